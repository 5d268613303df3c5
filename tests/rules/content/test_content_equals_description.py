"""C005 content-equals-description."""

from __future__ import annotations

from feedlint.rules.content.content_equals_description import ContentEqualsDescription
from feedlint.testing import Case, rdf_item, rss_item, rule_test

CASES = [
    Case(
        "same",
        "<description>One &amp;amp; two</description>"
        "<content:encoded>\n<![CDATA[⟦One &amp; two⟧]]> </content:encoded>",
        says="the content:encoded is the description again",
    ),
    Case("other", "<description>One</description><content:encoded>Two</content:encoded>"),
    Case("empty", "<description></description><content:encoded></content:encoded>"),
    Case("alone", "<description>One</description>"),
]
test_content_equals_description = rule_test(
    ContentEqualsDescription, CASES, wrap=(rss_item, rdf_item)
)
