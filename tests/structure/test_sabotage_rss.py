"""Every particle of the grammars of RSS is held by a row of a table."""

from __future__ import annotations

import random

import pytest

from tests.structure.sabotage import XSD_CHANGES, Mutant, mutants
from tests.structure.sabotage_rss import RNG_CHANGES, SAME, notices_rng, notices_xsd

RNG = {
    name: [m for m in mutants(f"{name}.rng", RNG_CHANGES) if m.what not in SAME]
    for name in ("rss", "rdf")
}
XSD = [
    (file, mutant)
    for file in ("rss.xsd", "rdf.xsd", "rdf-rss.xsd")
    for mutant in mutants(file, XSD_CHANGES)
    if mutant.what not in SAME
]
#: A schema takes a tenth of a second to build; `python -m tests.structure.sabotage_rss` tries all.
SAMPLE = random.Random(2009).sample(XSD, 40)  # a sample, no secret


def test_there_is_a_change_for_each_particle() -> None:
    assert len(RNG["rss"]) >= 150
    assert len(RNG["rdf"]) >= 60
    assert len(XSD) >= 280


@pytest.mark.parametrize("name", RNG)
def test_the_tables_notice_every_change_of_the_relax_ng_grammars(name: str) -> None:
    assert [mutant.what for mutant in RNG[name] if not notices_rng(name, mutant)] == []


@pytest.mark.parametrize(("file", "mutant"), SAMPLE, ids=lambda value: str(value)[:80])
def test_the_tables_notice_a_change_of_the_xsd(file: str, mutant: Mutant) -> None:
    assert notices_xsd(file, mutant)
