"""external-entity."""

from __future__ import annotations

from feedlint.rules.xml.external_entity import ExternalEntity
from feedlint.testing import Case, rule_test

CASES = [
    Case("unused", '<!DOCTYPE feed [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<feed/>'),
    Case(
        "used",
        '<!DOCTYPE feed [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<feed>⟦&a;⟧</feed>',
        says="'&a;' stands for text outside the feed, which no reader fetches",
    ),
    Case(
        "public, in another",
        '<!DOCTYPE feed [<!ENTITY a PUBLIC "x" "y"><!ENTITY b "&a;">]>\n<feed a="⟦&b;⟧"/>',
        says="'&b;'",
    ),
    Case(
        "in a default",
        '<!DOCTYPE feed [<!ENTITY a SYSTEM "b">⟦<!ATTLIST feed c CDATA "&a;">⟧]>\n<feed/>',
        says="an entity in this default stands for text outside the feed",
    ),
]
test_external_entity = rule_test(ExternalEntity, CASES)
