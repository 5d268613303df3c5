"""Lines that are meant as trailers and stand where git reads none."""

from __future__ import annotations

import pytest

from feedlint.commits.outside import unread
from feedlint.commits.trailers import parse

SIGN = "Signed-off-by: Ada <ada@example.org>"


def found(text: str) -> list[tuple[str, str]]:
    return [(text[line.start : line.end], line.reason) for line in unread(text, parse(text))]


def test_reasons() -> None:
    assert found(f"t\n\n{SIGN} \n\nText.\n") == [(SIGN, "another paragraph follows")]
    assert found(f"t\n{SIGN}\n\n\n") == [(SIGN, "no empty line is above it")]
    assert found(f"t\n\n1\n2\n3\n4\n{SIGN}") == [(SIGN, "its paragraph has too many other lines")]


def test_what_is_read_is_not_unread() -> None:
    assert found(f"t\n\nText.\n\n{SIGN}\n# c\n") == []
    assert found(f"{SIGN}\n\n{SIGN}\n") == []


def test_a_good_trailer_beside_misspelt_ones_is_not_to_blame() -> None:
    assert found(f"t\n\nText.\n\nSigned off by: Bo <b@c.org>\n{SIGN}\n") == []
    assert found(f"t\n\nText.\n\n* Co-authored-by: Bo <b@c.org>\n{SIGN}\n") == []
    prose = f"t\n\n1\n2\n3\n4\nSigned off by: Bo <b@c.org>\n{SIGN}\n"
    assert found(prose) == [(SIGN, "its paragraph has too many other lines")]


@pytest.mark.parametrize("quoted", ["From: Bo", "Subject: x\nCc: Cy <c@d>"])
def test_copies_of_a_mail(quoted: str) -> None:
    assert found(f"t\n\n{quoted}\nCc: Di <d@e>\n\nText.") == []
    assert found(f"t\n\n{quoted}\n\nCc: Di <d@e>\n\nText.") != []


def test_many() -> None:
    lines = "\n".join(f"Acked-by: B{number} <b@c{number}>" for number in range(20_000))
    assert len(found(f"t\n\n{lines}\n\nText.")) == 20_000
    prose = "x\n" * 100_000
    assert len(found(f"t\n\n{prose}{lines}")) == 20_000
