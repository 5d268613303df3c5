"""What the parts of a feed may ask of the whole of it: a protocol, so that imports run one way.

`feedlint.feeds.view.Feed` is the one that there is. `Any` stands for holders and their like,
whose module stands above this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Found, Link, Person, Text, Value
    from feedlint.feeds.dialect import Dialect
    from feedlint.reading.document import Document

T = TypeVar("T")


class Whole(Protocol):
    """A document as its readers see it."""

    document: Document

    @property
    def root(self) -> Element:
        """The root of the document."""

    @property
    def dialect(self) -> Dialect:
        """The vocabulary of the document."""

    @property
    def head(self) -> Any:
        """What speaks for the whole feed (a `Holder`)."""

    @property
    def entries(self) -> Sequence[Any]:
        """The entries, in document order (each an `Entry`)."""

    @property
    def holders(self) -> Sequence[Any]:
        """All that holds parts of the feed, in document order."""

    @property
    def by_node(self) -> Mapping[Element | None, Any]:
        """The holders by their elements."""

    @property
    def links(self) -> list[Link]:
        """All links."""

    @property
    def unusual_ids(self) -> list[Value]:
        """The ids that are not plainly right."""

    @property
    def unusual_references(self) -> list[Value]:
        """The references that are not plainly right."""

    def of(self, concept: str) -> list[Found]:
        """All that was found of one concept, in document order."""

    def once(self, function: Callable[..., T], *arguments: Any) -> T:
        """`function(*arguments)`, worked out once."""

    def remember(self, value: Any, function: Callable[..., Any], *arguments: Any) -> None:
        """Keep what a function gives for these arguments, for `once`."""

    def texts_of(self, holder: Any, role: str = "") -> Iterator[Text]:
        """The texts right in a holder, of one role or of all."""

    def persons_of(self, found: Found) -> Iterator[Person]:
        """The persons that one element names."""
