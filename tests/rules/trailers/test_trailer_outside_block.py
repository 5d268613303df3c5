"""T005 trailer-outside-block."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_outside_block import TrailerOutsideBlock
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit, commit_twice

BO = "Reviewed-by: Bo <bo@example.org>"
CASES = [
    Case("in the block", f"t\n\nText.\n\n{BO}\n{SIGN}"),
    Case("note in the block", f"t\n\n{BO}\n[bo: mended]\n{SIGN}"),
    Case("paragraph below", f"t\n\n⟦{BO}⟧\n\n{SIGN}", says="another paragraph follows"),
    Case(
        "prose below", f"t\n\n⟦{SIGN}⟧\n\nSee above.", says="git does not read this Signed-off-by"
    ),
    Case("end of prose", f"t\n\n1\n2\n3\n4\n⟦{SIGN}⟧", says="too many other lines"),
    Case("review amid prose", f"t\n\nText.\n⟦{BO}⟧", says="too many other lines"),
    Case("fixes", f't\n\n⟦Fixes: 0123456789ab ("x")⟧\n\n{SIGN}', says="this Fixes"),
    Case("change", f"t\n\n⟦Change-Id: I{'0' * 40}⟧\n\n{SIGN}", says="this Change-Id"),
    Case("copy", f"t\n\n⟦Cc: <list@example.org>⟧\n\n{SIGN}", says="this Cc"),
    Case("said twice", f"t\n\n⟦{BO}⟧\n\n{BO}\n\nText."),
    Case("said again in the block", f"t\n\nOne\n\n{SIGN}\n\nTwo\n\n{SIGN}"),
    Case("indented", f"t\n\n[bo: mended]\n  {BO}\n\n    {SIGN}\n\nText."),
    Case("quoted mail", "t\n\nFrom: Bo <b@c>\nCc: Cy <c@d>\nCc: Di <d@e>\n\nText."),
    Case(
        "prose with a colon", "t\n\nFixes: the leak\nLink: below\nCc: all\nReviewed-by: Bo\n\nText."
    ),
    Case("link", f"t\n\nLink: https://example.org/\n\n{SIGN}"),
    Case("svn", f"t\n\n{SIGN}\n\ngit-svn-id: https://example.org/@1 0-0"),
    Case("title", f"{SIGN}\n\nText."),
]
test_trailer_outside_block = rule_test(TrailerOutsideBlock, CASES, wrap=commit)
test_twice = rule_test(TrailerOutsideBlock, CASES[:4], wrap=commit_twice)
