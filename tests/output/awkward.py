"""Results that formats stumble over; run as a script, this writes the golden files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from feedlint.command.discover import Problem
from feedlint.finding import Diagnostic, LocatedFix, Note, Safety, Severity, Span, TextEdit
from feedlint.linting.engine import Report
from feedlint.output import FORMATS, renderer
from feedlint.output.common import Style
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from feedlint.output.common import Item

GOLDEN = Path(__file__).parent / "golden"
#: A message that a terminal, GitHub, Azure and TeamCity would all obey if it reached them raw.
HOSTILE = "\x1b[31mred\u202e ::error::%0A##vso[task.x]y ##[group]z ##teamcity[w] 100%, a:b"


def diagnostic(
    severity: Severity, code: str, name: str, message: str, span: tuple[int, int]
) -> Diagnostic:
    return Diagnostic(
        code=code,
        name=name,
        severity=severity,
        message=message,
        span=Span(*span),
        element="/feed/entry[2]",
        address="/feed/entry[urn:x:2]",
        related=(),
        help="",
        url="https://d/",
        fix=None,
    )


def report(filename: str, text: str, *diagnostics: Diagnostic) -> Report:
    return Report(Source(filename, text.encode()), diagnostics)


def place(text: str, part: str) -> tuple[int, int]:
    start = text.index(part)
    return start, start + len(part)


def many_lines() -> Report:
    text = "<feed>\r\n  <a>one\r\n  two\r\n  three</a>\r\n  <b>four</b>\r\n</feed>\r\n"
    finding = diagnostic(
        Severity.ERROR, "A001", "over-lines", "spans three lines", place(text, text[10:38])
    )
    return report(
        "lines.atom",
        text,
        finding._replace(
            related=(
                Note("the other one", Span(*place(text, "four"))),
                Note("and the whole", Span(*place(text, text[8:59]))),
            ),
            help="join them",
            fix=LocatedFix(
                "Join the lines",
                Safety.UNSAFE,
                (
                    TextEdit(Span(15, 17), " "),
                    TextEdit(Span(51, 53), 'new "text"\n'),
                ),
            ),
        ),
    )


def end_of_file() -> Report:
    text = "<feed>\n</feed"
    return report(
        "end.atom",
        text,
        diagnostic(Severity.ERROR, "X001", "at-the-start", "an empty place", (0, 0)),
        diagnostic(Severity.ERROR, "X002", "at-the-line-end", "a line end", (6, 7)),
        diagnostic(Severity.ERROR, "X003", "at-the-end", "the end", (13, 13)),
    )


def widths() -> Report:
    text = "\t<a>日本 é e\u0301x \U0001f600 end</a>\u00a0\u200b!\n"
    return report(
        "wide.atom",
        text,
        *(
            diagnostic(
                Severity.WARNING, f"A{i:03}", f"wide-{i}", f"marks {words}", place(text, part)
            )
            for i, (part, words) in enumerate(
                [
                    ("\t", "a tab"),
                    ("本", "a wide one"),
                    ("\u0301", "a combining one"),
                    ("x", "behind it"),
                    ("\U0001f600", "beyond the BMP"),
                    ("end", "a word"),
                    ("\u00a0\u200b", "two that do not show"),
                    ("!", "the last"),
                ]
            )
        ),
    )


def one_place() -> Report:
    text = "<feed><id>x</id></feed>\n"
    return report(
        "twice.atom",
        text,
        diagnostic(Severity.ERROR, "A001", "first", "one thing", place(text, "x")),
        diagnostic(Severity.INFO, "A002", "second", "another", place(text, "x")),
    )


def hostile() -> Report:
    text = "ok\n##vso[task.x]\x1b[2J\u202eX ##[add-mask]y\n"
    return report(
        "::error::%0Aa,b:c\n::error::\x1b[31m\udcff ##[group].atom",
        text,
        diagnostic(Severity.WARNING, "A001", "hostile", HOSTILE, place(text, "X"))._replace(
            help=HOSTILE, related=(Note(HOSTILE, Span(0, 2)),)
        ),
    )


def long_lines() -> Report:
    text = f"{'a' * 150}<id>{'b' * 10}</id>{'c' * 900}\n{'d' * 300}\n{'e' * 95}<id>f</id>\n"
    return report(
        "long.atom",
        text,
        diagnostic(Severity.ERROR, "A001", "in-the-middle", "cut on both sides", (154, 164)),
        diagnostic(Severity.ERROR, "A002", "at-the-left", "cut behind", (0, 3)),
        diagnostic(Severity.ERROR, "A003", "at-the-right", "cut before", (1065, 1069)),
        diagnostic(Severity.ERROR, "A004", "all-of-it", "too long itself", place(text, "d" * 300)),
        diagnostic(Severity.ERROR, "A005", "just-too-long", "a few too many", place(text, "f")),
    )


def repeated() -> Report:
    text = "".join(f"<id>{i}</id>\n" for i in range(1, 31))
    spans = [place(text, f">{i}<") for i in range(1, 31)]
    found = [
        *(diagnostic(Severity.ERROR, "A001", "thrice", "three", s) for s in spans[:3]),
        *(diagnostic(Severity.ERROR, "A002", "four-times", "four", s) for s in spans[:4]),
        *(diagnostic(Severity.ERROR, "A003", "five-times", "five", s) for s in spans[:5]),
        *(diagnostic(Severity.ERROR, "A004", "often", "often", s) for s in spans),
        *(diagnostic(Severity.ERROR, "A005", "one-line", "in one line", spans[0]) for _ in "12345"),
    ]
    return report("many.atom", text, *found)


def items() -> list[Item]:
    return [
        report("empty.atom", ""),
        many_lines(),
        end_of_file(),
        widths(),
        Problem("gone\udcff.atom", f"cannot be read:\n{HOSTILE}"),
        one_place(),
        hostile(),
        long_lines(),
        repeated(),
    ]


def rendered(name: str, style: Style = Style(is_coloured=False)) -> str:  # noqa: B008  # immutable
    return "".join(renderer(name)(items(), style))


def without_assets(page: str) -> str:
    """A page without its style and script, and without what the policy knows them by."""
    page = re.sub(r"(<(style|script)>).*?(</\2>)", r"\1\3", page, flags=re.DOTALL)
    return re.sub(r"'sha256-[^']*'", "'sha256-'", page)


def golden_files() -> dict[Path, str]:
    files = {GOLDEN / f"{name}.txt": rendered(name) for name in (*FORMATS, "statistics")}
    files[GOLDEN / "html.txt"] = without_assets(rendered("html"))
    files[GOLDEN / "full-coloured.txt"] = rendered("full", Style(is_coloured=True))
    return files


if __name__ == "__main__":
    for path, text in golden_files().items():
        path.write_text(text, encoding="utf-8", newline="\n")
