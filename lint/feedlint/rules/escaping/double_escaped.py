"""E003 double-escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import DOUBTFUL_HTML, MARKED_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._base import is_from_commit, is_in_content
from feedlint.text.html.tokens import unescape
from feedlint.text.markup import (
    REFERENCE,
    Evidence,
    doubly_escaped,
    only_references,
    shown_reference,
)
from feedlint.text.show import show, word_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

# What the profile of RSS 2.0 has people write, if not in a CDATA section.
_PROFILE = lazy(r"&#x(?:26|3[CcEe]);")
#: What a message shows of the text from the first such place on, in code points.
_SHOWN = 40
_MOST_EDITS = 200


class DoubleEscaped(Rule):
    """Text must be escaped once, not twice.

    ## Why
    Text of type `html` is escaped once for XML. Escaped once more, its reader sees
    tags and references as they are written: `<p>` or `it&#8217;s`. The rule speaks
    only when all of a text is escaped twice: a text about HTML has real markup, or
    some reference that is escaped once, beside what it quotes. Commits quote without
    any markup, so a feed of commits must have it in all its HTML, and in most entries.
    A title of RSS is plain text and escaped for XML alone; readers that take it for HTML
    hide that it is escaped twice, the others show it.

    ## Bad
    ```rss item
    <title>It&amp;#39;s here</title>
    ```

    ## Good
    ```rss item
    <title>It's here</title>
    ```

    ## Fix
    Safe for titles and other lines of RSS: writes the characters, where HTML then shows the
    same.

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    """

    code, name, since = "E003", "double-escaped", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("ContainsHTML",)
    visits, dialects = (DOUBTFUL_HTML, MARKED_TEXT), WITH_CHAPTERS

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for HTML of which a reader sees the source, and for references in RSS's text."""
        characters = text.text
        is_html = text.kind == "html"
        found = doubly_escaped(characters) if is_html else _in_plain(text, characters)
        if found is None:
            return
        if is_from_commit(text, context):
            return
        rest = characters[word_start(characters, found.start) :][: 2 * _SHOWN]
        once = unescape(rest)[:_SHOWN]
        if is_html and is_in_content(text, once):
            return
        shown = once if is_html else rest[:_SHOWN]
        reader = "its reader" if is_html else "many a reader"
        yield Finding(
            text.anchor(found.start, found.end),
            f"the {text.label} is escaped twice: {reader} sees {show(shown, _SHOWN)}",
            help=_help(once, is_html=is_html),
            severity=None if is_html or "&" in _PROFILE.sub("", characters) else Severity.INFO,
            group=text.label,
            fix=None if is_html else _fix(text, characters),
        )


def _in_plain(text: Text, characters: str) -> Evidence | None:
    """A reference in a title of RSS, or in another text that readers may take for HTML.

    It is text, so nothing in it is escaped but for XML. A title may speak of `&nbsp;` beside
    a character that is escaped once.
    """
    if text.kind != "unsure" or not only_references(characters):
        return None
    return shown_reference(characters)


def _help(once: str, *, is_html: bool) -> str:
    if is_html:
        return "have the generator escape the HTML once, as it puts it into the feed"
    written = once.replace("&", "&amp;").replace("<", "&lt;")
    return f"escape it once, for XML: {show(written, 2 * _SHOWN)}"


def _fix(text: Text, characters: str) -> Fix | None:
    """Characters in the place of references, if HTML then shows what it showed before."""
    meant = unescape(characters)
    found = list(REFERENCE.finditer(characters))
    if "<" in meant or unescape(meant) != meant or len(found) > _MOST_EDITS:
        return None
    edits = (replace(text.anchor(*m.span()), unescape(m[0])) for m in found)
    return Fix("Escape it once", Safety.SAFE, tuple(edits))
