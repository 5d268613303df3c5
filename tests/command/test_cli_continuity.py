"""Continuity with an earlier version: real kinds of break, harmless edits, and the options."""

from __future__ import annotations

import copy
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from feedlint import InputError, lint
from feedlint.rule import atom
from tests.commands import BAD, CONCISE, GOOD, feedlint, git, run, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lxml.etree import _Element as Element

#: Feeds of several programs, from shared/feeds/real.
FEEDS = (
    "HuwCampbell+HuwCampbell.github.io__docs__atom.xml",
    "archlinux-de+planet.archlinux.de__index.atom",
    "jeremander+Nessiness__feed__atom.xml",
    "dckc+awesome-ocap__feed__atom.xml",
    "ology+ology.github.io__index.atom",
    "tarlepp+topo-incidents__releases.atom",
    "feedjira+feedjira__spec__sample_feeds__youtube_atom.xml",
    "sunaku+sunaku.github.io__f0fb4dindex.atom",
)


def findings(old: bytes, new: bytes) -> list[str]:
    """The rules of family K that find something."""
    report = lint(new, select=["K"], against=old)
    return [finding.name for finding in report.findings]


def real(shared: Path, name: str) -> bytes:
    # White space before the declaration is a fault that lxml does not forgive.
    return (shared / "feeds/real" / name).read_bytes().strip()


# ---- breaks, as they happen to people


def _move(text: str) -> str:
    """The site gets another domain, and the generator makes the ids from addresses."""
    return text.replace("https://huwcampbell.com", "https://www.huwcampbell.com")


def _new_generator(text: str) -> str:
    """Another generator makes other ids, for the same addresses."""
    made = r"<id>tag:huwcampbell.com,2025:\1</id>"
    return re.sub(r"<id>https://huwcampbell.com/posts/([^<]*)\.html</id>", made, text)


def _new_addresses(text: str) -> str:
    """The addresses lose their dates; the ids were kept."""
    return re.sub(r'(<link href="[^"]*/posts/)[0-9-]{11}', r"\1", text)


def _dates_of_files(text: str) -> str:
    """After a fresh clone the dates come from the files: all are that of the first commit."""
    return re.sub(
        r"(</published>\s*<updated>)[^<]*", r"\g<1>2015-01-01T00:00:00Z", text, flags=re.ASCII
    )


def _draft_again(text: str) -> str:
    """The third post was marked as a draft by mistake."""
    first, second, third, *rest = text.split("<entry>")
    assert "<title>" in third
    return "<entry>".join((first, second, *rest[1:])) if rest else first


def _correction(text: str) -> str:
    """A correction that readers would want to see, under the old date."""
    return text.replace("reducing run times by up to a half", "doubling run times")


def _copied_post(text: str) -> str:
    """A new post made from a copy of the newest one, with its id, in its place."""
    head, newest, rest = text.partition("</entry>")
    newest = newest.replace("</entry>", "")
    head = head.replace("<title>Destructive Updates - a Stitch in Time<", "<title>On Fences<")
    head = head.replace('html"><![CDATA[How the', 'html"><![CDATA[Of fences, and the')
    head = re.sub(r'(<link href="[^"]*posts/)[^"]*', r"\g<1>2026-03-01-fences.html", head)
    head = re.sub(
        r"(<(?:published|updated)>)2025-02-01(?=[^<]*</(?:published|updated)>\s*<(?:updated|summary))",
        r"\g<1>2026-03-01",
        head,
    )
    return head + "</entry>" + rest


BREAKS = [
    (_move, {"id-changed", "feed-id-changed"}),
    (_new_generator, {"id-changed"}),
    (_new_addresses, {"permalink-moved"}),
    (_dates_of_files, {"updated-went-back"}),
    (_draft_again, {"entry-vanished"}),
    (_correction, {"content-changed-silently"}),
    (_copied_post, {"id-reused"}),
]


@pytest.mark.parametrize(
    ("make", "names"), BREAKS, ids=lambda value: getattr(value, "__name__", "")
)
def test_a_break_is_found(shared: Path, make: Callable[[str], str], names: set[str]) -> None:
    old = real(shared, FEEDS[0])
    new = make(old.decode()).encode()
    assert new != old
    assert names <= set(findings(old, new)) <= names | {"permalink-moved"}


