"""The rooms of the code and the imports between them: a picture, and the numbers behind it.

`python tools/rooms.py` prints the numbers; tools/generate.py writes the picture. The rooms are
those that tests/test_layers.py holds the code to.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from functools import cache
from graphlib import CycleError, TopologicalSorter
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "lint" / "feedlint"
LAYERS = ROOT / "tests" / "test_layers.py"
PICTURE = ROOT / "docs" / "pictures" / "rooms.svg"

#: What a room is for, in a line.
WORDS = {
    "words": "names, limits, patterns, findings, anchors",
    "text": "quoting, escaping, HTML as tokens and as readers show it",
    "values": "dates, IRIs, media types, languages, registries",
    "reading": "bytes to text to a document: XML, JSON, encodings",
    "feeds": "dialects as tables, the view of a feed, its concepts",
    "structure": "which elements stand where",
    "contract": "what a rule is, and what it is told",
    "commits": "feeds of commits: messages, trailers, object names",
    "witnesses": "git, HTTP and earlier versions",
    "rules": "one file each, by family",
    "linting": "which rules are on, the run, fixes, suppressions",
    "front": "the command, the formats, the programming interface",
}


class Rooms(NamedTuple):
    """Modules by room, from the lowest up, and how many imports lead from room to room."""

    modules: dict[str, list[str]]
    arrows: Counter[tuple[str, str]]
    graph: dict[str, set[str]]


def rooms_of_the_test() -> dict[str, tuple[str, ...]]:
    """The rooms as tests/test_layers.py has them; raises LookupError where it has none."""
    for node in ast.parse(LAYERS.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "ROOMS":
            found: dict[str, tuple[str, ...]] = ast.literal_eval(node.value)
            return found
    raise LookupError(f"{LAYERS} has no ROOMS")


def _name(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def _imports(tree: ast.AST) -> Iterator[str]:
    """The modules of ours that a tree imports when it runs, early or late."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("feedlint"):
            for alias in node.names:
                path = SOURCE.parent.joinpath(*f"{node.module}.{alias.name}".split("."))
                is_module = path.is_dir() or path.with_suffix(".py").exists()
                yield f"{node.module}.{alias.name}" if is_module else str(node.module)
        elif isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.startswith("feedlint."))
        yield from _imports(node)


def read() -> Rooms:
    """The rooms as the code has them."""
    rooms = rooms_of_the_test()
    of = {name: room for room, names in rooms.items() for name in names}
    graph = {}
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        ours = (name.removeprefix("feedlint").lstrip(".") for name in _imports(tree))
        graph[_name(path)] = {name for name in ours if name.partition(".")[0] in of}
    modules: dict[str, list[str]] = {room: [] for room in rooms}
    arrows: Counter[tuple[str, str]] = Counter()
    for module, others in graph.items():
        room = of.get(module.partition(".")[0])
        if room is None:
            continue
        modules[room].append(module)
        arrows.update((room, of[o.partition(".")[0]]) for o in others if o != module)
    return Rooms(modules, arrows, graph)


def longest(graph: dict[str, set[str]]) -> list[str]:
    """The longest chain of imports; raises CycleError where there is a circle."""
    list(TopologicalSorter(graph).static_order())

    @cache
    def chain(module: str) -> tuple[str, ...]:
        best: tuple[str, ...] = ()
        for other in sorted(graph.get(module, ())):
            if len(chain(other)) > len(best):
                best = chain(other)
        return (module, *best)

    best: tuple[str, ...] = ()
    for module in sorted(graph):
        if len(chain(module)) > len(best):
            best = chain(module)
    return list(best)


_WIDTH, _BOX, _GAP, _LEFT = 900, 46, 16, 250


def picture(rooms: Rooms) -> str:
    """The rooms as an SVG: the front above, and an arc for the imports of each from each."""
    names = list(rooms.modules)[::-1]
    height = len(names) * (_BOX + _GAP) + 20
    middle = {name: 10 + n * (_BOX + _GAP) + _BOX / 2 for n, name in enumerate(names)}
    most = max(rooms.arrows.values())
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}"'
            f' viewBox="0 0 {_WIDTH} {height}" role="img" aria-labelledby="title">'
        ),
        '<title id="title">The rooms of feedlint, and what imports what</title>',
        (
            "<style>text{font:14px system-ui,sans-serif;fill:#1f2328}.n{font-weight:600}"
            ".w{font-size:12px;fill:#59636e}rect{fill:#f6f8fa;stroke:#8c959f}"
            "path{fill:none;stroke:#0969da}@media(prefers-color-scheme:dark){text{fill:#e6edf3}"
            ".w{fill:#9198a1}rect{fill:#151b23;stroke:#656c76}path{stroke:#4493f8}}</style>"
        ),
    ]
    for (above, below), count in sorted(rooms.arrows.items()):
        if above == below:
            continue
        y1, y2 = middle[above], middle[below]
        reach = _LEFT - 20 - min(200, 22 * (names.index(below) - names.index(above)))
        width = 0.7 + 3.3 * (count / most) ** 0.5
        parts.append(
            f'<path d="M{_LEFT} {y1 + 6}C{reach} {y1 + 6} {reach} {y2 - 6} {_LEFT} {y2 - 6}"'
            f' stroke-width="{width:.1f}" opacity="0.75"><title>{above} imports {below}:'
            f" {count}</title></path>"
        )
    for name in names:
        y = middle[name] - _BOX / 2
        parts.append(
            f'<rect x="{_LEFT}" y="{y}" width="{_WIDTH - _LEFT - 12}" height="{_BOX}" rx="6"/>'
        )
        count = len(rooms.modules[name])
        words = escape(WORDS.get(name, ""))
        parts.append(
            f'<text x="{_LEFT + 14}" y="{y + 19}" class="n">{name}'
            f' <tspan class="w">{count} module{"s"[: count != 1]}</tspan></text>'
            f'<text x="{_LEFT + 14}" y="{y + 37}" class="w">{words}</text>'
        )
    return "\n".join([*parts, "</svg>\n"])


def main() -> int:
    """Print the numbers; 1 where imports run in a circle."""
    rooms = read()
    for name, modules in rooms.modules.items():
        inner = rooms.arrows[name, name]
        below = sum(n for (a, b), n in rooms.arrows.items() if a == name != b)
        print(f"{name:<10} {len(modules):>4} modules {inner:>5} imports inside {below:>5} below")
    print(f"arrows between rooms: {sum(a != b for a, b in rooms.arrows)}")
    try:
        chain = longest(rooms.graph)
    except CycleError as error:
        print(f"a circle: {error.args[1]}")
        return 1
    print(f"circles: 0\nlongest chain: {len(chain)} modules: {' > '.join(chain)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
