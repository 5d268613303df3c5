"""feed-without-tls."""

from __future__ import annotations

from feedlint.rules.transport.feed_without_tls import FeedWithoutTls
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

CASES = [
    Case("from a file", GOOD),
    Case("with TLS", GOOD, exchange=RIGHT),
    Case("without", BAD, "'http://ada.invalid/', without TLS", exchange="GET http://ada.invalid/"),
    Case("not published", GOOD, exchange="GET http://localhost:8000/"),
]
test_feed_without_tls = rule_test(FeedWithoutTls, CASES)
