"""Blogs built twice by real site generators, and what is said of the second feed.

    python -m tests.rebuilds [GENERATOR...]        the table of all that are installed

Between the two builds happens what happens to blogs: a post is edited, moved, withdrawn, two
swap their slugs. What must be said follows from that and from what ids are made from.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from feedlint.witnesses.continuity import read_earlier
from tests.generators.real import Missing
from tests.generators.sites import SITES, Post, Trait

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_WORDS = (
    *("valve", "pump", "well", "garden", "bridge", "copper", "letter", "window", "engine"),
    *("river", "paper", "winter", "orchard", "table", "signal", "market", "harbour", "lantern"),
    *("meadow", "kettle", "ladder", "mirror", "needle", "carpet", "basket", "hammer"),
)
#: What every post of some blogs ends in.
_FOOTER = "\n\nThanks for reading; write to me if you find a mistake, or subscribe to this feed."
_COUNT = 9

Posts = list[Post]


def posts(kind: str, seed: int) -> Posts:
    """The posts of a blog: with `long` texts, `short` ones, or all with the same `footer`."""
    rnd = random.Random(seed)  # no secret
    return [_post(number, kind, rnd) for number in range(_COUNT)]


def _post(number: int, kind: str, rnd: random.Random) -> Post:
    words = rnd.sample(_WORDS, 3)
    slug, title = "-".join([*words, str(number)]), f"On the {words[0]} & {words[1]} {number}"
    body = " ".join(rnd.choices(_WORDS, k=4 if kind == "short" else 60)).capitalize() + "."
    day = f"2025-0{1 + number // 3}-{1 + 9 * (number % 3):02}"
    return Post(slug, title, day, body + (_FOOTER if kind == "footer" else ""))


class Change(NamedTuple):
    """What happens between two builds, and what must be said of it, by the feed's traits."""

    apply: Callable[[Posts], Posts]
    expected: Callable[[Trait], dict[str, int]]


def _nothing(_: Trait) -> dict[str, int]:
    return {}


def _if_silent(trait: Trait) -> dict[str, int]:
    """A text that changed under the same date of its last change."""
    return {"content-changed-silently": 1} if trait.revised in ("post", "day") else {}


def _if_revised(trait: Trait) -> dict[str, int]:
    return {"content-changed-silently": 1} if trait.revised == "day" else {}


def _ids(name: str, count: int) -> Callable[[Trait], dict[str, int]]:
    def expected(trait: Trait) -> dict[str, int]:
        # A day in the id keeps it from being that of another post.
        return {name if trait.ids == "address" else "id-changed": count}

    return expected


def _replace(number: int, **values: object) -> Callable[[Posts], Posts]:
    def apply(old: Posts) -> Posts:
        new = list(old)
        new[number] = new[number]._replace(**values)  # type: ignore[arg-type]  # its fields
        return new

    return apply


def _edit(old: Posts) -> Posts:
    body = old[4].body + " And one sentence that was forgotten."
    return _replace(4, body=body, written=3)(old)


def _revise(old: Posts) -> Posts:
    return _replace(4, revised="2025-06-01")(_edit(old))


def _rewrite(old: Posts) -> Posts:
    """All but the address is new, as where a post is written once more."""
    body = "A text which has none of the sentences that stood here before, nor their words."
    return _replace(4, title="Once more", body=body, revised="2025-06-01", written=3)(old)


def _new(old: Posts) -> Posts:
    return [*old, Post("a-new-one", "Something new", "2025-06-01", "What nobody had said yet.")]


def _swap(old: Posts) -> Posts:
    return _replace(5, slug=old[4].slug)(_replace(4, slug=old[5].slug)(old))


def _rotate(old: Posts) -> Posts:
    slugs = [old[6].slug, old[4].slug, old[5].slug]
    return [*old[:4], *(p._replace(slug=s) for p, s in zip(old[4:7], slugs, strict=True)), *old[7:]]


def _take_over(old: Posts) -> Posts:
    """A new post gets the slug of another, which moves."""
    new = Post(old[4].slug, "Something new", "2025-06-01", "What nobody had said yet about this.")
    return [*_replace(4, slug=old[4].slug + "-2024")(old), new]


