"""The rule `trailer-key-case`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_person_key
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule

_STRICT = frozenset({"kernel", "qemu"})

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerKeyCase(CommitRule):
    """A key is spelled with one capital letter.

    ## Why
    Git recognises its own `Signed-off-by: ` by these very letters: in another case it
    does not count for a paragraph to be a block of trailers. The kernel (profiles
    `kernel` and `qemu`) writes all its keys so; others may write `Co-Authored-By`.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-Off-By: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Fix
    Unsafe, because it changes what the commit said: the usual spelling, in every
    form of the message.

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    - [git-interpret-trailers](https://git-scm.com/docs/git-interpret-trailers)
    """

    code, name, since = "T011", "trailer-key-case", "0.1.0"
    severity = Severity.INFO
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Compare each known key with its usual spelling."""
        is_strict = commit.profile in _STRICT
        for trailer in commit.block.trailers:
            key, usual = trailer.key, trailer.key.capitalize()
            if key == usual or not (usual == "Signed-off-by" or (is_strict and is_person_key(key))):
                continue
            fix = commit.mend(f"Write {usual}", trailer.start, trailer.key_end, usual)
            words = f"the key '{key}' is usually written '{usual}'"
            yield commit.finding(
                trailer.start, trailer.key_end, words, f"write '{usual}:'"
            )._replace(fix=fix)
