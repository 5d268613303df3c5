"""The trailer rules on real feeds: what they find, and where they must be silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.commits.keys import PROFILES
from feedlint.linting.catalogue import Chosen, Ruleset, builtin, load
from feedlint.linting.engine import lint
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from pathlib import Path

    from feedlint.finding import Diagnostic

Row = tuple[str, str, int, int]


def rules(profile: str, *, every: bool = False) -> Ruleset:
    """The rules of the family with one profile; those that are off only with `every`."""
    chosen = []
    for info in builtin():
        if info.family == "trailers" and (info.default or every):
            fields = getattr(load(info).Options, "_fields", ())
            options = {"profile": profile} if "profile" in fields else {}
            chosen.append(Chosen(info, info.severity, options))
    return Ruleset(chosen)


def found(path: Path, ruleset: Ruleset) -> tuple[Diagnostic, ...]:
    return lint(Source(path.name, path.read_bytes()), ruleset).diagnostics


def rows(path: Path, ruleset: Ruleset) -> list[Row]:
    source = Source(path.name, path.read_bytes())
    return [
        (each.name, each.severity.label, *source.position(each.span.start))
        for each in found(path, ruleset)
    ]


SPACING: Row = ("trailer-spacing", "warning", 180, 17)
DOMAIN: Row = ("trailer-domain-typo", "warning", 238, 48)
QUOTE: Row = ("address-stray-quote", "info", 563, 59)


def test_generic_on_linux_xtensa(shared: Path) -> None:
    feed = shared / "feeds" / "linux-xtensa.atom"
    assert rows(feed, rules("generic")) == [SPACING, DOMAIN, QUOTE]


def test_kernel_on_linux_xtensa(shared: Path) -> None:
    """The six true defects at their grades, and none of the traps beside them."""
    feed = shared / "feeds" / "linux-xtensa.atom"
    assert rows(feed, rules("kernel")) == [
        ("commit-citation", "info", 16, 35),
        ("reported-by-without-link", "info", 20, 1),
        SPACING,
        DOMAIN,
        QUOTE,
        ("link-without-tls", "info", 623, 7),
        ("link-without-tls", "info", 624, 7),
        ("link-without-tls", "info", 625, 7),
    ]


def test_commit_feeds_are_quiet(shared: Path) -> None:
    """Nothing is wrong with the trailers of these by everyone's customs."""
    ruleset = rules("generic")
    for path in sorted((shared / "feeds" / "commits").iterdir()):
        assert [each.message for each in found(path, ruleset)] == []


def test_kernel_on_a_stable_branch(shared: Path) -> None:
    """Of 500 commits that checkpatch.pl saw, only missing reports and one address remain."""
    feed = shared / "feeds" / "commits" / "cgit-linux.atom"
    names = [each.name for each in found(feed, rules("kernel"))]
    assert names.count("reported-by-without-closes") == 8
    assert names.count("sign-off-mismatch") == 1
    assert len(names) == 9


@pytest.mark.parametrize("profile", PROFILES)
def test_blogs_are_none_of_our_business(profile: str, shared: Path) -> None:
    ruleset = rules(profile, every=True)
    for path in sorted((shared / "feeds" / "real").iterdir()):
        assert [each.message for each in found(path, ruleset)] == []
