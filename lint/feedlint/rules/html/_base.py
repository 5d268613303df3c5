"""What the rules about HTML and XHTML have in common: the markup of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rule import EVERY, HTML, MARKUP, Rule
from feedlint.rules.escaping._base import is_the_title
from feedlint.text.html.reading import all_markup_of, markup_of
from feedlint.text.html.urls import FOLLOWED, urls_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.feeds.concepts import Text
    from feedlint.finding import Finding
    from feedlint.rule import Context
    from feedlint.text.html.markup import Attribute, Markup, Tag
    from feedlint.text.html.urls import Url


class MarkupRule(Rule):
    """A rule about the markup in texts of HTML and XHTML, in which there is any to speak of."""

    visits, dialects = (MARKUP,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Judge the markup of one text."""
        for finding in self.judge(context.once(markup_of, text)):
            if not context.once(_is_under_escaped, text):
                yield finding

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Yield what is wrong with the markup of one text."""
        raise TypeError(f"{type(self).__name__} judges no markup")


class EveryTagRule(MarkupRule):
    """A rule that looks at all tags and attributes, also at the plain ones."""

    visits = (HTML,)

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Judge the markup of one text."""
        for finding in self.judge(context.once(all_markup_of, text)):
            if not context.once(_is_under_escaped, text):
                yield finding


def attributes(markup: Markup) -> Iterator[tuple[Tag, Attribute]]:
    """The attributes of all tags of HTML, SVG and MathML."""
    for tag in markup.tags:
        for attribute in tag.attributes:
            yield tag, attribute


def addresses(markup: Markup) -> Iterator[tuple[Anchor, Tag, Url]]:
    """The addresses in HTML that a reader fetches or goes to, each with its place."""
    for tag, attribute in attributes(markup):
        if attribute.name in FOLLOWED and not tag.vocabulary:
            for url in urls_in(attribute.name, attribute.value):
                yield markup.on_value(tag, attribute, url.start, url.end), tag, url


def times(count: int) -> str:
    """How often something was found, for the end of a message."""
    return "" if count == 1 else f", {count} times"


def _is_under_escaped(text: Text) -> bool:
    """Whether a text was never meant as HTML: a title, or a title again; E004 says so."""
    entry = text.entry
    if entry is None or text.holder is not entry:
        return False
    if text.role != "title":
        return is_the_title(text)
    from feedlint.commits.message import message_of
    from feedlint.commits.titles import is_under_escaped, subject_lines

    message = message_of(entry)
    if message is None or not message.is_whole:
        return False
    return is_under_escaped(text.node, subject_lines(message))
