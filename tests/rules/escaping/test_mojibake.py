"""E007 mojibake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rules.escaping.mojibake import Mojibake
from feedlint.testing import Case, diagnose, entry, rdf_item, rss_item, rule_test

if TYPE_CHECKING:
    from pathlib import Path

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
GITHUB = f"<id>tag:github.com,2008:Grit::Commit/{H}</id>"

CASES = [
    Case("right", "<title>caf\u00e9, IRM\u00c3\u201d, \u201eda\u00df\u201c</title>"),
    Case(
        "code",
        '<content type="html">&lt;code>Ã©&lt;/code>&lt;pre>b &lt;b>Ã©&lt;/b>&lt;/pre></content>',
    ),
    Case(
        "title",
        "<title>caf⟦Ã©⟧</title>",
        says="the title has 'Ã©', which was '\u00e9' in UTF-8",
    ),
    Case("several", "<summary>⟦Ã©⟧t Ã© â€\u2122</summary>", says="in UTF-8, 3 times"),
    Case("reference", "<title>caf⟦&#195;&#169;⟧</title>", says="'Ã©'"),
    Case(
        "beside code",
        '<content type="html">&lt;code>Ã©&lt;/code> ⟦Ã©⟧ &lt;code>Ã©&lt;/code></content>',
        says="'Ã©', which was '\u00e9' in UTF-8",
    ),
    Case("name", "<author><name>J⟦Ã¶⟧rg</name></author>", says="the name"),
    Case(
        "a commit's message",
        f'{GITHUB}<title>Ã©</title><content type="html">&lt;pre>⟦Ã©⟧&lt;/pre></content>',
        says="the content",
    ),
]
test_mojibake = rule_test(Mojibake, CASES, wrap=entry)

EVERYWHERE = [
    Case("title", "<title>caf⟦Ã©⟧</title>", says="the title has"),
    Case("told once", "<title>⟦Ã©⟧</title><dc:subject>Ã©</dc:subject>", "and 1 more text has such"),
]
test_mojibake_in_rss = rule_test(Mojibake, EVERYWHERE, wrap=(rss_item, rdf_item))

TWICE = [
    Case(
        "told once",
        "<title>⟦Ã©⟧</title><summary>Ã© Ã©</summary><content>Ã©</content>",
        says="in UTF-8, and 2 more texts have such",
    )
]
test_mojibake_once = rule_test(Mojibake, TWICE, wrap=entry)


def test_blogs_are_silent(shared: Path) -> None:
    feeds = sorted((shared / "feeds" / "real").iterdir())
    assert [feed.name for feed in feeds if diagnose(Mojibake, feed.read_bytes())] == []
