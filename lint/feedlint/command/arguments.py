"""The options of the command, and what they must not be together."""

from __future__ import annotations

import os
import sys
from argparse import SUPPRESS, Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING, NoReturn

from feedlint import __version__
from feedlint.command.discover import FEED_NAME, STDIN
from feedlint.command.environment import COLORS, SHELLS, fill_in
from feedlint.command.settings import Choices
from feedlint.limits import BASELINE, LIMITS, parsed
from feedlint.output import FORMATS
from feedlint.text.show import escape
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from collections.abc import Sequence

_EPILOG = """\
environment:
  FEEDLINT_SELECT, FEEDLINT_OUTPUT_FORMAT and so on stand for options, which go before them;
  docs/environment.md has them all

exit codes:
  0  no finding at error level (with --strict: none at warning level either)
  1  findings
  2  usage, configuration, an input that cannot be read, or an internal error;
     the other files are linted all the same

examples:
  feedlint feed.xml
  feedlint --strict public/
  feedlint https://example.org/feed.atom
  curl -s https://example.org/feed.atom | feedlint -
"""


class _Formatter(RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        # Asking for the width of the terminal imports more than the whole parser.
        super().__init__(prog, max_help_position=28, width=96)


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong, with nothing in it that a terminal acts on; exit 2."""
        super().error(escape(message))


class _PrintCompletion(Action):
    """Print the script at once, as `--help` does."""

    def __call__(
        self,
        parser: ArgumentParser,
        namespace: Namespace,  # noqa: ARG002  # the signature is argparse's
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> NoReturn:
        """Print it, and exit with 0."""
        from feedlint.command.completion import script
        from feedlint.linting.catalogue import builtin

        sys.stdout.write(script(str(values), parser, builtin()))
        parser.exit()


def parse(arguments: Sequence[str]) -> tuple[Namespace, Choices]:
    """The options, and those among them that choose rules; exits 2 when they are wrong."""
    parser = _parser()
    # argparse takes `--` for the end of options, and in between not.
    end = arguments.index("--") if "--" in arguments else len(arguments)
    _check_names(parser, arguments[:end])
    options = parser.parse_intermixed_args(arguments[:end])
    options.paths += arguments[end + 1 :]
    if not (options.list_rules or options.explain or options.show_config):
        _check_inputs(parser, options)
        _check_addresses(parser, options)
        _check_work(parser, options)
        fill_in(parser, options)
    elif options.output_format not in ("", "full", "concise", "json"):
        parser.error(f"rules cannot be told in the format {options.output_format}")
    else:
        output_format = options.output_format
        fill_in(parser, options)
        # The variable is for findings, and rules have no other form than these.
        options.output_format = output_format
    choices = Choices(
        _split(options.select),
        _split(options.ignore),
        _split(options.extend_select),
        options.strict,
        options.config,
        options.isolated,
        tuple(_limit(parser, text) for text in options.limit),
    )
    if options.select and not choices.select:
        parser.error("argument --select: names no rule")
    return options, choices


def _check_names(parser: ArgumentParser, arguments: Sequence[str]) -> None:
    """Refuse an option that is a feed's file as well: who names all files means the file."""
    for text in arguments:
        if text.startswith("-") and FEED_NAME.search(text) and os.path.lexists(text):
            parser.error(f"{text} is an option and a file; put -- before the files")


def _check_inputs(parser: ArgumentParser, options: Namespace) -> None:
    if "" in options.paths:
        parser.error("a path is empty; is a variable not set?")
    if not options.paths:
        parser.error("no path is given; `feedlint .` lints the feeds in this folder")
    if options.stdin_filename and STDIN not in options.paths:
        parser.error("--stdin-filename names what `-` reads, and `-` is not among the paths")
    if options.statistics and options.output_format not in ("", "full", "concise"):
        parser.error(f"--statistics has no {options.output_format} form (json: see its summary)")


def _check_addresses(parser: ArgumentParser, options: Namespace) -> None:
    if not any(map(is_web, options.paths)):
        return
    if options.fix and not options.diff:
        parser.error("--fix cannot write to an address; --diff shows the change")
    if options.since:
        parser.error("--since compares files; --against also compares an address")


def _check_work(parser: ArgumentParser, options: Namespace) -> None:
    """Refuse what contradicts itself about fixes, witnesses, the baseline and reports."""
    if options.unsafe_fixes and not (options.fix or options.diff):
        parser.error("--unsafe-fixes goes with --fix or --diff")
    if options.fix and not options.diff and STDIN in options.paths and options.paths != [STDIN]:
        parser.error("--fix with - writes to standard output, where there is room for one feed")
    if options.since and STDIN in options.paths and not options.stdin_filename:
        parser.error("--since needs --stdin-filename to know what `-` was in that revision")
    if options.diff and (options.output_format or options.statistics):
        parser.error("--diff shows the change instead of the findings")
    if options.jobs is not None and options.jobs < 1:
        parser.error("argument --jobs: a number from 1 on")
    if options.write_baseline and (options.fix or options.diff):
        parser.error("--write-baseline accepts findings, --fix and --diff mend them")
    for pair in options.output:
        name, equals, path = pair.partition("=")
        if name not in FORMATS or not equals or not path:
            parser.error(f"argument --output: {pair!r} is not FORMAT=FILE ({', '.join(FORMATS)})")
        # Better now than after a long run.
        if not os.path.isdir(os.path.dirname(path) or os.curdir):
            parser.error(f"argument --output: {pair!r} lies in a folder that is not there")


def _limit(parser: ArgumentParser, text: str) -> tuple[str, int]:
    """A limit as it is given on the command line; ends as a usage error does."""
    try:
        return parsed(text)
    except ValueError as error:
        parser.error(f"argument --limit: {error}")


def _split(values: Sequence[str]) -> tuple[str, ...]:
    names = (name.strip() for value in values for name in value.split(","))
    return tuple(name for name in names if name)


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="feedlint",
        description="Lint Atom feeds: what is wrong, where to the column, and why it matters.",
        usage="feedlint [OPTIONS] PATH...",
        epilog=_EPILOG,
        formatter_class=_Formatter,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="files, folders that are searched for feeds, http and https addresses, "
        "or - for standard input",
    )
    _add_rules(parser)
    _add_fixes(parser)
    _add_witnesses(parser)
    _add_baseline(parser)
    _add_configuration(parser)
    _add_output(parser)
    _add_information(parser)
    return parser


