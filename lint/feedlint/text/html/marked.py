"""What markup is read of: a text with its kind and its places, whatever it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.text.rendition import Rendition


class Marked(Protocol):
    """A text for a reader; `feedlint.feeds.concepts.Text` is the one that there is."""

    @property
    def node(self) -> Element:
        """The element that holds it."""

    @property
    def kind(self) -> str:
        """How its characters are read: `html` or `xhtml`."""

    @property
    def role(self) -> str:
        """Which part of a feed it is."""

    @property
    def holder(self) -> Any:
        """What holds it."""

    @property
    def entry(self) -> Any:
        """The entry that it belongs to; None for the feed's own."""

    @property
    def label(self) -> str:
        """What it is called in a message."""

    @property
    def text(self) -> str:
        """Its characters."""

    @property
    def rendition(self) -> Rendition:
        """What a reader sees of it."""

    def anchor(self, start: int = 0, end: int | None = None) -> Anchor:
        """The slice `[start:end]` of it."""
