"""Cases of the rule invalid-email."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_email import InvalidEmail
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("a@b", "<contributor><name>B</name><email>a@b</email></contributor>"),
    Case("a+b.c@d.e", "<contributor><name>B</name><email>a+b.c@d.e</email></contributor>"),
    Case(" a@b ", "<contributor><name>B</name><email> a@b </email></contributor>"),
    Case("é@ü.de", "<contributor><name>B</name><email>é@ü.de</email></contributor>"),
    Case('"a b"@c.d', '<contributor><name>B</name><email>"a b"@c.d</email></contributor>'),
    Case("a@[192.0.2.1]", "<contributor><name>B</name><email>a@[192.0.2.1]</email></contributor>"),
    Case("a@b (Bo)", "<contributor><name>B</name><email>a@b (Bo)</email></contributor>"),
    Case(
        "at",
        "<contributor><name>B</name><email>⟦invalid at b.c⟧</email></contributor>",
        says="it has no '@'",
    ),
    Case(
        "a name",
        "<contributor><name>B</name><email>Bo ⟦&lt;⟧a@b&gt;</email></contributor>",
        says="'<' must not",
    ),
    Case(
        "mailto",
        "<contributor><name>B</name><email>mailto⟦:⟧a@b</email></contributor>",
        says="':' must not",
    ),
    Case(
        "two",
        "<contributor><name>B</name><email>a@b⟦,⟧ c@d</email></contributor>",
        says="',' must not",
    ),
    Case(
        "no domain",
        "<contributor><name>B</name><email>a⟦@⟧</email></contributor>",
        says="no domain",
    ),
    Case(
        "nobody",
        "<contributor><name>B</name><email>⟦@b⟧</email></contributor>",
        says="nothing before",
    ),
    Case(
        "two dots",
        "<contributor><name>B</name><email>a⟦.⟧.b@c</email></contributor>",
        says="'.' must not",
    ),
    Case("a word", "<contributor><name>B</name><email>⟦test⟧</email></contributor>", says="no '@'"),
    Case(
        "empty",
        "<contributor><name>B</name>⟦<email>⟧</email></contributor>",
        says="the email is empty",
        fixed="<contributor><name>B</name></contributor>",
    ),
    Case(
        "a line break inside",
        "<contributor><name>B</name><email>ada⟦\n⟧@b.c</email></contributor>",
        says="'\\n' must not stand there",
    ),
    Case("in references", "<contributor><name>B</name><email>⟦&#116;est⟧</email></contributor>"),
]

test_invalid_email = rule_test(InvalidEmail, CASES, wrap=entry)
