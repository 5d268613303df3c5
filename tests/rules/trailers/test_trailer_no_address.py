"""T006 trailer-no-address."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_no_address import TrailerNoAddress
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

CASES = [
    Case("address", f"t\n\n{SIGN}\nReviewed-by: Bo <bo@example.org>"),
    Case("name", f"t\n\n{SIGN}\nReviewed-by: ⟦Bo⟧", says="beside the name 'Bo'"),
    Case("names", f"t\n\n{SIGN}\nReviewed-by: ⟦Bo, Cy⟧", says="'Bo, Cy'"),
    Case("sign-off, another rule's", "t\n\nSigned-off-by: Ada"),
    Case("copy", "t\n\nCc: stable"),
    Case("broken, another rule's", "t\n\nReviewed-by: Bo <bo@example.org"),
]
test_trailer_no_address = rule_test(TrailerNoAddress, CASES, wrap=commit)
