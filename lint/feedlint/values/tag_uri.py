"""tag: URIs (RFC 4151, section 2.1), with the characters that RFC 3987 adds."""

from __future__ import annotations

from functools import lru_cache

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.dates import days_in_month
from feedlint.values.iri import flaw as iri_flaw

# RFC 4151, section 2.1: DNSname and emailAddress, and letters beyond ASCII,
# since what names an entry is an IRI (RFC 4287, section 4.2.6); which of them an
# IRI may have is judged there. By what is not in a set: that compiles faster.
_NO_LETTER = r"\x00-/:-@\[-`{-\xa0"
_NO_INNER = r"\x00-,./:-@\[-`{-\xa0"
_NO_LOCAL = r"\x00-,/:-@\[-^`{-\xa0"
_LABEL = f"[^{_NO_LETTER}](?:[^{_NO_INNER}]*[^{_NO_LETTER}])?"
_AUTHORITY = lazy(f"(?:[^{_NO_LOCAL}]+@)?{_LABEL}(?:\\.{_LABEL})*")
# RFC 4151, section 2.1: date.
_DATE = lazy(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
#: What stands before the tagging entity.
_START = len("tag:")


@lru_cache(maxsize=4096)
def flaw(text: str) -> Flaw | None:
    """The first thing that keeps `text`, which begins with `tag:`, from being a tag URI."""
    entity, colon, _ = text[_START:].partition(":")
    authority, comma, date = entity.partition(",")
    end = _START + len(entity)
    if not comma:
        start = _START if entity else 0
        return Flaw(start, end, "there is no ',' and date behind the authority")
    if not colon:
        return Flaw(_START, end, "there is no ':' behind the date")
    if not _AUTHORITY.fullmatch(authority):
        reason = f"{show(authority)} is neither a domain name nor an e-mail address"
        return Flaw(_START, end, reason)
    if reason := _date_reason(date):
        # An empty date is shown by the comma before it.
        return Flaw(end - max(len(date), 1), end, reason)
    # What is left, and what may stand in it, is a path, a query and a fragment.
    return iri_flaw(text)


def _date_reason(date: str) -> str:
    match = _DATE.fullmatch(date)
    if match is None:
        return f"{show(date)} is not a date as YYYY, YYYY-MM or YYYY-MM-DD"
    year, month, day = (int(part or "1") for part in match.groups())
    if not 1 <= month <= 12:
        return f"there is no month {month:02}"
    if not 1 <= day <= days_in_month(year, month):
        return f"there is no day {date}"
    return ""


def is_undated(text: str) -> bool:
    """Whether `text` is a tag URI but for the date that belongs behind the authority."""
    entity, colon, rest = text[_START:].partition(":")
    return bool(colon and rest and "," not in entity and _AUTHORITY.fullmatch(entity))


def advice(text: str) -> str:
    """What to write in place of a tag URI that is none."""
    if is_undated(text):
        entity, _, rest = text[_START:].partition(":")
        wanted = show(f"tag:{entity},2024:{rest}", 200)[1:-1]
        return f"write a year in which the name was yours, as in {wanted}, in new ids only"
    return "write tag:, your host or e-mail address, a comma, a year, ':' and a name"
