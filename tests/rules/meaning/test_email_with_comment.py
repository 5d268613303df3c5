"""Cases of the rule email-with-comment."""

from __future__ import annotations

from feedlint.rules.meaning.email_with_comment import EmailWithComment
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("a@b", "<contributor><name>B</name><email>a@b</email></contributor>"),
    Case('"a(b)"@c.d', '<contributor><name>B</name><email>"a(b)"@c.d</email></contributor>'),
    Case(
        "no address (Bo)", "<contributor><name>B</name><email>no address (Bo)</email></contributor>"
    ),
    Case(
        "a name behind",
        "<contributor><name>B</name><email>a@b ⟦(Bo)⟧</email></contributor>",
        says="has a comment in it",
    ),
    Case("nested", "<contributor><name>B</name><email>a⟦(b(c))@d⟧</email></contributor>"),
]

test_email_with_comment = rule_test(EmailWithComment, CASES, wrap=entry)
