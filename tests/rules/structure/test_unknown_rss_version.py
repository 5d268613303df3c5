from feedlint.rules.structure.unknown_rss_version import UnknownRssVersion
from feedlint.testing import Case, rule_test

CHANNEL = "<channel><title>a</title><link>http://a.invalid/</link><description/></channel>"
CASES = [
    Case("2.0", f"<rss version='2.0'>{CHANNEL}</rss>"),
    Case("0.91", f"<rss version='0.91'>{CHANNEL}</rss>"),
    Case("1.0", f"<rss version='⟦1.0⟧'>{CHANNEL}</rss>", says="there is no RSS '1.0'"),
    Case("empty", f"<rss ⟦version=''⟧>{CHANNEL}</rss>", says="the version is empty"),
]
test_unknown_rss_version = rule_test(UnknownRssVersion, CASES)
