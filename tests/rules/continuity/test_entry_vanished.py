"""entry-vanished."""

from __future__ import annotations

from feedlint.rules.continuity.entry_vanished import EntryVanished
from feedlint.testing import Case, feed, rule_test


def note(number: int, **changes: str) -> str:
    values = {
        "id": f"tag:ada.invalid,2024:{number}",
        "title": f"Note {number}",
        "updated": f"2024-01-{number:02}T00:00:00Z",
        "link": f'<link href="https://ada.invalid/{number}"/>',
        "content": "<content>The first words.</content>",
    }
    values |= changes
    return (
        f"<entry><id>{values['id']}</id><title>{values['title']}</title>"
        f"<updated>{values['updated']}</updated>{values['link']}{values['content']}</entry>\n"
    )


CASES = [
    Case("no earlier version", note(1)),
    Case("the same", note(2) + note(1), earlier=note(2) + note(1)),
    Case(
        "from the middle",
        note(3) + note(1).replace("<entry>", "⟦<entry>⟧"),
        "the entry 'Note 2' with the id 'tag:ada.invalid,2024:2'",
        earlier=note(3) + note(2) + note(1),
    ),
    Case("the oldest", note(4) + note(3) + note(2), earlier=note(3) + note(2) + note(1)),
    Case("the newest", note(2) + note(1), earlier=note(3) + note(2) + note(1)),
    Case("all", note(9) + note(8), earlier=note(3) + note(2) + note(1)),
    Case(
        "a changed id has not vanished",
        note(3) + note(2, id="urn:x:2") + note(1),
        earlier=note(3) + note(2) + note(1),
    ),
]
test_entry_vanished = rule_test(EntryVanished, CASES, wrap=feed)
