"""V218 address-of-commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.authors import author_in
from feedlint.commits.entry import identity_of
from feedlint.commits.objects import Commit
from feedlint.feeds.holders import Entry
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, UNUSUAL_PERSON, Context, Rule, if_commits
from feedlint.rules.versions._witness import account_of
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.authors import Part
    from feedlint.feeds.concepts import Person

_ROLES = frozenset({"author", "contributor"})


class AddressOfCommit(Rule):
    """The author of a commit should have a mail address.

    ## Why
    git takes anything for an address: `(none)` where it does not know the host, the name of a
    computer for one, `[bot]` for an app of GitHub, nothing at all. A feed of commits repeats
    it, and no mail arrives there. Only rewriting the history would change it, so this is good
    to know and no more; with the repository at hand the rule is silent where the commit has
    the same.

    ## Bad
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    <author><name>Ada</name><email>ada@laptop.(none)</email></author>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    <author><name>Ada</name><email>ada@analytical.example</email></author>
    ```

    ## References
    - [git-commit(1), commit information](https://git-scm.com/docs/git-commit#_commit_information)
    - [RFC 4287, section 3.2.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3)
    """

    code, name, since = "V218", "address-of-commit", "0.1.0"
    severity = Severity.INFO
    once = True
    remedy = "set user.email in git; leave the email out of the feed where a commit has none"
    visits, dialects = (if_commits(UNUSUAL_PERSON),), EVERY

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Look at the address of an author or of a contributor."""
        entry = person.holder
        if person.role not in _ROLES or not isinstance(entry, Entry):
            return
        part = author_in(person).address
        words = _flaw(part.text) if part is not None else ""
        if not part or not words or not context.once(identity_of, entry).is_commit:
            return
        if not _is_committed(entry, part, context):
            yield Finding(part.anchor, words)


def _flaw(text: str) -> str:
    """What is wrong with an address, in words that fit what git writes; empty for nothing."""
    if not text:
        return "the email is empty"
    if text == "redacted":
        return ""
    found, shown = address.flaw(text), show(text)
    if found is None:
        return _flaw_of_host(address.without_comments(text).rpartition("@")[2].strip())
    if text.endswith("(none)"):
        return f"the email {shown} has no host: git wrote '(none)' where it knew none"
    if "[bot]" in text:
        return f"the email {shown} is that of an app of GitHub, which gets no mail"
    return f"the email {shown} is no address: {found.reason}"


def _flaw_of_host(host: str) -> str:
    reason = address.host_reason(host)
    if not reason or host.lower() in ("localhost", "localhost.localdomain"):
        return ""
    return f"no mail reaches the host {show(host)} of the email: {reason}"


def _is_committed(entry: Entry, part: Part, context: Context) -> bool:
    account = account_of(context, entry)
    if account is None or not isinstance(account.found, Commit):
        return False
    commit = account.found
    return any(part.text in account.addresses(s) for s in (commit.author, commit.committer))
