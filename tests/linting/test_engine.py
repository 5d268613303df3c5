"""The run of rules over a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.anchor import on_tag, on_text
from feedlint.finding import Finding, Severity
from feedlint.limits import LIMITS, MAX_COUNTED
from feedlint.linting.catalogue import Chosen, Ruleset, builtin, describe, select
from feedlint.linting.engine import LIMIT, lint
from feedlint.reading.source import Source
from feedlint.rule import ROOT, Rule, atom, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

NESTED = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="urn:x">
<title>1</title><!-- c --><?p?>
<author><name>2</name><x:y/></author>
<x:z><title>never</title></x:z>
<entry><title>3</title><source><title>4</title><author><name>5</name></author></source>
<content type="application/xml"><title>never</title></content>
<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><title
xmlns="http://www.w3.org/2005/Atom">never</title></div></summary>
<link href="a"><title>never</title></link></entry>
</feed>"""


class Titles(Rule):
    """Say every title and name."""

    code, name, since = "Z001", "titles", "1"
    severity = Severity.INFO
    visits = (atom("title"), atom("name"))

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        assert context.root.tag == atom("feed")
        yield Finding(on_text(element), text_of(element))


def only(rule: type[Rule], **options: object) -> Ruleset:
    return Ruleset([Chosen(describe(rule), rule.severity, options)])


def test_only_atom_positions_are_visited() -> None:
    report = lint(Source("x", NESTED.encode()), only(Titles))
    assert [d.message for d in report.diagnostics] == ["1", "2", "3", "4", "5"]


class Many(Rule):
    """Say more than anybody reads."""

    code, name, since = "Z002", "many", "1"
    severity = Severity.ERROR
    visits = (ROOT,)

    def check(self, element: Element, _: Context) -> Iterator[Finding]:
        for number in range(LIMITS.findings + 7):
            yield Finding(on_tag(element), f"no. {number:05}")


def test_the_findings_of_a_rule_are_limited_and_that_is_said() -> None:
    limit = select(builtin(), [LIMIT])
    rules = Ruleset([*only(Many).chosen, *limit.chosen])
    report = lint(Source("x", NESTED.encode()), rules)
    assert len(report.diagnostics) == LIMITS.findings + 1
    (said,) = (d for d in report.diagnostics if d.name == LIMIT)
    assert said.message == "7 more findings of many are not shown"
    assert NESTED[slice(*said.span)] == NESTED[: NESTED.index(">") + 1]


class Endless(Rule):
    """Say something as long as anybody asks."""

    code, name, since = "Z004", "endless", "1"
    severity = Severity.ERROR
    visits = (ROOT, atom("title"))
    asked = 0

    def check(self, element: Element, _: Context) -> Iterator[Finding]:
        while True:
            type(self).asked += 1
            yield Finding(on_tag(element), "once more")


def test_a_rule_that_has_said_enough_is_not_asked_any_more() -> None:
    limit = select(builtin(), [LIMIT])
    report = lint(Source("x", NESTED.encode()), Ruleset([*only(Endless).chosen, *limit.chosen]))
    assert Endless.asked == MAX_COUNTED
    assert len(report.diagnostics) == LIMITS.findings + 1
    assert [d.message for d in report.diagnostics if d.name == LIMIT] == [
        "at least 9,000 more findings of endless are not shown"
    ]


def test_nor_are_faults_looked_for_that_nobody_wants() -> None:
    # One kind is found too often, another one behind it is not missed.
    entries = "<entry><bogus/></entry>" * (MAX_COUNTED + 5) + "<entry rel='x'/>"
    text = f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'
    rules = select(builtin(), ["unknown-element", "unknown-attribute", LIMIT])
    found = {d.name: d.message for d in lint(Source("x", text.encode()), rules).diagnostics}
    assert found.keys() == {"unknown-element", "unknown-attribute"}
    assert found["unknown-element"].endswith(f"and {MAX_COUNTED - 1:,} more like it")


class Broken(Rule):
    """Fail."""

    code, name, since = "Z003", "broken", "1"
    severity = Severity.ERROR
    visits = (atom("name"),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        yield Finding(on_tag(element), str(1 // len(context.options)))


@pytest.mark.parametrize("other", [0, 1])
def test_a_failing_rule_is_named_and_the_others_stay(other: int) -> None:
    class Named(Broken):
        code, name = "Z005", "named"

        def check(self, element: Element, context: Context) -> Iterator[Finding]:
            del context
            yield Finding(on_tag(element), "a name")

    chosen = [*only(Broken).chosen, *only(Named).chosen]
    rules = Ruleset(chosen[::-1] if other else chosen)
    report = lint(Source("x", NESTED.encode()), rules)
    ((name, message, trace),) = report.failures
    assert (name, trace) == ("broken", "")
    assert message.startswith("rule broken failed at /feed/author/name: ZeroDivisionError: ")
    assert [d.name for d in report.diagnostics] == ["named"] * NESTED.count("<name>")


class Late(Rule):
    """Find something, then fail."""

    code, name, since = "Z006", "late", "1"
    severity = Severity.ERROR
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        del context
        yield Finding(on_tag(element), "found")
        raise RuntimeError


def test_what_a_failing_rule_found_before_is_left_out() -> None:
    text = NESTED.replace("<feed", "<!-- feedlint-ignore-file: late --><feed", 1)
    for given in (NESTED, text):
        report = lint(Source("x", given.encode()), only(Late))
        assert report.diagnostics == ()
        assert [failure.rule for failure in report.failures] == ["late"]


def test_a_failure_in_an_anchor(monkeypatch: pytest.MonkeyPatch) -> None:
    class Astray(Late):
        code, name = "Z007", "astray"

        def check(self, element: Element, context: Context) -> Iterator[Finding]:
            del element, context
            yield Finding("no anchor", "found")  # type: ignore[arg-type]  # that is the point

    monkeypatch.setenv("FEEDLINT_DEBUG", "1")
    ((name, message, trace),) = lint(Source("x", NESTED.encode()), only(Astray)).failures
    assert name == "astray"
    assert "str stands for an Anchor" in message
    assert "Traceback" in trace


class Choice(NamedTuple):
    words: str = "default"


class Optional(Rule):
    """Say what the option says."""

    code, name, since = "Z004", "optional", "1"
    severity = Severity.ERROR
    visits = (ROOT,)
    Options = Choice

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        first = context.once(text_of, element)
        assert context.once(text_of, element) is first
        yield Finding(on_tag(element), f"{context.options.words}\x1b[31m")


def test_options_and_escaping_of_messages() -> None:
    source = Source("x", NESTED.encode())
    (default,) = lint(source, only(Optional)).diagnostics
    (given,) = lint(source, only(Optional, words="given")).diagnostics
    assert default.message == "default\\x1b[31m"
    assert given.message == "given\\x1b[31m"


def test_findings_are_in_source_order() -> None:
    rules = Ruleset([*only(Titles).chosen, *only(Optional).chosen])
    report = lint(Source("x", NESTED.encode()), rules)
    starts = [d.span.start for d in report.diagnostics]
    assert starts == sorted(starts)
    assert report.diagnostics[0].name == "optional"


def test_rules_that_look_at_nothing_there_are_not_imported() -> None:
    import sys

    import feedlint.rules.index  # noqa: F401  # the index alone must not import a rule

    text = '<opml version="2.0"><body/></opml>'
    for name in [name for name in sys.modules if name.startswith("feedlint.rules.meaning.")]:
        del sys.modules[name]
    lint(Source("x", text.encode()), select(builtin()))
    assert not [name for name in sys.modules if name.startswith("feedlint.rules.meaning.")]
