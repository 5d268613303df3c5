"""illegal-character."""

from __future__ import annotations

from feedlint.rules.xml.illegal_character import IllegalCharacter
from feedlint.testing import Case, diagnose, feed, rule_test

CASES = [
    Case("white space", "<subtitle>a\tb\nc</subtitle>"),
    Case("beyond ASCII", "<subtitle>\x7f\x80\ufdd0\ufffd</subtitle>"),
    Case(
        "escape",
        "<subtitle>⟦\x1b⟧[31mred</subtitle>",
        says="XML does not have U+001B ESCAPE",
        fixed="<subtitle>[31mred</subtitle>",
    ),
    Case(
        "a run",
        "<subtitle>a⟦\x00\x01\x02⟧b⟦\x08⟧</subtitle>",
        says=("U+0000 NULL, and 2 more behind it", "U+0008 BACKSPACE"),
        fixed="<subtitle>ab</subtitle>",
    ),
    Case(
        "noncharacter",
        "<subtitle>⟦\uffff⟧</subtitle>",
        says="U+FFFF (a noncharacter)",
        fixed="<subtitle></subtitle>",
    ),
    Case(
        "in CDATA, a comment and an attribute",
        "<subtitle><![CDATA[⟦\x0b⟧]]></subtitle><!-- ⟦\x0c⟧ -->"
        "<generator version='⟦\x1f⟧'>x</generator>",
        says=("LINE TABULATION", "FORM FEED", "UNIT SEPARATOR"),
        fixed="<subtitle><![CDATA[]]></subtitle><!--  --><generator version=''>x</generator>",
    ),
]
test_illegal_character = rule_test(IllegalCharacter, CASES, wrap=feed)


def test_behind_the_root() -> None:
    (found,) = diagnose(IllegalCharacter, b"<feed/>\n\0\0\0")
    assert found.message == "XML does not have U+0000 NULL, and 2 more behind it"


def test_help_names_the_terminal() -> None:
    (colour,) = diagnose(IllegalCharacter, b"<feed>\x1b</feed>")
    assert "terminal" in colour.help


SHA = "0123456789abcdef0123456789abcdef01234567"
COMMIT = (
    "<entry><id>urn:sha1:{sha}</id><title>t</title><updated>2024-01-01T00:00:00Z</updated>"
    "<link href='https://g.invalid/r/commit/?id={sha}'/><content>{text}</content></entry>"
)
IN_COMMITS = [
    Case(
        "the second of two commits",
        COMMIT.format(sha=SHA[::-1], text="a") + COMMIT.format(sha=SHA, text="a⟦\x1b⟧[1m"),
        says=f"ESCAPE, in the entry of commit {SHA}",
        fixed=COMMIT.format(sha=SHA[::-1], text="a") + COMMIT.format(sha=SHA, text="a[1m"),
    ),
    Case(
        "several in one commit",
        COMMIT.format(sha=SHA, text="⟦\x1b⟧[1m \x1b[0m \x07"),
        says=f"ESCAPE; 2 more places in this entry, of commit {SHA}",
        fixed=COMMIT.format(sha=SHA, text="[1m [0m "),
    ),
    Case(
        "a text that spoils the count",
        "<subtitle><![CDATA[<entry>]]></subtitle>" + COMMIT.format(sha=SHA, text="⟦\x07⟧"),
        says="XML does not have U+0007 BELL",
        fixed="<subtitle><![CDATA[<entry>]]></subtitle>" + COMMIT.format(sha=SHA, text=""),
    ),
]
test_in_commits = rule_test(IllegalCharacter, IN_COMMITS, wrap=feed)


def test_an_entry_of_a_blog_is_not_named() -> None:
    text = b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:x:1</id>\x07</entry></feed>"
    (found,) = diagnose(IllegalCharacter, text)
    assert found.message == "XML does not have U+0007 BELL"
