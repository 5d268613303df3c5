"""Cases of the rule doctype-of-other-version."""

from __future__ import annotations

from feedlint.rules.rss.doctype_of_other_version import DoctypeOfOtherVersion
from feedlint.testing import Case, document, rule_test

CASES = [
    Case(
        "0.91", '<!DOCTYPE rss SYSTEM "http://my.netscape.com/rss-0.91.dtd">\n<rss version="0.91"/>'
    ),
    Case(
        "2.0",
        '⟦<!DOCTYPE rss SYSTEM "http://my.netscape.com/rss-0.91.dtd">⟧\n<rss version="2.0"/>',
        says="that of RSS 0.91, the version is '2.0'",
    ),
    Case("another", '<!DOCTYPE rss SYSTEM "https://ada.invalid/rss.dtd">\n<rss version="2.0"/>'),
]
test_doctype_of_other_version = rule_test(DoctypeOfOtherVersion, CASES, wrap=document)
