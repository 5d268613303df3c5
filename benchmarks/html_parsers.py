"""Which HTML parser family H should stand on: correctness, places, faults and time.

    python benchmarks/html_parsers.py [--tests TESTDATA] [--only NAME]

TESTDATA is html5lib's `tests/testdata` (in its source distribution). A parser that
is not installed is left out. docs/html-parser.md has the reading of the table.
"""

from __future__ import annotations

import argparse
import importlib
import json
import multiprocessing
import random
import re
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from html_candidates import PARSERS, ROOT, Span, Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Seconds after which a hostile source counts as one that never comes to its end.
PATIENCE = 20

# Correctness: html5lib's tests


def _joined(found: list[Token]) -> list[Token]:
    """Tokens with neighbouring texts made one."""
    out: list[Token] = []
    for token in found:
        if token[0] == "text" and out and out[-1][0] == "text":
            out[-1] = ("text", out[-1][1] + token[1])
        elif token != ("text", ""):
            out.append(token)
    return out


def _tokenizer_tests(folder: Path) -> Iterator[tuple[str, list[Token]]]:
    """Tests that begin in the data state, without NUL, which XML does not have, and CR."""
    for path in sorted(folder.glob("tokenizer/*.test")):
        for test in json.loads(path.read_text()).get("tests", []):
            is_data = test.get("initialStates", ["Data state"]) == ["Data state"]
            source = test["input"]
            if not is_data or test.get("doubleEscaped") or set(source) & {"\0", "\r"}:
                continue
            found: list[Token] = []
            for token in test["output"]:
                if token[0] == "StartTag":
                    found.append(("start", token[1], tuple(sorted(token[2].items()))))
                elif token[0] == "EndTag":
                    found.append(("end", token[1]))
                elif token[0] == "Character":
                    found.append(("text", token[1]))
            yield source, _joined(found)


