"""What is wrong with a command line, and what was probably meant."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from feedlint.command.discover import FEED_NAME, STDIN, feeds_among
from feedlint.command.options import ARGUMENTS, SEVERITIES
from feedlint.limits import parsed
from feedlint.output import REPORTS
from feedlint.text.suggest import did_you_mean
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

#: What other linters call an option, and what it is called here.
_ALIASES = {
    "--format": "--output-format",
    "-f": "--output-format",
    "-o": "--output FORMAT=FILE",
    "--output-file": "--output FORMAT=FILE",
    "--disable": "--ignore",
    "--exclude": "the key exclude of the configuration",
    "--enable": "--extend-select",
    "--no-config": "--isolated",
    "-c": "--config",
    "-j": "--jobs",
    "--parallel": "--jobs",
    "--colour": "--color",
    "--no-color": "--color=never",
    "--repo": "--git",
    "--rules": "--list-rules",
    "--fail-on-warnings": "--strict",
    "-W": "--strict",
    "-w": "--strict",
    "-s": "--select",
    "--print-config": "--show-config",
    "--silent": "--quiet",
    "--no-warnings": "--quiet",
    "--man": "--help",
    "-?": "--help",
    "-v": "--version, or -V",
}
#: What other programs call a part of themselves; here there is but one thing to do.
_COMMANDS = frozenset(("check", "lint", "validate", "run", "fix", "format", "test"))
_MAX_SECONDS = 86_400
#: Options that need no feed.
_FOR_NOBODY = ("list_rules", "explain", "show_config", "init")


def check_names(parser: ArgumentParser, arguments: Sequence[str]) -> None:
    """Refuse an option that is a feed's file as well: who names all files means the file."""
    for text in arguments:
        if text.startswith("-") and FEED_NAME.search(text) and os.path.lexists(text):
            parser.error(f"{text} is an option and a file; put -- before the files")


def check_options(parser: ArgumentParser, arguments: Sequence[str]) -> None:
    """Refuse an option that there is not, and name the one that was meant."""
    known = {name for option in ARGUMENTS for name in (option.flag, f"-{option.short}")} - {"-"}
    for text in arguments:
        name = text.partition("=")[0] if text.startswith("--") else text[:2]
        if len(text) < 2 or text[0] != "-" or name in known or name[1:].isdigit():
            continue
        longer = sorted(full for full in known if len(name) > 4 and full.startswith(name))
        alias = _ALIASES.get(name) or next(iter(longer), "")
        hint = f"; did you mean {alias!r}?" if alias else did_you_mean(name, sorted(known), 0.75)
        parser.error(f"there is no option {name}{hint or '; --help lists them'}")


def is_about_rules(options: Namespace) -> bool:
    """Whether the command is to tell something, and to lint nothing."""
    return any(getattr(options, name) for name in _FOR_NOBODY)


def check(parser: ArgumentParser, options: Namespace) -> None:
    """Refuse what cannot be done, or not together."""
    _add_list(parser, options)
    _check_inputs(parser, options)
    _check_addresses(parser, options)
    _check_fixes(parser, options)
    _check_timeout(parser, options)
    _check_work(parser, options)
    _check_watch(parser, options)


def _add_list(parser: ArgumentParser, options: Namespace) -> None:
    """Put what a list names behind the paths."""
    path = getattr(options, "from")
    if not path:
        if options.cache:
            parser.error("--cache goes with --from")
        if options.allow_private and not options.enclosures:
            parser.error("--allow-private goes with --from or --enclosures")
        return
    if options.enclosures:
        parser.error("--enclosures is for feeds of one's own, not for a list")
    if path == STDIN and STDIN in options.paths:
        parser.error("--from - and the path - both read standard input")
    from feedlint.command.lists import read_list
    from feedlint.reading.source import InputError

    try:
        options.paths += read_list(path)
    except InputError as error:
        parser.error(f"argument --from: {path} {error}")


def _check_inputs(parser: ArgumentParser, options: Namespace) -> None:
    if "" in options.paths:
        parser.error("a path is empty; is a variable not set?")
    first = next(iter(options.paths), "")
    if first in _COMMANDS and not os.path.lexists(first):
        rest = " ".join([f"--{first}"] * (first == "fix") + (options.paths[1:] or ["PATH..."]))
        parser.error(f"{first!r} is no file, and there are no subcommands; write feedlint {rest}")
    if not options.paths:
        parser.error("no path is given; `feedlint .` lints the feeds in this folder")
    if options.stdin_filename and STDIN not in options.paths:
        parser.error("--stdin-filename names what `-` reads, and `-` is not among the paths")
    if options.skip_non_feeds:
        options.paths = feeds_among(options.paths)
    if options.statistics and options.output_format not in ("", "full", "concise"):
        parser.error(f"--statistics has no {options.output_format} form (json: see its summary)")


