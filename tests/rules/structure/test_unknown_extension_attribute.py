from feedlint.rules.structure.unknown_extension_attribute import UnknownExtensionAttribute
from feedlint.testing import Case, rdf_item, rss_item, rule_test

MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"
THR = "xmlns:t='http://purl.org/syndication/thread/1.0'"
CASES = [
    Case("known", f"<media:content {MEDIA} url='http://a.invalid/' fileSize='1'/>"),
    Case(
        "unknown",
        f"<media:content {MEDIA} url='http://a.invalid/' ⟦length='1'⟧/>",
        says="Media RSS gives media:content no attribute 'length'",
    ),
    Case("of another namespace", f"<media:title {MEDIA} x:a='1' xmlns:x='urn:x'>a</media:title>"),
    Case("of XML", f"<media:title {MEDIA} xml:lang='en'>a</media:title>"),
    Case("of what has none", f"<media:keywords {MEDIA} ⟦a='1'⟧>b</media:keywords>", says="'a'"),
    Case(
        "of a link",
        f"<a:link xmlns:a='http://www.w3.org/2005/Atom' href='/' ⟦t:counts='1'⟧ {THR}/>",
        says="threading gives a:link no attribute 'thr:counts'",
    ),
]
test_unknown_extension_attribute = rule_test(
    UnknownExtensionAttribute, CASES, wrap=(rss_item, rdf_item)
)
