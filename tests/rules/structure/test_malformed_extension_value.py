from feedlint.rules.structure.malformed_extension_value import MalformedExtensionValue
from feedlint.testing import Case, rdf_item, rss_item, rule_test

SLASH = "xmlns:slash='http://purl.org/rss/1.0/modules/slash/'"
GEO = "xmlns:geo='http://www.w3.org/2003/01/geo/wgs84_pos#'"
MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
ATOM = "xmlns:a='http://www.w3.org/2005/Atom'"
CASES = [
    Case("a number", f"<slash:comments {SLASH}>12</slash:comments>"),
    Case(
        "no number",
        f"<slash:comments {SLASH}>1⟦x⟧</slash:comments>",
        says="slash:comments '1x': 'x' is no digit",
    ),
    Case("other digits", f"<slash:comments {SLASH}>⟦١⟧</slash:comments>", says="is no digit"),
    Case("a parade", f"<slash:hit_parade {SLASH}>1,2 , 3</slash:hit_parade>"),
    Case("no parade", f"<slash:hit_parade {SLASH}>⟦1;2⟧</slash:hit_parade>", says="it is not"),
    Case("latitude", f"<geo:lat {GEO}>-90</geo:lat><geo:long {GEO}>180.0</geo:long>"),
    Case("too far north", f"<geo:lat {GEO}>⟦91.048⟧</geo:lat>", says="it is not from -90 to 90"),
    Case("half a number", f"<geo:lat {GEO}>1⟦N⟧</geo:lat>", says="'N' is no part of a number"),
    Case(
        "a duration with more",
        f"<media:content {MEDIA} url='http://a.invalid/' duration='10⟦abc⟧'/>",
        says="'abc' is no part of a number",
    ),
    Case(
        "an empty width",
        f"<media:content {MEDIA} url='http://a.invalid/' ⟦width=''⟧/>",
        says="media:content width: it is empty",
    ),
    Case("a hash", f"<media:hash {MEDIA}>dfdec888b72151965a34b4b59031290a</media:hash>"),
    Case("no hash", f"<media:hash {MEDIA}>⟦zzz⟧</media:hash>", says="32 hexadecimal digits"),
    Case("a time", f"<media:text {MEDIA} start='00:01:02.5'>a</media:text>"),
    Case("now", f"<media:text {MEDIA} start='now'>a</media:text>"),
    Case("no time", f"<media:text {MEDIA} start='⟦+17sec⟧'>a</media:text>", says="83.5"),
    Case("an id of Atom", f"<a:id {ATOM}>⟦one⟧</a:id>", says="it has no scheme"),
]
test_malformed_extension_value = rule_test(
    MalformedExtensionValue, CASES, wrap=(rss_item, rdf_item)
)
