"""generic-content-type."""

from __future__ import annotations

from feedlint.rules.transport.generic_content_type import GenericContentType
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

CASES = [
    Case("from a file", GOOD),
    Case("right", GOOD, exchange=RIGHT),
    Case("none", GOOD, exchange='ETag: "17"'),
    Case("wrong", GOOD, exchange="Content-Type: text/html"),
    Case("text", BAD, "'text/xml' says only", exchange="Content-Type: TEXT/xml; charset=utf-8"),
    Case("application", BAD, "'application/xml'", exchange="Content-Type: application/xml"),
]
test_generic_content_type = rule_test(GenericContentType, CASES)
