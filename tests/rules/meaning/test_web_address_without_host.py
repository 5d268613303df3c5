"""A044 web-address-without-host."""

from __future__ import annotations

from feedlint.rules.meaning.web_address_without_host import WebAddressWithoutHost
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

RIGHT = [
    *("https://ada.invalid", "HTTP://a/", "https://a@b/", "http://[::1]/", "https://a:80?b"),
    *("/a", "//ada.invalid/", "", "https", "tag:https:/", "urn:http:", "httpsx:/a", "a?b=http:"),
]
WRONG = [
    "⟦https:⟧/a/1",
    "⟦http:⟧a",
    "⟦https:⟧//",
    "⟦https:⟧///a",
    "⟦HTTP:⟧",
    "⟦http:⟧//:80/",
    "⟦http:⟧//a@/",
]

CASES = [
    *(Case(text or "nothing", f'<link href="{text}"/>') for text in RIGHT),
    *(Case(text, f'<link href="{text}"/>', says="has no host behind 'http") for text in WRONG[:4]),
    *(Case(text, f'<link href="{text}"/>', says="has no host behind") for text in WRONG[4:]),
    Case("an id", "<id> ⟦https:⟧/a/1 </id>", says="id 'https:/a/1' has no host behind 'https:'"),
]

test_web_address_without_host = rule_test(WebAddressWithoutHost, CASES, wrap=entry)

RSS = [
    Case("no host", "<link>⟦https:⟧///1</link>", says="link 'https:///1' has no host"),
]
test_web_address_without_host_in_rss = rule_test(
    WebAddressWithoutHost, RSS, wrap=(rss_item, rdf_item)
)
