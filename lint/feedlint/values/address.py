"""E-mail addresses: addr-spec (RFC 5322, section 3.4.1), also internationalized (RFC 6532)."""

from __future__ import annotations

import re
from functools import lru_cache

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show

# RFC 5322, section 3.2.3, atext; RFC 6532, section 3.2, adds what is beyond ASCII.
# A set by what is not in it compiles faster than one of many ranges.
_ATOM = r"[^\x00- \"(),.:;<>@\[\\\]\x7f-\x9f]++"
# RFC 5322, section 3.2.4, quoted-string, and section 3.4.1, domain-literal.
_QUOTED = r'"(?:[^"\\\x00-\x08\x0b\x0c\x0e-\x1f\x7f]++|\\[\t -~])*+"'
_LITERAL = r"\[[^\x00-\x08\x0b\x0c\x0e-\x1f\[\\\]\x7f-\x9f]*+\]"
_WORD = f"(?:{_ATOM}|{_QUOTED})"
# RFC 5322, section 4.4: white space may stand around the dots.
_SPACE = "[ \t]*+"
_LOCAL = lazy(f"{_SPACE}{_WORD}(?:{_SPACE}\\.{_SPACE}{_WORD})*+{_SPACE}")
_DOMAIN = lazy(f"{_SPACE}(?:{_LITERAL}|{_ATOM}(?:{_SPACE}\\.{_SPACE}{_ATOM})*+){_SPACE}")
# RFC 5322, section 3.2.2: parentheses open comments, but not in a quoted string.
_MARK = lazy(f"{_QUOTED}|\\\\.|[()]", re.DOTALL)
#: An address in other text, as people write them: a dot in the host.
_IN_TEXT = lazy(
    r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}"
    r"@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,8}(?![A-Za-z0-9@\-])"
)


@lru_cache(maxsize=1024)
def flaw(text: str) -> Flaw | None:
    """The first thing that keeps `text` from being an addr-spec, comments allowed."""
    plain = without_comments(text)
    local = _LOCAL.match(plain)
    if local is None:
        reason = "there is nothing before the '@'" if "@" in plain else "it has no '@'"
        return Flaw(0, len(text), reason)
    if not plain.startswith("@", local.end()):
        return _stray(text, local.end()) if "@" in plain else Flaw(0, len(text), "it has no '@'")
    domain = _DOMAIN.match(plain, local.end() + 1)
    if domain is None:
        return Flaw(local.end(), len(text), "there is no domain behind the '@'")
    return None if domain.end() == len(plain) else _stray(text, domain.end())


def _stray(text: str, position: int) -> Flaw:
    if position == len(text):
        return Flaw(0, position, "it breaks off")
    return Flaw(position, position + 1, f"{show(text[position])} must not stand there")


def without_comments(text: str) -> str:
    """`text` with its comments blanked out; unbalanced parentheses stay."""
    if "(" not in text:
        return text
    out = list(text)
    depth, start = 0, 0
    for match in _MARK.finditer(text):
        if match.group() == "(":
            start = start if depth else match.start()
            depth += 1
        elif match.group() == ")" and depth:
            depth -= 1
            if not depth:
                out[start : match.end()] = " " * (match.end() - start)
    return "".join(out)


# RFC 1123, section 2.1, and what RFC 5890 adds: a label of a host.
_LABEL = lazy(r"[^\x00-,./:-@\[-`{-\x9f](?:[^\x00-,./:-@\[-`{-\x9f]*)")


def host_reason(host: str) -> str:
    """Why mail cannot reach a host by its name alone; empty where nothing speaks against it."""
    if host.startswith("["):
        return ""
    labels = host.split(".")
    if len(labels) == 1:
        return "it has no dot"
    wrong = next((label for label in labels if not _LABEL.fullmatch(label)), None)
    if wrong is not None:
        return f"{show(wrong)} is no part of a name" if wrong else "it has a dot too many"
    if any(label[0] == "-" or label[-1] == "-" for label in labels):
        return "a part of it begins or ends with a hyphen"
    if labels[-1].isdigit():
        return "its last part is a number"
    inner = ("local", "lan", "internal", "localdomain", "home", "corp")
    return "it is known in one network only" if labels[-1].lower() in inner else ""


def find(text: str) -> re.Match[str] | None:
    """The first e-mail address that stands in a text."""
    return _IN_TEXT.search(text) if "@" in text else None
