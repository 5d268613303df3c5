"""Configurations on top of each other: presets, a file, and what the command line sets.

What stands above goes before: a value replaces the one below, a table is filled up by its
keys, and lists of patterns, plugins and ignored rules are joined.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from feedlint.command.config import CHECKED_TABLES, Config, ConfigError, checked, load
from feedlint.command.options import KEYS
from feedlint.text.show import show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What `extends` can name beside files and packages: the files in the folder `presets`.
PRESETS = ("recommended", "strict", "kernel", "git", "podcast-apple", "podcast-psp1")
#: How errors call what the command line sets.
COMMAND_LINE = "--set"

_FILE = "feedlint.toml"
_JOINED = ("ignore", "extend_select", "exclude", "per_file_ignores", "plugins")
_MOST = 20


def effective(configuration: Config, given: Config) -> Config:
    """A configuration with what it extends below it, and what is given above; or ConfigError."""
    return merged(_extended(configuration, ()), given)


def merged(below: Config, above: Config) -> Config:
    """Two configurations as one; patterns are relative to the folder of the upper one."""
    values: dict[str, Any] = {}
    for name, over in above._asdict().items():
        under = getattr(below, name)
        if name in _JOINED:
            values[name] = (*under, *over)
        elif name in CHECKED_TABLES:
            values[name] = tuple({**dict(under), **dict(over)}.items())
        else:
            values[name] = under if over in ((), "", None) else over
    values["rules"] = tuple(_rules(below, above).items())
    if above.path in ("", COMMAND_LINE) and below.path:
        values["path"] = below.path
    return Config(**values)


def _rules(below: Config, above: Config) -> dict[str, dict[str, Any]]:
    found = {name: dict(table) for name, table in below.rules}
    for name, table in above.rules:
        found[name] = {**found.get(name, {}), **table}
    return found


def of_settings(settings: Sequence[tuple[str, str]], root: str) -> Config:
    """The configuration that `--set KEY=VALUE` makes; raises ConfigError."""
    tables: dict[str, Any] = {}
    for key, text in settings:
        first, *rest = key.split(".")
        known = KEYS.get(first)
        if known is None or first == "extends":
            hint = did_you_mean(first, KEYS)
            raise ConfigError(COMMAND_LINE, f"unknown key {show(key)}{hint}")
        value = _value(text)
        if not rest and isinstance(value, str) and known.form in ("selectors", "strings"):
            value = [part for part in (part.strip() for part in text.split(",")) if part]
        _put(tables, key, [first, *rest], value)
    found = {key: checked(COMMAND_LINE, "", key, value) for key, value in tables.items()}
    return Config(path=COMMAND_LINE, root=root, **{k.replace("-", "_"): found[k] for k in found})


def _put(tables: dict[str, Any], key: str, path: Sequence[str], value: object) -> None:
    table = tables
    for part in path[:-1]:
        table = table.setdefault(part, {})
        if not isinstance(table, dict):
            raise ConfigError(COMMAND_LINE, f"{show(key)} is a value and a table")
    table[path[-1]] = value


def _value(text: str) -> Any:
    """A value as TOML writes it; what is none is a string."""
    import tomllib

    if "\n" in text or "\r" in text:
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return text


def _extended(configuration: Config, seen: tuple[str, ...]) -> Config:
    if not configuration.extends:
        return configuration
    below = Config()
    for name in configuration.extends:
        path = _path(configuration, name)
        if path in seen or len(seen) > _MOST:
            raise ConfigError(configuration.path, f"extends: {show(name)} extends itself")
        if not os.path.isfile(path):
            raise ConfigError(configuration.path, f"extends: {show(name)} is not there")
        below = merged(below, _absolute(_extended(load(path), (*seen, path))))
    return merged(below, configuration)


def _absolute(configuration: Config) -> Config:
    """The same with the paths that are relative to its own folder made absolute."""
    root = configuration.root
    plugins = (os.path.join(root, p) if p.endswith(".py") else p for p in configuration.plugins)
    repository, baseline = configuration.repository, configuration.baseline
    return configuration._replace(
        plugins=tuple(plugins),
        repository=os.path.join(root, repository) if repository else "",
        baseline=os.path.join(root, baseline) if baseline else "",
    )


def _path(configuration: Config, name: str) -> str:
    """The file that `extends` means; raises ConfigError for what is no preset."""
    if name in PRESETS:
        return os.path.join(os.path.dirname(os.path.dirname(__file__)), "presets", f"{name}.toml")
    if name.endswith(".toml"):
        return os.path.join(configuration.root, name)
    found = _in_package(name)
    if not found:
        hint = did_you_mean(name, PRESETS)
        words = f"extends: {show(name)} is no preset ({', '.join(PRESETS)}), no .toml file"
        raise ConfigError(configuration.path, f"{words} and no package with a {_FILE}{hint}")
    return found


def _in_package(name: str) -> str:
    """The configuration in an installed package, which is not imported; '' where there is none."""
    from importlib.util import find_spec

    try:
        spec = find_spec(name) if name.isidentifier() else None
    except (ImportError, ValueError):
        spec = None
    folders = (spec.submodule_search_locations or ()) if spec else ()
    paths = (os.path.join(folder, _FILE) for folder in folders)
    return next((path for path in paths if os.path.isfile(path)), "")
