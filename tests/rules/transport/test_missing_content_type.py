"""missing-content-type."""

from __future__ import annotations

from feedlint.rules.transport.missing_content_type import MissingContentType
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

CASES = [
    Case("from a file", GOOD),
    Case("right", GOOD, exchange=RIGHT),
    Case("wrong, but there", GOOD, exchange="Content-Type: text/html"),
    Case("missing", BAD, "has no Content-Type", exchange='ETag: "17"'),
    Case("empty", BAD, "has no Content-Type", exchange="Content-Type:"),
    Case("no subtype", BAD, "'html' is none: it has no '/'", exchange="Content-Type: html"),
    Case("no value", BAD, "is none", exchange="Content-Type: text/xml; charset"),
    Case("twice", BAD, "is none", exchange="Content-Type: text/xml\nContent-Type: text/html"),
    Case("hostile", BAD, r"'\x1b[31mred'", exchange="Content-Type: \x1b[31mred"),
]
test_missing_content_type = rule_test(MissingContentType, CASES)
