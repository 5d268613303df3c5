"""The rule `trailer-outside-block`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.commits.keys import is_person_key
from feedlint.commits.persons import person_of
from feedlint.commits.trailers import BLANK, token
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


# A commit with its subject, as kernel trailers cite it (submitting-patches.rst).
_COMMIT = re.compile(r"[0-9a-f]{7,64} ?\(")
# Gerrit Code Review, user-changeid.
_CHANGE = re.compile(r"I[0-9a-f]{40}")
# What git svn, Fossil's export and Chromium's mirrors add in a paragraph of its own.
_MACHINE = frozenset({"git-svn-id", "fossilorigin-name", "cr-commit-position", "cr-mirrored-from"})
# A quoted mail has copies as well.
_MAIL = frozenset({"from", "to", "subject", "date", "reply-to"})
_GAP = re.compile(r"\n[ \t\r]*+\n")


class TrailerOutsideBlock(CommitRule):
    """A trailer stands in the block at the end of the message, where git reads it.

    ## Why
    Git reads trailers from the last paragraph only, and from that only if nothing but
    trailers stands in it, or a quarter of its lines are trailers and one of them is
    git's own `Signed-off-by:`. A sign-off with an empty line behind it, or amid prose,
    is there for the eye and for no tool.

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

    ## References
    - [git-interpret-trailers](https://git-scm.com/docs/git-interpret-trailers)
    """

    code, name, since = "T005", "trailer-outside-block", "0.1.0"
    severity = Severity.WARNING

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for lines with a known key and a fitting value that git passes over."""
        block = commit.block
        if block.trailers and all(each.key.lower() in _MACHINE for each in block.trailers):
            # A converter has put its line below the trailers; nobody can mend that.
            return
        said = {_words(each.key, each.value) for each in block.trailers}
        above = ""
        for line in commit.lines():
            found = token(line.text) if ":" in line.text else None
            if found is None or block.start <= line.start < block.end:
                above = ""
                continue
            key, separator = found
            value = line.text[separator + 1 :].strip(BLANK)
            is_mail = above in _MAIL and key.lower() == "cc"
            above = "to" if is_mail else key.lower()
            if not is_mail and _is_trailer(key, value) and _words(key, value) not in said:
                # The same words once more are the same fault, or a quotation.
                said.add(_words(key, value))
                words = f"git does not read this {key} as a trailer: {_reason(commit, line.start)}"
                yield commit.finding(line.start, line.start + len(line.text.rstrip(BLANK)), words)


def _words(key: str, value: str) -> tuple[str, str]:
    return key.lower(), value.lower()


def _is_trailer(key: str, value: str) -> bool:
    """Whether the value is one that the key would have in a trailer, and prose would not."""
    lower = key.lower()
    if lower == "fixes":
        return _COMMIT.match(value) is not None
    if lower == "change-id":
        return _CHANGE.fullmatch(value) is not None
    if lower != "cc" and not is_person_key(lower):
        return False
    person = person_of(value)
    return bool(person.address and not person.problems and (person.name or lower == "cc"))


def _reason(commit: Commit, start: int) -> str:
    text = commit.message.text
    gap = _GAP.search(text, start)
    if gap and text[gap.end() :].strip(BLANK):
        return "another paragraph follows"
    title = _GAP.search(text)
    if title is None or start < title.start():
        return "no empty line is above it"
    return "its paragraph has too many other lines"
