"""Cases of the rule blank-link-attribute."""

from __future__ import annotations

from feedlint.rules.meaning.blank_link_attribute import BlankLinkAttribute
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("a title", '<link title="x" href="/1"/>'),
    Case("none", '<link href="/1"/>'),
    Case("empty", '<link ⟦title=""⟧ href="/1"/>', says="title is blank"),
    Case("white space", '<link ⟦title=" &#10; "⟧ href="/1"/>'),
    Case("NBSP shows", '<link title="\u00a0" href="/1"/>'),
]

test_blank_link_attribute = rule_test(BlankLinkAttribute, CASES, wrap=entry)
