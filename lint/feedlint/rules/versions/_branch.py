"""The entries of a feed as commits of a branch: what is between them, and their order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.objects import Commit
from feedlint.rules.versions._witness import Account, account_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from feedlint.feeds.view import Feed
    from feedlint.witnesses.repository import Repository

# A feed of one file, author or search (cgit, gitweb, GitHub): it leaves out on purpose.
_LIMITED = re.compile(
    r"[^?]*/atom/[^?/][^?]*+(?:\?.*)?|[^?]*+\?(?:[^#]*[;&])?(?:f|q|s|qt|path|author)=[^;&#].*",
    re.DOTALL,
)
_LIMITED_LINK = re.compile(r"[^?#]*/commit/[^?#]+\?(?:[^#]*[&;])?id=.*", re.DOTALL)
#: How many more commits than entries are looked at before it is left undecided.
_REACH, _LEAST_REACH = 10, 1_000
_FOREVER = 1 << 63


class Place(NamedTuple):
    """An entry whose commit is known, and which of the feed's entries it is."""

    number: int
    account: Account
    commit: Commit

    @property
    def seconds(self) -> int:
        """When the commit was made."""
        return _seconds(self.commit)


class Gap(NamedTuple):
    """Commits that came after the one at `place` and before another of the feed."""

    place: Place
    missing: tuple[Commit, ...]


class Branch(NamedTuple):
    """The entries whose commits are known, by name, and how many others there are."""

    places: Mapping[str, Place]
    unknown: int
    is_limited: bool


def branch_of(feed: Feed, repository: Repository) -> Branch:
    """The commits of the entries of a feed, in its order."""
    accounts = [account_in(entry, repository) for entry in feed.entries]
    places: dict[str, Place] = {}
    for number, account in enumerate(accounts):
        if account is not None and isinstance(account.found, Commit) and not account.is_other:
            commit = account.found
            places.setdefault(commit.name, Place(number, account, commit))
    return Branch(places, len(accounts) - len(places), _is_limited(feed, accounts))


def _is_limited(feed: Feed, accounts: Sequence[Account | None]) -> bool:
    addresses = (link.address.text for link in feed.head.links if link.address is not None)
    if any(_LIMITED.fullmatch(address) for address in addresses):
        return True
    links = (link for a in accounts if a is not None for link in a.identity.linked)
    return any(_LIMITED_LINK.fullmatch(link.address.text) for link in links)


def gaps(branch: Branch, find: Callable[[str], Commit | None]) -> tuple[Gap, ...]:
    """The commits that a feed of its kind would have and this one has not.

    Feeds without merges, and those along first parents only, have a way of their own;
    so has one that lacks many.
    """
    places = branch.places
    if len(places) < 2 or branch.is_limited:
        return ()
    graph = _graph(places, find)
    missing = _missing(graph)
    # Every entry of an unknown commit may stand for one that seems to be missing.
    if not branch.unknown < len(missing) or len(missing) * 4 > len(places):
        return ()
    first, found = graph.below(_first), dict[int, list[Commit]]()
    for name in missing:
        found.setdefault(first[name].number, []).append(graph.between[name])
    by_number = {place.number: place for place in places.values()}
    return tuple(Gap(by_number[number], tuple(found[number])) for number in sorted(found))


class _Graph(NamedTuple):
    """The commits of the feed, those below them that it lacks, and what joins them.

    `between` are no older than the oldest of the feed, each behind its children.
    """

    places: Mapping[str, Place]
    between: Mapping[str, Commit]
    children: Mapping[str, Sequence[str]]

    def below(self, pick: Callable[[Iterable[Place]], Place | None]) -> dict[str, Place]:
        """For the commits between, the entry `pick` prefers of those they came after."""
        found: dict[str, Place] = {}
        for name in reversed(list(self.between)):
            ways = (self.places.get(p) or found.get(p) for p in self.between[name].parents)
            picked = pick(way for way in ways if way is not None)
            if picked is not None:
                found[name] = picked
        return found


def _first(places: Iterable[Place]) -> Place | None:
    return min(places, default=None, key=lambda place: place.number)


def _oldest(places: Iterable[Place]) -> Place | None:
    return min(places, default=None, key=lambda place: place.seconds)


def _graph(places: Mapping[str, Place], find: Callable[[str], Commit | None]) -> _Graph:
    horizon = min(place.seconds for place in places.values())
    waiting = [parent for place in places.values() for parent in place.commit.parents]
    seen: dict[str, Commit] = {}
    older: dict[str, Commit] = {}
    limit = _REACH * len(places) + _LEAST_REACH
    while waiting and len(seen) < limit:
        name = waiting.pop()
        commit = None if name in places or name in seen else find(name)
        if commit is not None and _seconds(commit) < horizon:
            older[name] = commit
        elif commit is not None:
            seen[name] = commit
            waiting += commit.parents
    between = {} if waiting else _children_first(seen)
    children: dict[str, list[str]] = {}
    shown = [place.commit for place in places.values()]
    for commit in (*shown, *between.values(), *older.values()):
        for parent in commit.parents:
            children.setdefault(parent, []).append(commit.name)
    return _Graph(places, between, children)


def _seconds(commit: Commit) -> int:
    return commit.committer.seconds or 0


