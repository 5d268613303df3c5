"""The earlier version of a feed: which entry of the one is which entry of the other.

A reader knows an entry by its id alone (RFC 4287, section 4.2.6; RSS: its guid, else its
address). We also look at what people know it by, so that an entry whose id has changed can
be told from a new one, and one that has another's id from one that was rewritten.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.view import Feed
from feedlint.names import SPACE
from feedlint.pattern import lazy
from feedlint.reading.source import InputError
from feedlint.text.difference import collapsed
from feedlint.text.rendition import rendition_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from feedlint.feeds.concepts import Text, Value
    from feedlint.feeds.holders import Entry
    from feedlint.reading.source import Source

# RFC 3986, appendix B: scheme and authority, then the rest.
_ADDRESS = lazy(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?(.*)", re.DOTALL)
_BLANKS = lazy("[ \t\r\n]+")
_WORD = lazy(r"\w+")
# An object name of git, Mercurial or Fossil: whole, or cut where its place says what it is.
_OBJECT_NAME = lazy(
    r"(?<![0-9A-Za-z])([0-9a-f]{40}(?:[0-9a-f]{24})?)(?![0-9A-Za-z])"
    r"|(?:commit|rev|changeset|info|id|h)[/=-]([0-9a-f]{10,39})(?![0-9A-Za-z])"
)
# Not the name of a file that leads on, as redirect.mp3 does.
_HOST = lazy(r"(?:[a-z0-9-]+\.)+(?!mp3|m4a|mp4|m4v|mov|ogg|php|aspx?|html?)[a-z]{2,24}")
_NUMBER = lazy(r"[0-9]+")
#: Words that a text must have to be known again by.
_LEAST_WORDS = 6
#: The share of words that two texts have in common up to which they are two texts.
_UNLIKE = 0.25


class Version(NamedTuple):
    """An entry as one version of the feed has it; texts without the white space around.

    `id` is what readers know it by, and `known` the same with its place.
    """

    entry: Entry
    known: Value | None
    id: str
    link: str
    title: str
    published: str
    updated: str

    @property
    def seen(self) -> str:
        """What a reader sees of its text; empty for one too short to be known by."""
        return self.entry.feed.once(_seen_of, self.entry)

    @property
    def said(self) -> str:
        """The same, however short it is."""
        return self.entry.feed.once(_said_of, self.entry)

    @property
    def file(self) -> str:
        """The file that it has to hear or to see, without what counts downloads of it."""
        for media in self.entry.media:
            if media.address is not None and media.address.text:
                return file_of(media.address.text)
        return ""


class Pair(NamedTuple):
    """One entry in both versions; `how` says what it was known by."""

    old: Version
    new: Version
    how: str

    @property
    def is_rewritten(self) -> bool:
        """Whether it is a commit whose object name, and nothing else in its id, is another."""
        names = commit_of(self.old), commit_of(self.new)
        if not all(names) or names[0] == names[1] or len(names[0]) != len(names[1]):
            return False
        old, new = (v.id.replace(n, "") for v, n in zip((self.old, self.new), names, strict=True))
        return old == new


class History(NamedTuple):
    """The entries of both versions, and those that are in both.

    `reused` are the ids that now are those of other entries, each with what became of the
    entry that had it, where that is known; such a pair is not one of `pairs`.
    """

    old: tuple[Version, ...]
    new: tuple[Version, ...]
    pairs: tuple[Pair, ...]
    reused: tuple[tuple[Pair, Version | None], ...]

    @property
    def same(self) -> list[Pair]:
        """The pairs of entries that have kept their ids."""
        return [pair for pair in self.pairs if pair.how == "id"]

    @property
    def gone(self) -> list[tuple[Version, Version]]:
        """Entries that went from between others, each with the one that stood behind it."""
        pairs = (*self.pairs, *(pair for pair, _ in self.reused))
        stayed = {id(pair.old): pair.new for pair in pairs}
        # Of several entries with one id readers keep one, and that one is still there.
        ids = {new.id for new in self.new if new.id}
        found: list[tuple[Version, Version]] = []
        waiting: list[Version] = []
        is_between = False
        for old in self.old:
            following = stayed.get(id(old))
            if following is not None:
                found += [(gone, following) for gone in waiting]
                waiting.clear()
                is_between = True
            elif is_between and old.id not in ids:
                waiting.append(old)
        return found


def history(old: Feed, new: Feed) -> History:
    """Pair the entries of two feeds: by id, else by what people know them by."""
    versions = versions_of(old), versions_of(new)
    olds, news = (_grouped(side) for side in versions)
    pairs = [
        Pair(a, b, "id") for key in news if key in olds for a, b in _alike(olds[key], news[key])
    ]
    rest_old = [v for v in versions[0] if v.id not in news]
    rest_new = [v for v in versions[1] if v.id not in olds]
    for how, key in _KEYS:
        if not rest_old or not rest_new:
            break
        found = _matches(rest_old, rest_new, key)
        if how in _PLACES:
            # Another post can stand where one stood.
            found = [(a, b) for a, b in found if not is_another(Pair(a, b, how))]
        pairs += [Pair(a, b, how) for a, b in found]
        known = {id(version) for pair in found for version in pair}
        rest_old, rest_new = ([v for v in r if id(v) not in known] for r in (rest_old, rest_new))
    reused = list(_reused(pairs, versions[1]))
    apart = {id(pair) for pair, _ in reused}
    kept = tuple(pair for pair in pairs if id(pair) not in apart)
    return History(versions[0], versions[1], kept, tuple(reused))


def _reused(pairs: list[Pair], new: tuple[Version, ...]) -> Iterator[tuple[Pair, Version | None]]:
    """The pairs whose id passed from one entry to another."""
    doubtful = [p for p in pairs if p.how == "id" and p.old.title != p.new.title]
    by_text = _unique(new, _by_text) if doubtful else {}
    # A short text is known with its title and its date.
    by_title = _unique(new, _by_title) if doubtful else {}
    for pair in doubtful:
        moved = by_text.get(pair.old.seen) or by_title.get(_by_title(pair.old))
        if moved is not None and moved.id != pair.new.id and moved.title == pair.old.title:
            yield pair, moved
        elif is_another(pair):
            yield pair, None


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
    rest: dict[tuple[str, ...], list[Version]] = {}
    for version in reversed(old):
        rest.setdefault(_values(version), []).append(version)
    return [(same.pop(), version) for version in new if (same := rest.get(_values(version)))]


def _values(version: Version) -> tuple[str, ...]:
    return version.id, version.link, version.title, version.published, version.updated


def versions_of(feed: Feed) -> tuple[Version, ...]:
    """The entries of a feed, or the entry document itself."""
    return tuple(map(_version, feed.entries))


def _version(entry: Entry) -> Version:
    known, title = entry.identity, entry.title
    published, updated = entry.published, entry.updated
    values = (
        known.text if known else "",
        link.text if (link := entry.permalink) else "",
        title.text if title else "",
        published.text if published else "",
        updated.text if updated else "",
    )
    return Version(entry, known, *(_BLANKS.sub(" ", value).strip(SPACE) for value in values))


def seen(text: Text) -> str:
    """What a reader sees of a text, white space and markup apart."""
    rendition = rendition_of(text.node, text.kind)
    return collapsed(rendition.text).strip(SPACE) if rendition is not None else ""


def _said_of(entry: Entry) -> str:
    text = next(iter((*entry.contents, *entry.summaries)), None)
    return seen(text) if text is not None else ""


def _seen_of(entry: Entry) -> str:
    found = entry.feed.once(_said_of, entry)
    return found if len(_WORD.findall(found[:1000])) >= _LEAST_WORDS else ""


def commit_of(version: Version) -> str:
    """The object name by which an entry announces a commit; empty where it announces none."""
    names = ["".join(found) for found in _OBJECT_NAME.findall(version.id)]
    # A hash that the address does not know is that of a text or a file.
    return next((name for name in reversed(names) if name[:7] in version.link), "")


def path_of(address: str) -> str:
    """An address without its scheme and host."""
    match = _ADDRESS.fullmatch(address)
    return match[1] if match else address


def file_of(address: str) -> str:
    """What an address of a file ends in, behind the hosts that only lead to it.

    Those that count downloads have the host of the file in their paths.
    """
    parts = address.partition("?")[0].partition("#")[0].partition("://")[2].split("/")
    hosts = [n for n, part in enumerate(parts[:-1]) if n == 0 or _HOST.fullmatch(part.lower())]
    return "/".join(parts[hosts[-1] + 1 :]) if hosts else ""


def _by_link(version: Version) -> str:
    return version.link


def _by_path(version: Version) -> str:
    path = path_of(version.link)
    return path if len(path) > 1 else ""


def _by_title(version: Version) -> str:
    date = version.published or version.updated
    return f"{version.title}\n{date}" if version.title and date else ""


def _by_text(version: Version) -> str:
    return version.seen


def _by_text_and_date(version: Version) -> str:
    # What is too short to be known by itself is not written twice in one second.
    date = version.published or version.updated
    return f"{version.said}\n{date}" if version.said and date else ""


def _by_file(version: Version) -> str:
    # A name that is used again for another file, such as latest.mp3, has another size.
    name = version.file
    length = next((m.length.text for m in version.entry.media if m.length is not None), "")
    return f"{name}\n{length if length.strip('0') else version.title}" if name else ""


_KEYS: tuple[tuple[str, Callable[[Version], str]], ...] = (
    ("link", _by_link),
    ("path of its link", _by_path),
    ("title and date", _by_title),
    ("enclosure", _by_file),
    ("text", _by_text),
    ("text and date", _by_text_and_date),
)
#: Those of them that say where an entry is, not what it says.
_PLACES = frozenset({"link", "path of its link"})


def _is_another_episode(pair: Pair) -> bool:
    """Whether another file is of another episode, by its title: a new cut keeps much of it."""
    old, new = pair.old.title, pair.new.title
    # Episodes link to the page of the show, and their numbers may be all that differs.
    numbers = _NUMBER.findall(old), _NUMBER.findall(new)
    is_next = all(numbers) and numbers[0] != numbers[1]
    return is_next or _likeness(old, new) <= _UNLIKE


def is_another(pair: Pair) -> bool:
    """Whether nothing that people know an entry by is left: its id is now that of another."""
    old, new = pair.old, pair.new
    is_same_day = (old.published or old.updated) == (new.published or new.updated)
    if old.title == new.title or is_same_day:
        return False
    if path_of(old.link) != path_of(new.link):
        return True
    if old.file and new.file and old.file != new.file:
        return _is_another_episode(pair)
    # An address that is also the id tells nothing of its own: the text must.
    if old.seen and new.seen:
        return _likeness(old.seen, new.seen) <= _UNLIKE
    # Short texts must have nothing in common at all, and their titles neither.
    if not (old.said and new.said and old.title and new.title):
        return False
    return not _likeness(f"{old.title} {old.said}", f"{new.title} {new.said}")


def _likeness(one: str, other: str) -> float:
    """The share of the words of two texts that are in both."""
    words = [set(_WORD.findall(text.lower())) for text in (one, other)]
    return len(words[0] & words[1]) / max(1, len(words[0] | words[1]))


def _matches(
    old: list[Version], new: list[Version], key: Callable[[Version], str]
) -> list[tuple[Version, Version]]:
    """The entries that alone have the same key on both sides."""
    sides = [_unique(side, key) for side in (old, new)]
    return [(sides[0][k], version) for k, version in sides[1].items() if k in sides[0]]


def _unique(versions: Iterable[Version], key: Callable[[Version], str]) -> dict[str, Version]:
    found: dict[str, Version | None] = {}
    for version in versions:
        value = key(version)
        if value:
            # Two with one key are known by it no longer.
            found[value] = version if value not in found else None
    return {value: version for value, version in found.items() if version is not None}


class Earlier:
    """The earlier version of a feed, as rules see it."""

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self._known: tuple[Feed, History] | None = None

    def history(self, feed: Feed) -> History:
        """What became of the entries in `feed`; worked out once."""
        if self._known is None or self._known[0] is not feed:
            self._known = feed, history(self.feed, feed)
        return self._known[1]


def read_earlier(source: Source) -> Earlier:
    """The earlier version in `source`; raises InputError where it is no feed that can be read."""
    from feedlint.feeds.recognise import document_of

    document = document_of(source)
    if not document.is_ready or document.form not in ("feed", "entry"):
        raise InputError("the earlier version is no feed that can be read")
    if document.is_cut:
        raise InputError("the earlier version is too large; `--limit elements=NUMBER` is a limit")
    return Earlier(Feed(document))