def _check_addresses(parser: ArgumentParser, options: Namespace) -> None:
    if not any(map(is_web, options.paths)):
        return
    if options.fix and not options.diff:
        parser.error("--fix cannot write to an address; --diff shows the change")
    if options.since:
        parser.error("--since compares files; --against also compares an address")


def _check_fixes(parser: ArgumentParser, options: Namespace) -> None:
    if options.unsafe_fixes and not (options.fix or options.diff):
        parser.error("--unsafe-fixes goes with --fix or --diff")
    if options.fix and not options.diff and STDIN in options.paths and options.paths != [STDIN]:
        parser.error("--fix with - writes to standard output, where there is room for one feed")
    if options.since and STDIN in options.paths and not options.stdin_filename:
        parser.error("--since needs --stdin-filename to know what `-` was in that revision")


def _check_timeout(parser: ArgumentParser, options: Namespace) -> None:
    if options.timeout is None:
        return
    if not 0 < options.timeout <= _MAX_SECONDS:
        parser.error("argument --timeout: seconds above 0, a day at most")
    if STDIN in options.paths:
        parser.error("--timeout is for files and addresses; `-` is read by feedlint itself")


def _check_watch(parser: ArgumentParser, options: Namespace) -> None:
    """Refuse what cannot be watched, and what would change the files that are."""
    if not options.watch:
        return
    if STDIN in options.paths or any(map(is_web, options.paths)):
        parser.error("--watch is for files and folders")
    for name in ("fix", "diff", "write_baseline", "prune_baseline"):
        if getattr(options, name):
            parser.error(f"--watch does not go with --{name.replace('_', '-')}")


def _check_work(parser: ArgumentParser, options: Namespace) -> None:
    """Refuse what contradicts itself about the baseline and reports."""
    if options.jobs is not None and options.jobs < 1:
        parser.error("argument --jobs: a number from 1 on")
    if options.max_warnings is not None and options.max_warnings < 0:
        parser.error("argument --max-warnings: a number from 0 on")
    if options.no_baseline and (
        options.baseline or options.write_baseline or options.prune_baseline
    ):
        parser.error("--no-baseline goes with no other option about the baseline")
    if options.write_baseline and (options.fix or options.diff):
        parser.error("--write-baseline accepts findings, --fix and --diff remove them")
    for pair in options.output:
        name, equals, path = pair.partition("=")
        if name not in REPORTS or not equals or not path:
            parser.error(f"argument --output: {pair!r} is not FORMAT=FILE ({', '.join(REPORTS)})")
        if name == "parquet" and not _has_pyarrow():
            words = "--output parquet= needs pyarrow; do `pip install 'feedlint[table]'` first"
            parser.error(words)
        # Better now than after a long run.
        if not os.path.isdir(os.path.dirname(path) or os.curdir):
            parser.error(f"argument --output: {pair!r} lies in a folder that is not there")
        _check_target(parser, options, path)


def _check_target(parser: ArgumentParser, options: Namespace, path: str) -> None:
    """Refuse a file for a report that holds something else."""
    if path == STDIN:
        parser.error("argument --output: a report goes to a file; --output-format prints one")
    target = os.path.realpath(path)
    if os.path.exists(path) and not os.path.isfile(path):
        return  # a device, which takes what it is given, or a folder, which is told in the end
    files = [p for p in options.paths if p != STDIN and not is_web(p)]
    if any(os.path.realpath(name) == target for name in files):
        parser.error(f"argument --output: {path!r} is a feed to lint, and is not written to")
    others = [pair.partition("=")[2] for pair in options.output]
    if sum(os.path.realpath(other) == target for other in others) > 1:
        parser.error(f"argument --output: {path!r} has room for one report")


def _has_pyarrow() -> bool:
    from importlib.util import find_spec

    return find_spec("pyarrow") is not None


def limit(parser: ArgumentParser, text: str) -> tuple[str, int]:
    """A limit as it is given on the command line; ends as a usage error does."""
    try:
        return parsed(text)
    except ValueError as error:
        parser.error(f"argument --limit: {error}")


def severity(parser: ArgumentParser, text: str) -> tuple[str, str]:
    """A rule and its severity as they are given; ends as a usage error does."""
    name, equals, label = text.partition("=")
    if not equals or not name or label not in (*SEVERITIES, "off"):
        hint = did_you_mean(label, (*SEVERITIES, "off")) if equals and name else ""
        parser.error(f"argument --rule: {text!r} is not NAME=error, warning, info or off{hint}")
    return name, label


def setting(parser: ArgumentParser, text: str) -> tuple[str, str]:
    """A key and its value as they are given; ends as a usage error does."""
    key, equals, value = text.partition("=")
    if not equals or not key:
        parser.error(f"argument --set: {text!r} is not KEY=VALUE")
    return key, value


def split(values: Sequence[str]) -> tuple[str, ...]:
    """The names in values with commas."""
    names = (name.strip() for value in values for name in value.split(","))
    return tuple(name for name in names if name)
