"""The forms in which forges write object names into ids and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.commits.forges import (
    BARE,
    ID_FORMS,
    LINK_FORMS,
    ObjectName,
    sha_of_id,
    sha_of_link,
)

if TYPE_CHECKING:
    from collections.abc import Callable

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
L = H + "a5822464a0902c6f7f448f01"
HOST = "https://example.org"

IDS = [
    ("cgit", "urn:sha1:{H}"),
    ("cgit", "URN:SHA1:{H}"),
    ("cgit", "urn:sha256:{L}"),
    (BARE, "{H}"),
    (BARE, "{L}"),
    (BARE, "\n  {H}\t"),
    ("GitHub", "tag:github.com,2008:Grit::Commit/{H}"),
    ("GitHub", "tag:git.example.org,2008:Grit::Commit/{H}"),
    ("GitList", "tag:gitlist.org,2012:commit/{H}"),
    ("hgweb", HOST + ":8000/#changeset-{H}"),
    ("hgweb", "http://www.selenic.com/mercurial/#changeset-{H}"),
    ("gitweb", HOST + "/gitweb/?p=a.git;a=commitdiff;h={H}"),
    ("gitweb", HOST + "/gitweb/?p=a.git&a=commit&h={H}"),
    ("gitweb", HOST + "/gitweb/a.git/commitdiff/{H}"),
    ("GitLab", HOST + "/group/project/-/commit/{H}"),
    ("GitLab", HOST + "/group/project/commit/{L}"),
    ("Redmine", HOST + "/projects/x/repository/revisions/{H}"),
    ("Redmine", HOST + "/projects/x/repository/main/revisions/{H}"),
    ("Bitbucket", HOST + "/team/repo/commits/{H}"),
    ("Kallithea", HOST + "/repo/changeset/{H}"),
    ("Allura", HOST + "/p/project/code/ci/{H}/"),
    ("Allura", "/p/project/code/ci/{H}/tree/"),
    ("Fossil", HOST + "/info/{L}"),
]

LINKS = [
    ("cgit", HOST + "/cgit/repo/commit/?id={H}"),
    ("cgit", HOST + "/cgit/repo/commit/?h=main&id={H}"),
    ("cgit", HOST + "/cgit/repo/commit/path/in/tree?id={H}&follow=1"),
    ("cgit", HOST + "/cgit.cgi?url=repo/commit/&id={H}"),
    ("GitHub, Gitea or GitLab", HOST + "/o/r/commit/{H}"),
    ("GitHub, Gitea or GitLab", HOST + "/o/r/commit/{H}#diff-1"),
    ("GitHub, Gitea or GitLab", HOST + "/o/r/commit/{H}.patch"),
    ("GitHub, Gitea or GitLab", HOST + "/g/p/-/commit/{L}"),
    ("gitweb", HOST + "/gitweb/?p=a.git;a=commitdiff;h={H}"),
    ("gitweb", HOST + "/gitweb/?p=a.git&a=commit&h={H}&x=1"),
    ("gitweb", HOST + "/gitweb/a.git/commitdiff/{H}"),
    ("hgweb", HOST + "/rev/{H:.12}"),
    ("stagit", "commit/{H}.html"),
    ("stagit", HOST + "/repo/commit/{H}.html"),
    ("Redmine", HOST + "/projects/x/repository/revisions/{H}"),
    ("Bitbucket", HOST + "/team/repo/commits/{H}"),
    ("Kallithea or Trac", HOST + "/changeset/{H}/repo"),
    ("Allura", "/p/project/code/ci/{H}/"),
    ("Gitblit", HOST + "/commit/repo.git/{H}"),
    ("Gitblit", HOST + "/commit/?r=repo.git&h={H}"),
]

WEAK_LINKS = [
    ("public-inbox", HOST + "/repo/{H}/s/", "{H}"),
    ("Fossil", HOST + "/info/{H:.10}", HOST + "/info/{H}"),
]

NO_ID = [
    "",
    "{H:.39}",
    "{H:.7}",
    "x{H}",
    "{H}0",
    "{L}0",
    "urn:sha1:{L}",
    "urn:sha256:{H}",
    "urn:sha1:{H:.12}",
    "urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6",
    # RhodeCode: the md5 sums of a repository's and of a commit's name.
    "60a76c80d39911d9b93c0003939e0af6:0d8e5fbc31e1082063bfb5155c35b786",
    "60a76c80d39911d9b93c0003939e0af6",
    "tag:typepad.com,2003:post-6a00d834515b9a69e201a511ad051e970c",
    "http://img.example.org/post/{H}",
    "http://example.org/blog/{H}/",
    "http://example.org/?id={H}",
    "http://example.org/commit/{H}/discussion",
    "tag:github.com,2008:Repository/1234567/v1.0",
    "tag:github.com,2008:PushEvent/12345678901",
    "12: https://example.org/o/r/commit/{H}",
    HOST + "/projects/x/repository/revisions/1234567",
    HOST + "/info/8402385/",
    HOST + "/repo/{H}/s/",
    "/commit/{H}",
]

NO_LINK = [
    "",
    HOST,
    HOST + "/commit/",
    HOST + "/commit/main",
    HOST + "/o/r/commits/main",
    HOST + "/o/r/releases/tag/v1.0",
    HOST + "/o/r/compare/{H:.12}...{L:.12}",
    HOST + "/o/r/tree/{H}",
    HOST + "/blob/?id={H}",
    HOST + "/tree/?id={H}",
    HOST + "/post/{H}",
    HOST + "/?id={H}#/commit/",
    HOST + "/commit/?h=main#id={H}",
    HOST + "/info/8402385/",
    HOST + "/{H}/s/",
    HOST + "/review/{H}",
    HOST + "/commit/{H}x",
    HOST + "/commit/{H:.6}",
    HOST + "/commit/{L}0",
]


def fill(pattern: str) -> str:
    return pattern.format(H=H, L=L)


@pytest.mark.parametrize(("forge", "pattern"), IDS)
@pytest.mark.parametrize("case", [str.lower, str.upper], ids=["lower", "upper"])
def test_id(forge: str, pattern: str, case: Callable[[str], str]) -> None:
    text = pattern.format(H=case(H), L=case(L))
    found = sha_of_id(text)
    assert found is not None
    assert found.forge == forge
    assert found.sha == text[found.start : found.end]
    assert found.sha == case(L if "{L}" in pattern else H)


@pytest.mark.parametrize(("forge", "pattern"), LINKS)
@pytest.mark.parametrize("length", [7, 12, 40])
def test_link(forge: str, pattern: str, length: int) -> None:
    text = pattern.format(H=H[:length], L=L[:length])
    found = sha_of_link(text)
    assert found is not None
    assert found.forge == forge
    assert found.sha == text[found.start : found.end]
    assert found.agrees(ObjectName(L, 0, 0, ""))


@pytest.mark.parametrize(("forge", "pattern", "identifier"), WEAK_LINKS)
def test_weak_link_counts_only_beside_its_id(forge: str, pattern: str, identifier: str) -> None:
    found = sha_of_link(fill(pattern), sha_of_id(fill(identifier)))
    assert found is not None
    assert found.forge == forge
    assert sha_of_link(fill(pattern)) is None
    assert sha_of_link(fill(pattern), sha_of_id(f"urn:sha1:{H}")) is None


@pytest.mark.parametrize("pattern", NO_ID)
def test_no_id(pattern: str) -> None:
    assert sha_of_id(fill(pattern)) is None


@pytest.mark.parametrize("pattern", NO_LINK)
def test_no_link(pattern: str) -> None:
    assert sha_of_link(fill(pattern)) is None


def test_every_form_has_a_case() -> None:
    ids = {sha.forge for _, pattern in IDS if (sha := sha_of_id(fill(pattern)))}
    links = {form.forge for form in LINK_FORMS}
    assert ids == {form.forge for form in ID_FORMS}
    assert links == {row[0] for row in [*LINKS, *WEAK_LINKS]}


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (H, H, True),
        (H, H.upper(), True),
        (H, H[:12], True),
        (H[:12], H, True),
        (L, H, True),
        (H, "1" + H[1:], False),
        (H, H[:-1] + "0", False),
        (H[:12], H[:11] + "f", False),
    ],
)
def test_agreement(one: str, other: str, *, agree: bool) -> None:
    assert ObjectName(one, 0, 0, "").agrees(ObjectName(other, 0, 0, "")) is agree


HOSTILE = [
    "/commit/",
    "/commit/" + H,
    "?id=",
    "&id=" + H[:7],
    "/",
    "/repository/",
    "#",
    "h=",
    "a=commit;",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_addresses_name_no_commit(piece: str) -> None:
    text = "https://x" + piece * 60_000 + H[:7] + "!"
    assert sha_of_id(text) is None
    assert sha_of_link(text, sha_of_id(H)) is None
