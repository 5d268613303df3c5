"""Dates that are a commit's own: good to know at most, and silent where the commit has them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.generators.commits import git
from tests.generators.entries import HEAD, cgit, document_of, gitweb

from feedlint.commits.testimony import timestamp
from feedlint.finding import Severity
from feedlint.rule import Witnesses
from feedlint.rules.meaning.feed_older_than_entry import FeedOlderThanEntry
from feedlint.rules.meaning.implausible_date import ImplausibleDate
from feedlint.rules.meaning.published_after_updated import PublishedAfterUpdated
from feedlint.rules.versions.published_differs import PublishedDiffers
from feedlint.testing import diagnose
from feedlint.witnesses.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Diagnostic
    from feedlint.rule import Rule

FUTURE = 4_102_444_800
#: When the commits were written and made: before feeds, in a year to come, and by a slow clock.
DATES = ((0, 0), (FUTURE, FUTURE), (1_700_000_600, 1_700_000_000))


@pytest.fixture(name="repository", scope="module")
def fixture_repository(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Repository]:
    folder: Path = tmp_path_factory.mktemp("dates")
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main")
    lines = []
    for written, made in DATES:
        lines += ["commit refs/heads/main", f"author A <a@x> {written} +0000"]
        lines += [f"committer B <b@x> {made} +0000", "data 2", "m"]
    git(folder, "fast-import", "--quiet", input="\n".join([*lines, ""]).encode())
    with Repository(folder) as repository:
        yield repository


def names(repository: Repository) -> list[str]:
    return git(Path(repository.path), "rev-list", "--reverse", "main").decode().split()


def entry(head: str, number: int) -> str:
    written, made = map(timestamp, DATES[number])
    dates = f"<published>{written}</published><updated>{made}</updated>"
    return f"<entry>{head}<title>m</title>{dates}</entry>"


def found(
    rule: type[Rule], entries: str, repository: Repository | None = None, head: str = HEAD
) -> tuple[Diagnostic, ...]:
    text = document_of(head + entries)
    return diagnose(rule, text.encode(), witnesses=Witnesses(repository))


CASES = [(ImplausibleDate, 0), (ImplausibleDate, 1), (PublishedAfterUpdated, 2)]


@pytest.mark.parametrize(("rule", "number"), CASES)
def test_a_date_of_a_commit_is_good_to_know(
    rule: type[Rule], number: int, repository: Repository
) -> None:
    name = names(repository)[number]
    said = found(rule, entry(cgit(name), number))
    assert said
    assert {one.severity for one in said} == {Severity.INFO}
    assert all("rewriting the history" in one.help for one in said)
    assert not found(rule, entry(cgit(name), number), repository)


@pytest.mark.parametrize(("rule", "number"), CASES[:2])
def test_one_of_a_blog_is_wrong(rule: type[Rule], number: int) -> None:
    said = found(rule, entry("<id>urn:example:1</id>", number))
    assert {one.severity for one in said} == {Severity.WARNING}


def test_one_that_the_commit_has_not_is_told(repository: Repository) -> None:
    name = names(repository)[2]
    assert found(ImplausibleDate, entry(cgit(name), 0), repository)


def test_the_first_commit_need_not_be_the_newest() -> None:
    entries = entry(cgit("1" * 40), 2) + entry(cgit("2" * 40), 1)
    head = HEAD.replace("2024-01-02T03:04:05Z", timestamp(DATES[2][1]))
    assert not found(FeedOlderThanEntry, entries, head=head)
    # In a blog it has to be, but for entries of the future.
    blog = entries.replace("urn:sha1:", "urn:example:").replace("/commit/?id=", "/")
    assert found(FeedOlderThanEntry, blog, head=head)


def test_dates_of_mail_are_compared_as_well(repository: Repository) -> None:
    name = names(repository)[2]
    address = gitweb(name).partition("<id>")[2].partition("</id>")[0]

    def said(date: str) -> tuple[Diagnostic, ...]:
        item = f"<item><title>m</title><link>{address}</link><guid>{address}</guid>{date}</item>"
        text = f'<rss version="2.0"><channel><title>t</title>{item}</channel></rss>'
        return diagnose(PublishedDiffers, text.encode(), witnesses=Witnesses(repository))

    assert not said("<pubDate>Tue, 14 Nov 2023 22:13:20 +0000</pubDate>")
    assert not said("<pubDate>Tue, 14 Nov 2023 23:13:20 +0100</pubDate>")
    (one,) = said("<pubDate>Tue, 14 Nov 2023 22:13:21 +0000</pubDate>")
    assert "pubDate is 'Tue, 14 Nov 2023 22:13:21 +0000'" in one.message
