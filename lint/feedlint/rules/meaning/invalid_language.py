"""The rule invalid-language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import languages
from feedlint.text.show import show
from feedlint.values import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class InvalidLanguage(Rule):
    """xml:lang and hreflang must be language tags.

    ## Why
    Readers choose fonts, hyphenation and voices by the language, and feeds in several
    languages are sorted by it. `en_US` and `englisch` are nobody's tags. An empty
    xml:lang is right: it says that the language is not known.

    ## Bad
    ```xml feed
    <subtitle xml:lang="en_US">Colors</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle xml:lang="en-US">Colors</subtitle>
    ```

    ## References
    - [RFC 4287, section 2](https://www.rfc-editor.org/rfc/rfc4287#section-2) and
      [4.2.7.4](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.4): "whose value MUST
      be a language tag"
    - [RFC 5646, section 2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.1)
    """

    code, name, since = "A033", "invalid-language", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("InvalidLanguage", "AttrNotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the form of every tag in a document that has any."""
        for value in languages(context):
            if flaw := language.flaw(value.text):
                message = f"{value.label} {show(value.text)} is no language tag: {flaw.reason}"
                yield Finding(value.at(flaw), message)
