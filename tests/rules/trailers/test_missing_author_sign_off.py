"""T030 missing-author-sign-off."""

from __future__ import annotations

from feedlint.rules.trailers.missing_author_sign_off import MissingAuthorSignOff
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit, commit_of

DCO = {"profile": "dco"}
BO = "Signed-off-by: Bo <b@c>"
CASES = [
    Case("signed", f"t\n\n{BO}\n{SIGN}"),
    Case("signed, both", f"t\n\n{BO}\n{SIGN}", options=DCO),
    Case("name", "t\n\nSigned-off-by: ADA <ada@home.example>"),
    Case("address", "t\n\nSigned-off-by: A. Lovelace <ADA@example.org>"),
    Case("unsigned, another rule's", "t\n\nText."),
    Case("merge", f"Merge tag 'x'\n\n{BO}"),
    Case("others", f"t\n\n⟦{BO}\nSigned-off-by: Cy <c@d>⟧", says="is that of the author, 'Ada'"),
    Case("name alone", "t\n\n⟦Signed-off-by: Ada <ada@home.example>⟧", options=DCO),
]
test_missing_author_sign_off = rule_test(MissingAuthorSignOff, CASES, wrap=commit)

BOT = [Case("bot", f"t\n\n{BO}")]
test_bot = rule_test(MissingAuthorSignOff, BOT, wrap=commit_of(name="tidy[bot]"))
