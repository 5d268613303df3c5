"""T002 trailer-person."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_person import TrailerPerson
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

CASES = [
    Case("name and address", f"t\n\n{SIGN}\nReviewed-by: YueHaibing <yue@example.org>"),
    Case("address alone", "t\n\nReported-by: bot@example.org\nCc: <list@example.org>"),
    Case("several", "t\n\nTested-by: Ada <a@b>, Bo <b@c>\nCc: a@b, b@c"),
    Case(
        "comments", "t\n\nTested-by: Ada <a@b> # twice\nCc: <s@b> # < 4.14\nAcked-by: Bo <b@c> [x]"
    ),
    Case("redacted", "t\n\nSigned-off-by: Ada <redacted>\nAcked-by: Bo <bo at home>"),
    Case("no person", "t\n\nMessage-Id: <1@example.org>\nAssisted-by: Model:1 [tool]\nCc: stable"),
    Case("unknown key", "t\n\nObsoleted-by: the next one\nPowered-by: steam"),
    Case("name of a reviewer", "t\n\nReviewed-by: Bo, Cy"),
    Case(
        "unclosed",
        "t\n\nReviewed-by: Bo ⟦<bo@example.org⟧\nCc: Cy ⟦<cy@example.org⟧",
        says=("'<bo@example.org' is not closed by '>'", "'<cy@example.org' is not closed"),
    ),
    Case("name of a signer", "t\n\nSigned-off-by: ⟦Ada⟧", says="no address beside the name 'Ada'"),
    Case("account", "t\n\nCo-authored-by: ⟦@ada⟧", says="no address beside the name '@ada'"),
    Case("nobody", "t\n\n⟦Acked-by:⟧ \nCc:", says="Acked-by names nobody"),
    Case("no brackets", "t\n\nTested-by: Bo ⟦bo@example.org⟧", says="without '<' and '>'"),
    Case("no address", "t\n\nTested-by: Bo ⟦<bo>⟧", says="'<bo>' is no mail address"),
    Case(
        "a link",
        "t\n\nCo-authored-by: Bo <⟦mailto:bo@example.org⟧>",
        says="the address 'mailto:bo@example.org' begins with 'mailto:'",
    ),
    Case("a link alone", "t\n\nAcked-by: <⟦mailto:bo@example.org⟧>", says="begins with"),
    Case(
        "two names",
        "t\n\nCo-authored-by: ⟦Bo Ek, Cy Ode⟧ <bo@example.org>",
        says="Co-authored-by has several names, 'Bo Ek, Cy Ode', before one address",
    ),
    Case("two names and a word", "t\n\nSigned-off-by: ⟦Bo Ek and Cy Ode⟧ <bo@example.org>"),
    Case("a surname first", "t\n\nCo-authored-by: Ek, Bo <bo@example.org>"),
    Case("a company", "t\n\nSigned-off-by: Research and Development <rd@example.org>"),
    Case("of reviewers", "t\n\nReviewed-by: Bo Ek and Cy Ode <bo@example.org>"),
    Case("two addresses", "t\n\nCo-authored-by: Bo <bo@example.org> ⟦<b@example.org>⟧"),
    Case(
        "two co-authors",
        "t\n\nCo-authored-by: Bo <bo@example.org>⟦, Cy <cy@example.org>⟧",
        says="Co-authored-by goes on with ', Cy <cy@example.org>' behind its person",
    ),
    Case(
        "two signers",
        "t\n\nSigned-off-by: Bo <bo@example.org> ⟦and Cy <cy@example.org>⟧",
        says="Signed-off-by goes on with",
    ),
    Case("two signers and", "t\n\nSigned-off-by: Bo <b@c.org>⟦; Cy <c@c.org>⟧", says="goes on"),
    Case(
        "blanks", "t\n\nCo-authored-by: Bo ⟦< bo@b.org >⟧", says="blanks inside of '< bo@b.org >'"
    ),
    Case("you", "t\n\nCo-authored-by: Bo <⟦you@example.com⟧>", says="which is nobody's"),
    Case("root", "t\n\nSigned-off-by: root <⟦root@localhost⟧>", says="which is nobody's"),
    Case("unknown", "t\n\nSigned-off-by: A B <⟦unknown@unknown⟧>", says="which is nobody's"),
    Case("an example of a name", "t\n\nSigned-off-by: Ada <ada@example.org>"),
    Case("folded", "t\n\nTested-by: Bo\n  ⟦<bo>⟧", says="'<bo>' is no mail address"),
    Case("prose", "t\n\nTested-by: Bo\nand Cy."),
]
test_trailer_person = rule_test(TrailerPerson, CASES, wrap=commit)
