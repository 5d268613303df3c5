"""recursive-entity."""

from __future__ import annotations

from feedlint.rules.xml.recursive_entity import RecursiveEntity
from feedlint.testing import Case, rule_test

CASES = [
    Case("twice is not in itself", '<!DOCTYPE feed [<!ENTITY a "x">]>\n<feed>&a;&a;</feed>'),
    Case(
        "itself",
        '<!DOCTYPE feed [<!ENTITY a "&a;">]>\n<feed>⟦&a;⟧</feed>',
        says="'&a;' stands for a text that contains itself",
    ),
    Case(
        "over another",
        '<!DOCTYPE feed [<!ENTITY a "&b;"><!ENTITY b "&a;">]>\n<feed>⟦&b;⟧</feed>',
        says="'&b;'",
    ),
    Case(
        "in a default",
        '<!DOCTYPE feed [<!ENTITY a "&a;">⟦<!ATTLIST feed c CDATA "&a;">⟧]>\n<feed/>',
        says="an entity in this default",
    ),
]
test_recursive_entity = rule_test(RecursiveEntity, CASES)