def _children_first(commits: Mapping[str, Commit]) -> dict[str, Commit]:
    """The same commits, each behind all of its children."""
    counts = dict.fromkeys(commits, 0)
    for commit in commits.values():
        for parent in commit.parents:
            if parent in counts:
                counts[parent] += 1
    ready = [name for name, count in counts.items() if not count]
    ordered: dict[str, Commit] = {}
    while ready:
        name = ready.pop()
        ordered[name] = commits[name]
        for parent in commits[name].parents:
            if parent in counts:
                counts[parent] -= 1
                if not counts[parent]:
                    ready.append(parent)
    return ordered


def _missing(graph: _Graph) -> list[str]:
    """The commits that no order of a log puts behind the end of the feed.

    At both ends a feed may stop where it likes; between them not.
    """
    certain = _only_ways(graph) | _overtaken(graph)
    if not any(len(place.commit.parents) > 1 for place in graph.places.values()):
        certain = {name for name in certain if len(graph.between[name].parents) < 2}
    line = _first_line(graph)
    return [n for n in graph.between if n in certain and (line is None or n in line)]


def _first_line(graph: _Graph) -> set[str] | None:
    """What a feed that goes along first parents can have; None if this one does not."""
    commits = [place.commit for place in graph.places.values()]
    firsts = {parent for commit in commits for parent in commit.parents[:1]}
    others = {parent for commit in commits for parent in commit.parents[1:]}
    # A commit that is only a merge's further parent came in with all of its branch.
    if any(name in others and name not in firsts for name in graph.places):
        return None
    line: set[str] = set()
    waiting = list(firsts)
    while waiting:
        name = waiting.pop()
        if name in graph.between and name not in line:
            line.add(name)
            waiting += graph.between[name].parents[:1]
    return line


def _only_ways(graph: _Graph) -> set[str]:
    """Those that are the only child of one that was shown: the log came through them."""
    found: set[str] = set()
    waiting = list(graph.places)
    while waiting:
        above = graph.children.get(waiting.pop(), ())
        if len(above) == 1 and above[0] in graph.between and above[0] not in found:
            found.add(above[0])
            waiting.append(above[0])
    return found


def _overtaken(graph: _Graph) -> set[str]:
    """Those that were known to the log, and newer, when it showed what they came after.

    A log by dates takes the newest commit that some child led it to; others show no
    commit before all of its children. With equal dates the first of them is unsure.
    """
    is_upward = _is_upward(graph.places)
    order = {name: -p.number if is_upward else p.number for name, p in graph.places.items()}
    oldest = graph.below(_oldest)
    reached: dict[str, tuple[int, int]] = {}
    found: set[str] = set()
    for name, commit in graph.between.items():
        known = [c for c in graph.children[name] if c in reached or c in order]
        ways = [_way(graph, order, reached, child) for child in known]
        newest, start = max(ways, key=lambda way: (way[0], -way[1]))
        reached[name] = min(newest, _seconds(commit)), start
        place = oldest.get(name)
        if place and place.seconds < reached[name][0] and start < order[place.commit.name]:
            found.add(name)
    return found


def _way(
    graph: _Graph, order: Mapping[str, int], reached: Mapping[str, tuple[int, int]], child: str
) -> tuple[int, int]:
    """How old the oldest commit is on the way to a child, and where that way began."""
    return reached[child] if child in graph.between else (_FOREVER, order[child])


def _is_upward(places: Mapping[str, Place]) -> bool:
    """Whether most parents stand before their children."""
    upward = downward = 0
    for place in places.values():
        for parent in place.commit.parents:
            if parent in places:
                upward += places[parent].number < place.number
                downward += places[parent].number > place.number
    return upward > downward


class Swap(NamedTuple):
    """Two entries whose commits came in the other order."""

    child: Place
    parent: Place


def swaps(branch: Branch) -> Iterator[Swap]:
    """Parents that stand on the wrong side of their children, by what most of them do."""
    pairs = [
        Swap(place, branch.places[parent])
        for place in branch.places.values()
        for parent in place.commit.parents
        if parent in branch.places
    ]
    upward = [pair for pair in pairs if pair.parent.number < pair.child.number]
    downward = [pair for pair in pairs if pair.parent.number > pair.child.number]
    shown: dict[str, list[Place]] = {}
    for pair in pairs:
        shown.setdefault(pair.parent.commit.name, []).append(pair.child)
    sign = 1 if len(upward) <= len(downward) else -1
    for pair in min(upward, downward, key=len):
        # With equal dates, or a clock that went back, no order is wrong.
        if pair.parent.seconds < pair.child.seconds and not _may_precede(pair, shown, sign):
            yield pair


def _may_precede(pair: Swap, shown: Mapping[str, Sequence[Place]], sign: int) -> bool:
    """Whether a log by dates, which no clock need agree with, can show the parent first.

    Another child led the log to it, and nothing yet to the child at hand.
    """
    parent, child = pair.parent, pair.child

    def is_above(place: Place) -> bool:
        return sign * place.number < sign * parent.number

    led = any(is_above(p) for p in shown[parent.commit.name] if p is not child)
    return led and not any(map(is_above, shown.get(child.commit.name, ())))
