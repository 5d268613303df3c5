"""Cases of the rule blank-term."""

from __future__ import annotations

from feedlint.rules.meaning.blank_term import BlankTerm
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("a term", '<category term="a"/>'),
    Case("none is the schema's", '<category label="a"/>'),
    Case("empty", '<category ⟦term=""⟧/>', says="term is blank"),
    Case("white space", '<category ⟦term=" "⟧/>'),
]

test_blank_term = rule_test(BlankTerm, CASES, wrap=entry)

RSS = [
    Case("blank", "⟦<dc:subject/>⟧", says="the dc:subject is blank"),
]
test_blank_term_in_rss = rule_test(BlankTerm, RSS, wrap=(rss_item, rdf_item))
