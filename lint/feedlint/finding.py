"""What a rule says: severities, findings, fixes, and the same with positions."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from feedlint.anchor import Anchor


class Severity(enum.IntEnum):
    """How much a finding matters; a higher number is worse.

    An error breaks a MUST or breaks readers, a warning breaks a SHOULD or
    misleads, an info is worth knowing.
    """

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The name in lower case: `error`, `warning` or `info`."""
        return self.name.lower()


class Safety(enum.Enum):
    """Whether a fix may be applied without being looked at.

    A safe fix changes neither what a reader sees, nor how it identifies an
    entry, nor what a commit said.
    """

    SAFE = "safe"
    UNSAFE = "unsafe"


class Edit(NamedTuple):
    """A replacement of the anchored place; made by `replace` or `rewrite`."""

    anchor: Anchor
    text: str
    is_markup: bool


def replace(anchor: Anchor, text: str) -> Edit:
    """Put character data in the anchored place, escaped as that place needs."""
    return Edit(anchor, text, is_markup=False)


def rewrite(anchor: Anchor, markup: str) -> Edit:
    """Put markup in the anchored place, letter for letter."""
    return Edit(anchor, markup, is_markup=True)


class Fix(NamedTuple):
    """Edits that belong together; `title` is an imperative, without a full stop."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another place that a finding speaks of, and what it shows there."""

    anchor: Anchor
    message: str


class Finding(NamedTuple):
    """What a rule yields: a place, and the fact in one line without a full stop.

    `help` says more than the rule's own summary where the case needs it. What a generator
    does in every entry is told once a feed: of a rule's findings with one `group`, if they
    are in more than `few` entries, those of the first entry are kept, with the number of the
    others and with what mends them all. `severity` is how much this case matters, where that
    is less than the rule's own.
    """

    anchor: Anchor
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    help: str = ""
    severity: Severity | None = None
    group: str = ""
    few: int = 1


class Fault(NamedTuple):
    """What a parser or the schema found; the rule whose `faults` name its kind words it.

    `values` carries what the wording needs, by name; `again` are the other places of the same
    fault, where it is told once, and `edits` mend it, where that is certain.
    """

    kind: str
    anchor: Anchor
    values: Mapping[str, str]
    related: tuple[Related, ...] = ()
    again: tuple[Anchor, ...] = ()
    edits: tuple[TextEdit, ...] = ()


class Position(NamedTuple):
    """A place in the source; lines and columns count from 1, columns are code points."""

    line: int
    column: int


class Span(NamedTuple):
    """A stretch of the decoded source as offsets in code points; the end is exclusive."""

    start: int
    end: int


class Note(NamedTuple):
    """A `Related` with its span."""

    message: str
    span: Span


class TextEdit(NamedTuple):
    """An `Edit` with its span and the exact text that replaces it."""

    span: Span
    text: str


class LocatedFix(NamedTuple):
    """A `Fix` with its edits in source order.

    `parts` are the edits of each place, where it mends several that one finding tells of: each
    can be made without the others.
    """

    title: str
    safety: Safety
    edits: tuple[TextEdit, ...]
    parts: tuple[tuple[TextEdit, ...], ...] = ()


class Diagnostic(NamedTuple):
    """A finding as it is reported: stamped with its rule, located in the source.

    `element` is a path with numbers, `address` the same with entries by their ids, so
    that it stays what it is when entries come and go.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    element: str | None
    address: str
    related: tuple[Note, ...]
    help: str
    url: str
    fix: LocatedFix | None
