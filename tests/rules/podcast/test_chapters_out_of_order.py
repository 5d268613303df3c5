"""Cases of the rule chapters-out-of-order."""

from __future__ import annotations

from feedlint.rules.podcast.chapters_out_of_order import ChaptersOutOfOrder
from feedlint.testing import Case, chapters, rss_item, rule_test

CASES = [
    Case(
        "in order",
        '<itunes:duration>1500</itunes:duration><psc:chapters xmlns:psc="http://podlove.org/simple-chapters">'
        '<psc:chapter start="0" title="a"/>'
        '<psc:chapter start="01:00:00" title="b"/></psc:chapters>',
    ),
    Case(
        "before",
        '<itunes:duration>1500</itunes:duration><psc:chapters xmlns:psc="http://podlove.org/simple-chapters">'
        '<psc:chapter start="5:00" title="a"/>'
        '<psc:chapter start="⟦1:00⟧" title="b"/></psc:chapters>',
        says="before the one above",
    ),
    Case(
        "twice",
        '<itunes:duration>1500</itunes:duration><psc:chapters xmlns:psc="http://podlove.org/simple-chapters">'
        '<psc:chapter start="60" title="a"/>'
        '<psc:chapter start="⟦1:00⟧" title="b"/></psc:chapters>',
        says="as the one above",
    ),
]
test_chapters_out_of_order = rule_test(ChaptersOutOfOrder, CASES, wrap=rss_item)

IN_A_FILE = [
    Case("in order", '{"startTime": 0, "title": "A"}, {"startTime": 0.5, "title": "B"}'),
    Case("without a number", '{"startTime": 9, "title": "A"}, {"startTime": "5", "title": "B"}'),
    Case(
        "not in order",
        '{"startTime": 90, "title": "A"}, {"startTime": ⟦10⟧, "title": "B"},'
        ' {"startTime": 5, "title": "C"}',
        says="the chapter starts at '10', before the one above at '90'",
    ),
    Case(
        "twice",
        '{"startTime": 10, "title": "A"}, {"startTime": ⟦10.0⟧, "title": "B"}',
        says="the chapter starts at '10.0', as the one above",
    ),
    Case(
        "another picture",
        '{"startTime": 10, "title": "A"}, {"startTime": 10, "toc": false}',
    ),
]
test_in_a_file = rule_test(ChaptersOutOfOrder, IN_A_FILE, wrap=chapters)
