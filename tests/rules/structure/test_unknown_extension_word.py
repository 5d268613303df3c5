from feedlint.rules.structure.unknown_extension_word import UnknownExtensionWord
from feedlint.testing import Case, rdf_item, rss_item, rule_test

MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
WRAPS = (rss_item, rdf_item)
CASES = [
    Case("a word", f"<media:rating {MEDIA}>nonadult</media:rating>"),
    Case("white space around it", f"<media:rating {MEDIA}>\n\tnonadult </media:rating>"),
    Case(
        "no word",
        f"<media:rating {MEDIA}>⟦nonadlt⟧</media:rating>",
        says="it is none of the known words; did you mean 'nonadult'",
    ),
    Case("capitals", f"<media:rating {MEDIA}>⟦Adult⟧</media:rating>", says="written 'adult'"),
    Case("of another scheme", f"<media:rating {MEDIA} scheme='urn:mpaa'>PG-13</media:rating>"),
    Case("of no known scheme", f"<media:rating {MEDIA} scheme='urn:x'>any</media:rating>"),
    Case(
        "not of that scheme",
        f"<media:rating {MEDIA} scheme='urn:mpaa'>⟦tv-ma⟧</media:rating>",
        says="'tv-ma'",
    ),
    Case("an attribute", f"<media:title {MEDIA} type='⟦text/html⟧'>a</media:title>", says="type"),
    Case("empty", f"⟦<media:rating {MEDIA}/>⟧", says="media:rating: it is empty"),
    Case(
        "countries",
        f"<media:restriction {MEDIA} relationship='allow' type='country'>au us</media:restriction>",
    ),
    Case(
        "no country",
        f"<media:restriction {MEDIA} relationship='allow' type='country'>au ⟦XX⟧"
        "</media:restriction>",
        says="'XX' is not a country code",
    ),
]
test_unknown_extension_word = rule_test(UnknownExtensionWord, CASES, wrap=WRAPS)
