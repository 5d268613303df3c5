"""A rule of a plugin about HTML, written once, at work in every dialect."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, HTML, Rule
from feedlint.testing import Case, entry, json_item, quoted, rdf_item, rss_item, rule_test

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class NoMarquee(Rule):
    """Nothing moves."""

    code, name, since = "Z001", "no-marquee", "1.0.0"
    severity = Severity.WARNING
    visits, dialects = (HTML,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for the tag."""
        del context
        for match in re.finditer("<marquee>", text.text):
            yield Finding(text.anchor(*match.span()), f"{text.label} moves")


WRITTEN = '<p title="a&b">é <marquee>x</p>'


def in_xml(tag: str) -> str:
    escaped = WRITTEN.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marked = escaped.replace("&lt;marquee&gt;", "⟦&lt;marquee&gt;⟧")
    return f"<{tag}>{marked}</{tag.partition(' ')[0]}>"


IN_JSON = f'"content_html": "{quoted(WRITTEN).replace("<marquee>", "⟦<marquee>⟧")}"'
ESCAPED = r'"content_html": "\ud83d\ude00\u0022 ⟦\u003Cmarquee\u003e⟧"'


@pytest.mark.parametrize(
    ("text", "wrap", "label"),
    [
        (in_xml('content type="html"'), entry, "content moves"),
        (in_xml("description"), rss_item, "description moves"),
        (in_xml("content:encoded"), rdf_item, "content:encoded moves"),
        (IN_JSON, json_item, "content_html moves"),
        (ESCAPED, json_item, "content_html moves"),
    ],
)
def test_it_points_at_the_very_characters(
    text: str, wrap: Callable[[str], str], label: str
) -> None:
    case = Case("marked", text, says=label)
    rule_test(NoMarquee, [case], wrap=wrap)(case)
