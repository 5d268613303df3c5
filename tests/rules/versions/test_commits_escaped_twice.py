"""V219 commits-escaped-twice."""

from __future__ import annotations

from feedlint.rules.versions.commits_escaped_twice import CommitsEscapedTwice
from feedlint.testing import Case, feed, rule_test


def commits(*titles: str, body: str = "") -> str:
    """A feed's entries about commits, with these titles."""
    return "".join(
        f'<entry><id>urn:sha1:{n:040x}</id><link href="/commit/?id={n:040x}"/>'
        f"<title>{title}</title><content>{body}</content></entry>"
        for n, title in enumerate(titles)
    )


TWICE, PLAIN = "a &amp;lt; b", "a b"
CASES = [
    Case("three titles", commits(f"⟦{TWICE}⟧", PLAIN, TWICE, TWICE), says="'&lt;' in 3 titles"),
    Case("two titles", commits(TWICE, PLAIN, TWICE)),
    Case("and one is escaped once", commits(TWICE, TWICE, TWICE, "a &lt; b")),
    Case("and one has an ampersand", commits(TWICE, TWICE, TWICE, "a &amp; b")),
    Case("none", commits(PLAIN, PLAIN)),
    Case(
        "messages",
        commits(PLAIN, PLAIN, PLAIN, body="by &amp;lt;a@b.example&amp;gt;").replace(
            "by &amp;lt;a@b.example&amp;gt;", "⟦by &amp;lt;a@b.example&amp;gt;⟧", 1
        ),
        says="in 3 messages",
    ),
]
test_commits_escaped_twice = rule_test(CommitsEscapedTwice, CASES, wrap=feed)
