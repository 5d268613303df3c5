"""From the words of a command line to its options, by the table of all options."""

from __future__ import annotations

import sys
from argparse import SUPPRESS, Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING, Any, NoReturn

from feedlint import __version__
from feedlint.command import usage
from feedlint.command.environment import fill_in
from feedlint.command.options import ARGUMENTS, GROUPS
from feedlint.command.settings import Choices
from feedlint.text.show import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feedlint.command.options import Option

_EPILOG = """\
environment:
  FEEDLINT_SELECT, FEEDLINT_OUTPUT_FORMAT and so on are used where the option is not given

also:
  feedlint serve [DIR]  a page for a browser, see feedlint serve --help
  feedlint server       what editors start, see feedlint server --help

exit codes:
  0  no finding at error level (with --strict: none at warning level either)
  1  findings
  2  usage, configuration, an input that cannot be read, or an internal error;
     the other files are linted all the same

examples:
  feedlint feed.xml
  feedlint --strict public/
  feedlint https://example.org/feed.xml
  curl -s https://example.org/feed.xml | feedlint -
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

        sys.stdout.write(script(str(values), builtin()))
        parser.exit()


def parse(arguments: Sequence[str]) -> tuple[Namespace, Choices]:
    """The options, and those among them that choose rules; exits 2 when they are wrong."""
    parser = _parser()
    # argparse takes `--` for the end of options, and in between not.
    end = arguments.index("--") if "--" in arguments else len(arguments)
    usage.check_names(parser, arguments[:end])
    usage.check_options(parser, arguments[:end])
    options = parser.parse_intermixed_args(arguments[:end])
    options.paths += arguments[end + 1 :]
    output_format = options.output_format
    if not usage.is_about_rules(options):
        usage.check(parser, options)
    elif output_format not in ("", "full", "concise", "json"):
        parser.error(f"rules cannot be told in the format {output_format}")
    fill_in(parser, options)
    if usage.is_about_rules(options):
        # The variable is for findings, and rules have no other form than these.
        options.output_format = output_format
    return options, _choices(parser, options)


def _choices(parser: ArgumentParser, options: Namespace) -> Choices:
    choices = Choices(
        usage.split(options.select),
        usage.split(options.ignore),
        usage.split(options.extend_select),
        options.strict,
        options.config,
        bool(options.isolated),
        tuple(usage.limit(parser, text) for text in options.limit),
        tuple(usage.severity(parser, text) for text in options.rule),
        tuple(usage.setting(parser, text) for text in options.set),
        bool(options.no_plugins),
    )
    if options.select and not choices.select:
        parser.error("argument --select: names no rule")
    return choices


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="feedlint",
        description="Lint feeds: what is wrong, where to the column, why it matters, what to do.",
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
        help="a file, a folder to search for feeds, an http or https address, "
        "or - for standard input",
    )
    groups = {
        name: parser.add_argument_group(name, words or None) for name, words in GROUPS.items()
    }
    rivals: dict[str, Any] = {}
    for option in ARGUMENTS:
        group = groups[option.group]
        if option.rival:
            group = rivals.setdefault(option.rival, group.add_mutually_exclusive_group())
        names = [f"-{option.short}"] * bool(option.short) + [option.flag]
        group.add_argument(*names, **_arguments(option))
    return parser


def _arguments(option: Option) -> dict[str, Any]:  # noqa: PLR0911  # a line for each kind
    """What argparse is told of an option beside its names."""
    words = {"help": option.words.replace("%", "%%")}
    if option.name == "help":
        return {"action": "help", "default": SUPPRESS, **words}
    if option.name == "version":
        return {"action": "version", "version": f"feedlint {__version__}", **words}
    if option.name == "print-completion":
        return {"action": _PrintCompletion, "choices": option.choices, **words}
    if option.kind == "flag":
        return {"action": "store_true", "default": None, **words}
    if option.repeats:
        return {"action": "append", "default": [], "metavar": option.metavar, **words}
    if option.kind in ("number", "count"):
        return {"type": int, "default": None, "metavar": option.metavar, **words}
    if option.kind == "seconds":
        return {"type": float, "default": None, "metavar": option.metavar, **words}
    value = {"choices": option.choices} if option.choices else {"metavar": option.metavar}
    return {"default": "", **value, **words}
