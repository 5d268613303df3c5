"""H008 html-bogus-comment."""

from __future__ import annotations

from feedlint.rules.html.html_bogus_comment import HtmlBogusComment
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("comment", html("a&lt;!-- b -->&lt;!---->")),
    Case("document type", html("&lt;!DOCTYPE html>")),
    Case(
        "instruction",
        html("⟦&lt;?php echo 1 ?>⟧a"),
        says="HTML takes '<?php echo 1 ?>' for a comment",
    ),
    Case("CDATA", html("⟦&lt;![CDATA[a]]>⟧")),
    Case("end tag", html("a ⟦&lt;/3 b>⟧ c")),
    Case("nothing", html("a⟦&lt;>⟧").replace("⟦", "").replace("⟧", "")),
    Case("word", html("&lt;![if !supportLists]>a&lt;![endif]>&lt;!--[if mso]>b&lt;![endif]-->")),
    Case("in a script", html("&lt;script>a&lt;?b?>&lt;/script>")),
    Case("xhtml", xhtml("<?php echo 1 ?><![CDATA[a]]>")),
]
test_html_bogus_comment = rule_test(HtmlBogusComment, CASES, wrap=entry)
