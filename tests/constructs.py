"""Feeds whose texts, dates, addresses and messages are broken before they are escaped.

A mutation of a whole feed mostly breaks its XML, and what is behind that is not reached.
Here each construct is broken in its own syntax, and then put into a feed that is right.

    python tools/fuzz.py --constructs SECONDS [SEED]
"""

from __future__ import annotations

import json
import random
import sys
import time
import traceback
from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.view import Feed
from feedlint.finding import Safety
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.fix import fix
from feedlint.reading.source import Source
from feedlint.text.rendition import render
from tests.invariants import check_sane, report
from tests.test_fix_properties import broken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feedlint.reading.document import Document

HTML = (
    *("<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "<br>", "<br/>", "<div>", "</div>", "<li>"),
    *("<ul>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<svg>", "</svg>", "<math>"),
    *("<desc>", "<html>", "<head>", "<body>", "</body>", "</html>", "<!doctype html>"),
    *("<title>", "</title>", "<script>", "</script>", "<style>", "</style>", "<pre>\n"),
    *("</pre>", "<xmp>", "</xmp>", "<h1>", "<template>", "<select>", "<option>"),
    *("<iframe src=x>", "<textarea>", "<plaintext>", "</h2>", "<a href='/x y'>"),
    *('<a href="http://x.invalid/?a=1&amp;b&lt=2">', "<a href=x>", "</a>", "<a"),
    *("<img src=a alt>", "<img src='data:,x' onerror=x>", "<p style='color: red; a:url(x)'>"),
    *("<b id=a id=b>", "<x-y>", "<o:p>", "<?php x ?>", "<!-- c -->", "<!--", "-->"),
    *("<![CDATA[", "]]>", "&amp;", "&lt;b&gt;", "&amp;lt;", "&nbsp;", "&nbsp", "&#128;"),
    *("&#x80;", "&#0;", "&#xD800;", "&#99999999999;", "&LT;", "&notin;", "&unknown;", "&", "<"),
    *(">", "a < b", "b&gt;x", "\x85", "word ", " ", "\n", "\t", "\xa0", "é", "Ã©", "😀"),
    *("\u202e", "\ufeff", "'", '"', "x" * 99),
)  # fmt: skip
MESSAGE = (
    *("Signed-off-by: A <a@b.invalid>\n", "Signed-off-by:", "signed-of-by: a\n"),
    *("Fixes: 0123456789ab", ' ("x")\n', "Cc: <a@b>\n", "Link: https://x.invalid/\n"),
    *("Co-developed-by: B <b@c.invalid>\n", "Change-Id: I0\n"),
    *("(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)\n", "\n", "\n\n"),
    *(" ", "---\n", "diff --git a/a b/a\n", "# x\n", "> x\n", "word ", "[x: y]\n", "\t"),
    *("This reverts commit 0123456789ab.\n", "Reported-by: ", "é", "<", ">", "&", "@", ":"),
    *("#",),
)  # fmt: skip
DATE = (
    *("2024", "-02-30", "-1-2", "T", " ", "24:60:61", "05:06:07", ".5", "Z", "+01:00", "+0100"),
    *("GMT", "Mon, ", "Montag, ", "04 Mar ", "4 Foo ", "99", "EST", "\n", ",", "-", ":", "0"),
    *("−", "٣"),
)  # fmt: skip
ADDRESS = (
    *("http:", "https:", "//", "/", "?", "#", "@", ":", "[", "]", "[::1]", "%", "%20", "%zz"),
    *("..", ".", " ", "\n", "a", "x.invalid", "urn:uuid:", "tag:a.invalid,2024:", "mailto:a@b"),
    *("a@b (A)", "A <a@b>", "&amp;", "&lt=5", "é", "\\", '"', "{", "|", "xn--a", ":99999"),
    *("javascript:", "data:,", "\u200e"),
)  # fmt: skip
VALUE = (
    *("text/", "html", "; charset=", '"', "en", "-US", "x-", "_", "self", "alternate", " ", ""),
    *("é", "1", "-1", "yes", "true", "0x", "1,000", "99999999999999999999", "audio/mpeg", "/"),
    *("+xml", "\n"),
)  # fmt: skip
NAME = "0123456789abcdef0123456789abcdef01234567"


def made(chance: random.Random, pieces: Sequence[str]) -> str:
    """Pieces in a row, with an accident or two."""
    found = [chance.choice(pieces) for _ in range(chance.choice((0, 1, 2, 3, 5, 8, 13)))]
    text = "".join(found)
    for _ in range(chance.choice((0, 0, 1, 2))):
        place = chance.randint(0, len(text))
        stop = min(len(text), place + chance.choice((0, 0, 1, 3)))
        text = text[:place] + chance.choice(("", "<", "&", ";", "'", "/", " ", "-")) + text[stop:]
    return text


def _legal(text: str) -> str:
    return "".join(c if c in "\t\n\r" or " " <= c < "\ud800" or c > "\udfff" else "?" for c in text)


def _escaped(text: str, chance: random.Random) -> str:
    """Characters of XML, in one of the ways of writing them."""
    text = _legal(text).replace("\ufffe", "?")
    if chance.random() < 0.2:
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return text.replace("]]>", "]]&gt;") if chance.random() < 0.9 else text


def _value(text: str) -> str:
    text = _legal(text).replace("&", "&amp;").replace("<", "&lt;")
    return text.replace('"', "&quot;").replace("\n", "&#10;")


def atom(chance: random.Random) -> str:
    """An Atom feed."""

    def text(kind: str, pieces: Sequence[str]) -> str:
        if kind == "xhtml":
            div = '<div xmlns="http://www.w3.org/1999/xhtml">'
            return f'type="xhtml">{div}{made(chance, pieces)}</div>'
        return f'type="{kind}">{_escaped(made(chance, pieces), chance)}'

    kinds = ("text", "html", "html", "html", "xhtml")
    is_commit = chance.random() < 0.4
    body = MESSAGE if is_commit else HTML
    known = NAME if is_commit else _escaped(made(chance, ADDRESS), chance)
    link = f"https://g.invalid/r/commit/?id={NAME}" if is_commit else _value(made(chance, ADDRESS))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<id>tag:a.invalid,2024:f</id><title {text(chance.choice(kinds), HTML)}</title>"
        f"<updated>{_escaped(made(chance, DATE), chance)}</updated>"
        f'<link rel="self" type="{_value(made(chance, VALUE))}"'
        f' href="{_value(made(chance, ADDRESS))}"/>'
        f"<author><name>{_escaped(made(chance, ADDRESS), chance)}</name>"
        f"<email>{_escaped(made(chance, ADDRESS), chance)}</email></author>\n"
        f"<entry><id>{known}</id><title {text(chance.choice(kinds), body)}</title>"
        f'<link href="{link}" hreflang="{_value(made(chance, VALUE))}"/>'
        f'<category term="{_value(made(chance, VALUE))}"/><category term=" a "/>'
        f"<updated>2024-03-04T05:06:07Z</updated><published>{made(chance, DATE[:10])}</published>"
        f"<summary {text(chance.choice(kinds), HTML)}</summary>"
        f"<content {text(chance.choice(kinds), body)}</content></entry></feed>\n"
    )


