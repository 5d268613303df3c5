"""The same fault in Atom, RSS 2.0, RSS 1.0 and JSON Feed: one rule, at the exact place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.testing import (
    VARIANTS,
    entry,
    feed,
    json_feed,
    json_item,
    quoted,
    rdf_item,
    rss_channel,
    rss_item,
    unmark,
)

if TYPE_CHECKING:
    from collections.abc import Callable

RULES = select(builtin())
A = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
B = "0d28d54f0a287ee3e5a12d14ffd2ee23b5e22d76"
PAGE = "https://x.invalid/?p=r.git;a=commitdiff;h="
WRAPS: dict[str, Callable[[str], str]] = {
    "atom": entry,
    "rss": rss_item,
    "rdf": rdf_item,
    "rdf commit": lambda text: rdf_item(text).replace("https://ada.invalid/notes/1", f"{PAGE}{A}"),
    "json": json_item,
}


def in_html(source: str) -> dict[str, str]:
    """HTML as each dialect holds it; the marks stand in the HTML."""
    escaped = source.replace("&", "&amp;").replace("<", "&lt;")
    return {
        "atom": f'<content type="html">{escaped}</content>',
        "rss": f"<description>{escaped}</description>",
        "rss CDATA": f"<content:encoded><![CDATA[{source}]]></content:encoded>",
        "rdf": f"<content:encoded>{escaped}</content:encoded>",
        "json": f'"content_html": "{quoted(source)}"',
    }


def commit(link: str, message: str) -> dict[str, str]:
    """A commit as forges write it."""
    text = message.replace("&", "&amp;").replace("<", "&lt;")
    html = text.replace("&", "&amp;")
    title = text.partition("\n")[0].replace("⟦", "").replace("⟧", "")
    return {
        "atom": f"<title>{title}</title><id>{PAGE}{A}</id><link href='{PAGE}{link}'/>"
        f"<content>{text}</content>",
        "rss": f"<title>{title}</title><guid>{PAGE}{A}</guid><link>{PAGE}{link}</link>"
        f"<content:encoded>&lt;pre&gt;\n{html}\n&lt;/pre&gt;</content:encoded>",
        "rdf commit": f"<title>{title}</title><link>{PAGE}{link}</link>"
        f"<content:encoded>&lt;pre&gt;\n{html}\n&lt;/pre&gt;</content:encoded>",
        "json": f'"title": "{quoted(title)}", "id": "{PAGE}{A}", "url": "{PAGE}{link}",'
        f'"content_text": "{quoted(message)}"',
    }


MESSAGE = "Fix the gate\n\nIt did not close.\n\nSigned-off-by: Ada Lovelace <ada@ada.invalid>"

TWICE = {
    "atom": "<entry><id>{0}</id><title>{1}</title><updated>2024-03-04T05:06:07Z</updated>"
    "<content>{1}</content></entry>",
    "rss": '<item><title>{1}</title><guid isPermaLink="false">{0}</guid></item>',
    "json": '{{"id": "{0}", "url": "https://ada.invalid/{1}", "content_text": "{1}"}}',
}


def renditions(kept: str, changed: str) -> dict[str, str]:
    """A commit's message twice, with a change in one of them."""
    kept, changed = (text.replace("<", "&lt;") for text in (kept, changed))
    page = f"{PAGE}{A}"
    body = f"<content:encoded>&lt;pre&gt;\n{kept}\n&lt;/pre&gt;</content:encoded>"
    body += f"<description>&lt;pre&gt;\n{changed}\n&lt;/pre&gt;</description>"
    return {
        "atom": f"<title>Fix the gate</title><id>{page}</id><link href='{page}'/>"
        f"<content>{kept}</content><content type='xhtml'>"
        f"<div xmlns='http://www.w3.org/1999/xhtml'><pre>\n{changed}\n</pre></div></content>",
        "rss": f"<title>Fix the gate</title><guid>{page}</guid><link>{page}</link>{body}",
        "rdf commit": f"<title>Fix the gate</title><link>{page}</link>{body}",
    }


class Fault(NamedTuple):
    """A fault: the rule that finds it, and how it is written in each dialect."""

    label: str
    rule: str
    written: dict[str, str]


