"""The entries of a feed as commits of a branch: what is between them, and their order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.objects import Commit
from feedlint.rule import atom
from feedlint.rules.versions._witness import Account, account_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# A feed of one file, author or search (cgit, gitweb, GitHub): it leaves out on purpose.
_LIMITED = re.compile(
    r"[^?]*/atom/[^?/][^?]*+(?:\?.*)?|[^?]*+\?(?:[^#]*[;&])?(?:f|q|s|qt|path|author)=[^;&#].*",
    re.DOTALL,
)
_LIMITED_LINK = re.compile(r"[^?#]*/commit/[^?#]+\?(?:[^#]*[&;])?id=.*", re.DOTALL)
#: How many more commits than entries are looked at before it is left undecided.
_REACH, _LEAST_REACH = 10, 1_000


class Place(NamedTuple):
    """An entry whose commit is known, and which of the feed's entries it is."""

    number: int
    account: Account
    commit: Commit

    @property
    def seconds(self) -> int:
        """When the commit was made."""
        return self.commit.committer.seconds or 0


class Gap(NamedTuple):
    """Commits that came after the one at `place` and before another of the feed."""

    place: Place
    missing: tuple[Commit, ...]


class Branch(NamedTuple):
    """The entries whose commits are known, by name, and how many others there are."""

    places: Mapping[str, Place]
    unknown: int
    is_limited: bool


def branch_of(root: Element, context: Context) -> Branch:
    """The commits of the entries of a feed, in its order."""
    entries = root.findall(atom("entry"))
    accounts = [account_of(context, entry) for entry in entries]
    places: dict[str, Place] = {}
    for number, account in enumerate(accounts):
        if account is not None and isinstance(account.found, Commit) and not account.is_other:
            commit = account.found
            places.setdefault(commit.name, Place(number, account, commit))
    return Branch(places, len(entries) - len(places), _is_limited(root, accounts))


def _is_limited(root: Element, accounts: Sequence[Account | None]) -> bool:
    addresses = (link.get("href", "") for link in root.iterchildren(atom("link")))
    if any(_LIMITED.fullmatch(address) for address in addresses):
        return True
    links = (link.element for a in accounts if a is not None for link in a.identity.linked)
    return any(_LIMITED_LINK.fullmatch(link.get("href", "")) for link in links)


def gaps(branch: Branch, find: Callable[[str], Commit | None]) -> tuple[Gap, ...]:
    """The commits that a feed of its kind would have and this one has not.

    Surely missing is only what came after one entry and before another: at both ends a
    feed may stop where it likes. Feeds without merges, and those along first parents
    only, have a way of their own; so has one that lacks many.
    """
    places = branch.places
    if len(places) < 2 or branch.is_limited:
        return ()
    between = _between(places, find)
    found: dict[int, list[Commit]] = {}
    nearest = _nearest(places, between)
    for name, place in nearest.items():
        found.setdefault(place.number, []).append(between[name])
    # Every entry of an unknown commit may stand for one that seems to be missing.
    if not branch.unknown < len(nearest) or len(nearest) * 4 > len(places):
        return ()
    by_number = {place.number: place for place in places.values()}
    return tuple(Gap(by_number[number], tuple(found[number])) for number in sorted(found))


def _between(
    places: Mapping[str, Place], find: Callable[[str], Commit | None]
) -> dict[str, Commit]:
    """The commits below those of the feed, no older than its oldest, that it lacks."""
    horizon = min(place.seconds for place in places.values())
    has_merges = any(len(place.commit.parents) > 1 for place in places.values())
    parents = _followed(places)
    waiting = [parent for place in places.values() for parent in parents(place.commit)]
    seen: dict[str, Commit] = {}
    limit = _REACH * len(places) + _LEAST_REACH
    while waiting and len(seen) < limit:
        name = waiting.pop()
        commit = None if name in places or name in seen else find(name)
        if commit is None or (commit.committer.seconds or 0) < horizon:
            continue
        seen[name] = commit
        waiting += parents(commit)
    if waiting:
        return {}
    return {n: c for n, c in seen.items() if has_merges or len(c.parents) < 2}


def _followed(places: Mapping[str, Place]) -> Callable[[Commit], tuple[str, ...]]:
    """The parents that the feed goes on to: all of them, or the first of each commit."""
    firsts = {c for place in places.values() for c in place.commit.parents[:1]}
    others = {c for place in places.values() for c in place.commit.parents[1:]}
    # A commit that is only a merge's further parent came in with all of its branch.
    if any(name in others and name not in firsts for name in places):
        return lambda commit: commit.parents
    return lambda commit: commit.parents[:1]


def _nearest(places: Mapping[str, Place], between: Mapping[str, Commit]) -> dict[str, Place]:
    """For those that came after a commit of the feed, the first such entry.

    A commit made earlier than the one it comes after has a wrong clock: where a
    generator puts that one, nobody knows.
    """
    found: dict[str, Place | None] = {}
    for name in between:
        for each in _parents_first(name, between, found):
            commit = between[each]
            reached = [places.get(p) or found.get(p) for p in commit.parents]
            sound = [p for p in reached if p and p.seconds <= (commit.committer.seconds or 0)]
            found[each] = min(sound, default=None, key=lambda place: place.number)
    return {name: place for name, place in found.items() if place is not None}


def _parents_first(
    name: str, between: Mapping[str, Commit], done: Mapping[str, object]
) -> Iterator[str]:
    """`name` and what is below it, each behind its parents; without recursion."""
    stack = [(name, False)]
    while stack:
        each, is_ready = stack.pop()
        if each in done or each not in between:
            continue
        if is_ready:
            yield each
            continue
        stack.append((each, True))
        stack += [(parent, False) for parent in between[each].parents]


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
    for pair in min(upward, downward, key=len):
        # With equal dates, or a clock that went back, no order is wrong.
        if pair.parent.seconds < pair.child.seconds:
            yield pair
