"""temporary-redirect."""

from __future__ import annotations

from feedlint.rules.transport.temporary_redirect import TemporaryRedirect
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

MOVED = """
GET https://ada.invalid/atom.xml
HTTP/1.1 {} Moved
Location: https://ada.invalid/feed.atom
HTTP/1.1 200 OK
"""
TWICE = """
GET http://ada.invalid/
HTTP/1.1 {} Moved
Location: https://ada.invalid/
HTTP/1.1 {} Moved
Location: https://ada.invalid/feed.atom
HTTP/1.1 200 OK
"""
FIRST = "from 'http://ada.invalid/' to 'https://ada.invalid/' each time (307)"
SECOND = "from 'https://ada.invalid/' to 'https://ada.invalid/feed.atom' each time (302)"

CASES = [
    Case("from a file", GOOD),
    Case("no redirect", GOOD, exchange=RIGHT),
    Case("for good", GOOD, exchange=MOVED.format(301)),
    Case("for good, too", GOOD, exchange=MOVED.format(308)),
    Case("302", BAD, "(302)", exchange=MOVED.format(302)),
    Case("303", BAD, "(303)", exchange=MOVED.format(303)),
    Case("307", BAD, "(307)", exchange=MOVED.format(307)),
    Case("the first", BAD, FIRST, exchange=TWICE.format(307, 302)),
    Case("the second", BAD, SECOND, exchange=TWICE.format(301, 302)),
]
test_temporary_redirect = rule_test(TemporaryRedirect, CASES)
