"""Cases of the rule invalid-tag-uri."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_tag_uri import InvalidTagUri
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("ada.invalid,2024:1", "<id>tag:ada.invalid,2024:1</id>"),
    Case("ada.invalid,2024-01:1", "<id>tag:ada.invalid,2024-01:1</id>"),
    Case("ada.invalid,2024-01-02:a/b?c#d", "<id>tag:ada.invalid,2024-01-02:a/b?c#d</id>"),
    Case("ada@ada.invalid,2024:", "<id>tag:ada@ada.invalid,2024:</id>"),
    Case("ada-90.invalid,2024-02-29:1", "<id>tag:ada-90.invalid,2024-02-29:1</id>"),
    Case("詹.com,2024:詹", "<id>tag:詹.com,2024:詹</id>"),
    Case("another scheme", "<id>https://tag:x/</id>"),
    Case("no date", "<id>tag:⟦ada.invalid⟧:1</id>", says="no ',' and date"),
    Case("nothing", "<id>⟦tag:⟧</id>", says="no ',' and date"),
    Case("no name", "<id>tag:⟦ada.invalid,2024⟧</id>", says="no ':' behind"),
    Case("empty date", "<id>tag:ada.invalid⟦,⟧:1</id>", says="is not a date"),
    Case("half a date", "<id>tag:ada.invalid,⟦2024-⟧:1</id>", says="is not a date"),
    Case("short year", "<id>tag:ada.invalid,⟦24-01-02⟧:1</id>", says="is not a date"),
    Case(
        "no such day", "<id>tag:ada.invalid,⟦2024-02-30⟧:1</id>", says="there is no day 2024-02-30"
    ),
    Case("no such month", "<id>tag:ada.invalid,⟦2024-13⟧:1</id>", says="no month 13"),
    Case("two domains", "<id>tag:ada,⟦invalid,2024⟧:1</id>", says="is not a date"),
    Case("a star", "<id>tag:⟦ada*invalid,2024⟧:1</id>", says="neither a domain name"),
    Case("a space in the name", "<id>tag:ada.invalid,2024:a⟦ ⟧b</id>", says="a space"),
    Case("braces", "<id>tag:ada.invalid,2024:⟦{⟧a}</id>", says="'{' must not"),
    Case("in capitals", "<id>TAG:⟦ada⟧:1</id>", says="no ','"),
]

test_invalid_tag_uri = rule_test(InvalidTagUri, CASES, wrap=entry)

UNDATED = [
    Case("no date", "<id>tag:⟦ada.invalid⟧:1</id>", says="there is no ',' and date"),
]
test_invalid_tag_uri_undated = rule_test(InvalidTagUri, UNDATED, wrap=entry)
