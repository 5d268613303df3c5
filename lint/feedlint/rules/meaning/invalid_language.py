"""The rule invalid-language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import EVERY, LANGUAGE, Rule
from feedlint.text.show import show
from feedlint.values import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
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

    ```rss channel
    <language>en_US</language>
    ```

    ## Good
    ```xml feed
    <subtitle xml:lang="en-US">Colors</subtitle>
    ```

    ```rss channel
    <language>en-US</language>
    ```

    ## Fix
    Safe, where the tag is plain: `en_US` can only mean `en-US`.

    ## References
    - [RFC 4287, section 2](https://www.rfc-editor.org/rfc/rfc4287#section-2) and
      [4.2.7.4](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.4): "whose value MUST
      be a language tag"
    - [RFC 5646, section 2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.1)
    """

    code, name, since = "A033", "invalid-language", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (LANGUAGE,), EVERY
    w3c = ("InvalidLanguage", "AttrNotBlank")

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check the form of a tag."""
        flaw = language.flaw(value.text)
        if flaw is None:
            return
        if not value.text and not value.name:
            help_ = f"write a tag such as en or pt-BR, or leave {value.label} out"
            message = f"{value.label} is empty"
            yield Finding(value.anchor(), message, help=help_, severity=Severity.WARNING)
            return
        message = f"{value.label} {show(value.text)} is no language tag: {flaw.reason}"
        meant = language.meant(value.text)
        fix = None
        if meant:
            fix = Fix(f"Write {meant}", Safety.SAFE, (replace(value.anchor(), meant),))
        help_ = f"write {meant}" if meant else "write a tag such as en, en-GB or zh-Hans"
        yield Finding(value.at(flaw), message, fix=fix, help=help_)
