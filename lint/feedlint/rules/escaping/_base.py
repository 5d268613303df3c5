"""What the rules about escaping have in common: whose a text is, and what a generator does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import has_commits, identity_of
from feedlint.commits.message import message_of
from feedlint.names import SPACE
from feedlint.text.difference import collapsed
from feedlint.text.markup import doubly_escaped, only_references, shown_markup
from feedlint.text.rendition import rendition_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: So many entries show a custom of the generator.
_FEW = 5


def is_construct(text: Text) -> bool:
    """Whether a text says itself how it is to be read (RFC 4287, section 3.1)."""
    feed = text.holder.feed
    return (
        not text.name
        and feed.document.dialect == "atom"
        and text.role in {"title", "subtitle", "summary", "rights", "content"}
    )


def is_as_written(text: Text) -> bool:
    """Whether a reader sees a plain text as it is: not of Markdown, or of a program."""
    if text.role != "content":
        return True
    media = (text.node.get("type") or "text").partition(";")[0].strip().lower()
    return media in ("text", "text/plain")


def is_from_commit(text: Text, context: Context) -> bool:
    """Whether a text is a commit's, or a feed's about commits.

    Such a text may speak of markup and of entities, since programs do.
    """
    entry = text.entry
    if entry is None:
        return context.once(has_commits, context.feed)
    return context.once(identity_of, entry).is_commit


def is_in_most(feed: Feed, kind: str, judge: Callable[[str], bool]) -> bool:
    """Whether the generator, and not a commit, put something into the texts of one kind.

    `judge` says of a text whether it has it. Two of three entries must, five at least, and no
    text with an `&` or a `<` may be without it.
    """
    showing = 0
    for entry in feed.entries:
        found = [
            judge(characters)
            for text in entry.texts
            if text.kind == kind
            and not text.name
            and ("&" in (characters := text.text) or "<" in characters)
        ]
        if not all(found):
            return False
        showing += bool(found)
    return showing >= _FEW and 3 * showing >= 2 * len(feed.entries)


def is_repeated(text: Text, context: Context) -> bool:
    """Whether an entry's title comes again in its content, so that one finding is enough."""
    entry = text.entry
    if entry is None or text.role != "title" or text.holder is not entry:
        return False
    message = context.once(message_of, entry)
    return message is not None and message.copies[-1].start == 0


def is_in_content(text: Text, shown: str) -> bool:
    """Whether the content of HTML beside a title or summary shows these characters, too.

    Then it is about markup, and both say so rightly.
    """
    entry = text.entry
    if entry is None or text.holder is not entry or text.role not in {"title", "summary"}:
        return False
    wanted = collapsed(shown).strip(SPACE)
    for content in entry.contents:
        if content.kind not in {"html", "xhtml"}:
            continue
        if content.kind == "html" and doubly_escaped(content.text) is not None:
            continue
        rendition = rendition_of(content.node, content.kind)
        if rendition is not None and wanted and wanted in collapsed(rendition.text):
            return True
    return False


def is_the_title(text: Text) -> bool:
    """Whether a text of HTML is its entry's title again, which is plain text."""
    entry = text.entry
    title = entry.title if entry is not None else None
    if title is None or title.kind not in {"text", "unsure"} or text.role == "title":
        return False
    characters = title.text.strip(SPACE)
    # A title with markup is E002's, one with references in it E003's.
    if characters != text.text.strip(SPACE) or shown_markup(characters):
        return False
    return not only_references(characters)


def times(count: int) -> str:
    """How often something was found, for the end of a message."""
    return "" if count == 1 else f", {count} times"
