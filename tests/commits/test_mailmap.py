"""The forms of a `.mailmap`, and one in a repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.commits.mailmap import Mailmap
from feedlint.witnesses.repository import Repository
from tests.generators.commits import ADVERSARIAL, git, make

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """\
# a comment
Proper Name <commit@a.example>
<proper@b.example> <COMMIT@b.example>   # with a remark
Proper Name <proper@c.example> <commit@c.example>
Proper Name <proper@d.example> Commit Name <commit@d.example>
no address
"""


@pytest.mark.parametrize(
    ("name", "mail", "proper"),
    [
        ("X", "commit@a.example", ("Proper Name", "commit@a.example")),
        ("X", "Commit@B.example", ("X", "proper@b.example")),
        ("X", "commit@c.example", ("Proper Name", "proper@c.example")),
        ("commit name", "commit@d.example", ("Proper Name", "proper@d.example")),
        ("X", "commit@d.example", ("X", "commit@d.example")),
        ("X", "other@a.example", ("X", "other@a.example")),
    ],
)
def test_forms(name: str, mail: str, proper: tuple[str, str]) -> None:
    assert tuple(Mailmap(TEXT).proper(name, mail)) == proper


def test_nothing() -> None:
    assert not Mailmap()
    assert Mailmap(TEXT)


def test_of_a_repository(tmp_path: Path) -> None:
    made = make(tmp_path / "a.git", ADVERSARIAL[:1])
    line = b"Countess <ada@analytical.example>\n"
    stream = (
        b"commit refs/heads/main\ncommitter A <a@b> 1800000000 +0000\ndata 1\nx\n"
        b"from refs/heads/main^0\nM 100644 inline .mailmap\ndata %d\n%s\n" % (len(line), line)
    )
    git(made.path, "fast-import", "--quiet", input=stream)
    with Repository(made.path) as repository:
        proper = repository.mailmap.proper("Ada", "ada@analytical.example")
        assert proper.name == "Countess"
