"""What a JSON document is: a JSON Feed, its template, a file of chapters, or of another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import at
from feedlint.feeds.chapters import is_chapters
from feedlint.finding import Fault
from feedlint.pattern import lazy
from feedlint.reading.document import State
from feedlint.reading.json.reader import Reader
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.reading.document import Document

VERSION = lazy(r"jsonfeed\.org\\?/version")
_TEMPLATE_TAG = lazy(r"\{%|\{\{|<%|<\?php|<\?=")
_SPACE = " \t\r\n\ufeff"
#: Members that only a JSON Feed has together.
_ADDRESSES = ("feed_url", "home_page_url")
_HEAD_VALUES = ("version", "title", "description", *_ADDRESSES)
#: What an item has, and little else in the world.
_OF_ITEMS = frozenset(("content_html", "content_text", "date_published", "external_url"))
_KNOWN = (
    (frozenset(("v", "layers", "ip", "op")), "a Lottie animation"),
    (frozenset(("log",)), "an HTTP archive"),
    (frozenset(("type", "features")), "GeoJSON"),
    (frozenset(("openapi", "paths")), "an OpenAPI description"),
    (frozenset(("@context",)), "JSON-LD"),
)


def read_json(document: Document) -> None:
    """Read a document that looks like JSON, and settle what it is."""
    document.carrier = "json"
    Reader(document).read()
    if document.has_tree:
        _settle(document)
    else:
        _settle_broken(document)


def _settle(document: Document) -> None:
    value: Any = document.root.value  # type: ignore[attr-defined]  # the root of a JSON document
    if not is_feed(value) and is_chapters(value):
        document.state, document.dialect, document.form = State.READY, "chapters", "file"
        return
    if not is_feed(value):
        _no_feed(document, value)
        return
    head = [value.get(name) for name in _HEAD_VALUES]
    if any(isinstance(text, str) and _TEMPLATE_TAG.match(text.strip()) for text in head):
        _drop(document, State.TEMPLATE, "template")
        return
    document.state, document.dialect, document.form = State.READY, "jsonfeed", "feed"
    _limit(document, value)


def is_feed(value: Any) -> bool:
    """Whether a value is a JSON Feed, by its version or by what it has."""
    if type(value) is not dict:
        return False
    version = value.get("version")
    if isinstance(version, str) and "jsonfeed.org" in version:
        return True
    has_parts = type(value.get("items")) is list and "title" in value
    return has_parts and any(name in value for name in _ADDRESSES)


def _settle_broken(document: Document) -> None:
    text = document.source.text
    stop = document.faults[-1].anchor if document.faults else at(0, 0)
    around = text[max(0, stop.start - 2) : (stop.end or 0) + 2]
    if _TEMPLATE_TAG.search(around):
        _drop(document, State.TEMPLATE, "template")
    elif VERSION.search(text) or ('"items"' in text and any(f'"{n}"' in text for n in _ADDRESSES)):
        document.state, document.dialect, document.form = State.BROKEN, "jsonfeed", "feed"
    elif '"chapters"' in text and '"startTime"' in text:
        document.state, document.dialect, document.form = State.BROKEN, "chapters", "file"
    else:
        _drop(document, State.OTHER, "not-a-feed")


def _no_feed(document: Document, value: Any) -> None:
    what = _mistaken(value)
    if what:
        _drop(document, State.OTHER, "not-a-feed", what)
    else:
        _drop(document, State.OTHER, "other-format", _other(value))


def _mistaken(value: Any) -> str:
    """What was published in the place of a feed, if it was meant to be one."""
    if value in ([], {}):
        return "an empty array" if value == [] else "an empty object"
    first = value[0] if type(value) is list else None
    if type(first) is dict and not _OF_ITEMS.isdisjoint(first):
        return "a list of items without the feed around it"
    return ""


def _other(value: Any) -> str:
    if type(value) is list:
        return "a JSON array"
    for names, what in _KNOWN if type(value) is dict else ():
        if names <= value.keys():
            return what
    if type(value) is not dict:
        return "a JSON value"
    first = ", ".join(show(name, 30) for name in list(value)[:3])
    return f"JSON of another kind, with {first}"


def _drop(document: Document, state: State, kind: str, what: str = "") -> None:
    """Say what the document is, and look no further into it."""
    text = document.source.text
    start = len(text) - len(text.lstrip(_SPACE))
    line = text[start : start + 80].replace("\r", "\n").partition("\n")[0].rstrip(_SPACE)
    values = {"root": "", "namespace": "", "empty": "", "what": what}
    document.state, document.root = state, None  # type: ignore[assignment]  # no rule looks
    document.dialect = document.form = ""
    document.faults = [Fault(kind, at(start, start + len(line)), values)]


def _limit(document: Document, feed: dict[str, Any]) -> None:
    """Keep the rules from more items than they may get."""
    limit = document.source.limits.elements
    items = feed.get("items")
    # No value is shorter than a digit and its comma.
    if type(items) is not list or len(document.text) <= 2 * limit:
        return
    count = 0
    for index, item in enumerate(items):
        count += 1 + (len(item) if type(item) is dict else 0)
        if count > limit:
            place = document.root.member("items").children[index]  # type: ignore[attr-defined]
            _say_limit(document, place, limit)
            del items[index:]
            document.root.member("items").forget()  # type: ignore[attr-defined]
            document.is_cut = bool(items)
            document.state = State.READY if items else State.BROKEN
            return


def _say_limit(document: Document, node: Any, limit: int) -> None:
    from feedlint.reading.json.locate import places

    found = places(document.text, document.root, [node])[node]  # type: ignore[arg-type]
    values = {"limit": f"{limit:,}", "rest": "yes" if node.index else ""}
    place = at(*document.to_source(found.start, found.start + 1))
    document.faults.append(Fault("limit-elements", place, values))
