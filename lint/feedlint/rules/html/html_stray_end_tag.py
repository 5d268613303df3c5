"""H003 html-stray-end-tag."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, times
from feedlint.text.html.names import VOID
from feedlint.text.html.nesting import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup
    from feedlint.text.html.nesting import Spot

_MANY = 3


class HtmlStrayEndTag(MarkupRule):
    """An end tag must have a start tag.

    ## Why
    A reader that puts the text into its page as it is closes an element of its own page
    with the tag, and the layout falls apart. `</p>` makes an empty paragraph, `</br>` one more
    line break; `</img>` is dropped, since `<img>` has no content and needs no end tag.

    ## Bad
    ```xml entry
    <summary type="html">&lt;p>One&lt;/p>&lt;/div></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p>One&lt;/p></summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)
    """

    code, name, since = "H003", "html-stray-end-tag", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for end tags that close nothing."""
        count = Counter(flaw.spot.name for flaw in markup.flaws if flaw.fault is Fault.STRAY)
        told: set[str] = set()
        for flaw in markup.flaws:
            name = flaw.spot.name
            if flaw.fault is not Fault.STRAY or name in told:
                continue
            often = ""
            if name in VOID or count[name] > _MANY:
                # A program wrote all of these, where a few are slips of an author.
                told.add(name)
                often = times(count[name])
            message = _message(flaw.spot) + often
            yield Finding(markup.on(flaw.spot), message, help=_help(flaw.spot))


def _message(spot: Spot) -> str:
    if spot.name == "br":
        return "</br> is one more line break"
    return f"{spot.tag} closes nothing"


def _help(spot: Spot) -> str:
    if spot.name == "br":
        return "write <br>, or take </br> out behind one"
    if spot.name in VOID:
        return f"take {spot.tag} out: <{spot.name}> has no content and no end tag"
    return f"take {spot.tag} out, or write <{spot.name}> where it was to begin"
