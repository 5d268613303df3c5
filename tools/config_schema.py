"""The JSON Schema of the configuration, from its keys and from the options of the rules."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "lint"))

from feedlint.command.layers import PRESETS
from feedlint.command.options import KEYS, SEVERITIES, UNCHECKED
from feedlint.commits.keys import PROFILES
from feedlint.feeds.podcast import PROFILES as SHOWS
from feedlint.limits import LIMITS, MOST, WORDS
from feedlint.linting.catalogue import RuleInfo, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ADDRESS = "urn:feedlint:config.schema.json"
TITLE = "feedlint.toml, .feedlint.toml, or [tool.feedlint] of pyproject.toml"
_TYPES = {bool: "boolean", int: "integer", str: "string", tuple: "array"}


def schema_text(rules: Sequence[RuleInfo]) -> str:
    """`schemas/config.schema.json`."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ADDRESS,
        "title": TITLE,
        "type": "object",
        "additionalProperties": False,
        "properties": {
            name: {"description": key.about, **_value(key.form, rules)}
            for name, key in KEYS.items()
        },
        "$defs": {"selectors": _selectors(rules), "profile": {"enum": [*PROFILES, *SHOWS]}},
    }
    return json.dumps(schema, indent=2) + "\n"


def _value(kind: str, rules: Sequence[RuleInfo]) -> dict[str, Any]:
    selectors = {"$ref": "#/$defs/selectors"}
    fragments: dict[str, dict[str, Any]] = {
        "selectors": selectors,
        "strings": {"type": "array", "items": {"type": "string"}},
        "patterns": {"type": "array", "items": {"type": "string"}},
        "presets": {"anyOf": [_preset(), {"type": "array", "items": _preset()}]},
        "unchecked": {"enum": list(UNCHECKED), "default": UNCHECKED[0]},
        "boolean": {"type": "boolean", "default": False},
        "string": {"type": "string"},
        "profile": {"$ref": "#/$defs/profile"},
        "selectors by pattern": {"type": "object", "additionalProperties": selectors},
        "severities": {
            "type": "object",
            "additionalProperties": {"enum": list(SEVERITIES)},
        },
        "limits": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                name: {
                    "description": WORDS[name],
                    "type": "integer",
                    "minimum": 1,
                    "maximum": getattr(MOST, name),
                    "default": getattr(LIMITS, name),
                }
                for name in LIMITS._fields
            },
        },
        "options": {
            "type": "object",
            "properties": dict(_options(rules)),
            # The rules of plugins have options too.
            "additionalProperties": {"type": "object"},
        },
    }
    return fragments[kind]


def _preset() -> dict[str, Any]:
    return {"anyOf": [{"enum": list(PRESETS)}, {"type": "string", "minLength": 1}]}


def _selectors(rules: Sequence[RuleInfo]) -> dict[str, Any]:
    """Any string, since plugins have rules too; the names are there for editors to offer."""
    known = [name for rule in rules for name in (rule.name, rule.code)]
    families = sorted({rule.code[0] for rule in rules})
    names = {"enum": ["ALL", *families, *known]}
    return {"type": "array", "items": {"anyOf": [names, {"type": "string", "minLength": 1}]}}


def _options(rules: Sequence[RuleInfo]) -> Iterable[tuple[str, dict[str, Any]]]:
    for rule in rules:
        defaults = getattr(load(rule).Options, "_field_defaults", {})
        fields = {name.replace("_", "-"): _option(name, v) for name, v in defaults.items()}
        schema = {"type": "object", "additionalProperties": False, "properties": fields}
        if fields:
            yield rule.name, {"description": rule.summary, **schema}
            yield rule.code, {"$ref": f"#/properties/rules/properties/{rule.name}"}


def _option(name: str, default: object) -> dict[str, Any]:
    if name == "profile":
        return {"$ref": "#/$defs/profile", "default": default}
    return {"type": _TYPES[type(default)], "default": default}
