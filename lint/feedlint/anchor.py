"""What a finding points at.

A rule never computes a position. It names a place in the terms of the document
(a start tag, an attribute's value, a slice of an element's text), and `locate`
turns that into a span of the source, only when there is something to say.

All offsets are code points, zero-based, and ends are exclusive.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Part(enum.Enum):
    """The part of an element, or of the source, that an anchor names."""

    TAG = "start tag"
    NAME = "name in the start tag"
    END_TAG = "end tag"
    WHOLE = "element from start tag to end tag"
    BEFORE = "empty place before the element"
    AFTER = "empty place after the element"
    FIRST = "empty place behind the start tag"
    LAST = "empty place before the end tag"
    ATTRIBUTE = "attribute, name and value"
    NEW_ATTRIBUTE = "empty place for one more attribute"
    VALUE = "slice of an attribute's value"
    TEXT = "slice of an element's character data"
    MEMBER = "element, or member of JSON with the comma that goes with it"
    SOURCE = "slice of the source"


class Anchor(NamedTuple):
    """A place in a document; made by the functions of this module."""

    part: Part
    element: Element | None = None
    name: str = ""
    start: int = 0
    end: int | None = None


def on_tag(element: Element) -> Anchor:
    """The start tag of `element`, from `<` to `>`."""
    return Anchor(Part.TAG, element)


def on_name(element: Element) -> Anchor:
    """The qualified name in the start tag of `element`."""
    return Anchor(Part.NAME, element)


def on_end_tag(element: Element) -> Anchor:
    """The end tag of `element`; its start tag if it is an empty-element tag."""
    return Anchor(Part.END_TAG, element)


def whole(element: Element) -> Anchor:
    """The element from the `<` of its start tag to the `>` of its end tag."""
    return Anchor(Part.WHOLE, element)


def before(element: Element) -> Anchor:
    """The empty place in front of the start tag of `element`."""
    return Anchor(Part.BEFORE, element)


def after(element: Element) -> Anchor:
    """The empty place behind the end tag of `element`."""
    return Anchor(Part.AFTER, element)


def first_in(element: Element) -> Anchor:
    """The empty place right behind the start tag of `element`."""
    return Anchor(Part.FIRST, element)


def last_in(element: Element) -> Anchor:
    """The empty place right before the end tag of `element`."""
    return Anchor(Part.LAST, element)


def with_comma(element: Element) -> Anchor:
    """What goes when an element goes: itself, and in JSON a comma beside it."""
    return Anchor(Part.MEMBER, element)


def on_attribute(element: Element, name: str) -> Anchor:
    """The attribute `name` of `element`, from its name to its closing quote.

    `name` is as lxml has it (`{namespace}local`, or `local`), or `xmlns` or
    `xmlns:prefix` for a namespace declaration.
    """
    return Anchor(Part.ATTRIBUTE, element, name)


def on_new_attribute(element: Element) -> Anchor:
    """The empty place in the start tag where one more attribute can stand."""
    return Anchor(Part.NEW_ATTRIBUTE, element)


def on_value(element: Element, name: str, start: int = 0, end: int | None = None) -> Anchor:
    """The slice `[start:end]` of the value of attribute `name`, as lxml gives it."""
    return Anchor(Part.VALUE, element, name, start, end)


def on_text(element: Element, start: int = 0, end: int | None = None) -> Anchor:
    """The slice `[start:end]` of `text_of(element)`.

    Without a slice the white space around the text is left out; where nothing
    is left, the place is the start tag.
    """
    return Anchor(Part.TEXT, element, "", start, end)


def at(start: int, end: int) -> Anchor:
    """The slice `[start:end]` of the decoded source text."""
    return Anchor(Part.SOURCE, None, "", start, end)
