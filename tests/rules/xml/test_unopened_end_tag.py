"""unopened-end-tag."""

from __future__ import annotations

from feedlint.rules.xml.unopened_end_tag import UnopenedEndTag
from feedlint.testing import Case, rule_test

CASES = [
    Case("right", "<feed></feed>"),
    Case("behind", "<feed></feed>\n⟦</feed>⟧\n", says="</feed> closes nothing: the root is closed"),
    Case("once", "<feed></feed>⟦</a>⟧</b>\n<c/>x", says="</a> closes nothing"),
    Case("in front", "⟦</a>⟧<feed></feed>", says="</a> closes nothing: none is open"),
]
test_unopened_end_tag = rule_test(UnopenedEndTag, CASES)
