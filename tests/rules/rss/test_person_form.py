"""Cases of the rule person-form."""

from __future__ import annotations

from feedlint.rules.rss.person_form import PersonForm
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("usual", "<author>ada@example.org (Ada)</author>"),
    Case("a name", "<author>Ada</author>"),
    Case("bare", "<author>ada@example.org</author>"),
    Case(
        "angle brackets",
        "<author>⟦Ada &lt;ada@example.org>⟧</author>",
        says="is not written as address (name)",
        fixed="<author>ada@example.org (Ada)</author>",
    ),
    Case(
        "turned round",
        "<author>⟦Ada (ada@example.org)⟧</author>",
        says="is not written as address (name)",
        fixed="<author>ada@example.org (Ada)</author>",
    ),
    Case("obfuscated", "<author>Ada &lt;ada@…></author>"),
    Case(
        "a name with quotes",
        '<author>⟦Ann "S" &amp; Ø &lt;ann@example.org>⟧</author>',
        says="is not written",
        fixed='<author>ann@example.org (Ann "S" &amp; Ø)</author>',
    ),
    Case("among words", "<author>⟦Ada, ada@example.org⟧</author>", says="is not written"),
]
test_person_form = rule_test(PersonForm, CASES, wrap=rss_item)
