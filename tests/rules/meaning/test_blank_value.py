"""Cases of the rule blank-value."""

from __future__ import annotations

from feedlint.rules.meaning.blank_value import BlankValue
from feedlint.testing import Case, feed, rss_item, rule_test

DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'
CASES = [
    Case(
        "a generator's attributes",
        '<generator ⟦uri=""⟧ ⟦version=" "⟧>G</generator>',
        says=("the generator's uri is blank", "the generator's version"),
    ),
    Case("something", "<logo>/l.png</logo><rights>x</rights><generator>G</generator>"),
    Case(
        "empty",
        "⟦<logo/>⟧⟦<icon/>⟧⟦<subtitle>⟧ </subtitle>",
        says=("logo is blank", "icon is", "subtitle is"),
    ),
    Case(
        "a person's uri",
        "<contributor><name>B</name>⟦<uri>⟧</uri></contributor>",
        says="uri is blank",
    ),
    Case(
        "an image",
        f'<rights type="xhtml">{DIV}<img src="a"/></div></rights>',
    ),
    Case(
        "an empty div",
        f'⟦<rights type="xhtml">⟧{DIV}</div></rights>',
    ),
]

test_blank_value = rule_test(BlankValue, CASES, wrap=feed)

OF_ITEMS = [
    Case("something", '<source url="https://charles.invalid/feed">Charles</source>'),
    Case("a source", '⟦<source url="https://charles.invalid/feed">⟧</source>', says="source is"),
    Case(
        "of Media RSS",
        '⟦<media:title xmlns:media="http://search.yahoo.com/mrss/"/>⟧',
        says="media:title is blank",
    ),
]
test_blank_value_of_items = rule_test(BlankValue, OF_ITEMS, wrap=rss_item)
