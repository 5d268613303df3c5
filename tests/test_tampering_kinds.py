"""Feeds of every generator, changed in one place: a part of what `tests.tampering` tries."""

from __future__ import annotations

import pytest

from tests import tampering
from tests.generators import real

#: What a repository is needed for: the feed says it once only.
NEEDS_GIT = {"author", "mail", "published", "updated", "hpb", "committer", "committer's mail"}
NEEDS_GIT |= {"message", "head's parent"}


@pytest.mark.parametrize("generator", tampering.KINDS)
def test_changes_are_found(generator: str) -> None:
    try:
        kinds = len(tampering.KINDS[generator])
        scores = tampering.measure(generator, 2 * kinds, 4287)
    except real.Missing as reason:
        pytest.skip(str(reason))
    assert len(scores) >= kinds - 1
    for kind, score in scores.items():
        if generator.startswith("hgweb") and kind == "id":
            # The link has twelve digits, and nothing else the others.
            continue
        is_alone = kind in NEEDS_GIT or (generator == "cgit" and kind == "title")
        if not is_alone:
            assert score.plain == score.made, kind
        assert score.with_git == score.made, kind
