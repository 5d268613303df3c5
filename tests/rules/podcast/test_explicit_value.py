"""Cases of the rule explicit-value."""

from __future__ import annotations

from feedlint.rules.podcast.explicit_value import ExplicitValue
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("true", "<itunes:explicit>true</itunes:explicit>"),
    Case(
        "no",
        "<itunes:explicit>⟦no⟧</itunes:explicit>",
        says="'no'",
        fixed="<itunes:explicit>false</itunes:explicit>",
    ),
    Case(
        "clean",
        "<itunes:explicit>⟦clean⟧</itunes:explicit>",
        fixed="<itunes:explicit>false</itunes:explicit>",
    ),
    Case(
        "yes",
        "<itunes:explicit>⟦Yes⟧</itunes:explicit>",
        fixed="<itunes:explicit>true</itunes:explicit>",
    ),
    Case(
        "case",
        "<itunes:explicit>⟦True⟧</itunes:explicit>",
        fixed="<itunes:explicit>true</itunes:explicit>",
    ),
    Case(
        "space",
        "<itunes:explicit>⟦ false ⟧</itunes:explicit>",
        says="white space",
        fixed="<itunes:explicit>false</itunes:explicit>",
    ),
    Case("a word", "<itunes:explicit>⟦maybe⟧</itunes:explicit>", says="'maybe'"),
    Case("nothing", "⟦<itunes:explicit/>⟧", says="is empty"),
]
test_explicit_value = rule_test(ExplicitValue, CASES, wrap=rss_item)
