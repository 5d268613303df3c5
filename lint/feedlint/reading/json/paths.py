"""Where a value stands in its document, in words: `items[2].content_html`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.reading.json.node import Node

_PLAIN = lazy(r"[A-Za-z_][A-Za-z0-9_]*")
#: What stands for the whole document.
WHOLE = "$"


class Paths:
    """Paths as JavaScript would write them; elements are counted from 0."""

    def of(self, element: Node | None) -> str | None:
        """The path of a value."""
        if element is None:
            return None
        steps = [_step(node, f"[{node.index}]") for node in _way(element)]
        return "".join(steps).removeprefix(".") or WHOLE

    def address(self, element: Node | None) -> str:
        """The path with an item by its id, and without other numbers."""
        steps = []
        for node in [] if element is None else _way(element):
            number = f"[{node.get('id', '')}]" if node.tag == "items" else "[]"
            steps.append(_step(node, number))
        return "".join(steps).removeprefix(".")


def _way(node: Node) -> list[Node]:
    """The values from below the root to this one."""
    way = [node, *node.iterancestors()]
    return way[-2::-1]


def _step(node: Node, number: str) -> str:
    parent = node.getparent()
    if parent is not None and parent.kind == "array":
        return number
    return f".{node.tag}" if _PLAIN.fullmatch(node.tag) else f"[{show(node.tag)}]"
