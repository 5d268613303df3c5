"""The rule address-escaped-twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# What a reference of XML or HTML looks like where the parser has left one.
_REFERENCE = lazy(r"&(?:amp|lt|gt|quot|apos|#[0-9]+|#[xX][0-9A-Fa-f]+);")
_AGAIN = lazy(r"&(?:(?:amp|#38|#[xX]26);)++")
_CHARACTERS = {"&amp;": "&", "&lt;": "%3C", "&gt;": "%3E", "&quot;": "%22", "&apos;": "'"}
_DECIMAL, _HEXADECIMAL = 10, 16


class AddressEscapedTwice(Rule):
    """An address should be escaped once.

    ## Why
    XML asks for `&amp;` where an address has `&`, and the parser takes that away again.
    What is escaped once more keeps `&amp;` when the reader follows it: the server gets
    a parameter called `amp;b` in place of `b`, and answers with another page or none.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/?a=1&amp;amp;b=2"/>
    ```

    ```rss item
    <link>https://notes.invalid/?a=1&amp;amp;b=2</link>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/?a=1&amp;b=2"/>
    ```

    ```rss item
    <link>https://notes.invalid/?a=1&amp;b=2</link>
    ```

    ## Fix
    Safe: `&amp;` becomes `&`. Unsafe for what else is escaped, and in an id, by which readers know
    an entry.

    ## References
    - [XML 1.0, section 2.4](https://www.w3.org/TR/xml/#syntax)
    - [RFC 3986, section 3.4](https://www.rfc-editor.org/rfc/rfc3986#section-3.4)
    """

    code, name, since = "A130", "address-escaped-twice", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look for a reference that is left in an address after parsing."""
        match = _REFERENCE.search(value.text)
        if match is None:
            return
        # However often it was escaped.
        wanted = _REFERENCE.sub(_plain, _AGAIN.sub("&", value.text))
        fix = None
        if not iri.flaw(wanted):
            # An ampersand is what XML asks to escape; what else stands there may be meant.
            is_plain = _AGAIN.sub("&", value.text) == wanted
            is_id = value.label in ("id", "guid")
            safety = Safety.SAFE if is_plain and not is_id else Safety.UNSAFE
            fix = Fix("Take one escape away", safety, (replace(value.anchor(), wanted),))
        message = f"{value.label} {show(value.text)} has {show(match[0])} left in it"
        help_ = f"escape the address once, so that it is {show(wanted, 200)[1:-1]}"
        place, group = value.anchor(*match.span()), f"{value.label} {bool(fix)}"
        yield Finding(place, message, fix=fix, help=help_, group=group, few=FEW)


def _plain(match: re.Match[str]) -> str:
    """The character that a reference stands for, as it may stand in an address."""
    text = match[0]
    if text in _CHARACTERS:
        return _CHARACTERS[text]
    digits, base = (text[3:-1], _HEXADECIMAL) if text[2] in "xX" else (text[2:-1], _DECIMAL)
    number = int(digits[:8], base)
    if number > 0x10FFFF:  # the last code point of Unicode
        return "%EF%BF%BD"
    character = chr(number)
    if character.isascii() and (character.isalnum() or character in "-._~&'/:=?#;,+"):
        return character
    return "".join(f"%{octet:02X}" for octet in character.encode("utf-8", "replace"))
