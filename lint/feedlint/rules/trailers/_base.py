"""What the rules about commit messages have in common."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from feedlint.commits.keys import PROFILES, ProfileOptions
from feedlint.commits.message import message_of
from feedlint.commits.trailers import parse
from feedlint.finding import Finding, Fix, Safety, replace
from feedlint.rule import SPACE, Rule, atom, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.commits.message import Message
    from feedlint.commits.trailers import Trailer, TrailerBlock
    from feedlint.rule import Context

EVERY = frozenset(PROFILES)
KERNEL = frozenset({"kernel"})
#: Since when the kernel asks for an address behind a Reported-by (checkpatch.pl).
ASKED_SINCE = 2023

# How `git merge` begins a title (git-fmt-merge-msg(1)), and GitHub's button.
_MERGE = re.compile(r"Merge (?:branch|tag|remote|commit|pull|HEAD)")

#: All rules look at one entry before the next, so the last few parses are enough.
block_of = lru_cache(maxsize=4)(parse)


class Line(NamedTuple):
    """A line of a message without its end, and its offset there."""

    start: int
    text: str


class Commit(NamedTuple):
    """An entry that announces a commit, its message, and the trailers of that."""

    entry: Element
    message: Message
    block: TrailerBlock
    profile: str = "generic"

    def keyed(self, *keys: str) -> Iterator[tuple[int, Trailer]]:
        """The trailers with one of these keys (in lower case), and their numbers."""
        for number, trailer in enumerate(self.block.trailers):
            if trailer.key.lower() in keys:
                yield number, trailer

    def lines(self) -> Iterator[Line]:
        """The lines behind the first one, the title."""
        start = 0
        for text in self.message.text.split("\n"):
            if start:
                yield Line(start, text)
            start += len(text) + 1

    @property
    def is_merge(self) -> bool:
        """Whether the title is one that a merge begins with."""
        return _MERGE.match(self.message.text) is not None

    def author(self, part: str) -> str:
        """The `name` or `email` of the entry's author; empty where it has none."""
        author = self.entry.find(atom("author"))
        found = author.find(atom(part)) if author is not None else None
        return text_of(found).strip(SPACE) if found is not None else ""

    @property
    def year(self) -> int:
        """The year of the commit; 0 where the entry does not say."""
        for name in ("published", "updated"):
            found = self.entry.find(atom(name))
            digits = text_of(found).strip(SPACE)[:4] if found is not None else ""
            if len(digits) == 4 and digits.isascii() and digits.isdigit():
                return int(digits)
        return 0

    def finding(self, start: int, end: int, message: str, help_: str = "") -> Finding:
        """A finding on the slice `[start:end]` of the message, in its first rendition."""
        return Finding(self.message.anchor(start, end), message, help=help_)

    def mend(self, title: str, start: int, end: int, text: str) -> Fix | None:
        """The fix that puts `text` in the slice `[start:end]` of every rendition."""
        anchors = self.message.anchors(start, end)
        if len(anchors) <= len(self.message.others):
            # One rendition would go on saying what the others no longer say.
            return None
        return Fix(title, Safety.UNSAFE, tuple(replace(anchor, text) for anchor in anchors))


class CommitRule(Rule):
    """A rule about the messages of commits; other entries never reach it.

    It is silent outside of its `profiles`.
    """

    visits = (atom("entry"),)
    Options = ProfileOptions
    profiles: ClassVar[frozenset[str]] = EVERY

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Hand the commit that the entry announces to `judge`."""
        profile = context.options.profile
        message = context.once(message_of, element) if profile in self.profiles else None
        if message is None:
            return iter(())
        return self.judge(Commit(element, message, block_of(message.text), profile))

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Yield what is wrong with the message of a commit."""
        raise TypeError(f"{type(self).__name__} cannot judge {commit.message.title!r}")


def unlinked_reports(commit: Commit) -> Iterator[Trailer]:
    """The Reported-by that no Closes or Link follows; several may share one."""
    is_linked = False
    unlinked = []
    for trailer in reversed(commit.block.trailers):
        key = trailer.key.lower()
        if key not in {"reported-by", "reported-and-tested-by"}:
            is_linked = key in {"closes", "link"}
        elif not is_linked:
            unlinked.append(trailer)
    yield from reversed(unlinked)