def rss(chance: random.Random) -> str:
    """An RSS feed."""

    def element(name: str, pieces: Sequence[str], attributes: str = "") -> str:
        return f"<{name}{attributes}>{_escaped(made(chance, pieces), chance)}</{name}>"

    flag = chance.choice(("", ' isPermaLink="false"', ' isPermaLink="yes"'))
    url, kind, size = (_value(made(chance, pieces)) for pieces in (ADDRESS, VALUE, VALUE))
    return (
        '<?xml version="1.0"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"{element('title', HTML)}{element('link', ADDRESS)}{element('description', HTML)}"
        f"{element('language', VALUE)}{element('pubDate', DATE)}"
        f"{element('managingEditor', ADDRESS)}\n"
        f"{element('ttl', VALUE)}<item>{element('title', HTML)}{element('link', ADDRESS)}"
        f"{element('guid', ADDRESS, flag)}{element('pubDate', DATE)}{element('author', ADDRESS)}"
        f"{element('category', VALUE)}{element('dc:date', DATE)}{element('content:encoded', HTML)}"
        f'<enclosure url="{url}" type="{kind}" length="{size}"/>'
        f"{element('description', HTML)}</item></channel></rss>\n"
    )


def json_feed(chance: random.Random) -> str:
    """A JSON feed."""

    def text(pieces: Sequence[str]) -> str:
        return json.dumps(made(chance, pieces), ensure_ascii=chance.random() < 0.5)

    return (
        f'{{"version":"https://jsonfeed.org/version/1.1","title":{text(HTML)},"home_page_url":'
        f'{text(ADDRESS)},"language":{text(VALUE)},"authors":[{{"name":{text(HTML)},"url":{text(ADDRESS)}}}],'
        f'"items":[{{"id":{text(ADDRESS)},"url":{text(ADDRESS)},"title":{text(HTML)},"content_html":'
        f'{text(HTML)},"content_text":{text(HTML)},"date_published":{text(DATE)},"tags":[{text(VALUE)}],'
        f'"attachments":[{{"url":{text(ADDRESS)},"mime_type":{text(VALUE)}}}]}}]}}\n'
    )


