from feedlint.rules.structure.metadata_after_entry import MetadataAfterEntry
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("a link", "<entry/>\n⟦<link href='/'/>⟧", says="the feed's link stands after an entry"),
    Case("two", "<entry/>⟦<icon/>⟧<entry/>⟦<logo/>⟧", says=("icon", "logo")),
    Case(
        "all",
        "<entry/>⟦<icon/>⟧<logo/><subtitle/><link/>",
        says="the feed's icon stands after an entry, and 3 more like it",
    ),
    Case("foreign", '<entry/><x:a xmlns:x="urn:x"/><entry/>'),
    Case("unknown", "<entry/><tagline/>"),
    Case("misplaced", "<entry/><content/>"),
    Case("in an entry", "<subtitle/><entry><content/><title/></entry>"),
]
test_metadata_after_entry = rule_test(MetadataAfterEntry, CASES, wrap=feed)
