"""Cases of the rule duplicate-alternate."""

from __future__ import annotations

from feedlint.rules.meaning.duplicate_alternate import DuplicateAlternate
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("one", '<link href="/1"/>'),
    Case(
        "two types",
        '<link href="/1"/><link href="/2" type="text/html"/><link href="/3" type="a/b"/>',
    ),
    Case("two languages", '<link href="/1" hreflang="de"/><link href="/2" hreflang="en"/>'),
    Case("two related", '<link rel="related" href="/1"/><link rel="related" href="/2"/>'),
    Case("the source's", '<link href="/1"/><source><link href="/2"/></source>'),
    Case("in foreign markup", '<link href="/1"/><e:x xmlns:e="urn:e"><link href="/2"/></e:x>'),
    Case(
        "two",
        '<link href="/1"/>⟦<link href="/2" rel="alternate"/>⟧',
        says="with no type and no hreflang",
    ),
    Case("the same twice", '<link href="/1"/>⟦<link href="/1"/>⟧⟦<link href="/1"/>⟧'),
    Case(
        "one type, one language",
        '<link href="/1" type="text/html" hreflang="en"/>'
        '⟦<link href="/2" type="Text/HTML" hreflang="EN"/>⟧',
        says="with type 'text/html' and hreflang 'en'",
    ),
    Case(
        "on both sides of a source",
        '<link href="/1"/><source><link href="/3"/></source>⟦<link href="/2"/>⟧',
    ),
    Case("in a source", '<source><link href="/1"/>⟦<link href="/2"/>⟧</source>'),
    Case(
        "IANA's long form",
        '<link href="/1"/>⟦<link href="/2" rel="http://www.iana.org/assignments/relation/alternate"/>⟧',
    ),
]

test_duplicate_alternate = rule_test(DuplicateAlternate, CASES, wrap=entry)

NOWHERE = [
    Case("one leads nowhere", '<link/><link href="https://ada.invalid/1"/>'),
]
test_duplicate_alternate_nowhere = rule_test(DuplicateAlternate, NOWHERE, wrap=entry)