MESSAGE_LINES = "Fix the gate\n\nIt did not close."
FAULTS = [
    Fault(
        "one changed character",
        "renditions-differ",
        renditions(MESSAGE_LINES, MESSAGE_LINES.replace("did", "d⟦a⟧d")),
    ),
    Fault("a script", "html-script", in_html("<p>A ⟦<script>⟧f()</script></p>")),
    Fault("a handler", "html-event-handler", in_html('<p>A <b ⟦onclick="f()"⟧>b</b></p>')),
    Fault("a script's address", "html-script-address", in_html('<a href="⟦javascript:f()⟧">b</a>')),
    Fault("an open element", "html-unclosed-element", in_html("<p>A ⟦<b>⟧b</p>")),
    Fault("a text escaped twice", "double-escaped", in_html("⟦&lt;⟧p>A &lt;b>wall&lt;/b>&lt;/p>")),
    Fault(
        "a title escaped twice",
        "double-escaped",
        {
            "atom": '<title type="html">It⟦&amp;amp;⟧#8217;s a wall</title>',
            "rss": "<title>It⟦&amp;#8217;⟧s a wall</title>",
            "rdf": "<title>It⟦&amp;#8217;⟧s a wall</title>",
        },
    ),
    Fault(
        "a bad IRI",
        "invalid-iri",
        {
            "atom": '<link href="https://ada.invalid/a⟦ ⟧b"/>',
            "rss": "<link>https://ada.invalid/a⟦ ⟧b</link>",
            "rdf": "<link>https://ada.invalid/a⟦ ⟧b</link>",
            "json": '"url": "https://ada.invalid/a⟦ ⟧b"',
        },
    ),
    Fault(
        "a bad language",
        "invalid-language",
        {
            "atom": '<title xml:lang="⟦en_GB⟧">A wall</title>',
            "rss": "<dc:language>⟦en_GB⟧</dc:language>",
            "rdf": "<dc:language>⟦en_GB⟧</dc:language>",
            "json": '"language": "⟦en_GB⟧"',
        },
    ),
    Fault(
        "a bad media type",
        "invalid-media-type",
        {
            "atom": '<link rel="enclosure" href="https://ada.invalid/a" length="9" type="⟦mp3⟧"/>',
            "rss": '<enclosure url="https://ada.invalid/a" length="99999" type="⟦mp3⟧"/>',
            "rss media": '<media:content url="https://ada.invalid/a" type="⟦mp3⟧"/>',
            "json": '"attachments": [{"url": "https://ada.invalid/a", "mime_type": "⟦mp3⟧"}]',
        },
    ),
    Fault("another commit", "sha-mismatch", commit(f"⟦{B}⟧", MESSAGE)),
    Fault(
        "a malformed trailer",
        "trailer-key-typo",
        commit(A, MESSAGE.replace("Signed-off-by", "⟦Singed-off-by⟧")),
    ),
    Fault(
        "a trailer without an address",
        "trailer-person",
        commit(A, MESSAGE.replace("<ada@ada.invalid>", "⟦<ada⟧")),
    ),
]
CASES = [(fault, name) for fault in FAULTS for name in fault.written]


@pytest.mark.parametrize(("fault", "name"), CASES, ids=lambda v: getattr(v, "label", v))
def test_one_rule_finds_it_in_place(fault: Fault, name: str) -> None:
    wrap = WRAPS.get(name) or WRAPS[name.partition(" ")[0]]
    for variant in VARIANTS:
        text, places = unmark(variant.change(wrap(fault.written[name])))
        found = lint(Source("feed", variant.encode(text)), RULES).diagnostics
        assert [tuple(d.span) for d in found if d.name == fault.rule] == places, variant.name


def in_items(text: str) -> str:
    return json_feed(f'"items": [{text}]')


@pytest.mark.parametrize("name", TWICE)
def test_an_id_twice(name: str) -> None:
    first, second = "urn:example:1", "⟦urn:example:1⟧"
    items = [TWICE[name].format(first, "One"), TWICE[name].format(second, "Two")]
    wraps: dict[str, Callable[[str], str]] = {"atom": feed, "rss": rss_channel, "json": in_items}
    text, places = unmark(wraps[name](("," if name == "json" else "").join(items)))
    found = lint(Source("feed", text.encode()), RULES).diagnostics
    assert [tuple(d.span) for d in found if d.name == "duplicate-id"] == places


def test_a_name_twice_in_rdf() -> None:
    item = '<item rdf:about="{}"><title>A</title><link>https://ada.invalid/notes/1</link></item>'
    marked = item.format("⟦https://ada.invalid/notes/1⟧")
    text, places = unmark(rdf_item("").replace("</rdf:RDF>", f"{marked}</rdf:RDF>"))
    found = lint(Source("feed", text.encode()), RULES).diagnostics
    assert [tuple(d.span) for d in found if d.name == "rdf-about-twice"] == places
