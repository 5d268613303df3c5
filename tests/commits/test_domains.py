"""Mistyped domains."""

from __future__ import annotations

import pytest

from feedlint.commits.domains import COMMON, Domains

FREQUENT = (
    "example.org",
    "kdbg.org",
    "mail1.example.org",
    "lists.example.org",
    "suse.de",
    "amd.com",
)


@pytest.mark.parametrize(
    ("domain", "meant"),
    [
        ("gooogle.com", "google.com"),
        ("gmali.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmai.lcom", "gmail.com"),
        ("gmailcom", "gmail.com"),
        ("kdgb.org", "kdbg.org"),
        ("exmaple.org", "example.org"),
        ("lists.exampl.org", "lists.example.org"),
        ("user.noreply.github.com", "users.noreply.github.com"),
    ],
)
def test_mistyped(domain: str, meant: str) -> None:
    assert Domains(FREQUENT).meant_by(domain) == meant


@pytest.mark.parametrize(
    "domain",
    [
        "mail.com", "ymail.com", "email.com", "suse.cz", "suse.se", "arm.com", "and.com",
        "mail2.example.org", "list.example.org", "example.or", "example.net", "", "a" * 300,
        *sorted(COMMON), *FREQUENT,
    ],
)  # fmt: skip
def test_not_mistyped(domain: str) -> None:
    assert Domains(FREQUENT).meant_by(domain) is None
