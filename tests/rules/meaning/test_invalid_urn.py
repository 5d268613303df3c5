"""Cases of the rule invalid-urn."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_urn import InvalidUrn
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("urn:ada-org:1", "<id>urn:ada-org:1</id>"),
    Case("URN:ADA:1", "<id>URN:ADA:1</id>"),
    Case("urn:ada:a:b:c", "<id>urn:ada:a:b:c</id>"),
    Case("urn:isbn:0451450523", "<id>urn:isbn:0451450523</id>"),
    Case("urn:sha1:dc293f21", "<id>urn:sha1:dc293f21</id>"),
    Case("urn:x1:a?+b?=c#d", "<id>urn:x1:a?+b?=c#d</id>"),
    Case("urn:ada:詹", "<id>urn:ada:詹</id>"),
    Case("a UUID is another rule's", "<id>urn:uuid:x</id>"),
    Case("no name", "<id>⟦urn:ada⟧</id>", says="no ':' behind the namespace"),
    Case("empty name", "<id>urn:ada⟦:⟧</id>", says="no name behind"),
    Case("a plus", "<id>urn:⟦a+b⟧:1</id>", says="not a namespace identifier"),
    Case("a slash", "<id>urn:⟦a/b⟧:1</id>", says="not a namespace"),
    Case("a hyphen first", "<id>urn:⟦-ada⟧:1</id>", says="not a namespace"),
    Case("one letter", "<id>urn:⟦a⟧:1</id>", says="not a namespace"),
    Case("empty", "<id>urn:⟦:⟧1</id>", says="not a namespace"),
    Case("a space", "<id>urn:ada:a⟦ ⟧b</id>", says="a space must not"),
]

test_invalid_urn = rule_test(InvalidUrn, CASES, wrap=entry)
