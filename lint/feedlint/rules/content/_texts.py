"""The texts of an entry against each other: what comes cheap, and what is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import has_commits, identity_of
from feedlint.pattern import lazy
from feedlint.text.difference import CUT, collapsed
from feedlint.text.html.tokens import unescape

if TYPE_CHECKING:
    from feedlint.feeds.concepts import Text
    from feedlint.feeds.holders import Entry, Holder
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: So many characters make it sure that one text was made of another.
ENOUGH = 40
# How much of a text is looked at to find out with what it begins.
_BEGINNING = 1200
_NEAR = 160
_MARGIN = 40
_TAG = lazy(r"<[^<>]*+>")
_MARK = 64
_BOTH = frozenset(("summary", "content"))


def summary_and_content(entry: Entry) -> tuple[Text, Text] | None:
    """The first summary and the first content of an entry; None if one is missing."""
    summary = next(iter(entry.feed.texts_of(entry, "summary")), None)
    content = next(iter(entry.feed.texts_of(entry, "content")), None)
    return None if summary is None or content is None else (summary, content)


def pairs(feed: Feed) -> list[tuple[Text, Text]]:
    """The summary and the content of each entry that has both; for `once`."""
    first: dict[tuple[Holder, str], Text] = {}
    for text in feed.texts:
        if text.role in _BOTH:
            first.setdefault((text.holder, text.role), text)
    both = ((first.get((e, "summary")), first.get((e, "content"))) for e in feed.entries)
    return [(summary, content) for summary, content in both if summary and content]


def beginning(text: Text) -> str:
    """About the first characters that a reader sees, without laying the text out."""
    source, is_html = text.text, text.kind == "html"
    found = ""
    # Nearly always the first lines are enough.
    for size in (_NEAR, _BEGINNING):
        piece = source[:size]
        if is_html:
            opened = piece.rfind("<")
            piece = unescape(_TAG.sub(" ", piece[:opened] if opened > piece.rfind(">") else piece))
        found = collapsed(piece)
        # What the cut has spoiled is behind what is compared.
        if len(found) >= ENOUGH + _MARGIN or len(source) <= size:
            break
    return found[:ENOUGH]


def shown(text: Text) -> str:
    """What a reader sees, with single spaces."""
    return collapsed(text.rendition.text)


def uncut(text: str) -> str:
    """A text without the mark at its end that says that it goes on."""
    mark = CUT.search(text, max(0, len(text) - _MARK))
    return text[: mark.start()] if mark else text


def is_commit(entry: Entry, context: Context) -> bool:
    """Whether an entry is a commit's."""
    # A feed without commits is left at once.
    has_any = context.once(has_commits, context.feed)
    return has_any and context.once(identity_of, entry).is_commit
