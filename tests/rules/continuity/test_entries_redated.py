"""entries-redated; that it is the same in every dialect: test_dialects.py."""

from __future__ import annotations

from feedlint.rules.continuity.entries_redated import EntriesRedated
from feedlint.testing import Case, feed, rule_test

BUILD = "2024-02-01T10:0{}:00Z"


def note(number: int, date: str = "", title: str = "", text: str = "The first words.") -> str:
    return (
        f"<entry><id>urn:x:{number}</id><title>{title or f'Note {number}'}</title>"
        f"<updated>{date or f'2024-01-{number:02}T00:00:00Z'}</updated>"
        f'<link href="https://ada.invalid/{number}"/><content>{text}</content></entry>\n'
    )


def notes(*changed: str) -> str:
    """Notes 5 to 1, the first of them as they are told."""
    return "".join(changed) + "".join(map(note, range(5 - len(changed), 0, -1)))


def built(*numbers: int) -> list[str]:
    """Notes with the date of one build."""
    return [note(number, BUILD.format(number)) for number in numbers]


MARKED = note(5, f"⟦{BUILD.format(5)}⟧")
LONG = "It is long enough to be known again by all of its words."
CASES = [
    Case("no earlier version", notes()),
    Case("the same", notes(), earlier=notes()),
    Case(
        "all of them",
        notes(MARKED, *built(4, 3, 2, 1)),
        "5 of the 5 entries that were there before now have the updated '2024-02-01T10:05:00Z'",
        earlier=notes(),
    ),
    Case(
        "most of them",
        notes(MARKED, *built(4, 3)),
        "3 of the 5 entries that were there before",
        earlier=notes(),
    ),
    Case("two are no build", notes(*built(5, 4)), earlier=notes()),
    Case(
        "half of them",
        notes(*built(5, 4, 3)) + note(0, "2024-01-01T00:00:00Z"),
        earlier=notes() + note(0, "2024-01-01T00:00:00Z"),
    ),
    Case(
        "on several days",
        "".join(note(n, f"2024-02-{n:02}T10:00:00Z") for n in (5, 4, 3, 2, 1)),
        earlier=notes(),
    ),
    Case(
        "with other titles",
        "".join(note(n, BUILD.format(n), f"New {n}") for n in (5, 4, 3, 2, 1)),
        earlier=notes(),
    ),
    Case(
        "with other texts",
        "".join(note(n, BUILD.format(n), text=LONG) for n in (5, 4, 3, 2, 1)),
        earlier=notes(),
    ),
    Case(
        "back to earlier dates",
        notes(),
        earlier="".join(built(5, 4, 3, 2, 1)),
    ),
]

test_entries_redated = rule_test(EntriesRedated, CASES, wrap=feed)
