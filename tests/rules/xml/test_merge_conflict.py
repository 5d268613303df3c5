"""merge-conflict."""

from __future__ import annotations

from feedlint.rules.xml.merge_conflict import MergeConflict
from feedlint.testing import Case, rule_test

CASES = [
    Case("escaped", "<feed>\n&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD\n</feed>"),
    Case("in CDATA", "<feed><![CDATA[\n<<<<<<< HEAD\n]]></feed>"),
    Case("in a line", "<feed>a <<<<<<< b</feed>"),
    Case("six", "<feed>\n<<<<<< a\n</feed>"),
    Case(
        "once, for the first mark",
        "<feed>\n⟦<<<<<<< HEAD⟧\n<a/>\n=======\n<b/>\n>>>>>>> other\n</feed>",
        says="the line '<<<<<<< HEAD' is left over from a merge conflict",
    ),
    Case("without a line end", "<feed>\n⟦<<<<<<< x⟧", says="'<<<<<<< x'"),
]
test_merge_conflict = rule_test(MergeConflict, CASES)
