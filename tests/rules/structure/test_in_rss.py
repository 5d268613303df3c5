"""What the rules of structure say of RSS."""

from feedlint.rules.structure.element_in_text import ElementInText
from feedlint.rules.structure.misplaced_element import MisplacedElement
from feedlint.rules.structure.missing_attribute import MissingAttribute
from feedlint.rules.structure.missing_element import MissingElement
from feedlint.rules.structure.stray_text import StrayText
from feedlint.rules.structure.surplus_element import SurplusElement
from feedlint.rules.structure.unknown_attribute import UnknownAttribute
from feedlint.rules.structure.unknown_element import UnknownElement
from feedlint.testing import Case, rdf_item, rss_channel, rss_item, rule_test

UNKNOWN = [
    Case("a date", "⟦<date>⟧2024</date>", says="RSS has no element 'date'"),
    Case("content", "⟦<content>⟧a</content>", says="'content'"),
    Case("nothing that is known", "⟦<qq/>⟧", says="RSS has no element 'qq'"),
    Case("in a namespace", "<x:date xmlns:x='urn:x'>2024</x:date>"),
    Case("twice", "⟦<qq/>⟧<qq/><qq/>", says="and 2 more like it"),
]
test_unknown_element = rule_test(UnknownElement, UNKNOWN, wrap=rss_item)
UNKNOWN_RDF = [
    Case("a date", "⟦<pubDate>⟧2024</pubDate>", says="RSS 1.0 has no"),
]
test_unknown_element_of_rdf = rule_test(UnknownElement, UNKNOWN_RDF, wrap=rdf_item)
MISPLACED = [
    Case("an image", "⟦<image>⟧a</image>", says="'image' has no place"),
    Case("a language", "⟦<language>⟧a</language>", says="in item"),
]
test_misplaced_element = rule_test(MisplacedElement, MISPLACED, wrap=rss_item)
MISSING = [
    Case("a part", "⟦<image>⟧<url>a</url><title>b</title></image>", says="the image has no link"),
    Case("nothing", "<image><url>a</url><title>b</title><link>c</link></image>"),
]
test_missing_element = rule_test(MissingElement, MISSING, wrap=rss_channel)
SURPLUS = [
    Case("two", "<ttl>1</ttl>⟦<ttl>⟧2</ttl>", says="the channel has more than one ttl"),
]
test_surplus_element = rule_test(SurplusElement, SURPLUS, wrap=rss_channel)
ATTRIBUTES = [
    Case(
        "no length",
        "⟦<enclosure url='http://a.invalid/' type='image/png'/>⟧",
        says="the enclosure has no length",
        fixed="<enclosure length=\"0\" url='http://a.invalid/' type='image/png'/>",
    ),
    Case(
        "an episode without a length, which 0 would not mend",
        "⟦<enclosure url='http://a.invalid/' type='audio/mpeg'/>⟧",
        says="the enclosure has no length",
    ),
    Case(
        "no type",
        "⟦<enclosure url='http://a.invalid/' length='1'/>⟧",
        says="the enclosure has no type",
    ),
    Case("no url", "⟦<source>⟧a</source>", says="the source has no url"),
]
test_missing_attribute = rule_test(MissingAttribute, ATTRIBUTES, wrap=rss_item)
UNKNOWN_ATTRIBUTES = [
    Case(
        "a slip",
        "<guid ⟦isPermalink='false'⟧>a</guid>",
        says="RSS gives guid no attribute 'isPermalink'",
        fixed='<guid isPermaLink="false">a</guid>',
    ),
    Case("another", "<guid isPermaLink='false' ⟦type='a'⟧>a</guid>", says="'type'"),
    Case("in a namespace", "<guid isPermaLink='false' x:a='' xmlns:x='urn:x'>a</guid>"),
]
test_unknown_attribute = rule_test(UnknownAttribute, UNKNOWN_ATTRIBUTES, wrap=rss_item)
MARKUP = [
    Case(
        "markup",
        "<description>a ⟦<b>⟧b</b> <i/></description>",
        says="the element 'b' stands in the text of description, and 1 more",
    ),
    Case("escaped", "<description>a &lt;b> <![CDATA[<i>]]></description>"),
]
test_element_in_text = rule_test(ElementInText, MARKUP, wrap=(rss_item, rdf_item))
STRAY = [Case("text", "<ttl>1</ttl>⟦a⟧", says="'a' stands between the elements of channel")]
test_stray_text = rule_test(StrayText, STRAY, wrap=rss_channel)
