"""E002 markup-in-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_new_attribute, on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace, rewrite
from feedlint.rule import MARKED_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._base import (
    is_as_written,
    is_construct,
    is_from_commit,
    is_in_content,
)
from feedlint.text.markup import closes_a_tag, shown_markup
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

#: So much of a text on both sides of a tag tells whether another one is the same.
_AROUND = 20
_WAYS = 'write type="html", or type="xhtml" with the markup in a div, or take the tags out'


class MarkupInText(Rule):
    """A text of type "text" must not contain HTML.

    ## Why
    In a text of type `text`, which is also what a construct without a type is, a
    reader sees tags as they are written. Names of persons, labels of categories and
    titles of links are plain text always. Of other types of text, only `text/plain` is
    looked at: Markdown has HTML in it, and programs speak of it. A tag counts if it is
    closed by its end tag, has attributes, or is a repeated `<br>`; a headline may speak
    of the `<b>`, or of `<b></b>`, and where the type says `text` a tag must have its end.
    The commits of programs speak of much more, so the rule is silent in commit feeds. The
    titles and categories of RSS are plain text as well, though some readers take a title
    for HTML.

    ## Bad
    ```xml entry
    <summary>It is &lt;em&gt;very&lt;/em&gt; fast.</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">It is &lt;em&gt;very&lt;/em&gt; fast.</summary>
    ```

    ## Fix
    Unsafe: declares the construct as `html`. What is not markup in it, such as line
    ends, is then HTML as well. None for names, labels and titles of links.

    ## References
    - [RFC 4287, section 3.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1)
    """

    code, name, since = "E002", "markup-in-text", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (MARKED_TEXT,), WITH_CHAPTERS
    w3c = ("ContainsUndeclaredHTML", "ContainsHTML")

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for tags in what is no HTML."""
        characters = text.text
        if "<" not in characters or not is_as_written(text):
            return
        found = shown_markup(characters)
        if found is None or is_from_commit(text, context) or _is_prose(text):
            return
        if is_in_content(text, characters[max(0, found.start - _AROUND) : found.end + _AROUND]):
            return
        shown = show(characters[found.start : found.end])
        reader = "its reader" if text.kind == "text" else "many a reader"
        yield Finding(
            text.anchor(found.start, found.end),
            f"the {text.label} is plain text, so {reader} sees {shown} as it is written",
            fix=_as_html(text),
            help=_WAYS if is_construct(text) else "take the tags out: this is plain text always",
            group=text.label,
        )


def _is_prose(text: Text) -> bool:
    """Whether the type says that it is text, and what is in it are lone tags amid words."""
    if text.node.get("type") != "text" or not is_construct(text):
        return False
    return not closes_a_tag(text.text)


def _as_html(text: Text) -> Fix | None:
    element = text.node
    if not is_construct(text) or len(element):
        return None
    if element.get("type") is None:
        edit = rewrite(on_new_attribute(element), ' type="html"')
    else:
        edit = replace(on_value(element, "type"), "html")
    return Fix("Declare the text as HTML", Safety.UNSAFE, (edit,))
