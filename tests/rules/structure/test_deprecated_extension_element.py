from feedlint.rules.structure.deprecated_extension_element import DeprecatedExtensionElement
from feedlint.testing import Case, rdf_item, rss_item, rule_test

MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
CASES = [
    Case("the newer one", f"<media:rating {MEDIA}>adult</media:rating>"),
    Case(
        "given up",
        f"⟦<media:adult {MEDIA}>⟧true</media:adult>",
        says="media:adult has been given up",
    ),
]
test_deprecated_extension_element = rule_test(
    DeprecatedExtensionElement, CASES, wrap=(rss_item, rdf_item)
)
