"""E013 cut-reference."""

from __future__ import annotations

from feedlint.rules.escaping.cut_reference import CutReference
from feedlint.rules.escaping.entity_without_semicolon import EntityWithoutSemicolon
from feedlint.testing import Case, entry, html_entry, html_item, rdf_item, rss_item, rule_test

CASES = [
    Case("whole", "It&rsquo;"),
    Case("company", "AT&T"),
    Case("companies", "R&D, M&S and H&Ms"),
    Case("no semicolon", "a &copy"),
    Case("in the middle", "&rsqu and more"),
    Case("number", "nice ⟦&amp;#3⟧".replace("&amp;", "&"), says="inside of the reference '&#3'"),
    Case("hexadecimal", "nice ⟦&#x20⟧…"),
    Case("nothing yet", "nice ⟦&#⟧"),
    Case("name", "nice ⟦&rsqu⟧…", says="'&rsqu'"),
    Case("mark", "nice ⟦&nbs⟧ [...]\n"),
]
test_cut_reference = rule_test(CutReference, CASES, wrap=(html_entry, html_item))

TEXTS = [
    Case("title", "<title>Tom ⟦&amp;rsq⟧...</title>", says="the title ends"),
    Case("an ampersand", "<title>Tom ⟦&amp;amp⟧</title>"),
    Case("right", "<title>Tom &amp; Eve</title>"),
]
test_cut_reference_in_text = rule_test(CutReference, TEXTS, wrap=(entry, rss_item, rdf_item))

OTHERS = [Case("cut", "nice &#82"), Case("open", "nice ⟦&#8217⟧ a")]
test_open_references = rule_test(EntityWithoutSemicolon, OTHERS, wrap=html_entry)
