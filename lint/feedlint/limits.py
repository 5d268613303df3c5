"""The limits of what feedlint reads; no feed seen in the wild comes near one.

`Limits` are those that people can set; the others guard single steps of the work.
"""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """How far one file is read: each a number from 1 to the one in `MOST`."""

    #: Bytes of the file.
    size: int = 128 * 1024 * 1024
    #: Elements within each other, as libxml2 counts (XML_PARSE_HUGE would take 2,048).
    depth: int = 256
    #: Attributes of one element.
    attributes: int = 50_000
    #: Children and grandchildren of the root: entries, and what they are made of.
    elements: int = 250_000
    #: Bytes of one text, tag, comment or instruction in UTF-8: libxml2's XML_MAX_TEXT_LENGTH.
    length: int = 10_000_000
    #: Findings of one rule that are located and reported.
    findings: int = 1_000


LIMITS = Limits()
_ANY = 2**31 - 1
#: How far each can be raised: libxml2 counts bytes in 32 bits, and stops at this depth and length.
MOST = Limits(_ANY, LIMITS.depth, _ANY, _ANY, LIMITS.length, _ANY)
#: Each limit in words, for the configuration.
WORDS = {
    "size": "Bytes of one file.",
    "depth": "Elements within each other.",
    "attributes": "Attributes of one element.",
    "elements": "Entries, and elements in them and in the feed, that are checked.",
    "length": "Bytes in UTF-8 of one text, tag or comment.",
    "findings": "Findings of one rule in one file that are reported.",
}


def checked(name: str, value: object) -> int:
    """The value of the limit `name`; raises ValueError, whose words go on from that name."""
    if name not in Limits._fields:
        raise ValueError(f" is not one of {', '.join(Limits._fields)}")
    most: int = getattr(MOST, name)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise ValueError(f" must be a whole number from 1 to {most:,}")
    return value


def may_be_wide(text: str, limits: Limits) -> bool:
    """Whether an element may have more attributes than it may; quick to say no."""
    # No tag is shorter than its attributes, and no value of one holds a `<`.
    reach, start = limits.attributes * len(' a=""'), 0
    while start + reach < len(text):
        start = text.rfind("<", start, start + reach + 1) + 1
        if not start:
            return True
    return False


def may_be_too_much(text: str, limits: Limits) -> bool:
    """Whether a document may have more attributes or elements than it may; quick to say no."""
    return len(text) > limits.elements * len("<a/>") or may_be_wide(text, limits)


def may_be_beyond(text: str, limits: Limits) -> bool:
    """Whether a text may have what the parser must not get; quick to say no."""
    return (
        (limits.depth, limits.length) != (LIMITS.depth, LIMITS.length)
        or len(text) > MAX_TAGS * len("<a/>")
        or text.count("xmlns:") >= MAX_PREFIXES
    )


def parsed(text: str) -> tuple[str, int]:
    """A limit from `NAME=NUMBER`; raises ValueError, which says what is wrong with it."""
    name, equals, number = text.partition("=")
    digits = number.replace("_", "")
    if not equals:
        raise ValueError(f"{text!r} is not NAME=NUMBER ({', '.join(LIMITS._fields)})")
    is_number = digits.isascii() and digits.isdigit()
    try:
        return name, checked(name, int(digits[:20]) if is_number else None)
    except ValueError as error:
        raise ValueError(f"{name}{error}") from None


#: Code points that the internal entities of a DOCTYPE may grow to, all together.
MAX_EXPANSION = 1_000_000
#: Faults of well-formedness in one file that are looked at one by one.
MAX_FAULTS = 100_000
#: Code points of a DOCTYPE.
MAX_DOCTYPE = 1_000_000
#: Bytes of one name: libxml2's XML_MAX_NAME_LENGTH.
MAX_NAME = 50_000
#: Namespace prefixes in scope: older versions of libxml2 look through all for each name.
MAX_PREFIXES = 1_000
#: Tags, comments and the like of one file: a tree of so many takes half a gigabyte.
MAX_TAGS = 5_000_000
#: Values of one JSON document: with their places they take some hundred megabytes.
MAX_VALUES = 3_000_000
#: Places that one fix or one message names.
MAX_PLACES = 1_000
#: Findings of one rule in one file that are counted; then it is not asked any more.
MAX_COUNTED = 10_000
#: Where the baseline usually lies.
BASELINE = ".feedlint-baseline.json"
