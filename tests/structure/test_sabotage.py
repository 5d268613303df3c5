"""Every particle of both grammars is held by a row of the table."""

from __future__ import annotations

import random

import pytest

from tests.structure.sabotage import (
    RNG_CHANGES,
    SAME,
    XSD_CHANGES,
    Mutant,
    mutants,
    notices_rng,
    notices_xsd,
)

RNG = [mutant for mutant in mutants("atom.rng", RNG_CHANGES) if mutant.what not in SAME]
XSD = [mutant for mutant in mutants("atom.xsd", XSD_CHANGES) if mutant.what not in SAME]
#: The XSD takes a fifth of a second to build; `python -m tests.structure.sabotage` tries all.
SAMPLE = random.Random(4287).sample(XSD, 40)  # a sample, no secret


def test_there_is_a_change_for_each_particle() -> None:
    assert len(RNG) >= 200
    assert len(XSD) >= 180


def test_the_table_notices_every_change_of_the_relax_ng_grammar() -> None:
    assert [mutant.what for mutant in RNG if not notices_rng(mutant)] == []


@pytest.mark.parametrize("mutant", SAMPLE, ids=lambda mutant: mutant.what)
def test_the_table_notices_a_change_of_the_xsd(mutant: Mutant) -> None:
    assert notices_xsd(mutant)
