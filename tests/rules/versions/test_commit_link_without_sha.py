"""V102 commit-link-without-sha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rules.versions.commit_link_without_sha import CommitLinkWithoutSha
from feedlint.testing import Case, diagnose, entry, feed, rule_test

if TYPE_CHECKING:
    from pathlib import Path

A = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
URN = f"<id>urn:sha1:{A}</id>"
TAG = f"<id>tag:github.com,2008:Grit::Commit/{A}</id>"

CASES = [
    Case("link to the commit", f'{URN}<link href="/commit/?id={A}"/>'),
    Case("another commit", f'{URN}<link href="/commit/?id={A[::-1]}"/>'),
    Case("one of two links", f'{URN}<link href="/log/"/><link href="/commit/?id={A}"/>'),
    Case(
        "another relation",
        f'{URN}<link rel="alternate" href="/commit/{A}"/><link rel="via" href="/"/>',
    ),
    Case("a hash that may be anything", f'<id>{A}</id><link href="/post/1"/>'),
    Case("no commit", '<id>urn:x:1</id><link href="/post/1"/>'),
    Case("revision of Subversion", "<id>http://x.example/repository/revisions/44</id>"),
    Case("a URN that may be anything", f'{URN}<link href="/log/"/>'),
    Case("log", f'{TAG}<link href="⟦/log/⟧"/>', says=f"the id names commit {A}, the link leads"),
    Case("branch", f'{TAG}<link href="⟦https://x.example/r/commits/main⟧"/>', says=A),
]
test_commit_link_without_sha = rule_test(CommitLinkWithoutSha, CASES, wrap=entry)

AMONG = f"""
<entry><id>{A}</id><title>t</title><updated>2024-03-04T05:06:07Z</updated>
<link href="/r/commit/?id={A}"/></entry>
<entry><id>{A[::-1]}</id><title>t</title><updated>2024-03-04T05:06:07Z</updated>
<link href="⟦/r/log/⟧"/></entry>"""
URNS = AMONG.replace("<id>", "<id>urn:sha1:")
test_bare_object_name_among_commits = rule_test(
    CommitLinkWithoutSha,
    [Case("among commits", AMONG, says=A[::-1]), Case("URNs", URNS, says=A[::-1])],
    wrap=feed,
)


def test_real_feeds_are_silent(shared: Path) -> None:
    feeds = [p for name in ("commits", "real") for p in sorted((shared / "feeds" / name).iterdir())]
    assert [f.name for f in feeds if diagnose(CommitLinkWithoutSha, f.read_bytes())] == []
