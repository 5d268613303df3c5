"""Every particle of the grammars of AtomPub is held by a row of the table."""

from __future__ import annotations

import random

import pytest

from tests.structure.sabotage import XSD_CHANGES, Mutant, mutants
from tests.structure.sabotage_app import RNG_CHANGES, SAME, notices_rng, notices_xsd

RNG = [mutant for mutant in mutants("app.rng", RNG_CHANGES) if mutant.what not in SAME]
XSD = [mutant for mutant in mutants("app.xsd", XSD_CHANGES) if mutant.what not in SAME]
#: A schema takes a tenth of a second to build; `python -m tests.structure.sabotage_app` tries all.
SAMPLE = random.Random(5023).sample(XSD, 15)  # a sample, no secret


def test_there_is_a_change_for_each_particle() -> None:
    assert len(RNG) >= 40
    assert len(XSD) >= 40


def test_the_table_notices_every_change_of_the_relax_ng_grammar() -> None:
    assert [mutant.what for mutant in RNG if not notices_rng(mutant)] == []


@pytest.mark.parametrize("mutant", SAMPLE, ids=lambda mutant: mutant.what)
def test_the_table_notices_a_change_of_the_xsd(mutant: Mutant) -> None:
    assert notices_xsd(mutant)
