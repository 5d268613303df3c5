"""mismatched-tag."""

from __future__ import annotations

import pytest

from feedlint.rules.xml.mismatched_tag import MismatchedTag
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("right", "<feed><a><b></b></a></feed>"),
    Case("white space in the end tag", "<feed></feed >"),
    Case("a slip", "<feed><title>x⟦</titel>⟧</feed>", says="</titel> closes <title>"),
    Case("capitals", "<feed><TITLE>x⟦</title>⟧</feed>", says="</title> closes <TITLE>"),
    Case(
        "a prefix",
        "<feed xmlns:a='urn:a'><a:title>x⟦</title>⟧</feed>",
        says="</title> closes <a:title>",
    ),
    Case(
        "left open",
        "<feed><p>a<br>b⟦</p>⟧</feed>",
        says="</p> closes <p> while <br> inside it is open",
    ),
    Case(
        "surplus",
        "<feed><p>a</p>⟦</entry>⟧</feed>",
        says="</entry> closes nothing: the open element is <feed>",
    ),
    Case(
        "an address that looks like a tag",
        "<feed>#include <stdio.h>⟦</feed>⟧",
        says="</feed> closes <feed> while <stdio.h> inside it is open",
    ),
    Case("only the first", "<feed><a>⟦</b>⟧<c></d></feed>", says="</b> closes nothing"),
    Case("behind what was mended", "<feed>&copy; & <a>⟦</b>⟧</feed>", says="</b>"),
    Case(
        "long names are cut",
        f"<feed><{'a' * 100}>⟦</{'b' * 100}>⟧</feed>",
        says=f"</{'b' * 59}…> closes nothing: the open element is <{'a' * 59}…>",
    ),
]
test_mismatched_tag = rule_test(MismatchedTag, CASES)


def test_the_open_element_is_shown() -> None:
    text = "<feed>\n<title a='>'>x</titel></feed>"
    (found,) = diagnose(MismatchedTag, text.encode())
    (note,) = found.related
    assert note.message == "<title> was opened here"
    assert text[slice(*note.span)] == "<title a='>'>"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<feed><p><br></p></feed>", "write <br/>"),
        ("<feed><stdio.h></feed>", "write &lt;stdio.h>"),
        ("<feed><p></feed>", "Close the elements in the opposite order"),
    ],
)
def test_help(text: str, words: str) -> None:
    (found,) = diagnose(MismatchedTag, text.encode())
    assert words in found.help
