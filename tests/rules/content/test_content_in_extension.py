"""C008 content-in-extension."""

from __future__ import annotations

from feedlint.rules.content.content_in_extension import ContentInExtension
from feedlint.testing import Case, entry, rule_test

CONTENT = 'xmlns:c="http://purl.org/rss/1.0/modules/content/"'
CASES = [
    Case("alone", f"<⟦c:encoded⟧ {CONTENT}>a</c:encoded>", says="in content:encoded alone"),
    Case("beside", f"<content>a</content><c:encoded {CONTENT}>a</c:encoded>"),
    Case("summary", f"<summary>a</summary><c:encoded {CONTENT}>a</c:encoded>"),
    Case("neither", "<summary/>"),
]
test_content_in_extension = rule_test(ContentInExtension, CASES, wrap=entry)
