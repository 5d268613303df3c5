"""JSON that is none: what is wrong with it, where, and the text as it was meant.

Only what can be meant in one way is mended, so that rules see the feed; the first fault
of any other kind ends the reading. Nothing here recurses, and all of it is linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy
from feedlint.reading.changes import Change
from feedlint.reading.json import strings
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Mistakes that are mended in one file.
MAX_SLIPS = 10_000

_BLANK = lazy(r"[ \t\r\n]*+")
# JavaScript's white space that JSON has not.
_ODD_SPACE = lazy(
    r"[\x0b\x0c\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]++"
)
_COMMENT = lazy(r"//[^\r\n]*+|#[^\r\n]*+|/\*(?:[^*]|\*(?!/))*+\*/", re.DOTALL)
_WORD = lazy(r"[^\s,:{}\[\]\"'/;()=]++")
_IDENTIFIER = lazy(r"[A-Za-z_$][A-Za-z0-9_$]*+")
# RFC 8259, section 6; and what other languages write.
_NUMBER = lazy(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?")
_LOOSE_NUMBER = lazy(r"([+-]?)0*+([0-9][0-9_]*+)?(?:\.([0-9]*+))?([eE][+-]?[0-9]++)?")
_WORDS = {"true": "true", "false": "false", "null": "null", "none": "null", "nil": "null"}
# A callback's name, or an assignment, in front of the object.
_WRAPPER = lazy(
    r"\s*+(?:/\*\*/\s*+)?"
    r"(?:(?:(?:var|let|const)\s++)?[A-Za-z_$][\w$.]*+\s*+[(=]|export default|\()\s*+(?=[{\[])"
)
_CONFLICT = lazy(r"(?:<{7}|={7}|>{7})(?: [^\r\n]*+)?(?=[\r\n])")


class Slip(NamedTuple):
    """A mistake: its kind, its place, what mends it, and what it is to be called.

    `is_certain` says whether the author can only have meant what mends it.
    """

    kind: str
    start: int
    end: int
    change: Change
    what: str
    is_certain: bool = True


class Stop(NamedTuple):
    """Where the reading ends: why, and what the words need."""

    kind: str
    start: int
    end: int
    values: dict[str, str]


class Mended(NamedTuple):
    """What was found; without a `stop` the changes make JSON of the text."""

    slips: tuple[Slip, ...]
    stop: Stop | None

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes in the order of the text."""
        return tuple(sorted(slip.change for slip in self.slips))


class _StopError(Exception):
    def __init__(self, kind: str, start: int, end: int, **values: str) -> None:
        super().__init__(kind)
        self.stop = Stop(kind, start, end, values)


class _Open(NamedTuple):
    """An object or array that is open: its bracket, its place, and what it is called."""

    bracket: str
    start: int
    name: str


def mend(text: str, depth: int) -> Mended:
    """What keeps `text` from being JSON, which has objects and arrays `depth` deep at most."""
    mender = _Mender(text, depth)
    try:
        mender.run()
    except _StopError as error:
        return Mended(tuple(mender.slips), error.stop)
    return Mended(tuple(mender.slips), None)


