"""The message of a commit, put together from its entry, with the way back.

Forges divide a message in different ways: cgit writes the first line as title
and the rest as content, most others repeat the title in the content, and some
add what they know about the commit around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor, on_text
from feedlint.commits.entry import Identity, identity_of
from feedlint.names import SPACE, atom, text_of
from feedlint.pattern import lazy
from feedlint.text.canvas import plain_rendition
from feedlint.text.difference import common_prefix, common_suffix
from feedlint.text.rendition import Part, Rendition, kind_of, rendition_of, verbatim_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_TITLE, _CONTENT, _SUMMARY = atom("title"), atom("content"), atom("summary")

#: Forges whose content repeats the title whatever it looks like; told by the id,
#: stagit by the link.
_WHOLE = frozenset({"GitHub", "gitweb", "hgweb", "stagit"})

# What stagit puts before a message (its atom.c): one field a line, then an empty line.
_STAGIT = lazy(
    r"\n*+commit [0-9a-f]++\n(?:parent [0-9a-f]++\n)*+Author: [^\n]*+\nDate: [^\n]*+\n\n"
)
# How the forges show that a title was cut (GitHub and Redmine, gitweb, GitLab).
_CUT = lazy(r" ?(?:\u2026|\.\.\.)")
# hgweb puts the branch before the title.
_BRANCH = lazy(r"(?:\[[^\]\n]*+\] )++")
_BETWEEN = "\n\n"


class Region(NamedTuple):
    """The part `[start:end]` of a construct's rendition that is the message."""

    construct: Element
    rendition: Rendition
    start: int
    end: int

    @property
    def text(self) -> str:
        """The text of the part."""
        return self.rendition.text[self.start : self.end]

    def anchor(self, start: int, end: int) -> Anchor:
        """The slice `[start:end]` of the part's text in the document."""
        return on_text(self.construct, *self.rendition.place(self.start + start, self.start + end))


class Copy(NamedTuple):
    """The slice `[start:end]` of a message as a region carries it, from `offset` on."""

    start: int
    end: int
    region: Region
    offset: int

    def anchor(self, start: int, end: int) -> Anchor:
        """The place of the slice `[start:end]` of the message, cut to this copy."""
        shift = self.offset - self.start
        return self.region.anchor(start + shift, min(end, self.end) + shift)


class Message(NamedTuple):
    """The message of a commit.

    `title` is the plain text of the entry's title, `body` the message in its
    first content, `text` the whole as git would have it. `construct` is that
    content (or summary); `copies` say where in it, and in the title, `text`
    stands; `others` are the further contents. `is_whole` says that the content of
    this forge is always the whole message, title and all.
    """

    title: str
    body: str
    text: str
    construct: Element
    copies: tuple[Copy, ...]
    others: tuple[Element, ...]
    is_whole: bool

    def anchor(self, start: int, end: int) -> Anchor:
        """The slice `[start:end]` of `text` in its first rendition."""
        for copy in self.copies:
            if copy.start <= start and (end <= copy.end or start < copy.end):
                return copy.anchor(start, end)
        return on_text(self.construct)

    def anchors(self, start: int, end: int) -> tuple[Anchor, ...]:
        """The slice `[start:end]` of `text` in every rendition that has it there.

        For a fix, which has to change all of them at once. Empty when no single
        rendition has the whole slice.
        """
        found = [copy for copy in self.copies if copy.start <= start and end <= copy.end]
        for other in self.others:
            more = (c for c in _copies_in(self, other) if c.start <= start and end <= c.end)
            found.extend(list(more)[:1])
        return tuple(copy.anchor(start, end) for copy in found)


def _copies_in(message: Message, other: Element) -> Iterator[Copy]:
    """What `other` shares with the first content, from its ends."""
    region = region_of(other)
    if region is None:
        return
    mine = message.copies[-1]
    rest = message.text[mine.start : mine.end].rstrip("\n")
    begin = len(region.text) - len(region.text.lstrip("\n"))
    theirs = region.text[begin:].rstrip("\n")
    head = common_prefix(rest, theirs)
    yield Copy(mine.start, mine.start + head, region, begin)
    tail = common_suffix(rest, theirs, min(len(rest), len(theirs)) - head)
    stop = mine.start + len(rest)
    yield Copy(stop - tail, stop, region, begin + len(theirs) - tail)


