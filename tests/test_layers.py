"""The rooms: a module imports only from its own room and those below it; no circles."""

from __future__ import annotations

import ast
import re
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Modules and packages by room, from the words that all share up to the command.
#: Late imports count.
ROOMS = {
    "words": ("names", "limits", "pattern", "finding", "anchor", "errors"),
    "text": ("text",),
    "values": ("values",),
    "reading": ("reading",),
    "feeds": ("feeds",),
    "structure": ("structure",),
    "contract": ("rule",),
    "commits": ("commits",),
    "witnesses": ("witnesses",),
    "rules": ("rules",),
    "linting": ("linting",),
    "front": (
        "api",
        "output",
        "command",
        "server",
        "page",
        "testing",
        "wrapping",
        "pytest_plugin",
        "table",
        "pieces",
        "summary",
        "dask",
        "__main__",
    ),
}
_ROOM = {name: number for number, names in enumerate(ROOMS.values()) for name in names}
#: What a rule may import: the contract, and the knowledge of feeds, values, texts and commits.
FOR_RULES = {
    *("names", "anchor", "finding", "rule", "limits", "pattern"),
    *("text", "values", "feeds", "commits", "witnesses", "rules"),
}

SOURCE = CHECKOUT / "lint" / "feedlint"


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def imports(tree: ast.AST, *, types: bool) -> Iterator[str]:
    """The modules of ours that a tree imports; for type checkers alone only with `types`."""
    for node in ast.iter_child_nodes(tree):
        is_for_types = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        if is_for_types and not types:
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            base = f"{node.module}."
            for alias in node.names:
                path = SOURCE.parent.joinpath(*f"{base}{alias.name}".split("."))
                is_module = path.is_dir() or path.with_suffix(".py").exists()
                yield f"{base}{alias.name}" if is_module else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        yield from imports(node, types=types)


def graph(*, types: bool) -> dict[str, set[str]]:
    found = {}
    for path in SOURCE.rglob("*.py"):
        names = imports(ast.parse(path.read_text(encoding="utf-8")), types=types)
        ours = {name.removeprefix("feedlint.") for name in names if name.startswith("feedlint.")}
        found[name_of(path)] = ours
    return found


GRAPH = graph(types=False)
#: With what is imported for types alone.
TYPED = graph(types=True)


def room(module: str) -> int:
    return _ROOM[module.partition(".")[0]]


def test_every_module_has_a_room() -> None:
    assert {module.partition(".")[0] for module in GRAPH} - {"__init__"} == set(_ROOM)


@pytest.mark.parametrize("name", ROOMS)
def test_imports_come_from_below(name: str) -> None:
    number = list(ROOMS).index(name)
    wrong = {
        f"{module} imports {other}"
        for module, others in GRAPH.items()
        if module and module != "__init__" and room(module) == number
        for other in others
        if room(other) > number
    }
    assert not wrong


def test_rules_know_only_the_contract() -> None:
    surplus = {
        f"{module} imports {name}"
        for module, names in GRAPH.items()
        if module.startswith("rules.")
        for name in names
        # What several rules share stands in a module with an underscore.
        if name.partition(".")[0] not in FOR_RULES
        or re.match(r"rules\.(?!index)[^.]*\.[^_.]+[^.]*$", name)
    }
    assert not surplus


def test_carriers_and_dialects_do_not_know_each_other() -> None:
    wrong = {
        f"{module} imports {name}"
        for module, names in GRAPH.items()
        for name in names
        if (module.startswith("reading.xml") and name.startswith("reading.json"))
        or (module.startswith("reading.json") and name.startswith("reading.xml"))
    }
    assert not wrong


@pytest.mark.parametrize("arrows", [GRAPH, TYPED], ids=["at run time", "for types too"])
def test_no_circles(arrows: dict[str, set[str]]) -> None:
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        pytest.fail(f"imports run in a circle: {error.args[1]}")


def test_only_the_reader_configures_a_parser() -> None:
    """One strict parse: no other module makes a parser of the tree."""
    makers = [
        path for path in SOURCE.rglob("*.py") if "XMLParser(" in path.read_text(encoding="utf-8")
    ]
    assert [name_of(path) for path in makers] == ["reading.xml.reader"]


def test_only_one_module_starts_a_program() -> None:
    """One guarded way to git: nothing else starts a process of another program."""
    imports = r"^ *(import|from) (subprocess|pty)\b"
    ways = re.compile(imports + r"|\bos\.(system|popen|exec|spawn|posix_spawn)")
    starters = []
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8").replace("    from subprocess import Popen\n", "")
        if any(map(ways.search, text.splitlines())):
            starters.append(name_of(path))
    assert starters == ["witnesses.git"]


def test_the_test_sees_late_and_hidden_imports() -> None:
    text = (
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    from feedlint.linting.engine import lint\n"
        "def f():\n    from feedlint.text import show\n    import feedlint.rule\n"
    )
    assert set(imports(ast.parse(text), types=False)) == {
        "typing",
        "feedlint.text.show",
        "feedlint.rule",
    }


def size_limit(path: Path) -> int:
    """The lines a file may have: 120 for one that holds a rule, otherwise 400."""
    is_rule = name_of(path).startswith("rules.") and name_of(path).count(".") == 2
    return 120 if is_rule and not path.name.startswith("_") else 400


def test_files_and_functions_keep_their_size() -> None:
    too_long = []
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > size_limit(path) and name_of(path) != "rules.index":
            too_long.append(f"{name_of(path)}: {lines} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > 60:
                    too_long.append(f"{name_of(path)}.{node.name}: {length} lines")
    assert too_long == []
