"""H032 html-lost-target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import XHTML
from feedlint.rule import EVERY, LINKED_TEXT, Rule
from feedlint.rules.html._base import times
from feedlint.text.html.reading import all_markup_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

_A = f"{{{XHTML}}}a"


class HtmlLostTarget(Rule):
    """A link to a place in the same text needs that place.

    ## Why
    `#more` leads to an element with that id. In a feed the rest of the page is missing, so
    the link to a place outside of the entry leads nowhere, or to the top of the reader's page.

    ## Bad
    ```xml entry
    <content type="html">&lt;a href="#more">More&lt;/a></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;a href="https://ada.invalid/notes/1#more">More&lt;/a></content>
    ```

    ## References
    - [RFC 3986, section 4.4](https://www.rfc-editor.org/rfc/rfc3986#section-4.4)
    """

    code, name, since = "H032", "html-lost-target", "0.1.0"
    severity = Severity.INFO
    once = True
    visits, dialects = (LINKED_TEXT,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for links whose fragment names nothing in the text, where there is no base."""
        if text.kind == "xhtml" and not _has(text):
            return
        markup = all_markup_of(text)
        known: set[str] = set()
        links = []
        for tag in markup.tags:
            for attribute in tag.attributes:
                if attribute.name in {"id", "name"}:
                    known.add(attribute.value)
                elif attribute.name == "href" and tag.name == "a":
                    links.append((tag, attribute))
        lost = [(tag, a) for tag, a in links if _is_lost(a.value.strip(), known)]
        if not lost or context.feed.base_of(text.node):
            return
        tag, attribute = lost[0]
        entry = text.entry
        page = entry.permalink if entry is not None else None
        whole = (page.text if page is not None else "https://…") + attribute.value.strip()
        yield Finding(
            markup.on_value(tag, attribute, 0, len(attribute.value)),
            f"{show(attribute.value)} leads to no place in the {text.label}{times(len(lost))}",
            help=f"write {show(whole)}",
            group=text.label,
        )


def _has(text: Text) -> bool:
    return any(a.get("href", "").lstrip()[:1] == "#" for a in text.node.iter(_A))


def _is_lost(address: str, known: set[str]) -> bool:
    # `#` and `#top` lead to the top of a page (WHATWG HTML, section 7.4.6.3).
    # What a template left is no place at all.
    if not address.startswith("#") or "{" in address or address.lower() in {"#", "#top"}:
        return False
    if address[1:] in known:
        return False
    # Late: few links have escapes, and few feeds such links.
    from urllib.parse import unquote

    return unquote(address[1:]) not in known
