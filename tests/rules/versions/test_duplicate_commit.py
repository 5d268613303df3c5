"""V103 duplicate-commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rules.versions.duplicate_commit import DuplicateCommit
from feedlint.testing import Case, diagnose, feed, rule_test

if TYPE_CHECKING:
    from pathlib import Path

A = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
B = "0d28d54f0a287ee3e5a12d14ffd2ee23b5e22d76"


def one(identifier: str, address: str) -> str:
    return (
        f"<entry><id>{identifier}</id><title>t</title><updated>2024-03-04T05:06:07Z</updated>"
        f'<link href="{address}"/></entry>\n'
    )


PLAIN = one(f"urn:sha1:{A}", f"/r/commit/?id={A}")

CASES = [
    Case("two commits", PLAIN + one(f"urn:sha1:{B}", f"/r/commit/?id={B}")),
    Case("the same id is another rule's", PLAIN + PLAIN),
    Case("no commits", one("urn:x:1", "/1") + one("urn:x:2", f"/commit/{A}")),
    Case("hashes that may be anything", one(A, "/1") + one(A.upper(), "/2")),
    Case(
        "another form",
        PLAIN + one(f"⟦{A}⟧", f"/r/commit/?id={A}"),
        says=f"an earlier entry announces commit {A} already",
    ),
    Case(
        "upper case", PLAIN + one(f"urn:sha1:⟦{A.upper()}⟧", f"/r/commit/?id={A}"), says="0D8E5FBC"
    ),
    Case(
        "three times",
        PLAIN
        + one(f"http://x.example/commit/⟦{A}⟧", "/1")
        + one(f"http://y.example/commit/⟦{A}⟧", "/2"),
        says=A,
    ),
]
test_duplicate_commit = rule_test(DuplicateCommit, CASES, wrap=feed)


def test_real_feeds_are_silent(shared: Path) -> None:
    feeds = [p for name in ("commits", "real") for p in sorted((shared / "feeds" / name).iterdir())]
    assert [f.name for f in feeds if diagnose(DuplicateCommit, f.read_bytes())] == []
