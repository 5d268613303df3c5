"""Markup and references that a reader sees where they were meant to work."""

from __future__ import annotations

import pytest

from feedlint.text.markup import count_references, doubly_escaped, shown_markup, shown_reference

MARKUP = [
    ("a <b>c</b> d", "<b>"),
    ('see <a href="x">y', '<a href="x">'),
    ("<p>a", ""),
    ("a<br>b", ""),
    ("a<br>b<br/>c", "<br/>"),
    ("<em>a</em>", "<em>"),
    ("about </b>", ""),
    ("the <b> and the <i>", ""),
    ("a</b><b>", ""),
    ("std::vector<int> x", ""),
    ("<T>x</T>", ""),
    ("#include <sys/uio.h>", ""),
    ("A <a@b.example>", ""),
    ("a < b > c", ""),
    ("a <3 b", ""),
    ("<img src=x>", "<img src=x>"),
    ("<input disabled>", ""),
]


@pytest.mark.parametrize(("text", "tag"), MARKUP)
def test_shown_markup(text: str, tag: str) -> None:
    found = shown_markup(text)
    assert (text[found.start : found.end] if found else "") == tag


REFERENCES = [
    ("a &amp; b", "&amp;", 1),
    ("a &#8217; &#x2019;", "&#8217;", 2),
    ("a &hellip;", "&hellip;", 1),
    ("a & b; c", "", 0),
    ("AT&T; x", "", 0),
    ("&nosuch; &foo;", "", 0),
    ("&amp", "", 0),
    ("&#;", "", 0),
]


@pytest.mark.parametrize(("text", "reference", "count"), REFERENCES)
def test_shown_reference(text: str, reference: str, count: int) -> None:
    found = shown_reference(text)
    assert (text[found.start : found.end] if found else "") == reference
    assert count_references(text) == count


DOUBLE = [
    ("It&amp;#8217;s", "&amp;"),
    ("a &amp;amp; b &amp;quot;c&amp;quot;", "&amp;"),
    ("&lt;p&gt;a&lt;/p&gt;", "&lt;"),
    ("\n&lt;p class=&quot;x&quot;&gt;a &amp;amp; b&lt;/p&gt;\n", "&lt;"),
    ("a &amp; b", ""),
    ("AT&amp;T; x", ""),
    ("a", ""),
    ("<p>&amp;nbsp; is a space</p>", ""),
    ("write &amp;nbsp; &amp; not &#160;", ""),
    ("the &lt;b&gt; tag", ""),
    ("the &lt;b&gt;bold&lt;/b&gt; text", ""),
    ("&lt;asm/io.h&gt;", ""),
    ("a &lt; b &amp;lt; c", ""),
    ("&nbsp;&amp;nbsp;", ""),
    ("A & B", ""),
]


@pytest.mark.parametrize(("source", "first"), DOUBLE)
def test_doubly_escaped(source: str, first: str) -> None:
    found = doubly_escaped(source)
    assert (source[found.start : found.end] if found else "") == first


@pytest.mark.parametrize("piece", ["<b>", "<b ", "&amp;", "&", "&#", "<", "&lt;p&gt;", "<br "])
def test_hostile_text_is_judged(piece: str) -> None:
    text = piece * 100_000
    shown_markup(text)
    doubly_escaped(text)
    assert count_references(text) <= 200_000


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ('nice <a href="htt', '<a href="htt'),
        ("nice <IMG src='a\u2026", "<IMG src='a\u2026"),
        ("nice </p", "</p"),
        ("nice </p...", "</p"),
        ("a <b and more", ""),
        ("if a <b", ""),
        ('List<string value="a', ""),
        ("ends in </", ""),
    ],
)
def test_a_tag_that_the_end_cuts_off(text: str, tag: str) -> None:
    found = shown_markup(text)
    assert (text[found.start : found.end] if found else "") == tag
