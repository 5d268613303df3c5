"""The rule `trailer-indented`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_distinct_key, is_person_key
from feedlint.commits.persons import person_of
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator

# A line that goes on with a value, yet has a key of its own.
_FOLDED = lazy(r"\n(?P<indent>[ \t]++)(?P<line>(?P<key>[A-Za-z-]++):[^\n]*+)")

# With nothing above it to go on with.
_FIRST = lazy(r"[ \t]++(?P<line>(?P<key>[A-Za-z-]++)[ \t]*+:(?P<value>[^\n]*+))")


class TrailerIndented(CommitRule):
    """A trailer begins at the start of its line.

    ## Why
    An indented line goes on with the trailer above it: git makes it a part of that
    one's value, and the trailer it was meant to be is lost.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reviewed-by: Bo &lt;bo@ada.invalid&gt;
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

    ## Fix
    Unsafe, because it changes what the commit said: the indentation goes, in every
    form of the message.

    ## References
    - [git-interpret-trailers](https://git-scm.com/docs/git-interpret-trailers)
    """

    code, name, since = "T010", "trailer-indented", "0.1.0"
    severity = Severity.WARNING
    remedy = "begin the line at the left margin, so that it is a trailer of its own"
    among = "odd"
    is_about_git = True

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for known keys where a value goes on, and in a block's first line."""
        text = commit.message.text
        first = _FIRST.match(text, commit.block.start, commit.block.end)
        if first and is_person_key(first["key"]) and person_of(first["value"]).address:
            words = f"git does not read this {first['key']}: its line is indented"
            yield commit.finding(*first.span("line"), words)
        for trailer in commit.block.trailers:
            if not trailer.is_folded:
                continue
            for match in _FOLDED.finditer(trailer.raw):
                if not is_distinct_key(match["key"]):
                    continue
                start, end = (trailer.value_start + at for at in match.span("line"))
                words = f"git reads this {match['key']} as a part of the {trailer.key} above it"
                indent = trailer.value_start + match.start("indent")
                fix = commit.mend("Begin the line with the key", indent, start, "")
                yield commit.finding(start, end, words)._replace(fix=fix)
