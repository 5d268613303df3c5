"""malformed-doctype."""

from __future__ import annotations

from feedlint.rules.xml.malformed_doctype import MalformedDoctype
from feedlint.testing import Case, rule_test

CASES = [
    Case("right", "<!DOCTYPE feed [\n<!ENTITY a 'b'>\n%c; <!-- > --><?d ]?>] >\n<feed/>"),
    Case(
        "no name",
        "⟦<!DOCTYPE⟧>\n<feed/>",
        says="the DOCTYPE does not begin with the name of the root element",
    ),
    Case(
        "no system identifier",
        "⟦<!DOCTYPE⟧ feed PUBLIC 'a'>\n<feed/>",
        says="the DOCTYPE does not begin",
    ),
    Case(
        "text in the subset",
        "<!DOCTYPE feed [<!ENTITY a 'b'> ⟦x⟧]>\n<feed/>",
        says="a DOCTYPE cannot hold 'x' in this place",
    ),
    Case(
        "an entity without quotes",
        "<!DOCTYPE feed [⟦<!ENTITY a b>⟧]>\n<feed/>",
        says="a DOCTYPE cannot hold '<!ENTITY a b>'",
    ),
    Case(
        "twice",
        "<!DOCTYPE feed>\n⟦<!DOCTYPE feed⟧>\n<feed/>",
        says="a DOCTYPE stands where none can: it belongs before the root, once",
    ),
    Case("inside", "<feed>⟦<!DOCTYPE feed⟧></feed>", says="a DOCTYPE stands where none can"),
    Case("behind", "<feed></feed>\n⟦<!DOCTYPE feed⟧>\n", says="a DOCTYPE stands where none can"),
]
test_malformed_doctype = rule_test(MalformedDoctype, CASES)
