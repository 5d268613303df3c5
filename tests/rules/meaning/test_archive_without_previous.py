"""Cases of the rule archive-without-previous."""

from __future__ import annotations

from feedlint.rules.meaning.archive_without_previous import ArchiveWithoutPrevious
from feedlint.testing import Case, document, rule_test


def feed(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">\n'
        f'<link rel="self" href="/f"/>{text}</feed>'
    )


CASES = [
    Case("no archive", feed("")),
    Case("there", feed('<fh:archive/><link rel="prev-archive" href="/2"/>')),
    Case("complete", feed("<fh:archive/><fh:complete/>")),
    Case(
        "none",
        feed('⟦<fh:archive/>⟧<link rel="current" href="/2"/>'),
        says="no prev-archive link",
    ),
]

test_archive_without_previous = rule_test(ArchiveWithoutPrevious, CASES, wrap=document)
