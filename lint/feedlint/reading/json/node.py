"""The tree of a JSON document, with the few members of an lxml element that the view uses.

A value is a node: a member of an object has its name as `tag`, an element of an array the
name of the array. Nodes are made when somebody looks: the parser's own dictionaries and
lists are quicker than any tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: What the root is called; it has no name of its own.
ROOT = "feed"
#: Members of an object, from which on they are not gone through for each that is wanted.
_WIDE = 32


class Number(str):
    """A number as it is written: nothing is lost, and no number is too long."""

    __slots__ = ()


class _Wide(list["Node"]):
    """The members of an object that has more of them than any feed's, to be found by name."""

    def __init__(self, members: Iterable[Node]) -> None:
        super().__init__(members)
        self.by_name = {member.tag: member for member in self}


class Node:
    """A value, and where it stands: a member's name, or its number in an array (from 0)."""

    __slots__ = ("_children", "_parent", "index", "tag", "value")

    #: JSON has no namespaces.
    prefix = None

    def __init__(self, tag: str, value: Any, parent: Node | None = None, index: int = 0) -> None:
        self.tag = tag
        self.value = value
        self.index = index
        self._parent = parent
        self._children: Sequence[Node] | None = None

    @property
    def kind(self) -> str:
        """The type of the value, as people call it."""
        return _KINDS[type(self.value)]

    @property
    def text(self) -> str:
        """The characters of a string; a number or a word as it is written."""
        value = self.value
        if isinstance(value, str):
            return value
        return _WORDS.get(value, "") if value is None or isinstance(value, bool) else ""

    @property
    def children(self) -> Sequence[Node]:
        """The members of an object, the elements of an array."""
        found = self._children
        if found is None:
            value = self.value
            if type(value) is dict:
                found = [Node(name, inner, self) for name, inner in value.items()]
                if len(found) > _WIDE:
                    found = _Wide(found)
            elif type(value) is list:
                found = [Node(self.tag, inner, self, n) for n, inner in enumerate(value)]
            else:
                found = ()
            self._children = found
        return found

    def forget(self) -> None:
        """Make the nodes in it anew, after its value was cut short."""
        self._children = None

    @property
    def parts(self) -> Iterator[Node]:
        """The members of an object that say something; those of an array one by one."""
        for child in self.children:
            if type(child.value) is list:
                yield from (part for part in child.children if part.value is not None)
            elif child.value is not None:
                yield child

    def member(self, name: str) -> Node | None:
        """The member of that name, if this is an object that has it."""
        if type(self.value) is not dict or name not in self.value:
            return None
        children = self.children
        if type(children) is _Wide:
            return children.by_name[name]
        return next(child for child in children if child.tag == name)

    def get(self, name: str, default: Any = None) -> Any:
        """The characters of a member that is a string or a number, as of an attribute."""
        value = self.value.get(name) if type(self.value) is dict else None
        return value if isinstance(value, str) else default

    def items(self) -> list[tuple[str, str]]:
        """The members that are strings or numbers, as attributes."""
        members = self.value.items() if type(self.value) is dict else ()
        return [(name, value) for name, value in members if isinstance(value, str)]

    def __len__(self) -> int:
        """Count what it holds."""
        return len(self.value) if type(self.value) in (dict, list) else 0

    def __bool__(self) -> bool:
        """Be there, and so be true."""
        return True

    def __iter__(self) -> Iterator[Node]:
        """Go through what it holds."""
        return iter(self.children)

    def itertext(self) -> Iterator[str]:
        """Nothing: what holds values has no characters of its own."""
        return iter(())

    def getparent(self) -> Node | None:
        """What holds it."""
        return self._parent

    def iterancestors(self) -> Iterator[Node]:
        """What holds it, and what holds that, up to the root."""
        parent = self._parent
        while parent is not None:
            yield parent
            parent = parent.getparent()

    def getroottree(self) -> Node:
        """The root, which is its own tree."""
        node = self
        while node._parent is not None:  # its own kind
            node = node._parent
        return node

    def getroot(self) -> Node:
        """The root."""
        return self


_KINDS = {
    dict: "object",
    list: "array",
    str: "string",
    Number: "number",
    bool: "boolean",
    type(None): "null",
}
_WORDS = {True: "true", False: "false", None: "null"}
