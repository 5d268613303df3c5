"""permalink-moved."""

from __future__ import annotations

from feedlint.rules.continuity.permalink_moved import PermalinkMoved
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
    Case("the same", note(1), earlier=note(1)),
    Case(
        "moved",
        note(1, link='<link href="⟦https://ada.invalid/x⟧"/>'),
        "'Note 1' was at 'https://ada.invalid/1' and is now at 'https://ada.invalid/x'",
        earlier=note(1),
    ),
    Case(
        "behind another link",
        note(1, link='<link rel="edit" href="e"/><link rel="alternate" href="⟦x⟧"/>'),
        "now at 'x'",
        earlier=note(1),
    ),
    Case("to https", note(1), earlier=note(1, link='<link href="http://ada.invalid/1"/>')),
    Case("none now", note(1, link=""), earlier=note(1)),
]
test_permalink_moved = rule_test(PermalinkMoved, CASES, wrap=feed)
