"""content-changed-silently."""

from __future__ import annotations

from feedlint.rules.continuity.content_changed_silently import ContentChangedSilently
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
        "silent",
        note(1, updated="⟦2024-01-01T00:00:00Z⟧", content="<content>The second words.</content>"),
        "the content of 'Note 1' changed",
        earlier=note(1),
    ),
    Case(
        "title and content",
        note(1, title="X", updated="⟦2024-01-01T00:00:00Z⟧", content="<content>Y.</content>"),
        "the title and content of 'X'",
        earlier=note(1),
    ),
    Case(
        "with a date",
        note(1, updated="2024-01-09T00:00:00Z", content="<content>The second words.</content>"),
        earlier=note(1),
    ),
    Case(
        "white space", note(1, content="<content>\nThe  first\nwords.</content>"), earlier=note(1)
    ),
    Case(
        "markup",
        note(1, content='<content type="html">The &lt;b>first&lt;/b> words.</content>'),
        earlier=note(1),
    ),
    Case(
        "a summary more",
        note(1, content="<content>The first words.</content><summary>s</summary>"),
        earlier=note(1),
    ),
]
test_content_changed_silently = rule_test(ContentChangedSilently, CASES, wrap=feed)
