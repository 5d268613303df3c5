"""V220 name-of-commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.commits.authors import author_in
from feedlint.commits.entry import is_author_of_commit
from feedlint.feeds.holders import Entry
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, UNUSUAL_PERSON, Context, Rule, if_commits
from feedlint.rules.versions._witness import is_named
from feedlint.text.difference import collapsed
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person


class NameOfCommit(Rule):
    """The author of a commit should have a name.

    ## Why
    git takes a blank name, and an address for one; conversions of old repositories write
    both. A feed of commits repeats it. Only rewriting the history would change it, so this is
    good to know and no more; with the repository at hand the rule is silent where the commit
    has the same.

    ## Bad
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    <author><name>ada@kestrel.net</name><email>ada@kestrel.net</email></author>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    <author><name>Ada</name><email>ada@kestrel.net</email></author>
    ```

    ## References
    - [git-commit(1), commit information](https://git-scm.com/docs/git-commit#_commit_information)
    - [RFC 4287, section 3.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.1)
    """

    code, name, since = "V220", "name-of-commit", "0.1.0"
    severity = Severity.INFO
    once = True
    remedy = "set user.name in git; give the feed's generator a .mailmap for names of long ago"
    visits, dialects = (if_commits(UNUSUAL_PERSON),), EVERY

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Look at the name of an author or of a committer."""
        entry, value = person.holder, person.name
        if value is None or person.kind == "mailbox" or not isinstance(entry, Entry):
            return
        match = address.find(value.text)
        if (value.text and not match) or not is_author_of_commit(context, person):
            return
        part = author_in(person).name
        if part is None or is_named(context, entry, collapsed(part.text)):
            return
        if match is None:
            yield Finding(on_tag(value.node), f"the {person.role}'s name is blank", group="blank")
            return
        message = f"the name has the e-mail address {show(match[0])} in it"
        yield Finding(value.anchor(*match.span()), message, group="address")
