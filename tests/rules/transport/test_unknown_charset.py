"""unknown-charset."""

from __future__ import annotations

from feedlint.rules.transport.unknown_charset import UnknownCharset
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

CASES = [
    Case("from a file", GOOD),
    Case("none", GOOD, exchange=RIGHT),
    Case("known", GOOD, exchange="Content-Type: text/xml; charset=UTF-8"),
    Case("quoted", GOOD, exchange='Content-Type: text/xml; charset="utf-8"'),
    Case("contradicts", GOOD, exchange="Content-Type: text/xml; charset=koi8-r"),
    Case("unknown", BAD, "says 'utf8mb4'", exchange="Content-Type: text/xml; charset=utf8mb4"),
    Case("a quote", BAD, '''"'utf-8'"''', exchange="Content-Type: text/xml; charset='utf-8'"),
    Case("a codec", BAD, "'rot13'", exchange="Content-Type: text/xml; charset=rot13"),
    Case("empty", GOOD, exchange='Content-Type: text/xml; charset=""'),
]
test_unknown_charset = rule_test(UnknownCharset, CASES)
