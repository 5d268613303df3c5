from feedlint.rules.structure.unfinished_rss_version import UnfinishedRssVersion
from feedlint.testing import Case, rule_test

CHANNEL = "<channel><title>a</title><link>http://a.invalid/</link><description/></channel>"
CASES = [
    Case("2.0", f"<rss version='2.0'>{CHANNEL}</rss>"),
    Case("0.92", f"<rss version='0.92'>{CHANNEL}</rss>"),
    Case(
        "2.01",
        f"<rss version='⟦2.01⟧'>{CHANNEL}</rss>",
        says="RSS '2.01' is a version of the specification",
        fixed=f"<rss version='2.0'>{CHANNEL}</rss>",
    ),
    Case(
        "0.93",
        f"<rss version='⟦0.93⟧'>{CHANNEL}</rss>",
        says="a draft",
        fixed=f"<rss version='2.0'>{CHANNEL}</rss>",
    ),
]
test_unfinished_rss_version = rule_test(UnfinishedRssVersion, CASES)
