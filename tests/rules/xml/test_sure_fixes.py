"""Fixes that somebody may not want are not called safe."""

from __future__ import annotations

import pytest

from feedlint.finding import Safety
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source

FEED = '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'
CASES = [
    # In HTML the slash belongs to the address.
    (FEED.format("<link href=http://a.invalid/b/>"), "bad-attribute", Safety.UNSAFE),
    (FEED.format("<link href=http://a.invalid/b />"), "bad-attribute", Safety.SAFE),
    (FEED.format("<link rel=self/>"), "bad-attribute", Safety.SAFE),
    # An entity of HTML that is markup may have been meant for the readers of HTML.
    (FEED.format('<title type="html">a &LT;b></title>'), "undeclared-entity", Safety.UNSAFE),
    (FEED.format('<title type="html">a&nbsp;b</title>'), "undeclared-entity", Safety.SAFE),
    # A DTD may declare it as something else.
    (
        '<!DOCTYPE feed SYSTEM "x.dtd">' + FEED.format("<title>&copy;</title>"),
        "undeclared-entity",
        Safety.UNSAFE,
    ),
    # A declaration may say how white space counts, or give a value.
    (
        "<!DOCTYPE feed [<!ATTLIST category term NMTOKEN #IMPLIED>]>"
        + FEED.format('<category term=" a "/>'),
        "doctype",
        Safety.UNSAFE,
    ),
    ("<!DOCTYPE feed>" + FEED.format(""), "doctype", Safety.SAFE),
]


@pytest.mark.parametrize(("text", "rule", "safety"), CASES)
def test_safety(text: str, rule: str, safety: Safety) -> None:
    report = lint(Source("x.atom", text.encode()), select(builtin()))
    fixes = [d.fix for d in report.diagnostics if d.name == rule]
    assert fixes
    assert all(found is not None and found.safety is safety for found in fixes)
