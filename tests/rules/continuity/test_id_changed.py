"""id-changed."""

from __future__ import annotations

from feedlint.rules.continuity.id_changed import IdChanged
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
        "by its link",
        note(1, id="⟦urn:x:1⟧"),
        "by its link, had the id 'tag:ada.invalid,2024:1'",
        fixed=note(1),
        earlier=note(1),
    ),
    Case(
        "by its path",
        note(1, id="⟦urn:x:1⟧", link='<link href="http://new.invalid/1"/>'),
        "path of its link",
        fixed=note(1, link='<link href="http://new.invalid/1"/>'),
        earlier=note(1),
    ),
    Case(
        "by title and date",
        note(1, id="⟦urn:x:1⟧", link=""),
        "title and date",
        fixed=note(1, link=""),
        earlier=note(1, link=""),
    ),
    Case(
        "another date is another entry",
        note(1, id="urn:x:1", link="", updated="2024-02-02T00:00:00Z"),
        earlier=note(1, link=""),
    ),
    Case(
        "two of one title",
        note(1, id="urn:x:1", link="") + note(2),
        earlier=note(1, link="") + note(1, id="urn:x:0", link=""),
    ),
    Case("a new entry", note(2) + note(1), earlier=note(1)),
    Case(
        "another at the same address",
        note(2, id="urn:x:2", title="Quite another", content="<content>Nothing alike.</content>"),
        earlier=note(1, link='<link href="https://ada.invalid/2"/>'),
    ),
    Case(
        "the root of a site is no path",
        note(2, link='<link href="https://ada.invalid/"/>'),
        earlier=note(1, link='<link href="https://b.invalid/"/>'),
    ),
    Case(
        "a moved link with the id kept",
        note(1, link='<link href="https://b.invalid/x"/>'),
        earlier=note(1),
    ),
    Case(
        "every entry",
        note(2, id="⟦urn:x:2⟧") + note(1, id="⟦urn:x:1⟧"),
        ("Note 2", "Note 1"),
        fixed=note(2) + note(1),
        earlier=note(2) + note(1),
    ),
    Case(
        "gone",
        note(1).replace("<entry>", "⟦<entry>⟧").replace("<id>tag:ada.invalid,2024:1</id>", ""),
        "has none now",
        earlier=note(1),
    ),
]
test_id_changed = rule_test(IdChanged, CASES, wrap=feed)
