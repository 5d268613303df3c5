from feedlint.rules.structure.misspelt_element import MisspeltElement
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("right", "<author>a@b.invalid</author>"),
    Case(
        "in capitals",
        "⟦<AUTHOR>⟧a@b.invalid</AUTHOR>",
        says="'AUTHOR' is written 'author'",
        fixed="<author>a@b.invalid</author>",
    ),
    Case(
        "twice",
        "⟦<Category>⟧a</Category><Category>b</Category>",
        says="and 1 more like it",
        fixed="<category>a</category><category>b</category>",
    ),
    Case("beside the right one", "<author>a@b.invalid</author>⟦<Author>⟧b</Author>", says="author"),
    Case("without an end tag", "⟦<Comments/>⟧", says="'Comments'"),
    Case("of the channel", "<TTL>1</TTL>"),
]
test_misspelt_element = rule_test(MisspeltElement, CASES, wrap=rss_item)

WHOLE = "<link>http://a.invalid/</link><description/></channel>"
DOCUMENTS = [
    Case(
        "the root",
        f"⟦<RSS version='2.0'>⟧<channel><title>a</title>{WHOLE}</RSS>",
        says="'RSS' is written 'rss'",
        fixed=f"<rss version='2.0'><channel><title>a</title>{WHOLE}</rss>",
    ),
]
test_the_root = rule_test(MisspeltElement, DOCUMENTS)
