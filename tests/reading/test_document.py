"""Documents: what they are, their trees, and the way from a tree to its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.anchor import on_text
from feedlint.feeds.atom import DIALECT
from feedlint.feeds.recognise import document_of, positions
from feedlint.limits import LIMITS
from feedlint.reading.document import Document, State
from feedlint.reading.source import Source
from feedlint.reading.xml.locate import Locator
from feedlint.rule import ATOM

if TYPE_CHECKING:
    from pathlib import Path

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
FOAF = "http://xmlns.com/foaf/0.1/"
LOST_RSS = (State.LOST, "rss", "")
HEAD = f'<feed xmlns="{ATOM}">'


def read(text: str, encoding: str = "utf-8", mark: bytes = b"") -> Document:
    return document_of(Source("feed.atom", mark + text.encode(encoding, "surrogatepass")))


def kinds(document: Document) -> list[str]:
    return [fault.kind for fault in document.faults]


KINDS = [
    (f"{HEAD}</feed>", (State.READY, "atom", "feed"), []),
    (f"<a:feed xmlns:a='{ATOM}'/>", (State.READY, "atom", "feed"), []),
    (f"<entry xmlns='{ATOM}'/>", (State.READY, "atom", "entry"), []),
    ("<service xmlns='http://www.w3.org/2007/app'/>", (State.READY, "atom", "service"), []),
    ("<categories xmlns='http://www.w3.org/2007/app'/>", (State.READY, "atom", "categories"), []),
    ("<rss version='2.0'/>", (State.READY, "rss", "feed"), []),
    (
        f"<RDF xmlns='{RDF}'><a:channel xmlns:a='http://purl.org/rss/1.0/'/></RDF>",
        (State.READY, "rdf", "feed"),
        [],
    ),
    (
        f"<x:RDF xmlns:x='{RDF}' xmlns='http://my.netscape.com/rdf/simple/0.9/'><item/></x:RDF>",
        (State.READY, "rdf", "feed"),
        [],
    ),
    (f"<RDF xmlns='{RDF}'/>", (State.OTHER, "", ""), ["not-a-feed"]),
    (f"<RDF xmlns='{RDF}'><Person xmlns='{FOAF}'/></RDF>", (State.OTHER, "", ""), ["not-a-feed"]),
    (
        f"<a:RDF xmlns:a='{RDF}'><channel/><item/></a:RDF>",
        (State.LOST, "rdf", ""),
        ["rss-in-wrong-namespace"],
    ),
    ("<Channel xmlns='http://purl.org/net/rss1.1#'/>", (State.READY, "rdf", "channel"), []),
    (
        "<Channel xmlns='http://purl.org/net/rss1.0#'/>",
        (State.LOST, "rdf", ""),
        ["rss-in-wrong-namespace"],
    ),
    ("<rss xmlns='http://backend.userland.com/rss2'/>", LOST_RSS, ["rss-in-namespace"]),
    ("<RSS version='2.0'/>", (State.READY, "rss", "feed"), ["misspelt-root"]),
    ("<Channel/>", (State.OTHER, "", ""), ["not-a-feed"]),
    ("<?phpxml a?><rss version='2.0'/>", (State.READY, "rss", "feed"), []),
    (
        "<rss version='2.0' xmlns:a='http://purl.org/\ndc/elements/1.1/'/>",
        (State.READY, "rss", "feed"),
        ["bad-namespace-name"],
    ),
    ("<feed/>", (State.LOST, "atom", ""), ["missing-namespace"]),
    ("<feed xmlns='urn:a'/>", (State.LOST, "atom", ""), ["wrong-namespace"]),
    ("<feed xmlns='http://purl.org/atom/ns#'/>", (State.LOST, "atom", ""), ["obsolete-namespace"]),
    ("", (State.OTHER, "", ""), ["not-a-feed"]),
    (" \n\t", (State.OTHER, "", ""), ["not-a-feed"]),
    ("404", (State.OTHER, "", ""), ["not-a-feed"]),
    ("<html/>", (State.OTHER, "", ""), ["not-a-feed"]),
    ("<html><br></html>", (State.OTHER, "", ""), ["not-a-feed"]),
    ("<!DOCTYPE html><html>&nbsp;</html>", (State.OTHER, "", ""), ["not-a-feed"]),
    ("<!-- <feed> --><html><br></html>", (State.OTHER, "", ""), ["not-a-feed"]),
    ("<?feed <feed> ?><html>&</html>", (State.OTHER, "", ""), ["not-a-feed"]),
    ("<!-- <feed/>", (State.OTHER, "", ""), ["not-a-feed"]),
    ('{"a": 1}', (State.OTHER, "", ""), ["other-format"]),
    ('{"version": "https://jsonfeed.org/version/1"}', (State.READY, "jsonfeed", "feed"), []),
    ("---\na: b\n---\n<feed>", (State.TEMPLATE, "", ""), ["template"]),
    ("\ufeff---\r\na: b\r\n---\r\n", (State.TEMPLATE, "", ""), ["template"]),
    ("{% include 'a' %}<feed/>", (State.TEMPLATE, "", ""), ["template"]),
    ("{{ a }}", (State.TEMPLATE, "", ""), ["template"]),
    ("<?php a() ?><feed/>", (State.TEMPLATE, "", ""), ["template"]),
    (f"{HEAD}{{% for a in b %}}<id/></feed>", (State.TEMPLATE, "", ""), ["template"]),
    (f"{HEAD}<id> {{{{ a }}}}</id></feed>", (State.TEMPLATE, "", ""), ["template"]),
    (f"{HEAD}<title>On {{{{ a }}}}</title></feed>", (State.READY, "atom", "feed"), []),
    (
        f"{HEAD}<entry><content>{{% a %}}</content></entry></feed>",
        (State.READY, "atom", "feed"),
        [],
    ),
    ("<feed><title>{{ a }}</titel></feed>", (State.TEMPLATE, "", ""), ["template"]),
    ("<feed><a></feed>", (State.BROKEN, "", ""), ["mismatched-tag"]),
    ("<?xml version='1.0'?>", (State.BROKEN, "", ""), ["no-root"]),
    ("<?xml version='1.0'", (State.BROKEN, "", ""), ["malformed-declaration"]),
]


@pytest.mark.parametrize(("text", "what", "faults"), KINDS)
def test_what_it_is(text: str, what: tuple[State, str, str], faults: list[str]) -> None:
    document = read(text)
    assert (document.state, document.dialect, document.form) == what
    assert kinds(document) == faults


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", ""),
        ("\n 404 \nx", "404"),
        ("<!-- a -->\n<html a='b'>&", "<html"),
        ("\ufeff\ufeff{}", "{}"),
    ],
)
def test_where_no_feed_is(text: str, place: str) -> None:
    document = read(text)
    anchor = document.faults[0].anchor
    assert document.source.text[anchor.start : anchor.end] == place


def test_a_broken_feed_has_no_tree() -> None:
    document = read("<feed><a></feed>")
    assert not document.has_tree


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (
            f"\n<?xml version='1.0'?>{HEAD}&nbsp;</feed>",
            ["text-before-declaration", "undeclared-entity"],
        ),
        (f"{HEAD}<a:b/></feed>x", ["text-outside-root", "undeclared-prefix"]),
        (f"{HEAD}& <a b=c/></feed>\0", ["bare-ampersand", "illegal-character", "bad-attribute"]),
        (f"{HEAD}<a>& </b></feed>", ["bare-ampersand", "mismatched-tag"]),
        (f"{HEAD}\n<<<<<<< a\n<b>\n=======\n</c>\n>>>>>>> d\n</feed>", ["merge-conflict"]),
        (f"<?xml version='1.1' a='b'?>{HEAD}</feed>", ["malformed-declaration", "xml-version"]),
        (f"{HEAD}<a\0/></feed>", ["illegal-character"]),
    ],
)
def test_faults_are_told_once(text: str, faults: list[str]) -> None:
    assert kinds(read(text)) == faults


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (b"<feed>caf\xc3", ["unclosed-element"]),
        (b"<feed>\xff caf\xc3", ["undecodable-bytes", "unclosed-element"]),
        (b"<feed>\xff</feed>", ["undecodable-bytes", "missing-namespace"]),
        (b"<feed></feed>\xff", ["undecodable-bytes", "missing-namespace"]),
        ("\ufeff<feed/>".encode("utf-16-le") + b"\n", ["undecodable-bytes", "missing-namespace"]),
    ],
)
def test_bytes_that_cannot_be_read_make_no_cascade(data: bytes, faults: list[str]) -> None:
    assert kinds(document_of(Source("feed.atom", data))) == faults


# ---- positions

WAYS = [
    ("utf-8", b""),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-32-be", b"\x00\x00\xfe\xff"),
    ("iso-8859-1", b""),
    ("windows-1252", b""),
    ("shift_jis", b""),
    ("gb18030", b""),
]
TEXTS = {"iso-8859-1": "é", "windows-1252": "€", "shift_jis": "日"}


@pytest.mark.parametrize(("encoding", "mark"), WAYS)
def test_positions_in_a_mended_feed(encoding: str, mark: bytes) -> None:
    sample = TEXTS.get(encoding, "é字𐍈") if encoding != "gb18030" else "中𐍈"
    name = encoding[:6] if mark and encoding != "utf-8" else encoding
    text = (
        f"\n<?xml version='1.0' encoding='{name}'?>\r\n"
        f"<!DOCTYPE feed [<!ENTITY e '{sample}{sample}'>]>\r\n"
        f"{HEAD}{sample} & &e; &eacute;<a b=c d:e='f'/>\x01<title>{sample}|</title>\r\n</feed> z"
    )
    document = read(text, encoding, mark)
    title = document.root.find(f"{{{ATOM}}}title")
    assert title is not None
    size = len(sample)
    span = Locator(document, [title]).span(on_text(title, size, size + 1))
    assert text[span.start : span.end] == "|"
    assert document.source.position(span.start) == (4, text.split("\r\n")[2].index("|") + 1)
    shown = {f.kind: text[f.anchor.start : f.anchor.end] for f in document.faults}
    shown.pop("encoding-uncommon", None)
    assert shown == {
        "text-before-declaration": "\n",
        "doctype": "<!DOCTYPE feed",
        "declared-entity": "&e;",
        "bare-ampersand": "&",
        "undeclared-entity": "&eacute;",
        "bad-attribute": "b=c",
        "undeclared-prefix": "d",
        "illegal-character": "\x01",
        "text-outside-root": "z",
    }


def test_two_rounds_of_mending_are_undone_in_turn() -> None:
    text = f"\n<?xml version='1.0'?>{HEAD}&eacute;<zz:a/><b>x</b></feed>"
    document = read(text)
    assert document.is_mended
    start = document.text.index("x</b>")
    assert document.to_source(start, start + 1) == (text.index("x</b>"), text.index("x</b>") + 1)
    assert document.is_verbatim(start, start + 1, document.to_source(start, start + 1))
    mark = document.text.index(" xmlns:zz")
    assert document.to_source(mark, mark) == (text.index("feed") + 4,) * 2


PIECES = [
    "&",
    "&eacute;",
    "<a b=c/>",
    "<zz:d/>",
    "]]>",
    "é",
    "𐍈",
    "x",
    "\n",
    "<!-- -- -->",
    "&amp;",
]


@given(st.lists(st.sampled_from(PIECES), max_size=8), st.integers(0, 8))
@settings(max_examples=150, deadline=None)
def test_a_text_is_found_wherever_it_stands(pieces: list[str], place: int) -> None:
    pieces.insert(place, "<title>here</title>")
    text = f"{HEAD}{''.join(pieces)}</feed>"
    document = read(text)
    title = document.root.find(f"{{{ATOM}}}title")
    assert title is not None
    span = Locator(document, [title]).span(on_text(title))
    assert (span.start, text[span.start : span.end]) == (text.index("here"), "here")


def test_a_clean_feed_is_not_touched() -> None:
    document = read(f"<?xml version='1.0'?>{HEAD}</feed>")
    assert not document.is_mended
    assert document.text is document.source.text
    assert document.declaration is not None
    assert document.doctype is None


# ---- what a document must not do


@pytest.mark.parametrize("system", ["{path}", "file://{path}", "http://127.0.0.1:9/x"])
def test_nothing_outside_is_read(tmp_path: Path, system: str) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    address = system.format(path=secret)
    text = f"<!DOCTYPE feed [<!ENTITY e SYSTEM '{address}'>]>{HEAD}<title>&e;</title></feed>"
    document = read(text)
    assert "external-entity" in kinds(document)
    assert document.root.findtext(f"{{{ATOM}}}title") == ""
    for subset in (f"SYSTEM '{address}'", f"[<!ENTITY % e SYSTEM '{address}'> %e;]"):
        assert "external-dtd" in kinds(read(f"<!DOCTYPE feed {subset}>{HEAD}</feed>"))


def test_an_id_twice_is_no_fault_of_the_parser() -> None:
    document = read(f"{HEAD}<id xml:id='a'/><title xml:id='a'/><icon xml:id='1'/></feed>")
    assert document.is_ready
    assert kinds(document) == []


def nested(depth: int) -> str:
    return "<a>" * depth + "</a>" * depth


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{HEAD}{nested(LIMITS.depth)}</feed>", "limit-depth"),
        (f"<!DOCTYPE feed>{HEAD}{nested(LIMITS.depth)}</feed>", "limit-depth"),
        (f"<html>{nested(LIMITS.depth)}</html>", "not-a-feed"),
        (f"{HEAD}<{'a' * 50_001}/></feed>", "limit-length"),
    ],
    ids=["depth", "depth behind a DOCTYPE", "no feed", "name"],
)
def test_limits(text: str, kind: str) -> None:
    document = read(text)
    assert kind in kinds(document)
    assert not document.has_tree


# ---- namespaces and positions of Atom


def test_namespaces() -> None:
    text = f"{HEAD}<a xmlns:b = 'urn:b' xmlns=\"\"/><!-- xmlns:c='urn:c' xmlns:d= --></feed>"
    assert read(text).namespaces == {("", ATOM), ("b", "urn:b"), ("", ""), ("c", "urn:c")}


def test_the_elements_in_atom_positions() -> None:
    text = (
        f"{HEAD}<id/><author><name/><x xmlns='urn:x'><y/></x></author><entry><title type='xhtml'>"
        "<div/></title><content><entry/></content><source><id/></source></entry></feed>"
    )
    names = [str(e.tag).rpartition("}")[2] for e in positions(read(text).root, DIALECT.deeper)]
    expected = ["feed", "id", "author", "name", "x", "entry", "title", "content", "source", "id"]
    assert names == expected


def test_the_namespaces_that_a_text_declares() -> None:
    text = "<a xmlns='x' xmlns:b=\"y\"\txmlns:c = 'z' d=\"\"xmlns:e='f'>no-xmlns:g='h'</a>"
    document = document_of(Source("f", text.encode()))
    assert document.own_namespaces == {("", "x"), ("b", "y"), ("c", "z"), ("e", "f")}
