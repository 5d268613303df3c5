"""A rule that fails: a defect of the rule, never of the feed, and the end of no other rule."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor
from feedlint.finding import Finding

if TYPE_CHECKING:
    from feedlint.linting.catalogue import Chosen

#: Set to anything, the environment asks for the tracebacks of failures.
DEBUG = "FEEDLINT_DEBUG"


class Failure(NamedTuple):
    """A rule that failed, and what is to be said of it.

    `trace` is the traceback where FEEDLINT_DEBUG asks for it.
    """

    rule: str
    message: str
    trace: str = ""


def failure_of(chosen: Chosen, place: str, error: Exception) -> Failure:
    """The failure of a rule in words; `place` begins with a space, or is empty."""
    trace = ""
    if os.environ.get(DEBUG):
        import traceback

        trace = "".join(traceback.format_exception(error))
    whose = "" if chosen.info.rule else "internal error, please report it: "
    words = f"{type(error).__name__}: {error}"
    hint = "" if trace else f" ({DEBUG}=1 shows where)"
    message = f"{whose}rule {chosen.info.name} failed{place}: {words}; it says nothing of this feed"
    return Failure(chosen.info.name, message + hint, trace)


def check_shape(finding: object) -> None:
    """Refuse what a plugin yields that is no finding; raises TypeError."""
    if not isinstance(finding, Finding):
        raise TypeError(f"{type(finding).__name__} is yielded, not a Finding")
    edits = finding.fix.edits if finding.fix else ()
    anchors: list[object] = [finding.anchor, *(note.anchor for note in finding.related)]
    for anchor in (*anchors, *(edit.anchor for edit in edits)):
        if not isinstance(anchor, Anchor):
            raise TypeError(f"{type(anchor).__name__} stands for an Anchor")
    message: object = finding.message
    if not isinstance(message, str):
        raise TypeError(f"the message is {type(message).__name__}, not str")
