"""C003 summary-differs-from-content."""

from __future__ import annotations

from feedlint.rules.content.summary_differs_from_content import SummaryDiffersFromContent
from feedlint.testing import Case, entry, rule_test

HTML = '<content type="html">&lt;p>a b&lt;/p>\n&lt;p>c&lt;/p></content>'

CASES = [
    Case("the same", "<summary>a b</summary><content>a\nb</content>"),
    Case("its beginning", f"<summary>a b</summary>{HTML}"),
    Case("over a paragraph", f"<summary>a b c</summary>{HTML}"),
    Case("cut with dots", f"<summary>a ...</summary>{HTML}"),
    Case("cut with a bracket", f"<summary>a […]</summary>{HTML}"),
    Case("summary alone", "<summary>a</summary>"),
    Case("content alone", HTML),
    Case("content elsewhere", '<summary>a</summary><content type="image/png" src="x"/>'),
    Case("empty", f"<summary> </summary>{HTML}"),
    Case(
        "another",
        f"<summary>⟦a x⟧</summary>{HTML}",
        says="not the beginning of the content: 'x' stands where the content has 'b c'",
    ),
    Case("longer", f'<summary type="html">⟦&lt;b>a b c&lt;/b> d⟧</summary>{HTML}', says="' d'"),
]
test_summary_differs_from_content = rule_test(SummaryDiffersFromContent, CASES, wrap=entry)
