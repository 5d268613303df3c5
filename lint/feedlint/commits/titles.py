"""The title of a commit's entry against the first line of its message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import as_entry
from feedlint.commits.message import uncut, without_branch
from feedlint.feeds.concepts import kind_of_slot
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.text.difference import collapsed
from feedlint.text.rendition import rendition_of, verbatim_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.commits.message import Message
    from feedlint.feeds.holders import Entry

# A message's first paragraph: git joins its lines to the subject (git-log(1)).
_PARAGRAPH = lazy(r"[^\n]*+(?:\n(?![ \t]*+(?:\n|\Z))[^\n]*+)*+")


def subject_lines(message: Message) -> tuple[str, ...]:
    """What can stand as a title: the first line, and the first paragraph as one line."""
    text = message.text.lstrip(SPACE)
    paragraph = _PARAGRAPH.match(text)
    lines = (text.partition("\n")[0], paragraph[0] if paragraph else "")
    return tuple(collapsed(line) for line in lines)


def fits(title: str, lines: tuple[str, ...]) -> bool:
    """Whether `title` is one of the lines, whole or cut with a mark that says so."""
    shown = collapsed(title)
    for candidate in (shown, without_branch(shown)):
        bare = uncut(candidate)
        for line in lines:
            if candidate == line or (bare != candidate and bare and line.startswith(bare)):
                return True
    return False


def is_under_escaped(title: Element, lines: tuple[str, ...]) -> bool:
    """Whether the title is right as it is written, but not as HTML shows it."""
    shown = rendition_of(title)
    return (
        title.get("type") == "html"
        and shown is not None
        and not fits(shown.text, lines)
        and fits(text_of(title), lines)
    )


def titles_of(entry: Entry | Element) -> tuple[str, ...]:
    """The texts that the title of an entry can be taken for; none where it has none.

    As it is shown, as it is written, and with what HTML would take for tags.
    """
    found = as_entry(entry).first("title")
    if found is None:
        return ()
    kind = kind_of_slot(found.slot, found.node)
    written = text_of(found.node)
    if kind not in ("html", "xhtml"):
        return (written,)
    shown = (rendition_of(found.node, kind), verbatim_of(found.node, kind))
    return (*(rendition.text for rendition in shown if rendition is not None), written)


def wrong_title(message: Message, entry: Entry | Element) -> Element | None:
    """The title, if it is neither the first line of the message nor its beginning.

    Only for forges whose content repeats the title. A title that is only escaped
    too little is the right one.
    """
    if not message.is_whole or not message.title:
        return None
    title = as_entry(entry).first("title")
    if message.text.startswith(message.title + "\n"):
        return None
    lines = subject_lines(message)
    if title is None or not lines[0] or fits(message.title, lines):
        return None
    return None if any(fits(text, lines) for text in titles_of(entry)) else title.node
