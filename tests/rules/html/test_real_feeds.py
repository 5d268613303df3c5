"""Family H over feeds that people publish: how often each rule speaks.

Every one of these findings was read, and is what its title says; what a generator does to
all entries counts once. A number that
grows is a false alarm until it has been read as well.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from feedlint.linting.catalogue import Chosen, Ruleset, builtin
from feedlint.linting.engine import lint
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from pathlib import Path

RULESET = Ruleset(
    [
        Chosen(info, info.severity, {})
        for info in builtin()
        if info.family == "html" and info.default
    ]
)
FINDINGS = {
    "html-broken-address": 1,
    "html-cut-off": 1,
    "html-decorative-handler": 2,
    "html-glued-attributes": 2,
    "html-lost-target": 2,
    "html-malformed-attribute": 1,
    "html-metadata-element": 1,
    "html-misnested-tags": 3,
    "html-misplaced-element": 2,
    "html-relative-address": 12,
    "html-script": 5,
    "html-stray-end-tag": 6,
    "html-tolerated-nesting": 1,
    "html-unknown-element": 5,
    "html-unreachable-address": 1,
}
#: How many of the feeds have nothing of all this.
SILENT = 44


def names(path: Path) -> Counter[str]:
    report = lint(Source(path.name, path.read_bytes()), RULESET)
    return Counter(diagnostic.name for diagnostic in report.diagnostics)


def test_real_feeds(shared: Path) -> None:
    found = [names(path) for path in sorted((shared / "feeds" / "real").iterdir())]
    assert sum(found, Counter()) == FINDINGS
    assert sum(not counter for counter in found) == SILENT


def test_feeds_of_commits_have_nothing(shared: Path) -> None:
    feeds = sorted((shared / "feeds" / "commits").iterdir())
    assert [path.name for path in feeds if names(path)] == []
