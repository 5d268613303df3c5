"""E012 less-than-in-html."""

from __future__ import annotations

from feedlint.rules.escaping.less_than_in_html import LessThanInHtml
from feedlint.testing import (
    Case,
    entry,
    html_entry,
    html_item,
    html_json_item,
    html_rdf_item,
    rule_test,
)

CASES = [
    Case("escaped", "a &lt; b"),
    Case("tags", "<p>a</p><!-- a < b --><?a < b?>"),
    Case("script", "<script>a < b</script>"),
    Case("listing", "<xmp>a < b</xmp>"),
    Case("attribute", "<p title='a < b'>a</p>"),
    Case("blank", "a ⟦<⟧ b and c", says="opens no tag", fixed="a &lt; b and c"),
    Case("digit", "if x⟦<⟧10", fixed="if x&lt;10"),
    Case("arrow", "x ⟦<⟧- y", fixed="x &lt;- y"),
    Case("end", "ends with ⟦<⟧", fixed="ends with &lt;"),
    Case("several", "<p>1 ⟦<⟧ 2 << 3</p>", "3 times", "<p>1 &lt; 2 &lt;&lt; 3</p>"),
]
test_less_than_in_html = rule_test(
    LessThanInHtml, CASES, wrap=(html_entry, html_item, html_rdf_item, html_json_item)
)

TEXTS = [Case("text", "<title>a &lt; b</title>")]
test_text = rule_test(LessThanInHtml, TEXTS, wrap=entry)
