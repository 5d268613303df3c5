"""What the rules about HTML and XHTML have in common: the markup of a feed's texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import atom
from feedlint.rule import ROOT, Rule
from feedlint.text.html.constructs import all_markups_of, markups_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Finding
    from feedlint.rule import Context
    from feedlint.text.html.markup import Attribute, Markup, Tag

_ENTRY, _TITLE = atom("entry"), atom("title")


class MarkupRule(Rule):
    """A rule about the markup in the texts of type html and xhtml.

    It visits the root: a feed without such texts costs one look for all rules.
    """

    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Judge the markup of every text in which there is anything to speak of."""
        for markup in context.once(markups_of, element):
            yield from _unless_no_markup(self.judge(markup), markup, context)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Yield what is wrong with the markup of one text."""
        raise TypeError(f"{type(self).__name__} judges no markup")


class EveryTagRule(MarkupRule):
    """A rule that looks at all tags and attributes, also at the plain ones."""

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Judge the markup of every text."""
        for markup in context.once(all_markups_of, element):
            yield from _unless_no_markup(self.judge(markup), markup, context)


def _unless_no_markup(
    findings: Iterator[Finding], markup: Markup, context: Context
) -> Iterator[Finding]:
    for finding in findings:
        if not context.once(_is_under_escaped, markup.construct):
            yield finding


def attributes(markup: Markup) -> Iterator[tuple[Tag, Attribute]]:
    """The attributes of all tags of HTML, SVG and MathML."""
    for tag in markup.tags:
        for attribute in tag.attributes:
            yield tag, attribute


def times(count: int) -> str:
    """How often something was found, for the end of a message."""
    return "" if count == 1 else f", {count} times"


def _is_under_escaped(construct: Element) -> bool:
    """Whether a title is a commit's that was never meant as HTML; E004 says so."""
    entry = construct.getparent()
    if construct.tag != _TITLE or entry is None or entry.tag != _ENTRY:
        return False
    from feedlint.commits.message import message_of
    from feedlint.commits.titles import is_under_escaped, subject_lines

    message = message_of(entry)
    if message is None or not message.is_whole:
        return False
    return is_under_escaped(construct, subject_lines(message))
