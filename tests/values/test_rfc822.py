"""Dates of RSS, against Python's reading of the same dates and against a table."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import dates, rfc822
from feedlint.values.calendar import EPOCH

ZONES = st.integers(-12 * 4, 14 * 4).map(lambda q: timezone(timedelta(minutes=15 * q)))
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2199, 12, 31), timezones=ZONES)  # noqa: DTZ001


def seconds(text: str) -> int | None:
    """The seconds since 1970 that a date tells."""
    found = dates.instant(text, "rfc822")
    return None if found is None else (found.minute - EPOCH.minute) * 60 + found.second


@given(MOMENTS)
def test_what_python_writes_is_right(moment: datetime) -> None:
    text = format_datetime(moment)
    reading = rfc822.read(text)
    assert reading.flaws == ()
    assert seconds(text) == moment.replace(microsecond=0).timestamp()
    assert reading.wanted.replace("+0000", "-0000") == text.replace("+0000", "-0000")


@given(MOMENTS)
def test_what_is_written_is_read_as_python_reads_it(moment: datetime) -> None:
    wanted = rfc822.read(format_datetime(moment)).wanted
    assert parsedate_to_datetime(wanted) == moment.replace(microsecond=0)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    reading = rfc822.read(text.strip(" \t\n\r"))
    assert all(0 <= flaw.start <= flaw.end <= len(text) for flaw in reading.flaws)


#: What readers made of each: feedparser 6, email.utils, JavaScript's Date.
FORMS = [
    ("Tue, 02 Jan 2024 03:04:05 +0000", [], True),
    ("02 Jan 2024 03:04 GMT", [], True),
    ("Tue, 02 Jan 2024 03:04:05 -0000", [], True),
    ("Tue, 02 Jan 2024 03:04:05 UTC", ["odd"], True),
    ("Tue, 2 Jan 24 3:04:05 GMT", ["odd", "odd"], True),
    ("Tue,02 Jan 2024 03:04:05 +0000", ["odd"], True),
    ("tue, 02 jan 2024 03:04:05 gmt", ["odd", "odd", "odd"], True),
    ("Mon, 02 Jan 2024 03:04:05 +0000", ["weekday"], True),
    ("Tue,  02 Jan 2024 03:04:05 +0000", ["space"], True),
    ("Tue, 02 Jan 2024 03:04:05 CET", ["zone"], False),
    ("Tue, 02 Jan 2024 03:04:05", ["zone"], False),
    ("Tue, 02 Jan 2024 03:04:05 A", ["zone"], False),
    ("Tue, 02 Jan 2024 03:04:05 +01:00", ["wrong"], False),
    ("Tue, 02 Jan 2024 03:04:05+0100", ["wrong"], False),
    ("Tue, 02 Jan 2024 03:04:05.5 +0100", ["wrong"], False),
    ("Tue, 02-Jan-2024 03:04:05 GMT", ["wrong", "wrong"], False),
    ("Tuesday, 02 Jan 2024 03:04:05 GMT", ["wrong"], False),
    ("Mar, 02 Jan 2024 03:04:05 GMT", ["wrong"], False),
    ("Tue, 31 Feb 2024 03:04:05 GMT", ["wrong"], False),
    ("Tue, 02 Jan 2024 24:00:00 GMT", ["wrong"], False),
    ("Tue, 02 Jan 2024 03:04:60 GMT", ["wrong"], False),
    ("Mon, 01 Jan 0001 00:00:00 +0000", ["wrong"], False),
    ("Wed, 30 Nov -001 00:00:00 +0000", ["wrong"], False),
    ("Tue Jan 02 2024 03:04:05 GMT+0100 (CET)", ["wrong"], False),
    ("2024-01-02T03:04:05Z", ["wrong"], False),
    ("", ["wrong"], False),
]


@pytest.mark.parametrize(("text", "kinds", "is_told"), FORMS, ids=[form[0] for form in FORMS])
def test_a_form_has_its_flaws(text: str, kinds: list[str], is_told: bool) -> None:  # noqa: FBT001
    assert [flaw.kind for flaw in rfc822.read(text).flaws] == kinds
    assert (dates.instant(text, "rfc822") is not None) is is_told
    assert (dates.flaw(text, "rfc822") is not None) is bool({"wrong", "zone"} & {*kinds})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2024-01-02 03:04:05 +01:00", "Tue, 02 Jan 2024 03:04:05 +0100"),
        ("20240102T030405Z", "Tue, 02 Jan 2024 03:04:05 +0000"),
        ("2 January 24 3:04 PDT", "Tue, 02 Jan 2024 03:04:00 -0700"),
        ("Tue, 02 Jan 99 03:04:05 EST", "Tue, 02 Jan 1999 03:04:05 -0500"),
        ("2024-02-30T00:00:00Z", ""),
        ("2024-01-02T03:04:05", ""),
        ("02 Januar 2024 03:04:05 +0100", ""),
    ],
)
def test_what_should_be_written(text: str, wanted: str) -> None:
    assert rfc822.read(text).wanted == wanted
