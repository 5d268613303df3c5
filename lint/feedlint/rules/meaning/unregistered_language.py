"""The rule unregistered-language."""

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


class UnregisteredLanguage(Rule):
    """A language tag should be made of registered subtags.

    ## Why
    `en-UK`, `jp` and `english` have the form of language tags, and mean nothing: the
    registry has `en-GB`, `ja` and `en`.

    ## Bad
    ```xml feed
    <subtitle xml:lang="en-UK">Colours</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle xml:lang="en-GB">Colours</subtitle>
    ```

    ## References
    - [RFC 5646, section 2.2.9](https://www.rfc-editor.org/rfc/rfc5646#section-2.2.9)
    - [IANA language subtag registry](https://www.iana.org/assignments/language-subtag-registry/)
    """

    code, name, since = "A034", "unregistered-language", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("InvalidLanguage",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look up the subtags of every tag that is well-formed."""
        for value in languages(context):
            if not language.flaw(value.text) and (flaw := language.unregistered(value.text)):
                message = f"{value.label} {show(value.text)}: {flaw.reason}"
                yield Finding(value.at(flaw), message)
