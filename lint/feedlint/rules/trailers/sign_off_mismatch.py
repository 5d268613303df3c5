"""The rule `sign-off-mismatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.persons import person_of, plain_name
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class SignOffMismatch(CommitRule):
    """The author's sign-off has the author's name and address.

    ## Why
    With the profiles `kernel`, `git` and `qemu`. A sign-off with another address than
    the commit, or the same address under another name, leaves open whether it is one
    person.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <author><name>Ada</name><email>ada@ada.invalid</email></author>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@home.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <author><name>Ada</name><email>ada@ada.invalid</email></author>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T031", "sign-off-mismatch", "0.1.0"
    severity = Severity.INFO
    remedy = "set user.name and user.email in git to one name and address, and sign off with them"
    profiles = frozenset({"kernel", "git", "qemu"})

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for a sign-off that has one of the two, if none has both."""
        name, email = plain_name(commit.author("name")), commit.author("email").lower()
        if not (name and email):
            return
        halves = []
        for _, trailer in commit.keyed("signed-off-by"):
            person = person_of(trailer.value)
            same = plain_name(person.name) == name, person.address.lower() == email
            if all(same):
                return
            if any(same) and person.name and person.address:
                halves.append((trailer, same[0]))
        for trailer, is_name in halves[:1]:
            word, part = ("address", "email") if is_name else ("name", "name")
            own = show(commit.author(part))
            words = f"the sign-off has another {word} than the author's {own}"
            yield commit.finding(trailer.value_start, trailer.value_end, words)