def _tree_tests(folder: Path) -> Iterator[tuple[str, list[Token]]]:
    """Whole documents, as the names and depths of their elements."""
    for path in sorted(folder.glob("tree-construction/*.dat")):
        for test in path.read_text(errors="replace").split("#data\n")[1:]:
            source, _, rest = test.partition("\n#errors")
            if "#document-fragment" in rest or "#script-on" in rest or "<template" in source:
                continue
            names = re.findall(r"^\| ( *)<(?:svg |math )?([^!? >][^ >]*)>$", rest, re.MULTILINE)
            yield source, [(len(space) // 2, name.lower()) for space, name in names]


def _share(right: int, of: int) -> str:
    return f"{100 * right / of:.1f} %" if of else "-"


def _passed(call: Callable[[str], list[Token]] | None, tests: list[tuple[str, list[Token]]]) -> str:
    if call is None or not tests:
        return "-"
    right = 0
    for source, expected in tests:
        # A crash is a test that failed.
        with suppress(Exception):
            right += _joined(call(source)) == expected
    return _share(right, len(tests))


# Places: sources put together from pieces whose places are known

PIECES = [
    *(("<p", " class='a b'", ">"), ("<a", ' href="?x=1&amp;y=2"', " id=z", ">"), ("<b", ">")),
    *(
        ("<img", " alt", ' src="a>b"', "/>"),
        ("<I", '\n TITLE = "&#39;"', " >"),
        ("<u", " a=b/", ">"),
    ),
    *(
        ("</a>",),
        ("</p>",),
        ("x &amp; \U0001d4b3\n",),
        ("<!-- <a b='c'> -->",),
        ("y < z ",),
        ("<?d?>",),
    ),
]


def _placed(rng: random.Random) -> tuple[str, set[Span], set[Span]]:
    source, tags, values = "", set(), set()
    for piece in rng.choices(PIECES, k=12):
        start = len(source)
        for number, part in enumerate(piece):
            if 0 < number < len(piece) - 1:
                inner = part.lstrip(" \n")
                values.add((len(source) + len(part) - len(inner), len(source) + len(part)))
            source += part
        if len(piece) > 1:
            tags.add((start, len(source)))
    return source, tags, values


def _exact(call: Callable[[str], set[Span]] | None, number: int) -> str:
    """Which share of tags (number 1) or attributes (2) is given with its exact place."""
    if call is None:
        return "-"
    rng, right, of = random.Random(1), 0, 0  # noqa: S311  # no secret
    for _ in range(300):
        sample = _placed(rng)
        right += len(call(sample[0]) & sample[number])  # type: ignore[operator]  # both are sets
        of += len(sample[number])
    return _share(right, of)


# Faults that an author wants to see, with the place to look at

FAULTS = [
    ("unclosed", "<p>a <b>c</p>", 5),
    ("stray end tag", "<p>a</b>c</p>", 4),
    ("misnested", "<b>a<i>c</b>d</i>", 8),
    ("block in a paragraph", "<p>a<div>c</div></p>", 4),
    ("link in a link", "<a>b<a>c</a></a>", 4),
    ("slash that closes nothing", "a<span/>b", 1),
    ("text in a table", "<table>a<tr><td>b</td></tr></table>", 7),
    ("cell without a table", "a<td>b</td>", 1),
    ("tag cut off", 'a <i>b</i> <a href="c', 11),
    ("comment cut off", "a <!-- b", 2),
    ("unknown entity", "a &foo; b", 2),
    ("attribute twice", '<a id="b" id="c">d</a>', 10),
    ("quote missing", '<a title="b"c">d</a>', 12),
    ("instruction", "a<?b?>c", 1),
]


def _fault_counts(call: Callable[[str], list[int]] | None) -> str:
    """How many faults are reported at all, and how many of them where they are."""
    if call is None:
        return "-"
    found = here = 0
    for _, source, place in FAULTS:
        noise = set(call("x" * len(source)))  # a document type that a fragment cannot have
        places = [offset for offset in call(source) if offset not in noise or offset > 0]
        found += bool(places)
        here += place in places
    return f"{found} / {here} of {len(FAULTS)}"


# Time

TEXT = (
    '<p>Some <em>words</em> and <a href="https://x.invalid/a?b=1">a link</a>, <code>code</code> '
    "&amp; more text that goes on for a while, so that a paragraph has a usual length of some "
    "two hundred characters.</p>\n<ul><li>one</li><li>two <strong>x</strong></li></ul>\n"
    '<img src="https://x.invalid/i.png" alt="x" width="10" height="10">\n'
)
HOSTILE = [
    *("<" * 200_000, "&" * 200_000, "<b>" * 10_000 + "<p>" * 10, "<a>" * 10_000),
    *("<font><p>" * 3000, "<div>" * 100_000, "<table>" * 10_000, "<table>" + "x<b>" * 3000),
    *("<!--" * 200_000, "<a href=" * 100_000, "<a " + "x=1 " * 100_000 + ">", '<a href="x"'),
    "<a " + "".join(f"x{i}=1 " for i in range(20_000)) + ">",
    *("<svg><foreignObject><math><annotation-xml>" * 2000, "<select><option>" * 10_000),
]


def _speed(call: Callable[[str], object]) -> str:
    source = TEXT * 600
    best = min(_timed(call, source) for _ in range(3))
    return f"{len(source) / best / 1e6:.1f} MB/s"


def _timed(call: Callable[[str], object], source: str) -> float:
    start = time.perf_counter()
    call(source)
    return time.perf_counter() - start


def _worst(name: str) -> str:
    """The longest time for a hostile source, or what came instead of an end."""
    longest = 0.0
    failures = 0
    for number in range(len(HOSTILE)):
        queue: Any = multiprocessing.Queue()
        process = multiprocessing.Process(target=_hostile, args=(name, number, queue))
        process.start()
        process.join(PATIENCE)
        if process.is_alive():
            process.kill()
            process.join()
            longest = float("inf")
        elif process.exitcode or queue.empty():
            failures += 1
        else:
            longest = max(longest, queue.get())
    shown = f"> {PATIENCE} s" if longest == float("inf") else f"{longest:.2f} s"
    return f"{shown}, {failures} crashes" if failures else shown


def _hostile(name: str, number: int, queue: Any) -> None:
    sys.stderr = open("/dev/null", "w")  # noqa: SIM115  # the traceback is counted
    queue.put(_timed(PARSERS[name].read, HOSTILE[number]))


def _import_time(module: str) -> str:
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    environment = {"PYTHONPATH": str(ROOT / "lint")}
    run = [
        float(
            subprocess.run(
                [sys.executable, "-c", code],
                env=environment,
                check=True,
                capture_output=True,
                text=True,
            ).stdout
        )
        for _ in range(5)
    ]
    return f"{min(run) * 1000:.0f} ms"


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", type=Path, help="html5lib's tests/testdata")
    parser.add_argument("--only", choices=PARSERS, action="append")
    arguments = parser.parse_args()
    tokenizer = list(_tokenizer_tests(arguments.tests)) if arguments.tests else []
    trees = list(_tree_tests(arguments.tests)) if arguments.tests else []
    print(f"{len(tokenizer)} tests of tokens, {len(trees)} of trees\n")
    print(
        "| parser | tokens | trees | tags placed | attributes placed | faults found / placed "
        "| speed | worst hostile | import |"
    )
    print("|---" * 9 + "|")
    for name, candidate in PARSERS.items():
        if arguments.only and name not in arguments.only:
            continue
        try:
            importlib.import_module(candidate.module)
        except ImportError:
            continue
        cells = [
            name,
            _passed(candidate.tokens, tokenizer),
            _passed(candidate.tree, trees),
            _exact(candidate.spans, 1),
            _exact(candidate.values, 2),
            _fault_counts(candidate.faults),
            _speed(candidate.read),
            _worst(name),
            _import_time(candidate.module),
        ]
        print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    _main()
