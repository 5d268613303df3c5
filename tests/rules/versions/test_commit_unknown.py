"""V201 commit-unknown."""

from __future__ import annotations

from tests.generators.entries import NAMES, cgit, document_of, entry_of, feed_of, hgweb, stagit
from tests.generators.held import example, shallow

from feedlint.rules.versions.commit_unknown import CommitUnknown
from feedlint.testing import Case, entry, rule_test

NONE = "d2adc357e5b9f45c316ef4516c010dbcc5da8f7e"
WIDE = NONE + "0" * 24
TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
SAID = f"the repository has no commit {NONE}"


def link(name: str) -> str:
    return f'<link href="https://git.example/pump/commit/?id={name}"/>'


CASES = [
    Case("known", entry_of("prime")),
    Case("known, capitals", cgit(NAMES["prime"].upper())),
    Case("unknown", f"<id>urn:sha1:⟦{NONE}⟧</id>{link(NONE)}", says=SAID),
    Case("unknown, bare", stagit(NONE).replace(NONE, f"⟦{NONE}⟧", 1), says=SAID),
    Case("sha256 in a repository of sha1", f"<id>urn:sha256:⟦{WIDE}⟧</id>{link(WIDE)}"),
    Case("the link is right", f"<id>urn:sha1:{NONE}</id>{link(NAMES['prime'])}"),
    Case("the id is right", f"<id>urn:sha1:{NAMES['prime']}</id>{link(NONE)}"),
    Case("mercurial", hgweb(NONE)),
    Case("no commit at all", '<id>urn:x:y</id><link href="https://git.example/"/>'),
    Case("a commit's page in a blog", f"<id>urn:x:y</id>{link(NONE)}"),
]
test_commit_unknown = rule_test(CommitUnknown, CASES, wrap=entry, repository=example)

FEEDS = [
    Case("all there", feed_of(["write", "paint"])),
    Case(
        "one is missing",
        feed_of(["write", "paint"]).replace(NAMES["paint"], NONE).replace(NONE, f"⟦{NONE}⟧", 1),
        says=SAID,
    ),
    Case(
        "none is there",
        feed_of(["write", "paint"])
        .replace(NAMES["write"], f"⟦{WIDE[:40]}⟧", 1)
        .replace(NAMES["write"], WIDE[:40])
        .replace(NAMES["paint"], "0" * 40),
        says="the repository has none of the 2 commits of this feed",
    ),
]
test_feeds = rule_test(CommitUnknown, FEEDS, wrap=document_of, repository=example)

SHALLOW = [
    Case("there", entry_of("write")),
    Case("left out", entry_of("prime")),
    Case(
        "later than the oldest",
        f"<id>urn:sha1:⟦{NONE}⟧</id>{link(NONE)}<updated>2023-11-15T03:13:21Z</updated>",
        says=SAID,
    ),
    Case(
        "as old as the oldest",
        f"<id>urn:sha1:{NONE}</id>{link(NONE)}<updated>2023-11-15T03:13:20Z</updated>",
    ),
    Case("undated", f"<id>urn:sha1:{NONE}</id>{link(NONE)}<updated>soon</updated>"),
]
test_shallow = rule_test(CommitUnknown, SHALLOW, wrap=entry, repository=shallow)
test_without_a_repository = rule_test(CommitUnknown, [Case("silent", cgit(NONE))], wrap=entry)
