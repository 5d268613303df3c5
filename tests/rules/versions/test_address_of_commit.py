"""V218 address-of-commit."""

from __future__ import annotations

from tests.generators.entries import NAMES, cgit

from feedlint.rules.versions.address_of_commit import AddressOfCommit
from feedlint.testing import Case, diagnose, entry, feed, rss_item, rule_test

SHA = "0d8e5fbc31e1082063bfb5155c35b7869721152b"


def by(mail: str, head: str = "") -> str:
    return f"{head or cgit(SHA)}<author><name>Ada</name><email>{mail}</email></author>"


BLOG = "<id>urn:x:1</id>"
CASES = [
    Case("an address", by("ada@analytical.example")),
    Case("redacted", by("redacted")),
    Case("no commit", by("ada@laptop.(none)", BLOG)),
    Case("no author", cgit(SHA)),
    Case("no host", by("⟦ada@laptop.(none)⟧"), says="has no host: git wrote '(none)'"),
    Case("an app", by("⟦1+dependabot[bot]@users.noreply.github.com⟧"), says="an app of GitHub"),
    Case("no at sign", by("⟦ada⟧"), says="is no address"),
    Case(
        "empty",
        f"{cgit(SHA)}<author><name>Ada</name>⟦<email>⟧</email></author>",
        says="the email is empty",
    ),
]
test_address_of_commit = rule_test(AddressOfCommit, CASES, wrap=entry)

LINK = f"https://git.example/?p=a;a=commitdiff;h={SHA}"
RSS = f"<guid>{LINK}</guid><link>{LINK}</link><author>Ada &lt;⟦a@b.(none)⟧&gt;</author>"
test_in_rss = rule_test(AddressOfCommit, [Case("no host", RSS, says="(none)")], wrap=rss_item)


def test_it_speaks_of_commits_only() -> None:
    assert NAMES
    assert not diagnose(AddressOfCommit, entry(by("x", BLOG)).encode())


def test_one_author_is_told_once() -> None:
    entries = "".join(f"<entry>{by('ada')}</entry>" for _ in range(3))
    (one,) = diagnose(AddressOfCommit, feed(entries).encode())
    assert one.message.endswith("and in 2 more entries")
