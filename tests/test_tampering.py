"""A feed that cgit made, changed by hand: each change is found, and nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from tests.generators import real
from tests.generators.commits import ADVERSARIAL
from tests.generators.held import adversarial, made_adversarial
from tests.test_generators import CGIT, Expected, by_name, found

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LABELS = [spec.label for spec in ADVERSARIAL][::-1]
NAMES = made_adversarial().names
_ENTRY = re.compile(r"<entry>.*?</entry>\n", re.DOTALL)


@cache
def feed() -> str:
    """The feed of the main branch."""
    try:
        return real.cgit(made_adversarial().path).decode()
    except real.Missing as reason:
        pytest.skip(str(reason))


def judged(text: str) -> Expected:
    return found(text.encode(), by_name, adversarial())


def changed(change: Callable[[str], str], *labels: str) -> str:
    """The feed with the entries of these commits changed."""

    def each(match: re.Match[str]) -> str:
        return change(match[0]) if by_name(match[0]) in labels else match[0]

    return _ENTRY.sub(each, feed())


def replacing(pattern: str, replacement: str) -> Callable[[str], str]:
    """Change the first place that a pattern fits; it must fit."""

    def change(entry: str) -> str:
        result, count = re.subn(pattern, replacement, entry, count=1, flags=re.DOTALL)
        assert count == 1
        assert result != entry
        return result

    return change


def renaming(entry: str) -> str:
    """Put another object name wherever an entry has its own."""
    label = by_name(entry)
    return entry.replace(NAMES[label], NAMES[label][::-1])


class Kind(NamedTuple):
    """A kind of tampering, and the rule that must find it."""

    change: Callable[[str], str]
    rule: str


KINDS = {
    "title": Kind(replacing("<title>", "<title>Not "), "subject-differs"),
    "body": Kind(replacing("</content>", "More.\n</content>"), "message-differs"),
    "author": Kind(replacing("<name>(.)", r"<name>\1x"), "author-name-differs"),
    "mail": Kind(replacing("<email>(.)", r"<email>\1x"), "author-address-differs"),
    "published": Kind(
        replacing(":20(\\+00:00|Z)</published>", r":19\1</published>"), "published-differs"
    ),
    "updated": Kind(replacing(":20(\\+00:00|Z)</updated>", r":19\1</updated>"), "updated-differs"),
    "sha": Kind(renaming, "commit-unknown"),
}


def expected(*labels: str, rule: str) -> Expected:
    """The findings of the untouched feed, and those of one rule."""
    result = {label: list(names) for label, names in CGIT["main"].items()}
    for label in labels:
        result[label] = sorted([*result.get(label, []), rule])
    return result


def test_untouched() -> None:
    assert judged(feed()) == CGIT["main"]


@pytest.mark.parametrize("kind", KINDS)
def test_one_entry_changed(kind: str) -> None:
    change, rule = KINDS[kind]
    label = "" if kind == "sha" else "revert"
    assert judged(changed(change, "revert")) == expected(label, rule=rule)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "sha"])
def test_every_entry_changed(kind: str) -> None:
    change, rule = KINDS[kind]
    # The first entry made older is older than the feed, and so is the last one.
    assert judged(changed(change, *LABELS)) == expected(*LABELS, rule=rule)


#: What came before a commit that is dropped, where that can be known.
BEFORE = {
    **dict(pairwise(LABELS)),
    "last": "",
    "merge": "",  # a feed without merges has none
    "side": "",  # a feed of first parents has it not either
    "long-body": "zone",
}


@pytest.mark.parametrize("label", LABELS)
def test_one_entry_dropped(label: str) -> None:
    text = changed(lambda _: "", label)
    before = BEFORE.get(label, "")
    kept = expected(*([before] if before else []), rule="commits-skipped")
    kept.pop(label, None)
    assert judged(text) == kept


def test_a_name_in_one_place_only() -> None:
    """Which of the two is right the repository knows; that they differ, another rule."""
    for pattern in ("(?<=sha1:)[0-9a-f]{40}", "(?<=id=)[0-9a-f]{40}"):
        text = changed(replacing(pattern, NAMES["revert"][::-1]), "revert")
        names = [name for names in judged(text).values() for name in names]
        assert sorted(names) == ["example-host", "sha-mismatch"]


def test_every_letter_of_a_message_counts() -> None:
    label = "cherry-pick"
    entry = next(e for e in _ENTRY.findall(feed()) if by_name(e) == label)
    start, end = entry.index("On a branch"), entry.index("\n</content>")
    only = select(builtin(), ["V2"])
    lost = []
    for place in range(start, end):
        if entry[place - 3 : place + 1] not in {"&lt;", "&gt;"} and entry[place] != "&":
            text = feed().replace(entry, entry[:place] + entry[place + 1 :])
            report = lint(Source("x", text.encode()), only, Witnesses(adversarial()))
            if [d.name for d in report.diagnostics] != ["message-differs"]:
                lost.append((place, entry[place]))
    assert end - start > 100
    assert not lost


def test_another_commit_in_its_place() -> None:
    text = changed(lambda entry: entry.replace(NAMES["revert"], NAMES["markup"]), "revert")
    result = judged(text)
    assert "commit-mistaken" in result["markup"]
    assert not any(name.endswith("-differs") for names in result.values() for name in names)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "feedlint", "--isolated", "--output-format=concise", *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_command(tmp_path: Path) -> None:
    clean, wrong = tmp_path / "clean.atom", tmp_path / "wrong.atom"
    clean.write_text(feed(), encoding="utf-8")
    wrong.write_text(changed(KINDS["title"].change, "revert"), encoding="utf-8")
    path = str(made_adversarial().path)
    assert run(f"--git={path}", str(clean)).returncode == 0
    done = run(f"--git={path}", str(wrong))
    assert done.returncode == 1
    assert "error[subject-differs] the title is 'Not Revert" in done.stdout
    assert run(str(wrong)).returncode == 0
    done = run(f"--git={tmp_path}", str(clean))
    assert done.returncode == 2
    assert "is no git repository" in done.stderr
