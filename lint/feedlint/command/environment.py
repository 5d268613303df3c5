"""Environment variables that stand for options: the command line goes before them.

A variable that is empty counts as one that is not set. An option on the command line
goes before its variable, and the variable before the configuration file.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.limits import parsed
from feedlint.output import FORMATS
from feedlint.text.show import show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

COLORS = ("auto", "always", "never")
#: The shells that a completion can be printed for.
SHELLS = ("bash", "zsh", "fish")
_YES = ("1", "true", "yes", "on")
_NO = ("0", "false", "no", "off")


class Variable(NamedTuple):
    """A variable, the option it stands for, and what makes the option's value of its text."""

    name: str
    option: str
    read: Callable[[str], Any]

    @property
    def field(self) -> str:
        """The option's name among the parsed ones."""
        return self.option.removeprefix("--").replace("-", "_")


def _list(text: str) -> list[str]:
    return [text]


def _limits(text: str) -> list[str]:
    words = text.replace(",", " ").split()
    for word in words:
        parsed(word)
    return words


def _boolean(text: str) -> bool:
    if text.lower() not in _YES + _NO:
        raise ValueError(f"{show(text)} is neither true nor false")
    return text.lower() in _YES


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text[:9]) < 1:
        raise ValueError(f"{show(text)} is no number from 1 on")
    return int(text[:9])


def _choice(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in choices:
            hint = did_you_mean(text, choices)
            raise ValueError(f"{show(text)} is not one of {', '.join(choices)}{hint}")
        return text

    return read


#: Every variable that stands for an option.
VARIABLES = (
    Variable("FEEDLINT_SELECT", "--select", _list),
    Variable("FEEDLINT_EXTEND_SELECT", "--extend-select", _list),
    Variable("FEEDLINT_IGNORE", "--ignore", _list),
    Variable("FEEDLINT_STRICT", "--strict", _boolean),
    Variable("FEEDLINT_CONFIG", "--config", str),
    Variable("FEEDLINT_ISOLATED", "--isolated", _boolean),
    Variable("FEEDLINT_LIMIT", "--limit", _limits),
    Variable("FEEDLINT_BASELINE", "--baseline", str),
    Variable("FEEDLINT_OUTPUT_FORMAT", "--output-format", _choice(*FORMATS)),
    Variable("FEEDLINT_JOBS", "--jobs", _number),
    Variable("FEEDLINT_COLOR", "--color", _choice(*COLORS)),
)
#: Options that exclude each other: the one that is given keeps the other's variable out.
_RIVALS = {"config": "isolated", "isolated": "config"}


def fill_in(parser: ArgumentParser, options: Namespace) -> None:
    """Give the options that were not given the values of their variables.

    Ends as a usage error does for a value that cannot be.
    """
    given = {name for name, value in vars(options).items() if value}
    for variable in VARIABLES:
        text = os.environ.get(variable.name, "")
        is_given = variable.field in given and variable.read is not _limits
        if not text or is_given or _RIVALS.get(variable.field) in given:
            continue
        try:
            value = variable.read(text)
            if variable.read is _limits:
                # Each limit is an option of its own; the later one holds.
                value += options.limit
            setattr(options, variable.field, value)
        except ValueError as error:
            parser.error(f"{variable.name}: {error}")
    if options.config and options.isolated:
        parser.error("FEEDLINT_CONFIG and FEEDLINT_ISOLATED exclude each other")
