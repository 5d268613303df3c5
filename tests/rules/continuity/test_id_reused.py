"""id-reused."""

from __future__ import annotations

from feedlint.rules.continuity.id_reused import IdReused
from feedlint.testing import Case, feed, rss_channel, rule_test


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
        "another entry",
        note(2, id="⟦tag:ada.invalid,2024:1⟧"),
        "'tag:ada.invalid,2024:1' was that of 'Note 1' and is now that of 'Note 2'",
        earlier=note(1),
    ),
    Case("a new title", note(1, title="Better"), earlier=note(1)),
    Case("a new address", note(1, link='<link href="https://b.invalid/x"/>'), earlier=note(1)),
    Case(
        "new title and address on the same day",
        note(1, title="Better", link='<link href="https://ada.invalid/better"/>'),
        earlier=note(1),
    ),
    Case(
        "two notes have swapped their ids, and their texts are short",
        note(1, id="⟦tag:ada.invalid,2024:2⟧") + note(2, id="⟦tag:ada.invalid,2024:1⟧"),
        says=(
            "'tag:ada.invalid,2024:2' was that of 'Note 2' and is now that of 'Note 1'",
            "'tag:ada.invalid,2024:1' was that of 'Note 1' and is now that of 'Note 2'",
        ),
        earlier=note(1) + note(2),
    ),
    Case(
        "two notes have swapped the addresses that are their ids",
        note(
            1,
            id="⟦https://ada.invalid/2⟧",
            link='<link href="https://ada.invalid/2"/>',
            content="<content>One.</content>",
        )
        + note(
            2,
            id="⟦https://ada.invalid/1⟧",
            link='<link href="https://ada.invalid/1"/>',
            content="<content>Two.</content>",
        ),
        earlier=note(1, id="https://ada.invalid/1", content="<content>One.</content>")
        + note(2, id="https://ada.invalid/2", content="<content>Two.</content>"),
    ),
    Case(
        "short texts at one address that is the id, without a word in common",
        note(
            1,
            id="⟦https://ada.invalid/1⟧",
            title="Something else",
            updated="2024-03-01T00:00:00Z",
            content="<content>New.</content>",
        ),
        "'https://ada.invalid/1' was that of 'Note 1' and is now that of 'Something else'",
        earlier=note(1, id="https://ada.invalid/1", content="<content>One.</content>"),
    ),
    Case(
        "short texts with a word in common",
        note(
            1,
            id="https://ada.invalid/1",
            title="Note one",
            updated="2024-03-01T00:00:00Z",
            content="<content>New.</content>",
        ),
        earlier=note(1, id="https://ada.invalid/1", content="<content>One.</content>"),
    ),
]
test_id_reused = rule_test(IdReused, CASES, wrap=feed)


def episode(number: int, **changes: str) -> str:
    values = {"guid": f"pod-{number}", "title": f"Episode {number}", "file": f"{number}.mp3"}
    values |= changes
    return (
        f"<item><title>{values['title']}</title><guid isPermaLink='false'>{values['guid']}</guid>"
        f"<pubDate>Mon, {number:02} Jan 2024 05:06:07 +0000</pubDate>"
        f"<enclosure url='https://ada.invalid/{values['file']}' length='1' type='audio/mpeg'/>"
        "</item>"
    )


EPISODES = [
    Case("the same", episode(1), earlier=episode(1)),
    Case("a new cut", episode(1, file="1-new.mp3"), earlier=episode(1)),
    Case("through a tracker", episode(1, file="ada.invalid/1.mp3"), earlier=episode(1)),
    Case(
        "a new cut, sent again",
        episode(8, guid="pod-1", title="The great pump, mended"),
        earlier=episode(1, title="The great pump"),
    ),
    Case(
        "the next episode",
        episode(2, guid="⟦pod-1⟧"),
        says="'pod-1' was that of 'Episode 1' and is now that of 'Episode 2'",
        earlier=episode(1),
    ),
    Case(
        "another one",
        episode(2, guid="⟦pod-1⟧", title="Grace speaks"),
        says="is now that of 'Grace speaks'",
        earlier=episode(1, title="The great pump"),
    ),
]
test_of_a_show = rule_test(IdReused, EPISODES, wrap=rss_channel)
