"""unclosed-markup."""

from __future__ import annotations

from feedlint.rules.xml.unclosed_markup import UnclosedMarkup
from feedlint.testing import Case, rule_test

CASES = [
    Case("closed", "<feed><!-- > --><![CDATA[>]]><?a >?></feed>"),
    Case("comment", "<feed>⟦<!--⟧ a --</feed>", says="the comment has no end: '-->' is missing"),
    Case(
        "CDATA section",
        "<feed>⟦<![CDATA[⟧a]></feed>",
        says="the CDATA section has no end: ']]>' is missing",
    ),
    Case(
        "instruction",
        "<feed>⟦<?⟧a b</feed>",
        says="the processing instruction has no end: '?>' is missing",
    ),
    Case(
        "DOCTYPE",
        "⟦<!DOCTYPE⟧ feed [<!ENTITY a 'b'>\n<feed></feed>",
        says="the DOCTYPE has no end: '>' is missing",
    ),
    Case("only the first", "<feed>⟦<!--⟧<b></c></feed>", says="comment"),
]
test_unclosed_markup = rule_test(UnclosedMarkup, CASES)
