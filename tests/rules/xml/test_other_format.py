"""other-format."""

from __future__ import annotations

from feedlint.rules.xml.other_format import OtherFormat
from feedlint.testing import Case, rule_test

CASES = [
    Case("a feed", "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    Case("a page", "<html/>"),
    Case("an empty array", "[]"),
    Case("items alone", '[{"id": 1, "content_text": "a"}]'),
    Case(
        "OPML", "<?xml version='1.0'?>\n⟦<opml version='2.0'>⟧<body/></opml>", says="an OPML list"
    ),
    Case("OPML that is broken", "<opml version='2.0'><body></opml>"),
    Case(
        "a sitemap",
        "⟦<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>⟧</urlset>",
        says="the file is a sitemap, not a feed, and was not checked",
    ),
    Case("a drawing", "⟦<svg xmlns='http://www.w3.org/2000/svg'/>⟧", says="an SVG drawing"),
    Case(
        "an animation", '⟦{"v": "5.5", "ip": 0, "op": 9, "layers": []}⟧', says="a Lottie animation"
    ),
    Case("JSON", '⟦{"a": 1, "b": 2}⟧', says="JSON of another kind, with 'a', 'b'"),
    Case("releases", '⟦[{"tag_name": "v1"}]⟧', says="a JSON array"),
    Case("a string", '⟦["a"]⟧', says="a JSON array"),
]
test_other_format = rule_test(OtherFormat, CASES)
