"""The rule `missing-author-sign-off`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.persons import person_of, plain_name
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class MissingAuthorSignOff(CommitRule):
    """One of the sign-offs of a commit is the author's.

    ## Why
    Off by default. The author has to certify the change; the sign-offs of those who
    passed it on do not stand for that. The name or the address must be the author's;
    with the profile `dco`, both.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <author><name>Ada</name><email>ada@ada.invalid</email></author>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Bo &lt;bo@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <author><name>Ada</name><email>ada@ada.invalid</email></author>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Developer Certificate of Origin](https://developercertificate.org/)
    """

    code, name, since = "T030", "missing-author-sign-off", "0.1.0"
    severity = Severity.WARNING
    remedy = "have the author sign off with git commit --amend --signoff"
    default = False

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Compare all sign-offs with the author of the entry; bots sign nothing."""
        signed = [trailer for _, trailer in commit.keyed("signed-off-by")]
        name, email = plain_name(commit.author("name")), commit.author("email").lower()
        if commit.is_merge or not signed or not (name or email) or name.endswith("[bot]"):
            return
        persons = [person_of(trailer.value) for trailer in signed]
        pairs = [(plain_name(each.name) == name, each.address.lower() == email) for each in persons]
        # What the entry does not say cannot differ.
        known = [
            [same for same, own in zip(pair, (name, email), strict=True) if own] for pair in pairs
        ]
        enough = all if commit.profile == "dco" else any
        if not any(enough(each) for each in known):
            shown = show(commit.author("name") or commit.author("email"))
            words = f"none of the sign-offs is that of the author, {shown}"
            yield commit.finding(signed[0].start, signed[-1].end, words)
