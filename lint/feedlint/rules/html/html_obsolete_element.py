"""H023 html-obsolete-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import EveryTagRule, times
from feedlint.text.html.names import OBSOLETE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup, Tag


class HtmlObsoleteElement(EveryTagRule):
    """Elements that HTML has given up should not be used.

    ## Why
    `<font>`, `<center>` or `<tt>` still work in browsers, and may not in a reader.

    ## Bad
    ```xml entry
    <summary type="html">&lt;tt>make&lt;/tt></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;code>make&lt;/code></summary>
    ```

    ## References
    - [WHATWG HTML, section 16.2](https://html.spec.whatwg.org/multipage/obsolete.html#non-conforming-features)
    """

    code, name, since = "H023", "html-obsolete-element", "0.1.0"
    severity = Severity.INFO
    once = True
    default = False

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for elements of the list of the obsolete, once for each."""
        found: dict[str, list[Tag]] = {}
        for tag in markup.tags:
            if tag.name in OBSOLETE and not tag.vocabulary:
                found.setdefault(tag.name, []).append(tag)
        for name, tags in found.items():
            message = f"<{name}> is obsolete, HTML has {OBSOLETE[name]} instead{times(len(tags))}"
            yield Finding(
                markup.on(tags[0].spot), message, help=f"use {OBSOLETE[name]}", group=name
            )
