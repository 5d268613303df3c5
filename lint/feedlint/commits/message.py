"""The message of a commit, put together from its entry, with the way back.

Forges divide a message in different ways: cgit writes the first line as title
and the rest as content, most others repeat the title in the content, and some
add what they know about the commit around it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor, on_text
from feedlint.commits.entry import Identity, as_entry, identity_of
from feedlint.feeds.concepts import Text, kind_of_slot
from feedlint.names import SPACE, XHTML, text_of
from feedlint.pattern import lazy
from feedlint.text.canvas import plain_rendition
from feedlint.text.difference import common_prefix, common_suffix
from feedlint.text.rendition import Part, Rendition, kind_of, rendition_of, verbatim_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Found
    from feedlint.feeds.holders import Entry

_DIV, _PRE = f"{{{XHTML}}}div", f"{{{XHTML}}}pre"

#: Forges whose content repeats the title whatever it looks like; told by the id,
#: stagit by the link.
_WHOLE = frozenset({"GitHub", "gitweb", "hgweb", "stagit"})

# What stagit puts before a message (its atom.c): one field a line, then an empty line.
_STAGIT = lazy(
    r"\n*+commit [0-9a-f]++\n(?:parent [0-9a-f]++\n)*+Author: [^\n]*+\nDate: [^\n]*+\n\n"
)
# hgweb puts the branch before the title.
_BRANCH = lazy(r"(?:\[[^\]\n]*+\] )++")
# Redmine and Trac put the revision there (Trac's changeset.py and revisionlog.rss).
_REVISION = lazy(
    r"(?:Revision [0-9a-f]{4,64}(?: \([^()\n]{1,100}\))?"
    r"|Changeset (?:in [^\[\n]{1,100})?\[[0-9a-f/]{1,80}\]): "
)
_WITH_REVISION = frozenset({"Redmine", "Kallithea", "Kallithea or Trac"})
# hg convert puts the committer of git below a message (its git.py, getcommit()).
_CONVERTED = lazy(r"(?<!\n)\n++committer: [^\n]*+\n*+\Z")
#: Forges whose messages are not git's, and are not read by it.
NOT_GIT = frozenset({"hgweb", "Fossil"})
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
    this forge is always the whole message, title and all; `is_git` that git has made it,
    and reads its trailers.
    """

    title: str
    body: str
    text: str
    construct: Element
    copies: tuple[Copy, ...]
    others: tuple[Element, ...]
    is_whole: bool
    is_git: bool = True

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


def message_of(entry: Entry | Element) -> Message | None:
    """The message of the commit that an entry announces; None if it announces none."""
    entry = as_entry(entry)
    feed = entry.feed
    # Others ask for the identity as well.
    identity = feed.once(identity_of, entry) if feed is not None else identity_of(entry)
    if not identity.is_commit:
        return None
    title, constructs = _texts(entry)
    region = region_of(constructs[0]) if constructs else None
    if region is None:
        return None
    return _join(identity, title, region, tuple(each.node for each in constructs[1:]))


def _texts(entry: Entry) -> tuple[Region | None, list[Text]]:
    """The title, and the contents or else the summaries, those that are no text as well."""
    by_role: dict[str, list[Found]] = {"title": [], "content": [], "summary": []}
    for found in entry.found:
        if found.slot.role in by_role and found.slot.concept == "text":
            by_role[found.slot.role].append(found)
    titles = by_role["title"]
    return (
        _title_in(titles[0]) if titles else None,
        [_text(each) for each in by_role["content"] or by_role["summary"]],
    )


def _text(found: Found) -> Text:
    kind = kind_of_slot(found.slot, found.node)
    return Text(found.node, "", kind, found.slot.role, found.holder)


def region_of(construct: Text | Element) -> Region | None:
    """Where in the rendition of a content the message stands; None if it is no text."""
    if isinstance(construct, Text):
        return _region(construct.node, construct.kind)
    return _region(construct, kind_of(construct))


