"""The title of a commit's entry against the first line of its message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.message import uncut, without_branch
from feedlint.names import SPACE, atom, text_of
from feedlint.pattern import lazy
from feedlint.text.difference import collapsed
from feedlint.text.rendition import rendition_of, verbatim_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.commits.message import Message

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


def wrong_title(message: Message, entry: Element) -> Element | None:
    """The title, if it is neither the first line of the message nor its beginning.

    Only for forges whose content repeats the title. A title that is only escaped
    too little is the right one.
    """
    if not message.is_whole or not message.title:
        return None
    title = entry.find(atom("title"))
    lines = subject_lines(message)
    if title is None or not lines[0] or fits(message.title, lines):
        return None
    written = verbatim_of(title)
    texts = (text_of(title), written.text if written else "")
    return None if any(fits(text, lines) for text in texts) else title
