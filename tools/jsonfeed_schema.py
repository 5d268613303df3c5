"""JSON Schemas of JSON Feed and of files of chapters, for editors, from the rules' tables."""

from __future__ import annotations

import json
from typing import Any

from feedlint.feeds import chapters
from feedlint.feeds.jsonfeed import TABLES, VERSIONS, Member

_BASE = "https://feedlint.readthedocs.io/en/latest/schemas"
SCHEMA_ID = f"{_BASE}/jsonfeed.schema.json"
CHAPTERS_ID = f"{_BASE}/chapters.schema.json"
# RFC 3339, section 5.6.
_DATE = (
    r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"
    r"(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
)
_VALUES: dict[str, dict[str, Any]] = {
    "id": {"minLength": 1},
    "date": {"pattern": _DATE},
    "language": {"pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},
    "media-type": {"pattern": "^[^/ ]+/[^/ ]+"},
    "version": {"pattern": r"^1\.[0-2](\.0)?$"},
    "geo": {"pattern": r"^geo:-?[0-9]+(\.[0-9]+)?,-?[0-9]+(\.[0-9]+)?(,-?[0-9.]+)?(;\S*)?$"},
    "osm": {"pattern": "^[NWR][0-9]+(#[0-9]+)?$"},
}


def schema() -> dict[str, Any]:
    """The schema of a whole feed."""
    definitions = {name: _object(name) for name in TABLES if name != "feed"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "JSON Feed 1.0 and 1.1",
        **_object("feed"),
        "$defs": definitions,
    }


def chapters_schema() -> dict[str, Any]:
    """The schema of a file of chapters, which may have more members than it knows."""
    tables = chapters.TABLES
    found: dict[str, Any] = {
        name: {
            "type": "object",
            "properties": {key: _member("", member) for key, member in members.items()},
            "required": [key for key, member in members.items() if member.is_required],
        }
        for name, members in tables.items()
    }
    chapter = found["chapter"]["properties"]
    for name in ("startTime", "endTime"):
        chapter[name]["minimum"] = 0
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": CHAPTERS_ID,
        "title": "JSON chapters 1.2 of the podcast namespace",
        **found.pop("file"),
        "$defs": found,
    }


def _object(name: str) -> dict[str, Any]:
    members = TABLES[name]
    found: dict[str, Any] = {
        "type": "object",
        "properties": {key: _member(key, member) for key, member in members.items()},
        # Extensions: an object, with a name of an underscore and a letter, and no dot.
        "patternProperties": {"^_[A-Za-z][^.]*$": {"type": "object"}},
        "additionalProperties": False,
    }
    if required := [key for key, member in members.items() if member.is_required]:
        found["required"] = required
    if name == "author":
        found["anyOf"] = [{"required": [key]} for key in members]
    if name == "item":
        found["anyOf"] = [{"required": ["content_html"]}, {"required": ["content_text"]}]
    return found


def _member(name: str, member: Member) -> dict[str, Any]:
    found: dict[str, Any] = {"description": member.what}
    if member.of in {**TABLES, **chapters.TABLES}:
        inner: dict[str, Any] = {"$ref": f"#/$defs/{member.of}"}
    else:
        inner = {"type": member.of}
    if member.kind == "object":
        return found | inner
    found["type"] = member.kind
    if member.kind == "array":
        found["items"] = inner
    found |= _VALUES.get(member.value, {})
    if name == "version":
        found["enum"] = list(VERSIONS.values())
    return found


def schema_text(of: dict[str, Any] | None = None) -> str:
    """The file of a schema; without one, that of a feed."""
    return json.dumps(of or schema(), indent=2, ensure_ascii=False) + "\n"