def _add_rules(parser: ArgumentParser) -> None:
    group = parser.add_argument_group(
        "rules", "RULES are names, codes, beginnings of codes (A, T0) or ALL, with commas."
    )
    for option, words in (
        ("--select", "run these rules only"),
        ("--extend-select", "run these rules too"),
        ("--ignore", "do not run these rules; the more exact of two options wins"),
    ):
        group.add_argument(option, metavar="RULES", action="append", default=[], help=words)
    group.add_argument(
        "--strict", action="store_true", default=None, help="exit 1 for warnings too"
    )


def _add_fixes(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("fixes")
    group.add_argument(
        "--fix",
        action="store_true",
        help="apply the safe fixes to the files; with -, write the feed to standard output",
    )
    group.add_argument(
        "--unsafe-fixes",
        action="store_true",
        help="with --fix or --diff: apply those too that change what readers see",
    )
    group.add_argument(
        "--diff", action="store_true", help="show what --fix would change, and change nothing"
    )


def _add_witnesses(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("witnesses")
    group.add_argument(
        "--git",
        metavar="PATH",
        default="",
        help="hold the entries of a commit feed against the git repository at PATH",
    )
    earlier = group.add_mutually_exclusive_group()
    earlier.add_argument(
        "--since",
        metavar="REV",
        default="",
        help="hold each feed against the same file at a git revision",
    )
    earlier.add_argument(
        "--against",
        metavar="FILE",
        default="",
        help="hold the feed against an earlier version, a file or an address",
    )


def _add_baseline(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("baseline")
    group.add_argument(
        "--baseline",
        metavar="FILE",
        default="",
        help=f"accept the findings in this file (usually {BASELINE})",
    )
    kinds = group.add_mutually_exclusive_group()
    kinds.add_argument(
        "--write-baseline", action="store_true", help="accept all findings from now on"
    )
    kinds.add_argument(
        "--prune-baseline", action="store_true", help="drop what no longer occurs from it"
    )


def _add_configuration(parser: ArgumentParser) -> None:
    outer = parser.add_argument_group("configuration")
    group = outer.add_mutually_exclusive_group()
    group.add_argument(
        "--config",
        metavar="FILE",
        default="",
        help="use this file (default: the closest .feedlint.toml, feedlint.toml or "
        "pyproject.toml with a table [tool.feedlint])",
    )
    group.add_argument("--isolated", action="store_true", help="use no configuration file")
    outer.add_argument(
        "--limit",
        metavar="NAME=NUMBER",
        action="append",
        default=[],
        help=f"how far a file is read: {', '.join(LIMITS._fields)}; may be given several times",
    )


def _add_output(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("output")
    group.add_argument(
        "--output-format",
        choices=FORMATS,
        default="",
        help="default: full, and github on GitHub Actions",
    )
    group.add_argument(
        "--output",
        metavar="FORMAT=FILE",
        action="append",
        default=[],
        help="write a report to a file as well; may be given several times",
    )
    group.add_argument(
        "--jobs",
        metavar="N",
        type=int,
        default=None,
        help="processes for many feeds (default: the processors)",
    )
    group.add_argument(
        "--color",
        choices=COLORS,
        default="",
        help="default: auto, which asks the terminal, NO_COLOR and FORCE_COLOR",
    )
    group.add_argument(
        "--statistics", action="store_true", help="count findings by rule instead of showing them"
    )
    group.add_argument(
        "--stdin-filename",
        metavar="NAME",
        default="",
        help="the name of what - reads, for reports, configuration and exclusions",
    )


def _add_information(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("information")
    group.add_argument("--list-rules", action="store_true", help="list all rules (also as json)")
    group.add_argument("--explain", metavar="RULE", default="", help="print the page of a rule")
    group.add_argument(
        "--show-files", action="store_true", help="list the files that would be linted"
    )
    group.add_argument(
        "--show-config",
        action="store_true",
        help="print the settings for the first PATH, or for this folder, as a configuration",
    )
    group.add_argument(
        "--print-completion",
        choices=SHELLS,
        action=_PrintCompletion,
        help="print a script that completes the command in a shell",
    )
    version = f"feedlint {__version__}"
    group.add_argument(
        "-V", "--version", action="version", version=version, help="print the version"
    )
    group.add_argument("-h", "--help", action="help", default=SUPPRESS, help="print this help")
