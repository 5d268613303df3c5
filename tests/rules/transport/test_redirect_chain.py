"""redirect-chain."""

from __future__ import annotations

from feedlint.rules.transport.redirect_chain import RedirectChain
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

ONE = """
GET https://ada.invalid/atom.xml
HTTP/1.1 301 Moved Permanently
Location: https://ada.invalid/feed.atom
HTTP/1.1 200 OK
"""
TWO = """
GET http://ada.invalid/
HTTP/1.1 302 Found
Location: https://ada.invalid/
HTTP/1.1 301 Moved Permanently
Location: https://ada.invalid/feed.atom
HTTP/1.1 200 OK
"""

CASES = [
    Case("from a file", GOOD),
    Case("no redirect", GOOD, exchange=RIGHT),
    Case("one", GOOD, exchange=ONE),
    Case(
        "two",
        BAD,
        "2 redirects lead from 'http://ada.invalid/' to 'https://ada.invalid/feed.atom'",
        exchange=TWO,
    ),
]
test_redirect_chain = rule_test(RedirectChain, CASES)
