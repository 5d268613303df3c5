"""The pages of rules as HTML: as much of Markdown as their docstrings are written in."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from feedlint.output.html_line import marked, tokens
from feedlint.output.html_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# A fence with what it holds; the end of the text closes one that nothing closes.
_FENCE = re.compile(r"^```[^\n]*\n(.*?)(?:^```[^\n]*(?:\n|\Z)|\Z)", re.MULTILINE | re.DOTALL)
# Code, links and emphasis. Each alternative ends at its first closing mark.
_INLINE = re.compile(
    r"`(?P<code>[^`]+)`"
    r"|\[(?P<text>[^\[\]]+)\]\((?P<address>https?://[^\s()]+)\)"
    r"|\*\*(?P<strong>[^*]+)\*\*"
)


def page(markdown: str) -> str:
    """Headings of level two, paragraphs, lists and fences."""
    # Every second part is what a fence holds.
    parts = _FENCE.split(markdown)
    return "".join(
        _code(part) if number % 2 else "".join(_blocks(part)) for number, part in enumerate(parts)
    )


def inline(text: str) -> str:
    """A paragraph's text with its code, links and emphasis."""
    parts = []
    at = 0
    for match in _INLINE.finditer(text):
        parts += [plain(text[at : match.start()]), _element(match)]
        at = match.end()
    return "".join((*parts, plain(text[at:])))


def _element(match: re.Match[str]) -> str:
    if match["code"]:
        return f"<code>{plain(match['code'])}</code>"
    if match["strong"]:
        return f"<strong>{plain(match['strong'])}</strong>"
    return link(match["address"], match["text"])


def link(address: str, text: str) -> str:
    """A link that nothing follows by itself."""
    return f'<a href="{plain(address)}" rel="noreferrer">{plain(text)}</a>'


def _code(text: str) -> str:
    lines = (marked(line, (), tokens) for line in text.rstrip("\n").split("\n"))
    return f'<pre translate="no">{chr(10).join(lines)}</pre>\n'


def _blocks(text: str) -> Iterator[str]:
    for kind, run in groupby(text.split("\n"), key=_Kinds().of):
        lines = list(run)
        if kind == "heading":
            yield "".join(f"<h4>{inline(line[3:])}</h4>\n" for line in lines)
        elif kind == "item":
            yield f"<ul>{''.join(_items(lines))}</ul>\n"
        elif kind == "text":
            yield f"<p>{inline(' '.join(line.strip(' ') for line in lines))}</p>\n"


class _Kinds:
    """What each line of a text is; a line that goes on is what the one before it was."""

    def __init__(self) -> None:
        self._last = ""

    def of(self, line: str) -> str:
        """`heading`, `item`, `text`, or nothing for an empty line."""
        if line.startswith("## "):
            self._last = "heading"
        elif line.startswith("- "):
            self._last = "item"
        elif not line:
            self._last = ""
        elif self._last != "item":
            self._last = "text"
        return self._last


def _items(lines: Sequence[str]) -> Iterable[str]:
    joined = "\n".join(lines).split("\n- ")
    return (f"<li>{inline(' '.join(item.removeprefix('- ').split()))}</li>" for item in joined)