def test_every_entry_that_readers_see_again_is_named(shared: Path) -> None:
    old = real(shared, FEEDS[0])
    count = old.count(b"<entry>")
    assert findings(old, _new_generator(old.decode()).encode()) == ["id-changed"] * count


# ---- edits that break nothing


def _children(root: Element, name: str) -> list[Element]:
    return root.findall(atom(name))


def _publish(root: Element) -> None:
    """A new post at the top."""
    first = _children(root, "entry")[0]
    entry = copy.deepcopy(first)
    for name, text in (("id", "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a"), ("title", "New")):
        child = entry.find(atom(name))
        assert child is not None
        child.text = text
    for name in ("updated", "published"):
        for child in entry.findall(atom(name)):
            child.text = "2026-10-11T12:13:14Z"
    for link in entry.findall(atom("link")):
        link.set("href", "https://new.invalid/" + link.get("href", "")[-10:])
    root.insert(list(root).index(first), entry)
    _touch(root)


def _touch(root: Element) -> None:
    for child in _children(root, "updated"):
        child.text = "2026-10-11T12:13:14Z"


def _forget_the_oldest(root: Element) -> None:
    """The feed shows so many posts only."""
    root.remove(_children(root, "entry")[-1])


def _edit(root: Element) -> None:
    """A post is changed, and its date with it."""
    entry = _children(root, "entry")[1]
    for name in ("title", "summary"):
        for child in entry.findall(atom(name)):
            child.text = f"{child.text} (corrected)"
    for child in entry.findall(atom("updated")):
        child.text = "2026-10-11T12:13:14Z"


def _rename(root: Element) -> None:
    """The site gets another name."""
    for child in _children(root, "title"):
        child.text = "Another name"


def _upgrade(root: Element) -> None:
    """Another version of the generator, which says so."""
    for child in _children(root, "generator"):
        root.remove(child)
    child = etree.SubElement(root, atom("generator"), {"version": "99"})
    child.text = "Generator"
    root.insert(0, child)


def _shuffle_children(root: Element) -> None:
    """The template writes the elements of an entry in another order."""
    for entry in _children(root, "entry"):
        entry[:] = list(entry)[::-1]


def _sort_otherwise(root: Element) -> None:
    """The oldest post comes first."""
    entries = _children(root, "entry")
    for entry in entries:
        root.remove(entry)
    root.extend(entries[::-1])


def _add_metadata(root: Element) -> None:
    """Categories and a licence are added."""
    for entry in _children(root, "entry"):
        etree.SubElement(entry, atom("category"), {"term": "news"})
        etree.SubElement(entry, atom("rights")).text = "CC BY"


def _secure(root: Element) -> None:
    """The site is reached by https."""
    for link in root.iter(atom("link")):
        link.set("href", link.get("href", "").replace("http://", "https://", 1))


def _indent(root: Element) -> None:
    """The white space between elements is written otherwise."""
    etree.indent(root, "\t")


def _escape(root: Element) -> None:
    """Texts are escaped where they were CDATA: lxml writes them so."""
    for element in root.iter(atom("content"), atom("summary"), atom("title")):
        element.text = str(element.text or "")


def _declare_language(root: Element) -> None:
    """The feed says its language, and uses a prefix for a namespace."""
    root.set("{http://www.w3.org/XML/1998/namespace}lang", "en")


EDITS: list[Callable[[Element], None]] = [
    *(_publish, _forget_the_oldest, _edit, _rename, _upgrade, _shuffle_children),
    *(_sort_otherwise, _add_metadata, _secure, _indent, _escape, _declare_language),
]


@pytest.mark.parametrize("name", FEEDS)
@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_a_harmless_edit_is_silent(
    shared: Path, name: str, edit: Callable[[Element], None]
) -> None:
    old = real(shared, name)
    root = etree.fromstring(old, etree.XMLParser(strip_cdata=False, resolve_entities=False))
    edit(root)
    for encoding in ("utf-8", "utf-16"):
        new = etree.tostring(root, encoding=encoding)
        assert isinstance(new, bytes)
        assert findings(old, new) == []


