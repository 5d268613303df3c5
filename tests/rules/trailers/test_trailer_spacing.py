"""T001 trailer-spacing."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_spacing import TrailerSpacing
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit, commit_otherwise, commit_twice

CASES = [
    Case("one space", f"t\n\n{SIGN}\nLink: https://example.org/"),
    Case(
        "two spaces",
        f"t\n\n{SIGN}\nAcked-by:⟦  ⟧Bo <bo@example.org>",
        says="'Acked-by:' is followed by 2 spaces",
        fixed=f"t\n\n{SIGN}\nAcked-by: Bo <bo@example.org>",
    ),
    Case("tab", "t\n\nCc:⟦\t⟧a@b", says="followed by a tab", fixed="t\n\nCc: a@b"),
    Case("nothing", "t\n\nCc⟦:⟧a@b", says="not followed by a space", fixed="t\n\nCc: a@b"),
    Case(
        "before the colon",
        "t\n\nFixes⟦ : ⟧abc",
        says="'Fixes' is followed by white space before",
        fixed="t\n\nFixes: abc",
    ),
    Case(
        "folded, first line",
        "t\n\nAcked-by:⟦  ⟧Bo\n  <bo@example.org>",
        fixed="t\n\nAcked-by: Bo\n  <bo@example.org>",
    ),
    Case(
        "two trailers",
        "t\n\nCc:⟦  ⟧a@b\nCc:⟦  ⟧a@c",
        fixed="t\n\nCc: a@b\nCc: a@c",
    ),
    Case("value on the next line", "t\n\nLink:\n  https://example.org/"),
    Case("no value", "t\n\nCc:\nAcked-by:  "),
    Case("unknown key", "t\n\nhttps://example.org/\nTotal:  12"),
    Case("macro of a text format", "t\n\nlink:https://example.org[here]"),
    Case("not in the block", "t\n\nAcked-by:  Bo <bo@example.org>\n\nThe end."),
    Case("title", "Acked-by:  Bo <bo@example.org>\n\nThe end."),
]
test_trailer_spacing = rule_test(TrailerSpacing, CASES, wrap=commit)

TWICE = [
    Case(
        "every rendition",
        f"t\n\nCo-developed-by:⟦  ⟧Bo <bo@example.org>\n{SIGN}",
        fixed=f"t\n\nCo-developed-by: Bo <bo@example.org>\n{SIGN}",
    ),
]
test_twice = rule_test(TrailerSpacing, TWICE, wrap=commit_twice)

OTHERWISE = [
    Case("a rendition that says it otherwise keeps both as they are", "t\n\nCc:⟦  ⟧a@b\nCc: c@d"),
]
test_otherwise = rule_test(TrailerSpacing, OTHERWISE, wrap=commit_otherwise)
