from feedlint.rules.structure.rss_in_wrong_namespace import RssInWrongNamespace
from feedlint.testing import Case, rule_test

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
CASES = [
    Case("none", "<rss version='2.0'><channel/></rss>"),
    Case("one", "⟦<rss xmlns='urn:x' version='2.0'>⟧<channel/></rss>", says="RSS is in none"),
    Case("a prefix", "⟦<x:rss xmlns:x='urn:x'>⟧<channel/></x:rss>", says="'urn:x'"),
    Case(
        "RSS 1.0 in none",
        f"⟦<r:RDF xmlns:r='{RDF}'>⟧<channel/><item/></r:RDF>",
        says="the channel is in no namespace of RSS",
    ),
    Case("RSS 1.0", f"<r:RDF xmlns:r='{RDF}' xmlns='http://purl.org/rss/1.0/'><channel/></r:RDF>"),
    Case("RDF of something else", f"<r:RDF xmlns:r='{RDF}'><a xmlns='urn:x'/></r:RDF>"),
    Case(
        "RSS 1.1",
        "⟦<Channel xmlns='http://purl.org/net/rss1.0#'>⟧<items/></Channel>",
        says="no namespace of RSS",
    ),
]
test_rss_in_wrong_namespace = rule_test(RssInWrongNamespace, CASES)
