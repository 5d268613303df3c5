"""Timestamps: what is one, what people write instead, and how instants compare."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import dates

RIGHT = [
    "2003-12-13T18:30:02Z",
    "2003-12-13T18:30:02.25Z",
    "2003-12-13T18:30:02+01:00",
    "2003-12-13T18:30:02-00:00",
    "2003-12-13T18:30:02+23:59",
    "1990-12-31T23:59:60Z",
    "1990-12-31T15:59:60-08:00",
    "1991-01-01T05:29:60.9+05:30",
    "2004-02-29T00:00:00Z",
    "2000-02-29T00:00:00Z",
    "0000-02-29T00:00:00Z",
    "9999-12-31T23:59:59Z",
]
WRONG = {
    "2003-12": "there is no day",
    "2003-12-13": "there is no time",
    "2003-12-13T18:30Z": "there is no second",
    "2003-12-13T18:30:02": "there is no time zone",
    "2003-00-13T18:30:02Z": "there is no month 00",
    "2003-12-00T18:30:02Z": "there is no day 2003-12-00",
    "2003-02-29T18:30:02Z": "there is no day 2003-02-29",
    "1900-02-29T18:30:02Z": "there is no day 1900-02-29",
    "2003-06-31T18:30:02Z": "there is no day 2003-06-31",
    "2003-12-13T24:00:00Z": "there is no time 24:00",
    "2003-12-13T18:60:02Z": "there is no time 18:60",
    "2003-12-13T18:30:61Z": "there is no second 61 in that minute",
    "2003-12-13T18:30:60Z": "there is no second 60 in that minute",
    "2003-12-31T23:59:60+01:00": "there is no second 60 in that minute",
    "2003-12-13T18:30:02+24:00": "there is no offset +24:00",
    "2003-12-13T18:30:02-01:60": "there is no offset -01:60",
    "2003-12-13t18:30:02Z": "",
    "2003-12-13T18:30:02z": "",
    "2003-12-13T18:30:02.Z": "",
    "2003-12-13T18:30:02,5Z": "",
    " 2003-12-13T18:30:02Z": "",
    "2003-12-13T18:30:02Z\n": "",
    "-003-12-13T18:30:02Z": "",
    "20003-12-13T18:30:02Z": "",
    "2003-12-13T18:30:02+0100": "",
    "٢٠٠٣-12-13T18:30:02Z": "",
    "": "",
    "soon": "",
}
REPAIRED = {
    "2003-07-01 01:55:07 -0500": "2003-07-01T01:55:07-05:00",
    "2003-07-01 01:55:07 UTC": "2003-07-01T01:55:07Z",
    "2003-07-01t01:55:07z": "2003-07-01T01:55:07Z",
    "2003-07-01T 01:55:07-05:00": "2003-07-01T01:55:07-05:00",
    "2003-07-01 T01:55:07 GMT": "2003-07-01T01:55:07Z",
    "20030701T015507.5+0100": "2003-07-01T01:55:07.5+01:00",
    "2003-07-01T01:55:07,5Z": "2003-07-01T01:55:07.5Z",
    "Tue, 01 Jul 2003 01:55:07 +0000": "2003-07-01T01:55:07+00:00",
    "1 Jul 2003 01:55:07 -0530": "2003-07-01T01:55:07-05:30",
}
HOPELESS = [
    "Mon, 01 Jul 2003 01:55:07 +0000",
    "Tue, 01 Jul 2003 01:55:07 EST",
    "Tue, 01 Jul 03 01:55:07 +0000",
    "31 Jun 2003 01:55:07 +0000",
    "2003-07-01 01:55:07",
    "2003-13-01 01:55:07 UTC",
    "2003-07-01",
    "01/07/2003 01:55:07",
]
IN_ORDER = [
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+00:01",
    "0001-01-01T00:00:00Z",
    "1990-12-31T23:59:59.9Z",
    "1990-12-31T23:59:60Z",
    "1990-12-31T23:59:60.5Z",
    "1991-01-01T00:00:00Z",
    "2003-12-13T18:30:02Z",
    "2003-12-13T18:30:02.09Z",
    "2003-12-13T18:30:02.1Z",
    "2003-12-13T18:30:02.1000000000000000000001Z",
    "2003-12-13T18:30:02.2Z",
    "2003-12-13T18:30:02-00:01",
]


@pytest.mark.parametrize("text", RIGHT)
def test_timestamps(text: str) -> None:
    assert dates.is_rfc3339(text)
    assert dates.reason(text) == ""


@pytest.mark.parametrize(("text", "reason"), WRONG.items())
def test_no_timestamps(text: str, reason: str) -> None:
    assert dates.parse(text) is None
    assert dates.reason(text) == reason


@pytest.mark.parametrize(("text", "wanted"), REPAIRED.items())
def test_repairs(text: str, wanted: str) -> None:
    assert dates.repair(text) == wanted


@pytest.mark.parametrize("text", HOPELESS)
def test_what_may_mean_two_things_is_left_alone(text: str) -> None:
    assert dates.repair(text) is None


def test_instants_compare_as_time_goes() -> None:
    instants = [dates.parse(text) for text in IN_ORDER]
    assert instants == sorted(instant for instant in instants if instant)
    assert len(set(instants)) == len(instants)


def test_one_instant_in_two_zones() -> None:
    assert dates.parse("2003-12-31T23:30:00.50Z") == dates.parse("2004-01-01T01:00:00.5+01:30")
    assert dates.parse("1970-01-01T00:00:00Z") == dates.EPOCH


MOMENTS = st.datetimes(
    timezones=st.builds(
        dt.timezone,
        st.integers(-23 * 60, 23 * 60).map(lambda minutes: dt.timedelta(minutes=minutes)),
    ),
)


@given(MOMENTS, MOMENTS)
def test_instants_agree_with_the_standard_library(first: dt.datetime, second: dt.datetime) -> None:
    mine = dates.parse(first.isoformat()), dates.parse(second.isoformat())
    assert mine[0] is not None
    assert mine[1] is not None
    assert (mine[0] < mine[1], mine[0] == mine[1]) == (first < second, first == second)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("20036-20-09T30:2020:00+00:00", True),
        ("23096-23-09T90:2323:00+00:00", True),
        ("5016-05-09T159:55:00-07:00", True),
        ("23096-24-09T90:2323:00+00:00", False),
        ("2016-02-09T14:22:30-07:00", False),
        ("yesterday", False),
    ],
)
def test_an_example_that_was_taken_for_a_layout(text: str, is_one: bool) -> None:  # noqa: FBT001
    assert dates.is_go_layout(text) is is_one
    assert ("2006-01-02T15:04:05Z07:00" in dates.advice(text)) is is_one
