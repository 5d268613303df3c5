"""What the forges write of a commit into an entry: which date, whose name, how much text.

For rules that hold entries against a repository: a forge is not blamed for its customs.
What a forge is not known to copy from the commit is not compared.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.forges import BARE

if TYPE_CHECKING:
    from feedlint.commits.entry import Identity


class Fidelity(enum.Enum):
    """How much of a message's white space its content keeps."""

    EXACT = "all but outer line ends"
    TRIMMED = "neither trailing blanks nor more than one empty line"
    FLOWED = "only that there is some"
    NONE = "the message is rendered from markup"


class Names(enum.Enum):
    """What a generator does to the names of persons."""

    AS_THEY_ARE = "nothing"
    TRIMMED = "it takes punctuation from their ends, as libgit2 does"
    OR_ADDRESS = "it writes the address where there is no name, or hides that"


class Custom(NamedTuple):
    """What a forge writes.

    `updated` and `published` name the dates of the commit that can stand there:
    `author`, `committer`, or both. `has_person` says that the author's name and address
    are the commit's, not those of an account. `has_subject` says that the title is the
    message's first line and nothing else.
    """

    updated: tuple[str, ...]
    published: tuple[str, ...]
    has_person: bool
    has_subject: bool
    fidelity: Fidelity
    names: Names = Names.AS_THEY_ARE


_AUTHOR, _COMMITTER, _EITHER = ("author",), ("committer",), ("committer", "author")
_UNKNOWN = Custom(_EITHER, _EITHER, has_person=False, has_subject=False, fidelity=Fidelity.NONE)

#: By the forge that the id, or for a bare id the link, is of.
_CUSTOMS = {
    # ui-atom.c; before it wrote URNs, in 2021, it had author dates for a while.
    "cgit": Custom(_COMMITTER, _AUTHOR, has_person=True, has_subject=True, fidelity=Fidelity.EXACT),
    "cgit before 2021": Custom(
        _EITHER, _AUTHOR, has_person=True, has_subject=True, fidelity=Fidelity.EXACT
    ),
    # gitweb.perl, git_feed(): one date for both, the author's in what is around today.
    # Without a name parse_commit_text() takes `<address>` for one; with email-privacy
    # that is `<redacted>`, in messages too.
    "gitweb": Custom(
        *(_EITHER, _EITHER),
        has_person=True,
        has_subject=True,
        fidelity=Fidelity.TRIMMED,
        names=Names.OR_ADDRESS,
    ),
    "GitHub": Custom(
        _EITHER, _EITHER, has_person=False, has_subject=True, fidelity=Fidelity.TRIMMED
    ),
    # Its summary is rendered from Markdown.
    "GitLab": Custom(_EITHER, _EITHER, has_person=True, has_subject=True, fidelity=Fidelity.NONE),
    # HTML without a pre: line ends are white space to a reader.
    "Gitea": Custom(_EITHER, _EITHER, has_person=True, has_subject=True, fidelity=Fidelity.FLOWED),
    # atom.c, atomentry(); the names are libgit2's (its signature.c, extract_trimmed()).
    "stagit": Custom(
        *(_COMMITTER, _AUTHOR),
        has_person=True,
        has_subject=True,
        fidelity=Fidelity.EXACT,
        names=Names.TRIMMED,
    ),
    "public-inbox": Custom(
        _EITHER, _EITHER, has_person=True, has_subject=True, fidelity=Fidelity.TRIMMED
    ),
    "GitList": Custom(
        _EITHER, _EITHER, has_person=True, has_subject=True, fidelity=Fidelity.TRIMMED
    ),
}
#: Their object names are no git's.
_NOT_GIT = frozenset({"hgweb", "Fossil"})
#: What a link says of the forge where the id is a bare object name.
_BY_LINK = {"cgit": "cgit before 2021", "GitHub, Gitea or GitLab": "Gitea"}


def custom_of(identity: Identity) -> Custom | None:
    """The custom of the forge that wrote an entry; None for one whose commits are not git's."""
    forge = identity.by_id.forge if identity.by_id else BARE
    if forge == BARE:
        links = [link.commit.forge for link in identity.linked if link.commit]
        forge = _BY_LINK.get(links[0], links[0]) if links else ""
    return None if forge in _NOT_GIT else _CUSTOMS.get(forge, _UNKNOWN)
