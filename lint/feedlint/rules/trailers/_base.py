"""What the rules about commit messages have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from feedlint import rule
from feedlint.commits.authors import author_of
from feedlint.commits.escaped import escaped_twice
from feedlint.commits.keys import PROFILES, ProfileOptions, is_person_key
from feedlint.commits.message import message_of
from feedlint.commits.misspelt import may_be_misspelt
from feedlint.commits.outside import may_be_outside
from feedlint.commits.persons import may_be_nobody, person_of
from feedlint.commits.plain import is_repeating, plain_of
from feedlint.commits.trailers import parse
from feedlint.finding import Finding, Fix, Safety, replace
from feedlint.pattern import lazy
from feedlint.rule import FEED, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.message import Message
    from feedlint.commits.persons import Person, Problem
    from feedlint.commits.plain import Plain
    from feedlint.commits.trailers import Trailer, TrailerBlock
    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

EVERY = frozenset(PROFILES)
KERNEL = frozenset({"kernel"})
#: Since when the kernel asks for an address behind a Reported-by (checkpatch.pl).
ASKED_SINCE = 2023

# Of four digits, as dates of all dialects have it.
_YEAR = lazy(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
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


class Commit:
    """An entry that announces a commit, its message, and the trailers of that."""

    __slots__ = ("_block", "_persons", "entry", "message", "plain", "profile")

    def __init__(self, entry: Entry, message: Message, plain: Plain | None, profile: str) -> None:
        self.entry = entry
        self.message = message
        #: Where the trailers are if there is nothing odd in them.
        self.plain = plain
        self.profile = profile
        self._block: TrailerBlock | None = None
        self._persons: tuple[Named, ...] | None = None

    @property
    def block(self) -> TrailerBlock:
        """The trailers, as git reads them."""
        if self._block is None:
            self._block = parse(self.message.text)
        return self._block

    @property
    def persons(self) -> tuple[Named, ...]:
        """The trailers whose values are persons or addresses."""
        if self._persons is None:
            self._persons = tuple(
                Named(trailer, person_of(trailer.raw))
                for trailer in self.block.trailers
                if is_person_key(trailer.key) or trailer.key.lower() == "cc"
            )
        return self._persons

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
        return author_of(self.entry, part)

    @property
    def year(self) -> int:
        """The year of the commit; 0 where the entry does not say."""
        date = self.entry.date("published", "updated")
        match = _YEAR.search(date.text) if date is not None else None
        return int(match[0]) if match else 0

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


class Summary(NamedTuple):
    """The commits of a feed, sorted by what is worth a second look: one pass for all rules.

    `odd` have trailers that are not in the form that everybody uses, or more than once;
    `outside` have what looks like a trailer elsewhere; `quoting` have an address and a
    quotation mark; `picked` speak of a cherry-pick; `misspelt` may have keys that git does
    not read.
    """

    every: list[Commit]
    odd: list[Commit]
    outside: list[Commit]
    quoting: list[Commit]
    picked: list[Commit]
    misspelt: list[Commit]


def summary_of(feed: Feed, profile: str) -> Summary:
    """All commits that the feed announces, in its order."""
    found = Summary([], [], [], [], [], [])
    if feed.once(escaped_twice, feed) is not None:
        # Another rule says so; an address in `&lt;` is no fault of the commit.
        return found
    for entry in feed.entries:
        message = feed.once(message_of, entry)
        if message is not None:
            _sort(Commit(entry, message, plain_of(message.text), profile), found)
    return found


def _sort(commit: Commit, found: Summary) -> None:
    text, plain = commit.message.text, commit.plain
    found.every.append(commit)
    is_odd = is_repeating(text, plain) if plain is not None else commit.block.trailers
    if is_odd or may_be_nobody(text):
        found.odd.append(commit)
    if may_be_outside(text, len(text) if plain is None else plain.start):
        found.outside.append(commit)
    if '"' in text and "://" in text:
        found.quoting.append(commit)
    if "herry" in text:
        found.picked.append(commit)
    if may_be_misspelt(text):
        found.misspelt.append(commit)


def commits_of(context: Context) -> list[Commit]:
    """The commits that the document announces, in its order."""
    return context.once(summary_of, context.feed, context.options.profile).every


class CommitRule(Rule):
    """A rule about the messages of commits; it is silent outside of its `profiles`.

    It visits feeds that announce commits; others do not even import it. `among` names the
    commits of the `Summary` that it can say anything of.
    """

    visits = (if_commits(FEED),)
    dialects = rule.EVERY
    Options = ProfileOptions
    profiles: ClassVar[frozenset[str]] = EVERY
    among: ClassVar[str] = "every"
    #: Whether it speaks of what git reads, and so not of Mercurial's commits.
    is_about_git: ClassVar[bool] = False

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Hand the commits that may be of interest to `judge`."""
        profile = context.options.profile
        if profile not in self.profiles:
            return
        summary = context.once(summary_of, feed, profile)
        for commit in getattr(summary, self.among):
            if commit.message.is_git or not self.is_about_git:
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
