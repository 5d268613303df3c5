"""The general entities that a DOCTYPE's internal subset declares (XML 1.0, sections 4.2 to 4.5).

Nothing outside the document is ever read, and what the entities grow to is limited.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from feedlint.limits import MAX_EXPANSION
from feedlint.tokens import reference_value

_ENTITY = re.compile(
    r"""<!ENTITY[ \t\r\n]+ (?P<parameter>%[ \t\r\n]+)? (?P<name>[^ \t\r\n"'<>%&;]+) [ \t\r\n]+
    (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<external>SYSTEM|PUBLIC)\b [^>]* )""",
    re.VERBOSE,
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_REFERENCE = re.compile(r"&([^&;<\s]*);")
_PARAMETER_REFERENCE = re.compile(r"%[^ \t\r\n\"'<>%&;]+;")
_EXTERNAL_SUBSET = re.compile(r"<!DOCTYPE[ \t\r\n]+[^ \t\r\n\[>]+[ \t\r\n]+(SYSTEM|PUBLIC)\b")
_DEFAULT = re.compile(r"""<!ATTLIST[^>"']*(?:"[^"]*"|'[^']*')""")


class ExpansionError(Exception):
    """An entity that cannot be put in the place of its reference; `kind` says why."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Doctype(NamedTuple):
    """A DOCTYPE: its place in the text, and the replacement texts of its entities.

    An entity whose text lies outside the document has None. `is_open` means that
    more declarations may stand where nobody looks.
    """

    start: int
    end: int
    entities: dict[str, str | None]
    is_external: bool
    is_open: bool
    has_defaults: bool


def read_doctype(text: str, start: int, end: int) -> Doctype:
    """The DOCTYPE at `text[start:end]`."""
    body = _COMMENT.sub("", text[start:end])
    entities: dict[str, str | None] = {}
    external_parameters = False
    for match in _ENTITY.finditer(body):
        if match["parameter"]:
            external_parameters = external_parameters or match["external"] is not None
            continue
        value = match["double"] if match["double"] is not None else match["single"]
        # The first declaration binds (section 4.2).
        entities.setdefault(match["name"], None if match["external"] else _characters(value))
    subset = body.partition("[")[2]
    is_external = _EXTERNAL_SUBSET.match(body) is not None
    is_open = is_external or _PARAMETER_REFERENCE.search(_ENTITY.sub("", subset)) is not None
    has_defaults = _DEFAULT.search(subset) is not None
    return Doctype(start, end, entities, is_external or external_parameters, is_open, has_defaults)


def _characters(literal: str) -> str:
    """An entity's literal with its character references replaced (section 4.5)."""

    def character(match: re.Match[str]) -> str:
        value = reference_value(match[1]) if match[1].startswith("#") else None
        return match[0] if value is None else value

    return _REFERENCE.sub(character, literal)


class Expander:
    """Replacement texts, nested references included, within one budget for a document."""

    def __init__(self, entities: dict[str, str | None]) -> None:
        self.entities = entities
        self.left = MAX_EXPANSION
        self._known: dict[str, str] = {}

    def __contains__(self, name: str) -> bool:
        return name in self.entities

    def expand(self, name: str) -> str:
        """The text in the place of `&name;`.

        Raises ExpansionError with the kind `external-entity`, `recursive-entity`,
        `undeclared-entity` or `entity-expansion` (the limit).
        """
        text = self._text(name, ())
        self._spend(len(text))
        return text

    def _spend(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            raise ExpansionError("entity-expansion")

    def _text(self, name: str, open_names: tuple[str, ...]) -> str:
        if name in open_names:
            raise ExpansionError("recursive-entity")
        if name in self._known:
            return self._known[name]
        if len(open_names) > 40:
            raise ExpansionError("entity-expansion")
        value = self.entities.get(name, "")
        if value is None:
            raise ExpansionError("external-entity")
        if name not in self.entities:
            raise ExpansionError("undeclared-entity")
        self._known[name] = self._nested(value, (*open_names, name))
        return self._known[name]

    def _nested(self, value: str, open_names: tuple[str, ...]) -> str:
        parts, size, offset = [], 0, 0
        for match in _REFERENCE.finditer(value):
            if reference_value(match[1]) is not None:
                continue
            parts += [value[offset : match.start()], self._text(match[1], open_names)]
            offset = match.end()
            size += len(parts[-1])
            if size > MAX_EXPANSION:
                raise ExpansionError("entity-expansion")
        return "".join([*parts, value[offset:]])
