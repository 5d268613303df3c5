"""Why a text is not well-formed, in words a person understands.

Runs only when the strict parse has failed: it follows the tags, and names the first
place where they stop making sense, with the place where the trouble began. Faults of
namespaces are passed over with a change that lets the parse go on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from feedlint.anchor import at
from feedlint.finding import Fault, Related
from feedlint.limits import MAX_ATTRIBUTES
from feedlint.mend import Change
from feedlint.tokens import ATTRIBUTE

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(
    r"""
    (?P<comment><!--) | (?P<cdata><!\[CDATA\[) | (?P<pi><\?)
  | </(?P<close>[^<>]*)>
  | <(?P<open>[^\s/>"'<!?=][^\s/>"'<=]*) (?P<inside>[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*) >
  | (?P<broken><)
    """,
    re.VERBOSE,
)
_CLOSERS = {
    "comment": ("-->", "comment"),
    "cdata": ("]]>", "CDATA section"),
    "pi": ("?>", "processing instruction"),
}
_PLAIN = re.compile(r"[^ \t\r\n]")
_TAG = re.compile(r"</?[^\s/>\"'<=]*")
# NCName (Namespaces in XML 1.0, section 3), loosely beyond ASCII.
_NCNAME = r"[^\x00-@\[-^`{-\x7f][^\x00-,/:-@\[-^`{-\x7f]*"
_NAME = re.compile(f"{_NCNAME}(?::{_NCNAME})?")
_UNSAFE = re.compile(r"[ <>\"{}|\\^`\[\]]|%(?![0-9A-Fa-f]{2})")
_XML = "http://www.w3.org/XML/1998/namespace"


class Verdict(NamedTuple):
    """What the scan found: faults, and changes that pass over the harmless ones."""

    faults: tuple[Fault, ...]
    changes: tuple[Change, ...]
    is_fatal: bool


class _Open(NamedTuple):
    name: str
    start: int
    end: int
    prefixes: frozenset[str] | None


class _Fatal(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.kind)
        self.fault = fault


class _Scan:
    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[_Open] = []
        self.prefixes = frozenset(("xml", ""))
        self.faults: list[Fault] = []
        self.changes: list[Change] = []
        self.missing: dict[str, int] = {}
        self.root_end = -1
        self.root_name_end = -1

    def run(self) -> None:
        start, text = 0, self.text
        while (match := _MARKUP.search(text, start)) is not None:
            self._between(start, match.start())
            group = str(match.lastgroup)
            if group in _CLOSERS:
                start = self._delimited(match, *_CLOSERS[group])
                continue
            if group == "broken":
                raise self._broken(match.start())
            start = match.end()
            if match["close"] is not None:
                self._close(match)
            else:
                self._open(match)
        self._between(start, len(text))
        self._finish()

    def _between(self, start: int, end: int) -> None:
        if self.stack:
            return
        found = _PLAIN.search(self.text, start, end)
        if found is not None:
            last = end
            while self.text[last - 1] in " \t\r\n":
                last -= 1
            kind = "text-after-root" if self.root_name_end >= 0 else "text-before-root"
            raise _Fatal(
                Fault(
                    kind, at(found.start(), last), {"text": self.text[found.start() : last][:200]}
                )
            )

    def _delimited(self, match: re.Match[str], closer: str, what: str) -> int:
        start = match.start()
        end = self.text.find(closer, match.end())
        if end < 0:
            raise _Fatal(
                Fault("unclosed-markup", at(start, match.end()), {"what": what, "closer": closer})
            )
        if what == "comment" and (inner := self.text.find("--", match.end(), end + 1)) >= 0:
            raise _Fatal(Fault("double-hyphen", at(inner, inner + 2), {}))
        if what == "processing instruction" and self.text[
            match.end() : match.end() + 4
        ].lower() in ("xml ", "xml?", "xml\t", "xml\n"):
            raise _Fatal(Fault("second-declaration", at(start, end + 2), {}))
        if what == "CDATA section" and not self.stack:
            raise _Fatal(
                Fault(
                    "text-before-root",
                    at(start, end + 3),
                    {"text": self.text[start : end + 3][:200]},
                )
            )
        return end + len(closer)

    def _broken(self, start: int) -> _Fatal:
        match = _TAG.match(self.text, start)
        end = max(match.end() if match else 0, start + 1)
        quote_at = re.compile("[\"'<>]").search(self.text, end)
        what = "quote" if quote_at and quote_at[0] in "\"'" else "tag"
        return _Fatal(
            Fault("malformed-tag", at(start, end), {"tag": self.text[start:end], "what": what})
        )

    def _open(self, match: re.Match[str]) -> None:
        name, (start, end) = match["open"], match.span()
        if not self.stack and self.root_name_end >= 0:
            raise _Fatal(Fault("second-root", at(start, end), {"name": name}))
        if not _NAME.fullmatch(name):
            raise _Fatal(Fault("bad-name", at(start + 1, start + 1 + len(name)), {"name": name}))
        if self.root_name_end < 0:
            self.root_name_end = start + 1 + len(name)
        is_empty = match["inside"].endswith("/")
        inside_end = match.end("inside") - is_empty
        before = self.prefixes
        self._attributes(match.start("inside"), inside_end, match)
        self._prefix(name, start + 1)
        if is_empty:
            self.prefixes = before
        else:
            self.stack.append(_Open(name, start, end, before))

    def _attributes(self, start: int, end: int, tag: re.Match[str]) -> None:
        seen: dict[str, tuple[int, int]] = {}
        offset = start
        found = list(self._each_attribute(start, end, tag))
        declared = {name[6:] for name, *_ in found if name.startswith("xmlns:")}
        if declared:
            self.prefixes = self.prefixes | declared
        for name, offset, stop, value_start, value_end in found:
            if name in seen:
                related = (Related(at(*seen[name]), f"{name} stands here first"),)
                raise _Fatal(Fault("repeated-attribute", at(offset, stop), {"name": name}, related))
            seen[name] = (offset, stop)
            if name.startswith("xmlns"):
                self._namespace(name, value_start, value_end)
            else:
                self._prefix(name, offset)
        if len(seen) > MAX_ATTRIBUTES:
            raise _Fatal(
                Fault(
                    "limit-attributes",
                    at(tag.start(), tag.start() + 1),
                    {"limit": str(MAX_ATTRIBUTES)},
                )
            )

    def _each_attribute(
        self, start: int, end: int, tag: re.Match[str]
    ) -> Iterator[tuple[str, int, int, int, int]]:
        while (plain := _PLAIN.search(self.text, start, end)) is not None:
            match = ATTRIBUTE.match(self.text, plain.start(), end)
            if match is None:
                raise self._bad_attribute(plain.start(), end)
            if plain.start() == start:
                raise _Fatal(
                    Fault(
                        "bad-attribute", at(start, match.end()), {"text": match[0], "what": "space"}
                    )
                )
            group = 2 if match[2] is not None else 3
            if not _NAME.fullmatch(match[1]):
                raise _Fatal(Fault("bad-name", at(*match.span(1)), {"name": match[1]}))
            yield match[1], *match.span(), *match.span(group)
            start = match.end()

    def _bad_attribute(self, start: int, end: int) -> _Fatal:
        stop = start
        while stop < end and self.text[stop] not in " \t\r\n":
            stop += 1
        text = self.text[start:stop]
        what = "quotes" if "=" in text.rstrip("=") else "value"
        return _Fatal(Fault("bad-attribute", at(start, stop), {"text": text, "what": what}))

    def _namespace(self, name: str, start: int, end: int) -> None:
        value, prefix = self.text[start:end], name[6:]
        if prefix and not value:
            raise _Fatal(Fault("empty-namespace", at(start - 1, end + 1), {"prefix": prefix}))
        if (prefix == "xml") != (value == _XML) or prefix == "xmlns":
            raise _Fatal(
                Fault("reserved-prefix", at(start, end), {"prefix": prefix, "name": value})
            )
        if _UNSAFE.search(value):
            self.faults.append(Fault("bad-namespace-name", at(start, end), {"name": value}))
            self.changes.append(Change(start, end, quote(value, safe=":/?#@!$&'()*+,;=%~")))

    def _prefix(self, name: str, start: int) -> None:
        prefix = name.partition(":")[0] if ":" in name else ""
        if prefix and prefix not in self.prefixes and prefix != "xmlns":
            if prefix not in self.missing:
                self.faults.append(
                    Fault("undeclared-prefix", at(start, start + len(prefix)), {"prefix": prefix})
                )
            self.missing.setdefault(prefix, start)

    def _close(self, match: re.Match[str]) -> None:
        name, span = match["close"].rstrip(" \t\r\n"), match.span()
        if not self.stack:
            raise _Fatal(Fault("unopened-end-tag", at(*span), {"name": name}))
        top = self.stack[-1]
        if name == top.name:
            self.stack.pop()
            self.prefixes = top.prefixes or frozenset()
            return
        related = (Related(at(top.start, top.end), f"<{top.name}> was opened here"),)
        values = {"name": name, "open": top.name, "elsewhere": ""}
        if any(element.name == name for element in self.stack):
            values["elsewhere"] = "yes"
        raise _Fatal(Fault("mismatched-tag", at(*span), values, related))

    def _finish(self) -> None:
        if self.stack:
            top = self.stack[-1]
            values = {"name": top.name, "count": str(len(self.stack))}
            raise _Fatal(Fault("unclosed-element", at(top.start, top.end), values))
        if self.root_name_end < 0:
            raise _Fatal(Fault("no-root", at(0, 0), {}))


def examine(text: str) -> Verdict:
    """Follow the tags of `text`; the offsets are in it."""
    scan = _Scan(text)
    try:
        scan.run()
    except _Fatal as fatal:
        return Verdict((*scan.faults, fatal.fault), (), is_fatal=True)
    for prefix in scan.missing:
        declaration = f' xmlns:{prefix}="urn:x-feedlint:undeclared:{prefix}"'
        scan.changes.append(Change(scan.root_name_end, scan.root_name_end, declaration))
    changes = sorted(scan.changes, key=lambda change: change.start)
    return Verdict(tuple(scan.faults), tuple(changes), is_fatal=False)
