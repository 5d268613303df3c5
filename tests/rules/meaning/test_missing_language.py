"""Cases of the rule missing-language."""

from __future__ import annotations

from feedlint.rules.meaning.missing_language import MissingLanguage
from feedlint.testing import Case, document, rule_test

CASES = [
    Case("there", '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"/>'),
    Case("unknown on purpose", '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang=""/>'),
    Case("missing", '⟦<feed xmlns="http://www.w3.org/2005/Atom"/>⟧', says="no xml:lang"),
    Case(
        "an entry document",
        '⟦<entry xmlns="http://www.w3.org/2005/Atom">⟧<title xml:lang="en">x</title></entry>',
    ),
]

test_missing_language = rule_test(MissingLanguage, CASES, wrap=document)

RSS = [
    Case("there", '<rss version="2.0"><channel><language>en</language></channel></rss>'),
    Case("missing", '<rss version="2.0">⟦<channel>⟧</channel></rss>', says="no language"),
]
test_missing_language_in_rss = rule_test(MissingLanguage, RSS, wrap=document)
