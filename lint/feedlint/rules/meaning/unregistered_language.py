"""The rule unregistered-language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, LANGUAGE, Rule
from feedlint.rules.meaning._base import is_rss
from feedlint.text.show import show
from feedlint.values import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context


class UnregisteredLanguage(Rule):
    """A language tag should be made of registered subtags.

    ## Why
    `en-UK`, `jp` and `english` have the form of language tags, and mean nothing: the
    registry has `en-GB`, `ja` and `en`. For the language of RSS that is an error, which the
    specification bases on a list; a language in three letters, such as `epo`, is understood.

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
    severity = Severity.ERROR
    visits, dialects = (LANGUAGE,), EVERY
    w3c = ("InvalidLanguage",)

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look up the subtags of a tag that is well-formed."""
        if not language.flaw(value.text) and (flaw := language.unregistered(value.text)):
            message = f"{value.label} {show(value.text)}: {flaw.reason}"
            meant = language.meant(value.text)
            help_ = f"write {meant}" if meant else "write a tag of ISO 639 languages, such as en"
            # RSS has a list of what it allows, and readers choose a voice or a font by it.
            is_listed = not value.name.startswith("{") and is_rss(context)
            is_worse = is_listed and not language.is_long(value.text)
            severity = None if is_worse else Severity.WARNING
            yield Finding(value.at(flaw), message, help=help_, severity=severity)
