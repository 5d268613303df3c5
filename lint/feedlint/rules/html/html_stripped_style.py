"""H025 html-stripped-style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import EveryTagRule, attributes, times
from feedlint.text.html.style import KEPT_PROPERTIES, declarations
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.text.html.markup import Markup


class HtmlStrippedStyle(EveryTagRule):
    """Readers keep only some properties of a style.

    ## Why
    Sanitizers let pass what sets fonts, colours, margins and borders, and drop the rest,
    so the entry looks otherwise than on its page. Properties of Word (`mso-…`) and
    `tab-stops` do nothing anywhere. The list is the one that the Universal Feed Parser
    made and others took over; modern properties are missing in it, so the rule is off
    unless it is asked for.

    ## Bad
    ```xml entry
    <summary type="html">&lt;p style="mso-spacerun: yes">x&lt;/p></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p style="color: red">x&lt;/p></summary>
    ```

    ## References
    - [Universal Feed Parser, sanitization](https://feedparser.readthedocs.io/en/latest/html-sanitization.html)
    """

    code, name, since = "H025", "html-stripped-style", "0.1.0"
    severity = Severity.INFO
    once = True
    default = False
    w3c = ("DangerousStyleAttr",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for properties that are not on the list, once for each."""
        found: dict[str, list[Anchor]] = {}
        for tag, attribute in attributes(markup):
            if attribute.name == "style":
                for name, _, start, end in declarations(attribute.value):
                    if name and name not in KEPT_PROPERTIES:
                        place = markup.on_value(tag, attribute, start, end)
                        found.setdefault(name, []).append(place)
        for name, places in found.items():
            message = f"many readers drop the style {show(name)}{times(len(places))}"
            yield Finding(
                places[0],
                message,
                help="say in the text what the style shows, or leave it out",
                group=name,
            )
