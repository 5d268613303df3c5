"""Cases of the rule unregistered-language."""

from __future__ import annotations

from feedlint.rules.meaning.unregistered_language import UnregisteredLanguage
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("en", '<title xml:lang="en">x</title>'),
    Case("EN-gb", '<title xml:lang="EN-gb">x</title>'),
    Case("cmn", '<title xml:lang="cmn">x</title>'),
    Case("yue", '<title xml:lang="yue">x</title>'),
    Case("sl-rozaj-biske-1994", '<title xml:lang="sl-rozaj-biske-1994">x</title>'),
    Case("es-419", '<title xml:lang="es-419">x</title>'),
    Case("qaa-Qaaa-QM-x-own", '<title xml:lang="qaa-Qaaa-QM-x-own">x</title>'),
    Case("i-default", '<title xml:lang="i-default">x</title>'),
    Case("en-a-bbb-x-a-ccc", '<title xml:lang="en-a-bbb-x-a-ccc">x</title>'),
    Case("", '<title xml:lang="">x</title>'),
    Case("en_US", '<title xml:lang="en_US">x</title>'),
    Case(
        "region",
        '<title xml:lang="en-⟦UK⟧">x</title>',
        says="'UK' is no registered region, GB is one",
    ),
    Case("language", '<title xml:lang="⟦jp⟧">x</title>', says="ja is one"),
    Case("a word", '<title xml:lang="⟦english⟧">x</title>', says="no registered language"),
    Case("twice", '<title xml:lang="de-1996-⟦1996⟧">x</title>', says="is there twice"),
    Case("singleton twice", '<title xml:lang="en-a-bb-⟦a⟧-cc">x</title>', says="is there twice"),
    Case("script", '<title xml:lang="en-⟦Xxxx⟧">x</title>', says="no registered script"),
    Case("variant", '<title xml:lang="de-⟦1995⟧">x</title>', says="no registered variant"),
    Case("extlang", '<title xml:lang="en-⟦usa⟧">x</title>', says="no registered extlang"),
    Case("hreflang", '<link hreflang="⟦gr⟧" href="/1"/>', says="el is one"),
]

test_unregistered_language = rule_test(UnregisteredLanguage, CASES, wrap=entry)

RSS = [
    Case("English for the UK", "<dc:language>en-⟦UK⟧</dc:language>", says="GB is one"),
]
test_unregistered_language_in_rss = rule_test(UnregisteredLanguage, RSS, wrap=(rss_item, rdf_item))
