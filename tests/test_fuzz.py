"""Properties that hold of every input: no exception, sane spans, fixes that do no harm."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.catalogue import Ruleset, builtin, select
from feedlint.document import Document
from feedlint.engine import Report, check
from feedlint.finding import Safety
from feedlint.fix import fix
from feedlint.source import Source

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://ada.invalid/">
<id>tag:ada.invalid,2024:feed</id><title type="html">Notes &amp;amp; &lt;b>drafts&lt;/b></title>
<updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name><email>a@b.invalid</email></author>
<link rel="self" href="feed.atom" type="application/atom+xml" hreflang="en" length="1"/>
<category term="a" scheme="urn:x"/><generator uri="https://x.invalid/" version="1">x</generator>
<entry><id>0123456789abcdef0123456789abcdef01234567</id><title>pump: prime it</title>
<updated>2024-03-04T05:06:07+01:00</updated><published>2024-03-04T05:06:07.5Z</published>
<link href="https://g.invalid/r/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
<content type="text">
Say why &amp; how; commit 0123456789ab.

Fixes: 0123456789ab ("a subject")
Co-developed-by:  Bob &lt;bob@gmial.com&gt;
Signed-of-by: Ada &lt;a@b.invalid&gt;
</content>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>
Say why &amp; how<br/></pre><script src="javascript:x"/></div></content>
<source><id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id></source></entry></feed>
"""

SNIPPETS = [
    "<",
    ">",
    "&",
    "&amp;amp;",
    "&nbsp;",
    "&#146;",
    "&#0;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?x?>",
    "<!DOCTYPE feed [<!ENTITY e 'x'>]>",
    "<entry>",
    "</entry>",
    "<content/>",
    "<x:y/>",
    "xmlns=''",
    "\x00",
    "\x1b",
    "\x85",
    "\u2028",
    "\ufffe",
    "𝒳",
    "Ã©",
    "{{ x }}",
    "http://[x",
    "%zz",
    "urn:uuid:",
    "tag:,2005:",
    "2024-02-30T24:60:61Z",
    "a" * 300,
    "\r",
    "\r\n",
    "'",
    '"',
    " ",
    "\t",
    "=",
    "/",
    "Signed-off-by: x\n",
    "<a href='javascript:",
    "<!-- feedlint-ignore: id-not-iri -->",
    "<!-- feedlint-ignore: nothing -- why -->",
    "<br",
    "</pre>",
    "<div>",
    "&lt;script&gt;",
]


@cache
def rules() -> Ruleset:
    return select(builtin(), ["ALL"])


def report(data: bytes) -> tuple[Document, Report]:
    document = Document(Source("fuzz.atom", data))
    return document, check(document, rules())


def check_sane(data: bytes) -> None:
    document, found = report(data)
    text = document.source.text
    for d in found.diagnostics:
        spans = [d.span, *(note.span for note in d.related)]
        spans += [edit.span for edit in (d.fix.edits if d.fix else ())]
        for span in spans:
            assert 0 <= span.start <= span.end <= len(text), (d.name, span)
            start, end = document.source.position(span.start), document.source.position(span.end)
            assert (1, 1) <= start <= end
        assert d.message.isprintable(), d
    assert found == report(data)[1]._replace(source=found.source)


edits = st.lists(
    st.tuples(st.integers(0, len(FEED)), st.integers(0, 12), st.sampled_from(SNIPPETS)),
    min_size=1,
    max_size=4,
)


def edited(changes: list[tuple[int, int, str]]) -> str:
    text = FEED
    for start, length, snippet in changes:
        text = text[:start] + snippet + text[start + length :]
    return text


@settings(max_examples=250, derandomize=True, deadline=None)
@given(changes=edits, encoding=st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_edited_feed(changes: list[tuple[int, int, str]], encoding: str) -> None:
    check_sane(edited(changes).encode(encoding, "surrogatepass"))


@settings(max_examples=250, derandomize=True, deadline=None)
@given(
    places=st.lists(st.tuples(st.integers(0, len(FEED) - 1), st.integers(0, 255)), max_size=6),
    end=st.integers(0, len(FEED)),
)
def test_mutated_bytes(places: list[tuple[int, int]], end: int) -> None:
    data = bytearray(FEED.encode())
    for place, value in places:
        data[place] = value
    check_sane(bytes(data[:end] if end % 3 == 0 else data))


@settings(max_examples=100, derandomize=True, deadline=None)
@given(data=st.binary(max_size=200))
def test_noise(data: bytes) -> None:
    check_sane(data)


@settings(max_examples=120, derandomize=True, deadline=None)
@given(changes=edits)
def test_fixes_do_no_harm(changes: list[tuple[int, int, str]]) -> None:
    data = edited(changes).encode("utf-8", "surrogatepass")
    before, found = report(data)
    fixed = fix(Source("fuzz.atom", data), rules(), frozenset(Safety))
    again = fix(fixed.report.source, rules(), frozenset(Safety))
    assert again.applied == 0
    after = Document(fixed.report.source)
    assert after.has_tree or not before.has_tree
    assert len(fixed.report.diagnostics) <= len(found.diagnostics)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(number=st.integers(0, 1), changes=st.lists(st.integers(0, 10_000), max_size=5))
def test_examples_with_lines_taken_out(number: int, changes: list[int]) -> None:
    path = sorted(EXAMPLES.glob("*.atom"))[number]
    lines = path.read_bytes().split(b"\n")
    for change in changes:
        del lines[change % len(lines)]
    check_sane(b"\n".join(lines))
