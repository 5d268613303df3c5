"""H031 html-old-player."""

from __future__ import annotations

from feedlint.rules.html.html_old_player import HtmlOldPlayer
from feedlint.testing import AS_HTML, Case, rule_test

CASES = [
    Case(
        "Flash",
        '⟦<object width="1">⟧<param name="movie" value="https://x.invalid/">'
        '<embed src="https://x.invalid/"></object>',
        says="needs a plug-in",
    ),
    Case("object", '<object data="https://x.invalid/"></object>'),
    Case("embed", '<embed src="https://x.invalid/">'),
    Case("apart", '<object></object><iframe></iframe><embed src="https://x.invalid/">'),
]
test_html_old_player = rule_test(HtmlOldPlayer, CASES, wrap=AS_HTML)