MAKERS: tuple[Callable[[random.Random], str], ...] = (atom, atom, rss, json_feed)


def feed(seed: int) -> bytes:
    """The feed of a seed."""
    chance = random.Random(seed)
    text = chance.choice(MAKERS)(chance)
    # What fixes are for are mostly accidents with XML itself.
    if text[0] == "<" and chance.random() < 0.4:
        text = broken(text, seed)
    return text.encode("utf-8", "replace")


class Reading(NamedTuple):
    """What a safe fix keeps: what readers show, where they lead, what they know entries by."""

    texts: list[tuple[str, str]]
    addresses: list[str]
    ids: list[str]


_SHOWN = frozenset(("title", "subtitle", "summary", "content", "rights"))


def reading_of(document: Document) -> Reading | None:
    """What readers make of a document; None where it cannot be read."""
    if not document.is_ready:
        return None
    view = Feed(document)
    texts = []
    for text in view.texts:
        if text.role in _SHOWN and not text.name:
            # What may be text or HTML is HTML to most.
            kind = "html" if text.kind == "unsure" else text.kind
            shown = render(text.node, text.text, kind, verbatim=False).text
            texts.append((text.role, " ".join(shown.split())))
    return Reading(
        texts,
        [canonical(value.text) for value in (*view.references, *view.addresses)],
        [value.text.strip(" \t\r\n") for value in view.ids],
    )


def canonical(address: str) -> str:
    """An address as every browser requests it (WHATWG URL, sections 4.4 and 1.3)."""
    address = address.strip("".join(map(chr, range(33))))
    for removed in "\t\r\n":
        address = address.replace(removed, "")
    # An ampersand that was escaped twice is the one thing that is mended in an address.
    while "&amp;" in address or "&#38;" in address:
        address = address.replace("&amp;", "&").replace("&#38;", "&")
    unsafe = ' "<>`{}|^\\'
    return "".join(f"%{ord(c):02X}" if c in unsafe else c for c in address)


def check_safe_fixes(data: bytes) -> int:
    """Fix what is safe, and hold what readers make of it against what they made before."""
    rules = select(builtin())
    before, _ = report(data)
    fixed = fix(Source("fuzz.atom", data), rules, frozenset((Safety.SAFE,)))
    if fixed.applied:
        read = reading_of(before), reading_of(report(fixed.report.source.data)[0])
        if read[0] is not None:
            assert read[1] is not None
            for name, old, new in zip(Reading._fields, read[0], read[1], strict=True):
                assert old == new, name
    return fixed.applied


def check(data: bytes) -> int:
    """All that must hold; how many safe fixes were applied."""
    assert not report(data)[1].failures, report(data)[1].failures
    check_sane(data)
    return check_safe_fixes(data)


def main(arguments: Sequence[str]) -> int:
    """Try feeds for so many seconds, and print what failed."""
    limit = time.monotonic() + float(arguments[0])
    seed = first = int(arguments[1]) if len(arguments) > 1 else 1
    failures = applied = 0
    while time.monotonic() < limit:
        try:
            applied += check(feed(seed))
        except Exception as error:  # noqa: BLE001  # that is what is looked for
            failures += 1
            place = traceback.extract_tb(error.__traceback__)[-1]
            words = f"{place.name}: {type(error).__name__}: {str(error)[:600]}"
            print(f"seed {seed}: {words}", flush=True)  # noqa: T201
        seed += 1
    print(f"{seed - first:,} feeds, {applied:,} safe fixes, {failures} failures")  # noqa: T201
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
