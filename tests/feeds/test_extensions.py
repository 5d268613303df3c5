"""The tables of extensions: whole in themselves, and found by their namespaces."""

from __future__ import annotations

import pytest

from feedlint.feeds.dialect import Slot, dialect
from feedlint.feeds.extensions import MODULES, known, slots, vocabulary
from feedlint.feeds.extensions.table import ANYWHERE, ENTRY, HEAD, ROOT, SOURCE, Term, Vocabulary

TABLES = [*{v.prefix: v for name in MODULES if (v := vocabulary(name)) is not None}.values()]
CORE = {HEAD, ENTRY, SOURCE, ROOT, ANYWHERE, "link", "image", "author", "contributor"}


def names(table: Vocabulary) -> set[str]:
    return {f"{table.prefix}:{name}" for name in table.terms}


KNOWN = CORE | {name for table in TABLES for name in names(table)}


def test_there_are_as_many_as_feeds_use() -> None:
    assert len(TABLES) >= 20
    assert sum(len(table.terms) for table in TABLES) >= 200


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.prefix)
def test_a_table_is_whole_in_itself(table: Vocabulary) -> None:
    assert all(vocabulary(namespace) is table for namespace in table.namespaces)
    assert table.reference.startswith("http")
    for term in table.terms.values():
        assert set(term.parents) <= KNOWN
        assert {p for p in (*term.needs, *term.one_of) if p[0] != "@"} <= KNOWN
        assert {p[1:] for p in term.one_of if p[0] == "@"} <= set(term.attributes)
        assert set(term.distinct) <= set(term.attributes)
        assert not (term.instead and term.needs)
    for places, _ in table.attributes.values():
        assert set(places) <= KNOWN


@pytest.mark.parametrize("name", ["rss", "rdf"])
def test_slots_lead_to_tables(name: str) -> None:
    found = slots(MODULES)
    own = dialect(name).slots
    for table in found.values():
        assert all(slot.inner in {*own, *found, ""} for slot in table.values())
    assert found["item"]["{http://purl.org/rss/1.0/modules/content/}encoded"].role == "content"
    assert found["media:group"]["{http://search.yahoo.com/mrss/}content"].concept == "media"


def test_only_the_namespaces_of_a_document_have_slots() -> None:
    found = slots(["http://purl.org/dc/elements/1.1/", "urn:x"])
    assert set(found) == {"channel", "item"}
    assert isinstance(found["item"]["{http://purl.org/dc/elements/1.1/}creator"], Slot)


def test_a_term_may_be_another_in_rdf() -> None:
    tag = "{http://madskills.com/public/xml/rss/module/trackback/}ping"
    here, there = known(tag, "rss"), known(tag, "rdf")
    assert here is not None
    assert there is not None
    assert isinstance(here.term, Term)
    assert not here.term.attributes
    assert there.term.attributes


def test_what_no_table_knows() -> None:
    assert vocabulary("urn:x") is None
    assert known("{urn:x}a", "rss") is None
    assert known("{http://search.yahoo.com/mrss/}thumb", "rss") is None
