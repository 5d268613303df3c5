"""X034 illegal-character."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule, many
from feedlint.rules.xml._characters import full_name
from feedlint.rules.xml._entries import among, commit_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault, Finding
    from feedlint.rule import Context


class IllegalCharacter(FaultRule):
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

    def advice(self, fault: Fault) -> str:
        """Say where it comes from, if that can be told."""
        if fault.values["characters"][0] == "\x1b":
            return "It begins a colour or a command of a terminal: strip those from the text"
        return ""

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Say it once for an entry, with the commit whose message brought them."""
        others = among(fault, context)
        if fault is not others[0]:
            return
        for finding in super().explain(fault, context):
            name = commit_at(context, fault.anchor.start)
            where = f", in the entry of commit {name}" if name else ""
            count = len(others) - 1
            if count:
                where = f"; {count} more place{'s' * (count > 1)} in this entry" + where.replace(
                    ", in the entry of", ", of"
                )
            edits = tuple(rewrite(each.anchor, "") for each in others)
            fix = Fix("Take them out" if count else "Take it out", Safety.UNSAFE, edits)
            yield finding._replace(message=finding.message + where, fix=fix)
