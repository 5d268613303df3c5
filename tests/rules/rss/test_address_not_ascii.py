"""Cases of the rule address-not-ascii."""

from __future__ import annotations

from feedlint.rules.rss.address_not_ascii import AddressNotAscii
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("ASCII", "<link>https://ada.invalid/gr%C3%BC%C3%9Fe</link>"),
    Case("a path", "<link>https://ada.invalid/gr⟦üß⟧e</link>", says="is not in ASCII"),
    Case(
        "a host",
        "<link>http://www.⟦詹姆斯⟧.com/</link>",
        says="'http://www.詹姆斯.com/' is not in ASCII",
    ),
    Case(
        "an attribute",
        '<enclosure url="https://ada.invalid/⟦é⟧" length="0" type="audio/mpeg"/>',
        says="enclosure url",
    ),
]
test_address_not_ascii = rule_test(AddressNotAscii, CASES, wrap=rss_item)
