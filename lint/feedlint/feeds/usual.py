"""What is plainly right in a feed, so that most rules need not be called for it.

A feed has many values of few kinds, and nearly all of them are as one expects: a web
address in plain letters, a link that leads to a page. Each function here lists the
others, in document order, in one pass; what it leaves out no rule of feedlint's objects to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute, in_text
from feedlint.feeds.holders import category_of, link_of
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Category, Found, Link, Person, Value
    from feedlint.feeds.whole import Whole

_SEGMENT = r"[A-Za-z0-9_~!$'()*+,;=@\-][A-Za-z0-9._~!$'()*+,;=:@\-]*+"
_HOST = r"(?:[a-z0-9\-]+\.)++[a-z]{2,}"
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
#: In normal form, without octets that are encoded, ports, and the host a second time.
_PLAIN = lazy(
    rf"https?://(?!([^/]++)/\1(?:/|\Z))(?!www\.[^.]*+/){_HOST}/(?:{_SEGMENT}/)*+(?:{_SEGMENT})?+"
    r"(?:\?[A-Za-z0-9._~!$'()*+,;=:@/?&\-]*+)?+(?:#[A-Za-z0-9._~!$'()*+,;=:@/?\-]*+)?+"
    rf"|tag:{_HOST},[0-9]{{4}}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?)?:"
    r"[A-Za-z0-9._~!$'()*+,;=:@/\-]*+"
    rf"|urn:(?:uuid:{_UUID}|sha1:[0-9a-f]{{40}})"
)
#: In small letters: what makes an address worth a look, however plain it is. A word is in
#: what each rule about addresses looks for.
_WORDS = (
    *("example.", ".example/", "localhost", "none", "nan", "undefined", "null", "nil"),
    *("your", "//my", "//www.my", "//user", "change", "todo", "placeholder"),
    *("&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#"),
    *("token", "sess", "sid=", "passw", "pwd=", "secret", "key=", "signature=", "auth="),
    *("keyid=", "sig="),
    ".(?:local|lan|internal|home|corp|intranet|test)[/,]",
)
_WORTH_A_LOOK = lazy("|".join(word.replace(".", r"\.") for word in _WORDS))
_ADDRESS = lazy(r"[A-Za-z][A-Za-z0-9+.\-]*://")
_EMAIL = lazy(
    r"[A-Za-z0-9._%+\-]*[A-Za-z0-9_%+\-]@(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?\.)++[a-z]{2,}"
)
#: Hosts that are known in one network, as `feedlint.values.address.host_reason` has them.
_INNER = (".local", ".lan", ".internal", ".localdomain", ".home", ".corp")
#: The types of most links and texts; a media type in other letters is looked at.
_TYPES = frozenset(("text/html", "application/atom+xml", "application/rss+xml")) | frozenset(
    ("image/jpeg", "image/png", "image/gif", "audio/mpeg", "audio/mp4", "video/mp4")
)
#: What Atom calls texts (RFC 4287, section 3.1.1).
_WORDS_OF_TEXT = frozenset(("text", "html", "xhtml"))
#: Relations of which a holder may have several, and which say nothing of the document.
_FREE = frozenset(("edit", "via", "related", "replies", "hub"))
THREAD = "{http://purl.org/syndication/thread/1.0}"


def ids(feed: Whole) -> list[Value]:
    """The ids that are not plainly right."""
    return _kept((found.node, "") for found in feed.of("id"))


def references(feed: Whole) -> list[Value]:
    """The IRI references that are not plainly right."""
    pairs = (
        (found.node, name)
        for holder in feed.holders
        for found in holder.found
        for name in found.slot.addresses
    )
    return _kept(pairs)


def addresses(feed: Whole) -> list[Value]:
    """The addresses that are not plainly right: references, and those ids that are some.

    The ids of RSS and JSON Feed may be any text.
    """
    own: Iterable[Value] = feed.unusual_ids
    if feed.dialect.name != "atom":
        own = (value for value in own if _ADDRESS.match(value.text))
    return [*own, *feed.unusual_references]


def _kept(pairs: Iterable[tuple[Element, str]]) -> list[Value]:
    plain, worth = _PLAIN.fullmatch, _WORTH_A_LOOK.search
    kept = []
    for node, name in pairs:
        text = node.get(name) if name else text_of(node)
        if text is None or (plain(text) and not worth(text.lower())):
            continue
        value = in_attribute(node, name) if name else in_text(node)
        if value is not None:
            kept.append(value)
    return kept


def links(feed: Whole) -> list[Link]:
    """The links that are not plainly right, or whose relation asks for a look."""
    has_replies = feed.document.mentions(THREAD[1:-1])
    own_types = {None, *(form.media_type for form in feed.dialect.forms.values())}
    has_base = feed.document.mentions("xml:base")
    kept = []
    seen: set[tuple[object, str]] = set()
    for found in feed.of("link"):
        if (
            not _is_usual(found, seen, own_types)
            or (has_base and not found.node.get("href", "").startswith("http"))
            or (has_replies and _has_reply_words(found))
        ):
            link = link_of(found)
            if link is not None:
                kept.append(link)
    return kept


def _is_usual(found: Found, seen: set[tuple[object, str]], own_types: set[str | None]) -> bool:
    node = found.node
    if found.slot.kind != "href":
        return bool(_PLAIN.fullmatch(node.text or ""))
    get = node.get
    href, rel = get("href", ""), get("rel", "alternate")
    is_bare = not href or href[0] == "#" or not get("title", "x").strip(SPACE)
    if is_bare or get("length") is not None or rel in _FREE:
        return rel in _FREE and not is_bare and get("length") is None
    key = (found.holder, rel)
    if key in seen:
        return False
    seen.add(key)
    if rel == "self":
        return get("type") in own_types and bool(_PLAIN.fullmatch(href))
    return rel == "alternate"


def _has_reply_words(found: Found) -> bool:
    return any(found.node.get(f"{THREAD}{n}") is not None for n in ("count", "updated", "when"))


def media_types(feed: Whole) -> list[Value]:
    """The media types that are not those of most feeds."""
    kept = []
    for holder in feed.holders:
        for found in holder.found:
            name = found.slot.media_type
            text = found.node.get(name) if name else None
            if text is None or _is_usual_type(found, text):
                continue
            value = in_attribute(found.node, name)
            if value is not None:
                kept.append(value)
    return kept


def _is_usual_type(found: Found, kind: str) -> bool:
    # Inline content of a media type has something to be checked.
    return kind in (_WORDS_OF_TEXT if found.slot.concept == "text" else _TYPES)


def categories(feed: Whole) -> list[Category]:
    """The categories that are blank, there twice, or have a scheme that is no web address."""
    kept = []
    seen: set[tuple[object, str, str]] = set()
    for found in feed.of("category"):
        node = found.node
        is_text = found.slot.kind == "text"
        term = text_of(node).strip(SPACE) if is_text else node.get("term", "")
        scheme = "" if is_text else node.get("scheme")
        key = (found.holder, term, scheme or "")
        usual = term.strip(SPACE) and key not in seen
        seen.add(key)
        if not usual or (scheme is not None and not is_text and not scheme.startswith("http")):
            kept.append(category_of(found))
    return kept


def people(feed: Whole) -> list[Person]:
    """The persons whose name or address asks for a look."""
    kept: list[Person] = []
    worth, plain = _WORTH_A_LOOK.search, _EMAIL.fullmatch
    for found in feed.of("person"):
        inner = feed.by_node.get(found.node) if found.slot.inner else None
        if inner is None:
            text = text_of(found.node)
            usual = bool(text.strip(SPACE)) and "@" not in text and not worth(text.lower())
        else:
            usual = True
            for part in inner.found:
                text = text_of(part.node)
                role = part.slot.role
                if role == "name":
                    usual = usual and "@" not in text and _is_named(text.lower())
                elif role == "email":
                    usual = usual and bool(plain(text)) and _is_somebody(text.lower())
        if not usual:
            kept += feed.persons_of(found)
    return kept


def _is_named(name: str) -> bool:
    return bool(name.strip(SPACE)) and not _WORTH_A_LOOK.search(name) and "name" not in name


def _is_somebody(email: str) -> bool:
    if _WORTH_A_LOOK.search(email) or email.endswith(_INNER):
        return False
    # The names that stand before a host of nobody's, as in user@domain.com.
    return email.partition("@")[2] not in ("domain.com", "email.com", "mail.com", "site.com")


def blank(feed: Whole) -> Iterator[Found]:
    """The texts, names and values that are there and have nothing in them to read."""
    for concept in ("text", "name", "email", "reference", "generator", "category"):
        for found in feed.of(concept):
            node = found.node
            text = node.text
            if text and text.strip(SPACE):
                continue
            if concept == "category" and found.slot.kind != "text":
                continue
            if concept == "reference" and "" not in found.slot.addresses:
                continue
            if not text_of(node).strip(SPACE):
                yield found
