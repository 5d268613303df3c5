"""H026 html-loose-item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.html._base import MarkupRule, times
from feedlint.text.html.nesting import Fault, is_tolerated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup

_ITEM = {"dl": "dd"}


class HtmlLooseItem(MarkupRule):
    """Items stand in lists, and lists hold nothing but items.

    ## Why
    HTML does not correct this, and browsers show something. But a screen reader counts no
    items, and a list that stands directly in another one belongs to none of its items.

    ## Bad
    ```xml entry
    <summary type="html">&lt;ul>&lt;li>a&lt;/li>&lt;ul>&lt;li>b&lt;/li>&lt;/ul>&lt;/ul></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;ul>&lt;li>a&lt;ul>&lt;li>b&lt;/li>&lt;/ul>&lt;/li>&lt;/ul></summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 4.4.5](https://html.spec.whatwg.org/multipage/grouping-content.html#the-ul-element)
    """

    code, name, since = "H026", "html-loose-item", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for items without a list, and for lists with something else."""
        loose = [flaw.spot for flaw in markup.flaws if flaw.fault is Fault.LOOSE_ITEM]
        if loose:
            # Where one list is missing, many an item is loose.
            spot = loose[0]
            advice = f"put {'<dl>' if spot.name in {'dd', 'dt'} else '<ul>'} around the items"
            message = f"{spot.tag} stands in no list{times(len(loose))}"
            yield Finding(markup.on(spot), message, help=advice)
        for flaw in markup.flaws:
            fault, spot, other = flaw
            if fault is Fault.NOT_ITEM and other is not None and not is_tolerated(flaw):
                related = Related(markup.on(other), f"{other.tag} begins here")
                message = f"{spot.tag} stands in {other.tag} and is no item"
                advice = f"put {spot.tag} into an item, <{_ITEM.get(other.name, 'li')}>"
                yield Finding(markup.on(spot), message, (related,), help=advice)
