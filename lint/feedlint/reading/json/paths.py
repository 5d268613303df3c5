"""Where a value stands in its document, in words: `items[2].content_html`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.reading.shortened import MAX_ID, MAX_NAME, MAX_PATH, in_short, with_digest
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.reading.json.node import Node

_PLAIN = lazy(r"[A-Za-z_][A-Za-z0-9_]*")
#: What stands for the whole document.
WHOLE = "$"


class Paths:
    """Paths as JavaScript would write them; elements are counted from 0."""

    def __init__(self) -> None:
        #: What stands for items: an id may be long, and is asked for by each finding in its item.
        self._ids: dict[Node, str] = {}

    def of(self, element: Node | None) -> str | None:
        """The path of a value."""
        if element is None:
            return None
        steps = [_step(node, f"[{node.index}]") for node in _way(element)]
        return in_short("".join(steps).removeprefix(".") or WHOLE)

    def address(self, element: Node | None) -> str:
        """The path with an item by its id, and without other numbers."""
        way = [] if element is None else _way(element)
        steps = [_step(node, self._id(node) if node.tag == "items" else "[]") for node in way]
        return with_digest("".join(steps).removeprefix("."), MAX_PATH)

    def _id(self, item: Node) -> str:
        if item not in self._ids:
            self._ids[item] = f"[{with_digest(item.get('id', ''), MAX_ID)}]"
        return self._ids[item]


def _way(node: Node) -> list[Node]:
    """The values from below the root to this one."""
    way = [node, *node.iterancestors()]
    return way[-2::-1]


def _step(node: Node, number: str) -> str:
    parent = node.getparent()
    if parent is not None and parent.kind == "array":
        return number
    if len(node.tag) > MAX_NAME:
        return f".{node.tag[:MAX_NAME]}…" if _PLAIN.match(node.tag) else f"[{show(node.tag)}]"
    return f".{node.tag}" if _PLAIN.fullmatch(node.tag) else f"[{show(node.tag)}]"
