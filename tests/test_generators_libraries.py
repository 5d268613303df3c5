"""Feeds of libraries from PyPI, where they are installed: the less to find, the better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from tests.generators import libraries
from tests.generators.real import Missing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: All of them write titles of type text: a post about `&amp;` looks like one escaped twice.
TITLE = ["entity-in-text"]
IN_PROCESS = (libraries.feedgen, libraries.feedgenerator, libraries.django)


def names(data: bytes) -> list[str]:
    return [d.name for d in lint(Source("feed.atom", data), select(builtin())).diagnostics]


@pytest.mark.parametrize("generator", IN_PROCESS, ids=lambda generator: generator.__name__)
def test_libraries(generator: Callable[[], bytes]) -> None:
    try:
        data = generator()
    except Missing as reason:
        pytest.skip(str(reason))
    assert data.count(b"<entry>") == len(libraries.POSTS)
    assert names(data) == TITLE


def test_pelican(tmp_path: Path) -> None:
    try:
        data = libraries.pelican(tmp_path)
    except Missing as reason:
        pytest.skip(str(reason))
    assert data.count(b"<entry>") == len(libraries.POSTS)
    assert names(data) == TITLE
