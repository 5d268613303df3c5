"""Cases of the rule empty-path-segment."""

from __future__ import annotations

from feedlint.rules.meaning.empty_path_segment import EmptyPathSegment
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("https://ada.invalid/a/b", '<link href="https://ada.invalid/a/b"/>'),
    Case("//ada.invalid/a", '<link href="//ada.invalid/a"/>'),
    Case("https://ada.invalid/?a=//", '<link href="https://ada.invalid/?a=//"/>'),
    Case("https://ada.invalid/#//", '<link href="https://ada.invalid/#//"/>'),
    Case(
        "https://web.archive.org/web/2024/https://ada.invalid/",
        '<link href="https://web.archive.org/web/2024/https://ada.invalid/"/>',
    ),
    Case("urn:x://a", '<link href="urn:x://a"/>'),
    Case("two", '<link href="https://ada.invalid⟦//⟧a"/>', says="has '//' in it"),
    Case("three, later", "<id>https://ada.invalid/a⟦///⟧b//c</id>"),
]

test_empty_path_segment = rule_test(EmptyPathSegment, CASES, wrap=entry)

RSS = [
    Case("two slashes", "<link>https://ada.invalid/a⟦//⟧b</link>", says="the path of link"),
]
test_empty_path_segment_in_rss = rule_test(EmptyPathSegment, RSS, wrap=(rss_item, rdf_item))
