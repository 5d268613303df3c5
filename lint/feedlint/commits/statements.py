"""What an entry says about its commit beside its id, its link and its message.

stagit puts the head of `git log` before the message (its atom.c), gitweb a list of files
with links behind it (git_feed()), hgweb a table around it (its filelogentry). All of it is
about the same commit, or the entry was put together wrongly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import on_text, on_value
from feedlint.commits.entry import identity_of
from feedlint.feeds.concepts import kind_of_slot
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.text.html.tokens import unescape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.commits.entry import Identity
    from feedlint.feeds.holders import Entry

    Place = Callable[[int, int], Anchor]


class Statement(NamedTuple):
    """One thing that is said, and where.

    `kind` is `commit`, `parent` (object names), `name`, `address`, `date`, or `path`; paths
    of one file have the same `group`.
    """

    kind: str
    text: str
    anchor: Anchor
    group: int = 0


# stagit's atom.c, printcommit().
_HEAD = lazy(
    r"\n*+commit (?P<commit>[0-9a-f]{40,64})\n(?:parent (?P<parent>[0-9a-f]{40,64})\n)*+"
    r"Author: (?P<name>[^\n]*?) <(?P<address>[^\n]*)>\nDate: ++(?P<date>[^\n]*)\n"
)
_HREF = lazy(r'href="(?P<href>[^"]*+)"')
# gitweb's href(): parameters between semicolons.
_PARAMETER = lazy(r"(?<=[?;&])(?P<key>a|f|h|hb|hpb)=(?P<value>[^;&#]*+)")
_ROW = lazy(
    r"<th[^>]*+>[ \t\r\n]*+(?P<head>changeset|user)[ \t\r\n]*+</th>[ \t\r\n]*+"
    r"<td[^>]*+>(?P<cell>[^<]*+)</td>"
)
_MAILBOX = lazy(r"(?P<name>[^<>]*?) ?<(?P<address>[^<>]*+)>")
_ITEM = lazy(r"<li>(?P<item>.*?)</li>")
_FORGES = frozenset({"gitweb", "hgweb"})


def statements_in(entry: Entry) -> tuple[Statement, ...]:
    """All that the entry of a commit says beside its message."""
    identity = entry.feed.once(identity_of, entry)
    return statements_of(entry, identity) if identity.is_commit else ()


def statements_of(entry: Entry, identity: Identity) -> tuple[Statement, ...]:
    """All that is said in the first content, or else in the summary."""
    forge = identity.by_id.forge if identity.by_id is not None else ""
    is_stagit = any(link.commit.forge == "stagit" for link in identity.links if link.commit)
    if not forge or not (is_stagit or forge in _FORGES):
        return ()
    found = entry.first("content") or entry.first("summary")
    if found is None:
        return ()
    node, kind = found.node, kind_of_slot(found.slot, found.node)
    if is_stagit:
        return tuple(_of_stagit(node)) if kind == "text" else ()
    is_tree = kind == "xhtml"
    if forge == "gitweb":
        return tuple(_of_files(node) if is_tree else _of_list(node))
    return tuple(_of_table(node) if is_tree else _of_rows(node))


def _of_stagit(node: Element) -> Iterator[Statement]:
    match = _HEAD.match(text_of(node))
    for kind, text in match.groupdict().items() if match else ():
        if match and text:
            yield Statement(kind, text, on_text(node, *match.span(kind)))


def _of_files(node: Element) -> Iterator[Statement]:
    """The list of files that gitweb writes as XHTML."""
    for number, item in enumerate(node.iter("{*}li"), 1):
        for link in item.iterchildren("{*}a"):
            href = link.get("href", "")
            yield from _of_address(href, _in_href(link), number)
        last = item[-1] if len(item) else None
        if last is not None and last.tag.endswith("}a") and last.tail:
            path = last.tail.strip(SPACE).removeprefix("] ")
            yield Statement("path", path, on_text(item), number)


def _of_list(node: Element) -> Iterator[Statement]:
    """The same where it is escaped HTML, as in RSS."""
    text = text_of(node)
    for number, item in enumerate(_ITEM.finditer(text), 1):
        shift = item.start("item")
        for link in _HREF.finditer(item["item"]):
            start = shift + link.start("href")
            if "&" in link["href"].replace("&amp;", ""):
                continue
            yield from _of_address(link["href"], _in_text(node, start), number)
        shown = item["item"].rpartition("</a>")[2]
        if "<" not in shown:
            path = unescape(shown).strip(SPACE).removeprefix("] ")
            yield Statement("path", path, on_text(node, *item.span("item")), number)


def _of_address(href: str, place: Place, group: int) -> Iterator[Statement]:
    """What the parameters of a link of gitweb say."""
    found = {match["key"]: match for match in _PARAMETER.finditer(href)}
    action = found["a"]["value"] if "a" in found else ""
    kinds = {"hb": "commit", "hpb": "parent", "f": "path"}
    if action == "history":
        kinds["h"] = "commit"
    for key, kind in kinds.items():
        match = found.get(key)
        if match is None:
            continue
        text = match["value"]
        if kind == "path":
            # Most addresses have nothing to decode.
            from urllib.parse import unquote_to_bytes

            text = unquote_to_bytes(text.replace("+", " ")).decode("utf-8", "replace")
        yield Statement(kind, text, place(*match.span("value")), group)


def _of_table(node: Element) -> Iterator[Statement]:
    """The rows of hgweb's table that are about the commit itself."""
    for row in node.iter("{*}tr"):
        cells = list(row)
        if len(cells) > 1 and text_of(cells[0]).strip(SPACE) in ("changeset", "user"):
            cell = cells[1]
            yield from _of_cell(
                text_of(cells[0]).strip(SPACE),
                text_of(cell),
                _in_text(cell),
            )


def _of_rows(node: Element) -> Iterator[Statement]:
    for match in _ROW.finditer(text_of(node)):
        whole = on_text(node, *match.span("cell"))
        yield from _of_cell(match["head"], unescape(match["cell"]), _always(whole))


def _of_cell(head: str, text: str, place: Place) -> Iterator[Statement]:
    if head == "changeset":
        yield Statement("commit", text.strip(SPACE), place(0, len(text)))
        return
    match = _MAILBOX.fullmatch(text.strip(SPACE))
    # Without an at sign Mercurial takes all of it for the name (templatefilters.person()).
    if match and "@" in text:
        # It takes quotes from a name.
        parts = {"name": match["name"].strip(' "').replace('\\"', '"'), "address": match["address"]}
        for kind, part in parts.items():
            if part.strip(SPACE):
                yield Statement(kind, part.strip(SPACE), place(*match.span(kind)))


def _in_href(link: Element) -> Place:
    return lambda start, end: on_value(link, "href", start, end)


def _in_text(node: Element, shift: int = 0) -> Place:
    return lambda start, end: on_text(node, shift + start, shift + end)


def _always(anchor: Anchor) -> Place:
    def place(start: int, end: int) -> Anchor:
        del start, end
        return anchor

    return place
