"""The scan that finds faults which can be mended in place, before the strict parse.

It reports each fault and makes a text without it, with a map back to the source, so
that one stray `&` does not hide everything else that is to be said about a feed.
Entities of an internal DTD subset are put in place here too, and the XML declaration
and the DOCTYPE are taken out: the parser never sees either.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import at
from feedlint.finding import Fault, Related
from feedlint.limits import MAX_DOCTYPE, MAX_FAULTS, MAX_PLACES
from feedlint.reading.changes import Change, apply, disjoint
from feedlint.reading.xml.cdata import CLOSE, OPEN, SPLIT, cut_short
from feedlint.reading.xml.declaration import Declaration, find_declaration
from feedlint.reading.xml.entities import Doctype, Expander, ExpansionError, read_doctype
from feedlint.reading.xml.loose import CLEAN, ENTITY, LOOSE, NAME, is_parameter_at, unopened
from feedlint.reading.xml.tokens import reference_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from feedlint.reading.xml.cdata import CutShort

# Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | ... (XML 1.0, section 2.2), negated.
ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]+")

_CLOSERS = {"cdata": "]]>", "pi": "?>"}
_REFERENCE = re.compile(
    rf"&(?:\#(?P<number>[0-9]+|x[0-9A-Fa-f]+)(?P<end>;)?|(?P<name>{ENTITY})(?P<semicolon>;)?)"
)
_IN_VALUE = re.compile(r"[&<]")
_QUOTED = re.compile("\"[^\"]*\"|'[^']*'")
_CONFLICT = re.compile(r"<{7} |={7}\r?\n|>{7} ")
# `<` that begins something a reader takes for markup, however it ends.
_TAG_START = re.compile(rf"<!|</|<{NAME}(?=[\s/><\"'=]|$)")
_SPACED = re.compile(r"<([ \t\r\n]{1,20})([A-Za-z_][-A-Za-z0-9._:]{0,100})(?=[\s/>])")
_NO_NAME = re.compile(r"<(?P<all>(?P<name>[A-Za-z_][-A-Za-z0-9._:]{0,100}+)?[^\s<>]{1,100})")
_NEAR = 2_000
#: What is in the address of the DTD of RSS 0.91, which declares the entities of Latin-1.
_OF_NETSCAPE = "rss-0.91.dtd"
_FIVE = frozenset(("lt", "gt", "amp", "quot", "apos"))
_ROOT = re.compile(rf"<{NAME}(?=[\s/>])")
_SHOWN = 24


class Mended(NamedTuple):
    """The mended text, the way back from it, what was found, and what was taken out.

    `is_fatal` says that nothing behind the last fault was looked at, since no mending
    can pass it.
    """

    text: str
    changes: tuple[Change, ...]
    faults: tuple[Fault, ...]
    declaration: Declaration | None
    doctype: Doctype | None
    is_fatal: bool


class _Mender:
    def __init__(self, text: str) -> None:
        self.text = text
        self.faults: list[Fault] = []
        self.changes: list[Change] = []
        self.declaration = find_declaration(text)
        self.doctype: Doctype | None = None
        self.expander = Expander({})
        self.uses: dict[str, list[tuple[int, str]]] = {}
        self.fails_to_expand = False  # a declared entity that is used, and has no text
        self.unopened: Counter[str] | None = None
        self.stops = False
        self.is_fatal = False

    def fault(self, kind: str, start: int, end: int, /, **values: str) -> None:
        self.blame(Fault(kind, at(start, end), values))

    def blame(self, fault: Fault) -> None:
        self.faults.append(fault)
        if len(self.faults) >= MAX_FAULTS:
            self.stops = self.is_fatal = True

    def change(self, start: int, end: int, text: str) -> None:
        self.changes.append(Change(start, end, text))

    def stop(self, kind: str, start: int, end: int, /, **values: str) -> None:
        """Report a fault that cannot be passed."""
        self.fault(kind, start, end, **values)
        self.stops = self.is_fatal = True

    def run(self) -> None:
        start = self.prolog()
        self.controls(start)
        cut = deque(cut_short(self.text))
        while not self.stops:
            while cut and cut[0].start < start:
                cut.popleft()
            limit = cut[0].start if cut else len(self.text)
            start = CLEAN.match(self.text, start, limit).end()  # type: ignore[union-attr]  # always
            if cut and start == limit:
                start = self._join(cut.popleft())
                continue
            match = LOOSE.match(self.text, start)
            if match is None:
                break
            handler: Callable[[re.Match[str]], int] = getattr(self, f"_{match.lastgroup}")
            start = handler(match)

    def prolog(self) -> int:
        """Take out the XML declaration, and what stands before it."""
        text, declaration = self.text, self.declaration
        if declaration is not None:
            if declaration.start:
                lead = text[: declaration.start]
                self.fault("text-before-declaration", 0, declaration.start, text=lead)
            self.change(0, declaration.end, "")
            return declaration.end
        # A second byte order mark is text, and text may not stand before the root.
        if text.startswith("\ufeff"):
            self.fault("text-before-declaration", 0, 1, text="\ufeff")
            self.change(0, 1, "")
            return 1
        return 0

    def controls(self, start: int) -> None:
        """Characters that XML has not, wherever they stand."""
        text, in_tag = self.text, False
        first, last = text.find("<", start), text.rfind(">")
        for match in ILLEGAL.finditer(text, start):
            self.fault("illegal-character", *match.span(), characters=match[0][:8])
            opened, closed = (text.rfind(c, start, match.start()) for c in "<>")
            in_tag = opened > closed or (in_tag and opened == closed)
            # In a tag or outside the root, a replacement would be a fault of its own.
            is_text = first < match.start() < last and not in_tag
            self.change(*match.span(), "\ufffd" * len(match[0]) if is_text else "")
            if self.stops:
                break
            start = match.end()

    def _comment(self, match: re.Match[str]) -> int:
        start = match.end()
        end = self.text.find("-->", start)
        if end < 0:
            self.stops = True
            return len(self.text)
        # Comment ::= '<!--' ((Char - '-') | ('-' (Char - '-')))* '-->' (section 2.5)
        hyphens = self.text.find("--", start, end + 2)
        if 0 <= hyphens < end:
            values = {"start": str(start), "end": str(end)}
            self.fault("double-hyphen", hyphens, hyphens + 2, **values)
            # All of the comment is one change: it must hold no illegal character either.
            body = ILLEGAL.sub("\ufffd", self.text[start:end])
            self.change(start, end, body.replace("-", "\u2010"))
        return end + len("-->")

    def _skip(self, match: re.Match[str]) -> int:
        closer = _CLOSERS[str(match.lastgroup)]
        end = self.text.find(closer, match.end())
        self.stops = end < 0
        return end + len(closer)

    _cdata = _pi = _skip

    def _join(self, section: CutShort) -> int:
        """Let a CDATA section that ends early go on to the end that was meant."""
        first, last = section.closers[0], section.end - len(CLOSE)
        is_nested = bool(section.openers)
        related = (
            Related(at(section.start, section.start + len(OPEN)), "the section begins here"),
            Related(at(last, section.end), "this was to end it"),
        )
        places = "" if is_nested else " ".join(map(str, section.closers))
        values = {"early": "nested" if is_nested else "text", "places": places}
        self.blame(Fault("bare-cdata-end", at(first, first + len(CLOSE)), values, related))
        for place in section.closers:
            self.change(place, place + len(CLOSE), "" if is_nested else SPLIT)
        for place in section.openers:
            self.change(place, place + len(OPEN), "")
        return section.end

    def _doctype(self, match: re.Match[str]) -> int:
        start = match.start()
        doctype = read_doctype(self.text, start)
        if doctype is None:
            self.stop("unclosed-markup", *match.span(), what="DOCTYPE", closer=">")
            return len(self.text)
        self.change(start, doctype.end, "")
        if self.doctype is not None or _ROOT.search(self.text, 0, start):
            self.fault("misplaced-doctype", start, doctype.head_end)
        elif doctype.end - start > MAX_DOCTYPE:
            size = f"{doctype.end - start:,}"
            self.stop("limit-doctype", start, doctype.head_end, size=size, limit=f"{MAX_DOCTYPE:,}")
        else:
            self.doctype = doctype
            self.expander = Expander(doctype.entities)
            self._blame_doctype(doctype)
        return doctype.end

    def _blame_doctype(self, doctype: Doctype) -> None:
        if doctype.problem is not None:
            first, last = doctype.problem
            is_head = "yes" if first == doctype.start else ""
            self.fault("malformed-doctype", first, last, text=self.text[first:last], head=is_head)
        if doctype.is_open:
            self.fault("external-dtd", doctype.start, doctype.head_end, system=doctype.system)
        for default in doctype.defaults:
            names = {"element": default.element, "attribute": default.attribute}
            values = {"value": default.value, **names}
            self.fault("attribute-default", default.start, default.end, **values)
            try:
                self.expander.expand_in(default.value)
            except ExpansionError as error:
                self._blame_expansion(error, default.start, default.end, "")
                break

    def finish(self) -> None:
        """Tell of a DOCTYPE that is no fault in itself, now that its use is known."""
        doctype = self.doctype
        if doctype is None:
            return
        for name in self.uses:
            self._blame_uses(name)
        if doctype.is_open or doctype.problem:
            return
        is_used = self.uses or doctype.defaults or self.fails_to_expand
        start, end = doctype.start, doctype.end
        if self.text[:start].rpartition("\n")[2].strip(" \t") == "":
            # The line goes with it.
            following = self.text[end : end + 2]
            end += 2 if following == "\r\n" else int(following[:1] in ("\r", "\n"))
        count = str(len(doctype.entities))
        values = {"entities": count, "used": "yes" if is_used else "", "end": str(end)}
        self.fault("doctype", start, doctype.head_end, **values)

    def _blame_uses(self, name: str) -> None:
        entity, uses = self.expander.entities[name], self.uses[name]
        start, text = uses[0]
        # In an attribute the text is written otherwise: then there is no text for all.
        is_same = len(uses) <= MAX_PLACES and all(other == text for _, other in uses)
        places = " ".join(str(place) for place, _ in uses) if is_same else ""
        values = {"name": name, "text": text, "count": str(len(uses)), "places": places}
        related = (Related(at(entity.start, entity.end), f"{name} is declared here"),)
        place = at(start, start + len(name) + 2)
        self.blame(Fault("declared-entity", place, values, related))

    def _tag(self, match: re.Match[str]) -> int:
        """Look into the values; what is wrong between them is left to the next scan."""
        for value in _QUOTED.finditer(self.text, *match.span()):
            start = value.start()
            while not self.stops and (found := _IN_VALUE.search(self.text, start, value.end())):
                if found[0] == "&":
                    start = self._reference(found.start(), in_tag=True)
                    continue
                start = found.end()
                self.fault("bare-less-than", *found.span(), where="attribute")
                self.change(*found.span(), "&lt;")
        return match.end()

    def _less(self, match: re.Match[str]) -> int:
        start = match.start()
        at_line_start = start == 0 or self.text[start - 1] in "\r\n"
        if at_line_start and _CONFLICT.match(self.text, start):
            end = self.text.find("\n", start)
            end = start + len(self.text[start : end if end >= 0 else None].rstrip("\r"))
            self.stop("merge-conflict", start, end, text=self.text[start:end])
        elif spaced := self._spaced(start):
            return spaced
        elif _TAG_START.match(self.text, start) or self._is_closed(start):
            self.stops = True
        else:
            self.fault("bare-less-than", start, start + 1, where="text")
            self.change(start, start + 1, "&lt;")
        return match.end()

    def _spaced(self, start: int) -> int:
        """The end of `< name` that is a tag but for the white space; 0 if it is none."""
        match = _SPACED.match(self.text, start)
        if match is None or self.text.find(f"</{match[2]}>", start, start + _NEAR) < 0:
            return 0
        if self.unopened is None:
            self.unopened = unopened(self.text)
        # `a < b and <b>c</b>` compares: each end tag has its start.
        if self.unopened[match[2]] <= 0:
            return 0
        self.unopened[match[2]] -= 1
        self.fault("malformed-tag", start, match.end(), tag=match[0], what="space")
        self.change(*match.span(1), "")
        return match.end()

    def _is_closed(self, start: int) -> bool:
        """Whether what begins here is no tag for its name alone: an end tag is near by."""
        match = _NO_NAME.match(self.text, start)
        names = {match["all"], match["name"]} - {None} if match else set()
        return any(self.text.find(f"</{name}>", start, start + _NEAR) >= 0 for name in names)

    def _end(self, match: re.Match[str]) -> int:
        self.fault("bare-cdata-end", *match.span(), early="", places="")
        self.change(*match.span(), "]]&gt;")
        return match.end()

    def _ampersand(self, match: re.Match[str]) -> int:
        return self._reference(match.start(), in_tag=False)

    def _reference(self, start: int, *, in_tag: bool) -> int:
        match = _REFERENCE.match(self.text, start)
        if match is None:
            return self._bare(start)
        if match["number"]:
            return self._number(match)
        name = match["name"]
        if match["semicolon"] is None:
            is_parameter = is_parameter_at(self.text, *match.span(), in_tag=in_tag)
            is_meant = name in _FIVE and not is_parameter
            return self._unterminated(match) if is_meant else self._bare(start)
        if name not in _FIVE:
            self._entity(match, in_tag=in_tag)
        return match.end()

    def _bare(self, start: int) -> int:
        self.fault("bare-ampersand", start, start + 1, text=self.text[start : start + _SHOWN])
        self.change(start, start + 1, "&amp;")
        return start + 1

    def _unterminated(self, match: re.Match[str]) -> int:
        self.fault("unterminated-reference", *match.span(), text=match[0])
        self.change(*match.span(), f"{match[0]};")
        return match.end()

    def _number(self, match: re.Match[str]) -> int:
        value = reference_value("#" + match["number"])
        if value is None or ILLEGAL.match(value):
            shown = match[0][:40]
            values = {"reference": shown, "character": value or ""}
            self.fault("illegal-character-reference", *match.span(), **values)
            self.change(*match.span(), "\ufffd")
        elif match["end"] is None:
            return self._unterminated(match)
        return match.end()

    def _entity(self, match: re.Match[str], *, in_tag: bool) -> None:
        name, span = match["name"], match.span()
        if name not in self.expander:
            self._undeclared(name, span)
            return
        try:
            text = self.expander.expand(name)
        except ExpansionError as error:
            self.fails_to_expand = True
            self._blame_expansion(error, *span, name)
            self.change(*span, "")
            return
        if in_tag:
            text = text.replace('"', "&#34;").replace("'", "&#39;").replace("<", "&lt;")
        self.change(*span, text)
        self.uses.setdefault(name, []).append((span[0], text))

    def _blame_expansion(self, error: ExpansionError, start: int, end: int, name: str) -> None:
        self.fault(error.kind, start, end, name=name, character="", markup="", external="")
        if error.kind == "entity-expansion":
            self.stops = self.is_fatal = True

    def _undeclared(self, name: str, span: tuple[int, int]) -> None:
        from html.entities import html5

        character = html5.get(name + ";", "")
        # A character that cannot be seen, or that is markup, is better a number.
        is_plain = character.isprintable() and character not in ("&", "<", ">")
        markup = character if is_plain else "".join(f"&#{ord(c)};" for c in character)
        system = self.doctype.system if self.doctype and self.doctype.is_open else ""
        external = "yes" if self.doctype and self.doctype.is_open else ""
        if _OF_NETSCAPE in system and "\xa0" <= character <= "\xff":
            # The DTD declares them; that nobody fetches it is told where it is named.
            self.change(*span, markup)
            return
        values = {"name": name, "character": character, "markup": markup, "external": external}
        self.fault("undeclared-entity", *span, **values)
        self.change(*span, markup or f"&amp;{name};")


def mend(text: str) -> Mended:
    """Scan `text` once for the faults that can be mended, and mend them."""
    mender = _Mender(text)
    mender.run()
    mender.finish()
    changes = disjoint(mender.changes)
    faults = sorted(mender.faults, key=lambda fault: fault.anchor.start)
    return Mended(
        apply(text, changes),
        changes,
        tuple(faults),
        mender.declaration,
        mender.doctype,
        is_fatal=mender.is_fatal,
    )
