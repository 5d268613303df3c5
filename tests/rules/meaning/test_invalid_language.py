"""Cases of the rule invalid-language."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_language import InvalidLanguage
from feedlint.testing import Case, entry, json_item, rdf_item, rss_item, rule_test

CASES = [
    Case("en", '<title xml:lang="en">x</title>'),
    Case("de-CH-1996", '<title xml:lang="de-CH-1996">x</title>'),
    Case("zh-cmn-Hans-CN", '<title xml:lang="zh-cmn-Hans-CN">x</title>'),
    Case("cmn", '<title xml:lang="cmn">x</title>'),
    Case("yue", '<title xml:lang="yue">x</title>'),
    Case("x-own", '<title xml:lang="x-own">x</title>'),
    Case("i-klingon", '<title xml:lang="i-klingon">x</title>'),
    Case("", '<title xml:lang="">x</title>'),
    Case("en-UK", '<title xml:lang="en-UK">x</title>'),
    Case("english", '<title xml:lang="english">x</title>'),
    Case(
        "in a div it is not Atom's",
        '<content type="xhtml">'
        '<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="en_US">x</div></content>',
    ),
    Case(
        "en_US",
        '<title xml:lang="⟦en_US⟧">x</title>',
        says="title xml:lang 'en_US' is no language tag",
        fixed='<title xml:lang="en-US">x</title>',
    ),
    Case(
        "en--US",
        '<title xml:lang="en⟦-⟧-US">x</title>',
        says="title xml:lang 'en--US' is no language tag",
        fixed='<title xml:lang="en-US">x</title>',
    ),
    Case(
        "en-a",
        '<title xml:lang="en-⟦a⟧">x</title>',
        says="title xml:lang 'en-a' is no language tag",
    ),
    Case(
        " en",
        '<title xml:lang="⟦ en⟧">x</title>',
        says="title xml:lang ' en' is no language tag",
        fixed='<title xml:lang="en">x</title>',
    ),
    Case(
        "de-419-DE",
        '<title xml:lang="de-419-⟦DE⟧">x</title>',
        says="title xml:lang 'de-419-DE' is no language tag",
    ),
    Case("hreflang", '<link hreflang="⟦insert language here⟧" href="/1"/>', says="link hreflang"),
    Case("hreflang must not be empty", '<link ⟦hreflang=""⟧ href="/1"/>', says="it is empty"),
]

test_invalid_language = rule_test(InvalidLanguage, CASES, wrap=entry)

RSS = [
    Case("right", "<dc:language>pt-BR</dc:language>"),
    Case(
        "an underscore",
        "<dc:language>⟦en_US⟧</dc:language>",
        says="dc:language 'en_US' is no language tag",
        fixed="<dc:language>en-US</dc:language>",
    ),
    Case("empty", "⟦<dc:language/>⟧", says="dc:language is empty"),
]
test_invalid_language_in_rss = rule_test(InvalidLanguage, RSS, wrap=(rss_item, rdf_item))

JSON = [
    Case(
        "an underscore",
        '"language": "⟦en_US⟧"',
        says="language 'en_US' is no language tag",
        fixed='"language": "en-US"',
    ),
]
test_invalid_language_in_json = rule_test(InvalidLanguage, JSON, wrap=json_item)
