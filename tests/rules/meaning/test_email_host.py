"""Cases of the rule email-host."""

from __future__ import annotations

from feedlint.rules.meaning.email_host import EmailHost
from feedlint.testing import Case, entry, rss_item, rule_test

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

MAILBOXES = [
    Case("right", "<author>ada@notes.invalid (Ada)</author>"),
    Case("no address", "<author>Ada @ work</author>"),
    Case("no dot", "<author>ada@⟦workstation⟧ (Ada)</author>", says="it has no dot"),
    Case("in brackets", "<author>Ada &lt;ada@⟦notes.local⟧&gt;</author>"),
]
test_email_host_in_rss = rule_test(EmailHost, MAILBOXES, wrap=rss_item)
