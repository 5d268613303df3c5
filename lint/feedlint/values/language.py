"""Language tags (BCP 47, which is RFC 5646): well-formed, and registered."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.registry import names

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# RFC 5646, section 2.1: langtag, and privateuse alone. Each subtag ends at a
# hyphen or at the end, so that the longest right beginning is matched.
_TAG = lazy(
    r"(?:(?P<language>[A-Za-z]{2,3}(?:-(?P<extlang>[A-Za-z]{3}(?:-[A-Za-z]{3}){0,2})(?=-|\Z))?"
    r"|[A-Za-z]{4,8})(?=-|\Z)"
    r"(?:-(?P<script>[A-Za-z]{4})(?=-|\Z))?"
    r"(?:-(?P<region>[A-Za-z]{2}|[0-9]{3})(?=-|\Z))?"
    r"(?P<variant>(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})(?=-|\Z))*+)"
    r"(?P<extension>(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8}(?=-|\Z))++)*+)"
    r"(?:-[xX](?:-[A-Za-z0-9]{1,8}(?=-|\Z))++)?"
    r"|[xX](?:-[A-Za-z0-9]{1,8}(?=-|\Z))++)"
)
_SINGLETON = lazy(r"-([A-Za-z0-9])(?=-)")
#: Tags that many feeds have; they need no registry.
_COMMON = frozenset({"en", "en-us", "en-gb", "de", "fr", "es", "pt-br", "ru", "ja", "zh-cn"})
#: Subtags that people write, and the registered ones that they mean.
_MEANT = {"region uk": "GB", "language gr": "el", "language jp": "ja", "language cz": "cs"}
#: Names of languages and of countries that people write in place of a tag.
_WHOLE = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "russian": "ru",
    "japanese": "ja",
    "chinese": "zh",
    "us-en": "en-US",
    "uk-en": "en-GB",
    "us": "en-US",
    "eng-us": "en-US",
    "gb-en": "en-GB",
}


@lru_cache(maxsize=256)
def flaw(tag: str) -> Flaw | None:
    """Why `tag` is not well-formed (RFC 5646, section 2.2.9); None if it is."""
    if tag.lower() in _COMMON:
        return None
    match = _TAG.match(tag)
    right = match.end() if match else 0
    # Irregular tags are rarer than wrong ones: the registry is asked last.
    if (match and right == len(tag)) or tag.lower() in names("grandfathered"):
        return None
    start = right + 1 if right else 0
    hyphen = tag.find("-", start)
    end = hyphen if hyphen >= 0 else len(tag)
    if start == end:
        # An empty subtag is shown by a hyphen beside it.
        first = max(start - 1, 0)
        reason = "it has an empty subtag" if tag else "it is empty"
        return Flaw(first, min(first + 1, len(tag)), reason)
    return Flaw(start, end, f"{show(tag[start:end])} cannot be a subtag there")


@lru_cache(maxsize=256)
def unregistered(tag: str) -> Flaw | None:
    """What keeps the well-formed `tag` from being valid (RFC 5646, section 2.2.9)."""
    if tag.lower() in _COMMON or tag.lower() in names("grandfathered"):
        return None
    match = _TAG.fullmatch(tag)
    if match is None or not match["language"]:
        return None
    seen: set[str] = set()
    for kind, start, end in _subtags(match):
        text = tag[start:end].lower()
        if kind in {"variant", "singleton"} and text in seen:
            return Flaw(start, end, f"{show(text)} is there twice")
        seen.add(text)
        if kind != "singleton" and text not in names(kind):
            meant = _MEANT.get(f"{kind} {text}") or _short(kind, text)
            hint = f", {meant} is one" if meant else ""
            return Flaw(start, end, f"{show(tag[start:end])} is no registered {kind}{hint}")
    return None


def _subtags(match: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the kind, start and end of every subtag that the registry knows of."""
    tag = match.string
    first = tag.find("-")
    yield "language", 0, first if first >= 0 else len(tag)
    for kind in ("extlang", "script", "region", "variant"):
        start = match.start(kind)
        for text in (match[kind] or "").split("-"):
            if text:
                yield kind, start, start + len(text)
            start += len(text) + 1
    for single in _SINGLETON.finditer(tag, match.start("extension"), match.end("extension")):
        yield "singleton", *single.span(1)


@lru_cache(maxsize=256)
def _short(kind: str, text: str) -> str:
    """The registered subtag for a language of three letters that has one of two."""
    if kind != "language":
        return ""
    from feedlint.values.iso_639 import SHORT

    return SHORT.get(text, "")


def is_long(tag: str) -> bool:
    """Whether a tag names its language in the three letters of ISO 639-2, where two are right."""
    return bool(_short("language", tag.partition("-")[0].lower()))


def meant(tag: str) -> str:
    """The valid tag that `tag` can only mean; empty where nobody knows."""
    text = tag.strip().partition(".")[0].replace("_", "-").replace("--", "-").strip("-")
    found = _WHOLE.get(text.lower(), text)
    parts = found.split("-")
    first = parts[0].lower()
    parts[0] = _MEANT.get(f"language {first}") or _short("language", first) or parts[0]
    parts[1:] = [_MEANT.get(f"region {p.lower()}", p) for p in parts[1:]]
    # RFC 5646, section 2.1.1: regions in capitals.
    parts[1:] = [p.upper() if len(p) == 2 else p for p in parts[1:]]
    found = "-".join(parts)
    return "" if found == tag or flaw(found) or unregistered(found) else found
