"""Cases of the rule unknown-category."""

from __future__ import annotations

from feedlint.api import lint
from feedlint.rules.podcast.unknown_category import UnknownCategory
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("known", '<itunes:category text="Arts"><itunes:category text="Books"/></itunes:category>'),
    Case(
        "religion",
        '<itunes:category text="Religion &amp; Spirituality">'
        '<itunes:category text="Religion"/></itunes:category>',
    ),
    Case("unknown", '<itunes:category text="⟦Gardening⟧"/>', says="'Gardening'"),
    Case(
        "below",
        '<itunes:category text="Arts"><itunes:category text="⟦Knitting⟧"/></itunes:category>',
    ),
    Case("a part of a name", '<itunes:category text="⟦Culture⟧"/>', says="no category 'Culture'"),
    Case("old", '<itunes:category text="News &amp; Politics"/>'),
]
test_unknown_category = rule_test(UnknownCategory, CASES, wrap=rss_channel)


def test_a_name_with_the_word_in_it_comes_before_one_of_like_letters() -> None:
    report = lint(
        rss_channel('<itunes:category text="Culture"/>').encode(), select=["unknown-category"]
    )
    assert [f.help for f in report.findings] == [
        "choose one of its list; did you mean 'Society & Culture'"
    ]
