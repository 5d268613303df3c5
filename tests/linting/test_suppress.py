"""Suppressing comments: what they cover, and what is said of those that cover nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from feedlint.finding import Diagnostic

FEED = """\
<?xml version="1.0"?>
{0}<feed xmlns="http://www.w3.org/2005/Atom">
{1}<id>one</id><title>t</title><updated>2024-01-01T00:00:00Z</updated>
<author><name>Ada</name></author><link rel="self" href="https://ada.invalid/feed.atom"/>
{2}<entry>{3}<id>two</id><title>e</title><updated>2024-01-01T00:00:00Z</updated>
<link href="https://ada.invalid/1"/>{4}</entry>
<entry><id>three</id><title>e</title><updated>2024-01-02T00:00:00Z</updated>
<link href="https://ada.invalid/2"/></entry>
</feed>
"""
ID = "<!-- feedlint-ignore: id-not-iri -->"


def diagnose(text: str, chosen: str = "id-not-iri,unused-suppression") -> list[Diagnostic]:
    ruleset = select(builtin(), chosen.split(","))
    return list(lint(Source("feed.atom", text.encode()), ruleset).diagnostics)


def ids(*comments: str) -> list[str]:
    """The ids that are still reported, with comments in the places of FEED."""
    text = FEED.format(*comments, *[""] * (5 - len(comments)))
    return [text[slice(*d.span)] for d in diagnose(text)]


def test_without_a_comment() -> None:
    assert ids() == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("comments", "left"),
    [
        ((ID,), []),
        (("", ID), ["two", "three"]),
        (("", "", ID), ["one", "three"]),
        (("", "", "", ID), ["one", "three"]),
        (("", ID, "", ID), ["three"]),
        (("", ID + "<!-- another --> \n<?pi?> "), ["two", "three"]),
    ],
    ids=["root", "element", "subtree", "child", "two", "not the very next"],
)
def test_a_comment_covers_the_next_element(comments: tuple[str, ...], left: list[str]) -> None:
    assert ids(*comments) == left


@pytest.mark.parametrize(
    "comment",
    [
        "<!--feedlint-ignore:id-not-iri-->",
        "<!-- feedlint-ignore: A001 -->",
        "<!-- feedlint-ignore id-not-iri -->",
        "<!--\n  feedlint-ignore:\n  id-not-iri\n-->",
        "<!-- feedlint-ignore: id-not-iri - older than this linter, duplicate-id -->",
        "<!-- feedlint-ignore: id-not-iri \u2014 the ids of 2008 -->",
        # Not well-formed, which another rule says; what is meant is done all the same.
        "<!-- feedlint-ignore: id-not-iri -- the ids of 2008 -->",
    ],
)
def test_ways_to_write_it(comment: str) -> None:
    assert ids("", comment) == ["two", "three"]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- feedlint-ignored: id-not-iri -->",
        "<!-- feedlint-ignore-files: id-not-iri -->",
        "<!-- see feedlint-ignore: id-not-iri -->",
        "<!-- FEEDLINT-IGNORE: id-not-iri -->",
    ],
)
def test_other_comments_do_nothing(comment: str) -> None:
    assert ids("", comment) == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("comments", "marked", "message"),
    [
        (
            ("", "", "", "", ID),
            "id-not-iri",
            "'id-not-iri' is not found in the next element",
        ),
        (
            ("", "<!-- feedlint-ignore: id-not-iri, id-not-irl -->"),
            "id-not-irl",
            "'id-not-irl' is no rule; did you mean 'id-not-iri'?",
        ),
        (
            ("", "<!-- feedlint-ignore: A -->"),
            "A",
            "'A' is no rule",
        ),
        (
            ("", "<!-- feedlint-ignore: \u202e -->"),
            "\u202e",
            r"'\u202e' is no rule",
        ),
        (
            ("", "<!-- feedlint-ignore - everything -->"),
            "<!-- feedlint-ignore - everything -->",
            "the comment names no rule to ignore",
        ),
    ],
    ids=["idle", "unknown", "family", "hostile", "nameless"],
)
def test_idle_comments_are_told(comments: tuple[str, ...], marked: str, message: str) -> None:
    text = FEED.format(*comments, *[""] * (5 - len(comments))).replace("<id>three", "<id>urn:x:3")
    told = [d for d in diagnose(text) if d.name == "unused-suppression"]
    assert [(text[slice(*d.span)], d.message) for d in told] == [(marked, message)]


def test_a_comment_behind_the_last_element() -> None:
    text = FEED.format("", ID, "", ID, "").replace("<id>three", "<id>urn:x:3") + ID
    assert [d.message for d in diagnose(text)] == [
        "'id-not-iri' is ignored for the next element, and none follows"
    ]


FILE = "<!-- feedlint-ignore-file: id-not-iri - since 2008 -->"


@pytest.mark.parametrize("comments", [(FILE,), ("", FILE)], ids=["prolog", "first child"])
def test_a_comment_for_the_file(comments: tuple[str, ...]) -> None:
    assert ids(*comments) == []


def test_a_comment_for_the_file_comes_first() -> None:
    text = FEED.format("", "", FILE, "", "")
    told = diagnose(text)
    assert [text[slice(*d.span)] for d in told if d.name == "id-not-iri"] == ["one", "two", "three"]
    assert [d.message for d in told if d.name == "unused-suppression"] == [
        "'id-not-iri' is ignored for the file, but not before the first child of its root"
    ]


def test_a_comment_for_the_file_covers_faults_of_the_text() -> None:
    text = FEED.format("<!-- feedlint-ignore-file: missing-self, A001 -->", "", "", "", "")
    text = text.replace('<link rel="self" href="https://ada.invalid/feed.atom"/>', "")
    assert diagnose(text, "missing-self,A001,unused-suppression") == []


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("<!-- feedlint-ignore-file: duplicate-id -->", "'duplicate-id' is not found in the file"),
        (
            "<!-- feedlint-ignore-file: duplicate-ids -->",
            "'duplicate-ids' is no rule; did you mean 'duplicate-id'?",
        ),
        ("<!-- feedlint-ignore-file -->", "the comment names no rule to ignore"),
    ],
    ids=["idle", "unknown", "nameless"],
)
def test_idle_comments_for_the_file_are_told(comment: str, message: str) -> None:
    text = FEED.format(comment, "", "", "", "")
    assert [d.message for d in diagnose(text, "duplicate-id,unused-suppression")] == [message]


def test_a_comment_for_the_file_and_one_for_an_element_are_both_used() -> None:
    assert ids(FILE, "", "", ID) == []


def test_two_hyphens_are_a_fault_but_the_comment_holds() -> None:
    comment = "<!-- feedlint-ignore-file: id-not-iri -- since 2008 -->"
    assert ids(comment) == []


def test_a_rule_that_is_off_is_not_missed() -> None:
    text = FEED.format(ID, "", "", "", "")
    assert diagnose(text, "duplicate-id,unused-suppression") == []


def test_idle_comments_are_silent_when_nobody_asks() -> None:
    assert diagnose(FEED.format("", "", "", "", ID), "duplicate-id") == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_place_behind_astral_text_and_other_line_ends(encoding: str) -> None:
    text = FEED.format("<!-- 𝒳𐍈 -->", "<!-- feedlint-ignore: nothing-of-ours -->", "", "", "")
    text = text.replace("\n", "\r\n")
    ruleset = select(builtin(), ["unused-suppression"])
    (told,) = lint(Source("f", text.encode(encoding)), ruleset).diagnostics
    assert text[slice(*told.span)] == "nothing-of-ours"


def test_a_feed_that_cannot_be_parsed() -> None:
    text = FEED.format(ID, "", "", "", "") + "<"
    assert [d for d in diagnose(text) if d.name == "unused-suppression"] == []