def test_every_real_feed_continues_itself(shared: Path) -> None:
    paths = sorted((shared / "feeds/real").iterdir())
    continued = 0
    for path in paths:
        data = path.read_bytes()
        # What is no Atom feed, or cannot be read, has no earlier version.
        with suppress(InputError):
            assert findings(data, data) == []
            continued += 1
    assert continued > 50


# ---- the options

MOVED = GOOD.replace("60a76c80-d399-11d9-b93c", "11111111-d399-11d9-b93c")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "site"
    write(root, {"feed.xml": GOOD, "same.xml": GOOD})
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "One")
    git(root, "tag", "one")
    write(root, {"feed.xml": MOVED, "new.xml": GOOD})
    monkeypatch.chdir(root)
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return root


@pytest.mark.usefixtures("site")
def test_since_a_revision(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, CONCISE, "--since", "one", "feed.xml", "same.xml", "new.xml")
    assert done.code == 1
    assert done.out == (
        "feed.xml:2:5: error[feed-id-changed] the feed had the id"
        " 'urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6' and now has"
        " 'urn:uuid:11111111-d399-11d9-b93c-0003939e0af6'\n"
    )
    assert done.err == (
        "feedlint: new.xml: was not there at 'one', and is not compared\n"
        "Found 1 error in 1 of 3 feeds\n"
        "Fixable: 1 with --fix --unsafe-fixes\n"
    )
    assert run(capsys, "feed.xml").code == 0


def test_since_a_branch_point(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(site, "commit", "-qam", "Two")
    assert run(capsys, "--since", "HEAD", "feed.xml").code == 0
    assert run(capsys, "--since", "HEAD~1", "feed.xml").code == 1


def test_the_old_id_is_put_back(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--since=one", "--fix", "--unsafe-fixes", "feed.xml")
    assert done.code == 0
    assert (site / "feed.xml").read_bytes() == GOOD.encode()


@pytest.mark.usefixtures("site")
def test_standard_input_since_a_revision(site: Path) -> None:
    arguments = [CONCISE, "--since", "one", "-"]
    done = feedlint([*arguments, "--stdin-filename", "feed.xml"], site, MOVED.encode())
    assert done.stdout.startswith(b"feed.xml:2:5: error[feed-id-changed]")
    done = feedlint(arguments, site, MOVED.encode())
    assert done.returncode == 2
    assert b"--since needs --stdin-filename" in done.stderr
    done = feedlint([*arguments, "--stdin-filename", "none/feed.xml"], site, MOVED.encode())
    assert (done.returncode, done.stderr) == (
        2,
        b"feedlint: none/feed.xml: has no earlier version: its folder is not there\n",
    )


@pytest.mark.usefixtures("site")
def test_a_bad_revision(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--since", "\x1bnone", "feed.xml", "same.xml")
    assert done.code == 2
    assert done.err == "".join(
        rf"feedlint: {name}: has no earlier version: '\x1bnone' is no commit of its repository"
        "\n"
        for name in ("feed.xml", "same.xml")
    )


def test_no_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"feed.xml": GOOD})
    done = run(capsys, "--since", "HEAD", str(tmp_path / "feed.xml"))
    assert done.code == 2
    assert "has no earlier version: it is in no git repository" in done.err


def test_an_earlier_version_that_cannot_be_read(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {"feed.xml": "<feed>"})
    git(site, "commit", "-qam", "Broken")
    write(site, {"feed.xml": GOOD})
    done = run(capsys, "--since", "HEAD", "feed.xml")
    assert done.code == 2
    assert "feed.xml: the earlier version is no feed that can be read" in done.err


@pytest.mark.usefixtures("site")
def test_against_a_file(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"old.xml": GOOD, "bad.xml": BAD})
    done = run(capsys, CONCISE, "--against", "old.xml", "feed.xml")
    assert (done.code, done.out.count("feed-id-changed")) == (1, 1)
    assert run(capsys, "--against", "old.xml", "same.xml").code == 0
    done = run(capsys, "--against", "none.xml", "feed.xml")
    assert done.code == 2
    assert done.err == (
        "feedlint: feed.xml: has no earlier version: 'none.xml': cannot be read: no such file"
        " or directory\n"
    )
    done = run(capsys, "--against", "old.xml", "--since", "one", "feed.xml")
    assert done.code == 2
    assert "not allowed with argument" in done.err
