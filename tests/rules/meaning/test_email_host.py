"""Cases of the rule email-host."""

from __future__ import annotations

from feedlint.rules.meaning.email_host import EmailHost
from feedlint.testing import Case, entry, rule_test

CASES = [
    *(
        Case(email, f"<contributor><name>B</name><email>{email}</email></contributor>")
        for email in ("a@b.invalid", "a@b-c.d.invalid", "a@ü.de", "a@[192.0.2.1]", "a@localhost")
    ),
    Case("no address", "<contributor><name>B</name><email>a@b@c</email></contributor>"),
    Case(
        "no dot",
        "<contributor><name>B</name><email>ada@⟦workstation⟧</email></contributor>",
        says="no mail reaches the host 'workstation' of the email: it has no dot",
    ),
    Case("_", "<contributor><name>B</name><email>a@⟦my_host.net⟧</email></contributor>"),
    Case("a hyphen", "<contributor><name>B</name><email>a@⟦-b.net⟧</email></contributor>"),
    Case("a number", "<contributor><name>B</name><email>a@⟦192.0.2.1⟧</email></contributor>"),
    Case("local", "<contributor><name>B</name><email>a@⟦ada.local⟧</email></contributor>"),
]

test_email_host = rule_test(EmailHost, CASES, wrap=entry)
