"""Cases of the rule email-in-name."""

from __future__ import annotations

from feedlint.rules.meaning.email_in_name import EmailInName
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("Bo", "<contributor><name>Bo</name></contributor>"),
    Case("@bo", "<contributor><name>@bo</name></contributor>"),
    Case("bo@home", "<contributor><name>bo@home</name></contributor>"),
    Case("Bo @ ada.invalid", "<contributor><name>Bo @ ada.invalid</name></contributor>"),
    Case("a@b@c", "<contributor><name>a@b@c</name></contributor>"),
    Case(
        "alone", "<contributor><name>⟦bo@ada.invalid⟧</name></contributor>", says="'bo@ada.invalid'"
    ),
    Case("in brackets", "<contributor><name>Bo &lt;⟦bo@ada.invalid⟧&gt;</name></contributor>"),
    Case("behind white space", "<contributor><name>\n  ⟦bo@ada.invalid⟧</name></contributor>"),
]

test_email_in_name = rule_test(EmailInName, CASES, wrap=entry)

RSS = [
    Case("a name", "<dc:creator>Ada</dc:creator>"),
    Case("an address", "<dc:creator>Ada (⟦ada@ada.invalid⟧)</dc:creator>", says="in it"),
]
test_email_in_name_in_rss = rule_test(EmailInName, RSS, wrap=(rss_item, rdf_item))
