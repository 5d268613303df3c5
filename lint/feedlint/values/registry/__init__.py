"""Dated copies of registries: names only, made by tools/update_registries.py.

Each file is read when the first value that is not plainly right asks for it.
"""

from __future__ import annotations

import os
from functools import cache

_FOLDER = os.path.dirname(__file__)


@cache
def names(registry: str) -> frozenset[str]:
    """The names of one registry, in lower case.

    `registry` is language, extlang, script, region, variant or grandfathered
    (BCP 47), scheme (RFC 7595), relation (RFC 8288) or media-type (RFC 6838).
    """
    # Not pathlib: importing it takes longer than reading the file.
    with open(os.path.join(_FOLDER, f"{registry}.txt"), encoding="utf-8") as file:
        text = file.read()
    # The first line says where the names are from, and when.
    return frozenset(text.partition("\n")[2].lower().split())


@cache
def table(registry: str) -> dict[str, tuple[str, ...]]:
    """The lists of one registry, by their names, as they are written.

    `registry` is podcast-words, podcast-roles (by group) or apple-categories (by category).
    """
    with open(os.path.join(_FOLDER, f"{registry}.txt"), encoding="utf-8") as file:
        lines = file.read().splitlines()
    rows = (line.split("\t") for line in lines[1:])
    return {row[0]: tuple(row[1:]) for row in rows}
