"""Cases of the rule unregistered-scheme."""

from __future__ import annotations

from feedlint.rules.meaning.unregistered_scheme import UnregisteredScheme
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("https://a/", '<link href="https://a/"/>'),
    Case("magnet:?x", '<link href="magnet:?x"/>'),
    Case("git://a/b", '<link href="git://a/b"/>'),
    Case("ssh://a", '<link href="ssh://a"/>'),
    Case("did:web:a", '<link href="did:web:a"/>'),
    Case("tag:a.b,2024:x", '<link href="tag:a.b,2024:x"/>'),
    Case("/x", '<link href="/x"/>'),
    Case("mailto:a@b", '<link href="mailto:a@b"/>'),
    Case("a slip", '<link href="⟦htp⟧://ada.invalid/"/>', says="'htp' is not registered"),
    Case("an id", "<id>⟦ytt⟧:video:1</id>"),
]

test_unregistered_scheme = rule_test(UnregisteredScheme, CASES, wrap=entry)

RSS = [
    Case("an id may be anything", "<!-- -->"),
    Case("a slip", "<link>⟦htps⟧://ada.invalid/1</link>", says="'htps' is not registered"),
]
test_unregistered_scheme_in_rss = rule_test(UnregisteredScheme, RSS, wrap=(rss_item, rdf_item))
