from feedlint.rules.structure.element_of_other_version import ElementOfOtherVersion
from feedlint.testing import Case, rule_test

HEAD = (
    "<channel><title>a</title><link>http://a.invalid/</link><description/>"
    "<pubDate>Tue, 02 Jan 2024 03:04:05 GMT</pubDate><item><title>b</title>"
)
END = "</item></channel></rss>"
CASES = [
    Case("of 2.0", f"<rss version='2.0'>{HEAD}<guid>a</guid>{END}"),
    Case("of 0.91", f"<rss version='0.91'>{HEAD}<description>a</description>{END}"),
    Case(
        "of 2.0 in 0.91",
        f"<rss version='0.91'>{HEAD}⟦<guid>⟧a</guid></item><item><title/><guid>b</guid>{END}",
        says="RSS 0.91 has no 'guid'",
    ),
    Case("of 0.92", f"<rss version='0.92'>{HEAD}<category>a</category>{END}"),
    Case("0.92 in 0.91", f"<rss version='0.91'>{HEAD}⟦<category>⟧a</category>{END}", says="0.91"),
    Case("of a draft", f"<rss version='0.93'>{HEAD}<expirationDate>a</expirationDate>{END}"),
    Case(
        "of a draft in 2.0",
        f"<rss version='2.0'>{HEAD}⟦<expirationDate>⟧a</expirationDate>{END}",
        says="RSS 2.0 has no 'expirationDate'",
    ),
    Case("of no version", f"<rss version='7'>{HEAD}<guid>a</guid>{END}"),
]
test_element_of_other_version = rule_test(ElementOfOtherVersion, CASES)
