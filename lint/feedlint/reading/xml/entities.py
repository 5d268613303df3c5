"""What a DOCTYPE declares: general entities and attribute defaults (XML 1.0, chapters 2.8 to 4.5).

Nothing outside the document is ever read, and what the entities grow to is limited.
One pass over the text, no construct twice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.limits import MAX_EXPANSION
from feedlint.reading.xml.tokens import reference_value

if TYPE_CHECKING:
    from collections.abc import Iterator

_S = "[ \t\r\n]"
_WORD = "[^ \t\r\n\"'<>%&;()\\[\\]]+"
_LITERAL = "(?:\"[^\"]*\"|'[^']*')"
# doctypedecl and ExternalID (XML 1.0, sections 2.8 and 4.2.2), up to the subset.
_HEAD = re.compile(
    rf"<!DOCTYPE{_S}+(?P<name>{_WORD})"
    rf"(?:{_S}+(?:SYSTEM|PUBLIC{_S}+{_LITERAL}){_S}+(?P<system>{_LITERAL}))?{_S}*(?P<mark>[\[>])"
)
# intSubset (section 2.8): declarations, parameter references, white space.
_ITEM = re.compile(
    rf"""
    {_S}+ | %{_WORD}; | (?P<comment><!--) | (?P<pi><\?) | (?P<end>\]{_S}*>)
  | <!(?P<kind>ENTITY|ATTLIST|ELEMENT|NOTATION)(?={_S})
    (?P<body>[^"'<>]*+(?:{_LITERAL}[^"'<>]*+)*+)>
    """,
    re.VERBOSE,
)
# EntityDecl (section 4.2).
_ENTITY = re.compile(
    rf"{_S}+(?P<parameter>%{_S}+)?(?P<name>{_WORD}){_S}+"
    rf"(?:(?P<value>{_LITERAL}){_S}*\Z|(?P<external>SYSTEM|PUBLIC)\b)"
)
_PARAMETER = re.compile(rf"%{_WORD};")
# AttlistDecl (section 3.3): names, types, enumerations, literals.
_ATTLIST_TOKEN = re.compile(rf"{_LITERAL}|\([^()]*\)|{_WORD}")
_REFERENCE = re.compile(r"&([^&; \t\r\n<]*);")
_QUOTED_OR_END = re.compile(rf"{_LITERAL}|[\[\]>]")


class ExpansionError(Exception):
    """An entity that cannot be put in the place of its reference; `kind` says why."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Entity(NamedTuple):
    """A general entity: its replacement text, None if outside the document, and its place."""

    text: str | None
    start: int
    end: int


class Default(NamedTuple):
    """An attribute that the DOCTYPE supplies where a tag lacks it, with the declaration's place."""

    element: str
    attribute: str
    value: str
    start: int
    end: int


class Doctype(NamedTuple):
    """A DOCTYPE: its place in the text, and what it declares.

    `head_end` is behind the root's name; `system` is the address of the external
    subset; `is_open` means that declarations may stand where nobody looks;
    `problem` is the place of the first thing that is no declaration.
    """

    start: int
    head_end: int
    end: int
    system: str
    entities: dict[str, Entity]
    defaults: tuple[Default, ...]
    is_open: bool
    problem: tuple[int, int] | None


class _Subset:
    """The declarations of an internal subset, collected in one pass."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.entities: dict[str, Entity] = {}
        self.defaults: list[Default] = []
        self.is_open = False
        self.problem: tuple[int, int] | None = None

    def read(self, start: int) -> int:
        """The end of the DOCTYPE whose subset begins at `start`, or -1."""
        while (match := _ITEM.match(self.text, start)) is not None:
            if match["end"]:
                return match.end()
            start = match.end()
            if match["comment"] or match["pi"]:
                closer = "-->" if match["comment"] else "?>"
                start = self.text.find(closer, start)
                if start < 0:
                    return -1
                start += len(closer)
            elif match["kind"]:
                self._declare(match)
            else:
                self.is_open = self.is_open or match[0].startswith("%")
        self.problem = (start, start + 1)
        return _recover(self.text, start, depth=1)

    def _declare(self, match: re.Match[str]) -> None:
        self.is_open = self.is_open or _PARAMETER.search(match["body"]) is not None
        if match["kind"] == "ATTLIST":
            self.defaults += _defaults(match)
        elif match["kind"] == "ENTITY":
            self._declare_entity(match, _ENTITY.match(match["body"]))

    def _declare_entity(self, match: re.Match[str], found: re.Match[str] | None) -> None:
        if found is None:
            self.problem = self.problem or match.span()
        elif found["parameter"]:
            self.is_open = self.is_open or found["external"] is not None
        else:
            text = None if found["external"] else _characters(found["value"][1:-1])
            # The first declaration binds (section 4.2).
            self.entities.setdefault(found["name"], Entity(text, *match.span()))


def _defaults(match: re.Match[str]) -> Iterator[Default]:
    """The literal defaults of an ATTLIST; AttDef ::= S Name S AttType S DefaultDecl."""
    words = [found[0] for found in _ATTLIST_TOKEN.finditer(match["body"])]
    element, index = next(iter(words), ""), 1
    while index + 2 < len(words):
        name, kind, default = words[index : index + 3]
        if kind == "NOTATION" and index + 3 < len(words):
            index, default = index + 1, words[index + 3]
        if default == "#FIXED" and index + 3 < len(words):
            index, default = index + 1, words[index + 3]
        if default[0] in "\"'":
            yield Default(element, name, default[1:-1], *match.span())
        index += 3


def _recover(text: str, start: int, depth: int) -> int:
    """The end of a DOCTYPE that is wrong at `start`, or -1."""
    for match in _QUOTED_OR_END.finditer(text, start):
        if match[0] == ">" and depth <= 0:
            return match.end()
        depth += (match[0] == "[") - (match[0] == "]")
    return -1


def read_doctype(text: str, start: int) -> Doctype | None:
    """The DOCTYPE that begins at `start`; None where it has no end."""
    head = _HEAD.match(text, start)
    subset = _Subset(text)
    problem: tuple[int, int] | None = None
    if head is None:
        end, head_end = _recover(text, start, depth=0), start + len("<!DOCTYPE")
        problem = (start, head_end)
    elif head["mark"] == ">":
        end, head_end = head.end(), head.end("name")
    else:
        end, head_end = subset.read(head.end()), head.end("name")
        problem = subset.problem
    if end < 0:
        return None
    system = (head["system"] or "")[1:-1] if head else ""
    is_open = subset.is_open or bool(head and head["system"])
    defaults = tuple(subset.defaults)
    return Doctype(start, head_end, end, system, subset.entities, defaults, is_open, problem)


def _characters(literal: str) -> str:
    """An entity's literal with its character references replaced (section 4.5)."""

    def character(match: re.Match[str]) -> str:
        value = reference_value(match[1]) if match[1].startswith("#") else None
        return match[0] if value is None else value

    return _REFERENCE.sub(character, literal)


class Expander:
    """Replacement texts, nested references included, within one budget for a document."""

    def __init__(self, entities: dict[str, Entity]) -> None:
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
        self.left -= len(text)
        if self.left < 0:
            raise ExpansionError("entity-expansion")
        return text

    def expand_in(self, value: str) -> None:
        """Raise ExpansionError where a reference in `value` cannot be expanded."""
        for match in _REFERENCE.finditer(value):
            if reference_value(match[1]) is None:
                self.expand(match[1])

    def _text(self, name: str, open_names: tuple[str, ...]) -> str:
        if name in open_names:
            raise ExpansionError("recursive-entity")
        if name in self._known:
            return self._known[name]
        if len(open_names) > 40:
            raise ExpansionError("entity-expansion")
        if name not in self.entities:
            raise ExpansionError("undeclared-entity")
        value = self.entities[name].text
        if value is None:
            raise ExpansionError("external-entity")
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
