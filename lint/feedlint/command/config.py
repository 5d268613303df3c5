"""The configuration: where it is found, what may stand in it, and in which types.

It is `.feedlint.toml`, `feedlint.toml` or the table `[tool.feedlint]` of
`pyproject.toml`, whichever is closest to the feed, going up from its folder to the root
of the repository; in one folder the first of these names wins. Nothing is merged. What
another user owns is left alone, since a configuration names programs: plugins.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.command.globs import PatternError, Patterns
from feedlint.command.options import KEYS, SEVERITIES, UNCHECKED
from feedlint.limits import checked as checked_limit
from feedlint.pattern import lazy
from feedlint.text.show import escape, show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

NAMES = (".feedlint.toml", "feedlint.toml", "pyproject.toml")
#: Bytes of a configuration file.
MAX_SIZE = 1024 * 1024
# TOML's integers (its version 1.0.0, "Integer").
_MOST = 2**63 - 1
_SUPERUSER = 0
# Dotted keys, for which tomllib takes time by the square of their parts (TOML 1.0.0, "Keys").
_LONG_KEY = lazy(
    r"""(?:(?:(?<![A-Za-z0-9_-])[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}"""
)


class ConfigError(Exception):
    """A configuration that cannot be used; `path` is its file, the message names the key."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message)
        self.path = path


class Config(NamedTuple):
    """What a configuration file says; all empty where there is none.

    `path` is the file, `root` the absolute path of its folder: patterns and the paths
    of plugins, the repository and the baseline are relative to it. An empty `select`
    stands for the default rules. `profile` is for every rule that has that option, `extends`
    what this one builds on (see `layers`).
    """

    path: str = ""
    root: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    strict: bool | None = None
    exclude: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    plugins: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    rules: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    profile: str = ""
    repository: str = ""
    baseline: str = ""
    limits: tuple[tuple[str, int], ...] = ()
    unchecked: str = ""
    extends: tuple[str, ...] = ()


#: The fields of Config that are tables.
CHECKED_TABLES = ("severity", "limits")


class _WrongError(Exception):
    """A value of the wrong type; the message goes on from the name of its key."""


def _kind(value: object) -> str:
    kinds = {
        bool: "a boolean",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "a list",
        dict: "a table",
    }
    return kinds.get(type(value), "a date or time")


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise _WrongError(f" is {_kind(value)}, not true or false")
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise _WrongError(f" is {_kind(value)}, not a string")
    return value


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _WrongError(f" is {_kind(value)}, not a list of strings")
    for item in value:
        if not isinstance(item, str):
            raise _WrongError(f" holds {_kind(item)} where a string belongs")
    return tuple(value)


def _globs(value: object) -> tuple[str, ...]:
    patterns = _strings(value)
    _check_patterns(patterns)
    return patterns


def _strings_by_glob(value: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    _check_patterns(_table(value))
    return _table_of(_strings)(value)


def _check_patterns(patterns: Iterable[str]) -> None:
    try:
        Patterns("", patterns)
    except PatternError as error:
        raise _WrongError(f": {error}") from None


def _severity(value: object) -> str:
    if not isinstance(value, str):
        raise _WrongError(f" is {_kind(value)}, not a severity (error, warning or info)")
    if value not in SEVERITIES:
        hint = did_you_mean(value, SEVERITIES)
        raise _WrongError(f" is {show(value)}, not error, warning or info{hint}")
    return value


def _table(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _WrongError(f" is {_kind(value)}, not a table")
    return value


def _limits(value: object) -> tuple[tuple[str, int], ...]:
    found = []
    for name, number in _table(value).items():
        try:
            found.append((name, checked_limit(name, number)))
        except ValueError as error:
            raise _WrongError(f".{_key(name)}{error}") from None
    return tuple(found)


def _table_of(item: Callable[[object], Any]) -> Callable[[object], tuple[tuple[str, Any], ...]]:
    def check(value: object) -> tuple[tuple[str, Any], ...]:
        pairs = []
        for key, content in _table(value).items():
            try:
                pairs.append((key, item(content)))
            except _WrongError as error:
                raise _WrongError(f".{_key(key)}{error}") from None
        return tuple(pairs)

    return check


def _unchecked(value: object) -> str:
    word = _string(value)
    if word not in UNCHECKED:
        raise _WrongError(f" is {show(word)}, not one of {', '.join(UNCHECKED)}")
    return word


def _presets(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else _strings(value)


#: What makes a key's value of what TOML gave, by the form of the key; raises _WrongError.
_CHECKS: dict[str, Callable[[object], Any]] = {
    "selectors": _strings,
    "strings": _strings,
    "string": _string,
    "boolean": _boolean,
    "profile": _string,
    "presets": _presets,
    "patterns": _globs,
    "selectors by pattern": _strings_by_glob,
    "severities": _table_of(_severity),
    "options": _table_of(_table),
    "limits": _limits,
    "unchecked": _unchecked,
}


def find(folder: str) -> str:
    """The path of the configuration closest to `folder`, going up; empty if there is none.

    Raises ConfigError for a `pyproject.toml` that may hold one and cannot be read.
    """
    start = os.path.abspath(folder)
    while not os.path.isdir(start) and os.path.dirname(start) != start:
        start = os.path.dirname(start)
    trusted = _owners(start)
    for current in _upwards(start, trusted):
        for name in NAMES:
            path = os.path.join(current, name)
            # Nobody else's file in a folder that all may write to, as /tmp is.
            is_ours = os.path.isfile(path) and _is_owned(path, trusted | {_SUPERUSER})
            if is_ours and (name != "pyproject.toml" or _has_table(path)):
                return path
    return ""


def _upwards(folder: str, trusted: frozenset[int]) -> Iterator[str]:
    """A folder and those around it, to the root of the repository or another owner's."""
    current = folder
    while True:
        yield current
        parent = os.path.dirname(current)
        is_root = parent == current or os.path.lexists(os.path.join(current, ".git"))
        if is_root or not _is_owned(parent, trusted):
            return
        current = parent


def is_trusted(path: str) -> bool:
    """Whether a file in the current folder is of somebody who may configure what is done there."""
    return _is_owned(path, _owners(os.curdir) | {_SUPERUSER})


def _owners(folder: str) -> frozenset[int]:
    """Who may configure what is done in a folder: its owner, and who runs this process."""
    try:
        return frozenset((os.stat(folder).st_uid, os.geteuid()))
    except (OSError, AttributeError):  # there is no such folder, or no such function
        return frozenset((os.geteuid(),)) if hasattr(os, "geteuid") else frozenset()


def _is_owned(path: str, owners: frozenset[int]) -> bool:
    if not hasattr(os, "geteuid"):  # Windows tells no owner
        return True
    try:
        return os.stat(path).st_uid in owners
    except OSError:
        return False


def load(path: str) -> Config:
    """The configuration in `path`; raises ConfigError."""
    is_project = os.path.basename(path) == "pyproject.toml"
    table = _parse(path, _read(path))
    prefix = ""
    if is_project:
        prefix = "tool.feedlint."
        table = _tool_table(path, table)
        if table is None:
            raise ConfigError(path, "has no table [tool.feedlint]")
    return Config(
        path=path,
        root=os.path.dirname(os.path.abspath(path)),
        **{key.replace("-", "_"): checked(path, prefix, key, table[key]) for key in table},
    )


def checked(path: str, prefix: str, key: str, value: object) -> Any:
    """The value of a key as Config has it; raises ConfigError for a wrong one."""
    known = KEYS.get(key)
    if known is None:
        hint = did_you_mean(key, KEYS)
        if key == "tool" and not prefix:
            hint = "; the table [tool.feedlint] is pyproject.toml's, and its keys stand here alone"
        raise ConfigError(path, f"unknown key {show(prefix + key)}{hint}")
    try:
        _check_numbers(value)
        return _CHECKS[known.form](value)
    except _WrongError as error:
        raise ConfigError(path, f"{prefix}{key}{error}") from None


def _check_numbers(value: object) -> None:
    """Refuse what is beyond 64 bits, wherever it stands in a value."""
    left = [value]
    while left:
        item = left.pop()
        if isinstance(item, int) and not -_MOST - 1 <= item <= _MOST:
            raise _WrongError(" holds a number that is too large")
        if isinstance(item, list | dict):
            left += item.values() if isinstance(item, dict) else item


def _key(key: str) -> str:
    is_bare = key.isascii() and key.replace("-", "").replace("_", "").isalnum()
    return key if is_bare else show(key)


def _has_table(path: str) -> bool:
    data = _read(path)
    # Most projects do not name feedlint; theirs need no parser, and may be broken.
    return b"feedlint" in data and _tool_table(path, _parse(path, data)) is not None


def _tool_table(path: str, document: Mapping[str, Any]) -> Any:
    tool = document.get("tool", {})
    table = tool.get("feedlint") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigError(path, f"tool.feedlint is {_kind(table)}, not a table")
    return table


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_SIZE + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigError(path, f"cannot be read: {reason}") from None
    if len(data) > MAX_SIZE:
        raise ConfigError(path, f"is too large: the limit is {MAX_SIZE:,} bytes")
    return data


def _parse(path: str, data: bytes) -> Any:
    import tomllib

    try:
        text = data.decode("utf-8-sig")
        if _LONG_KEY.search(text):
            raise ConfigError(path, "holds a key of more than 100 parts")
        return tomllib.loads(text)
    except UnicodeDecodeError:
        raise ConfigError(path, "is not TOML: it is not in UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(path, f"is not TOML: {escape(str(error))}") from None
    except ValueError:
        # Python makes no number of more than 4,300 digits.
        raise ConfigError(path, "holds a number that is too large") from None
