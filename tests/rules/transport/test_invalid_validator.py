"""invalid-validator."""

from __future__ import annotations

from feedlint.rules.transport.invalid_validator import InvalidValidator
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

DATE = "Mon, 04 Mar 2024 05:06:07 GMT"


def _modified(label: str, value: str, says: str = "") -> Case:
    return Case(label, BAD if says else GOOD, says, exchange=f"Last-Modified: {value}")


CASES = [
    Case("from a file", GOOD),
    Case("ETag", GOOD, exchange=RIGHT),
    Case("weak", GOOD, exchange='ETag: W/"a-17:é"'),
    Case("empty in quotes", GOOD, exchange='ETag: ""'),
    Case("without quotes", BAD, "'a17' is none", exchange="ETag: a17"),
    Case("weak in small", BAD, "is none", exchange='ETag: w/"17"'),
    Case("a quote within", BAD, "is none", exchange='ETag: "1"7"'),
    Case("hostile", BAD, r"\x1b", exchange='ETag: "\x1b[31m"'),
    _modified("date", DATE),
    _modified("leap second", "Sat, 31 Dec 2016 23:59:60 GMT"),
    _modified("no date", "yesterday", "'yesterday' is no date of HTTP"),
    _modified("RFC 3339", "2024-03-04T05:06:07Z", "no date"),
    _modified("a zone", "Mon, 04 Mar 2024 05:06:07 +0000", "no date"),
    _modified("obsolete", "Monday, 04-Mar-24 05:06:07 GMT", "no date"),
    _modified("no such day", "Fri, 30 Feb 2024 05:06:07 GMT", "no date"),
    _modified("other digits", "Mon, 04 Mar ٢٠٢٤ 05:06:07 GMT", "no date"),
    _modified("with the answer", f"{DATE}\nDate: {DATE}"),
    _modified("after the answer", f"Mon, 04 Mar 2024 05:06:08 GMT\nDate: {DATE}", "in the future"),
    _modified("an answer without a date", f"{DATE}\nDate: now"),
    Case("both", f"⟦{BAD}".replace("⟧", "⟧⟧"), "", exchange="ETag: 1\nLast-Modified: 2"),
]
test_invalid_validator = rule_test(InvalidValidator, CASES)
