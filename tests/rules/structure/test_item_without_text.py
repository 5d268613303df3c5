from feedlint.rules.structure.item_without_text import ItemWithoutText
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("a title", "<item><title>a</title></item>"),
    Case("a description", "<item><description>a</description></item>"),
    Case("neither", "⟦<item>⟧<link>http://a.invalid/</link></item>", says="neither a title nor"),
    Case("nothing", "⟦<item/>⟧", says="neither"),
    Case(
        "twice",
        "⟦<item>⟧<link>http://a.invalid/</link></item><item><link>http://b.invalid/</link></item>",
        says="and 1 more like it",
    ),
]
test_item_without_text = rule_test(ItemWithoutText, CASES, wrap=rss_channel)
