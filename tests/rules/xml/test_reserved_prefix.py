"""reserved-prefix."""

from __future__ import annotations

from feedlint.rules.xml.reserved_prefix import ReservedPrefix
from feedlint.testing import Case, rule_test

CASES = [
    Case("right", "<feed xmlns:xml='http://www.w3.org/XML/1998/namespace' xmlns:a='urn:a'/>"),
    Case(
        "xml",
        "<feed ⟦xmlns:xml='urn:a'⟧/>",
        says="the prefix 'xml' cannot be bound to 'urn:a'",
    ),
    Case("xmlns", "<feed ⟦xmlns:xmlns='urn:a'⟧/>", says="the prefix 'xmlns' cannot be bound"),
    Case(
        "another for xml's",
        "<feed ⟦xmlns:a='http://www.w3.org/XML/1998/namespace'⟧><a:b/></feed>",
        says="the prefix 'a' cannot be bound to 'http://www.w3.org/XML/1998/namespace'",
    ),
    Case(
        "the default for xml's",
        "<feed><a ⟦xmlns='http://www.w3.org/XML/1998/namespace'⟧/></feed>",
        says="the default namespace cannot be bound",
    ),
    Case("nothing", "<feed><a ⟦xmlns:b=''⟧/></feed>", says="the prefix 'b' is bound to nothing"),
]
test_reserved_prefix = rule_test(ReservedPrefix, CASES)
