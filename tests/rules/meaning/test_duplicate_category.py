"""Cases of the rule duplicate-category."""

from __future__ import annotations

from feedlint.rules.meaning.duplicate_category import DuplicateCategory
from feedlint.testing import Case, entry, rss_item, rule_test

CASES = [
    Case("two", '<category term="a"/><category term="b"/>'),
    Case("two schemes", '<category term="a"/><category term="a" scheme="urn:x:y"/>'),
    Case("case counts", '<category term="a"/><category term="A"/>'),
    Case("its source's", '<category term="a"/><source><category term="a"/></source>'),
    Case(
        "twice",
        '<category term="a"/>⟦<category term="a"/>⟧',
        says="'a' is there twice",
        fixed='<category term="a"/>',
    ),
    Case(
        "three times",
        '<category term="a"/>⟦<category term="a"/>⟧<category term="a"/>',
        says="'a' is there 3 times",
        fixed='<category term="a"/>',
    ),
    Case("with another label", '<category term="a"/>⟦<category term="a" label="A"/>⟧'),
]

test_duplicate_category = rule_test(DuplicateCategory, CASES, wrap=entry)

RSS = [
    Case(
        "twice",
        "<category>a</category>⟦<category>⟧a</category>",
        says="the category 'a' is there twice",
        fixed="<category>a</category>",
    ),
    Case("of two lists", '<category domain="x">a</category><category>a</category>'),
    Case("in other letters", "<category>a</category><category>A</category>"),
]
test_duplicate_category_in_rss = rule_test(DuplicateCategory, RSS, wrap=rss_item)
