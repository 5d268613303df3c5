"""history-rewritten; that it is the same in every dialect: test_dialects.py."""

from __future__ import annotations

from feedlint.rules.continuity.history_rewritten import HistoryRewritten
from feedlint.testing import Case, feed, rule_test

ONE, TWO, OTHER = "5c0b1e6d7f" * 4, "a9f8e7d6c5" * 4, "0123456789" * 4
SITE = "https://ada.invalid/commit/?id="


def commit(name: str, title: str = "Count from one", *, marked: bool = False) -> str:
    address = f"{SITE}{name}"
    known = f"⟦{address}⟧" if marked else address
    return (
        f"<entry><id>{known}</id><title>{title}</title><updated>2024-01-02T03:04:05Z</updated>"
        f'<link href="{address}"/></entry>\n'
    )


def note(number: int) -> str:
    """An entry that is no commit."""
    return (
        f"<entry><id>urn:x:{number}</id><title>Note {number}</title>"
        f"<updated>2024-01-{number:02}T03:04:05Z</updated></entry>\n"
    )


CASES = [
    Case("no earlier version", commit(ONE)),
    Case("the same", commit(ONE), earlier=commit(ONE)),
    Case(
        "amended",
        commit(TWO, marked=True),
        "history was rewritten: the commit 'Count from one' is no longer what it was",
        earlier=commit(ONE),
    ),
    Case(
        "two rebased",
        commit(TWO, marked=True) + commit(OTHER, "Second"),
        "the commit 'Count from one', and 1 more are no longer what it was",
        earlier=commit(ONE) + commit(TWO[::-1], "Second"),
    ),
    Case(
        "dropped from between others",
        commit(ONE) + commit(OTHER, "Third").replace("<entry>", "⟦<entry>⟧"),
        "the commit 'Second' is",
        earlier=commit(ONE) + commit(TWO, "Second") + commit(OTHER, "Third"),
    ),
    Case(
        "the end of the list goes as new ones come",
        commit(OTHER, "Third") + commit(TWO, "Second"),
        earlier=commit(TWO, "Second") + commit(ONE),
    ),
    Case("a note that goes is no commit", note(3) + note(1), earlier=note(3) + note(2) + note(1)),
    Case("another id that is none of a commit", note(1), earlier=note(1).replace("urn:x", "urn:y")),
]

test_history_rewritten = rule_test(HistoryRewritten, CASES, wrap=feed)
