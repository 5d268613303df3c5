"""Commits that a message names."""

from __future__ import annotations

import pytest

from feedlint.commits.citations import citations, cites

SHA = "0d8e5fbc31e1082063bfb5155c35b7869721152b"


def found(body: str) -> list[tuple[str, str]]:
    message = f"title\n\n{body}\n"
    for citation in citations(message):
        assert message[citation.start : citation.end] == citation.sha
        assert message[citation.subject_start : citation.subject_end] == citation.subject
    return [(citation.sha, citation.subject) for citation in citations(message)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f'Since commit {SHA} ("say it") it does.', [(SHA, "say it")]),
        ('Since commit 0d8e5fb\n("say\nit") it does.', [("0d8e5fb", "say\nit")]),
        ('Commit 0d8e5fb ("say "it" twice") does.', [("0d8e5fb", 'say "it" twice')]),
        ("Commit 0d8e5fb (\u201csay it\u201d) does.", [("0d8e5fb", "say it")]),
        ('In commit 0d8e5fb ("a") and commit 0d8e5fc ("b").', [("0d8e5fb", "a"), ("0d8e5fc", "b")]),
        (f"Since commit {SHA} it does.", []),
        ('Since commit added00 ("say it").', [("added00", "say it")]),
        ('Since commit defaced ("say it").', []),
        ('Since commit 0d8e5fb ("say\n\nit").', []),
        ('> Since commit 0d8e5fb ("say it").\n  commit 0d8e5fb ("say it")', []),
        ('Since 0d8e5fb ("say it").', []),
        (f'Fixes: {SHA[:12]} ("say it")', [(SHA[:12], "say it")]),
        ('Fixes: commit 0D8E5FB ("say\n it")', [("0D8E5FB", "say\n it")]),
        ("Fixes: 0d8e5fb", [("0d8e5fb", "")]),
        ("Fixes: 0d8e5fb (say it)", [("0d8e5fb", "")]),
        ('fixes: 1234567 ("say it")', [("1234567", "say it")]),
        ("Fixes: 1234567", []),
        ("Fixes: #12", []),
        ("Fixes: https://bugs.example/0d8e5fb", []),
        ("Fixes: 0d8e5fbx", []),
        ("Closes: 0d8e5fb", []),
    ],
)
def test_citations(body: str, expected: list[tuple[str, str]]) -> None:
    assert found(body) == expected


@pytest.mark.parametrize(
    "marker",
    [
        f"commit {SHA} upstream.",
        f"[ Upstream commit {SHA} ]",
        f"(cherry picked from commit {SHA})",
    ],
)
def test_backports_cite_another_branch(marker: str) -> None:
    body = f'{marker}\n\nSince commit 0d8e5fb ("say it").\n\nFixes: 0d8e5fb ("say it")'
    assert found(body) == []
    assert len(found(body.replace(marker, "Text."))) == 2


def test_a_long_quotation_costs_linear_time() -> None:
    assert found('commit 0d8e5fb ("' * 20_000) == []
    assert found('commit 0d8e5fb ("a" ' * 20_000) == []


@pytest.mark.parametrize(
    ("written", "subject", "does"),
    [
        ("say it", "say it", True),
        ("Say\n it", "say it", True),
        ("say...", "say it", True),
        ("say …", "say it", True),
        ("...", "say it", False),
        ("say", "say it", False),
        ("say it...", "say", False),
        ('say \\"it\\"', 'say "it"', True),
        ("say \u201cit\u201d", 'say "it"', True),
        ("say that", "say it", False),
        ("to be continued...", "to be continued...", True),
    ],
)
def test_subjects_as_they_are_cited(written: str, subject: str, does: bool) -> None:  # noqa: FBT001
    assert cites(written, subject) is does
