"""V214 statement-contradicted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.authors import authors_of
from feedlint.commits.entry import identity_of
from feedlint.commits.statements import statements_in
from feedlint.commits.testimony import instant_of_mail
from feedlint.finding import Finding, Severity
from feedlint.rule import ENTRY, EVERY, Context, Rule, if_commits
from feedlint.text.apart import show_apart
from feedlint.text.difference import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.entry import Identity
    from feedlint.commits.statements import Statement
    from feedlint.feeds.holders import Entry


class StatementContradicted(Rule):
    """All that an entry says about its commit must be about the same commit.

    ## Why
    stagit writes commit, parent and author above the message, gitweb links with object names
    and paths below it, hgweb a table around it. Where these name another commit or author,
    or two paths for one file, the entry was put together from two commits, or changed.

    ## Bad
    ```xml entry
    <id>https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>pump: polish it

    It shines.</pre><ul><li>[<a
    href="https://git.example/?a=blame;f=polish.txt;hb=ee19440319462598906dd4cdae0f1229fb22f1aa"
    >D</a>] polish.txt</li></ul></div></content>
    ```

    ## Good
    ```xml entry
    <id>https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>pump: polish it

    It shines.</pre><ul><li>[<a
    href="https://git.example/?a=blame;f=polish.txt;hb=02b9d71400df3e9089ccacc7b1d3016c5df8f525"
    >D</a>] polish.txt</li></ul></div></content>
    ```

    ## References
    - [gitweb(1)](https://git-scm.com/docs/gitweb)
    """

    code, name, since = "V214", "statement-contradicted", "0.1.0"
    severity = Severity.ERROR
    remedy = "write all parts of the entry from one commit"
    visits, dialects = (if_commits(ENTRY),), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Hold each statement against the id, the author, the date, and its like."""
        statements = context.once(statements_in, entry)
        if statements:
            yield from _of_commits(context.once(identity_of, entry), statements)
            yield from _of_people(entry, statements)
            yield from _of_dates(entry, statements)
            yield from _of_likes(statements)


def _of_commits(identity: Identity, statements: tuple[Statement, ...]) -> Iterator[Finding]:
    sha = identity.by_id.sha.lower() if identity.by_id is not None else ""
    for each in statements:
        mine = each.text.lower()
        if each.kind == "commit" and not (sha.startswith(mine) or mine.startswith(sha)):
            one, other = show_apart(each.text, sha, 64)
            yield Finding(each.anchor, f"the content speaks of commit {one}, the id of {other}")


def _of_people(entry: Entry, statements: tuple[Statement, ...]) -> Iterator[Finding]:
    for kind in ("name", "address"):
        said = [getattr(author, kind) for author in authors_of(entry)]
        known = [collapsed(part.text) for part in said if part is not None and part.text]
        for each in statements:
            if each.kind == kind and known and collapsed(each.text) not in known:
                one, other = show_apart(collapsed(each.text), known[0])
                words = f"the content has {one} for the author's {kind}, the author element {other}"
                yield Finding(each.anchor, words)


def _of_dates(entry: Entry, statements: tuple[Statement, ...]) -> Iterator[Finding]:
    date = entry.date("published")
    known = date.instant if date is not None else None
    for each in statements:
        said = instant_of_mail(each.text) if each.kind == "date" else None
        if date is not None and said is not None and known is not None and said != known:
            one, other = show_apart(each.text, date.text)
            yield Finding(each.anchor, f"the content has the date {one}, {date.label} is {other}")


def _of_likes(statements: tuple[Statement, ...]) -> Iterator[Finding]:
    """The first parent is one for all files, the path one for all links of a file."""
    first: dict[tuple[str, int], str] = {}
    for each in statements:
        if each.kind not in ("parent", "path"):
            continue
        before = first.setdefault((each.kind, each.group if each.kind == "path" else 0), each.text)
        if before != each.text:
            one, other = show_apart(each.text, before, 64)
            yield Finding(each.anchor, f"the {each.kind} is {one} here and {other} before")
