"""The rule `cherry-pick-wording`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


# git-cherry-pick(1), -x. Android's tools go on behind the object name.
_EXACT = lazy(r"\(cherry picked from commit (?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])")
_NEAR = lazy(
    r"(?P<line>\(?[Cc]herry[ -]?[Pp]ick(?:ed)? (?:from|of):? (?:commit:? )?"
    r"(?P<sha>[0-9a-fA-F]{7,64})(?: commit)?\)?)\.?[ \t\r]*+"
)


class CherryPickWording(CommitRule):
    """A line about a cherry-pick is worded as git words it.

    ## Why
    Git finds the origin of a commit, and counts the line as a part of the trailers,
    only by `(cherry picked from commit <object name>)` with the name in full.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    (cherry-picked from commit 0123456789abcdef0123456789abcdef01234567)
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    (cherry picked from commit 0123456789abcdef0123456789abcdef01234567)
    </content>
    ```

    ## Fix
    Unsafe, because it changes what the commit said: git's wording, in every form
    of the message; none for an abbreviated object name.

    ## References
    - [git-cherry-pick, -x](https://git-scm.com/docs/git-cherry-pick)
    """

    code, name, since = "T021", "cherry-pick-wording", "0.1.0"
    severity = Severity.WARNING
    remedy = (
        "pick commits with git cherry-pick -x, which writes the line with the whole object name"
    )
    among = "picked"
    is_about_git = True

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for lines that mean the same in other words."""
        if "herry" not in commit.message.text:
            return
        for line in commit.lines():
            near = _NEAR.fullmatch(line.text)
            if near is None or _EXACT.match(line.text):
                continue
            sha = near["sha"]
            is_full = len(sha) in {40, 64}
            words = (
                "git words it '(cherry picked from commit …)'"
                if is_full
                else (f"the commit '{sha}' has {len(sha)} digits instead of all")
            )
            finding = commit.finding(line.start, line.start + len(near["line"]), words)
            if is_full:
                text = f"(cherry picked from commit {sha.lower()})"
                fix = commit.mend(
                    "Word it as git does", line.start, line.start + len(near["line"]), text
                )
                finding = finding._replace(fix=fix)
            yield finding
