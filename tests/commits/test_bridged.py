"""A hash that a bridge made is no commit, though the link leads to one."""

from __future__ import annotations

import pytest

from feedlint.api import lint

FEED = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Commits</title>
<id>https://notes.invalid/bridge</id><updated>2024-01-01T00:00:00Z</updated>
<author><name>Ada</name></author><link rel="self" href="https://notes.invalid/bridge"/>
<entry><title>Mend the parser</title><updated>2024-01-01T00:00:00Z</updated>
<id>urn:sha1:dd6b6c920d3b340ab9e07faf6682f2a7c4f70134</id>
<link href="{}"/><content>Mend the parser</content></entry></feed>"""
NAME = "fa6373cda12c584310313a835fbb81d57d01fe24"


@pytest.mark.parametrize(
    ("link", "is_told"),
    [
        (f"https://github.com/o/r/commit/{NAME}", False),
        (f"https://gitlab.com/o/r/-/commit/{NAME}", False),
        (f"https://codeberg.org/o/r/commit/{NAME}", False),
        (f"https://bitbucket.org/o/r/commits/{NAME}", False),
        (f"https://hg.mozilla.org/x/rev/{NAME}", False),
        # The writer of such ids is cgit, whose link this is.
        (f"https://git.notes.invalid/r.git/commit/?id={NAME}", True),
    ],
)
def test_a_hash_of_a_bridge(link: str, *, is_told: bool) -> None:
    names = {found.name for found in lint(FEED.format(link).encode()).findings}
    assert ("sha-mismatch" in names) is is_told
    assert ("updated-differs" in names) is False
