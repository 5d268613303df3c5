"""Dates of Dublin Core, against Python's reading and against a table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import dates, w3cdtf
from feedlint.values.calendar import EPOCH

ZONES = st.integers(-12 * 4, 14 * 4).map(lambda q: timezone(timedelta(minutes=15 * q)))
MOMENTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=ZONES)  # noqa: DTZ001


@given(MOMENTS)
def test_what_python_writes_is_right(moment: datetime) -> None:
    text = moment.isoformat()
    assert w3cdtf.read(text).flaws == ()
    found = dates.instant(text, "w3cdtf")
    assert found is not None
    since = moment.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    assert (found.minute - EPOCH.minute) * 60 + found.second == since // timedelta(seconds=1)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    reading = w3cdtf.read(text)
    assert (reading.instant is None) is bool(reading.flaws)


@pytest.mark.parametrize("text", ["2024", "2024-02", "2024-02-29", "2024-01-02T03:04Z"])
def test_a_right_form(text: str) -> None:
    assert dates.flaw(text, "w3cdtf") is None


@pytest.mark.parametrize(
    ("text", "reason", "wanted"),
    [
        ("", "it is empty", ""),
        ("2023-02-29", "there is no day 2023-02-29", ""),
        ("2024-13", "there is no month 13", ""),
        ("2024-01-02T03:04", "it has a time and no time zone", ""),
        ("2024-01-02T03:04:05+99:00", "there is no offset +99:00", ""),
        ("2024-01-02T24:00Z", "there is no time 24:00", ""),
        ("Tue, 02 Jan 2024 03:04:05 EST", "", "2024-01-02T03:04:05-05:00"),
        ("Mon, 02 Jan 2024 03:04:05 EST", "", ""),
        ("2024-01-02 03:04:05Z", "", "2024-01-02T03:04:05+00:00"),
        ("2024-02-31 03:04:05Z", "", ""),
        ("soon", "", ""),
    ],
)
def test_a_wrong_form(text: str, reason: str, wanted: str) -> None:
    reading = w3cdtf.read(text)
    assert [flaw.reason for flaw in reading.flaws] == [reason]
    assert reading.wanted == wanted


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2024", "2024-12-31T23:59:59Z"),
        ("2023-02", "2023-02-28T23:59:59Z"),
        ("2024-02-03", "2024-02-03T23:59:59Z"),
    ],
)
def test_the_last_instant(text: str, last: str) -> None:
    assert w3cdtf.last(text) == w3cdtf.read(last).instant
    assert w3cdtf.last(last) is None