def _replaced(old: Posts) -> Posts:
    """A new post gets the slug of one that was withdrawn."""
    new = Post(old[4].slug, "Something new", "2025-06-01", "What nobody had said yet about this.")
    return [*old[:4], *old[5:], new]


def _redate(old: Posts) -> Posts:
    return [post._replace(written=40) for post in old]


def _if_file(trait: Trait) -> dict[str, int]:
    return {"entries-redated": 1} if trait.revised == "file" else {}


def _id_taken(trait: Trait) -> dict[str, int]:
    return {"id-reused" if trait.ids == "address" else "id-changed": 1}


def _id_left(trait: Trait) -> dict[str, int]:
    return {"id-reused" if trait.ids == "address" else "entry-vanished": 1}


#: What happens to blogs.
CHANGES = {
    "nothing": Change(list, _nothing),
    "a new post": Change(_new, _nothing),
    "an edit": Change(_edit, _if_silent),
    "an edit with a date": Change(_revise, _if_revised),
    "written once more": Change(_rewrite, _if_revised),
    "another title": Change(_replace(4, title="Quite another title", written=3), _if_silent),
    "a rename": Change(_replace(4, slug="quite-another-name", written=3), _ids("id-changed", 1)),
    "title and name": Change(
        _replace(4, slug="quite-another", title="Quite another", written=3), _ids("id-changed", 1)
    ),
    "a swap of two slugs": Change(_swap, _ids("id-reused", 2)),
    "three slugs in turn": Change(_rotate, _ids("id-reused", 3)),
    "a slug taken over": Change(_take_over, _id_taken),
    "a slug of a post gone": Change(_replaced, _id_left),
    "a post withdrawn": Change(lambda old: [*old[:4], *old[5:]], lambda _: {"entry-vanished": 1}),
    "all files anew": Change(_redate, _if_file),
}


class Result(NamedTuple):
    """What was said of one feed, and what should have been."""

    generator: str
    feed: str
    change: str
    kind: str
    said: Counter[str]
    expected: Counter[str]
    messages: tuple[str, ...]


def built(generator: str, blog: Sequence[Post]) -> dict[str, bytes]:
    """The feeds of a blog; raises Missing where the generator is not installed."""
    site = SITES[generator]
    with tempfile.TemporaryDirectory(prefix="feedlint-site-") as name:
        folder = Path(name)
        site.build(folder, blog)
        return {path: (folder / path).read_bytes() for path in site.feeds}


def results(generator: str, kind: str, seed: int) -> Iterator[Result]:
    """Build a blog, change it in all ways, and hold the feeds against each other."""
    rules = select(builtin(), ["K"])
    blog = posts(kind, seed)
    before = built(generator, blog)
    for change, (apply, expected) in CHANGES.items():
        after = built(generator, apply(blog))
        for path, trait in SITES[generator].feeds.items():
            witnesses = Witnesses(earlier=read_earlier(Source("old", before[path])))
            found = lint(Source(path, after[path]), rules, witnesses).diagnostics
            said = Counter(each.name for each in found)
            messages = tuple(f"{each.name}: {each.message}" for each in found)
            wanted = Counter(expected(trait))
            yield Result(generator, path, change, kind, said, wanted, messages)


def _told(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items()) or "-"


def main(names: Sequence[str]) -> int:
    """Print the table of all changes, and every wrong answer."""
    wrong: list[Result] = []
    right = 0
    _say(f"{'generator':10} {'what happened':24} {'right':>5} {'wrong':>5}")
    for name in names or SITES:
        try:
            found = [
                each
                for number, kind in enumerate(("long", "short", "footer"))
                for each in results(name, kind, number)
            ]
        except Missing as reason:
            _say(f"{name:10} skipped: {reason}")
            continue
        for change in CHANGES:
            mine = [each for each in found if each.change == change]
            bad = [each for each in mine if each.said != each.expected]
            _say(f"{name:10} {change:24} {len(mine) - len(bad):5} {len(bad):5}")
            wrong += bad
            right += len(mine) - len(bad)
    _say(f"{'all':35} {right:5} {len(wrong):5}")
    for each in wrong:
        _say(f"{each.feed} of {each.generator}, {each.change}, {each.kind} texts:")
        _say(f"  expected {_told(each.expected)}; said {_told(each.said)}")
        for message in each.messages:
            _say(f"    {message}")
    return 1 if wrong else 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
