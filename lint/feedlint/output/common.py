"""What the formats share: colours, counts, and text that no terminal or CI acts on."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from feedlint.command.discover import Problem
from feedlint.finding import Safety, Severity
from feedlint.pattern import lazy
from feedlint.text.show import escape
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic
    from feedlint.linting.engine import Report

    Item: TypeAlias = Report | Problem

# Azure Pipelines obeys `##vso[…]` anywhere in a line, GitHub `##[…]`, TeamCity
# `##teamcity[…]`: the documents of their agents on logging commands.
COMMAND = lazy(r"##(?=[A-Za-z]{0,40}\[)")


class Style(NamedTuple):
    """How text is shown: the SGR parameters by role, none without colour, and how wide."""

    is_coloured: bool
    #: The columns of the terminal; 0 where it is none.
    width: int = 0

    def paint(self, text: str, role: str) -> str:
        """`text` in the colour of `role`, a severity's label or one of `_SGR`."""
        return f"\x1b[{_SGR[role]}m{text}\x1b[0m" if self.is_coloured and text else text


_SGR = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "path": "1",
    "gutter": "34",
    "quiet": "2",
}


def inert(text: str) -> str:
    """`text` with nothing in it that a terminal or the log of a CI acts on."""
    return COMMAND.sub(r"#\\x23", escape(text))


def say(message: str) -> None:
    """Say something to people, on standard error."""
    print(inert(message), file=sys.stderr)  # noqa: T201  # on purpose


def complain(message: str) -> None:
    """Say on standard error what is wrong beside the findings."""
    say(f"feedlint: {message}")


def shown_path(path: str) -> str:
    """A path as it may stand at the start of a line, where `::` begins a GitHub command."""
    text = inert(path)
    return f"./{text}" if text.lstrip().startswith("::") else text


def counted(number: int, noun: str) -> str:
    """`1 error`, `2 errors`, `1,000 errors`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def in_repository(path: str) -> str:
    """A path as it is called in the repository around the current folder, wherever that is.

    What is in none, an address and standard input stay as they are.
    """
    if is_web(path) or path.startswith("<"):
        return path
    root = _root(os.getcwd())
    known = os.path.relpath(os.path.abspath(path), root) if root else path
    if known == os.pardir or known.startswith(os.pardir + os.sep):
        known = path
    return known.removeprefix("./").replace(os.sep, "/")


@lru_cache(maxsize=8)
def _root(folder: str) -> str:
    """The closest folder with a `.git`, going up; '' where there is none."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        folder, last = os.path.dirname(folder), folder
        if folder == last:
            return ""
    return folder


def page_of(diagnostic: Diagnostic) -> str:
    """Where the page of a finding's rule is: its address, or what prints it."""
    return diagnostic.url or f"feedlint --explain {diagnostic.name}"


class Tally:
    """Counts over reports as they pass by."""

    def __init__(self) -> None:
        self.files = 0
        self.faulty_files = 0
        self.problems = 0
        self.by_severity = dict.fromkeys(sorted(Severity, reverse=True), 0)
        self.by_rule: dict[tuple[Severity, str, str], int] = {}
        #: Findings that a fix removes, by its safety.
        self.fixable = dict.fromkeys(Safety, 0)

    def through(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, counted."""
        for item in items:
            self._count(item)
            yield item

    def _count(self, item: Item) -> None:
        if isinstance(item, Problem):
            self.problems += 1
            return
        self.files += 1
        self.faulty_files += bool(item.diagnostics)
        for diagnostic in item.diagnostics:
            self.by_severity[diagnostic.severity] += 1
            if diagnostic.fix is not None:
                self.fixable[diagnostic.fix.safety] += 1
            rule = (diagnostic.severity, diagnostic.code, diagnostic.name)
            self.by_rule[rule] = self.by_rule.get(rule, 0) + 1


def summary(tally: Tally, style: Style) -> str:
    """The last line: how many findings of each severity in how many feeds."""
    counts = [(s.label, number) for s, number in tally.by_severity.items() if number]
    parts = [style.paint(_named(number, label), label) for label, number in counts]
    feeds = counted(tally.files, "feed")
    if not parts:
        return f"No findings in {feeds}"
    listed = " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
    where = feeds if tally.faulty_files == tally.files else f"{tally.faulty_files:,} of {feeds}"
    return f"Found {listed} in {where}"


def fixable(tally: Tally, tried: frozenset[Safety]) -> str:
    """What more can be fixed, and how, where the fixes of some safety were tried; or nothing."""
    rest = {safety: 0 if safety in tried else number for safety, number in tally.fixable.items()}
    safe, unsafe = rest[Safety.SAFE], rest[Safety.UNSAFE]
    with_unsafe = f"{'more ' if safe else ''}with --fix --unsafe-fixes"
    parts = [f"{safe:,} with --fix"] * bool(safe) + [f"{unsafe:,} {with_unsafe}"] * bool(unsafe)
    return f"Fixable: {', '.join(parts)}" if parts else ""


def left(tally: Tally, tried: frozenset[Safety]) -> str:
    """How many fixes were tried and not applied; or nothing."""
    number = sum(tally.fixable[safety] for safety in tried)
    what = f"{number:,} fix{'' if number == 1 else 'es'}"
    return f"Not applied: {what} that would do harm, such as raise another finding" * bool(number)


def _named(number: int, label: str) -> str:
    return f"{number:,} info" if label == "info" else counted(number, label)
