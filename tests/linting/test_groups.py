"""What a generator does in every entry is told once, with the fixes of all."""

from __future__ import annotations

from feedlint.finding import Diagnostic
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.testing import apply_fixes, feed

HASH = "{:040x}"


def found(count: int, before: str = "") -> tuple[str, tuple[Diagnostic, ...]]:
    entries = "".join(f"<entry><id>{HASH.format(n)}</id></entry>" for n in range(count))
    text = before + feed(entries)
    return text, lint(Source("x", text.encode()), select(builtin(), ["id-not-iri"])).diagnostics


def test_few_are_told_one_by_one() -> None:
    _, diagnostics = found(4)
    assert len(diagnostics) == 4
    assert not any("more place" in d.message for d in diagnostics)


def test_many_are_told_once() -> None:
    text, (diagnostic,) = found(6)
    assert diagnostic.message.endswith("not an IRI, and in 5 more places")
    assert apply_fixes(text, [diagnostic]).count("<id>urn:sha1:") == 6


def test_where_a_comment_silences_one_each_is_told() -> None:
    _, diagnostics = found(6, "<!-- feedlint-ignore: blank-title -->")
    assert len([d for d in diagnostics if d.name == "id-not-iri"]) == 6
