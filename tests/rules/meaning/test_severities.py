"""Where a finding matters less than its rule does elsewhere."""

from __future__ import annotations

import pytest

from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.testing import entry, feed, rss_channel, rss_item

NAMED = "<contributor><name>B</name><email>{}</email></contributor>"
WRITTEN = {
    "blank-title entry": (entry("<title/>"), Severity.INFO),
    "blank-title feed": (feed("<title/>"), Severity.WARNING),
    "blank-term RSS": (rss_item("<category/>"), Severity.WARNING),
    "blank-title RSS": (rss_item("<title/>"), Severity.WARNING),
    "mangled-web-address Atom": (entry('<link href="www.ada.invalid/1"/>'), Severity.WARNING),
    "mangled-web-address RSS": (rss_item("<link>www.ada.invalid/1</link>"), Severity.ERROR),
    "script-address Atom": (entry('<link href="javascript:f()"/>'), Severity.WARNING),
    "script-address RSS": (rss_item("<link>javascript:f()</link>"), Severity.ERROR),
    "unregistered-language Atom": (feed('<rights xml:lang="xx">A</rights>'), Severity.WARNING),
    "unregistered-language RSS": (rss_channel("<language>xx</language>"), Severity.ERROR),
    "invalid-email empty": (entry(NAMED.format("")), Severity.WARNING),
    "invalid-email word": (entry(NAMED.format("ada")), Severity.ERROR),
    "invalid-uuid hyphens": (
        entry("<id>urn:uuid:60a76c80d39911d9b93c0003939e0af6</id>"),
        Severity.WARNING,
    ),
    "invalid-uuid letters": (entry("<id>urn:uuid:note</id>"), Severity.ERROR),
    "invalid-tag-uri date": (entry("<id>tag:ada.invalid:1</id>"), Severity.WARNING),
    "invalid-tag-uri name": (entry("<id>tag:ada.invalid,2024</id>"), Severity.ERROR),
    "invalid-language empty": (rss_channel("<language/>"), Severity.WARNING),
    "placeholder-person example": (entry(NAMED.format("ada@example.com")), Severity.INFO),
    "placeholder-person you": (entry(NAMED.format("you@example.com")), Severity.WARNING),
    "self-not-atom XML": (
        feed('<link rel="self" type="text/xml" href="https://ada.invalid/f"/>'),
        Severity.INFO,
    ),
    "unregistered-relation own": (entry('<link rel="standout" href="/1"/>'), Severity.INFO),
    "unregistered-relation slip": (entry('<link rel="realted" href="/1"/>'), Severity.WARNING),
    "missing-self RSS": ('<rss version="2.0"><channel/></rss>', Severity.INFO),
}


@pytest.mark.parametrize("label", WRITTEN)
def test_how_much_it_matters(label: str) -> None:
    text, severity = WRITTEN[label]
    name = label.partition(" ")[0]
    found = lint(Source("x", text.encode()), select(builtin(), [name])).diagnostics
    assert {d.severity for d in found} == {severity}


def test_a_severity_that_somebody_chose_holds() -> None:
    rules = select(builtin(), ["blank-title"], severities={"blank-title": Severity.ERROR})
    (found,) = lint(Source("x", entry("<title/>").encode()), rules).diagnostics
    assert found.severity is Severity.ERROR


@pytest.mark.parametrize("label", WRITTEN)
def test_the_help_says_more_than_the_summary(label: str) -> None:
    found = lint(Source("x", WRITTEN[label][0].encode()), select(builtin(), ["A"])).diagnostics
    summaries = {info.name: info.summary for info in builtin()}
    assert not [d.name for d in found if d.help == summaries[d.name]]
