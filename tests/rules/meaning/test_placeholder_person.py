"""Cases of the rule placeholder-person."""

from __future__ import annotations

from feedlint.rules.meaning.placeholder_person import PlaceholderPerson
from feedlint.testing import Case, entry, json_item, rdf_item, rss_item, rule_test

CASES = [
    Case("Ada", "<contributor><name>Ada</name><email>ada@ada.invalid</email></contributor>"),
    Case("a surname", "<contributor><name>Jo Name</name></contributor>"),
    Case(
        "Your Name",
        "<contributor><name>⟦Your Name⟧</name><email>you@example.com</email></contributor>",
        says="the name 'Your Name' is nobody's",
    ),
    Case("undefined", "<contributor><name>⟦undefined⟧</name></contributor>"),
    Case(
        "you@example.com",
        "<contributor><name>Ada</name><email>⟦you@example.com⟧</email></contributor>",
        says="the email 'you@example.com' is nobody's",
    ),
    Case(
        "root@localhost",
        "<contributor><name>root</name><email>⟦root@localhost⟧</email></contributor>",
    ),
    Case(
        "your domain",
        "<contributor><name>Ada</name><email>⟦ada@yourdomain.com⟧</email></contributor>",
    ),
]
_COMMIT = "dc293f2106903ab9c24e9cea18c276e32c394c33"
COMMITS = [
    Case(
        f"of a commit by {mail}",
        f'<id>urn:sha1:{_COMMIT}</id><link href="https://git.invalid/commit/?id={_COMMIT}"/>'
        f"<author><name>Ada</name><email>{mail}</email></author>",
    )
    for mail in ("ada@laptop.example", "root@localhost", "you@example.com")
]
RSS = [
    Case("Ada", "<dc:creator>Ada</dc:creator>"),
    Case("Your Name", "<dc:creator>⟦Your Name⟧</dc:creator>", says="is nobody's"),
]

test_placeholder_person = rule_test(PlaceholderPerson, CASES, wrap=entry)
test_placeholder_person_of_commits = rule_test(PlaceholderPerson, COMMITS, wrap=entry)
test_placeholder_person_in_rss = rule_test(PlaceholderPerson, RSS, wrap=(rss_item, rdf_item))

JSON = [
    Case("Your Name", '"authors": [{"name": "⟦Your Name⟧"}]', says="is nobody's"),
]
test_placeholder_person_in_json = rule_test(PlaceholderPerson, JSON, wrap=json_item)
