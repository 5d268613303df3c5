"""limit-findings."""

from __future__ import annotations

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rules.xml.limit_findings import LimitFindings
from feedlint.testing import Case, rule_test

CASES = [
    Case("few", "<feed>&&</feed>"),
]
test_limit_findings = rule_test(LimitFindings, CASES)


def test_what_is_not_shown_is_counted() -> None:
    ruleset = select(builtin(), ["undeclared-entity", "limit-findings"])
    for end in ("</feed>", ""):
        report = lint(Source("feed.atom", f"<feed>{'&nbsp;' * 1500}{end}".encode()), ruleset)
        messages = [d.message for d in report.diagnostics if d.name == "limit-findings"]
        assert messages == ["500 more findings of undeclared-entity are not shown"]
        assert len(report.diagnostics) == 1001
