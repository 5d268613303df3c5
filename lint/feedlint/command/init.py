"""`--init`: a first configuration, with comments, from what lies in a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from feedlint.command.config import NAMES, find
from feedlint.command.discover import Skipped, Target, discover
from feedlint.output.common import complain, counted, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WRONG = 2
_NAME = "feedlint.toml"
_KNOWN = {
    "_config.yml": "Jekyll",
    "hugo.toml": "Hugo",
    "config.toml": "Hugo or Zola",
    "pelicanconf.py": "Pelican",
    "eleventy.config.js": "Eleventy",
    ".eleventy.js": "Eleventy",
    "mkdocs.yml": "MkDocs",
    "astro.config.mjs": "Astro",
    "manage.py": "Django",
}
#: Folders that generators write sites to.
_OUTPUTS = ("public", "_site", "dist", "output", "site", "build")


def write(paths: Sequence[str]) -> int:
    """Write the configuration of a folder; the exit code."""
    folder = next(iter(paths), os.curdir)
    if not os.path.isdir(folder):
        complain(f"{folder}: --init takes a folder")
        return _WRONG
    path = os.path.normpath(os.path.join(folder, _NAME))
    there = [name for name in NAMES[:2] if os.path.lexists(os.path.join(folder, name))]
    if there:
        complain(f"{os.path.join(folder, there[0])}: is there already, and stays as it is")
        return _WRONG
    above = find(folder)
    feeds = list(discover([folder]))
    try:
        with open(path, "x", encoding="utf-8") as file:
            file.write(text(folder, feeds))
    except OSError as error:
        complain(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}")
        return _WRONG
    number = sum(isinstance(item, Target) for item in feeds)
    say(f"Wrote {path}; {counted(number, 'feed')} found")
    if above:
        say(f"From now on it holds in place of {os.path.relpath(above)}")
    return 0


def text(folder: str, feeds: Iterable[object]) -> str:
    """The configuration: what is usual in comments, what was seen as it is."""
    lines = ["# The configuration of feedlint; `feedlint --show-config` prints what holds.", ""]
    made = [name for file, name in _KNOWN.items() if os.path.exists(os.path.join(folder, file))]
    outputs = [name for name in _OUTPUTS if os.path.isdir(os.path.join(folder, name))]
    if made:
        where = f"{outputs[0]}/" if outputs else "the folder that it writes to"
        lines += [f"# This looks like a site made by {made[0]}: build it, then lint {where}.", ""]
    skipped = [name for item in feeds if isinstance(item, Skipped) for name in item.names]
    if skipped:
        lines.append("# Feeds under these names are linted when they are named:")
        lines += [f"#   {name!r}" for name in skipped[:10]]
        lines.append("")
    return "\n".join([*lines, *_USUAL]) + "\n"


_USUAL = (
    "# What to build on: recommended, strict, kernel or git, or a file of your own.",
    'extends = "recommended"',
    "",
    "# Make warnings fail, too.",
    "# strict = true",
    "",
    "# What cannot be checked as a whole is an error.",
    '# unchecked = "error"',
    "",
    "# Files that are not linted.",
    '# exclude = ["vendor/", "drafts/*.xml"]',
    "",
    "# Rules that do not run: names, codes, or beginnings of codes.",
    '# ignore = ["missing-self"]',
    "",
    "# Rules for some files only.",
    "# [per-file-ignores]",
    '# "archive/**" = ["id-not-iri"]',
    "",
    "# How much a rule matters: error, warning or info.",
    "# [severity]",
    '# id-not-iri = "warning"',
)
