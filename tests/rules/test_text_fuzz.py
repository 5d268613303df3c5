"""No text makes a rule about texts fail: pieces of HTML and escapes, put together by chance."""

from __future__ import annotations

import random

import pytest

from feedlint.linting.catalogue import Chosen, Ruleset, builtin
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.testing import AS_HTML, entry, rss_item

RULES = Ruleset(
    [
        Chosen(info, info.severity, {})
        for info in builtin()
        if info.family in {"content", "escaping", "html"}
    ]
)
PIECES = [
    *("<b>", "</b>", "<b", "&gt;", "&lt;", "&amp;", "&amp;lt;", "&#128;", "&#3", "&rsq", "…"),
    *("<svg>", "<body>", "</svg>", "<html>", "<!doctype", "<?", "<!--", "-->", "<plaintext>"),
    *("<object>", "<embed", "<iframe src=//youtube.com>", "<script type=", "<xmp>", "<title>"),
    *("'", '"', 'style="', "position:absolute;top:0", "color=red", ";", "{", "(", "url(", "/*"),
    *("<p>", "</p>", "<table>", "<td>", "<br>", "</br>", "</img>", "<ul>", "<li>", "<a href="),
    *("#x", "www.a.b", "ada@x.y", 'onclick="', "return false", "Ã©", "\x85", "\ufffd", "\ufdd0"),
    *(" ", "\n", "a", "<", "=", "/", "\\", "&#xD800;", "&#99999999;", "😀", "<a@b.c>", "<asm/x.h>"),
]
HASH = "a1" * 20


def escaped(source: str) -> str:
    return source.replace("&", "&amp;").replace("<", "&lt;")


def documents(chance: random.Random) -> list[str]:
    source = "".join(chance.choices(PIECES, k=chance.randint(1, 14)))
    short = "".join(chance.choices(PIECES, k=chance.randint(1, 5)))
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{escaped(source)}</div>'
    commit = f"<id>tag:github.com,2008:Grit::Commit/{HASH}</id>"
    commit += f'<link href="https://github.com/o/r/commit/{HASH}"/>'
    return [
        *(wrap(source) for wrap in AS_HTML if "]]>" not in source),
        entry(f'<title>{escaped(source)}</title><summary type="xhtml">{div}</summary>'),
        entry(f'<summary>{escaped(short)}</summary><content type="text/html">{short}</content>')
        if "<" not in short and "&" not in short
        else entry(f'<title type="html">{escaped(short)}</title>'),
        rss_item(
            f"<title>{escaped(short)}</title><description>{escaped(short)}</description>"
            f"<content:encoded>{escaped(source)}</content:encoded>"
        ),
        entry(
            f'{commit}<title type="html">{escaped(short)}</title>'
            f'<content type="html">{escaped("<pre>" + source)}</content>'
        ),
    ]


@pytest.mark.parametrize("seed", range(40))
def test_no_text_makes_a_rule_fail(seed: int) -> None:
    for text in documents(random.Random(seed)):  # not for secrets
        report = lint(Source("feed.xml", text.encode()), RULES)
        assert all(d.message and d.help for d in report.diagnostics)
