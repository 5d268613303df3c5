"""relative-namespace-name."""

from __future__ import annotations

from feedlint.rules.xml.relative_namespace_name import RelativeNamespaceName
from feedlint.testing import Case, feed, rss_channel, rule_test

CASES = [
    Case("absolute", "<x:a xmlns:x='tag:ada.invalid,2024:x'/>"),
    Case("none", "<a xmlns=''/>"),
    Case("only talked about", "<!-- <x:a xmlns:x='notes/ada'/> -->"),
    Case("relative", "<x:a xmlns:x='⟦notes/ada⟧'/>", "'notes/ada' has no scheme"),
    Case("a word", "<x:a xmlns:x='⟦notes⟧'/>", "'notes' has no scheme"),
]
test_relative_namespace_name = rule_test(RelativeNamespaceName, CASES, wrap=(feed, rss_channel))
