"""Which commit an entry is, and which its link leads to: the habits of the forges.

One table of the forms in which forges write an object name into the id and
into the link of an entry. What no row knows is no commit; that is what keeps the
hashes in the addresses of blogs and pictures out.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from feedlint.pattern import lazy


class ObjectName(NamedTuple):
    """The name of a commit, in full or abbreviated, and where it stands.

    `[start:end]` is its place in the text that it was found in.
    """

    sha: str
    start: int
    end: int
    forge: str

    def agrees(self, other: ObjectName) -> bool:
        """Whether both can be the same commit: one begins with the other, in any case."""
        mine, theirs = self.sha.lower(), other.sha.lower()
        return mine.startswith(theirs) or theirs.startswith(mine)


class Form(NamedTuple):
    """One form in which a forge writes an object name, as its group `sha`.

    What others use for other things counts only `beside` an id in the form of the
    forge of that name.
    """

    forge: str
    pattern: re.Pattern[str]
    beside: str = ""


# SHA-1 and SHA-256 object names in full, and abbreviated as git allows it
# (gitrevisions(7)). Every pattern is anchored, its free parts are possessive or
# end at one character, so that no address is read more than twice.
_FULL = r"(?P<sha>[0-9a-fA-F]{64}|[0-9a-fA-F]{40})"
_ANY = r"(?P<sha>[0-9a-fA-F]{7,64})"
_PATH = r"[^?#]*/"
_END = r"/?(?:[?#].*+)?"


#: Ids in these forms say "commit" only together with a link that does: a bare object
#: name may be any hash, and RSS-Bridge, among others, names its items by `urn:sha1:`.
BARE = "a bare object name"
URN = "cgit"
UNSURE = frozenset({BARE, URN})


def _form(forge: str, pattern: str, beside: str = "") -> Form:
    return Form(forge, lazy(pattern, re.DOTALL), beside)


#: The forms of an id, the common ones first.
ID_FORMS = (
    _form(URN, r"(?i:urn:sha1):(?P<sha>[0-9a-fA-F]{40})"),
    _form(URN, r"(?i:urn:sha256):(?P<sha>[0-9a-fA-F]{64})"),
    # cgit before 2021, Gitea and Forgejo, stagit, public-inbox, GitList's GUIDs.
    _form(BARE, _FULL),
    _form("GitHub", rf"tag:[^,/]*+,2008:Grit::Commit/{_FULL}"),
    _form("GitList", rf"tag:[^,/]*+,2012:commit/{_FULL}"),
    _form("hgweb", rf"[^#]*+#changeset-{_FULL}"),
    _form("gitweb", rf"[^?#]*+\?(?:[^#]*[;&])?a=commit(?:diff)?[;&]h={_FULL}"),
    _form("gitweb", rf"{_PATH}commitdiff/{_FULL}"),
    _form("GitLab", rf"https?://{_PATH}commit/{_FULL}"),
    _form("Redmine", rf"https?://{_PATH}repository/(?:[^/?#]++/)?revisions/{_FULL}"),
    _form("Bitbucket", rf"https?://{_PATH}commits/{_FULL}"),
    # Trac writes the path behind it, and into a timeline the time as well.
    _form("Kallithea", rf"https?://{_PATH}changeset/{_FULL}(?:/[^?#]*+)?"),
    # The guid of hgweb's RSS is the link.
    _form("hgweb", rf"https?://{_PATH}rev/(?P<sha>[0-9a-f]{{12}})"),
    _form("Allura", rf"{_PATH}ci/{_FULL}/(?:tree/)?"),
    _form("Fossil", rf"{_PATH}info/{_FULL}"),
)

#: The forms of the address of a link, the common ones first.
LINK_FORMS = (
    # With a virtual root, or with the path in `url=`; a path in the tree may follow.
    _form("cgit", rf"(?=[^#]*/commit[/?&])[^?#]*+\?(?:[^#]*[&;])?id={_ANY}(?:[&;#].*+)?"),
    _form("GitHub, Gitea or GitLab", rf"{_PATH}commit/{_ANY}(?:\.(?:patch|diff))?{_END}"),
    _form("gitweb", rf"[^?#]*+\?(?:[^#]*[;&])?a=commit(?:diff)?[;&]h={_ANY}(?:[;&#].*+)?"),
    _form("gitweb", rf"{_PATH}commitdiff/{_ANY}{_END}"),
    _form("hgweb", rf"{_PATH}rev/{_ANY}{_END}"),
    _form("stagit", rf"(?:[^?#]*/)?commit/{_ANY}\.html(?:[?#].*+)?"),
    _form("Redmine", rf"{_PATH}repository/(?:[^/?#]++/)?revisions/{_ANY}{_END}"),
    _form("Bitbucket", rf"{_PATH}commits/{_ANY}{_END}"),
    _form("Kallithea or Trac", rf"{_PATH}changeset/{_ANY}(?:[/?#].*+)?"),
    _form("Allura", rf"{_PATH}ci/{_ANY}(?:/tree)?{_END}"),
    _form("Gitblit", rf"{_PATH}commit/[^/?#]++/{_ANY}{_END}"),
    _form("Gitblit", rf"{_PATH}commit/?\?(?:[^#]*&)?h={_ANY}(?:[&#].*+)?"),
    _form("public-inbox", rf"{_PATH}{_ANY}/s/", beside=BARE),
    _form("Fossil", rf"{_PATH}info/{_ANY}{_END}", beside="Fossil"),
)

# Whatever has no such run of digits names no commit, in full or abbreviated.
_TWELVE = lazy(r"[0-9a-fA-F]{12}")
_SEVEN = lazy(r"[0-9a-fA-F]{7}")
_SPACE = " \t\n\r"


def sha_of_id(identifier: str) -> ObjectName | None:
    """The commit that an id or a guid names, if it has a form of a known forge.

    The white space of XML around the id is passed over; places count from its
    first character.
    """
    return _first(identifier, ID_FORMS) if _TWELVE.search(identifier) else None


def sha_of_link(address: str, by_id: ObjectName | None = None) -> ObjectName | None:
    """The commit that a link leads to, if its address has a form of a known forge.

    `by_id` is what `sha_of_id` found for the same entry; some forms count only
    beside an id of their forge.
    """
    if _SEVEN.search(address) is None:
        return None
    forge = by_id.forge if by_id is not None else ""
    return _first(address, LINK_FORMS, forge)


def _first(text: str, forms: tuple[Form, ...], beside: str = "") -> ObjectName | None:
    start = len(text) - len(text.lstrip(_SPACE))
    end = len(text.rstrip(_SPACE))
    for form in forms:
        match = form.pattern.fullmatch(text, start, end)
        if match and (not form.beside or form.beside == beside):
            return ObjectName(match["sha"], *match.span("sha"), form.forge)
    return None
