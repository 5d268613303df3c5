"""Persons as RSS writes them: an e-mail address, and a name in parentheses behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from feedlint.pattern import lazy
from feedlint.values import address

# RSS Best Practices Profile: `address (Real Name)`.
_USUAL = lazy(r"([^\s()<>,;@]+@[^\s()<>,;@]+)(?:[ \t\n]*\((.*)\))?", re.DOTALL)
# RFC 5322, section 3.4: `Real Name <address>`; an address that was made unreadable is none.
_NAMED = lazy(r"([^<>]*)<[ \t\n]*(?:mailto:)?([^<>\s()@]+@[\w.\-]+)[ \t\n]*>", re.DOTALL)
_TURNED = lazy(r"([^()]*)\([ \t\n]*(?:mailto:)?([^()\s@]+@[\w.\-]+)[ \t\n]*\)")


class Mailbox(NamedTuple):
    """A person: `form` is how it is written.

    `usual` (`a@b.c (Ada)`), `bare` (`a@b.c`), `named` (`Ada <a@b.c>`, `Ada (a@b.c)`),
    `mailto` (a mailto URI), `mixed` (an address among other words), `name` (no address).
    """

    form: str
    address: str
    name: str


@lru_cache(maxsize=1024)
def parse(text: str) -> Mailbox:
    """Take a person apart; `text` is without white space around it."""
    if text[:7].lower() == "mailto:":
        return Mailbox("mailto", text[7:], "")
    if "@" not in text:
        return Mailbox("name", "", text)
    if usual := _USUAL.fullmatch(text):
        name = (usual[2] or "").strip()
        return Mailbox("usual" if name else "bare", usual[1], name)
    for pattern in (_NAMED, _TURNED):
        if match := pattern.fullmatch(text):
            name = match[1].strip()
            is_quoted = len(name) > 1 and name[0] == name[-1] == '"'
            return Mailbox("named", match[2], name[1:-1] if is_quoted else name)
    found = address.find(text)
    return Mailbox("mixed", found[0], "") if found else Mailbox("name", "", text)


def write(person: Mailbox) -> str:
    """A person as RSS should have it."""
    return f"{person.address} ({person.name})" if person.name else person.address
