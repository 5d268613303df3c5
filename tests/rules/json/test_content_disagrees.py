"""content-disagrees."""

from __future__ import annotations

from feedlint.rules.json.content_disagrees import ContentDisagrees
from feedlint.testing import Case, json_item, rule_test

HTML = '"content_html": "<p>One <em>two</em> three four</p><p>five six &amp; seven</p>"'
CASES = [
    Case("one alone", HTML),
    Case("the same", f'{HTML}, "content_text": "One two three four five six & seven"'),
    Case("Markdown", f'{HTML}, "content_text": "One *two* three four\\n\\nfive six & [seven](a)"'),
    Case("too short to tell", f'{HTML}, "content_text": "Nothing like it"'),
    Case(
        "another text",
        f'{HTML}, ⟦"content_text"⟧: "Read all about it on our site"',
        says="content_text says something else than content_html",
    ),
    Case(
        "a part",
        '"content_html": "<p>One two three four five six seven eight nine ten eleven</p>", '
        '⟦"content_text"⟧: "One two three four five"',
        says="content_text has 5 of the 11 words of content_html",
    ),
]
test_content_disagrees = rule_test(ContentDisagrees, CASES, wrap=json_item)
