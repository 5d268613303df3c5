"""H022 html-unknown-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.html._base import EveryTagRule, attributes, times
from feedlint.text.html.attributes import is_attribute
from feedlint.text.html.names import ELEMENTS
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.text.html.markup import Markup

# WHATWG HTML, section 13.1.2.3.
_NAME = lazy(r"[^\"'<=]++")


class HtmlUnknownAttribute(EveryTagRule):
    """Attributes should be ones that HTML, ARIA, MathML or SVG know.

    ## Why
    Readers drop what is not on their lists. Attributes of templates that were never
    filled in, and misspelt ones, come to light. Names that begin with `data-` or `aria-`
    are fine, and so are those of custom elements and of plugins.

    ## Bad
    ```xml entry
    <summary type="html">&lt;a herf="https://x.invalid/">x&lt;/a></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/">x&lt;/a></summary>
    ```

    ## References
    - [WHATWG HTML, index of attributes](https://html.spec.whatwg.org/multipage/indices.html#attributes-3)
    """

    code, name, since = "H022", "html-unknown-attribute", "0.1.0"
    severity = Severity.INFO
    once = True
    default = False
    w3c = ("SecurityRiskAttr",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for names that are on no list, once for each."""
        found: dict[str, list[Anchor]] = {}
        for tag, attribute in attributes(markup):
            if tag.name == "embed" or (not tag.vocabulary and tag.name not in ELEMENTS):
                continue
            name = attribute.name.lower()
            # A name with a quote in it is H010's.
            is_other = attribute.is_handler or not _NAME.fullmatch(name)
            if not is_other and not is_attribute(name, tag.vocabulary):
                found.setdefault(name, []).append(markup.on_attribute(tag, attribute))
        for name, places in found.items():
            yield Finding(
                places[0],
                f"there is no attribute {show(name)}{times(len(places))}",
                help=f"take {name} out",
                group=name,
            )
