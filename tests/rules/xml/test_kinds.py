"""Every kind of fault that the core can find has one rule that words it, and no other."""

from __future__ import annotations

import re
from collections import Counter

from tests.conftest import CHECKOUT

from feedlint.linting.catalogue import builtin
from feedlint.reading.document import Kind

CORE = (
    *("changes", "declaration", "document", "encodings", "engine", "entities", "mend"),
    *("oversize", "parserlog", "source", "trim", "wellformed"),
)
# A kind is the first argument of what makes a fault, or the last of a choice.
_MADE = re.compile(
    r"(?:[Ff]ault|_FatalError|_cut|stop|ExpansionError)\(\s*\"([a-z]+(?:-[a-z]+)+)\""
    r"|Choice\([^()]*\"([a-z]+(?:-[a-z]+)+)\""
    r"|found\.append\(\(\"([a-z-]+)\""
    r"|_replace\(kind=\"([a-z-]+)\""
)
_NAMED = {"doctype", "encoding-undeclared", "encoding-mislabelled", "limit-findings"}


def made() -> set[str]:
    found = set(_NAMED)
    for name in CORE:
        text = (CHECKOUT / f"lint/feedlint/{name}.py").read_text(encoding="utf-8")
        found |= {kind for match in _MADE.findall(text) for kind in match if kind}
    remarkable = {"template", "json", "rss", "not-a-feed"}
    remarkable |= {kind.name.lower().replace("_", "-") for kind in Kind if "NAMESPACE" in kind.name}
    return found | remarkable


def test_each_kind_has_one_rule() -> None:
    worded = Counter(kind for info in builtin() if info.family == "xml" for kind in info.faults)
    assert {kind for kind, count in worded.items() if count > 1} == set()
    # What suppressions find is told in suppress.py.
    assert made() == set(worded) - {"unused-suppression"}
