"""One check for the page: from an order to an answer. It knows no server, and no process.

So the same runs in a process of its own behind `feedlint serve`, and in a WebAssembly Python
that has no processes: see `feedlint.page.alone`.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.config import ConfigError
from feedlint.command.discover import Problem
from feedlint.command.settings import Resolver, UsageError
from feedlint.command.work import Order, Worker
from feedlint.finding import Safety, Severity
from feedlint.linting.engine import lint
from feedlint.linting.fix import edited, fix, is_harmless
from feedlint.output.common import Style
from feedlint.reading.source import InputError, Source, read_file
from feedlint.server.buffer import Buffer

if TYPE_CHECKING:
    from collections.abc import Callable

    from feedlint.command.settings import Choices, Settings
    from feedlint.finding import Diagnostic
    from feedlint.output.common import Item
    from feedlint.witnesses.transport import Transport

PASTED = "pasted.xml"
_PLAIN = Style(is_coloured=False)


class Wish(NamedTuple):
    """What is to be checked, and what is wanted of it.

    `kind` is `text` (of an editor, in UTF-8), `file` (its bytes), `web` (what came from an
    address, with its transport) or `path` (a file to read, below the served folder). With
    `mend` the safe fixes are applied, or with `at` (a rule, a line and a column) that one.
    """

    kind: str
    name: str = PASTED
    data: bytes = b""
    transport: Transport | None = None
    mend: bool = False
    at: tuple[str, int, int] | None = None
    wants_html: bool = False
    wants_json: bool = False


class Answer(NamedTuple):
    """What came of it; `problem` says why it could not be checked."""

    problem: str = ""
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    text: str = ""
    html: str = ""
    json: str = ""
    fixed: int = 0


class Desk(Worker):
    """Checks one feed after the other under one configuration."""

    def __init__(self, choices: Choices, size: int) -> None:
        super().__init__(Resolver(choices), Order())
        self._size = size

    def check(self, wish: Wish) -> Answer:
        """The answer to a wish; no fault of an input raises anything."""
        try:
            settings = self._settings(wish)
            source = self._source(wish, settings)
            if wish.mend or wish.at:
                return _mended(source, settings, wish)
            item = self._lint(wish.name, source, settings, wish.transport).item
        except ConfigError as error:
            item = Problem(error.path, str(error))
        except (InputError, UsageError) as error:
            item = Problem(wish.name, str(error))
        except MemoryError:
            item = Problem(wish.name, "takes more memory than there is")
        return answered(item, wish)

    def _settings(self, wish: Wish) -> Settings:
        if wish.kind == "path":
            return self._resolver.for_file(wish.name)
        return self._resolver.for_folder(os.curdir)

    def _source(self, wish: Wish, settings: Settings) -> Source:
        limits = settings.limits._replace(size=min(self._size, settings.limits.size))
        if wish.kind == "path":
            return Source(wish.name, read_file(wish.name, limits.size), limits=limits)
        if len(wish.data) > limits.size:
            raise InputError(f"is too large: the limit is {limits.size:,} bytes")
        if wish.kind == "text":
            return Buffer(wish.name, wish.data.decode("utf-8", "replace"), limits)
        charset = wish.transport.charset if wish.transport else ""
        return Source(wish.name, wish.data, charset, limits)


def starter(choices: Choices, size: int) -> Callable[[], Callable[[Wish], Answer]]:
    """What makes a desk in another process."""
    return partial(_start, choices, size)


def _start(choices: Choices, size: int) -> Callable[[Wish], Answer]:
    _bound_memory()
    return Desk(choices, size).check


#: Bytes that a process may have, so that one feed does not take the machine's memory.
_MOST_MEMORY = 4 * 1024**3


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:
        # Windows has another way for this, and needs more than Python for it.
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most == resource.RLIM_INFINITY or most > _MOST_MEMORY:
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, most))


def answered(item: Item, wish: Wish) -> Answer:
    """An item in the forms that are wanted."""
    found = () if isinstance(item, Problem) else item.diagnostics
    failures = () if isinstance(item, Problem) else item.failures
    problems = [item] if isinstance(item, Problem) else []
    problems += [Problem(wish.name, failure.message) for failure in failures]
    items: list[Item] = [*([] if isinstance(item, Problem) else [item]), *problems]
    errors, warnings, infos = (sum(d.severity is s for d in found) for s in _SEVERITIES)
    return Answer(
        "; ".join(f"{problem.filename}: {problem.message}" for problem in problems),
        errors,
        warnings,
        infos,
        "" if isinstance(item, Problem) or wish.kind == "text" else item.source.text,
        _html(items) if wish.wants_html else "",
        _json(items) if wish.wants_json else "",
    )


_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def _html(items: list[Item]) -> str:
    from feedlint.output.html import render

    return "".join(render(items, _PLAIN))


def _json(items: list[Item]) -> str:
    from feedlint.output.json import render

    return "".join(render(items, _PLAIN))


def _mended(source: Source, settings: Settings, wish: Wish) -> Answer:
    """The text with its safe fixes, or with the one that is named."""
    ruleset = settings.ruleset(wish.name if wish.kind == "path" else "")
    if wish.at is None:
        done = fix(source, ruleset, frozenset((Safety.SAFE,)))
        return Answer(text=done.report.source.text, fixed=done.applied)
    report = lint(source, ruleset)
    found = next((d for d in report.diagnostics if _place(source, d) == wish.at), None)
    if found is None or found.fix is None:
        return Answer("there is nothing to fix there any more", text=source.text)
    if not is_harmless(report, found.fix, ruleset):
        return Answer("this fix would do harm here, and is not applied", text=source.text)
    return Answer(text=edited(source, [found.fix]), fixed=1)


def _place(source: Source, found: Diagnostic) -> tuple[str, int, int]:
    return (found.name, *source.position(found.span.start))
