"""The same commits as cgit and as gitweb show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.commits.message import message_of
from feedlint.feeds.recognise import document_of
from feedlint.reading.source import Source
from feedlint.rule import atom
from feedlint.text.difference import Tier, compare

if TYPE_CHECKING:
    from pathlib import Path

    from feedlint.commits.message import Message

# What differs, by how the title begins; the other eight are the same but for newlines.
DIFFERENT = {
    "tabs": Tier.TRAILING_BLANKS,  # gitweb trims the ends of lines
    "leading space": Tier.WHITE_SPACE,  # cgit trims the title
    "multi line": Tier.WHITE_SPACE,  # cgit takes the first line alone for the title
    "nonchar": Tier.DIFFERENT,  # gitweb writes U+0085 as \85
    "esc title": Tier.DIFFERENT,  # gitweb writes the escape character as \e
}


def messages(feed: Path) -> dict[str, Message]:
    """The messages of a feed by their commits."""
    root = document_of(Source(feed.name, feed.read_bytes())).root
    found = {}
    for entry in root.iterchildren(atom("entry")):
        commit, message = identity_of(entry).by_id, message_of(entry)
        assert commit is not None
        assert message is not None
        found[commit.sha] = message
    return found


def test_adversarial_commits(shared: Path) -> None:
    by_cgit = messages(shared / "feeds/commits/cgit-adversarial.atom")
    by_gitweb = messages(shared / "feeds/commits/gitweb-adversarial.atom")
    assert by_cgit.keys() == by_gitweb.keys()
    found = {}
    for commit, message in by_cgit.items():
        difference = compare(message.text, by_gitweb[commit].text)
        if difference is not None:
            found[message.title] = difference.tier
    assert len(by_cgit) == 13
    assert {
        begin: tier
        for begin in DIFFERENT
        for title, tier in found.items()
        if title.startswith(begin)
    } == DIFFERENT
    assert len(found) == len(DIFFERENT)
