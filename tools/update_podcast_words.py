"""Make the dated copies of the podcast registries in lint/feedlint/values/registry.

usage: update_podcast_words.py [FOLDER]

FOLDER has `podcast-namespace.json`, the tables of the podcast namespace, and
`apple-categories.txt`, a top category a line with its subcategories behind tabs. What is kept
is a line a list: its name, then its words, with tabs between them.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "lint" / "feedlint" / "values" / "registry"
SHARED = HERE.parent.parent / "shared" / "registries"
#: The lists of the namespace that hold words, beside the roles.
LISTS = ("mediums", "licenses", "socialProtocols", "chatProtocols", "serviceSlugs")


def write(name: str, source: str, rows: Mapping[str, Iterable[str]]) -> None:
    """Write one registry: where it is from, then its lists."""
    lines = [f"# {source}", *("\t".join((key, *words)) for key, words in rows.items())]
    path = TARGET / f"{name}.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(rows)} lists from {source}")


def main() -> None:
    """Write the words of the namespace, its roles, and Apple's categories."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, nargs="?", default=SHARED, metavar="FOLDER")
    folder = parser.parse_args().folder
    namespace = json.loads((folder / "podcast-namespace.json").read_text(encoding="utf-8"))
    source = namespace["source"].partition(" (")[0].partition(";")[0]
    write("podcast-words", source, {name: namespace[name] for name in LISTS})
    write("podcast-roles", source, namespace["taxonomy"])
    lines = (folder / "apple-categories.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    said = "Apple Podcasts categories, in force since 2019-08, checked 2026-11-28"
    write("apple-categories", said, {row[0]: row[1:] for row in rows})


if __name__ == "__main__":
    main()
