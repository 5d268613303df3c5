"""The rule `trailer-person`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import IDENTITY_KEYS
from feedlint.commits.persons import Flaw, Problem, is_nobody
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.trailers import Trailer
    from feedlint.rules.trailers._base import Named


class TrailerPerson(CommitRule):
    """A trailer about a person gives a name and an address in angle brackets.

    ## Why
    The address is what ties the line to a person: git's mailmap, the forges'
    credit for co-authors and the checks of sign-offs all read `Name <address>`.
    With a bracket missing they take the whole line for a name, or drop it.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reviewed-by: Bo &lt;bo@ada.invalid
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reviewed-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [git-commit, --signoff](https://git-scm.com/docs/git-commit)
    - [GitHub: a commit with several authors](https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors)
    """

    code, name, since = "T002", "trailer-person", "0.1.0"
    severity = Severity.WARNING
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Word what is wrong with each value."""
        yield from _nobodies(commit)
        for named, problem in commit.flaws():
            trailer = named.trailer
            words = _words(trailer, problem)
            if words and problem.flaw is Flaw.EMPTY:
                help_ = f"write '{trailer.key}: Name <address>', or take the line out"
                yield commit.finding(trailer.start, trailer.separator + 1, words, help_)
            elif words:
                help_ = _help(named, problem)
                yield commit.finding(*named.place(problem.start, problem.end), words, help_)


def _nobodies(commit: Commit) -> Iterator[Finding]:
    for named in commit.persons:
        person = named.person
        if named.trailer.key.lower() in IDENTITY_KEYS and is_nobody(person.address):
            yield commit.finding(
                *named.place(person.start, person.end),
                f"{named.trailer.key} gives the address {show(person.address)}, which is nobody's",
                "set your address with 'git config user.email', or write the co-author's own",
            )


def _help(named: Named, problem: Problem) -> str:
    """The line as it should be, where all of it is known."""
    key, person = named.trailer.key, named.person
    if problem.flaw in (Flaw.SEVERAL, Flaw.NAMES):
        return f"write a line '{key}:' for each of them"
    name = person.name or "Name"
    if problem.flaw is Flaw.NAME_ONLY:
        name = named.trailer.value
    return f"write '{key}: {name} <{person.address or 'address'}>' when you write the next commit"


def _words(trailer: Trailer, problem: Problem) -> str:
    """What to say of a problem; nothing where another rule says it, or nobody minds."""
    shown = show(trailer.raw[problem.start : problem.end])
    key = trailer.key.lower()
    if problem.flaw is Flaw.UNCLOSED:
        return f"{shown} is not closed by '>'"
    if key == "cc":
        # A copy may go to "stable" or a list by its name.
        return ""
    if problem.flaw in (Flaw.SEVERAL, Flaw.NAMES) and key not in IDENTITY_KEYS:
        # Thanks to several people in one line are read by people alone.
        return ""
    if problem.flaw is Flaw.NAME_ONLY and key in IDENTITY_KEYS:
        return f"{trailer.key} has no address beside the name {shown}"
    return {
        Flaw.EMPTY: f"{trailer.key} names nobody",
        Flaw.NO_BRACKETS: f"the address {shown} stands behind a name without '<' and '>'",
        Flaw.NO_ADDRESS: f"{shown} is no mail address",
        Flaw.PADDED: f"there are blanks inside of {shown}, which git takes for the address",
        Flaw.LINK: f"the address {shown} begins with 'mailto:'",
        Flaw.NAMES: f"{trailer.key} has several names, {shown}, before one address",
        Flaw.SEVERAL: f"{trailer.key} goes on with {shown} behind its person",
    }.get(problem.flaw, "")
