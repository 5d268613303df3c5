"""Two versions of one feed: which entry of the one is which entry of the other.

A reader knows an entry by its id alone (RFC 4287, section 4.2.6). We also look at
what people know it by, so that an entry whose id has changed can be told from a new one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.names import SPACE, atom, text_of
from feedlint.pattern import lazy
from feedlint.reading.source import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from feedlint.reading.source import Source

# RFC 3986, appendix B: scheme and authority, then the rest.
_ADDRESS = lazy(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?(.*)", re.DOTALL)
_BLANKS = lazy("[ \t\r\n]+")


class Version(NamedTuple):
    """An entry as one version of the feed has it; texts without the white space around."""

    entry: Element
    id: str
    link: str
    title: str
    published: str
    updated: str

    def child(self, name: str) -> Element | None:
        """The Atom child `name`."""
        return self.entry.find(atom(name))


class Pair(NamedTuple):
    """One entry in both versions; `how` says what it was known by."""

    old: Version
    new: Version
    how: str


class History(NamedTuple):
    """The entries of both versions, and those that are in both."""

    old: tuple[Version, ...]
    new: tuple[Version, ...]
    pairs: tuple[Pair, ...]


def history(old: Element, new: Element) -> History:
    """Pair the entries of two feeds: by id, else by link, by path, or by title and date."""
    versions = versions_of(old), versions_of(new)
    olds, news = (_grouped(side) for side in versions)
    pairs = [
        Pair(a, b, "id") for key in news if key in olds for a, b in _alike(olds[key], news[key])
    ]
    rest_old = [v for v in versions[0] if v.id not in news]
    rest_new = [v for v in versions[1] if v.id not in olds]
    for how, key in _KEYS:
        found = _matches(rest_old, rest_new, key)
        pairs += [Pair(a, b, how) for a, b in found]
        rest_old = [v for v in rest_old if all(v is not a for a, _ in found)]
        rest_new = [v for v in rest_new if all(v is not b for _, b in found)]
    return History(versions[0], versions[1], tuple(pairs))


def _grouped(versions: tuple[Version, ...]) -> dict[str, list[Version]]:
    """The entries by their ids, without those that have none."""
    groups: dict[str, list[Version]] = {}
    for version in versions:
        if version.id:
            groups.setdefault(version.id, []).append(version)
    return groups


def _alike(old: list[Version], new: list[Version]) -> list[tuple[Version, Version]]:
    """Which entries with one id are the same."""
    if len(old) == len(new) == 1:
        return [(old[0], new[0])]
    # Where a feed gives an id to several entries, only what has not changed is known.
    rest = list(old)
    pairs = []
    for version in new:
        same = next((v for v in rest if v[1:] == version[1:]), None)
        if same is not None:
            rest.remove(same)
            pairs.append((same, version))
    return pairs


def versions_of(root: Element) -> tuple[Version, ...]:
    """The entries of a feed, or the entry document itself."""
    entries = [root] if root.tag == atom("entry") else root.findall(atom("entry"))
    return tuple(_version(entry) for entry in entries)


def _version(entry: Element) -> Version:
    values = [_text(entry, name) for name in ("id", "title", "published", "updated")]
    return Version(entry, values[0], permalink(entry), *values[1:])


def _text(entry: Element, name: str) -> str:
    child = entry.find(atom(name))
    return _BLANKS.sub(" ", text_of(child)).strip(SPACE) if child is not None else ""


def permalink(entry: Element) -> str:
    """The address of the first alternate link, '' without one."""
    for link in entry.iterchildren(atom("link")):
        if (link.get("rel") or "alternate") == "alternate":
            return (link.get("href") or "").strip(SPACE)
    return ""


def path_of(address: str) -> str:
    """An address without its scheme and host."""
    match = _ADDRESS.fullmatch(address)
    return match[1] if match else address


def _by_link(version: Version) -> str:
    return version.link


def _by_path(version: Version) -> str:
    path = path_of(version.link)
    return path if len(path) > 1 else ""


def _by_title(version: Version) -> str:
    date = version.published or version.updated
    return f"{version.title}\n{date}" if version.title and date else ""


_KEYS: tuple[tuple[str, Callable[[Version], str]], ...] = (
    ("link", _by_link),
    ("path of its link", _by_path),
    ("title and date", _by_title),
)


def is_another(pair: Pair) -> bool:
    """Whether nothing that people know an entry by is left: its id is now that of another."""
    old, new = pair.old, pair.new
    if old.title == new.title or path_of(old.link) == path_of(new.link):
        return False
    dates = (old.published or old.updated), (new.published or new.updated)
    return dates[0] != dates[1]


def _matches(
    old: list[Version], new: list[Version], key: Callable[[Version], str]
) -> list[tuple[Version, Version]]:
    """The entries that alone have the same key on both sides."""
    sides = [_unique(side, key) for side in (old, new)]
    return [(sides[0][k], version) for k, version in sides[1].items() if k in sides[0]]


def _unique(versions: list[Version], key: Callable[[Version], str]) -> dict[str, Version]:
    found: dict[str, Version | None] = {}
    for version in versions:
        value = key(version)
        if value:
            # Two with one key are known by it no longer.
            found[value] = version if value not in found else None
    return {value: version for value, version in found.items() if version is not None}


class Earlier:
    """The earlier version of a feed, as rules see it."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._known: tuple[Element, History] | None = None

    def history(self, root: Element) -> History:
        """What became of the entries in `root`; worked out once."""
        if self._known is None or self._known[0] is not root:
            self._known = root, history(self.root, root)
        return self._known[1]


def read_earlier(source: Source) -> Earlier:
    """The earlier version in `source`; raises InputError where it is no feed that can be read."""
    from feedlint.feeds.recognise import document_of

    document = document_of(source)
    if not document.is_ready or document.form not in ("feed", "entry"):
        raise InputError("the earlier version is no Atom feed that can be read")
    if document.is_cut:
        raise InputError("the earlier version is too large; `--limit elements=NUMBER` is a limit")
    return Earlier(document.root)
