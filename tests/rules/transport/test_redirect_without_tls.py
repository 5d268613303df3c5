"""redirect-without-tls."""

from __future__ import annotations

from feedlint.rules.transport.redirect_without_tls import RedirectWithoutTls
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

MOVED = """
GET {}://ada.invalid/a
HTTP/1.1 301 Moved Permanently
Location: {}://ada.invalid/b
HTTP/1.1 301 Moved Permanently
Location: {}://ada.invalid/feed.atom
HTTP/1.1 200 OK
"""

CASES = [
    Case("from a file", GOOD),
    Case("no redirect", GOOD, exchange=RIGHT),
    Case("with TLS", GOOD, exchange=MOVED.format("https", "https", "https")),
    Case("to TLS", GOOD, exchange=MOVED.format("http", "http", "https")),
    Case("without TLS", GOOD, exchange=MOVED.format("http", "http", "http")),
    Case(
        "there and back",
        BAD,
        "from 'https://ada.invalid/a' to 'http://ada.invalid/b' gives up TLS",
        exchange=MOVED.format("https", "http", "https"),
    ),
    Case("at the end", BAD, "feed.atom'", exchange=MOVED.format("http", "https", "http")),
]
test_redirect_without_tls = rule_test(RedirectWithoutTls, CASES)
