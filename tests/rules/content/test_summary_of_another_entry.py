"""C006 summary-of-another-entry."""

from __future__ import annotations

from feedlint.rules.content.summary_of_another_entry import SummaryOfAnotherEntry
from feedlint.testing import Case, feed, rss_channel, rule_test

LOOMS = "The engine weaves algebraical patterns as the loom weaves flowers and leaves."
NUMBERS = "Bernoulli numbers are worked out by the engine itself, by this table of its work."


def item(description: str, content: str) -> str:
    return (
        f"<item><description>{description}</description>"
        f"<content:encoded>{content}</content:encoded></item>"
    )


RSS = [
    Case(
        "mixed up",
        item(f"⟦{NUMBERS[:60]}…⟧", LOOMS) + item("A table", NUMBERS),
        says="the description is the beginning of another item's content:encoded",
    ),
    Case("right", item(f"{LOOMS[:60]}…", LOOMS) + item(f"{NUMBERS[:60]}…", NUMBERS)),
    Case("by hand", item("On looms and on what they have to do with engines", LOOMS)),
    Case("short", item("Bernoulli numbers", LOOMS) + item("A table", NUMBERS)),
    Case("part of its own", item(NUMBERS, LOOMS + NUMBERS) + item("A table", NUMBERS)),
    Case("of two others", item(NUMBERS, LOOMS) + item("a", NUMBERS) + item("b", NUMBERS)),
    Case("goes on otherwise", item(NUMBERS[:50] + "no table", LOOMS) + item("a", NUMBERS)),
]
test_in_rss = rule_test(SummaryOfAnotherEntry, RSS, wrap=rss_channel)

ATOM = [
    Case(
        "mixed up",
        f"<entry><summary>⟦{NUMBERS}⟧</summary><content>{LOOMS}</content></entry>"
        f"<entry><content>{NUMBERS} More.</content></entry>",
        says="another entry's content",
    )
]
test_in_atom = rule_test(SummaryOfAnotherEntry, ATOM, wrap=feed)
