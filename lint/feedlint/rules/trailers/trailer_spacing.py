"""The rule `trailer-spacing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_distinct_key
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerSpacing(CommitRule):
    """A trailer has one space between its colon and its value.

    ## Why
    Git trims the value, but scripts that split a line at `": "` do not, and with
    `Signed-off-by:` git itself tells its own trailers by the space: without it
    the line does not count for the block to be one.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    Acked-by:  Bo &lt;bo@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    Acked-by: Bo &lt;bo@ada.invalid&gt;
    </content>
    ```

    ## Fix
    Unsafe, because it changes what the commit said: one space, in every form
    of the message.

    ## References
    - [git-interpret-trailers](https://git-scm.com/docs/git-interpret-trailers)
    - [Linux, scripts/checkpatch.pl, BAD_SIGN_OFF](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T001", "trailer-spacing", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the key, a colon right behind it, one space and the value"
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at both sides of each colon; a value on the next line is folding."""
        for trailer in commit.block.trailers:
            gap = commit.message.text[trailer.separator + 1 : trailer.value_start]
            if gap == " " and trailer.separator == trailer.key_end:
                continue
            if not trailer.value or not _is_meant(trailer.key):
                continue
            if trailer.separator != trailer.key_end:
                words = f"{show(trailer.key)} is followed by white space before its colon"
                start, end, text = trailer.key_end, trailer.value_start, ": "
            elif not gap and trailer.key[0].isupper():
                words = f"{show(trailer.key + ':')} is not followed by a space"
                start, end, text = trailer.separator, trailer.separator + 1, ": "
            elif gap and "\n" not in gap:
                words = f"{show(trailer.key + ':')} is followed by {_counted(gap)}"
                start, end, text = trailer.separator + 1, trailer.value_start, " "
            else:
                continue
            fix = commit.mend("Put one space after the colon", start, end, text)
            yield commit.finding(start, end, words)._replace(fix=fix)


def _is_meant(key: str) -> bool:
    """Whether the line is surely a trailer: `https://…` has a key and no space as well."""
    return is_distinct_key(key) or key.lower().endswith("-by")


def _counted(gap: str) -> str:
    if "\t" in gap:
        return "a tab" if gap == "\t" else "tabs"
    return f"{len(gap)} spaces"
