"""second-root."""

from __future__ import annotations

from feedlint.rules.xml.second_root import SecondRoot
from feedlint.testing import Case, rule_test

CASES = [
    Case("one", "<feed/>\n<!-- a --><?b c?>\n"),
    Case(
        "two",
        "<feed></feed>\n⟦<feed>⟧<a></feed>",
        says="<feed> stands behind the end of the root element",
    ),
    Case("empty", '<feed/>⟦<br class=">"/>⟧<b>Warning</b>', says="<br> stands behind"),
]
test_second_root = rule_test(SecondRoot, CASES)
