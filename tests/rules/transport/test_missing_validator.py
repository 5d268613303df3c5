"""missing-validator."""

from __future__ import annotations

from feedlint.rules.transport.missing_validator import MissingValidator
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD

CASES = [
    Case("from a file", GOOD),
    Case("ETag", GOOD, exchange='etag: "17"'),
    Case("weak ETag", GOOD, exchange='ETag: W/"17"'),
    Case("Last-Modified", GOOD, exchange="last-modified: Mon, 04 Mar 2024 05:06:07 GMT"),
    Case("neither", BAD, "neither an ETag nor", exchange="Content-Type: application/atom+xml"),
    Case("empty", BAD, "neither an ETag nor", exchange="ETag:\nLast-Modified:"),
]
test_missing_validator = rule_test(MissingValidator, CASES)
