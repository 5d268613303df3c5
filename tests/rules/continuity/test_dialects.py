"""The same breaks in every dialect, found by the same rules at the same places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from tests.rules.continuity.notes import (
    IANA,
    atom_note,
    json_note,
    json_notes,
    rdf_feed,
    rdf_note,
    rss_note,
)

from feedlint.rules.continuity.entries_redated import EntriesRedated
from feedlint.rules.continuity.entry_vanished import EntryVanished
from feedlint.rules.continuity.history_rewritten import HistoryRewritten
from feedlint.rules.continuity.id_changed import IdChanged
from feedlint.rules.continuity.id_reused import IdReused
from feedlint.rules.continuity.permalink_moved import PermalinkMoved
from feedlint.testing import VARIANTS, Case, Trial, feed, rss_channel

if TYPE_CHECKING:
    from collections.abc import Callable

    from feedlint.rule import Rule

RULES: tuple[type[Rule], ...] = (
    *(EntriesRedated, EntryVanished, HistoryRewritten, IdChanged, IdReused, PermalinkMoved),
)


class Dialect(NamedTuple):
    note: Callable[..., str]
    wrap: Callable[[str], str]


def iana_note(number: int, **changes: str) -> str:
    return atom_note(number, **{"rel": IANA, **changes})


DIALECTS = {
    "atom": Dialect(atom_note, feed),
    "atom, IANA's alternate": Dialect(iana_note, feed),
    "rss": Dialect(rss_note, rss_channel),
    "rdf": Dialect(rdf_note, rdf_feed),
    "jsonfeed": Dialect(json_note, json_notes),
}


class Break(NamedTuple):
    rule: type[Rule]
    old: Callable[[Any], str]
    new: Callable[[Any], str]
    says: tuple[str, ...]


def both(note: Any) -> str:
    return str(note(2) + note(1))


def _commit(note: Any, number: int, sha: str, mark: str = "") -> str:
    address = f"https://ada.invalid/c/{sha}"
    shown = mark.format(address) if mark else address
    return str(note(number, id=shown, link=address))


SHAS = [digit * 20 + letter * 20 for digit, letter in zip("12345", "abcde", strict=True)]
LATER = "2024-03-01T00:00:00+00:00"
OTHER = "The sea is wide, and nobody knows how many fish there are in it today."
BREAKS = {
    "link": Break(
        PermalinkMoved, both, lambda note: note(2, link="⟦https://ada.invalid/x⟧") + note(1),
        ("'Note 2' was at 'https://ada.invalid/2' and is now at 'https://ada.invalid/x'",),
    ),
    "id": Break(
        IdChanged, both, lambda note: note(2, id="⟦tag:ada.invalid,2024:b⟧") + note(1),
        ("known by its link, had the",),
    ),
    "id and link": Break(
        IdChanged, both,
        lambda note: note(2, id="⟦tag:ada.invalid,2024:b⟧", link="https://ada.invalid/b") + note(1),
        ("known by its title and date, had the",),
    ),
    "all but the text": Break(
        IdChanged, both,
        lambda note: note(2, id="⟦b:b⟧", link="https://ada.invalid/b", title="B") + note(1),
        ("the entry 'B', known by its text, had the",),
    ),
    "swapped slugs": Break(
        IdReused,
        lambda note: note(2, id="a:2", link="a:2") + note(1, id="a:1", link="a:1"),
        lambda note: note(2, id="⟦a:1⟧", link="a:1") + note(1, id="⟦a:2⟧", link="a:2"),
        ("'a:1' was that of 'Note 1' and is now that of 'Note 2'",
         "'a:2' was that of 'Note 2' and is now that of 'Note 1'"),
    ),
    "a slug taken over": Break(
        IdReused,
        lambda note: note(2, id="a:2", link="a:2") + note(1),
        lambda note: note(3, id="⟦a:2⟧", link="a:2", text=OTHER) + note(1),
        ("'a:2' was that of 'Note 2' and is now that of 'Note 3'",),
    ),
    "an entry that was rewritten": Break(
        IdReused, both, lambda note: note(2, title="The sea", text=OTHER) + note(1), ()
    ),
    "an entry with a new title and date": Break(
        IdReused,
        lambda note: note(2, id="a:2", link="a:2"),
        lambda note: note(2, id="a:2", link="a:2", title="The sea", date=LATER),
        (),
    ),
    "rewritten history": Break(
        HistoryRewritten,
        lambda note: "".join(_commit(note, n, SHAS[n]) for n in (3, 2, 1)),
        lambda note: _commit(note, 3, SHAS[4], "⟦{}⟧")
        + _commit(note, 2, SHAS[0]) + _commit(note, 1, SHAS[1]),
        ("the commit 'Note 3', and 1 more are no longer",),
    ),
    "rewritten history is no change of ids": Break(
        IdChanged,
        lambda note: "".join(_commit(note, n, SHAS[n]) for n in (3, 2, 1)),
        lambda note: _commit(note, 3, SHAS[4]) + _commit(note, 2, SHAS[0])
        + _commit(note, 1, SHAS[1]),
        (),
    ),
    "a dropped commit does not vanish": Break(
        EntryVanished,
        lambda note: "".join(_commit(note, n, SHAS[n]) for n in (3, 2, 1)),
        lambda note: _commit(note, 3, SHAS[3]) + _commit(note, 1, SHAS[1]),
        (),
    ),
}  # fmt: skip


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", BREAKS)
def test_break(name: str, dialect: str) -> None:
    found, (note, wrap) = BREAKS[name], DIALECTS[dialect]
    case = Case(name, found.new(note), found.says, earlier=found.old(note))
    if found.rule is IdChanged:
        # Whether the old id can be put back is another test's business.
        check = Trial(found.rule, case, VARIANTS[0], wrap)
        assert_found(check)
        return
    for variant in VARIANTS:
        Trial(found.rule, case, variant, wrap).run()


def assert_found(trial: Trial) -> None:
    from feedlint.testing import unmark

    text, spans = unmark(trial.wrap(trial.case.text))
    found = trial.diagnose(text)
    assert [tuple(d.span) for d in found] == spans
    for diagnostic, words in zip(found, trial.case.says, strict=True):
        assert words in diagnostic.message


@pytest.mark.parametrize("dialect", DIALECTS)
def test_redated(dialect: str) -> None:
    note, wrap = DIALECTS[dialect]
    build = "2024-02-01T10:00:0{}+00:00"
    new = note(4, date=f"⟦{build.format(4)}⟧") + "".join(
        note(n, date=build.format(n)) for n in (3, 2)
    )
    old = "".join(note(n) for n in (4, 3, 2, 1))
    says = "3 of the 4 entries that were there before now have the "
    for variant in VARIANTS:
        Trial(EntriesRedated, Case("", new + note(1), says, earlier=old), variant, wrap).run()
        Trial(EntriesRedated, Case("", old, earlier=old), variant, wrap).run()
        edited = note(4, date=build.format(4), text=OTHER) + note(3) + note(2) + note(1)
        Trial(EntriesRedated, Case("", edited, earlier=old), variant, wrap).run()


def test_an_item_without_a_guid_is_known_by_its_link() -> None:
    def item(link: str, title: str) -> str:
        return f"<item><title>{title}</title><link>{link}</link></item>\n"

    old = item("https://ada.invalid/2", "Two") + item("https://ada.invalid/1", "One")
    new = item("https://ada.invalid/2", "Two") + item("https://ada.invalid/1", "One, again")
    for rule in RULES:
        Trial(rule, Case("", new, earlier=old), VARIANTS[0], rss_channel).run()
