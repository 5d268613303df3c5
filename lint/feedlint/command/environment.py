"""Environment variables that stand for options: the command line goes before them.

A variable that is empty counts as one that is not set. An option on the command line
goes before its variable, and the variable before the configuration file.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from feedlint.command.options import ARGUMENTS
from feedlint.limits import parsed
from feedlint.text.show import show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from feedlint.command.options import Option

_YES = ("1", "true", "yes", "on")
_NO = ("0", "false", "no", "off")


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


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"{show(text)} is no number")
    return int(text[:9])


def _choice(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in choices:
            hint = did_you_mean(text, choices)
            raise ValueError(f"{show(text)} is not one of {', '.join(choices)}{hint}")
        return text

    return read


def _reader(option: Option) -> Callable[[str], Any]:
    """What makes the option's value of the text of its variable; raises ValueError."""
    if option.kind == "choice":
        return _choice(*option.choices)
    readers: dict[str, Callable[[str], Any]] = {
        "flag": _boolean,
        "rules": _list,
        "limit": _limits,
        "number": _number,
        "count": _count,
        "file": str,
    }
    return readers[option.kind]


#: The options that a variable stands for.
VARIABLES = tuple(option for option in ARGUMENTS if option.variable)
#: Options that exclude each other: the one that is given keeps the other's variable out.
_RIVALS = {"config": "isolated", "isolated": "config"}


def fill_in(parser: ArgumentParser, options: Namespace) -> None:
    """Give the options that were not given the values of their variables.

    Ends as a usage error does for a value that cannot be.
    """
    given = {name for name, value in vars(options).items() if value}
    if options.max_warnings is not None:
        given.add("max_warnings")  # none at all is a number, too
    for option in VARIABLES:
        text = os.environ.get(option.environment, "")
        is_limit = option.kind == "limit"
        is_given = option.field in given and not is_limit
        if not text or is_given or _RIVALS.get(option.field) in given:
            continue
        try:
            value = _reader(option)(text)
            # Each limit is an option of its own; the later one holds.
            setattr(options, option.field, value + options.limit if is_limit else value)
        except ValueError as error:
            parser.error(f"{option.environment}: {error}")
    if options.config and options.isolated:
        parser.error("FEEDLINT_CONFIG and FEEDLINT_ISOLATED exclude each other")
