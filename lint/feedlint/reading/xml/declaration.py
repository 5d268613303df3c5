"""The XML declaration: found, read, and held against its grammar (XML 1.0, section 2.8)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import at
from feedlint.finding import Fault
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Code points at the head of a text within which the declaration must end.
REACH = 65_536

# XML 1.0, section 2.8, read generously so that a bad declaration can be told.
_DECLARATION = lazy(r"<\?[Xx][Mm][Ll](?=[ \t\r\n?>])([^<>]*?)(\?>|>)")
_PSEUDO_ATTRIBUTE = lazy(
    r"""([ \t\r\n]*)([A-Za-z]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')"""
)
_SPACES = lazy(r"[ \t\r\n]*")
_START = lazy(r"<\?[Xx][Mm][Ll][ \t\r\n?>]")
# Behind these a declaration belongs to something else, such as quoted XML.
_ROOT = lazy(r"<(?:[A-Za-z_][\w.-]{0,100}:)?(?:feed|entry|rss|RDF)[\s/>]", re.ASCII)
_PROLOG = lazy(r"[ \t\r\n]*<[!?A-Za-z_]")
# VersionNum (XML 1.0, section 2.8) and those of other versions.
_VERSION = lazy(r"[0-9]+\.[0-9]+")
# The order in which they must stand.
_ORDER = ("version", "encoding", "standalone")


class PseudoAttribute(NamedTuple):
    """`version`, `encoding` or `standalone` in an XML declaration; the value's place."""

    name: str
    value: str
    start: int
    end: int


class Declaration(NamedTuple):
    """An XML declaration: its place in the text, and what it says.

    `problem` names the first thing wrong with its form, or is empty; it is at
    `problem_start:problem_end`.
    """

    start: int
    end: int
    attributes: tuple[PseudoAttribute, ...]
    problem: str
    problem_start: int
    problem_end: int

    def get(self, name: str) -> PseudoAttribute | None:
        """The pseudo-attribute `name`, or None."""
        return next((a for a in self.attributes if a.name == name), None)


def find_declaration(text: str) -> Declaration | None:
    """The XML declaration of `text`, also one behind something that may not precede it."""
    match = _START.search(text, 0, REACH)
    if match is None:
        return None
    declaration = _read(text, match.start())
    if declaration is None or not declaration.start:
        return declaration
    is_quoted = _ROOT.search(text, 0, declaration.start) is not None
    return None if is_quoted or not _PROLOG.match(text, declaration.end) else declaration


def _read(text: str, start: int) -> Declaration | None:
    match = _DECLARATION.match(text, start, start + REACH)
    if match is None:
        return None
    attributes: list[PseudoAttribute] = []
    problem: tuple[str, int, int] | None = None
    offset, end = match.span(1)
    while found := _PSEUDO_ATTRIBUTE.match(text, offset, end):
        group = 3 if found[3] is not None else 4
        name = PseudoAttribute(found[2], found[group], *found.span(group))
        problem = problem or _problem_of(name, found, attributes)
        attributes.append(name)
        offset = found.end()
    offset = _SPACES.match(text, offset, end).end()  # type: ignore[union-attr]  # matches always
    if offset < end:
        problem = problem or ("text", offset, _trimmed(text, offset, end))
    problem = problem or _problem_of_whole(match, attributes)
    kind, first, last = problem or ("", 0, 0)
    return Declaration(*match.span(), tuple(attributes), kind, first, last)


def _problem_of(
    found: PseudoAttribute, match: re.Match[str], before: list[PseudoAttribute]
) -> tuple[str, int, int] | None:
    span = match.start(2), match.end()
    if found.name not in _ORDER:
        return ("name", *match.span(2))
    if not match[1]:
        return ("space", *span)
    names = [a.name for a in before]
    if found.name in names:
        return ("repeated", *span)
    if any(_ORDER.index(name) > _ORDER.index(found.name) for name in names if name in _ORDER):
        return ("order", *span)
    if found.name == "standalone" and found.value not in ("yes", "no"):
        return "standalone", found.start, found.end
    return None


def _problem_of_whole(
    match: re.Match[str], attributes: list[PseudoAttribute]
) -> tuple[str, int, int] | None:
    if not any(a.name == "version" for a in attributes):
        return ("version", *match.span())
    if match[2] == ">":
        return ("end", *match.span(2))
    if not match[0].startswith("<?xml"):
        return ("case", match.start() + 2, match.start() + 5)
    return None


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of `text[start:end]` without the white space it ends with."""
    return start + len(text[start:end].rstrip(" \t\r\n"))


def declaration_faults(text: str, declaration: Declaration | None) -> Iterator[Fault]:
    """What is wrong with the form and the version of a declaration, not with its encoding."""
    if declaration is None:
        start = _START.match(text)
        if start:
            values = {"problem": "endless", "text": "", "written": ""}
            yield Fault("malformed-declaration", at(0, start.end() - 1), values)
        return
    if declaration.problem:
        place = at(declaration.problem_start, declaration.problem_end)
        shown = text[declaration.problem_start : declaration.problem_end]
        values = {
            "problem": declaration.problem,
            "text": shown,
            "written": _written(declaration),
            "start": str(declaration.start),
            "end": str(declaration.end),
        }
        yield Fault("malformed-declaration", place, values)
    version = declaration.get("version")
    # A value that ran on into the next one is no version.
    is_one = version is not None and (not declaration.problem or _VERSION.fullmatch(version.value))
    if version is not None and is_one and version.value != "1.0":
        yield Fault("xml-version", at(version.start, version.end), {"version": version.value})


def _written(declaration: Declaration) -> str:
    """The declaration as it should be written; '' where that takes a guess."""
    if declaration.problem in ("text", "name", "repeated", "standalone"):
        return ""
    found = {a.name: a.value for a in declaration.attributes}
    found.setdefault("version", "1.0")
    quoted = (f'{name}="{found[name]}"' for name in _ORDER if name in found)
    return "" if any('"' in value for value in found.values()) else f"<?xml {' '.join(quoted)}?>"
