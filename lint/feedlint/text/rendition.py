"""A text construct as its reader sees it, with the way back to its characters.

Text is taken as it stands. HTML and XHTML are laid out as far as a text needs
it: `pre` keeps its white space and elsewhere it collapses, `br` breaks the line,
a block stands on lines of its own, links and other inline markup leave their
text (CSS 2.2, sections 9.2 and 16.6; WHATWG HTML, section 15.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import local_name, text_of
from feedlint.pattern import lazy
from feedlint.text.canvas import ATTRIBUTES_OF, Canvas, Part, Rendition, plain_rendition
from feedlint.text.html.names import VOID, is_element
from feedlint.text.html.tokens import Kind, Token, attributes, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

__all__ = ["Part", "Rendition", "kind_of", "render", "rendition_of", "verbatim_of"]

_TAGS = frozenset({Kind.START, Kind.END})
_PRE_NEWLINE = lazy(r"\r?\n")


def kind_of(construct: Element) -> str:
    """How the characters of a text construct or of content are to be read.

    `text`, `html`, `xhtml`, or nothing where they are no text for a reader:
    other media types, content that stands elsewhere (RFC 4287, 4.1.3.3).
    """
    declared = construct.get("type", "text")
    if declared in {"text", "html", "xhtml"}:
        return declared
    media = declared.partition(";")[0].strip(" \t\n\r").lower()
    if construct.get("src") is not None or not media.startswith("text/"):
        return ""
    if media == "text/html":
        return "html"
    return "" if media.endswith(("/xml", "+xml")) else "text"


def rendition_of(construct: Element, kind: str = "") -> Rendition | None:
    """What a reader sees of `construct`; None where it is no text.

    `kind` says how its characters are read where its own `type` does not.
    """
    kind = kind or kind_of(construct)
    return render(construct, text_of(construct), kind, verbatim=False) if kind else None


def verbatim_of(construct: Element, kind: str = "") -> Rendition | None:
    """The same with all white space kept, and unknown tags as they are written.

    For a generator that puts a text into HTML as it is: a reader sees neither
    its line ends nor its `<mail@example.org>`, but the text had them.
    """
    kind = kind or kind_of(construct)
    return render(construct, text_of(construct), kind, verbatim=True) if kind else None


def render(node: Element, source: str, kind: str, *, verbatim: bool) -> Rendition:
    """What a reader sees of characters of a kind; those of XHTML stand below `node`."""
    if kind not in {"html", "xhtml"}:
        return _plain(source)
    canvas = Canvas(verbatim=verbatim)
    if kind == "html":
        _draw_html(source, canvas)
    else:
        _draw_xhtml(node, canvas)
    return canvas.rendition()


def _plain(text: str) -> Rendition:
    if "\r" not in text:
        # Most texts are plain, and shown as they are.
        return plain_rendition(text)
    canvas = Canvas(verbatim=True)
    canvas.characters(text, 0)
    return canvas.rendition()


def _draw_html(source: str, canvas: Canvas) -> None:
    is_fresh_pre = False
    for token in tokens(source):
        if token.kind in _TAGS and canvas.verbatim and not is_element(token.name):
            canvas.characters(source[token.start : token.end], token.start)
        elif token.kind is Kind.START:
            given = attributes(token.value) if token.name in ATTRIBUTES_OF else {}
            canvas.start(token.name, given, token.start)
            if token.name in VOID:
                canvas.end(token.name, token.end)
        elif token.kind is Kind.END:
            canvas.end(token.name, token.end)
        else:
            _draw_characters(token, canvas, is_fresh_pre=is_fresh_pre)
        is_fresh_pre = token.kind is Kind.START and token.name in {"pre", "listing"}


def _draw_characters(token: Token, canvas: Canvas, *, is_fresh_pre: bool) -> None:
    # WHATWG HTML, 13.2.6.4.7: a newline right behind <pre> is dropped.
    newline = _PRE_NEWLINE.match(token.value) if is_fresh_pre else None
    dropped = newline.end() if newline else 0
    if token.kind is Kind.TEXT:
        canvas.characters(token.value[dropped:], token.start + dropped)
    else:
        canvas.characters(token.value[dropped:], token.start, token.end - token.start)


def _draw_xhtml(construct: Element, canvas: Canvas) -> None:
    position = 0
    for kind, element, text in _walk(construct):
        if kind is Kind.START:
            name = local_name(element).lower()
            given = {str(k): str(v) for k, v in element.items()} if name in ATTRIBUTES_OF else {}
            canvas.start(name, given, position)
        elif kind is Kind.END:
            canvas.end(local_name(element).lower(), position)
        else:
            canvas.characters(text, position)
            position += len(text)


def _walk(construct: Element) -> Iterator[tuple[Kind, Element, str]]:
    """Tags and texts below `construct` in document order; the texts make `text_of`."""
    from lxml import etree

    if construct.text:
        yield Kind.TEXT, construct, construct.text
    stack = [iter(construct)]
    parents = [construct]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            closed = parents.pop()
            if stack:
                yield Kind.END, closed, ""
                if closed.tail:
                    yield Kind.TEXT, closed, closed.tail
            continue
        tag: object = child.tag
        if isinstance(tag, str):
            yield Kind.START, child, ""
            if child.text:
                yield Kind.TEXT, child, child.text
            stack.append(iter(child))
            parents.append(child)
            continue
        if tag is etree.Entity:
            yield Kind.TEXT, child, child.text or ""
        if child.tail:
            yield Kind.TEXT, child, child.tail
