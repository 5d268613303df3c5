"""Cases of the rule misplaced-category."""

from __future__ import annotations

from feedlint.rules.podcast.misplaced_category import MisplacedCategory
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "in its place",
        '<itunes:category text="News"><itunes:category text="Tech News"/></itunes:category>',
    ),
    Case(
        "alone",
        '<itunes:category text="⟦Tech News⟧"/>',
        says="a subcategory of 'News'",
        fixed='<itunes:category text="News"><itunes:category text="Tech News"/></itunes:category>',
    ),
    Case(
        "below another",
        '<itunes:category text="Technology">'
        '<itunes:category text="⟦Tech News⟧"/></itunes:category>',
        says="not of 'Technology'",
    ),
    Case(
        "top below",
        '<itunes:category text="Arts"><itunes:category text="⟦News⟧"/></itunes:category>',
        says="a category of its own",
    ),
    Case(
        "too deep",
        '<itunes:category text="Arts"><itunes:category text="Books">'
        '<itunes:category text="⟦Design⟧"/></itunes:category></itunes:category>',
        says="'Design' stands in the subcategory 'Books', and is lost there",
    ),
]
test_misplaced_category = rule_test(MisplacedCategory, CASES, wrap=rss_channel)
