"""Cases of the rule chapter-past-end."""

from __future__ import annotations

from feedlint.rules.podcast.chapter_past_end import ChapterPastEnd
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "by a little, which advertisements may have taken",
        '<itunes:duration>1500</itunes:duration><psc:chapters xmlns:psc="http://podlove.org/simple-chapters">'
        '<psc:chapter start="⟦25:10⟧" title="b"/></psc:chapters>',
    ),
    Case(
        "behind",
        '<itunes:duration>1500</itunes:duration><psc:chapters xmlns:psc="http://podlove.org/simple-chapters">'
        '<psc:chapter start="⟦1:00:00⟧" title="b"/></psc:chapters>',
        says="lasts 1,500 seconds",
    ),
    Case(
        "no duration",
        '<psc:chapters xmlns:psc="http://podlove.org/simple-chapters">'
        '<psc:chapter start="1:00:00" title="b"/></psc:chapters>',
    ),
]
test_chapter_past_end = rule_test(ChapterPastEnd, CASES, wrap=rss_item)
