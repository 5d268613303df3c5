"""H001 html-unknown-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.html._base import MarkupRule, times
from feedlint.text.html.markup import is_known
from feedlint.text.html.names import is_element
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup, Tag

_WHAT = {"math": "MathML", "svg": "SVG"}
#: Two letters may be any word.
_LEAST_LETTERS = 3
# What E004 takes for text: an address, a path, a header file.
_TEXT = lazy(r"<[A-Za-z][^\t\n\f\r />]*+(?:(?<=:)//|/[A-Za-z0-9_.])")


class HtmlUnknownElement(MarkupRule):
    """HTML should consist of elements that HTML has.

    ## Why
    A reader shows nothing of a tag it does not know, or drops what is inside it as well.
    Most unknown tags are text: of `List<String>` nobody sees the type unless the `<` is
    escaped once more. Custom elements have a hyphen in their names, and are fine; so
    are drawings in SVG and formulas in MathML.

    ## Bad
    ```xml entry
    <summary type="html">a ArrayList&lt;String> of names</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">a ArrayList&amp;lt;String> of names</summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 4](https://html.spec.whatwg.org/multipage/semantics.html)
    """

    code, name, since = "H001", "html-unknown-element", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for names that are none of HTML's, once for each."""
        found: dict[str, list[Tag]] = {}
        # Once: to ask an element for a long text takes time each time.
        source = markup.source if markup.tags else ""
        for tag in markup.tags:
            if not is_known(tag.name, tag.vocabulary) and not _is_text(tag, source):
                found.setdefault(tag.name, []).append(tag)
        for name, tags in found.items():
            lower = name.lower()
            hint = f"; {lower!r} is in lower case" if lower != name and is_element(lower) else ""
            what = _WHAT.get(tags[0].vocabulary) or _html(tags[0])
            message = f"{what} has no element {show(name)}{hint}{times(len(tags))}"
            yield Finding(
                markup.on(tags[0].spot),
                message,
                help=f"{_meant(name)}take the tag out, or write &lt;{name}> if it is text",
                group=name,
            )


def _meant(name: str) -> str:
    """The element that a name is with two neighbours swapped: `kdb`."""
    if len(name) < _LEAST_LETTERS:
        return ""
    swapped = (f"{name[:i]}{name[i + 1]}{name[i]}{name[i + 2 :]}" for i in range(len(name) - 1))
    close = next((other for other in swapped if is_element(other)), "")
    return f"write <{close}> if that is meant, else " if close else ""


def _html(tag: Tag) -> str:
    return "HTML" if tag.spot.element is None else "XHTML"


def _is_text(tag: Tag, source: str) -> bool:
    spot = tag.spot
    if spot.element is not None:
        return False
    if "." in spot.name or "@" in spot.name:
        return True
    return _TEXT.match(source[spot.start : spot.end]) is not None
