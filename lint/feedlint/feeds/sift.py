"""Which texts of a feed can matter to the rules about escaping and HTML.

Most texts are plain ASCII without anything to escape, and most HTML is without a fault: one
look at each sorts them out for all rules.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.pattern import lazy
from feedlint.text.characters import is_strange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.whole import Whole

_CONTENT, _TITLE = "content", "title"
#: So long, in code points, a text can be that stands for a value that is missing.
HOLLOW = 120
# With what such a text begins: in JavaScript, C, Python, Ruby, and a template engine's tags.
_HOLLOW = lazy(
    r"[ \t\r\n]*+(?:<(?:p|div)>[ \t\r\n]*+)?"
    r"(?:\[object |Invalid Date|\{[{%]|<%|\$\{|undefined|null|NaN|None|nil)"
)


class Sifted(NamedTuple):
    """Texts worth a second look.

    `strange` have characters that hint at a wrong encoding. Of the texts with a `&` or a `<`
    among their characters `plain` are those of the kinds text and unsure, `html` and `xhtml`
    the others. `notable` are the texts of HTML and XHTML in whose markup there is something
    to speak of, `doubtful` those of HTML in which tags or references may be wrong, and `linked`
    are those of HTML and XHTML that may have a link to a place in a text. `hollow` are short
    texts that may be no more than what a program has for a value that is missing.
    """

    strange: list[Text]
    plain: list[Text]
    html: list[Text]
    xhtml: list[Text]
    notable: list[Text]
    doubtful: list[Text]
    linked: list[Text]
    hollow: list[Text]


def sift(feed: Whole, texts: Iterable[Text]) -> Sifted:
    """Sort the texts of a feed, each looked at once."""
    sifted = Sifted([], [], [], [], [], [], [], [])
    marked = {"html": sifted.html, "xhtml": sifted.xhtml}
    for text in texts:
        characters, kind = text.text, text.kind
        is_strange_ = not characters.isascii() and is_strange(characters)
        is_marked = "&" in characters or "<" in characters
        is_plain = kind == "html" and (not is_marked or _plain().is_plain(characters))
        is_read = kind == "xhtml" or (kind == "html" and not is_plain)
        if is_read and _is_notable(feed, text):
            sifted.notable.append(text)
        if kind == "xhtml" or (kind == "html" and _is_linked(characters)):
            sifted.linked.append(text)
        if len(characters) <= HOLLOW and _HOLLOW.match(characters):
            sifted.hollow.append(text)
        if (is_marked or is_strange_) and not _is_repeated(text):
            if is_strange_:
                sifted.strange.append(text)
            if is_marked:
                marked.get(kind, sifted.plain).append(text)
                if kind == "html" and not (is_plain and _is_settled(text.role, characters)):
                    sifted.doubtful.append(text)
    return sifted


def _is_linked(source: str) -> bool:
    if "#" not in source:
        return False
    return 'href="#' in source or "href='#" in source or "href=#" in source


def _is_settled(role: str, source: str) -> bool:
    # A title may have to be what another text says.
    return role != _TITLE and bool(_plain().is_settled(source))


@cache
def _plain() -> Any:
    """What knows plain HTML; many feeds have none."""
    from feedlint.text.html import plain

    return plain


def _is_notable(feed: Whole, text: Text) -> bool:
    from feedlint.text.html.reading import markup_of

    markup = markup_of(text)
    if not markup.is_plain:
        # Of the others there may be many, and nobody asks for them again.
        feed.remember(markup, markup_of, text)
    return not markup.is_plain


def _is_repeated(text: Text) -> bool:
    """Whether another content of this kind stands before: they say the same."""
    if text.role != _CONTENT:
        return False
    for found in text.holder.found:
        if found.slot.role == _CONTENT and found.node.tag == text.node.tag:
            return found.node is not text.node
    return False
