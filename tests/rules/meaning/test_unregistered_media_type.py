"""Cases of the rule unregistered-media-type."""

from __future__ import annotations

from feedlint.rules.meaning.unregistered_media_type import UnregisteredMediaType
from feedlint.testing import Case, entry, rss_item, rule_test

CASES = [
    Case("text/html", '<link type="text/html" href="/1"/>'),
    Case("Text/HTML; charset=utf-8", '<link type="Text/HTML; charset=utf-8" href="/1"/>'),
    Case("application/vnd.own", '<link type="application/vnd.own" href="/1"/>'),
    Case("application/x-own", '<link type="application/x-own" href="/1"/>'),
    Case("image/jpeg", '<link type="image/jpeg" href="/1"/>'),
    Case("html", '<link type="html" href="/1"/>'),
    Case("image/jpg", '<link type="⟦image/jpg⟧" href="/1"/>', says="'image/jpg' is not registered"),
    Case("text/htm", '<link type="⟦text/htm⟧" href="/1"/>', says="'text/htm' is not registered"),
    Case(
        "application/atom",
        '<link type="⟦application/atom⟧" href="/1"/>',
        says="'application/atom' is not registered",
    ),
    Case(
        "application/rss",
        '<link type="⟦application/rss⟧" href="/1"/>',
        says="'application/rss' is not registered",
    ),
    Case("content", '<content type="⟦image/own;a=b⟧">YQ==</content>', says="'image/own'"),
]

test_unregistered_media_type = rule_test(UnregisteredMediaType, CASES, wrap=entry)

RSS = [
    Case("in wide use", '<atom:link type="application/feed+json" href="/1"/>'),
    Case(
        "a slip",
        '<enclosure url="https://ada.invalid/1" length="1" type="⟦audio/mpg3⟧"/>',
        says="'audio/mpg3' is not registered",
    ),
]
test_unregistered_media_type_in_rss = rule_test(UnregisteredMediaType, RSS, wrap=rss_item)
