"""Entries as announcements of commits, in the feeds of real forges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.commits.entry import identity_of
from feedlint.feeds.recognise import document_of
from feedlint.reading.source import Source
from feedlint.rule import atom

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

# Feed, forge of the ids, commits. Releases and Subversion revisions are none.
FEEDS = [
    ("linux-xtensa.atom", "a bare object name", 10),
    ("commits/cgit-adversarial.atom", "cgit", 13),
    ("commits/cgit-blink-2013.atom", "a bare object name", 3),
    ("commits/cgit-linux.atom", "cgit", 500),
    ("commits/github-commits-kimi-code.atom", "GitHub", 20),
    ("commits/github-releases-feed-rs.atom", "", 0),
    ("commits/gitweb-adversarial.atom", "gitweb", 13),
    ("commits/gitweb-cgit.atom", "gitweb", 20),
    ("commits/googlecode-svn-partcl-2009.atom", "", 0),
    ("commits/hgweb-atom-log-2013.atom", "hgweb", 4),
    ("commits/hgweb-tags.atom", "", 0),
    ("commits/redmine-revisions-mtk.atom", "", 0),
]


def root_of(feed: Path) -> Element:
    return document_of(Source(feed.name, feed.read_bytes())).root


@pytest.mark.parametrize(("name", "forge", "commits"), FEEDS)
def test_agreement_of_id_and_link(shared: Path, name: str, forge: str, commits: int) -> None:
    root = root_of(shared / "feeds" / name)
    identities = [identity_of(entry) for entry in root.iterchildren(atom("entry"))]
    found = [identity for identity in identities if identity.is_commit]
    assert len(found) == commits
    assert len(identities) == commits or not forge
    for identity in found:
        assert identity.by_id is not None
        assert identity.by_id.forge == forge
        assert [link.commit.agrees(identity.by_id) for link in identity.links if link.commit] == [
            True
        ]


def test_blogs_announce_no_commits(shared: Path) -> None:
    feeds = sorted((shared / "feeds" / "real").iterdir())
    entries = [
        entry
        for feed in feeds
        if (root := root_of(feed)) is not None
        for entry in root.iterchildren(atom("entry"))
    ]
    assert len(entries) > 500
    assert not any(identity_of(entry).is_commit for entry in entries)
