"""What a generator of commit feeds does in every feed, for findings that come of it.

Who publishes the feed did not choose it, and looks in vain for a fault of his own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.entry import identity_of
from feedlint.commits.forges import BARE
from feedlint.names import text_of

if TYPE_CHECKING:
    from feedlint.feeds.view import Feed


class Habit(NamedTuple):
    """What a generator is known to do, and in which messages of which rule it shows."""

    rule: str
    writers: tuple[str, ...]
    words: str
    habit: str


_OLD = "cgit before 2021"
#: By what the sources say: cgit's ui-atom.c, git's gitweb.perl (git_feed()), stagit's
#: atom.c, Mercurial's templates/atom and templates/rss, Gitea's routers/web/feed.
HABITS = (
    Habit("id-not-iri", (_OLD,), "bare hash", "it wrote the bare name until 2021"),
    Habit("id-not-iri", ("stagit", "Gitea"), "bare hash", "it writes the bare name"),
    Habit("missing-element", (_OLD, "stagit"), "the feed has no", "it writes neither id nor date"),
    Habit("missing-self", ("stagit",), "", "it does not know the feed's address"),
    Habit("missing-self", ("gitweb", "hgweb"), "", "its RSS has none"),
    Habit("surplus-element", (_OLD,), "content", "it wrote each message as text and as XHTML"),
    Habit("missing-xhtml-div", ("hgweb",), "'table'", "it writes a table without one"),
    Habit("under-escaped", ("gitweb",), "title", "it escapes titles once only, as for plain text"),
    Habit("person-form", ("gitweb", "hgweb"), "", "it writes persons as they are in the commit"),
    Habit("person-without-address", ("gitweb",), "'", "it writes the repository's owner there"),
    Habit("relative-address", ("gitweb",), "git-logo", "it writes $logo of gitweb.conf as it is"),
)
_RULES = frozenset(habit.rule for habit in HABITS)
_BY_LINK = {"cgit": _OLD, "GitHub, Gitea or GitLab": "Gitea"}


def has_habits(rule: str) -> bool:
    """Whether findings of a rule of this name can come of a generator's habit."""
    return rule in _RULES


def habit_of(rule: str, message: str, feed: Feed) -> str:
    """What the generator does to cause a finding, such as "written by x: it does y"; or ''."""
    writer = feed.once(writer_of, feed)
    for habit in HABITS:
        if habit.rule == rule and writer in habit.writers and habit.words in message:
            return f"written by {writer.removesuffix(' before 2021')}: {habit.habit}"
    return ""


def writer_of(feed: Feed) -> str:
    """The generator of a feed of commits: by its own word, else by how it names the first."""
    found = feed.head.first("generator")
    words = text_of(found.node).strip().lower() if found is not None else ""
    if words.startswith("gitweb"):
        return "gitweb"
    if words:
        return ""
    identity = next((i for e in feed.entries if (i := identity_of(e)).is_commit), None)
    if identity is None or identity.by_id is None:
        return ""
    if identity.by_id.forge != BARE:
        return identity.by_id.forge
    links = [link.commit.forge for link in identity.linked if link.commit is not None]
    return _BY_LINK.get(links[0], links[0]) if links else ""
