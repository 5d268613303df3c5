"""Cases of the rule space-around-value."""

from __future__ import annotations

from feedlint.rules.meaning.space_around_value import SpaceAroundValue
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("none", "<updated>2024-01-02T03:04:05Z</updated>"),
    Case(
        "a date on its own line",
        "<updated>⟦\n  ⟧2024-01-02T03:04:05Z\n</updated>",
        says="around the value of updated",
        fixed="<updated>2024-01-02T03:04:05Z</updated>",
    ),
    Case(
        "behind",
        "<id>urn:x:1⟦ ⟧</id>",
        says="value of id",
        fixed="<id>urn:x:1</id>",
    ),
    Case(
        "a person's uri",
        "<contributor><name>Bo</name><uri>⟦ ⟧https://bo.invalid/</uri></contributor>",
        fixed="<contributor><name>Bo</name><uri>https://bo.invalid/</uri></contributor>",
    ),
    Case("a name may have it", "<contributor><name> Bo </name></contributor>"),
    Case("an email may have it", "<contributor><name>B</name><email> b@c </email></contributor>"),
    Case("nothing but white space is another fault", "<updated> </updated>"),
    Case("NBSP is no white space", "<id>\u00a0urn:x:1</id>"),
    Case("in an attribute it is another fault", '<link href=" /1"/>'),
]

test_space_around_value = rule_test(SpaceAroundValue, CASES, wrap=entry)
