"""The settings as output: the configuration that holds, with the command line in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from feedlint.limits import LIMITS
from feedlint.output.common import COMMAND

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from feedlint.command.settings import Settings
    from feedlint.linting.catalogue import Chosen


def as_toml(settings: Settings) -> str:
    """A configuration file that would have the same effect from the same folder."""
    configuration = settings.configuration
    chosen = settings.ruleset("").chosen
    lines = [f"# {_one_line(configuration.path) or 'no configuration file'}"]
    lines += ["select = [", *(_row(rule) for rule in chosen), "]"]
    lines.append(f"strict = {_value(settings.is_strict)}")
    for key in ("exclude", "plugins", "profile", "repository", "baseline", "unchecked"):
        value = getattr(configuration, key)
        if value:
            lines.append(f"{key} = {_value(value)}")
    limits = zip(settings.limits._fields, settings.limits, strict=True)
    lines += _table("limits", [(k, v) for k, v in limits if v != getattr(LIMITS, k)])
    lines += _table("per-file-ignores", configuration.per_file_ignores)
    changed = {c.info.name: c.severity for c in chosen if c.severity is not c.info.severity}
    lines += _table("severity", [(name, level.label) for name, level in changed.items()])
    for rule in chosen:
        lines += _table(f"rules.{rule.info.name}", _options(rule.options).items())
    return "\n".join(lines) + "\n"


def _row(rule: Chosen) -> str:
    return f"  {_value(rule.info.name)}, # {rule.info.code} {rule.severity.label}"


def _options(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name.replace("_", "-"): value for name, value in options.items()}


def _table(name: str, rows: Iterable[tuple[str, Any]]) -> list[str]:
    lines = [f"{_value(key)} = {_value(value)}" for key, value in rows]
    return ["", f"[{name}]", *lines] if lines else []


def _value(value: object) -> str:
    """A value as TOML writes it; its strings are those of JSON, and printable."""
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, str):
        # A name that is no UTF-8 could not have stood in a configuration.
        text = value.encode("utf-8", "replace").decode()
        written = json.dumps(text, ensure_ascii=False)
        # The log of a CI acts on `##[` and the like.
        return COMMAND.sub(r"#\\u0023", "".join(map(_character, written)))
    return json.dumps(value)


def _character(character: str) -> str:
    if character.isprintable():
        return character
    number = ord(character)
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _one_line(path: str) -> str:
    return _value(path)[1:-1]
