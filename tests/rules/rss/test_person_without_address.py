"""Cases of the rule person-without-address."""

from __future__ import annotations

from feedlint.rules.rss.person_without_address import PersonWithoutAddress
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("an address with a name", "<author>ada@example.org (Ada)</author>"),
    Case("an address", "<author>ada@example.org</author>"),
    Case("a mailto URI", "<author>mailto:ada@example.org</author>"),
    Case("empty", "<author/>"),
    Case(
        "a name",
        "<author>⟦Ada Lovelace⟧</author>",
        says="author 'Ada Lovelace' has no e-mail address",
        fixed="<dc:creator>Ada Lovelace</dc:creator>",
    ),
    Case(
        "made unreadable",
        "<author>⟦Ada &lt;ada@…>⟧</author>",
        says="has no e-mail address",
        fixed="<dc:creator>Ada &lt;ada@…></dc:creator>",
    ),
    Case(
        "beside dc:creator", "<author>⟦Ada⟧</author><dc:creator>Ada</dc:creator>", says="no e-mail"
    ),
    Case(
        "of the channel",
        "<source url='https://a.invalid/'>a</source></item>"
        "<managingEditor>⟦root⟧</managingEditor><item><title>b</title>",
        says="managingEditor 'root' has no e-mail address",
    ),
    Case(
        "several",
        "<author>⟦Ada⟧</author></item><item><title>b</title><author>Bob</author>",
        says="and in 1 more item",
        fixed="<dc:creator>Ada</dc:creator></item><item><title>b</title><dc:creator>Bob</dc:creator>",
    ),
]
test_person_without_address = rule_test(PersonWithoutAddress, CASES, wrap=rss_item)
