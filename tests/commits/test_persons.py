"""Persons as trailers name them."""

from __future__ import annotations

import pytest

from feedlint.commits.persons import Flaw, person_of


@pytest.mark.parametrize(
    ("value", "name", "address", "comment"),
    [
        ("Ada Lovelace <ada@example.org>", "Ada Lovelace", "ada@example.org", ""),
        ('"Lovelace, Ada" <ada@example.org>', "Lovelace, Ada", "ada@example.org", ""),
        ("YueHaibing <yue@example.org>", "YueHaibing", "yue@example.org", ""),
        ("kernel test robot <lkp@example.org>", "kernel test robot", "lkp@example.org", ""),
        ("stable@example.org", "", "stable@example.org", ""),
        ("<list@example.org>", "", "list@example.org", ""),
        ("<stable@example.org> # 3.3.x: a1f84a3", "", "stable@example.org", "# 3.3.x: a1f84a3"),
        ("stable@example.org # < 4.14", "", "stable@example.org", ""),
        ("Ada <ada@example.org> [pump]", "Ada", "ada@example.org", "[pump]"),
        ("Ada <ada@example.org> (lid)", "Ada", "ada@example.org", "(lid)"),
        ("Ada <ada@example.org>\n (lid)", "Ada", "ada@example.org", "(lid)"),
        ("ada@example.org (Ada)", "", "ada@example.org", "(Ada)"),
        ("bot[bot] <1+bot[bot]@example.org>", "bot[bot]", "1+bot[bot]@example.org", ""),
        ("Zoë <zoë@example.org>", "Zoë", "zoë@example.org", ""),
        ("Ada <redacted>", "Ada", "", ""),
        ("Ada <ada at example.org>", "Ada", "", ""),
        ("Ada <ada(at)example.org>", "Ada", "", ""),
        ("Ada <a***@example.org>", "Ada", "a***@example.org", ""),
        ("ada at example dot org", "", "", ""),
    ],
)
def test_right(value: str, name: str, address: str, comment: str) -> None:
    person = person_of(value)
    assert (person.name, person.address, person.comment) == (name, address, comment)
    assert person.problems == ()
    if address:
        assert value[person.start : person.end] == address


@pytest.mark.parametrize(
    ("value", "flaw", "shown"),
    [
        ("", Flaw.EMPTY, ""),
        (" \n ", Flaw.EMPTY, " \n "),
        ("Ada Lovelace", Flaw.NAME_ONLY, "Ada Lovelace"),
        ("Ada <a@b>, Bo <b@c>", Flaw.SEVERAL, ", Bo <b@c>"),
        ("a@b, b@c", Flaw.SEVERAL, ", b@c"),
        ("Ada < ada@example.org >", Flaw.PADDED, "< ada@example.org >"),
        ("Ada <mailto:ada@example.org>", Flaw.LINK, "mailto:ada@example.org"),
        ("Ada # 12 a@b", Flaw.NAME_ONLY, "Ada"),
        ("@ada", Flaw.NAME_ONLY, "@ada"),
        ("Ada ada@example.org", Flaw.NO_BRACKETS, "ada@example.org"),
        ("Ada ada@example.org>", Flaw.NO_BRACKETS, "ada@example.org"),
        ("Ada <ada@example.org", Flaw.UNCLOSED, "<ada@example.org"),
        ("Ada <ada@example.org (lid)", Flaw.UNCLOSED, "<ada@example.org"),
        ("Ada <", Flaw.UNCLOSED, "<"),
        ("Ada <ada>", Flaw.NO_ADDRESS, "<ada>"),
        ("Ada <>", Flaw.NO_ADDRESS, "<>"),
        ("Ada <a@b@c>", Flaw.NO_ADDRESS, "<a@b@c>"),
        ("Ada <ada@example.org>.", Flaw.PUNCTUATION, "."),
        ("Ada <ada@example.org> ,", Flaw.PUNCTUATION, ","),
        ("Ada <ada@example.org>>", Flaw.PUNCTUATION, ">"),
        ("ada@example.org.", Flaw.PUNCTUATION, "."),
        ("Ada <ada@example.org> via IRC", Flaw.TRAILING_TEXT, "via IRC"),
        ("Ada <ada@example.org> v4.5+ ", Flaw.TRAILING_TEXT, "v4.5+"),
        ("ada@example.org, the first", Flaw.TRAILING_TEXT, ", the first"),
    ],
)
def test_flawed(value: str, flaw: Flaw, shown: str) -> None:
    (problem,) = person_of(value).problems
    assert problem.flaw is flaw
    assert value[problem.start : problem.end] == shown


def test_domain() -> None:
    assert person_of("Ada <ada@Example.ORG>").domain == "example.org"
    assert not person_of("Ada").domain


@pytest.mark.parametrize("letter", ["a", "a@", "<", ">", ",", " ", "# ", "(", "a "])
def test_long(letter: str) -> None:
    assert person_of("x <a@b" + letter * 100_000).name == "x"
    assert len(person_of(letter * 100_000).problems) == 1
