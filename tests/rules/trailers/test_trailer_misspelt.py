"""The rule `trailer-misspelt`."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_misspelt import TrailerMisspelt
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

CASES = [
    Case("right", f"t\n\nbody\n\nCo-authored-by: Bo <bo@example.org>\n{SIGN}"),
    Case(
        "a space",
        f"t\n\nbody\n\n⟦Co-authored by:⟧ Bo <bo@example.org>\n{SIGN}",
        says="'Co-authored-by:'",
    ),
    Case("spaces", "t\n\nbody\n\n⟦Signed off by:⟧ Bo <bo@example.org>", says="'Signed-off-by:'"),
    Case(
        "no colon", f"t\n\nbody\n\n⟦Reviewed-by⟧ Bo <bo@example.org>\n{SIGN}", says="'Reviewed-by:'"
    ),
    Case(
        "a wide colon",
        "t\n\nbody\n\n⟦Signed-off-by：⟧ Bo <bo@example.org>",
        says="'Signed-off-by:'",
    ),
    Case(
        "another word",
        f"t\n\nbody\n\n⟦Co-author-by:⟧ Bo <bo@example.org>\n{SIGN}",
        says="'Co-authored-by:'",
    ),
    Case("lines below", f"t\n\nb\n\n⟦Co_authored_by:⟧ Bo <b@c.org>\n{SIGN}", says="Co-authored-by"),
    Case(
        "hyphens that do not break",
        f"t\n\nb\n\n⟦Co\u2011authored\u2011by:⟧ Bo <b@c.org>\n{SIGN}",
        says="'Co-authored-by:'",
    ),
    Case("dashes", "t\n\nb\n\n⟦Signed\u2013off\u2013by:⟧ Bo <b@c.org>", says="'Signed-off-by:'"),
    Case("minus signs", "t\n\nb\n\n⟦Reviewed\u2212by:⟧ Bo <b@c.org>", says="'Reviewed-by:'"),
    Case("no joint", "t\n\nb\n\n⟦Signedoffby:⟧ Bo <b@c.org>", says="'Signed-off-by:'"),
    Case("short", "t\n\nbody\n\n⟦Signoff-by:⟧ Bo <bo@example.org>", says="'Signed-off-by:'"),
    Case("a bullet", f"t\n\nb\n\n⟦* Co-authored-by:⟧ Bo <b@c.org>\n{SIGN}", says="'* Co-auth"),
    Case("bold", f"t\n\nb\n\n⟦**Co-authored-by:**⟧ Bo <b@c.org>\n{SIGN}"),
    Case("a noun", f"t\n\nb\n\n⟦Co-author:⟧ Bo <b@c.org>\n{SIGN}", says="'Co-authored-by:'"),
    Case("a list", f"t\n\n- Reviewed-by: Bo <b@c.org>\n\n{SIGN}"),
    Case("prose", f"t\n\nReviewed by many.\n\n{SIGN}"),
    Case("no address", f"t\n\nbody\n\nReviewed by Bo\n{SIGN}"),
    Case("in another case", f"t\n\nbody\n\nco-authored-by: Bo <bo@example.org>\n{SIGN}"),
    Case("within a line", f"t\n\nbody\n\nIt was signed off by: Bo <bo@example.org>\n{SIGN}"),
]
test_trailer_misspelt = rule_test(TrailerMisspelt, CASES, wrap=commit)
