"""Rules silenced in JSON, by a member of an item or of the feed."""

from __future__ import annotations

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.testing import json_feed

RULES = select(builtin(), ["null-member", "unused-suppression"])


def found(members: str) -> list[tuple[str, str]]:
    text = json_feed(members)
    report = lint(Source("feed.json", text.encode()), RULES)
    return [(d.message, text[slice(*d.span)]) for d in report.diagnostics]


def item(suppression: str) -> str:
    return f'{{"id": "1", "content_text": "a", "summary": null{suppression}}}'


SAID = ("the item's summary is null", "null")


def test_in_an_item() -> None:
    silent = item(', "_feedlint": {"ignore": ["null-member"], "reason": "an old reader"}')
    assert found(f'"items": [{silent}]') == []
    assert found(f'"items": [{item("")}, {silent}]') == [SAID]
    by_code = item(', "_feedlint": {"ignore": "J035"}')
    assert found(f'"items": [{by_code}]') == []


def test_in_the_feed() -> None:
    members = f'"_feedlint": {{"ignore": ["null-member"]}}, "items": [{item("")}, {item("")}]'
    assert found(members) == []


def test_what_silences_nothing() -> None:
    silent = '{"id": "1", "content_text": "a", "_feedlint": {"ignore": ["null-member"]}}'
    said = ("'null-member' is not found in this object", "null-member")
    assert found(f'"items": [{silent}]') == [said]
    (unknown, nameless) = found(
        '"_feedlint": {"ignore": ["nul-member"]}, "items": [{"_feedlint": {}}]'
    )
    assert unknown[0] == "'nul-member' is no rule; did you mean 'null-member'?"
    assert nameless == ("the comment names no rule to ignore", '"_feedlint": {}')
