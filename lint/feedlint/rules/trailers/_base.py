"""What the rules about commit messages have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from feedlint.commits.keys import PROFILES, ProfileOptions, is_person_key
from feedlint.commits.message import message_of
from feedlint.commits.persons import person_of
from feedlint.commits.trailers import parse
from feedlint.finding import Finding, Fix, Safety, replace
from feedlint.names import SPACE, atom, text_of
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.commits.message import Message
    from feedlint.commits.persons import Person, Problem
    from feedlint.commits.trailers import Trailer, TrailerBlock
    from feedlint.rule import Context

EVERY = frozenset(PROFILES)
KERNEL = frozenset({"kernel"})
#: Since when the kernel asks for an address behind a Reported-by (checkpatch.pl).
ASKED_SINCE = 2023

_ENTRY = atom("entry")
# How `git merge` begins a title (git-fmt-merge-msg(1)), and GitHub's button.
_MERGE = lazy(r"Merge (?:branch|tag|remote|commit|pull|HEAD)")


class Line(NamedTuple):
    """A line of a message without its end, and its offset there."""

    start: int
    text: str


class Named(NamedTuple):
    """A trailer whose value is a person, or somebody's copy, and what it says."""

    trailer: Trailer
    person: Person

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The slice of the message that is the slice `[start:end]` of the value."""
        return self.trailer.value_start + start, self.trailer.value_start + end


class Commit(NamedTuple):
    """An entry that announces a commit, its message, and the trailers of that."""

    entry: Element
    message: Message
    block: TrailerBlock
    persons: tuple[Named, ...]
    profile: str

    def keyed(self, *keys: str) -> Iterator[tuple[int, Trailer]]:
        """The trailers with one of these keys (in lower case), and their numbers."""
        for number, trailer in enumerate(self.block.trailers):
            if trailer.key.lower() in keys:
                yield number, trailer

    def flaws(self) -> Iterator[tuple[Named, Problem]]:
        """What is wrong with the persons."""
        for named in self.persons:
            for problem in named.person.problems:
                yield named, problem

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


class _Commits:
    """All commits of a feed, worked out once for the rules with one profile."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._profile = context.options.profile

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Commits) and other._profile == self._profile

    def __hash__(self) -> int:
        return hash((_Commits, self._profile))

    def __call__(self, root: Element) -> tuple[Commit, ...]:
        entries = (root,) if root.tag == _ENTRY else root.iterchildren(_ENTRY)
        return tuple(self._read(entries))

    def _read(self, entries: Iterable[Element]) -> Iterator[Commit]:
        for entry in entries:
            message = self._context.once(message_of, entry)
            if message is not None:
                block = parse(message.text)
                persons = tuple(
                    Named(trailer, person_of(trailer.raw))
                    for trailer in block.trailers
                    if is_person_key(trailer.key) or trailer.key.lower() == "cc"
                )
                yield Commit(entry, message, block, persons, self._profile)


def commits_of(context: Context) -> tuple[Commit, ...]:
    """The commits that the document announces, in its order."""
    return context.once(_Commits(context), context.root)


class CommitRule(Rule):
    """A rule about the messages of commits; it is silent outside of its `profiles`.

    It visits the root of feeds that announce commits; others do not even import it.
    """

    visits = (if_commits(ROOT),)
    Options = ProfileOptions
    profiles: ClassVar[frozenset[str]] = EVERY

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Hand each commit that the feed announces to `judge`."""
        del element
        if context.options.profile in self.profiles:
            for commit in commits_of(context):
                yield from self.judge(commit)

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
