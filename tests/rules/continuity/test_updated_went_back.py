"""updated-went-back."""

from __future__ import annotations

from feedlint.rules.continuity.updated_went_back import UpdatedWentBack
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
        "back",
        note(1, updated="⟦2023-01-01T00:00:00Z⟧"),
        "from '2024-01-01T00:00:00Z' to '2023-01-01T00:00:00Z'",
        earlier=note(1),
    ),
    Case(
        "the feed's",
        "<updated>⟦2023-01-01T00:00:00Z⟧</updated>",
        "went back",
        earlier="<updated>2024-01-01T00:00:00Z</updated>",
    ),
    Case("the same instant", note(1, updated="2024-01-01T01:00:00+01:00"), earlier=note(1)),
    Case("forward", note(1, updated="2024-01-01T00:00:00.5Z"), earlier=note(1)),
    Case("no date", note(1, updated="soon"), earlier=note(1)),
]
test_updated_went_back = rule_test(UpdatedWentBack, CASES, wrap=feed)
