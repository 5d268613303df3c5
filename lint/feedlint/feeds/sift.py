"""Which texts of a feed can matter to the rules about escaping and HTML.

Most texts are plain ASCII without anything to escape, and most HTML is without a fault: one
look at each sorts them out for all rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.text.characters import is_strange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.whole import Whole

_CONTENT = "content"


class Sifted(NamedTuple):
    """Texts worth a second look.

    `strange` have characters that hint at a wrong encoding. Of the texts with a `&` or a `<`
    among their characters `plain` are those of the kinds text and unsure, `html` and `xhtml`
    the others. `notable` are the texts of HTML and XHTML in whose markup there is something
    to speak of.
    """

    strange: list[Text]
    plain: list[Text]
    html: list[Text]
    xhtml: list[Text]
    notable: list[Text]


def sift(feed: Whole, texts: Iterable[Text]) -> Sifted:
    """Sort the texts of a feed, each looked at once."""
    sifted = Sifted([], [], [], [], [])
    marked = {"html": sifted.html, "xhtml": sifted.xhtml}
    for text in texts:
        characters, kind = text.text, text.kind
        if not characters.isascii() and is_strange(characters):
            sifted.strange.append(text)
        is_marked = "&" in characters or "<" in characters
        if is_marked:
            marked.get(kind, sifted.plain).append(text)
        is_read = kind == "xhtml" or (kind == "html" and is_marked and not _is_plain(characters))
        if is_read and _is_notable(feed, text):
            sifted.notable.append(text)
    for some in sifted[:-1]:
        some[:] = [text for text in some if not _is_repeated(text)]
    return sifted


def _is_plain(source: str) -> bool:
    from feedlint.text.html.plain import is_plain

    return is_plain(source)


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
