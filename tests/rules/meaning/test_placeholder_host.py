"""Cases of the rule placeholder-host."""

from __future__ import annotations

from feedlint.rules.meaning.placeholder_host import PlaceholderHost
from feedlint.testing import Case, entry, json_item, rdf_item, rss_item, rule_test

CASES = [
    Case("https://ada.invalid/localhost", '<link href="https://ada.invalid/localhost"/>'),
    Case("https://mysite.ada.invalid/", '<link href="https://mysite.ada.invalid/"/>'),
    Case("https://example.com/", '<link href="https://example.com/"/>'),
    Case("http://localhost.ada.invalid/", '<link href="http://localhost.ada.invalid/"/>'),
    Case("http://127.ada.invalid/", '<link href="http://127.ada.invalid/"/>'),
    Case("/localhost", '<link href="/localhost"/>'),
    Case("preview", '<link href="http://⟦localhost⟧:4000/1"/>', says="'localhost' of link href"),
    Case("loopback", '<link href="http://⟦127.0.0.1⟧/1"/>', says="'127.0.0.1'"),
    Case("IPv6", '<link href="http://⟦[::1]⟧:8080/1"/>', says="'[::1]'"),
    Case("template", '<link href="https://⟦yoursite.com⟧/1"/>', says="'yoursite.com'"),
    Case(
        "template with a hyphen", '<link href="https://⟦www.your-domain.org⟧"/>', says="your-domain"
    ),
    Case("a page of nobody", '<link href="https://⟦username.github.io⟧/blog"/>', says="username"),
    Case("subdomain", '<link href="http://⟦blog.localhost⟧/1"/>', says="blog.localhost"),
    Case("with a user", '<link href="http://a@⟦localhost⟧/"/>', says="localhost"),
    Case(
        "an id and a link",
        '<id>http://⟦localhost⟧/1</id><link href="http://⟦LOCALHOST⟧/1"/>',
        says="is a placeholder",
    ),
]

test_placeholder_host = rule_test(PlaceholderHost, CASES, wrap=entry)

RSS = [
    Case("another", "<link>https://local.invalid/1</link>"),
    Case("localhost", "<link>http://⟦localhost⟧:1313/1</link>", says="of link is a placeholder"),
]
test_placeholder_host_in_rss = rule_test(PlaceholderHost, RSS, wrap=(rss_item, rdf_item))

TAGS = [
    Case("in a tag URI", "<id>tag:⟦localhost⟧,2024:1</id>", says="of id is a placeholder"),
    Case("behind a name", "<id>tag:ada@⟦localhost⟧,2024:1</id>"),
]
test_placeholder_host_in_tags = rule_test(PlaceholderHost, TAGS, wrap=entry)

JSON = [
    Case("an address", '"url": "http://⟦localhost⟧/1"', says="of url is a placeholder"),
]
test_placeholder_host_in_json = rule_test(PlaceholderHost, JSON, wrap=json_item)
