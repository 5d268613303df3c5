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

    from feedlint.command.lists import Fetched
    from feedlint.command.run import Session
    from feedlint.command.settings import Choices, Resolver
    from feedlint.command.work import Order, Worker
    from feedlint.finding import Safety
    from feedlint.output.baseline import Baseline
    from feedlint.output.common import Item, Style, Tally
    from feedlint.output.report import Reports

_INTERRUPTED = 128 + 2
_BROKEN_PIPE = 128 + 13
_USAGE = 2
#: First words that ask for something else than linting, where no file has that name.
_SURFACES = {"server": "feedlint.server.start", "serve": "feedlint.page.start"}


def command() -> None:
    """The command as a process of its own: run it, and end the process with its exit code."""
    import gc

    # What one run leaves behind goes with the process; to look for it takes a tenth of the time
    # of a large feed. While feeds are linted the collector has a pace of its own.

    gc.set_threshold(100_000, 20, 50)
    code = main()
    if _is_watched():
        sys.exit(code)
    import atexit

    # To take every module and tree apart before the end is a tenth of a short run.
    atexit._run_exitfuncs()  # noqa: SLF001  # what the interpreter does first, too
    os._exit(code)


def _is_watched() -> bool:
    """Whether something else than feedlint may have work to do when the interpreter ends."""
    threading = sys.modules.get("threading")
    # From Python 3.12 on; there may be six tools (PEP 669).
    monitoring = getattr(sys, "monitoring", None)
    return (
        sys.getprofile() is not None
        or sys.gettrace() is not None
        or (monitoring is not None and any(map(monitoring.get_tool, range(6))))
        # A plugin, from a file or from a distribution's entry points.
        or any(name.startswith("feedlint_plugin_") for name in sys.modules)
        or "importlib.metadata" in sys.modules
        or (threading is not None and threading.active_count() > 1)
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0, 1 (findings) or 2 (something went wrong)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Where a stream was closed before the start, nobody reads it.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    try:
        code = _version() if given in (["--version"], ["-V"]) else _main(given)
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
    except MemoryError:
        _complain("this takes more memory than there is")
        return _USAGE
    return code


def _version() -> int:
    """What `--version` prints, with nothing imported that it does not need."""
    from feedlint import __version__

    print(f"feedlint {__version__}")  # noqa: T201  # the one thing this option does
    return 0


def _surface(given: list[str]) -> str:
    """The module of what is asked for instead of linting, or ''."""
    word = given[0] if given else ""
    if word not in _SURFACES:
        return ""
    # No option of linting is called so: an editor means the server, whatever lies there.
    is_certain = "--stdio" in given[1:]
    return _SURFACES[word] if is_certain or not os.path.lexists(word) else ""


def _main(given: list[str]) -> int:
    if surface := _surface(given):
        from importlib import import_module

        code: int = import_module(surface).main(given[1:])
        return code
    from feedlint.command.arguments import parse
    from feedlint.command.settings import Resolver, UsageError
    from feedlint.linting.catalogue import UnknownRule
    from feedlint.linting.collector import unhurried
    from feedlint.reading.source import InputError

    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows its number.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    options, choices = parse(given)
    resolver = Resolver(choices)
    try:
        if options.list_rules or options.explain or options.show_config or options.init:
            from feedlint.command.tell import tell

            return tell(options, resolver, _style(options, sys.stdout))
        if options.show_files:
            from feedlint.command.tell import show_files

            return show_files(options, resolver)
        with unhurried():
            if options.watch:
                return _watch(options, choices)
            return _lint(options, resolver)
    except (UsageError, UnknownRule, InputError) as error:
        _complain(str(error))
        return _USAGE


def _watch(options: Namespace, choices: Choices) -> int:
    from feedlint.command.watch import run

    def lint(resolver: Resolver, worker: Worker) -> int:
        return _lint(options, resolver, worker)

    return run(options.paths, choices, _order(options), lint)


def _lint(options: Namespace, resolver: Resolver, worker: Worker | None = None) -> int:
    from feedlint.output.common import Tally
    from feedlint.output.report import Reports

    baseline = _baseline(options, resolver)
    session = _session(options, resolver, None if options.write_baseline else baseline, worker)
    tally = Tally()
    reports = Reports(options.output)
    items = reports.through(_say_problems(tally.through(session.items())))
    if baseline is not None and options.write_baseline:
        from feedlint.command.accepted import write

        code = write(baseline, items, session)
        return code if _write_reports(reports) else _USAGE
    is_filter = options.fix and not options.diff and "-" in options.paths
    is_beside = bool(options.diff and (options.output_format or options.statistics))
    # As a filter it writes the feed, and the report beside it; so with changes and a format.
    stream = sys.stderr if is_filter or is_beside else sys.stdout
    shown = _errors_of(items) if options.quiet else items
    if is_filter:
        shown = _passed_on(shown)
    elif options.diff:
        from feedlint.output.diff import beside

        shown = beside(shown, session.diffs, sys.stdout)
    for text in _texts(options, shown, stream):
        stream.write(text)
    stream.flush()
    for note in session.notes:
        _complain(note)
    if session.excluded and not tally.files:
        _complain("nothing was linted: the configuration excludes all that was named")
    if options.skip_non_feeds and not options.paths:
        _complain("nothing was linted: no file that was named is a feed")
    is_written = _write_reports(reports)
    _close(options, session, tally, baseline)
    return session.exit_code if is_written else _USAGE


def _close(options: Namespace, session: Session, tally: Tally, baseline: Baseline | None) -> None:
    """Say what remains to be said behind the findings."""
    if baseline is not None:
        from feedlint.command.accepted import tell

        tell(baseline, is_pruned=bool(options.prune_baseline))
    if session.fixed and not options.diff:
        from feedlint.output.common import say

        say(f"Applied {session.fixed:,} fix{'' if session.fixed == 1 else 'es'}")
    if options.statistics or options.diff or _format(options) in ("full", "concise"):
        _summarise(tally, options.color, session.tried)
    if session.has_too_many:
        _complain(
            f"{session.warnings:,} warnings are more than --max-warnings {options.max_warnings}"
        )


def _errors_of(items: Iterable[Item]) -> Iterator[Item]:
    """The same items with their errors alone."""
    from feedlint.command.discover import Problem
    from feedlint.finding import Severity

    for item in items:
        if isinstance(item, Problem):
            yield item
        else:
            errors = (d for d in item.diagnostics if d.severity is Severity.ERROR)
            yield item._replace(diagnostics=tuple(errors))


def _baseline(options: Namespace, resolver: Resolver) -> Baseline | None:
    """The baseline that is asked for or lies there; most runs have none."""
    import feedlint.limits

    is_asked = options.baseline or options.write_baseline or options.prune_baseline
    if not is_asked and not os.path.isfile(feedlint.limits.BASELINE):
        from feedlint.command.config import ConfigError

        try:
            if not resolver.for_folder(os.curdir).baseline:
                return None
        except ConfigError:
            return None
    from feedlint.command import accepted

    return accepted.chosen(options, resolver) if accepted.is_concerned(options, resolver) else None


def _complain(message: str) -> None:
    from feedlint.output.common import complain

    complain(message)


def _write_reports(reports: Reports) -> bool:
    """Whether all the files of `--output` could be written; says which could not."""
    problems = list(reports.write())
    for problem in problems:
        _complain(f"{problem.filename}: {problem.message}")
    return not problems


def _session(
    options: Namespace,
    resolver: Resolver,
    baseline: Baseline | None,
    worker: Worker | None,
) -> Session:
    from feedlint.command.progress import Progress
    from feedlint.command.run import Session

    return Session(
        options.paths,
        resolver,
        _order(options),
        jobs=options.jobs or os.cpu_count() or 1,
        baseline=baseline,
        max_warnings=options.max_warnings,
        progress=Progress(sys.stderr) if sys.stderr.isatty() else None,
        worker=worker,
    )


def _order(options: Namespace) -> Order:
    from feedlint.command.work import Order
    from feedlint.finding import Safety

    fixes: frozenset[Safety] = frozenset()
    if options.fix or options.diff:
        fixes = frozenset(Safety) if options.unsafe_fixes else frozenset((Safety.SAFE,))
    return Order(
        options.stdin_filename,
        fixes,
        bool(options.diff),
        options.against,
        options.since,
        options.git,
        options.timeout or 0.0,
        any(pair.startswith("parquet=") for pair in options.output),
        _fetched(options),
        bool(options.enclosures),
        bool(options.allow_private),
    )


def _fetched(options: Namespace) -> Fetched | None:
    """The answers of the addresses of a list; None without a list or an address in it."""
    from feedlint.values.web import is_web

    if not getattr(options, "from") or not any(map(is_web, options.paths)):
        return None
    from feedlint.command.lists import cache_folder, fetch_list
    from feedlint.command.progress import Progress
    from feedlint.output.common import say

    progress = Progress(sys.stderr, "fetching") if sys.stderr.isatty() else None
    folder = cache_folder(options.cache)
    fetched = fetch_list(
        options.paths, folder, progress, allows_private=bool(options.allow_private)
    )
    say(fetched.words)
    return fetched


def _texts(options: Namespace, items: Iterator[Item], stream: TextIO) -> Iterator[str]:
    """The findings in the chosen format; with `--diff` nothing, unless one is named."""
    from feedlint.output import renderer

    if options.diff and not (options.output_format or options.statistics):
        for _ in items:
            pass
        return
    name = "statistics" if options.statistics else _format(options)
    yield from renderer(name)(items, _style(options, stream))


def _passed_on(items: Iterable[Item]) -> Iterator[Item]:
    """Write the feed from standard input to standard output, with the fixes in it."""
    from feedlint.command.discover import Problem

    for item in items:
        if not isinstance(item, Problem):
            sys.stdout.buffer.write(item.source.bom + item.source.data)
            sys.stdout.flush()
        yield item


def _format(options: Namespace) -> str:
    named: str = options.output_format
    return named or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full")


def _say_problems(items: Iterable[Item]) -> Iterator[Item]:
    """The same items; what could not be linted is said on standard error at once."""
    from feedlint.command.discover import Problem

    for item in items:
        if isinstance(item, Problem):
            sys.stdout.flush()
            _complain(f"{item.filename}: {item.message}")
        yield item


def _summarise(tally: Tally, color: str, tried: frozenset[Safety]) -> None:
    from feedlint.output.common import Style, fixable, left, summary

    if tally.files:
        style = Style(_is_coloured(color, sys.stderr))
        lines = summary(tally, style), left(tally, tried), fixable(tally, tried)
        for line in filter(None, lines):
            print(line, file=sys.stderr)  # noqa: T201  # on purpose


def _style(options: Namespace, stream: TextIO) -> Style:
    from feedlint.output.common import Style

    return Style(_is_coloured(options.color, stream), _width(stream))


def _width(stream: TextIO) -> int:
    """The columns of the terminal that a stream is; 0 where it is none."""
    try:
        return os.get_terminal_size(stream.fileno()).columns if stream.isatty() else 0
    except (OSError, ValueError):
        return 0


def _is_coloured(color: str, stream: TextIO) -> bool:
    """Whether to colour what goes to `stream` (https://no-color.org, force-color.org)."""
    if color not in ("", "auto"):
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def _silence_stdout() -> None:
    """Keep the interpreter from writing, at its end, what can no longer be written."""
    with _nowhere() as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
