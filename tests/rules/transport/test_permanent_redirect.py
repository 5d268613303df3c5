"""permanent-redirect."""

from __future__ import annotations

import pytest

from feedlint.rules.transport.permanent_redirect import PermanentRedirect
from feedlint.testing import Case, rule_test, transport_of
from tests.rules.transport.documents import BAD, GOOD, RIGHT

MOVED = """
GET https://ada.invalid/atom.xml
HTTP/1.1 {} Moved
Location: https://ada.invalid/feed.atom
HTTP/1.1 200 OK
"""
TWICE = """
GET http://ada.invalid/
HTTP/1.1 301 Moved Permanently
Location: https://ada.invalid/
HTTP/1.1 {} Moved
Location: https://ada.invalid/feed.atom
HTTP/1.1 200 OK
"""
OWN = (
    BAD.replace("⟦", "")
    .replace("⟧", "")
    .replace("https://ada.invalid/feed.atom", "⟦https://ada.invalid/atom.xml⟧")
)

CASES = [
    Case("from a file", GOOD),
    Case("no redirect", GOOD, exchange=RIGHT),
    Case("for now", GOOD, exchange=MOVED.format(302)),
    Case("see other", GOOD, exchange=MOVED.format(303)),
    Case(
        "for good", BAD, "for good to 'https://ada.invalid/feed.atom'", exchange=MOVED.format(301)
    ),
    Case("for good, too", BAD, "/feed.atom'", exchange=MOVED.format(308)),
    Case("the feed links there", OWN, "/feed.atom'", exchange=MOVED.format(301)),
    Case("twice", BAD, "to 'https://ada.invalid/feed.atom'", exchange=TWICE.format(308)),
    Case("then for now", BAD, "to 'https://ada.invalid/'", exchange=TWICE.format(302)),
]
test_permanent_redirect = rule_test(PermanentRedirect, CASES)


@pytest.mark.parametrize("status", [302, 303, 307])
def test_nothing_behind_a_temporary_redirect_counts(status: int) -> None:
    transport = transport_of(TWICE.replace("301", str(status)).format(301))
    assert [step.is_permanent for step in transport.redirects] == [False, True]
    assert transport.addresses[-1] == transport.url == "https://ada.invalid/feed.atom"
