"""The command line. What an option does not need is not imported."""

from __future__ import annotations

import os
import sys

# A type checker takes this name for true; typing itself is left alone at start-up.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from feedlint.output.common import Item, Style, Tally
    from feedlint.settings import Resolver

_INTERRUPTED = 128 + 2
_BROKEN_PIPE = 128 + 13
_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0, 1 (findings) or 2 (something went wrong)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--version"], ["-V"]):
        from feedlint import __version__

        print(f"feedlint {__version__}")  # noqa: T201  # the one thing this option does
        return 0
    try:
        code = _main(given)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return _BROKEN_PIPE
    except OSError as error:
        _complain(f"cannot write: {(error.strerror or str(error)).lower()}")
        _silence_stdout()
        return _USAGE
    return code


def _main(given: list[str]) -> int:
    from feedlint.arguments import parse
    from feedlint.catalogue import UnknownRule
    from feedlint.settings import Resolver, UsageError

    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows its number.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    options, choices = parse(given)
    resolver = Resolver(choices)
    try:
        if options.list_rules or options.explain:
            return _tell(options, resolver)
        return _lint(options, resolver)
    except (UsageError, UnknownRule) as error:
        _complain(str(error))
        return _USAGE


def _tell(options: Namespace, resolver: Resolver) -> int:
    """List the rules, or explain one."""
    from feedlint.config import ConfigError
    from feedlint.output import rules

    try:
        known = resolver.for_folder(os.curdir).rules
    except ConfigError as error:
        _complain(f"{error.path}: {error}")
        return _USAGE
    if options.explain:
        sys.stdout.write(rules.explained(known, options.explain))
    elif options.output_format == "json":
        sys.stdout.write(rules.as_json(known))
    else:
        sys.stdout.write(rules.as_text(known, _style(options)))
    return 0


def _lint(options: Namespace, resolver: Resolver) -> int:
    from feedlint.output import renderer
    from feedlint.output.common import Tally
    from feedlint.run import Session

    name = "statistics" if options.statistics else _format(options)
    session = Session(options.paths, resolver, options.stdin_filename)
    tally = Tally()
    items = _say_problems(tally.through(session.items()))
    for text in renderer(name)(items, _style(options)):
        sys.stdout.write(text)
    sys.stdout.flush()
    if name in ("full", "concise", "statistics"):
        _summarise(tally, options.color)
    return session.exit_code


def _format(options: Namespace) -> str:
    named: str = options.output_format
    return named or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full")


def _say_problems(items: Iterable[Item]) -> Iterator[Item]:
    """The same items; what could not be linted is said on standard error at once."""
    from feedlint.discover import Problem

    for item in items:
        if isinstance(item, Problem):
            sys.stdout.flush()
            _complain(f"{item.filename}: {item.message}")
        yield item


def _complain(message: str) -> None:
    from feedlint.output.common import inert

    print(f"feedlint: {inert(message)}", file=sys.stderr)  # noqa: T201  # on purpose


def _summarise(tally: Tally, color: str) -> None:
    from feedlint.output.common import Style, summary

    if tally.files:
        style = Style(_is_coloured(color, sys.stderr))
        print(summary(tally, style), file=sys.stderr)  # noqa: T201  # on purpose


def _style(options: Namespace) -> Style:
    from feedlint.output.common import Style

    return Style(_is_coloured(options.color, sys.stdout))


def _is_coloured(color: str, stream: TextIO) -> bool:
    """Whether to colour what goes to `stream` (https://no-color.org, force-color.org)."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _silence_stdout() -> None:
    """Keep the interpreter from writing, at its end, what can no longer be written."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
