"""double-hyphen."""

from __future__ import annotations

from feedlint.rules.xml.double_hyphen import DoubleHyphen
from feedlint.testing import Case, rule_test

CASES = [
    Case("single", "<feed><!-- a - b --></feed>"),
    Case("in CDATA", "<feed><![CDATA[<!-- -- -->]]></feed>"),
    Case(
        "double",
        "<feed><!-- a ⟦--⟧ b - c --></feed>",
        says="'--' stands inside a comment",
        fixed="<feed><!-- a - b - c --></feed>",
    ),
    Case(
        "many",
        "<feed><!--⟦--⟧----- a ---- b--></feed>",
        says="'--'",
        fixed="<feed><!--- a - b--></feed>",
    ),
    Case(
        "at the end",
        "<feed><!-- a ⟦--⟧-></feed>",
        says="'--'",
        fixed="<feed><!-- a - --></feed>",
    ),
    Case(
        "at the head",
        "<!-- a ⟦--⟧ b -->\n<feed/>",
        says="'--'",
        fixed="<!-- a - b -->\n<feed/>",
    ),
]
test_double_hyphen = rule_test(DoubleHyphen, CASES)
