"""A seeded run of what `tools/fuzz.py --constructs` does for as long as one likes."""

from __future__ import annotations

import pytest

from tests.constructs import check, feed


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_constructs_that_are_broken_before_they_are_escaped(first: int) -> None:
    applied = sum(check(feed(seed)) for seed in range(first, first + 20))
    # The test would show nothing if there were nothing to fix.
    assert applied
