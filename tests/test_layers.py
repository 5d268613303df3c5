"""The layers: a module imports only from those above it, and nothing imports in a circle."""

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

#: Modules and packages, from those that know nothing to the command. Imports for type
#: checkers alone do not count, late ones do.
LAYERS = (
    "limits",
    "pattern",
    "encodings",
    "tokens",
    "finding",
    "anchor",
    "rule",
    "text",
    "declaration",
    "source",
    "transport",
    "fetch_errors",
    "fetch",
    "changes",
    "entities",
    "mend",
    "wellformed",
    "oversize",
    "trim",
    "parserlog",
    "document",
    "locate",
    "paths",
    "schema_shape",
    "schema_faults",
    "schema_explain",
    "schema",
    "commits",
    "git",
    "gitprocess",
    "repository",
    "continuity",
    "rules",
    "catalogue",
    "suppress",
    "engine",
    "fix",
    "fingerprint",
    "baseline",
    "revision",
    "api",
    "globs",
    "config",
    "discover",
    "settings",
    "output",
    "report",
    "environment",
    "completion",
    "arguments",
    "work",
    "parallel",
    "progress",
    "run",
    "testing",
    "pytest_plugin",
    "cli",
    "__main__",
)
#: What a rule may import: the contract, and the knowledge of texts and commits.
FOR_RULES = {
    *("anchor", "finding", "rule", "document", "limits", "pattern"),
    *("text", "commits", "continuity", "transport", "rules"),
}

SOURCE = CHECKOUT / "lint" / "feedlint"


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def imports(tree: ast.AST) -> Iterator[str]:
    """The modules of ours that a tree imports when it runs, without the package's name."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            base = f"{node.module}."
            for alias in node.names:
                path = SOURCE.parent.joinpath(*f"{base}{alias.name}".split("."))
                is_module = path.is_dir() or path.with_suffix(".py").exists()
                yield f"{base}{alias.name}" if is_module else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        yield from imports(node)


def graph() -> dict[str, set[str]]:
    found = {}
    for path in SOURCE.rglob("*.py"):
        names = imports(ast.parse(path.read_text(encoding="utf-8")))
        ours = {name.removeprefix("feedlint.") for name in names if name.startswith("feedlint.")}
        found[name_of(path)] = ours
    return found


GRAPH = graph()


def layer(module: str) -> int:
    return LAYERS.index(module.partition(".")[0])


def test_every_module_has_a_layer() -> None:
    tops = {module.partition(".")[0] for module in GRAPH} - {"__init__"}
    assert tops == set(LAYERS)


@pytest.mark.parametrize("module", sorted(GRAPH.keys() - {"__init__"}))
def test_imports_come_from_above(module: str) -> None:
    below = {name for name in GRAPH[module] if layer(name) > layer(module)}
    assert not below, f"{module} imports {sorted(below)}, which stand below it"


@pytest.mark.parametrize("module", sorted(m for m in GRAPH if m.startswith("rules.")))
def test_rules_know_only_the_contract(module: str) -> None:
    surplus = {name for name in GRAPH[module] if name.partition(".")[0] not in FOR_RULES}
    # What several rules share stands in a module with an underscore.
    surplus |= {name for name in GRAPH[module] if re.match(r"rules\..*\.[^_.]+[^.]*$", name)}
    assert not surplus


def test_no_circles() -> None:
    try:
        TopologicalSorter(GRAPH).prepare()
    except CycleError as error:
        pytest.fail(f"imports run in a circle: {error.args[1]}")


def test_only_the_document_configures_a_parser() -> None:
    """One strict parse: no other module makes a parser of the tree."""
    makers = [
        path for path in SOURCE.rglob("*.py") if "XMLParser(" in path.read_text(encoding="utf-8")
    ]
    assert [name_of(path) for path in makers] == ["document"]


def test_only_one_module_starts_a_program() -> None:
    """One guarded way to git: nothing else starts a process of another program."""
    imports = r"^ *(import|from) (subprocess|pty)\b"
    ways = re.compile(imports + r"|\bos\.(system|popen|exec|spawn|posix_spawn)")
    starters = []
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8").replace("    from subprocess import Popen\n", "")
        if any(map(ways.search, text.splitlines())):
            starters.append(name_of(path))
    assert starters == ["git"]


def test_the_test_sees_late_and_hidden_imports() -> None:
    text = (
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    from feedlint.engine import lint\n"
        "def f():\n    from feedlint.text import show\n    import feedlint.rule\n"
    )
    assert set(imports(ast.parse(text))) == {"typing", "feedlint.text.show", "feedlint.rule"}


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
