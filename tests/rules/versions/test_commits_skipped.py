"""V212 commits-skipped."""

from __future__ import annotations

from tests.generators.entries import document_of, entry_of, feed_of, github
from tests.generators.held import example, shallow

from feedlint.rules.versions.commits_skipped import CommitsSkipped
from feedlint.testing import Case, document, rule_test

ALL = ("write", "paint", "merge", "side", "polish", "mend", "prime", "begin")
NONE = "0" * 40


def without(*labels: str) -> tuple[str, ...]:
    return tuple(label for label in ALL if label not in labels)


def feed(label: str, labels: tuple[str, ...], marked: str = "", says: str = "") -> Case:
    return Case(label, document_of(feed_of(labels, marked=marked)), says)


def changed(label: str, old: str, new: str, labels: tuple[str, ...] = without("mend")) -> Case:
    return Case(label, document_of(feed_of(labels).replace(old, new)))


SELF = '<link rel="self" href="https://git.example/{}"/>'
UPDATED = "<updated>2024-01-02T03:04:05Z</updated>"
UNKNOWN = (
    f"<entry>{entry_of('prime').replace('d2adc357e5b9f45c316ef4516c010dbcc5da8f7d', NONE)}</entry>"
)

CASES = [
    feed("all", ALL),
    feed("the other way round", ALL[::-1]),
    feed("the first few", ALL[:5]),
    feed("the last few", ALL[3:]),
    feed(
        "one is missing",
        without("paint"),
        "merge",
        "the feed leaves out commit 8c1869f6e440 'pump: paint it', which came after this one",
    ),
    feed("on the line that a merge joins", without("mend"), "prime", "ee1944031946"),
    # It might as well be a feed of first parents.
    feed("all of what a merge joins", without("side")),
    feed("the other way round, one missing", without("mend")[::-1], "prime", "ee1944031946"),
    feed("too many are missing", without("paint", "mend")),
    feed("no merges", without("merge")),
    feed("first parents", ("write", "paint", "merge", "polish", "mend", "prime")),
    feed(
        "first parents, one missing",
        ("write", "paint", "merge", "polish", "prime"),
        "prime",
        "ee1944031946",
    ),
    feed("one entry", ("write",)),
    changed("cgit, a path", "commit/?id", "commit/src/pump.c?id"),
    changed(
        "cgit, a path in the address of the feed", UPDATED, SELF.format("pump/atom/src/?h=main")
    ),
    changed("gitweb, a path", UPDATED, SELF.format("?p=pump.git;a=atom;f=src")),
    changed("gitweb, a search", UPDATED, SELF.format("?p=pump.git;a=atom;s=ada;st=author")),
    changed("an unknown commit may be the missing one", UPDATED, UPDATED + UNKNOWN),
    Case("no commits", document_of("<entry><id>urn:x:y</id></entry>" * 3)),
    Case(
        "cgit, a whole branch",
        document_of(
            feed_of(without("mend"), marked="prime").replace(
                UPDATED, UPDATED + SELF.format("pump/atom/?h=main")
            )
        ),
        says="ee1944031946",
    ),
    Case(
        "github",
        document_of(feed_of(without("mend"), forge=github, marked="prime")),
        says="ee1944031946",
    ),
]
test_commits_skipped = rule_test(CommitsSkipped, CASES, document, repository=example)

SHALLOW = [
    feed("all of the clone", ALL[:3]),
    feed("the end of the clone", without("side")),
]
test_shallow = rule_test(CommitsSkipped, SHALLOW, document, repository=shallow)
