"""V101 sha-mismatch: in tables, on a real feed with changed links, and silent on the rest."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from feedlint.rules.versions.sha_mismatch import ShaMismatch
from feedlint.testing import Case, diagnose, entry, rule_test

if TYPE_CHECKING:
    from pathlib import Path

A = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
B = "0d28d54f0a287ee3e5a12d14ffd2ee23b5e22d76"
L = A + "a5822464a0902c6f7f448f01"


def both(identifier: str, *links: str) -> str:
    return f"<id>{identifier}</id>\n" + "".join(f'<link href="{link}"/>\n' for link in links)


CASES = [
    Case("cgit", both(f"urn:sha1:{A}", f"http://x.example/commit/?id={A}")),
    Case("old cgit", both(A, f"http://x.example/commit/?id={A}&amp;h=main")),
    Case("SHA-256", both(f"urn:sha256:{L}", f"http://x.example/commit/?id={L}")),
    Case("upper case", both(A.upper(), f"http://x.example/commit/?id={A}")),
    Case("hgweb", both(f"http://x.example/#changeset-{A}", f"http://x.example/rev/{A[:12]}")),
    Case("stagit", both(A, f"commit/{A}.html")),
    Case("public-inbox", both(A, f"http://x.example/{A}/s/")),
    Case("no object name in the link", both(A, "http://x.example/log/")),
    Case("no object name in the id", both("urn:x:1", f"http://x.example/commit/{A}")),
    Case("hash of a picture", both(f"http://x.example/image/{A}", f"http://x.example/i/{B}")),
    Case("short number", both(A, "http://x.example/info/8402385/")),
    Case(
        "parent",
        both(A, f"/o/commit/{A}") + f'<link rel="via" href="/o/commit/{B}"/>',
    ),
    Case(
        "cgit, another commit",
        both(f"urn:sha1:{A}", f"http://x.example/commit/?id=⟦{B}⟧"),
        says=f"the link leads to commit {B}, the id names {A}",
    ),
    Case(
        "old cgit without a virtual root",
        both(A, f"http://x.example/cgit.cgi?url=r/commit/&amp;id=⟦{B}⟧"),
        says=B,
    ),
    Case(
        "gitweb",
        both(
            f"http://x.example/?p=r.git;a=commitdiff;h={A}",
            f"http://x.example/?p=r.git;a=commitdiff;h=⟦{B}⟧",
        ),
        says=A,
    ),
    Case(
        "GitHub",
        both(f"tag:github.com,2008:Grit::Commit/{A}", f"https://github.com/o/r/commit/⟦{B}⟧"),
        says=A,
    ),
    Case(
        "GitLab",
        both(f"https://x.example/g/p/-/commit/{A}", f"https://x.example/g/p/-/commit/⟦{B}⟧"),
        says=A,
    ),
    Case(
        "Gitea",
        both(A, f"https://x.example/o/r/commit/⟦{B}⟧"),
        says=A,
    ),
    Case(
        "hgweb, abbreviated",
        both(f"http://x.example/#changeset-{A}", f"http://x.example/rev/⟦{A[:11]}f⟧"),
        says=f"commit {A[:11]}f,",
    ),
    Case("public-inbox, another", both(A, f"http://x.example/⟦{B}⟧/s/"), says=B),
    Case("the second of two links", both(A, f"/o/commit/{A}", f"/o/commit/⟦{B}⟧"), says=B),
    Case("beside a comment", both(A[:9] + "<!-- c -->" + A[9:], f"/o/commit/⟦{B}⟧"), says=A),
]
test_sha_mismatch = rule_test(ShaMismatch, CASES, wrap=entry)

_LINK = re.compile(r"<link [^>]*/commit/\?id=([0-9a-f]{40})")


def test_one_digit_in_each_link(shared: Path) -> None:
    text = (shared / "feeds" / "linux-xtensa.atom").read_text(encoding="utf-8")
    dice = random.Random(20210401)
    links = list(_LINK.finditer(text))
    assert len(links) == 10
    for link in links:
        offset = dice.randrange(*link.span(1))
        digit = dice.choice("0123456789abcdef".replace(text[offset], ""))
        changed = text[:offset] + digit + text[offset + 1 :]
        [found] = diagnose(ShaMismatch, changed.encode())
        assert tuple(found.span) == link.span(1)
        assert link[1] in found.message
        assert changed[link.start(1) : link.end(1)] in found.message
        [note] = found.related
        assert text[note.span.start : note.span.end] == link[1]


def test_forges_feeds_and_blogs_are_silent(shared: Path) -> None:
    feeds = [p for name in ("commits", "real") for p in sorted((shared / "feeds" / name).iterdir())]
    feeds.append(shared / "feeds" / "linux-xtensa.atom")
    assert len(feeds) >= 75
    assert [feed.name for feed in feeds if diagnose(ShaMismatch, feed.read_bytes())] == []
