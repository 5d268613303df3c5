"""Lists of feeds: a text with a line each, OPML, or the configuration of a planet."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.discover import STDIN
from feedlint.feeds.recognise import document_of
from feedlint.limits import LIMITS
from feedlint.reading.source import InputError, Source, read_file
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.command.progress import Progress

#: Keys of a planet's section whose value is the address of a feed (Pluto, Planet Venus).
_KEYS = frozenset(("feed", "feed_url", "xmlurl"))


class Fetched(NamedTuple):
    """Where the answers of the addresses of a list are, and why some are not there."""

    folder: str
    failed: dict[str, str]
    #: How many came anew, were the same, and were there from a run that was broken off.
    new: int = 0
    same: int = 0
    kept: int = 0

    @property
    def words(self) -> str:
        """What people should know of it."""
        counts = (
            (self.new, "new"),
            (self.same, "not modified"),
            (self.kept, "from the run before, which was broken off"),
            (len(self.failed), "failed"),
        )
        listed = ", ".join(f"{number:,} {what}" for number, what in counts if number)
        total = sum(number for number, _ in counts)
        return f"Fetched {total:,} {'address' if total == 1 else 'addresses'}: {listed}"


def read_list(path: str) -> list[str]:
    """The addresses and paths in a list, in its order and each once; `-` is standard input.

    Raises InputError.
    """
    if path == STDIN:
        data = sys.stdin.buffer.read(LIMITS.size + 1)
        if len(data) > LIMITS.size:
            raise InputError(f"is too large: the limit is {LIMITS.size:,} bytes")
    else:
        data = read_file(path)
    source = Source(path, data)
    first = next((line for line in map(str.strip, source.text.split("\n")) if _counts(line)), "")
    if first.startswith("<"):
        found = _of_opml(source)
    elif first.startswith("[") and first.endswith("]"):
        found = _of_planet(source.text)
    else:
        found = (line for line in map(str.strip, source.text.split("\n")) if _counts(line))
    # In a list `-` can only be a file.
    named = [os.path.join(os.curdir, name) if name == STDIN else name for name in found]
    if not named:
        raise InputError("names no feed")
    return list(dict.fromkeys(named))


def _counts(line: str) -> bool:
    return bool(line) and not line.startswith(("#", ";"))


def _of_opml(source: Source) -> Iterator[str]:
    document = document_of(source)
    if not document.has_tree or document.root.tag != "opml":
        raise InputError("is XML that is no OPML; a list is OPML, an ini file, or a line each")
    for outline in document.root.iter("outline"):
        address = (outline.get("xmlUrl") or "").strip()
        if address:
            yield address


def _of_planet(text: str) -> Iterator[str]:
    """Sections that are addresses (Planet, Venus), and values of keys that name one (Pluto)."""
    for line in map(str.strip, text.split("\n")):
        if not _counts(line):
            continue
        if line.startswith("[") and line.endswith("]"):
            if is_web(line[1:-1].strip()):
                yield line[1:-1].strip()
            continue
        key, equals, value = line.partition("=")
        if equals and key.strip().lower() in _KEYS and value.strip():
            yield value.strip()


def cache_folder(given: str) -> str:
    """Where answers are kept: the folder that is given, or the user's."""
    if given:
        return given
    home = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    return os.path.join(home or os.path.expanduser("~/.cache"), "feedlint")


def fetch_list(
    paths: Sequence[str], folder: str, progress: Progress | None, *, allows_private: bool
) -> Fetched:
    """Bring the cache up to date for the addresses among these; raises InputError."""
    try:
        from feedlint.witnesses.manners import Manners, fetch_all
    except ImportError as error:
        if not str(error.name).startswith("urllib3"):
            raise
        words = "addresses cannot be fetched; do `pip install 'feedlint[http]'` first"
        raise InputError(words) from None
    from feedlint.witnesses.cache import Cache

    manners = Manners(is_public=None) if allows_private else Manners()
    addresses = list(dict.fromkeys(filter(is_web, paths)))
    cache = Cache(folder)
    counts = {"new": 0, "same": 0, "kept": 0}
    failed: dict[str, str] = {}
    try:
        since = cache.begin(addresses)
        for number, told in enumerate(fetch_all(addresses, cache, manners, since)):
            if told.how == "failed":
                failed[told.address] = told.reason
            else:
                counts[told.how] += 1
            if progress is not None:
                progress.show(number + 1, len(addresses))
        cache.finish(addresses)
    except OSError as error:
        words = (error.strerror or str(error)).lower()
        raise InputError(f"the cache {folder} cannot be written: {words}") from None
    finally:
        if progress is not None:
            progress.clear()
    return Fetched(folder, failed, **counts)
