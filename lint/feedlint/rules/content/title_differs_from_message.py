"""C002 title-differs-from-message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.commits.message import message_of
from feedlint.commits.titles import wrong_title
from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE
from feedlint.rule import ENTRY, EVERY, Context, Rule, if_commits
from feedlint.text.apart import show_apart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry


class TitleDiffersFromMessage(Rule):
    """The title of a commit's entry must be the first line of its message.

    ## Why
    gitweb, GitHub, hgweb and stagit write the first line of a message as the title
    and the whole message as content. If the two are not the same, title and content
    belong to different commits, or one of them was damaged on the way. A title may
    be cut short with `...` or `…`, may have the branch before it, and may lack white
    space.

    ## Bad
    ```xml entry
    <id>tag:github.com,2008:Grit::Commit/0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://github.com/o/r/commit/0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    <title>Add the first rule</title>
    <content type="html">&lt;pre&gt;Remove the last rule&lt;/pre&gt;</content>
    ```

    ## Good
    ```xml entry
    <id>tag:github.com,2008:Grit::Commit/0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://github.com/o/r/commit/0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    <title>Remove the last rule</title>
    <content type="html">&lt;pre&gt;Remove the last rule&lt;/pre&gt;</content>
    ```

    ## References
    - [RFC 4287, section 4.2.14](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.14)
    - [git-commit(1), discussion](https://git-scm.com/docs/git-commit#_discussion)
    """

    code, name, since = "C002", "title-differs-from-message", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (if_commits(ENTRY),), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Compare the title with the first line of the message."""
        message = context.once(message_of, entry)
        title = wrong_title(message, entry) if message is not None else None
        if message is None or title is None:
            return
        line = message.text.partition("\n")[0]
        start = len(message.text) - len(message.text.lstrip(SPACE))
        body = message.copies[-1]
        mine, theirs = show_apart(message.title, line)
        yield Finding(
            on_text(title),
            f"the title {mine} is not the first line of the message, {theirs}",
            (Related(body.anchor(start, max(start, len(line))), "the first line"),),
            help="make title and content from the same commit, and escape both",
        )
