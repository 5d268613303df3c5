"""The comment or member that silences a finding, in the place where it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.command.settings import Choices
from feedlint.server import silence
from feedlint.server.checking import Checker
from feedlint.wrapping import entry, json_feed, rss_item

if TYPE_CHECKING:
    from feedlint.server.silence import Insertion

CHECKER = Checker(Choices(is_isolated=True))


def silenced(text: str, name: str, *, everywhere: bool = False) -> str | None:
    """The text with the first finding of a rule silenced."""
    checked = CHECKER.check("/feed.xml", text)
    assert checked.report
    found = next(d for d in checked.report.diagnostics if d.name == name)
    make = silence.everywhere if everywhere else silence.here
    insertion: Insertion | None = make(checked, found)
    if insertion is None:
        return None
    return text[: insertion.offset] + insertion.text + text[insertion.offset :]


def names(text: str) -> list[str]:
    report = CHECKER.check("/feed.xml", text).report
    assert report
    return [d.name for d in report.diagnostics]


CASES = [
    ("text", entry("<updated>soon</updated>"), "date-not-rfc3339", "<updated>soon"),
    (
        "cdata",
        entry('<content type="html"><![CDATA[<p>a</p>\n<script>b</script>]]></content>'),
        "html-script",
        "<content",
    ),
    (
        "escaped",
        entry('<content type="html">&lt;p>a&lt;/p>&lt;script>b&lt;/script></content>'),
        "html-script",
        "<content",
    ),
    (
        "xhtml",
        entry(
            '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
            "<p>a<b><script>b</script></b></p></div></content>"
        ),
        "html-script",
        "<content",
    ),
    ("rss", rss_item("<pubDate>soon</pubDate>"), "date-not-rfc822", "<pubDate>"),
]


@pytest.mark.parametrize(
    ("text", "rule", "before"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_here(text: str, rule: str, before: str) -> None:
    after = silenced(text, rule)
    assert after
    assert rule not in names(after)
    assert "unused-suppression" not in names(after)
    comment = after.index(f"<!-- feedlint-ignore: {rule} -->")
    behind = after[comment:].partition("-->")[2]
    assert behind.lstrip().startswith(before)


@pytest.mark.parametrize(
    ("text", "rule", "before"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_everywhere(text: str, rule: str, before: str) -> None:
    after = silenced(text, rule, everywhere=True)
    assert after
    assert f"feedlint-ignore-file: {rule}" in after
    assert rule not in names(after), before


def test_lines_and_their_indentation() -> None:
    text = entry("\r\n  <updated>soon</updated>\r\n")
    after = silenced(text, "date-not-rfc3339")
    assert after
    comment = "<!-- feedlint-ignore: date-not-rfc3339 -->"
    assert f"\r\n  {comment}\r\n  <updated>soon" in after


BAD_ITEM = '"id": 2, "content_text": "a"'


@pytest.mark.parametrize(
    ("items", "written"),
    [
        ("{%s}", '{"_feedlint": {"ignore": ["wrong-type"]}, "id"'),
        ("{\n  %s\n}", '{\n  "_feedlint": {"ignore": ["wrong-type"]},\n  "id"'),
        (
            '{"_feedlint": {"ignore": ["null-member"]}, "summary": null, %s}',
            '["null-member", "wrong-type"]',
        ),
    ],
)
def test_json(items: str, written: str) -> None:
    text = json_feed(f'"items": [{items % BAD_ITEM}]')
    after = silenced(text, "wrong-type")
    assert after
    assert written in after
    assert names(after) == [n for n in names(text) if n != "wrong-type"]


def test_json_everywhere() -> None:
    text = json_feed('"items": [{%s}]' % BAD_ITEM)  # noqa: UP031  # braces
    after = silenced(text, "wrong-type", everywhere=True)
    assert after
    assert after.startswith('{"_feedlint": {"ignore": ["wrong-type"]}') or after.index(
        '"_feedlint"'
    ) < after.index('"items"')
    assert "wrong-type" not in names(after)


def test_what_no_comment_silences_is_not_offered() -> None:
    text = "<feed xmlns='http://www.w3.org/2005/Atom'><entry></feed>"
    assert names(text) == ["mismatched-tag"]
    assert silenced(text, "mismatched-tag") is None
