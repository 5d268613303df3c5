from feedlint.rules.structure.misplaced_extension_element import MisplacedExtensionElement
from feedlint.testing import Case, rdf_item, rss_item, rule_test

SLASH = "xmlns:slash='http://purl.org/rss/1.0/modules/slash/'"
SY = "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
DC = "xmlns:dc='http://purl.org/dc/elements/1.1/'"
CASES = [
    Case("in its place", f"<slash:comments {SLASH}>1</slash:comments>"),
    Case(
        "of the feed",
        f"⟦<sy:updatePeriod {SY}>⟧daily</sy:updatePeriod>",
        says="'sy:updatePeriod' has no place in item",
    ),
    Case(
        "of another element",
        f"⟦<media:param {MEDIA} name='a'>⟧b</media:param>",
        says="'media:param' has no place in item",
    ),
    Case("anywhere", f"<dc:date {DC}>2024</dc:date>"),
    Case("below what nobody knows", f"<x:a xmlns:x='urn:x'><sy:updateBase {SY}/></x:a>"),
]
test_misplaced_extension_element = rule_test(
    MisplacedExtensionElement, CASES, wrap=(rss_item, rdf_item)
)
