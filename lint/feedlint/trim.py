"""A tree with more attributes or elements than the rules are to look at.

Imported only where a document may have so many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lxml import etree

from feedlint.anchor import on_tag
from feedlint.finding import Fault
from feedlint.rule import ATOM

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.limits import Limits

# The last child that may be the only one of its kind: entries and categories say nothing
# of each other.
_LAST = etree.XPath("a:*[not(self::a:entry or self::a:category)][last()]", namespaces={"a": ATOM})


def trim(root: Element, limits: Limits, *, is_feed: bool) -> tuple[Fault | None, bool]:
    """What is too much in a tree, and whether there is a tree left to look at.

    Of a feed the last entries are taken out, if nothing that is left needs them.
    """
    wide = cast("list[Element]", root.xpath(f"(//*[@*[{limits.attributes + 1}]])[1]"))
    if wide:
        values = {"count": f"{len(wide[0].attrib):,}", "limit": f"{limits.attributes:,}"}
        return Fault("limit-attributes", on_tag(wide[0]), values), False
    count = int(cast("float", root.xpath("count(*) + count(*/*)")))
    if count <= limits.elements:
        return None, True
    is_left = is_feed and _cut(root, limits.elements)
    values = {
        "count": f"{count:,}",
        "limit": f"{limits.elements:,}",
        "rest": "yes" if is_left else "",
    }
    return Fault("limit-elements", on_tag(root), values), is_left


def _cut(root: Element, limit: int) -> bool:
    kept = size = 0
    for child in root:
        size += 1 + len(child)
        if size > limit:
            break
        kept += 1
    last = cast("list[Element]", _LAST(root))
    if kept < 1 or (last and root.index(last[0]) >= kept):
        return False
    del root[kept:]
    return True
