"""Dated copies of registries: names only, made by tools/update_registries.py.

Each file is read when the first value that is not plainly right asks for it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def names(registry: str) -> frozenset[str]:
    """The names of one registry, in lower case.

    `registry` is language, extlang, script, region, variant or grandfathered
    (BCP 47), scheme (RFC 7595), relation (RFC 8288) or media-type (RFC 6838).
    """
    text = (_FOLDER / f"{registry}.txt").read_text(encoding="utf-8")
    # The first line says where the names are from, and when.
    return frozenset(text.partition("\n")[2].lower().split())
