"""The tables of docs/plugins.md: concepts and anchors, from the code."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "lint"))

from feedlint import anchor, rule  # noqa: E402
from feedlint.feeds import concepts, holders, view  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = ROOT / "docs" / "plugins.md"
_CONCEPT = re.compile(r'^#: (.*)\n(?:#: .*\n)*([A-Z_]+) = "@[\w-]+"$', re.MULTILINE)


def plugin_files() -> dict[Path, str]:
    """The page with its tables renewed."""
    text = PAGE.read_text(encoding="utf-8")
    for name, rows in (("concepts", _concepts()), ("anchors", _anchors())):
        table = "\n".join(rows) + "\n"
        between = re.compile(rf"(?<=<!-- {name} -->\n).*(?=<!-- /{name} -->)", re.DOTALL)
        text = between.sub(lambda _, table=table: table, text)  # type: ignore[misc]  # a default
    return {PAGE: text}


def _concepts() -> Iterator[str]:
    yield "| in `visits` | what a rule is called with | what that has |"
    yield "|---|---|---|"
    for words, name in _CONCEPT.findall(inspect.getsource(rule)):
        match = re.search(r"\(`(\w+)`\)", words)
        kind = match[1] if match else ""
        has = ", ".join(f"`{field}`" for field in _fields(_class(kind)))
        yield f"| `{name}` | {words} | {has} |"


def _class(name: str) -> Any:
    return next((vars(m)[name] for m in (concepts, holders, view) if name in vars(m)), None)


def _fields(kind: Any) -> Iterator[str]:
    """The names that a concept has, its own and those of what it is a kind of."""
    if kind is None:
        return
    names: dict[str, None] = dict.fromkeys(getattr(kind, "_fields", ()))
    for base in kind.__mro__:
        names |= dict.fromkeys(getattr(base, "__slots__", ()))
        for name, value in vars(base).items():
            is_value = isinstance(value, property) or type(value).__name__ == "cached_property"
            if is_value or (inspect.isfunction(value) and name in ("anchor", "at", "first", "all")):
                names[name] = None
    yield from (name for name in names if not name.startswith("_"))


def _anchors() -> Iterator[str]:
    yield "| function | place |"
    yield "|---|---|"
    for name, function in vars(anchor).items():
        if inspect.isfunction(function) and function.__module__ == anchor.__name__:
            given = ", ".join(inspect.signature(function).parameters)
            words = (inspect.getdoc(function) or "").partition("\n")[0]
            yield f"| `{name}({given})` | {words} |"