def _region(construct: Element, kind: str) -> Region | None:
    if kind == "xhtml" and (region := _preformatted(construct)) is not None:
        return region
    rendition = rendition_of(construct, kind) if kind else None
    if rendition is None:
        return None
    described = _described(rendition)
    if described is not None and described.name == "td" and kind == "xhtml":
        # hgweb writes a br and a line end: by its characters the cell is the message.
        place = rendition.place(described.start, described.end)
        return Region(construct, plain_rendition(text_of(construct)), *place)
    if described is not None and described.name == "td":
        # The same in RSS, where it is HTML.
        rendition = verbatim_of(construct, kind) or rendition
        described = _described(rendition)
    if described is not None:
        return Region(construct, rendition, described.start, described.end)
    if kind == "html" and not rendition.has_lines:
        # The forge put plain text into HTML: its line ends are still there.
        rendition = verbatim_of(construct, kind) or rendition
    header = _STAGIT.match(rendition.text)
    return Region(construct, rendition, header.end() if header else 0, len(rendition.text))


def _preformatted(construct: Element) -> Region | None:
    """The plain text of a `pre` that comes first in a `div`, as cgit and gitweb write it.

    Nearly every entry has it so, and laying out the whole content would cost more than
    all else that is done with a message.
    """
    div = construct[0] if len(construct) else None
    if (
        div is None
        or div.tag != _DIV
        or not len(div)
        or (construct.text and construct.text.strip())
    ):
        return None
    pre = div[0]
    text = pre.text
    if pre.tag != _PRE or len(pre) or not text or "\r" in text or (div.text and div.text.strip()):
        return None
    before = (construct.text or "") + (div.text or "")
    # What stands behind it is of no interest.
    rendition = plain_rendition(before + text)
    return Region(construct, rendition, len(before), len(rendition.text))


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


def _title_in(found: Found) -> Region | None:
    kind = kind_of_slot(found.slot, found.node)
    rendition = rendition_of(found.node, kind) if kind else None
    if rendition is None:
        return None
    text = rendition.text
    start = len(text) - len(text.lstrip(SPACE))
    return Region(found.node, rendition, start, max(start, len(text.rstrip(SPACE))))


def _join(
    identity: Identity, title: Region | None, region: Region, others: tuple[Element, ...]
) -> Message:
    forges = _forges(identity)
    is_git = forges.isdisjoint(NOT_GIT)
    body = region.text
    if not is_git and (converted := _CONVERTED.search(body)) is not None:
        region = region._replace(end=region.start + converted.start())
        body = region.text
    blank = len(body) - len(body.lstrip("\n"))
    rest = body[blank:]
    if title is not None and not forges.isdisjoint(_WITH_REVISION):
        title = _without_revision(title)
    first = title.text if title else ""
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
    return Message(first, body, text, region.construct, tuple(copies), others, is_whole, is_git)


def _without_revision(title: Region) -> Region:
    match = _REVISION.match(title.text)
    return title._replace(start=title.start + match.end()) if match else title


def _forges(identity: Identity) -> frozenset[str]:
    """What the forms of the id and of the links tell; cgit only by its links."""
    found = identity.by_id.forge if identity.by_id is not None else ""
    return _known(found, *(link.commit.forge for link in identity.links if link.commit))


@cache
def _known(by_id: str, *by_link: str) -> frozenset[str]:
    """The forges that an entry shows signs of; of those there are few."""
    return frozenset({by_id} - {"cgit"}) | frozenset({"cgit", "stagit"}.intersection(by_link))


def _begins_with(body: str, title: str) -> bool:
    bare = uncut(title)
    return bool(bare) and body.lstrip(SPACE).startswith((bare, without_branch(bare)))


def without_branch(title: str) -> str:
    """`title` without the names of branches that hgweb puts before it."""
    match = _BRANCH.match(title)
    return title[match.end() :] if match else title


def uncut(title: str) -> str:
    """`title` without the mark by which a forge shows that it cut it."""
    bare = title.removesuffix("…")
    if bare == title:
        # Behind a full stop gitweb's three dots make four.
        bare = title.removesuffix("...")
    return bare if bare == title else bare.removesuffix(" ")
