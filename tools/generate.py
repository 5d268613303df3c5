"""Write what follows from the rules: their index, their pages, the README's examples.

The rule modules are the only source: `lint/feedlint/rules/<family>/<name>.py`,
one class each. Generated are `lint/feedlint/rules/index.py` (so that the
command imports only the rules it needs), `docs/rules/*.md`, and in `README.md` the table
between two markers and the output of each command in a `console` block.

    python tools/generate.py            write what is stale
    python tools/generate.py --check    say what is stale, and exit 1 if anything is
"""

from __future__ import annotations

import argparse
import importlib
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "lint"))

import rooms  # noqa: E402
import terminal_picture  # noqa: E402
from config_schema import schema_text  # noqa: E402  (found since the line above)
from jsonfeed_schema import chapters_schema  # noqa: E402
from jsonfeed_schema import schema_text as jsonfeed_schema  # noqa: E402
from option_docs import option_files  # noqa: E402
from plugin_docs import plugin_files  # noqa: E402

from feedlint.linting.catalogue import RuleInfo, describe  # noqa: E402
from feedlint.output.rules import page as rule_page  # noqa: E402
from feedlint.rule import Rule  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

RULES = ROOT / "lint" / "feedlint" / "rules"
INDEX = RULES / "index.py"
SCHEMA = ROOT / "schemas" / "config.schema.json"
CHAPTERS = ROOT / "schemas" / "chapters.schema.json"
JSONFEED = ROOT / "schemas" / "jsonfeed.schema.json"
PAGES = ROOT / "docs" / "rules"
README = ROOT / "README.md"

FAMILIES = {
    "xml": ("X", "XML and encoding"),
    "structure": ("S", "Structure"),
    "meaning": ("A", "Meaning of feeds"),
    "rss": ("R", "What only RSS can get wrong"),
    "podcast": ("P", "Podcasts"),
    "content": ("C", "Texts of one entry, compared"),
    "escaping": ("E", "Escaping"),
    "html": ("H", "HTML and XHTML inside"),
    "versions": ("V", "Version control"),
    "trailers": ("T", "Trailers"),
    "continuity": ("K", "Continuity with an earlier version"),
    "transport": ("N", "Transport over HTTP"),
    "json": ("J", "JSON and JSON Feed"),
}

OVERVIEW = """\
# Rules

Generated from the rules' docstrings; `feedlint --explain RULE` prints a page.
"""
CONSOLE = re.compile(r"(```console\n\$ (feedlint [^\n]*)\n)[^`]*(```\n)")

INDEX_HEAD = '''\
"""The index of the rules; written by tools/generate.py, not by hand.

A row is a rule: code, name, family, severity, default, fix, since, w3c, summary,
module, class, visits, faults, dialects. Plain tuples, so that it costs next to nothing.
"""

from __future__ import annotations

# fmt: off
# ruff: noqa: E501
RULES: tuple[
    tuple[
        str, str, str, str, bool, bool, str, tuple[str, ...], str, str, str,
        tuple[str, ...], tuple[str, ...], str,
    ],
    ...,
] = (
'''

OVERVIEW_HEAD = """\
# Rules

Generated from the rules' docstrings; `feedlint --explain RULE` prints a page.
"""


class Page(NamedTuple):
    """A rule with its documentation."""

    info: RuleInfo
    text: str


def rule_modules() -> Iterator[tuple[str, str]]:
    """The family and the dotted name of every rule module."""
    for path in sorted(RULES.glob("*/*.py")):
        if not path.name.startswith("_"):
            family = path.parent.name
            yield family, f"feedlint.rules.{family}.{path.stem}"


def rule_class(module_name: str) -> type[Rule]:
    """The one rule that a module defines; raises ValueError when there are more or none."""
    module = importlib.import_module(module_name)
    classes = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Rule) and value.__module__ == module_name
    ]
    if len(classes) != 1:
        raise ValueError(f"defines {len(classes)} rules instead of one")
    return classes[0]


def read(family: str, module_name: str) -> Page:
    """Read a rule's data and page; raises ValueError where the class breaks the contract."""
    info = describe(rule_class(module_name))
    letter = FAMILIES[family][0]
    if not info.summary:
        raise ValueError("has no docstring")
    if not re.fullmatch(letter + "[0-9]{3}", info.code):
        raise ValueError(f"has the code {info.code!r}, not {letter} and three digits")
    if module_name.rpartition(".")[2] != info.name.replace("-", "_"):
        raise ValueError(f"is not in a file of its name, {info.name}")
    return Page(info, rule_page(info))


def read_all() -> tuple[list[Page], list[str]]:
    """All rules, by code, and a line for each module that could not be read."""
    pages, problems = [], []
    for family, module_name in rule_modules():
        try:
            pages.append(read(family, module_name))
        except Exception as error:  # noqa: BLE001  (a broken module must not hide the others)
            problems.append(f"{module_name}: {type(error).__name__}: {error}")
    pages.sort(key=lambda page: page.info.code)
    problems += repeated([page.info.code for page in pages])
    problems += repeated([page.info.name for page in pages])
    return pages, problems


