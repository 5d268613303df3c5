"""What libxml2 says when it stops, as faults: a limit of its own, or something unknown to us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _LogEntry as LogEntry

# How libxml2 words its limits.
_LIMITS = ("LIMIT", "XML_PARSE_HUGE", "huge", "too long", "too big", "Excessive", "limit exceeded")


def limit_of(text: str, log: Sequence[LogEntry]) -> Fault | None:
    """Where `text` is larger than the parser takes, if that is why it stopped."""
    entry = _fatal(log)
    if entry is None or not any(word in f"{entry.type_name} {entry.message}" for word in _LIMITS):
        return None
    from feedlint.reading.xml.oversize import too_deep, too_long

    fault = too_deep(text) if "depth" in entry.message else too_long(text)
    return fault or unexplained(text, log)._replace(kind="parser-limit")


def unexplained(text: str, log: Sequence[LogEntry]) -> Fault:
    """What libxml2 says where our own scans saw nothing, with the line that it names."""
    entry = _fatal(log)
    place = at(*_line_of(text, entry.line if entry else 1))
    reason = entry.message.strip() if entry else "the parser gave no reason"
    return Fault("not-well-formed", place, {"reason": reason})


def _fatal(log: Sequence[LogEntry]) -> LogEntry | None:
    return next((e for e in log if e.level_name == "FATAL"), log[0] if log else None)


def _line_of(text: str, line: int) -> tuple[int, int]:
    start = 0
    for _ in range(line - 1):
        following = text.find("\n", start)
        if following < 0:
            break
        start = following + 1
    end = text.find("\n", start)
    line_text = text[start : end if end >= 0 else None].rstrip("\r")
    return start, start + min(len(line_text), 80)
