"""One-fault edits of the dates and texts of RSS 2.0, with what is said of each."""

from __future__ import annotations

from tests.feeds.edits import edits

_DATE = "<pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>"


def _date(text: str) -> str:
    return f"<pubDate>{text}</pubDate>"


DATES = edits(
    ("ISO 8601", _DATE, _date("⟦2024-03-04T05:06:07Z⟧"), "error date-not-rfc822"),
    ("no zone", _DATE, _date("⟦Mon, 04 Mar 2024 05:06:07⟧"), "error ambiguous-zone"),
    (
        "a zone that readers do not know",
        _DATE,
        _date("Mon, 04 Mar 2024 05:06:07 ⟦CET⟧"),
        "error ambiguous-zone",
    ),
    (
        "a month in another language",
        _DATE,
        _date("Mon, 04 ⟦Mär⟧ 2024 05:06:07 +0000"),
        "error date-not-rfc822",
    ),
    (
        "a month in full",
        _DATE,
        _date("Mon, 04 ⟦March⟧ 2024 05:06:07 +0000"),
        "error date-not-rfc822",
    ),
    (
        "a day of the week in full",
        _DATE,
        _date("⟦Monday⟧, 04 Mar 2024 05:06:07 +0000"),
        "error date-not-rfc822",
    ),
    (
        "the wrong day of the week",
        _DATE,
        _date("⟦Tue⟧, 04 Mar 2024 05:06:07 +0000"),
        "error date-wrong-weekday",
    ),
    ("hour 24", _DATE, _date("Mon, 04 Mar 2024 ⟦24⟧:06:07 +0000"), "error date-not-rfc822"),
    ("minute 60", _DATE, _date("Mon, 04 Mar 2024 05:⟦60⟧:07 +0000"), "error date-not-rfc822"),
    ("second 61", _DATE, _date("Mon, 04 Mar 2024 05:06:⟦61⟧ +0000"), "error date-not-rfc822"),
    (
        "an offset that is none",
        _DATE,
        _date("Mon, 04 Mar 2024 05:06:07 ⟦+9900⟧"),
        "error date-not-rfc822",
    ),
    (
        "minutes of an offset",
        _DATE,
        _date("Mon, 04 Mar 2024 05:06:07 ⟦+0090⟧"),
        "error date-not-rfc822",
    ),
    ("a day that is not", _DATE, _date("⟦30⟧ Feb 2024 05:06:07 +0000"), "error date-not-rfc822"),
    ("other digits", _DATE, _date("⟦Mon, ٠٤ Mar 2024 05:06:07 +0000⟧"), "error date-not-rfc822"),
    ("an odd offset", _DATE, _date("Mon, 04 Mar 2024 05:06:07 ⟦-0234⟧"), "warning date-unusual"),
    ("UTC", _DATE, _date("Mon, 04 Mar 2024 05:06:07 ⟦UTC⟧"), "warning date-unusual"),
    (
        "a year of two digits",
        _DATE,
        _date("Mon, 04 Mar ⟦24⟧ 05:06:07 +0000"),
        "warning date-unusual",
    ),
    (
        "an hour of one digit",
        _DATE,
        _date("Mon, 04 Mar 2024 ⟦5⟧:06:07 +0000"),
        "warning date-unusual",
    ),
    ("a military zone", _DATE, _date("Mon, 04 Mar 2024 05:06:07 ⟦Z⟧"), "warning date-unusual"),
    ("a comment", _DATE, _date("Mon, 04 Mar 2024 05:06:07 +0000⟦ (noon)⟧"), "warning date-unusual"),
    (
        "no blank behind the comma",
        _DATE,
        _date("Mon⟦,⟧04 Mar 2024 05:06:07 +0000"),
        "warning date-unusual",
    ),
    ("two blanks", _DATE, _date("Mon, 04 Mar 2024⟦  ⟧05:06:07 +0000"), "info date-spacing"),
    ("the year 1", _DATE, _date("01 Jan ⟦0001⟧ 00:00:00 +0000"), "error date-not-rfc822"),
    ("no date at all", _DATE, _date("⟦yesterday⟧"), "error date-not-rfc822"),
    (
        "a build before the item",
        "<lastBuildDate>Tue, 05 Mar 2024 05:06:08 +0000",
        "<lastBuildDate>⟦Sat, 02 Mar 2024 05:06:08 +0000⟧",
        "warning feed-older-than-entry",
    ),
)

CONTENT = edits(
    (
        "a title escaped twice",
        "<title>A wall</title>",
        "<title>It⟦&amp;#8217;⟧s a wall</title>",
        "warning double-escaped",
    ),
    (
        "a hexadecimal ampersand in CDATA",
        "<title>A wall</title>",
        "<title><![CDATA[A wall ⟦&#x26;⟧ a gate]]></title>",
        "info double-escaped",
    ),
    (
        "a title with a tag",
        "<title>A wall</title>",
        "<title>A ⟦&lt;em&gt;⟧wall&lt;/em&gt;</title>",
        "warning markup-in-text",
    ),
    (
        "a category escaped twice",
        "<category>Leeks</category>",
        "<category>Leeks ⟦&amp;amp;⟧ beans</category>",
        "warning entity-in-text",
    ),
    (
        "a description escaped twice",
        "<description>Bricks keep the warmth of the day.</description>",
        "<description>⟦&amp;lt;⟧p&amp;gt;Bricks keep it.&amp;lt;/p&amp;gt;</description>",
        "warning double-escaped",
    ),
    (
        "a script",
        "Bricks keep the warmth",
        "⟦&lt;script&gt;⟧alert(1)&lt;/script&gt;Bricks keep the warmth",
        "warning html-script",
    ),
    (
        "a handler",
        "Bricks keep the warmth",
        '&lt;b ⟦onclick="f()"⟧&gt;Bricks&lt;/b&gt; keep the warmth',
        "warning html-event-handler",
    ),
    (
        "a frame",
        "Bricks keep the warmth",
        '⟦&lt;iframe src="https://ada.invalid/f"&gt;⟧&lt;/iframe&gt;Bricks keep the warmth',
        "warning html-embedded-content",
    ),
    (
        "a relative address",
        "Bricks keep the warmth",
        '&lt;a href="⟦/bricks⟧"&gt;Bricks&lt;/a&gt; keep the warmth',
        "warning html-relative-address",
    ),
    (
        "an element that stays open",
        "Bricks keep the warmth",
        "⟦&lt;b&gt;⟧Bricks keep the warmth",
        "warning html-unclosed-element",
    ),
    (
        "mojibake",
        "Bricks keep the warmth",
        "Cosy caf⟦Ã©⟧: bricks keep the warmth",
        "warning mojibake",
    ),
    ("a control character", "Bricks keep", "Bricks ⟦\u0092⟧ keep", "warning c1-character"),
)
