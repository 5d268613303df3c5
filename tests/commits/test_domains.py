"""Mistyped domains."""

from __future__ import annotations

import random
import tracemalloc

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


def test_many_long_domains_cost_little() -> None:
    chance = random.Random(1)
    words = ("".join(chance.choices("abcdefgh", k=88)) for _ in range(300))
    frequent = [f"{word}.invalid" for word in words]
    tracemalloc.start()
    try:
        domains = Domains(frequent)
        # Less than a tenth of what the forms themselves would take.
        assert tracemalloc.get_traced_memory()[1] < 6_000_000
    finally:
        tracemalloc.stop()
    assert domains.meant_by(f"x{frequent[7][1:]}") == frequent[7]
    assert domains.meant_by(f"x{frequent[7]}" + "y" * 20) is None
