from feedlint.rules.structure.item_outside_channel import ItemOutsideChannel
from feedlint.testing import Case, rule_test

HEAD = "<title>a</title><link>http://a.invalid/</link><description/>"
CASES = [
    Case(
        "inside", f"<rss version='2.0'><channel>{HEAD}<item><title>a</title></item></channel></rss>"
    ),
    Case(
        "beside",
        f"<rss version='2.0'><channel>{HEAD}</channel>⟦<item>⟧<title>a</title></item></rss>",
        says="an item stands outside the channel",
    ),
    Case(
        "several",
        f"<rss version='2.0'>⟦<item>⟧<title>a</title></item><channel>{HEAD}</channel>"
        "<item><title>a</title></item></rss>",
        says="2 items stand outside the channel",
    ),
]
test_item_outside_channel = rule_test(ItemOutsideChannel, CASES)