def message_of(entry: Element) -> Message | None:
    """The message of the commit that `entry` announces; None if it announces none."""
    identity = identity_of(entry)
    if not identity.is_commit:
        return None
    constructs = entry.findall(_CONTENT) or entry.findall(_SUMMARY)
    regions = [region for region in map(region_of, constructs[:1]) if region]
    if not regions:
        return None
    title = _title_of(entry)
    return _join(identity, title, regions[0], tuple(constructs[1:]))


def region_of(construct: Element) -> Region | None:
    """Where in the rendition of a content the message stands; None if it is no text."""
    rendition = rendition_of(construct)
    if rendition is None:
        return None
    described = _described(rendition)
    if described is not None and described.name == "td" and kind_of(construct) == "xhtml":
        # hgweb writes a br and a line end: by its characters the cell is the message.
        place = rendition.place(described.start, described.end)
        return Region(construct, plain_rendition(text_of(construct)), *place)
    if described is not None:
        return Region(construct, rendition, described.start, described.end)
    if kind_of(construct) == "html" and not rendition.has_lines:
        # The forge put plain text into HTML: its line ends are still there.
        rendition = verbatim_of(construct) or rendition
    header = _STAGIT.match(rendition.text)
    return Region(construct, rendition, header.end() if header else 0, len(rendition.text))


def _described(rendition: Rendition) -> Part | None:
    """The first `pre`, or the cell that hgweb's table calls the description."""
    heading = ""
    for part in rendition.parts:
        text = rendition.text[part.start : part.end]
        if part.name == "th":
            heading = text.strip(SPACE)
        elif part.name == "pre" or (part.name == "td" and heading == "description"):
            return part
    return None


def _title_of(entry: Element) -> Region | None:
    element = entry.find(_TITLE)
    rendition = rendition_of(element) if element is not None else None
    if element is None or rendition is None:
        return None
    text = rendition.text
    start = len(text) - len(text.lstrip(SPACE))
    return Region(element, rendition, start, max(start, len(text.rstrip(SPACE))))


def _join(
    identity: Identity, title: Region | None, region: Region, others: tuple[Element, ...]
) -> Message:
    body = region.text
    blank = len(body) - len(body.lstrip("\n"))
    rest = body[blank:]
    first = title.text if title else ""
    forges = _forges(identity)
    is_whole = not forges.isdisjoint(_WHOLE)
    if is_whole or ("cgit" not in forges and _begins_with(rest, first)):
        start, text = 0, rest
        shared = common_prefix(first, rest.partition("\n")[0])
    else:
        start, text = len(first) + len(_BETWEEN), first + _BETWEEN + rest
        shared = len(first)
    copies = [Copy(start, len(text), region, blank)]
    if title and shared:
        copies.insert(0, Copy(0, shared, title, 0))
    return Message(first, body, text, region.construct, tuple(copies), others, is_whole)


def _forges(identity: Identity) -> set[str]:
    """What the forms of the id and of the links tell; cgit only by its links."""
    forges = {link.commit.forge for link in identity.linked if link.commit} & {"cgit", "stagit"}
    if identity.by_id is not None and identity.by_id.forge != "cgit":
        forges.add(identity.by_id.forge)
    return forges


def _begins_with(body: str, title: str) -> bool:
    bare = uncut(title)
    return bool(bare) and body.lstrip(SPACE).startswith((bare, without_branch(bare)))


def without_branch(title: str) -> str:
    """`title` without the names of branches that hgweb puts before it."""
    match = _BRANCH.match(title)
    return title[match.end() :] if match else title


def uncut(title: str) -> str:
    """`title` without the marks by which a forge shows that it cut it."""
    cuts = list(_CUT.finditer(title))
    return title[: cuts[-1].start()] if cuts and cuts[-1].end() == len(title) else title
