"""Cases of the rule invalid-uuid."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_uuid import InvalidUuid
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("right", "<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>"),
    Case("capitals", "<id>urn:uuid:60A76C80-D399-11D9-B93C-0003939E0AF6</id>"),
    Case("nil", "<id>urn:uuid:00000000-0000-0000-0000-000000000000</id>"),
    Case("with a fragment", "<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6#x</id>"),
    Case(
        "no hyphens",
        "<id>urn:uuid:⟦60a76c80d39911d9b93c0003939e0af6⟧</id>",
        says="not 8-4-4-4-12",
        fixed="<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>",
    ),
    Case(
        "cut off", "<id>urn:uuid:⟦60a76c80-d399-11d9-b93c-0003939e0af⟧</id>", says="not 8-4-4-4-12"
    ),
    Case(
        "a letter",
        "<id>urn:uuid:60a76c80-d399-⟦g⟧1d9-b93c-0003939e0af6</id>",
        says="'g' is not a hexadecimal",
    ),
    Case(
        "in braces", "<id>urn:uuid:⟦{⟧60a76c80-d399-11d9-b93c-0003939e0af6}</id>", says="'{' is not"
    ),
    Case("empty", "<id>⟦urn:uuid:⟧</id>", says="not 8-4-4-4-12"),
]

test_invalid_uuid = rule_test(InvalidUuid, CASES, wrap=entry)
