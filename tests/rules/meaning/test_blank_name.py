"""Cases of the rule blank-name."""

from __future__ import annotations

from feedlint.rules.meaning.blank_name import BlankName
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("a name", "<contributor><name>Bo</name></contributor>"),
    Case(
        "empty",
        "<contributor>⟦<name>⟧</name></contributor>",
        says="the contributor's name is blank",
    ),
    Case("empty element", "<author>⟦<name/>⟧</author>", says="the author's name"),
    Case("white space", "<contributor>⟦<name>⟧ \n </name></contributor>"),
    Case("a comment", "<contributor>⟦<name>⟧<!-- x --></name></contributor>"),
    Case("CDATA", "<contributor><name><![CDATA[Bo]]></name></contributor>"),
    Case("not a person's", '<e:x xmlns:e="urn:e"><name/></e:x>'),
]

test_blank_name = rule_test(BlankName, CASES, wrap=entry)

RSS = [
    Case("blank", "⟦<dc:creator/>⟧", says="dc:creator is blank"),
]
test_blank_name_in_rss = rule_test(BlankName, RSS, wrap=(rss_item, rdf_item))