def repeated(names: list[str]) -> list[str]:
    """A line for each name that is there more than once."""
    return [f"{name} is used twice" for name in sorted(set(names)) if names.count(name) > 1]


def index_text(pages: list[Page]) -> str:
    """The index module."""
    rows = "".join(f"    {literal(row(page.info))},\n" for page in pages)
    return INDEX_HEAD + rows + ")\n"


def row(info: RuleInfo) -> tuple[object, ...]:
    """A rule's row: its data without the class, and plain values only."""
    dialects = " ".join(sorted(info.dialects))
    fields = info._asdict() | {"severity": info.severity.label, "dialects": dialects}
    del fields["rule"]
    return tuple(fields.values())


def literal(value: object) -> str:
    """A tuple of plain values as Python, with double quotes where these need no escape."""
    if isinstance(value, tuple):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, str):
        body = value.replace("\\", "\\\\")
        if '"' in body and "'" not in body:
            return f"'{body}'"
        return '"' + body.replace('"', '\\"') + '"'
    return repr(value)


def overview_text(pages: list[Page]) -> str:
    """`docs/rules/README.md`: every rule, by family."""
    parts = [OVERVIEW]
    for family, (letter, title) in FAMILIES.items():
        rows = [page.info for page in pages if page.info.family == family]
        if rows:
            parts.append(f"\n## {letter}: {title}\n\n{table(rows, '')}")
    return "".join(parts)


def table(rows: list[RuleInfo], base: str) -> str:
    """A Markdown table of rules, linked to their pages below `base`."""
    lines = ["| code | rule | severity | fix | what it finds |", "|---|---|---|---|---|"]
    for row in rows:
        severity = row.severity.label if row.default else f"{row.severity.label}, off"
        fix = "yes" if row.fix else ""
        summary = row.summary.replace("|", "\\|")
        link = f"[{row.name}]({base}{row.name}.md)"
        lines.append(f"| {row.code} | {link} | {severity} | {fix} | {summary} |")
    return "\n".join(lines) + "\n"


def families(pages: list[Page]) -> str:
    """A table with a row for each family, naming its rules."""
    lines = ["| | family | rules |", "|---|---|---|"]
    for family, (letter, title) in FAMILIES.items():
        infos = [page.info for page in pages if page.info.family == family]
        names = [f"[{info.name}](docs/rules/{info.name}.md)" for info in infos]
        if names:
            lines.append(f"| {letter} | {title} | {', '.join(names)} |")
    off = sum(not page.info.default for page in pages)
    return "\n".join(lines) + f"\n\n{len(pages)} rules; {off} of them are off by default.\n"


def readme_text() -> str:
    """The README with the output of its commands renewed."""
    text = README.read_text(encoding="utf-8")
    return CONSOLE.sub(lambda match: match[1] + output(match[2]) + match[3], text)


def output(command: str) -> str:
    """What a command of ours prints, on both streams, in a plain environment."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "lint")}
    done = subprocess.run(
        [sys.executable, "-m", *shlex.split(command)],
        cwd=ROOT,
        env=environment,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    return done.stdout


def wanted(pages: list[Page]) -> dict[Path, str]:
    """Every generated file and what is to be in it."""
    files = {INDEX: index_text(pages), PAGES / "README.md": overview_text(pages)}
    files[SCHEMA] = schema_text([page.info for page in pages])
    files[JSONFEED] = jsonfeed_schema()
    files[CHAPTERS] = jsonfeed_schema(chapters_schema())
    files |= option_files() | plugin_files()
    files[rooms.PICTURE] = rooms.picture(rooms.read())
    files |= {PAGES / f"{page.info.name}.md": page.text for page in pages}
    return files


def differing(files: dict[Path, str]) -> list[Path]:
    """The files that are not as they should be."""
    return [
        path
        for path, text in files.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def surplus(files: dict[Path, str]) -> list[Path]:
    """Pages of rules that are no more."""
    return [path for path in PAGES.glob("*.md") if path not in files]


def write(files: dict[Path, str], paths: list[Path]) -> None:
    """Bring `paths` to the state that `files` has for them."""
    for path in paths:
        if path in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()


def main() -> int:
    """Write or check; the exit code."""
    parser = argparse.ArgumentParser(description="Write what follows from the rules.")
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when stale")
    check = parser.parse_args().check
    pages, problems = read_all()
    for problem in problems:
        print(problem, file=sys.stderr)
    files = wanted(pages)
    paths = differing(files) + surplus(files)
    if not check:
        write(files, paths)
    # Its commands run on the index that has just been written.
    shown = {README: readme_text(), terminal_picture.PICTURE: terminal_picture.text()}
    stale = differing(shown)
    paths += stale
    if not check:
        write(shown, stale)
    for path in paths:
        print(f"{'stale' if check else 'wrote'}: {path.relative_to(ROOT)}")
    return 1 if problems or (check and paths) else 0


if __name__ == "__main__":
    sys.exit(main())
