"""Cases of the rule entry-without-text."""

from __future__ import annotations

from feedlint.rules.meaning.entry_without_text import EntryWithoutText
from feedlint.testing import Case, entry, rule_test

DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'
CASES = [
    Case("content", "<content>x</content>"),
    Case("summary", "<summary>x</summary>"),
    Case("content elsewhere", '<content src="/1"/><summary/>'),
    Case(
        "an image",
        f'<content type="xhtml">{DIV}<img src="a"/></div></content>',
    ),
    Case(
        "an empty content", "⟦<content/>⟧<summary>x</summary>", says="the entry's content is empty"
    ),
    Case(
        "an empty div",
        f'⟦<content type="xhtml">⟧{DIV} </div></content>',
    ),
    Case("an empty summary", "⟦<summary>⟧ </summary>", says="summary is empty"),
]

test_entry_without_text = rule_test(EntryWithoutText, CASES, wrap=entry)

NOTHING = '<feed xmlns="http://www.w3.org/2005/Atom">⟦<entry>⟧<title>x</title></entry></feed>'
test_neither = rule_test(
    EntryWithoutText, [Case("neither", NOTHING, says="neither content nor summary")]
)
