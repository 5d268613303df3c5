from feedlint.rules.structure.missing_extension_part import MissingExtensionPart
from feedlint.testing import Case, rdf_item, rss_item, rule_test

MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
WRAPS = (rss_item, rdf_item)
CASES = [
    Case("with an address", f"<media:content {MEDIA} url='http://a.invalid/'/>"),
    Case(
        "with a player",
        f"<media:content {MEDIA}><media:player url='http://a.invalid/'/></media:content>",
    ),
    Case("with neither", f"⟦<media:content {MEDIA}/>⟧", says="media:content has no url or"),
    Case("no attribute", f"⟦<media:thumbnail {MEDIA}/>⟧", says="media:thumbnail has no url"),
    Case(
        "no child",
        "⟦<atom:author xmlns:atom='http://www.w3.org/2005/Atom'>⟧</atom:author>",
        says="atom:author has no atom:name",
    ),
    Case(
        "again and again",
        f"⟦<media:thumbnail {MEDIA}/>⟧<media:thumbnail {MEDIA}/><media:thumbnail {MEDIA}/>",
        says="no url, and 2 more like it",
    ),
]
test_missing_extension_part = rule_test(MissingExtensionPart, CASES, wrap=WRAPS)
