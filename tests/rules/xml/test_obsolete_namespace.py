"""obsolete-namespace."""

from __future__ import annotations

from feedlint.rules.xml.obsolete_namespace import ObsoleteNamespace
from feedlint.testing import Case, rule_test

CASES = [
    Case("Atom 1.0", "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    Case(
        "Atom 0.3",
        "⟦<feed version='0.3' xmlns='http://purl.org/atom/ns#'>⟧<title>x</title></feed>",
        says="'http://purl.org/atom/ns#' is the namespace of Atom 0.3",
    ),
    Case(
        "drafts of the protocol",
        "⟦<service xmlns='http://purl.org/atom/app#'/>⟧",
        says="Atom Publishing Protocol drafts",
    ),
]
test_obsolete_namespace = rule_test(ObsoleteNamespace, CASES)
