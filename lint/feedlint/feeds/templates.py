"""Whether a document that can be parsed is the template of a feed, and no feed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.names import SPACE, local_name, text_of
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

# What a template engine's tag begins with: Liquid, Jinja, Twig, Hugo, ERB, PHP, mustache.
TAG = lazy(r"\{%|\{\{|<%|<\?php\b|<\?=")
# The same, and that of shells, Java and Thymeleaf, where it stands for a whole value.
_VALUE = lazy(r"(?:\{%|\{\{|<%|\$\{|#\{).*(?:\}|%>)", re.DOTALL)
_IN_VALUE = lazy(r"\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%[^<%]*%>|\{%[^{%]*%\}")
_HEAD = 65_536
# What a text has in it before it is worth a look.
_HINTS = ("{{", "{%", "${", "#{", "<%")

# Where a document cannot be parsed: a tag in a tag, or a loop between tags.
_CDATA = lazy(r"<!\[CDATA\[(?:[^\]]++|\](?!\]>))*+(?:\]\]>)?")
_IN_MARKUP = lazy(
    r"<[A-Za-z][^<>]{0,2000}=[ \t]*[\"']?(?:\{\{|\$\{|\{%)"
    r"|>[ \t\r\n]*(?:\{%-?[ \t]*(?:for|if)\b|\{\{-?[ \t]*(?:range|if|with|#)\b)"
)

_ENTRIES = frozenset(("entry", "item"))
_ADDRESSES = frozenset(("id", "guid", "link"))
_WORDS = frozenset(
    ("title", "updated", "published", "pubDate", "summary", "content", "description")
)
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_HEADS = frozenset(("feed", "channel"))
_FEED_VALUES = frozenset(("id", "title", "updated", "subtitle", "link", "description"))


def may_be_template(text: str) -> bool:
    """Whether a text has anything that begins a tag of a template engine."""
    # Single characters are found so much faster that they come first.
    hints = _HINTS if "{" in text else _HINTS[-1:] if "%" in text else ()
    return any(hint in text for hint in hints)


def is_template(root: Element) -> bool:
    """Whether a template engine's tags stand where a feed has structure or metadata."""
    heads = [e for e in (root, *root) if isinstance(e.tag, str) and local_name(e) in _HEADS]
    for head in heads or [root]:
        loose = [head.text, *(child.tail for child in head)]
        if any(text and TAG.search(text) for text in loose):
            return True
        if any(_is_whole(child) for child in _children(head) if local_name(child) in _FEED_VALUES):
            return True
    entries = [e for head in {root, *heads} for e in _children(head) if local_name(e) in _ENTRIES]
    return bool(entries) and all(map(_is_template_of_entry, entries))


def is_broken_template(text: str) -> bool:
    """Whether what cannot be parsed has a template engine's tags where markup should be."""
    head = text.partition("<entry")[0].partition("<item")[0][:_HEAD]
    if TAG.search(head):
        return True
    is_likely = may_be_template(text)
    return is_likely and _IN_MARKUP.search(_CDATA.sub("", text)) is not None


def _children(element: Element) -> Iterator[Element]:
    return (child for child in element if isinstance(child.tag, str))


def _is_whole(element: Element) -> bool:
    """Whether a tag, and nothing else, is the value of an element."""
    return _VALUE.fullmatch(text_of(element).strip(SPACE)) is not None


def _is_template_of_entry(entry: Element) -> bool:
    """Whether an entry's address is made by a tag and its words are nothing but one."""
    children = list(_children(entry))
    values = [entry.get(_BASE, "")]
    for child in children:
        if local_name(child) in _ADDRESSES:
            values += [text_of(child), child.get("href", "")]
    has_words = any(_is_whole(child) for child in children if local_name(child) in _WORDS)
    return has_words and any(map(_IN_VALUE.search, values))
