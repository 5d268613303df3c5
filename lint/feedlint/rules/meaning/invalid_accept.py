"""The rule invalid-accept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_text
from feedlint.finding import Finding, Severity
from feedlint.names import APP, SPACE
from feedlint.pattern import lazy
from feedlint.rule import Rule
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.media_type import MediaType, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# RFC 9110, section 12.5.1: */* and type/*.
# What stands between commas, where those in a quoted value do not count.
_LISTED = lazy(r'(?:[^,"]|"(?:[^"\\]|\\.)*+"?)++')
_STAR = lazy(r"(?<![^/])\*(?=/|;|$)")


class InvalidAccept(Rule):
    """What a collection accepts must be media ranges.

    ## Why
    A publishing client offers only what the collection accepts. From a word it cannot
    tell what that is. An empty app:accept says that nothing is accepted.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace>
    <atom:title>Notes</atom:title>
    <collection href="https://notes.invalid/collection">
    <atom:title>My notes</atom:title>
    <accept>pictures</accept>
    </collection>
    </workspace>
    </service>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace>
    <atom:title>Notes</atom:title>
    <collection href="https://notes.invalid/collection">
    <atom:title>My notes</atom:title>
    <accept>image/*</accept>
    </collection>
    </workspace>
    </service>
    ```

    ## References
    - [RFC 5023, section 8.3.4](https://www.rfc-editor.org/rfc/rfc5023#section-8.3.4)
    - [RFC 9110, section 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)
    """

    code, name, since = "A125", "invalid-accept", "0.1.0"
    severity = Severity.ERROR
    visits = (f"{{{APP}}}service", f"{{{APP}}}collection")
    w3c = ("InvalidMIMEType", "InvalidMIMEAttribute")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the ranges of every app:accept; several in one, with commas, are let pass."""
        if element is not context.root and context.root.tag == f"{{{APP}}}service":
            return
        for accept in element.iter(f"{{{APP}}}accept"):
            value = in_text(accept)
            # A comma may also stand in the quoted value of a parameter.
            if not value.text or not isinstance(_range(value.text), Flaw):
                continue
            for media in _LISTED.findall(value.text):
                if isinstance(flaw := _range(media.strip(SPACE)), Flaw):
                    message = f"{show(media.strip(SPACE))} is no media range: {flaw.reason}"
                    help_ = "write a media type, such as image/png, or image/* or */*"
                    yield Finding(value.anchor(), message, help=help_)
                    break


def _range(text: str) -> MediaType | Flaw:
    # A range is a type with a star for what is left open.
    return parse(_STAR.sub("any", text))
