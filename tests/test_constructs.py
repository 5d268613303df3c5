"""A seeded run of what `tools/fuzz.py --constructs` does for as long as one likes."""

from __future__ import annotations

from itertools import combinations

import pytest

from feedlint.finding import Safety
from tests.constructs import check, feed, reading_of
from tests.damage import harm
from tests.invariants import report


@pytest.mark.parametrize("first", range(0, 60, 20))
def test_constructs_that_are_broken_before_they_are_escaped(first: int) -> None:
    applied = sum(check(feed(seed)) for seed in range(first, first + 20))
    # The test would show nothing if there were nothing to fix.
    assert applied


#: What has failed once: a rule that ended without a word of the feed.
FAILED = {
    "a comment within the host of an address": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><author><name>n</name>'
        "<email>a@b (A).c{ </email></author></feed>"
    ),
    "a blank title in JSON": (
        '{"version":"https://jsonfeed.org/version/1.1","title":" ","items":[{"id":"a","title":""}]}'
    ),
    "a reference in the place of a tag's end": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">&lt;b&amp;gt;x&lt;/b></title>'
        "</feed>"
    ),
    "a body within svg": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">&lt;svg>&lt;body>&lt;/svg>'
        "</title></feed>"
    ),
    "an entry with many links": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:x:1</id>'
        '<title type="html">a &amp;lt;b></title>' + '<link href="h:"/>' * 40 + "</entry></feed>"
    ),
    "a title of the feed's name behind a space": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><entry>'
        '<title type="html"><![CDATA[&nbsp;a]]></title></entry></feed>'
    ),
}


#: What a safe fix has changed once that readers show, or where they lead.
HARMED = {
    "a DOCTYPE that is in use, though its entity cannot be expanded": (
        '<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY e "&nbsp;">]>'
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>&nbsp;a &amp; b &e;c</title></feed>'
    ),
    "a section within MathML that nothing ends": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">'
        "&lt;math>&lt;![CDATA[&lt;b>a &lt; b &amp;#128;</title></feed>"
    ),
    "a reference in an address that is no ampersand": (
        '<rss version="2.0"><channel><link>https://a.invalid/&amp;#151;b</link></channel></rss>'
    ),
}


@pytest.mark.parametrize("name", HARMED)
def test_what_has_done_harm_once(name: str) -> None:
    assert harm(HARMED[name].encode(), frozenset((Safety.SAFE,)))[1] == []


@pytest.mark.parametrize("name", FAILED)
def test_what_has_failed_once(name: str) -> None:
    check(FAILED[name].encode())


def test_what_readers_make_of_a_feed_is_seen() -> None:
    # The property would hold of anything if two readings were always the same.
    head = '<feed xmlns="http://www.w3.org/2005/Atom">'
    texts = [
        f'{head}<title type="html">a &lt;b>c&lt;/b></title></feed>',
        f'{head}<title type="html">a &lt;i>d&lt;/i></title></feed>',
        f"{head}<id>urn:x:1</id></feed>",
        f'{head}<link href="http://a.invalid/"/></feed>',
    ]
    readings = [reading_of(report(text.encode())[0]) for text in texts]
    assert all(one != two for one, two in combinations(readings, 2))
    same = f'{head}<title>a c</title><link href=" http://a.invalid/b c"/></feed>'
    other = f'{head}<title>a  c </title><link href="http://a.invalid/b%20c"/></feed>'
    assert reading_of(report(same.encode())[0]) == reading_of(report(other.encode())[0])
