"""What is imported when: the command starts quickly because it imports little."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from feedlint.wrapping import json_item
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

#: All that `feedlint --version` may load beyond what Python loads by itself.
FOR_VERSION = {"feedlint", "feedlint.command", "feedlint.command.cli"}
GOOD = CHECKOUT / "examples" / "cgit-fixed.atom"
BAD = CHECKOUT / "examples" / "cgit.atom"

_PROGRAM = """
import sys
before = set(sys.modules)
from feedlint.command.cli import main
main(sys.argv[1:])
print(*sorted(set(sys.modules) - before), file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    """The modules that a run of the command loads, beyond those of a bare Python."""
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-c",
            f"import sys; sys.path[:0] = {sys.path!r}\n{_PROGRAM}",
            *list(arguments),
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=CHECKOUT,
    )
    return set(done.stderr.splitlines()[-1].split())


def test_the_version() -> None:
    modules = loaded("--version")
    assert {name for name in modules if name.startswith("feedlint")} == FOR_VERSION
    # Everything else is part of the start of Python itself, or of the __future__ import.
    assert modules - FOR_VERSION <= {"__future__"}


def test_a_clean_feed_needs_no_explanations() -> None:
    modules = loaded("--isolated", str(GOOD))
    assert "lxml.etree" in modules
    unneeded = (
        *("xmlschema", "json", "tomllib", "importlib.metadata", "subprocess", "difflib"),
        *("unicodedata", "feedlint.reading.xml.locate", "feedlint.structure.explain"),
        *("feedlint.linting.suppress", "feedlint.output.json", "dataclasses"),
        *("feedlint.witnesses.fetch", "feedlint.witnesses.transport", "urllib3", "ssl", "socket"),
        *("pathlib", "urllib.parse", "ipaddress", "feedlint.command.completion", "shutil"),
        *("feedlint.witnesses.continuity", "feedlint.witnesses.repository"),
        *("feedlint.linting.fix", "feedlint.output.excerpt"),
        *("feedlint.reading.json.reader", "feedlint.feeds.recognise_json"),
    )
    assert modules.isdisjoint(unneeded), modules.intersection(unneeded)


def test_a_clean_json_feed_needs_no_places(tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    path.write_text(json_item('"title": "A"'), encoding="utf-8")
    modules = loaded("--isolated", str(path))
    assert {"json", "feedlint.reading.json.reader"} <= modules
    unneeded = (
        *("feedlint.reading.json.mend", "feedlint.reading.json.locate", "jsonschema"),
        *("feedlint.reading.xml.mend", "feedlint.reading.xml.locate", "xmlschema", "difflib"),
    )
    assert modules.isdisjoint(unneeded), modules.intersection(unneeded)


def test_only_rules_that_visit_something_are_imported() -> None:
    modules = loaded("--isolated", "--select", "A001,A022", str(GOOD))
    rules = {name for name in modules if name.startswith("feedlint.rules.")}
    assert {name for name in rules if name.count(".") == 3 and "._" not in name} == {
        # Of what A001 looks at nothing is in the feed.
        "feedlint.rules.meaning.missing_self"
    }


def test_the_list_of_rules_imports_none() -> None:
    modules = loaded("--isolated", "--list-rules")
    assert {name for name in modules if name.count(".") == 3 and ".rules." in name} == set()
    assert "lxml.etree" not in modules


def test_installed_distributions_are_not_searched_without_a_plugin() -> None:
    assert "importlib.metadata" not in loaded("--isolated", str(BAD))


#: The packages that are no dependency but those of an extra, by what may import them.
SURFACES = {
    "pygls": ("server.documents", "server.features", "server.session"),
    "lsprotocol": ("server.answers", "server.documents", "server.features", "server.session"),
    "starlette": ("page.app", "page.shield"),
    "uvicorn": ("page.start",),
    "watchfiles": ("command.watch",),
}


def test_extras_are_imported_by_their_surface_alone() -> None:
    import ast

    found: dict[str, set[str]] = {name: set() for name in SURFACES}
    source = CHECKOUT / "lint" / "feedlint"
    for path in source.rglob("*.py"):
        module = ".".join(path.relative_to(source).with_suffix("").parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            else:
                continue
            for name in names:
                if name.partition(".")[0] in found:
                    found[name.partition(".")[0]].add(module)
    assert found == {name: set(modules) for name, modules in SURFACES.items()}


def test_linting_imports_no_extra() -> None:
    modules = {name.partition(".")[0] for name in loaded("--isolated", str(BAD))}
    extras = ("urllib3", "idna", "watchfiles", "pyarrow", "anyio", *SURFACES)
    assert modules.isdisjoint(extras)
    assert "asyncio" not in modules
