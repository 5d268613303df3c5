"""X034 illegal-character."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import RepeatedFaultRule, many
from feedlint.rules.xml._characters import full_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.finding import Fault, Finding
    from feedlint.rule import Context

_ENTRY = re.compile(r"<(?:entry|item)(?=[\s>/])")
_END = re.compile("</(?:entry|item)")


class IllegalCharacter(RepeatedFaultRule):
    """A feed must not hold characters that XML does not have.

    ## Why
    XML 1.0 has no control characters but the tab and the line ends, and no way to write
    them. One stops the parser, and the feed cannot be read. They come out of terminals
    (ESCAPE begins a colour), out of commit messages, and out of databases.

    ## Bad
    ```xml feed
    <subtitle>Notes\ufffe</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>Notes</subtitle>
    ```

    ## Fix
    Unsafe: takes the characters out, and with them what they may have said.

    ## References
    - [XML 1.0, section 2.2](https://www.w3.org/TR/xml/#charsets)
    """  # the example holds the character itself

    code, name, since = "X034", "illegal-character", "0.1.0"
    severity = Severity.ERROR
    remedy = "Take it out of the text before the feed is written"
    faults = ("illegal-character",)
    w3c = ("SAXError", "BadCharacters")

    def words(self, fault: Fault) -> str:
        """Name the character."""
        characters = fault.values["characters"]
        more = many(str(len(characters)), "behind it", "behind it")
        return f"XML does not have {full_name(characters[0])}{more}"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Take it out."""
        return Fix("Take it out", Safety.UNSAFE, (rewrite(fault.anchor, ""),))

    def advice(self, fault: Fault) -> str:
        """Say where it comes from, if that can be told."""
        if fault.values["characters"][0] == "\x1b":
            return "It begins a colour or a command of a terminal: strip those from the text"
        return ""

    def group(self, fault: Fault, context: Context) -> tuple[int, int]:
        """The characters of a commit are told as one, those of another entry one by one."""
        place = fault.anchor.start
        is_commit = bool(_commit_at(context, place))
        number = bisect_right(_starts(context.document.source.text), place)
        return number, 1 if is_commit else self.most

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the commit too whose message brought it, where an entry says which."""
        for finding in super().explain(fault, context):
            name = _commit_at(context, fault.anchor.start)
            where = f", in the entry of commit {name}" if name else ""
            yield finding._replace(message=finding.message + where)


@lru_cache(maxsize=1)
def _starts(text: str) -> list[int]:
    """Where entries begin in a source; a terminal's log may have thousands of faults."""
    return [match.start() for match in _ENTRY.finditer(text)]


def _commit_at(context: Context, offset: int) -> str:
    """The commit whose entry the offset in the source lies in; '' where that is unknown."""
    document = context.document
    number = bisect_right(_starts(document.source.text), offset)
    if number == 0 or not document.is_ready:
        return ""
    return context.once(_commit, context.feed, number)


def _commit(feed: Feed, number: int) -> str:
    """The object name of the commit in the entry of that number, from 1."""
    text, starts = feed.document.source.text, _starts(feed.document.source.text)
    end = _END.search(text, starts[number - 1])
    if number > len(feed.entries) or end is None:
        return ""
    found = identity_of(feed.entries[number - 1].node)
    # A comment or a text may speak of entries and spoil the count: the name must be there.
    is_there = found.by_id is not None and found.by_id.sha in text[starts[number - 1] : end.end()]
    return found.by_id.sha if found.by_id and found.is_commit and is_there else ""
