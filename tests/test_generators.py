"""Feeds of the real generators, and of templates of others, against what we say of them.

Which commit gets which finding is written down here, for every rule that is on by
default, with the repository as witness. What is not in a list must not be found.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import pytest

from feedlint.commits.entry import identity_of
from feedlint.commits.message import message_of
from feedlint.feeds.recognise import document_of
from feedlint.finding import Safety
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.linting.fix import fix
from feedlint.reading.source import Source
from feedlint.rule import Witnesses, atom, text_of
from feedlint.text.difference import Tier, compare
from tests.generators import real
from tests.generators.commits import ADVERSARIAL, git, history, make
from tests.generators.held import adversarial, made_adversarial
from tests.generators.templates import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from feedlint.commits.message import Message
    from feedlint.linting.catalogue import Ruleset
    from feedlint.witnesses.repository import Commit, Repository

_ENTRY = re.compile(r"<entry>.*?</entry>", re.DOTALL)
_TITLE = re.compile(r"<title[^>]*>(?:\[[^\]]*\] )?(.*?)</title>", re.DOTALL)
_ID = re.compile(r"<id>[^<]*?([0-9a-f]{40})</id>")

Expected = dict[str, list[str]]


@functools.cache
def rules() -> Ruleset:
    return select(builtin())


def found(data: bytes, label_of: Callable[[str], str], repository: Repository | None) -> Expected:
    """The names of the rules that have something to say, by the labels of the commits."""
    report = lint(Source("feed.atom", data), rules(), Witnesses(repository))
    text = report.source.text
    entries = [(m.start(), m.end(), label_of(m[0])) for m in _ENTRY.finditer(text)]
    result: Expected = {}
    for diagnostic in report.diagnostics:
        place = diagnostic.span.start
        labels = [label for start, end, label in entries if start <= place < end]
        result.setdefault(labels[0] if labels else "feed", []).append(diagnostic.name)
    return {label: sorted(names) for label, names in result.items()}


def by_name(entry: str) -> str:
    """The label of the commit that the id of an entry names."""
    match = _ID.search(entry)
    labels = {name: label for label, name in made_adversarial().names.items()}
    return labels.get(match[1], "") if match else ""


def by_title(entry: str) -> str:
    """The title of an entry, for a generator whose object names are others."""
    match = _TITLE.search(entry)
    return match[1] if match else ""


def skipping(generator: Callable[[], bytes]) -> bytes:
    """What a generator writes; the test is skipped where it is not installed."""
    try:
        return generator()
    except real.Missing as reason:
        pytest.skip(str(reason))


#: The hosts of these feeds are all kept for examples, which is told once of each.
HOST: Expected = {"feed": ["example-host"]}
CGIT: dict[str, Expected] = {
    # In the title and in the content, which is told once of an entry.
    # What a commit has wrong in itself is silent where the repository has it.
    "main": HOST,
    # Two escapes in the title; form feed, bell and backspace in the body.
    "control": HOST | {"control": ["illegal-character"]},
    "bytes": HOST | {"bytes": ["undecodable-bytes"]},
    "nothing": HOST | {"nothing": ["blank-title"]},
}


@pytest.mark.parametrize("branch", CGIT)
def test_cgit(branch: str) -> None:
    data = skipping(lambda: real.cgit(made_adversarial().path, branch))
    assert found(data, by_name, adversarial()) == CGIT[branch]
    assert len(_ENTRY.findall(data.decode("utf-8", "replace"))) == (26 if branch == "main" else 2)


GITWEB: dict[str, Expected] = {
    # What "entities" has, "markup" has too: it is told once.
    "main": HOST | {"entities": ["under-escaped"]},
    "control": HOST | {"control": ["element-in-text"]},
    "bytes": HOST,
    "nothing": HOST,
}


@pytest.mark.parametrize("branch", GITWEB)
def test_gitweb(branch: str) -> None:
    start = f"refs/heads/{branch}"
    data = skipping(lambda: real.gitweb(made_adversarial().path, start))
    assert found(data, by_name, adversarial()) == GITWEB[branch]
    assert len(_ENTRY.findall(data.decode())) == (26 if branch == "main" else 2)


HGWEB: Expected = HOST | {
    "Write CafÃ© wrong": ["mojibake"],
    # The content has the title once more.
    "Colour \x1b[31mred\x1b[0m output": ["illegal-character"],
}


def test_hgweb(tmp_path: Path) -> None:
    repository = skipping_path(lambda: real.convert(made_adversarial().path, tmp_path / "hg"))
    data = skipping(lambda: real.hgweb(repository))
    titles = [by_title(entry) for entry in _ENTRY.findall(data.decode())]
    assert len(titles) == len(made_adversarial().names)
    # What every entry lacks is told once, at the first.
    expected = HGWEB | {titles[0]: ["missing-xhtml-div"]}
    assert found(data, by_title, adversarial()) == expected


def skipping_path(convert: Callable[[], Path]) -> Path:
    try:
        return convert()
    except real.Missing as reason:
        pytest.skip(str(reason))


def in_order() -> list[Commit]:
    """The commits of the main branch in the order of a log."""
    names = git(made_adversarial().path, "rev-list", "main").decode().split()
    return [commit for commit in map(adversarial().commit, names) if commit is not None]


BARE_FEED = ["blank-value", "missing-element", "missing-element", "missing-self"]
#: What is told once of all entries stands at the newest of them.
BARE_IDS, NO_HOST = ["id-not-iri"], ["example-host"]
TEMPLATED: Mapping[str, Expected] = {
    "cgit before 2021": {
        "feed": BARE_FEED,
        "last": [*NO_HOST, *BARE_IDS, "surplus-element"],
    },
    "GitHub": {},
    "GitLab": {"feed": NO_HOST},
    "Gitea": {"feed": NO_HOST, "last": BARE_IDS},
    "stagit": {"feed": BARE_FEED, "last": BARE_IDS},
    "public-inbox": {"feed": BARE_FEED, "last": NO_HOST + BARE_IDS},
    "Redmine": {"feed": NO_HOST},
    "Bitbucket": {"feed": NO_HOST},
}


@pytest.mark.parametrize("forge", TEMPLATES)
def test_templates(forge: str) -> None:
    data = TEMPLATES[forge].render(in_order())
    assert found(data, by_name, adversarial()) == TEMPLATED[forge]


@pytest.mark.parametrize("forge", [f for f, e in TEMPLATED.items() if "id-not-iri" in str(e)])
def test_what_is_told_once_counts_every_entry(forge: str) -> None:
    report = lint(Source("feed.atom", TEMPLATES[forge].render(in_order())), rules())
    (message,) = (d.message for d in report.diagnostics if d.name == "id-not-iri")
    assert message.partition("; ")[0].endswith(f", and in {len(ADVERSARIAL) - 1} more entries")


def test_what_is_told_once_is_mended_everywhere() -> None:
    source = Source("feed.atom", TEMPLATES["cgit before 2021"].render(in_order()))
    assert source.text.count("<content") == 2 * len(ADVERSARIAL)
    chosen = select(builtin(), ["surplus-element"])
    mended = fix(source, chosen, frozenset(Safety)).report
    assert mended.source.text.count("<content") == len(ADVERSARIAL)
    assert not mended.diagnostics


@pytest.mark.parametrize("forge", TEMPLATES)
def test_every_template_names_its_commits(forge: str) -> None:
    root = document_of(Source("feed.atom", TEMPLATES[forge].render(in_order()))).root
    entries = root.findall(atom("entry"))
    assert len(entries) == len(ADVERSARIAL)
    for entry, commit in zip(entries, in_order(), strict=True):
        identity = identity_of(entry)
        assert identity.is_commit
        assert identity.by_id is not None
        assert identity.by_id.sha == commit.name
        assert [link.commit.sha for link in identity.linked if link.commit] == [commit.name]


def messages(data: bytes) -> dict[str, Message]:
    """The messages of a feed by the names of their commits."""
    root = document_of(Source("feed.atom", data)).root
    result = {}
    for entry in root.findall(atom("entry")):
        identity, message = identity_of(entry), message_of(entry)
        assert identity.by_id is not None
        assert message is not None, text_of(entry)
        result[identity.by_id.sha] = message
    return result


def differences(one: bytes, other: bytes) -> dict[str, Tier]:
    """In which way the messages of two feeds differ, by the names of the commits."""
    mine, theirs = messages(one), messages(other)
    assert mine.keys() == theirs.keys()
    pairs = {name: compare(mine[name].text, theirs[name].text) for name in mine}
    return {name: difference.tier for name, difference in pairs.items() if difference}


#: How cgit's message differs from gitweb's, for commits where it does.
CGIT_OR_GITWEB = {
    "main": {
        # gitweb drops blanks at the ends of lines, and empty lines beyond the first.
        "tabs": Tier.TRAILING_BLANKS,
        "blank-lines": Tier.WHITE_SPACE,
        # cgit puts what follows the first line below an empty one.
        "title-lines": Tier.WHITE_SPACE,
    },
    # gitweb writes signs for what cgit lets through.
    "control": {"control": Tier.DIFFERENT},
    # gitweb takes bytes that are no UTF-8 for Latin-1.
    "bytes": {"bytes": Tier.DIFFERENT},
}


@pytest.mark.parametrize("branch", CGIT_OR_GITWEB)
def test_cgit_against_gitweb(branch: str) -> None:
    made = made_adversarial()
    one = skipping(lambda: real.cgit(made.path, branch))
    other = skipping(lambda: real.gitweb(made.path, f"refs/heads/{branch}"))
    labels = {name: label for label, name in made.names.items()}
    tiers = {labels[name]: tier for name, tier in differences(one, other).items()}
    assert tiers == CGIT_OR_GITWEB[branch]


def test_five_hundred_commits_by_cgit_and_gitweb(tmp_path: Path) -> None:
    made = make(tmp_path / "long.git", history(520))
    cgit = skipping(lambda: real.cgit(made.path, count=1000))
    names = git(made.path, "rev-list", "main").decode().split()
    mine = messages(cgit)
    assert list(mine) == names
    seen = 0
    for start in range(0, len(names), 150):
        theirs = messages(skipping(lambda first=names[start]: real.gitweb(made.path, first)))  # type: ignore[misc]  # the default binds it
        assert list(theirs) == names[start : start + 150]
        for name, message in theirs.items():
            assert compare(mine[name].text, message.text) is None, name
        seen += len(theirs)
    assert seen == 520
