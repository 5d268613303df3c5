"""What the documentation says of options, made from their table: two pages and a man page."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "lint"))

from feedlint import __version__  # noqa: E402
from feedlint.command.options import ARGUMENTS, GROUPS, KEYS, Option  # noqa: E402
from feedlint.limits import LIMITS, WORDS  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

ENVIRONMENT = ROOT / "docs" / "environment.md"
OPTIONS = ROOT / "docs" / "options.md"
MAN = ROOT / "docs" / "feedlint.1"
_TABLE = re.compile(r"(?<=<!-- variables -->\n).*(?=<!-- /variables -->)", re.DOTALL)

_HEAD = """\
# Options

Generated from the table of options (`lint/feedlint/command/options.py`), as are `--help`, the
completion of shells, the [configuration's schema](https://json-schema.org/) in
`schemas/config.schema.json` and the man page.

What is given on the command line goes before its [environment variable](environment.md), and
that before the configuration. Options that may be given several times say so.
"""


def option_files() -> dict[Path, str]:
    """Every file that is made from the table, with what is to be in it."""
    page = ENVIRONMENT.read_text(encoding="utf-8")
    table = "\n".join(_variables()) + "\n"
    return {
        ENVIRONMENT: _TABLE.sub(lambda _: table, page),
        OPTIONS: "\n".join(_page()) + "\n",
        MAN: "\n".join(_man()) + "\n",
    }


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _variables() -> Iterator[str]:
    yield "| variable | option | value |"
    yield "|---|---|---|"
    for option in ARGUMENTS:
        if option.variable:
            yield f"| `{option.environment}` | `{option.flag}` | {_cell(option.variable)} |"


def _written(option: Option) -> str:
    value = option.metavar or (option.name.upper() if option.choices else "")
    names = ", ".join([f"-{option.short}"] * bool(option.short) + [option.flag])
    return f"{names} {value}".rstrip()


def _words(option: Option) -> str:
    more = f" ({', '.join(option.choices)})" if option.choices else ""
    return option.words + more + ("; may be given several times" if option.repeats else "")


def _page() -> Iterator[str]:
    yield _HEAD
    for group, words in GROUPS.items():
        yield f"## {group.capitalize()}\n"
        if words:
            yield f"{words}\n"
        yield "| option | what it does | variable | key |"
        yield "|---|---|---|---|"
        for option in (option for option in ARGUMENTS if option.group == group):
            variable = f"`{option.environment}`" if option.variable else ""
            key = f"`{option.key}`" if option.key else ""
            yield f"| `{_written(option)}` | {_cell(_words(option))} | {variable} | {key} |"
        yield ""
    yield "## Keys of the configuration\n"
    yield "| key | value |"
    yield "|---|---|"
    for key, option in KEYS.items():
        yield f"| `{key}` | {_cell(option.about)} |"
    yield ""
    yield "## Limits\n"
    yield "| limit | of what | default |"
    yield "|---|---|---|"
    for name in LIMITS._fields:
        yield f"| `{name}` | {WORDS[name]} | {getattr(LIMITS, name):,} |"


def _roff(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "")
    text = re.sub(r"\[([^]]*)\]\(\S*\)", r"\1", text)
    return f"\\&{text}" if text[:1] in ".'" else text


def _man() -> Iterator[str]:
    yield f'.TH FEEDLINT 1 "" "feedlint {__version__}" "User Commands"'
    yield ".SH NAME"
    yield "feedlint \\- lint syndication feeds"
    yield ".SH SYNOPSIS"
    yield ".B feedlint"
    yield "[\\fIOPTIONS\\fR] \\fIPATH\\fR..."
    yield ".SH DESCRIPTION"
    yield _roff(
        "Says what is wrong with a feed, where to the column, why it matters and what to do."
        " A PATH is a file, a folder that is searched for feeds, an http or https address, or -"
        " for standard input."
    )
    yield ".SH OPTIONS"
    for group, words in GROUPS.items():
        yield f".SS {group.capitalize()}"
        if words:
            yield _roff(words)
        for option in (option for option in ARGUMENTS if option.group == group):
            yield ".TP"
            yield f".B {_roff(_written(option))}"
            yield _roff(f"{_words(option)}.")
    yield ".SH EXIT STATUS"
    for code, words in (
        ("0", "no finding at error level (with --strict: none at warning level either)"),
        ("1", "findings"),
        ("2", "usage, configuration, an input that cannot be read, or an internal error"),
    ):
        yield f".TP\n.B {code}\n{_roff(words)}"
    yield ".SH ENVIRONMENT"
    for option in ARGUMENTS:
        if option.variable:
            yield f".TP\n.B {option.environment}"
            yield _roff(f"stands for {option.flag}: {option.variable}")
    yield ".SH FILES"
    yield ".TP\n.B .feedlint.toml, feedlint.toml, pyproject.toml"
    yield _roff("The configuration: the closest to the feed. Its keys:")
    for key, option in KEYS.items():
        yield f".TP\n.B {_roff(key)}\n{_roff(option.about)}"
