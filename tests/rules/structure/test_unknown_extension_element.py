from feedlint.rules.structure.unknown_extension_element import UnknownExtensionElement
from feedlint.testing import Case, rdf_item, rss_item, rule_test

URL = "http://search.yahoo.com/mrss/"
MEDIA = f"xmlns:media='{URL}'"
WFW = "xmlns:wfw='http://wellformedweb.org/CommentAPI/'"
CASES = [
    Case("known", f"<media:title {MEDIA}>a</media:title>"),
    Case(
        "unknown, and the nearest",
        f"⟦<media:thumb {MEDIA}/>⟧",
        says="Media RSS has no element 'thumb'",
    ),
    Case(
        "of Atom, in documents of its own",
        "⟦<a:entry xmlns:a='http://www.w3.org/2005/Atom'>⟧</a:entry>",
        says="'entry' of Atom has no place in this feed",
    ),
    Case("near nothing", f"⟦<media:qqq {MEDIA}/>⟧", says="'qqq'"),
    Case(
        "another case of letters",
        f"⟦<wfw:commentRSS {WFW}>⟧http://a.invalid/</wfw:commentRSS>",
        says="commentRSS",
        fixed=f"<wfw:commentRss {WFW}>http://a.invalid/</wfw:commentRss>",
    ),
    Case("without an end tag", f"⟦<media:Title {MEDIA}/>⟧", says="'Title'"),
    Case("twice", f"⟦<x:a xmlns:x='{URL}'/>⟧<x:a xmlns:x='{URL}'/>", says="and 1 more like it"),
    Case("in a group", f"<media:group {MEDIA}>⟦<media:b/>⟧</media:group>", says="'b'"),
    Case("of a vocabulary that nobody knows", "<x:a xmlns:x='urn:x'><x:b/></x:a>"),
    Case("within it", f"<x:a xmlns:x='urn:x'><media:b {MEDIA}/></x:a>"),
    Case("of an open vocabulary", "<cc:b xmlns:cc='http://creativecommons.org/ns#'/>"),
]
test_unknown_extension_element = rule_test(
    UnknownExtensionElement, CASES, wrap=(rss_item, rdf_item)
)
