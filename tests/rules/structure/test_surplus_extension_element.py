from feedlint.rules.structure.surplus_extension_element import SurplusExtensionElement
from feedlint.testing import Case, rdf_item, rss_item, rule_test

MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
DC = "xmlns:dc='http://purl.org/dc/elements/1.1/'"
CASES = [
    Case("one", f"<media:title {MEDIA}>a</media:title>"),
    Case(
        "two",
        f"<media:title {MEDIA}>a</media:title>⟦<media:title {MEDIA}>⟧b</media:title>",
        says="item has more than one media:title",
    ),
    Case("many", f"<dc:creator {DC}>a</dc:creator><dc:creator {DC}>b</dc:creator>"),
    Case(
        "one here, one there",
        f"<media:title {MEDIA}>a</media:title>"
        f"<media:group {MEDIA}><media:title>b</media:title></media:group>",
    ),
]
test_surplus_extension_element = rule_test(
    SurplusExtensionElement, CASES, wrap=(rss_item, rdf_item)
)