class _Mender:
    """One pass over the text; `expects` names what the grammar wants next."""

    def __init__(self, text: str, depth: int) -> None:
        self.text = text
        self.depth = depth
        self.slips: list[Slip] = []
        self.open: list[_Open] = []
        self.at = 0
        self.expects = "value"
        self.comma = -1
        self.name = ""
        self.last = (0, 0)

    def run(self) -> None:
        """Read everything."""
        self._unwrap()
        while self._go_on():
            step = getattr(self, f"_{self.expects}")
            step(self.text[self.at])
        if self.open or self.expects != "end":
            self._cut_off(len(self.text))

    # ---- between the tokens

    def _unwrap(self) -> None:
        if wrapper := _WRAPPER.match(self.text):
            start = len(self.text) - len(self.text.lstrip())
            self._slip("wrapper", start, wrapper.end(), "", self.text[start : wrapper.end()])
            self.at = wrapper.end()

    def _go_on(self) -> bool:
        """Whether there is more behind white space and comments."""
        text = self.text
        while True:
            self.at = _BLANK.match(text, self.at).end()  # type: ignore[union-attr]  # may be empty
            if odd := _ODD_SPACE.match(text, self.at):
                self._slip("odd-space", *odd.span(), " ", f"U+{ord(odd[0][0]):04X}")
            elif comment := _COMMENT.match(text, self.at):
                self._slip("comment", *comment.span(), "", comment[0])
            else:
                return self.at < len(text)
            self.at = (odd or comment).end()  # type: ignore[union-attr]  # one of them is there

    def _slip(  # noqa: PLR0913  # what there is to know of one
        self, kind: str, start: int, end: int, text: str, what: str, *, is_certain: bool = True
    ) -> None:
        self.slips.append(Slip(kind, start, end, Change(start, end, text), what, is_certain))
        if len(self.slips) > MAX_SLIPS:
            raise _StopError("malformed-json", start, end, reason="slips")

    def _stop(self, expected: str) -> None:
        """End the reading here, where something else must stand."""
        conflict = _CONFLICT.match(self.text, self.at)
        if conflict and self.text[self.at - 1 : self.at] in ("", "\n", "\r"):
            raise _StopError("merge-conflict", *conflict.span(), text=conflict[0])
        word = _WORD.match(self.text, self.at)
        end = word.end() if word else self.at + 1
        found = show(self.text[self.at : end], 40)
        raise _StopError(
            "malformed-json", self.at, end, reason="unexpected", found=found, expected=expected
        )

    def _cut_off(self, end: int) -> None:
        last = len(self.text[:end].rstrip())
        inside = ".".join(opened.name for opened in self.open if opened.name)
        raise _StopError("json-cut-off", max(0, last - 1), end, inside=inside)

    # ---- what the grammar wants

    def _end(self, character: str) -> None:
        del character
        start, end = self.at, len(self.text.rstrip())
        rest = self.text[start:end]
        is_wrapped = bool(self.slips) and self.slips[0].kind == "wrapper"
        kind = "wrapper" if is_wrapped and not rest.strip(");\r\n\t ") else "text-behind-json"
        certain = kind == "wrapper" or rest == ";"
        self._slip(kind, start, end, "", rest, is_certain=certain)
        self.at = len(self.text)

    def _colon(self, character: str) -> None:
        if self.text.startswith("=>", self.at):
            self._slip("notation", self.at, self.at + 2, ":", "=>")
            self.at += 1
        elif character == "=":
            self._slip("notation", self.at, self.at + 1, ":", "=")
        elif character != ":":
            self._stop(f"the colon behind the name {show(self.name, 40)}")
        self.at += 1
        self.expects = "value"

    def _separator(self, character: str) -> None:
        if character == ",":
            self.comma = self.at
            self.at += 1
            self.expects = "name" if self.open[-1].bracket == "{" else "value"
        elif character in "]}":
            self._close(character)
        elif character in "\"'{[" and self._is_on_a_later_line():
            end = self.last[1]
            self._slip("missing-comma", end, end, ",", self.text[slice(*self.last)])
            self.comma = -1
            self.expects = "name" if self.open[-1].bracket == "{" else "value"
        elif self.text[self.last[0]] == '"' and not self._is_on_a_later_line():
            raise _StopError("malformed-json", *self.last, reason="quote-inside")
        else:
            self._stop("a comma, or the end of the " + self._container())

    def _is_on_a_later_line(self) -> bool:
        between = self.text[self.last[1] : self.at]
        return "\n" in between or "\r" in between

    def _container(self) -> str:
        return "object" if self.open[-1].bracket == "{" else "array"

    def _name(self, character: str) -> None:
        if character == "}":
            self._trailing()
            self._close(character)
        elif character == ",":
            self._surplus()
        elif character in "\"'“”„":
            start = self.at
            self._string()
            self.name = self.text[start + 1 : self.at - 1]
            self.expects = "colon"
        elif identifier := _IDENTIFIER.match(self.text, self.at):
            self.name = identifier[0]
            self._slip("notation", *identifier.span(), f'"{self.name}"', self.name)
            self.at = identifier.end()
            self.expects = "colon"
        else:
            self._stop("a name in double quotes, or the end of the object")

    def _value(self, character: str) -> None:
        is_array = bool(self.open) and self.open[-1].bracket == "["
        if character in "{[":
            self._begin(character)
        elif character in "\"'“”„":
            start = self.at
            self._string()
            self._done(start)
        elif is_array and character == "]":
            self._trailing()
            self._close(character)
        elif is_array and character == ",":
            self._surplus()
        else:
            self._bare()

    def _begin(self, bracket: str) -> None:
        if len(self.open) >= self.depth:
            raise _StopError("json-depth", self.at, self.at + 1, limit=str(self.depth))
        is_member = bool(self.open) and self.open[-1].bracket == "{"
        self.open.append(_Open(bracket, self.at, self.name if is_member else ""))
        self.at += 1
        self.comma = -1
        self.expects = "name" if bracket == "{" else "value"

    def _trailing(self) -> None:
        if self.comma >= 0:
            self._slip("surplus-comma", self.comma, self.comma + 1, "", "trailing")

    def _surplus(self) -> None:
        self._slip("surplus-comma", self.at, self.at + 1, "", "second")
        self.at += 1

    def _close(self, bracket: str) -> None:
        opened = self.open[-1]
        if opened.bracket + bracket not in ("{}", "[]"):
            raise _StopError(
                *("malformed-json", self.at, self.at + 1),
                reason="mismatch",
                opened=opened.bracket,
                closed=bracket,
                opened_at=str(opened.start),
            )
        self.open.pop()
        self.at += 1
        self._done(opened.start)

    def _done(self, start: int) -> None:
        """A value has ended here."""
        self.last = start, self.at
        self.comma = -1
        self.expects = "separator" if self.open else "end"

    # ---- scalars

    def _bare(self) -> None:
        word = _WORD.match(self.text, self.at)
        if word is None:
            self._stop(f"the value of {show(self.name, 40)}" if self.open else "the feed")
            return
        start, self.at = word.span()
        written = word[0]
        if not (_NUMBER.fullmatch(written) or written in strings.JSON_WORDS):
            meant = _WORDS.get(written.lower()) or _number(written)
            if meant is None:
                self.at = start
                self._stop("a value of JSON: a string needs double quotes")
                return
            self._slip("notation", *word.span(), meant, written)
        self._done(start)

    def _string(self) -> None:
        text = self.text
        end = strings.right(text, self.at)
        if end is None:
            found = strings.examine(text, self.at)
            if found.reason == "cut-off":
                self._cut_off(len(text))
            if found.reason:
                raise _StopError("malformed-json", self.at, found.end, reason=found.reason)
            for flaw in found.flaws:
                self._slip(*flaw[:5], is_certain=flaw.is_certain)
            end = found.end
        self.at = end


def _number(written: str) -> str | None:
    """A number of another language as JSON writes it; None for anything else."""
    if re.fullmatch(r"0[xX][0-9A-Fa-f]{1,15}", written):
        return str(int(written, 16))
    match = _LOOSE_NUMBER.fullmatch(written)
    if match is None or not (match[2] or match[3] or written.strip("+-0") == ""):
        return None
    sign, whole, fraction, exponent = match.groups()
    digits = (whole or "0").replace("_", "").lstrip("0") or "0"
    behind = f".{fraction}" if fraction else ""
    meant = f"{sign.replace('+', '')}{digits}{behind}{exponent or ''}"
    return meant if _NUMBER.fullmatch(meant) and written.strip("+-") else None


def grouped(slips: tuple[Slip, ...]) -> Iterator[list[Slip]]:
    """The slips of each kind, kinds in the order of their first."""
    kinds: dict[str, list[Slip]] = {}
    for slip in slips:
        kinds.setdefault(slip.kind, []).append(slip)
    yield from kinds.values()
