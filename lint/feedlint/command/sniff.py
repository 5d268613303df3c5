"""Feeds with names that other files have too: what the first bytes of a file say of it."""

from __future__ import annotations

import os

from feedlint.pattern import lazy

#: Names that feeds have often and other files as well: they count where the beginning agrees.
MAYBE_FEED = lazy(
    r"(?i)(?:(?:^|/)(?:[^/]*[._-])?(?:feeds?|rss2?|atom|podcasts?|news|blog|episodes?|updates|index)"
    r"(?:[._-][^/]*)?\.(?:xml|rdf|jsonfeed)|\.json)$"
)
#: Files that are looked at for feeds under other names.
CANDIDATE = lazy(r"(?i)\.(?:xml|rdf)$")

_HEAD = 4096
_ROOT = lazy(r"\s*+<(?:[A-Za-z_][\w.-]*+:)?(feed|rss|RDF)[\s>/]")
_JSON = lazy(r"\s*+\{")
_MARKS = {
    "feed": ("http://www.w3.org/2005/Atom", "http://purl.org/atom/"),
    "rss": ("",),
    "RDF": ("http://purl.org/rss/1.0", "http://my.netscape.com/rdf/simple/0.9"),
}
# Chapters of a podcast: a list of them, with starts.
_CHAPTERS = lazy(r'"chapters"\s*+:\s*+\[')
_JSON_MARKS = ("jsonfeed.org/version/", "jsonfeed.org\\/version\\/")


def is_feed(path: str) -> bool:
    """Whether a file begins as a feed does; False for one that cannot be read."""
    try:
        with open(path, "rb") as file:
            data = file.read(_HEAD)
    except OSError:
        return False
    return looks_like_feed(data)


def looks_like_feed(data: bytes) -> bool:
    """Whether bytes begin as those of a feed do."""
    is_wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    text = data.decode("utf-16" if is_wide else "utf-8-sig", "replace")
    if _JSON.match(text):
        if '"startTime"' in text and _CHAPTERS.search(text):
            return True
        return any(mark in text for mark in _JSON_MARKS)
    start = 0
    while skipped := _skipped(text, start):
        start = skipped
    root = _ROOT.match(text, start)
    return root is not None and any(mark in text for mark in _MARKS[root[1]])


def _skipped(text: str, start: int) -> int:
    """Where what stands before the root ends; 0 where nothing does."""
    while start < len(text) and text[start].isspace():
        start += 1
    for opening, closing in (("<!--", "-->"), ("<?", "?>"), ("<!DOCTYPE", ">")):
        if text.startswith(opening, start):
            return text.find(closing, start) + len(closing) if closing in text[start:] else 0
    return 0


def named(folder: str, names: list[str]) -> list[str]:
    """Those of the names in a folder whose files are feeds."""
    return [name for name in names if is_feed(os.path.join(folder, name))]
