"""Every kind of fault that the core can find has one rule that words it, and no other."""

from __future__ import annotations

import re
from collections import Counter

from tests.conftest import CHECKOUT

from feedlint.linting.catalogue import builtin

CORE = ("reading/*.py", "reading/xml/*.py", "feeds/recognise.py", "linting/engine.py")
# A kind is the first argument of what makes a fault, or the last of a choice.
_MADE = re.compile(
    r"(?:[Ff]ault|Recognised|_FatalError|_cut|stop|ExpansionError)\(\s*\"([a-z]+(?:-[a-z]+)+)\""
    r"|Choice\([^()]*\"([a-z]+(?:-[a-z]+)+)\""
    r"|found\.append\(\(\"([a-z-]+)\""
    r"|_replace\(kind=\"([a-z-]+)\""
    r"|fault = \"([a-z-]+)\" if"
    r"|else \"([a-z-]+-namespace)\""
)
_NAMED = {"doctype", "encoding-undeclared", "encoding-mislabelled", "limit-findings"}


def made() -> set[str]:
    found = set(_NAMED)
    for path in (p for pattern in CORE for p in (CHECKOUT / "lint/feedlint").glob(pattern)):
        text = path.read_text(encoding="utf-8")
        found |= {kind for match in _MADE.findall(text) for kind in match if kind}
        found |= set(re.findall(r"fault=\"([a-z-]+)\"", text))
    return found


def test_each_kind_has_one_rule() -> None:
    worded = Counter(kind for info in builtin() for kind in info.faults)
    of_xml = {kind for info in builtin() if info.family == "xml" for kind in info.faults}
    assert {kind for kind in of_xml if worded[kind] > 1} == set()
    assert made() <= set(worded)
    # What suppressions find is told in suppress.py; the limits of JSON are its reader's.
    assert made() >= of_xml - {"unused-suppression", "json-depth", "json-values"}
