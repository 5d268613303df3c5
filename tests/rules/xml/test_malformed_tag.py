"""malformed-tag."""

from __future__ import annotations

from feedlint.rules.xml.malformed_tag import MalformedTag
from feedlint.testing import Case, rule_test

CASES = [
    Case("right", "<feed\n a = 'b'\n></feed\n>"),
    Case(
        "the file ends",
        "<feed><title>a</title>⟦<link⟧ ",
        says="the file ends inside the tag '<link'",
    ),
    Case("in an end tag", "<feed><a>⟦</a⟧", says="the file ends inside the tag '</a'"),
    Case(
        "no end before the next",
        "<feed>⟦<title⟧<a/></feed>",
        says="the tag '<title' is not finished when the next one begins",
    ),
    Case("no end of an end tag", "<feed><a>⟦</a⟧</feed>", says="'</a' is not finished"),
    Case(
        "in small letters",
        "⟦<!doctype⟧ feed>\n<feed/>",
        says="'<!doctype' begins neither a comment nor a CDATA section nor a DOCTYPE",
    ),
    Case(
        "more than a name",
        '<feed><a>⟦</a b="c">⟧</feed>',
        says="""the end tag '</a b="c">' holds more than a name""",
    ),
    Case(
        "white space in the end tag",
        "<feed><a>⟦</ a>⟧</feed>",
        says="white space stands before the name in '</ a>'",
        fixed="<feed><a></a></feed>",
    ),
    Case(
        "white space in the start tag",
        "<feed>⟦< a⟧ b='c'></a></feed>",
        says="white space stands before the name in '< a'",
        fixed="<feed><a b='c'></a></feed>",
    ),
    Case("a comparison before the tag", "<feed><a>x < b then <b>c</b></a></feed>"),
    Case("a comparison within the tag", "<feed><b>x < b then</b></feed>"),
    Case("beside a section", "<feed><a>x < b <![CDATA[</b>]]> <b>c</b></a></feed>"),
]
test_malformed_tag = rule_test(MalformedTag, CASES)
