"""Markup as loosely as people write it, for the scans of what is not well-formed."""

from __future__ import annotations

import re
from collections import Counter

# Names, as loosely as people write them; what is wrong in one shows later.
_WIDE = r"\0-\x08\x0b\x0c\x0e-\x1f\u0080-\U0010ffff"
ENTITY = r"[A-Za-z_:\u0080-\U0010ffff][-A-Za-z0-9._:\u0080-\U0010ffff]*+"
NAME = rf"[A-Za-z_:{_WIDE}][-A-Za-z0-9._:{_WIDE}]*+"
# References that are right wherever they stand (XML 1.0, sections 4.1 and 4.6).
_RIGHT = (
    r"&(?:amp|lt|gt|quot|apos|\#(?:9|10|13|3[2-9]|[4-9][0-9]|[1-9][0-9]{2,3})"
    r"|\#x(?:[2-9A-Fa-f][0-9A-Fa-f]|[1-9A-Fa-f][0-9A-Fa-f]{2}));"
)
# What needs no look: text, tags whose quotes hold neither `<` nor a doubtful `&`.
# Possessive, so that it is linear and keeps no stack.
CLEAN = re.compile(
    rf"""
    (?: [^<&\]]++ | {_RIGHT} | \](?!\]>)
      | <!--(?:[^-]++|-(?!-))*+--> | <!\[CDATA\[(?:[^\]]++|\](?!\]>))*+\]\]>
      | </?{NAME}(?=[\s/>])[^<>"'&]*+
        (?: "(?:[^"<&]++|{_RIGHT})*+"[^<>"'&]*+ | '(?:[^'<&]++|{_RIGHT})*+'[^<>"'&]*+ )*+ >
    )*+
    """,
    re.VERBOSE,
)
LOOSE = re.compile(
    rf"""
    (?P<comment><!--) | (?P<cdata><!\[CDATA\[) | (?P<pi><\?) | (?P<doctype><!DOCTYPE(?=[\s>]))
  | (?P<tag></?{NAME}(?=[\s/>])[^<>"']*+(?:"[^"]*"[^<>"']*+|'[^']*'[^<>"']*+)*+>)
  | (?P<less><) | (?P<ampersand>&) | (?P<end>\]\]>)
    """,
    re.VERBOSE,
)
_ANY_TAG = re.compile(
    r"<!\[CDATA\[(?:[^\]]++|\](?!\]>))*+(?:\]\]>)?|<!--(?:[^-]++|-(?!->))*+(?:-->)?"
    r"|</(?P<end>[A-Za-z_][-A-Za-z0-9._:]{0,100}+)[ \t\r\n]*+>"
    r"|<(?P<start>[A-Za-z_][-A-Za-z0-9._:]{0,100}+)(?=[\s/>])[^<>\"']*+"
    r"(?:\"[^\"<]*\"[^<>\"']*+|'[^'<]*'[^<>\"']*+)*+>"
)
#: Code points of an address that are looked back on.
_NEAR = 2_000
_WORD = "[A-Za-z_\x80-\U0010ffff][^ \t\r\n=/>\"'<&]*+"
UNQUOTED = re.compile(rf"({_WORD})[ \t\r\n]*=[ \t\r\n]*([^ \t\r\n\"'<>=`]++)(?=[ \t\r\n/]|\Z)")
LONE = re.compile(rf"{_WORD}(?![ \t\r\n]*=)(?=[ \t\r\n/]|\Z)")
# A word processor's quotation marks, which XML does not know.
_MARKS = "\u201c\u201d\u201e\u201f\u2033\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a"
SMART = re.compile(
    rf"({_WORD})[ \t\r\n]*=[ \t\r\n]*([{_MARKS}])([^{_MARKS}<>\"']*+)[{_MARKS}](?=[ \t\r\n/]|\Z)"
)


def unopened(text: str) -> Counter[str]:
    """How many more end tags than start tags each name has."""
    found: Counter[str] = Counter()
    for match in _ANY_TAG.finditer(text):
        if match["end"]:
            found[match["end"]] += 1
        elif match["start"] and not match[0].endswith("/>"):
            found[match["start"]] -= 1
    return found


def is_parameter_at(text: str, start: int, end: int, *, in_tag: bool) -> bool:
    """Whether `&lt=` at `[start:end]` is a part of an address, as HTML takes it in a value."""
    if text[end : end + 1] != "=":
        return False
    before = text[max(0, start - _NEAR) : start]
    return in_tag or "?" in before[max(map(before.rfind, " \t\r\n<>\"'")) + 1 :]
