"""namespace-spelling."""

from __future__ import annotations

from feedlint.rules.xml.namespace_spelling import NamespaceSpelling
from feedlint.testing import Case, feed, rss_item, rule_test

RIGHT = "http://www.itunes.com/dtds/podcast-1.0.dtd"
OLD = "http://www.itunes.com/DTDs/Podcast-1.0.dtd"
CASES = [
    Case("right", f"<i:author xmlns:i='{RIGHT}'>Ada</i:author>"),
    Case("another", "<i:author xmlns:i='urn:x:DTDs'>Ada</i:author>"),
    Case(
        "old",
        f"<i:author xmlns:i='⟦{OLD}⟧'>Ada</i:author>",
        "is an old spelling",
        fixed=f"<i:author xmlns:i='{RIGHT}'>Ada</i:author>",
    ),
    Case(
        "a page",
        "<m:group xmlns:m='⟦http://www.rssboard.org/media-rss⟧'/>",
        "is no name: that is 'http://search.yahoo.com/mrss/'",
        fixed="<m:group xmlns:m='http://search.yahoo.com/mrss/'/>",
    ),
]
test_namespace_spelling = rule_test(NamespaceSpelling, CASES, wrap=(feed, rss_item))
