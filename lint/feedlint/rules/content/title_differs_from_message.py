"""C002 title-differs-from-message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.commits.message import message_of
from feedlint.commits.titles import wrong_title
from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE, atom
from feedlint.rule import Context, Rule, if_commits
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element


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
    visits = (if_commits(atom("entry")),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare the title with the first line of the message."""
        message = context.once(message_of, element)
        title = wrong_title(message, element) if message is not None else None
        if message is None or title is None:
            return
        line = message.text.partition("\n")[0]
        start = len(message.text) - len(message.text.lstrip(SPACE))
        body = message.copies[-1]
        yield Finding(
            on_text(title),
            f"the title {show(message.title)} is not the first line of the message, {show(line)}",
            (Related(body.anchor(start, max(start, len(line))), "the first line"),),
        )
