"""What a generator does in every entry is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag, on_text
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.linting.catalogue import Chosen, Ruleset, describe
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rule import EVERY, TEXT, Rule
from feedlint.testing import apply_fixes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.finding import Diagnostic
    from feedlint.rule import Context


class Letters(Rule):
    """Every letter of a text is told, and `x` is mended."""

    code, name, since = "Z002", "letters", "1"
    severity = Severity.INFO
    visits, dialects, once = (TEXT,), EVERY, True

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        del context
        letters = text.text
        yield from (
            Finding(
                on_text(text.node, number, number + 1),
                f"a letter {letter}, {len(letters)} times",
                fix=Fix("Mend it", Safety.SAFE, (replace(on_text(text.node), "-"),))
                if letter == "x"
                else None,
                group="vowel" if letter in "aeiou" else "",
            )
            for number, letter in enumerate(letters)
            if letter != "-"
        )


class Plain(Letters):
    """The same each time."""

    once = False

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        del context
        yield Finding(on_tag(text.node), f"here is {text.text}")


ATOM_FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><title>{}</title>{}</feed>'


def atom_feed(head: str, *titles: str) -> str:
    entries = "".join(f"<entry>{title}</entry>" for title in titles)
    return ATOM_FEED.format(head, entries)


def titles(*texts: str) -> list[str]:
    return [f"<title>{text}</title>" for text in texts]


def found(text: str, rule: type[Rule] = Letters) -> tuple[Diagnostic, ...]:
    ruleset = Ruleset([Chosen(describe(rule), rule.severity, {})])
    return lint(Source("feed.xml", text.encode()), ruleset).diagnostics


def messages(text: str, rule: type[Rule] = Letters) -> list[str]:
    return [diagnostic.message for diagnostic in found(text, rule)]


def test_a_kind_is_told_of_the_first_entry_with_the_number_of_the_others() -> None:
    feed = atom_feed("b", *titles("b", "bc", "b", "c"))
    assert messages(feed) == [
        "a letter b, 1 times, and in 3 more entries",
        "a letter c, 2 times, and in 1 more entry",
    ]


def test_all_of_the_first_entry_is_told() -> None:
    feed = atom_feed("", titles("bb")[0] + titles("b")[0], *titles("bbb"))
    assert messages(feed) == [
        "a letter b, 2 times, and in 1 more entry",
        "a letter b, 2 times",
        "a letter b, 1 times",
    ]


def test_a_finding_may_name_its_kind() -> None:
    assert messages(atom_feed("", *titles("a", "e"))) == [
        "a letter a, 1 times, and in 1 more entry"
    ]


def test_other_rules_tell_each() -> None:
    assert messages(atom_feed("", *titles("b", "b")), Plain) == [
        "here is ",
        "here is b",
        "here is b",
    ]


def test_one_fix_mends_all() -> None:
    feed = atom_feed("", *titles("x", "x", "x"))
    [diagnostic] = found(feed)
    assert diagnostic.fix is not None
    assert apply_fixes(feed, [diagnostic]) == atom_feed("", *titles("-", "-", "-"))


def test_what_comments_silence_is_not_counted() -> None:
    silence = "<!-- feedlint-ignore: letters -->"
    feed = atom_feed("", *[silence + t for t in titles("b")], *titles("b", "b"))
    assert messages(feed) == ["a letter b, 1 times, and in 1 more entry"]
    everywhere = atom_feed("", *[silence + t for t in titles("b", "b")])
    assert messages(everywhere) == []


def test_items_are_called_items() -> None:
    items = "".join(f"<item>{title}</item>" for title in titles("b", "b", "b"))
    feed = f'<rss version="2.0"><channel>{items}</channel></rss>'
    assert messages(feed) == ["a letter b, 1 times, and in 2 more items"]
