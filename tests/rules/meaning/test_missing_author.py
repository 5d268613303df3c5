"""Cases of the rule missing-author."""

from __future__ import annotations

from feedlint.rules.meaning.missing_author import MissingAuthor
from feedlint.testing import Case, document, rule_test

CASES = [
    Case("the feed's", '<feed xmlns="http://www.w3.org/2005/Atom"><author/><entry/></feed>'),
    Case(
        "each entry's", '<feed xmlns="http://www.w3.org/2005/Atom"><entry><author/></entry></feed>'
    ),
    Case("no entries", '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'),
    Case("an entry document's", '<entry xmlns="http://www.w3.org/2005/Atom"><author/></entry>'),
    Case(
        "its source's",
        '<entry xmlns="http://www.w3.org/2005/Atom"><source><author/></source></entry>',
    ),
    Case(
        "nobody",
        '⟦<feed xmlns="http://www.w3.org/2005/Atom">⟧<entry/></feed>',
        says="of its entries 1 of 1 has none",
    ),
    Case(
        "some",
        '⟦<feed xmlns="http://www.w3.org/2005/Atom">⟧<entry><author/></entry><entry/><entry><contributor/></entry></feed>',
        says="2 of 3 have none",
    ),
    Case(
        "a source is not enough for the feed",
        '⟦<feed xmlns="http://www.w3.org/2005/Atom">⟧<entry><source><author/></source></entry></feed>',
    ),
    Case(
        "an entry document",
        '⟦<entry xmlns="http://www.w3.org/2005/Atom">⟧<contributor/></entry>',
        says="the entry has no author",
    ),
]

test_missing_author = rule_test(MissingAuthor, CASES, wrap=document)

SOURCES = [
    Case(
        "a source has one",
        '⟦<feed xmlns="http://www.w3.org/2005/Atom">⟧<entry><source>'
        "<author><name>B</name></author></source></entry></feed>",
        says="1 of its 1 entries take theirs from a source",
    ),
]
test_missing_author_of_sources = rule_test(MissingAuthor, SOURCES, wrap=document)
