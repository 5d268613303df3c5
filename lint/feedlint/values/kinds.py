"""Kinds of value: what the text of an element or of an attribute may say, and where it does not.

Tables of vocabularies name the kind of each of their values. A table with a kind of its own
makes a `Kind` for it, by `one_of`, by `pattern`, or by a function that returns a `Flaw` with the
slice that is wrong. Text arrives without the white space around it. None of them knows a feed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    import re
    from collections.abc import Callable


class Kind(NamedTuple):
    """What a value is to be: `label` in words ("a whole number"), `flaw` what keeps it from that.

    `flaw` takes the text and returns None where it is right. `may_be_blank` says whether a
    value without any text is right as well, and `is_demanded` whether the vocabulary itself
    demands this form; where it only recommends one, or leaves it to its readers, it is False.
    `is_word` says that a list has all the values that there are.
    """

    label: str
    flaw: Callable[[str], Flaw | None]
    may_be_blank: bool = False
    is_demanded: bool = True
    is_word: bool = False

    @property
    def accepts_all(self) -> bool:
        """Whether there is nothing to look at."""
        return self.may_be_blank and self.flaw is _nothing

    def of(self, text: str) -> Flaw | None:
        """What keeps `text` from being of this kind."""
        if not text:
            return None if self.may_be_blank else Flaw(0, 0, "it is empty")
        return self.flaw(text)


def recommended(kind: Kind) -> Kind:
    """The same kind, in a vocabulary that only recommends it."""
    return kind._replace(is_demanded=False)


def one_of(*words: str, label: str = "", is_folded: bool = False) -> Kind:
    """A kind that is one of these words; with `is_folded` in any case of their letters.

    `label` says what it is where there are too many words to list.
    """
    known = {word.lower() if is_folded else word: word for word in words}

    def flaw(text: str) -> Flaw | None:
        if (text.lower() if is_folded else text) in known:
            return None
        folded = {word.lower(): word for word in words}
        if text.lower() in folded:
            return Flaw(0, len(text), f"it is written {show(folded[text.lower()])}")
        suggestion = did_you_mean(text, folded).rstrip("?")
        return Flaw(0, len(text), f"it is none of the known words{suggestion}")

    listed = f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
    return Kind(
        listed if len(words) <= 8 else label or "one of the known words", flaw, is_word=True
    )


def pattern(label: str, expression: str, reason: str = "", flags: int = 0) -> Kind:
    """A kind whose values match an expression as a whole; `reason` says why one does not."""
    compiled = lazy(expression, flags)

    def flaw(text: str) -> Flaw | None:
        if compiled.fullmatch(text):
            return None
        return Flaw(0, len(text), reason or f"it is not {label}")

    return Kind(label, flaw)


# ---- text


def _nothing(text: str) -> None:
    del text


#: Any text; also none.
TEXT = Kind("text", _nothing, may_be_blank=True)
#: Any text that says something.
SOMETHING = Kind("text", _nothing)


def _plain(text: str) -> Flaw | None:
    from feedlint.text.markup import shown_markup, shown_reference

    found = shown_markup(text) or shown_reference(text)
    if found is None:
        return None
    shown = show(text[found.start : found.end])
    return Flaw(found.start, found.end, f"it is shown as it is, with {shown}")


#: A text without markup or references of HTML; also none.
PLAIN = Kind("plain text", _plain, may_be_blank=True)
#: The same, where there must be one.
PLAIN_LABEL = Kind("plain text", _plain)

# ---- numbers

_OTHER_THAN_DIGIT = lazy(r"[^0-9]")


def _digits(text: str) -> Flaw | None:
    found = _OTHER_THAN_DIGIT.search(text)
    if found is None:
        return None
    end = found.end()
    return Flaw(found.start(), end, f"{show(text[found.start() : end])} is no digit")


def _whole(text: str) -> Flaw | None:
    sign = text[0] in "+-" and len(text) > 1
    wrong = _digits(text[sign:])
    return wrong and Flaw(wrong.start + sign, wrong.end + sign, wrong.reason)


def _positive(text: str) -> Flaw | None:
    wrong = _digits(text)
    if wrong is None and not text.strip("0"):
        return Flaw(0, len(text), "it must be more than 0")
    return wrong


INTEGER = Kind("a whole number", _whole)
NATURAL = Kind("a whole number from 0 on", _digits)
POSITIVE = Kind("a whole number from 1 on", _positive)
_DECIMAL = lazy(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_FLOAT = lazy(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def _start_of_wrong(match: re.Match[str] | None, text: str, what: str) -> Flaw | None:
    end = match.end() if match else 0
    if end == len(text):
        return None
    return Flaw(end, len(text), f"{show(text[end:])} is no part of {what}")


def _decimal(text: str) -> Flaw | None:
    return _start_of_wrong(_DECIMAL.match(text), text, "a number")


def _float(text: str) -> Flaw | None:
    return _start_of_wrong(_FLOAT.match(text), text, "a number")


def _unsigned(text: str) -> Flaw | None:
    return Flaw(0, 1, "it is less than 0") if text[0] == "-" else _float(text)


NUMBER = Kind("a number", _float)
NOT_NEGATIVE = Kind("a number from 0 on", _unsigned)


def between(low: float, high: float, label: str) -> Kind:
    """Decimal numbers in a range, its ends in it."""

    def flaw(text: str) -> Flaw | None:
        wrong = _decimal(text)
        if wrong is None and not low <= float(text) <= high:
            return Flaw(0, len(text), f"it is not from {low:g} to {high:g}")
        return wrong

    return Kind(label, flaw)


LATITUDE = between(-90, 90, "a latitude in degrees")
LONGITUDE = between(-180, 180, "a longitude in degrees")
INTEGERS = pattern(
    "whole numbers with commas between them",
    r"[+-]?[0-9]+(?:[ \t\r\n]*,[ \t\r\n]*[+-]?[0-9]+)*",
)

# ---- words

#: XML Schema's boolean, without its digits.
TRUE_FALSE = one_of("true", "false")
YES_NO = one_of("yes", "no")
# ISO 3166-1 alpha-2.
COUNTRY = pattern("a country code of two letters", "[A-Za-z]{2}")

# ---- addresses


def _address(text: str) -> Flaw | None:
    from feedlint.values import iri

    wrong = iri.flaw(text)
    if wrong is None and not iri.is_absolute(text):
        return Flaw(0, len(text), "it has no scheme, such as https:")
    return wrong


def _reference(text: str) -> Flaw | None:
    from feedlint.values import iri

    return iri.flaw(text)


def _web(text: str) -> Flaw | None:
    from feedlint.values import iri
    from feedlint.values.web import is_web

    wrong = _address(text)
    if wrong is None and not is_web(text):
        return Flaw(0, len(iri.scheme_of(text)), "it is no address of the web")
    if wrong is None and not iri.split(text).authority:
        return Flaw(0, len(text), "it names no host")
    return wrong


#: An IRI with a scheme.
URL = Kind("an absolute address", _address)
#: An IRI, or a reference relative to the feed.
REFERENCE = Kind("an address", _reference)
WEB = Kind("an address of the web", _web)


def _mail(text: str) -> Flaw | None:
    from feedlint.values import address

    return address.flaw(text)


EMAIL = Kind("an e-mail address", _mail)

# ---- dates and times


def _w3cdtf(text: str) -> Flaw | None:
    from feedlint.values import dates

    return dates.flaw(text, "w3cdtf")


def _rfc822(text: str) -> Flaw | None:
    from feedlint.values import dates

    return dates.flaw(text, "rfc822")


def _rfc3339(text: str) -> Flaw | None:
    from feedlint.values import dates

    if dates.is_rfc3339(text):
        return None
    return Flaw(0, len(text), dates.reason(text) or "it is not of the form 2024-05-06T07:08:09Z")


W3CDTF = Kind("a date such as 2024-05-06 or 2024-05-06T07:08:09Z", _w3cdtf)
RFC3339 = Kind("an RFC 3339 timestamp", _rfc3339)
RFC822 = Kind("an RFC 822 date", _rfc822)
# RFC 2326, section 3.6: npt-sec and npt-hhmmss.
PLAY_TIME = pattern(
    "a time of playing",
    r"now|(?:[0-9]+|[0-9]+:[0-5]?[0-9]:[0-5]?[0-9])(?:\.[0-9]*)?",
    "it is not of the form 83.5 or 0:01:23.5",
)
#: Seconds, or hours, minutes and seconds.
DURATION = pattern(
    "a duration",
    r"[0-9]+(?:\.[0-9]+)?|(?:[0-9]+:)?[0-9]{1,2}:[0-9]{2}(?:\.[0-9]+)?",
    "it is not of the form 83, 1:23 or 1:02:03",
)

# ---- languages, media types


def _language(text: str) -> Flaw | None:
    from feedlint.values import language

    return language.flaw(text) or language.unregistered(text)


def _media_type(text: str) -> Flaw | None:
    from feedlint.values import media_type

    found = media_type.parse(text)
    return found if isinstance(found, Flaw) else None


LANGUAGE = Kind("a language tag", _language)
MEDIA_TYPE = Kind("a media type", _media_type)
