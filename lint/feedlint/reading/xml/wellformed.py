"""Why a text is not well-formed, in words a person understands.

Runs only when the strict parse has failed: it follows the tags, and names the first
place where they stop making sense, with the place where the trouble began. Faults that
hide nothing else come with a change that lets the parse go on.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import at
from feedlint.finding import Fault, Related
from feedlint.limits import MAX_FAULTS
from feedlint.names import XML
from feedlint.reading.changes import Change
from feedlint.reading.xml.loose import LONE, SMART, UNQUOTED
from feedlint.reading.xml.tokens import ATTRIBUTE
from feedlint.values.namespace_names import is_uri, readable
from feedlint.values.namespaces import KNOWN, UNDECLARED, USUAL, nearly

if TYPE_CHECKING:
    from collections.abc import Iterator

_INSIDE = "[^<>\"']*+(?:\"[^\"]*\"[^<>\"']*+|'[^']*'[^<>\"']*+)*+"
_MARKUP = re.compile(
    rf"""
    <(?: (?P<comment>!--) | (?P<cdata>!\[CDATA\[) | (?P<pi>\?)
       | /(?P<close>[^<>]*+)>
       | (?P<open>[^ \t\r\n/>"'<!?=][^ \t\r\n/>"'<=]*+)(?P<inside>{_INSIDE})>
       | (?P<broken>)
    )
    """,
    re.VERBOSE,
)
_CLOSERS = {"comment": "-->", "cdata": "]]>", "pi": "?>"}
_WHAT = {"comment": "comment", "cdata": "CDATA section", "pi": "processing instruction"}
_PLAIN = re.compile(r"[^ \t\r\n]")
_TAG = re.compile(r"<[/!]?[^ \t\r\n/>\"'<=]*+")
_PARTIAL = re.compile(rf"<{_INSIDE}")
_QUOTED = re.compile("\"[^\"]*\"|'[^']*'")
_TARGET = re.compile(r"<\?(?P<target>[^ \t\r\n?]*+)")
# None or one, without prefix and not a namespace's; what more there may be is looked at.
_ONE_ATTRIBUTE = re.compile(
    r"""(?:[ \t\r\n]+(?!xmlns)[A-Za-z_][-A-Za-z0-9._]*+=(?:"[^"]*"|'[^']*'))?[ \t\r\n]*/?"""
)

# NameStartChar and NameChar without the colon (XML 1.0, section 2.3).
_START = (
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NCNAME = f"[{_START}][-.0-9\xb7\u0300-\u036f\u203f\u2040{_START}]*+"
# QName (Namespaces in XML 1.0, chapter 4).
_NAME = re.compile(f"{_NCNAME}(?::{_NCNAME})?")
_SHOWN = 200


class Verdict(NamedTuple):
    """What the scan found: faults, and changes that pass over the harmless ones."""

    faults: tuple[Fault, ...]
    changes: tuple[Change, ...]
    is_fatal: bool


class _Open(NamedTuple):
    name: str
    start: int
    end: int
    prefixes: frozenset[str]


class _Attribute(NamedTuple):
    name: str
    start: int
    end: int
    value_start: int
    value_end: int


class _FatalError(Exception):
    """A fault that nothing can be read behind."""

    def __init__(self, kind: str, start: int, end: int, /, **values: str) -> None:
        super().__init__(kind)
        self.fault = Fault(kind, at(start, end), values)


class _TooManyError(Exception):
    """So many faults that nobody would read on."""


class _Scan:
    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[_Open] = []
        self.prefixes = frozenset(("xml", "xmlns", ""))
        self.faults: list[Fault] = []
        self.changes: list[Change] = []
        self.missing: dict[str, int] = {}
        self.uses: dict[str, int] = {}
        self.root_start = self.root_name_end = -1
        self.is_over = False
        self.plain: set[str] = set()

    def fault(self, kind: str, start: int, end: int, /, *related: Related, **values: str) -> None:
        self.faults.append(Fault(kind, at(start, end), values, related))
        if len(self.faults) >= MAX_FAULTS:
            raise _TooManyError

    def change(self, start: int, end: int, text: str) -> None:
        self.changes.append(Change(start, end, text))

    def run(self) -> None:
        start, text = 0, self.text
        while not self.is_over and (match := _MARKUP.search(text, start)) is not None:
            if not self.stack:
                self._outside(start, match.start())
            elif self._is_plain(match):
                start = match.end()
                continue
            start = self._markup(match)
        if not self.is_over and not self.stack:
            self._outside(start, len(text))
        self._finish()

    def _is_plain(self, match: re.Match[str]) -> bool:
        """Pass over a tag inside the root that has nothing to look at, as most have."""
        name = match["open"]
        if name is None:
            if match["close"] != self.stack[-1].name:
                return False
            self._pop()
            return True
        inside = match["inside"]
        if name not in self.plain or not _ONE_ATTRIBUTE.fullmatch(inside):
            return False
        if inside[-1:] != "/":
            self.stack.append(_Open(name, *match.span(), self.prefixes))
        return True

    def _markup(self, match: re.Match[str]) -> int:
        group = match.lastgroup
        if group in _CLOSERS:
            return self._delimited(match, str(group))
        if group == "broken":
            raise _broken(self.text, match.start())
        if group == "close":
            self._close(match)
        else:
            self._open(match)
        return match.end()

    def _cut(self, kind: str, start: int, end: int, /, **values: str) -> None:
        """Report what stands behind the root, and leave out the rest of the text."""
        self.fault(kind, start, end, **values)
        self.change(start, len(self.text), "")
        self.is_over = True

    def _outside(self, start: int, end: int) -> None:
        """Text in front of the root or behind it."""
        found = _PLAIN.search(self.text, start, end)
        if found is not None:
            start = found.start()
            while self.text[end - 1] in " \t\r\n":
                end -= 1
            where = "after" if self.root_name_end >= 0 else "before"
            shown = self.text[start : min(end, start + _SHOWN)]
            self.fault("text-outside-root", start, end, where=where, text=shown)
            self.change(start, end, "")

    def _delimited(self, match: re.Match[str], group: str) -> int:
        start, closer = match.start(), _CLOSERS[group]
        end = self.text.find(closer, match.end())
        if end < 0:
            raise _FatalError(
                "unclosed-markup", start, match.end(), what=_WHAT[group], closer=closer
            )
        end += len(closer)
        if group == "pi":
            self._instruction(start, end)
        elif group == "cdata" and not self.stack:
            self._outside(start, end)
        return end

    def _instruction(self, start: int, end: int) -> None:
        match = _TARGET.match(self.text, start)
        target = match["target"] if match else ""
        if target.lower() == "xml":
            if not self.stack and self.root_name_end >= 0:
                self._cut("second-declaration", start, end, where="after")
                return
            self.fault("second-declaration", start, end, where="inside" if self.stack else "before")
        elif not _NAME.fullmatch(target):
            self.fault("bad-name", start, start + 2 + len(target), name=target, what="instruction")
        else:
            return
        self.change(start, end, "")

    def _open(self, match: re.Match[str]) -> None:
        name, (start, end) = match["open"], match.span()
        if not _NAME.fullmatch(name):
            raise _FatalError("bad-name", start + 1, match.end("open"), name=name, what="element")
        if not self.stack and self.root_name_end >= 0:
            self._cut("second-root", start, end, name=name)
            return
        if self.root_name_end < 0:
            self.root_start, self.root_name_end = start, match.end("open")
        is_empty = match["inside"].endswith("/")
        before = self.prefixes
        self._attributes(match.start("inside"), match.end("inside") - is_empty)
        self._use_prefix(name, start + 1)
        if ":" not in name:
            self.plain.add(name)
        if is_empty:
            self.prefixes = before
        else:
            self.stack.append(_Open(name, start, end, before))

    def _attributes(self, start: int, end: int) -> None:
        found = list(self._each_attribute(start, end))
        declared = {name[6:] for name, *_ in found if name.startswith("xmlns:")}
        if declared:
            self.prefixes = self.prefixes | declared
        seen: dict[str, _Attribute] = {}
        for attribute in found:
            name = attribute.name
            first = seen.setdefault(name, attribute)
            if first is not attribute:
                related = Related(at(first.start, first.end), f"{name} stands here first")
                self.fault("repeated-attribute", attribute.start, attribute.end, related, name=name)
                self.change(attribute.start, attribute.end, "")
            elif name == "xmlns" or name.startswith("xmlns:"):
                self._declare(attribute)
            else:
                self._use_prefix(name, attribute.start)

    def _each_attribute(self, start: int, end: int) -> Iterator[_Attribute]:
        while (plain := _PLAIN.search(self.text, start, end)) is not None:
            match = ATTRIBUTE.match(self.text, plain.start(), end)
            if match is None:
                start = self._bad_attribute(plain.start(), end)
                continue
            if plain.start() == start:
                self.fault("bad-attribute", *match.span(), text=match[0], what="space")
                self.change(start, start, " ")
            group = 2 if match[2] is not None else 3
            if not _NAME.fullmatch(match[1]):
                raise _FatalError("bad-name", *match.span(1), name=match[1], what="attribute")
            yield _Attribute(match[1], *match.span(), *match.span(group))
            start = match.end()

    def _bad_attribute(self, start: int, end: int) -> int:
        """Report an attribute as HTML or nobody writes it; the offset behind it."""
        if match := SMART.match(self.text, start, end):
            self.fault("bad-attribute", *match.span(), text=match[0], what="smart")
            self.change(match.start(2), match.end(), f'"{match[3].replace("&", "&amp;")}"')
            self._note_prefix(match[1])
            return match.end()
        if match := UNQUOTED.match(self.text, start, end):
            self.fault("bad-attribute", *match.span(), text=match[0], what="quotes")
            self.change(*match.span(2), f'"{match[2].replace("&", "&amp;")}"')
            self._note_prefix(match[1])
            return match.end()
        if match := LONE.match(self.text, start, end):
            self.fault("bad-attribute", *match.span(), text=match[0], what="value")
            self.change(match.end(), match.end(), '=""')
            return match.end()
        stop = start
        while stop < end and self.text[stop] not in " \t\r\n":
            stop += 1
        text = self.text[start : min(stop, start + _SHOWN)]
        raise _FatalError("bad-attribute", start, stop, text=text, what="text")

    def _note_prefix(self, name: str) -> None:
        """Know the prefix that an attribute declares which was mended."""
        if name.startswith("xmlns:"):
            self.prefixes = self.prefixes | {name[6:]}

    def _declare(self, attribute: _Attribute) -> None:
        """A namespace declaration (Namespaces in XML 1.0, chapter 3)."""
        start, end = attribute.value_start, attribute.value_end
        value, prefix = self.text[start:end], attribute.name[6:]
        if prefix and not value:
            self.fault("empty-namespace", attribute.start, attribute.end, prefix=prefix)
            self.change(start, end, UNDECLARED + prefix)
        elif (prefix == "xml") != (value == XML) or prefix == "xmlns":
            values = {"prefix": prefix, "name": value}
            self.fault("reserved-prefix", attribute.start, attribute.end, **values)
            if prefix in ("xml", "xmlns"):
                self.change(attribute.start, attribute.end, "")
            else:
                self.change(start, end, UNDECLARED + prefix)
        elif value and not is_uri(plain := unescape(value)):
            written = readable(plain)
            values = {"name": plain, "written": written}
            if written in KNOWN or nearly(written):
                self.fault("padded-namespace", start, end, **values)
            else:
                self.fault("bad-namespace-name", start, end, **values)
            self.change(start, end, escape(written))

    def _use_prefix(self, name: str, start: int) -> None:
        prefix = name.partition(":")[0] if ":" in name else ""
        if prefix not in self.prefixes:
            self.missing.setdefault(prefix, start)
            self.uses[prefix] = self.uses.get(prefix, 0) + 1

    def _close(self, match: re.Match[str]) -> None:
        name, span = match["close"].rstrip(" \t\r\n"), match.span()
        if not self.stack:
            if self.root_name_end < 0:
                raise _FatalError("unopened-end-tag", *span, name=name, where="before")
            self._cut("unopened-end-tag", *span, name=name, where="after")
            return
        top = self.stack[-1]
        if name == top.name:
            self._pop()
            return
        if top.name == name.lstrip(" \t\r\n"):
            self.fault("malformed-tag", *span, tag=match[0], what="space")
            self.change(*span, f"</{top.name}>")
            self._pop()
            return
        if top.name in name.split():
            raise _FatalError("malformed-tag", *span, tag=match[0][:_SHOWN], what="end tag")
        is_elsewhere = any(element.name == name for element in self.stack)
        fatal = _FatalError("mismatched-tag", *span, name=name, open=top.name)
        values = {**fatal.fault.values, "elsewhere": "yes" if is_elsewhere else ""}
        related = (Related(at(top.start, top.end), f"<{top.name}> was opened here"),)
        fatal.fault = fatal.fault._replace(values=values, related=related)
        raise fatal

    def _pop(self) -> None:
        self.prefixes = self.stack.pop().prefixes

    def _finish(self) -> None:
        if self.stack and not self.is_over:
            top = self.stack[-1]
            around = " ".join(element.name for element in reversed(self.stack[:-1]))
            values = {"name": top.name, "around": around[:_SHOWN]}
            raise _FatalError("unclosed-element", top.start, top.end, **values)
        if self.root_name_end < 0:
            # The text is why there is no root; it is no fault of its own.
            self.faults = [f for f in self.faults if f.kind != "text-outside-root"]
            raise _FatalError("no-root", len(self.text), len(self.text))
        here = Related(
            at(self.root_start, self.root_name_end), "the root element does not declare it"
        )
        for prefix, start in self.missing.items():
            values = {"prefix": prefix, "count": str(self.uses[prefix])}
            self.fault("undeclared-prefix", start, start + len(prefix), here, **values)
            self._bind(prefix)

    def _bind(self, prefix: str) -> None:
        name = USUAL.get(prefix, UNDECLARED + prefix)
        self.change(self.root_name_end, self.root_name_end, f' xmlns:{prefix}="{name}"')


def _broken(text: str, start: int) -> _FatalError:
    """What a `<` begins that does not end as a tag."""
    tag = _TAG.match(text, start)
    name_end = tag.end() if tag else start + 1
    if text.startswith("<!", start):
        what = "declaration"
    else:
        partial = _PARTIAL.match(text, start)
        stop = partial.end() if partial else name_end
        following = text[stop : stop + 1]
        if following and following in "\"'":
            return _unclosed_value(text, start, stop)
        what = "unfinished" if following else "file"
    return _FatalError("malformed-tag", start, name_end, tag=text[start:name_end], what=what)


def _unclosed_value(text: str, start: int, stop: int) -> _FatalError:
    """Which value in the tag at `start` lacks its quotation mark, if the last one is at `stop`."""
    for value in _QUOTED.finditer(text, start, stop):
        # A value that runs into the next tag has lost its own end.
        if "<" in value[0]:
            stop = value.start()
            break
    begin = max(start + 1, *(text.rfind(space, start, stop) + 1 for space in " \t\r\n"))
    return _FatalError("bad-attribute", begin, stop + 1, text=text[begin : stop + 1], what="end")


def examine(text: str) -> Verdict:
    """Follow the tags of `text`; the offsets are in it."""
    scan = _Scan(text)
    try:
        scan.run()
    except _FatalError as fatal:
        return Verdict((*scan.faults, fatal.fault), (), is_fatal=True)
    except _TooManyError:
        return Verdict(tuple(scan.faults), (), is_fatal=True)
    changes = sorted(scan.changes, key=lambda change: change.start)
    return Verdict(tuple(scan.faults), tuple(changes), is_fatal=False)
