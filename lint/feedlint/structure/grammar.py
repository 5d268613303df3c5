"""What a dialect's grammar is to the survey and to the explanation: a protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from lxml.etree import _Element as Element

    from feedlint.structure.faults import Declaration
    from feedlint.structure.shape import Inner, Place, Shape


class Grammar(Protocol):
    """What the survey has to know of a dialect, beside its two schema files."""

    def __hash__(self) -> int:
        """There is one of each."""

    name: str
    #: Whether its files say what is right; else `judge` does.
    has_schema: bool

    def judge(self, shape: Shape) -> Declaration | None:
        """None for a right shape; else what its elements are to be held against."""

    def place_of(self, root: Element) -> Place:
        """The place of a root; empty for one that no document begins with."""

    def inside(self, place: Place) -> dict[str, Inner]:
        """The children that are looked at in an element at `place`, by tag."""

    def key(self, element: Element, inner: Inner, names: Sequence[str | bytes]) -> Hashable:
        """What tells the shape of an element from the others with its tag."""

    def kind_of(self, element: Element) -> str:
        """The kind of a child."""

    def attribute_classes(self, element: Element) -> set[str]:
        """The grammar's names of the attributes."""

    def canonical(self, place: Place, kinds: Sequence[str]) -> tuple[str, ...]:
        """Kinds of children in canonical order."""

    def shape_of(self, element: Element, place: Place) -> Shape:
        """The shape of an element that stands at `place`."""

    def skeleton(self, shape: Shape) -> tuple[Element, Element]:
        """A document that is right but for an element of this shape, and that element."""
