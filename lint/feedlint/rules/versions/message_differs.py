"""V205 message-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.customs import Fidelity
from feedlint.commits.escaped import escaped_twice
from feedlint.commits.message import message_of
from feedlint.commits.testimony import all_forms, body_of, faithful, redacted
from feedlint.finding import Finding, Severity
from feedlint.names import text_of
from feedlint.rules.versions._witness import WitnessRule
from feedlint.text.difference import Tier, common_prefix, compare
from feedlint.text.html.tokens import unescape
from feedlint.text.show import name, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.message import Message
    from feedlint.commits.objects import Commit
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account

#: What a message shows of the text before and behind the difference, in code points.
_AROUND = 20


class MessageDiffers(WitnessRule):
    """The content of an entry must be the message of its commit.

    ## Why
    Readers of the feed see what nobody committed. Compared is what the forge keeps: cgit
    and stagit every character, gitweb and GitHub all but trailing blanks and repeated empty
    lines, Gitea all but line ends; nothing of a message that was rendered as markup.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <content>It shines!
    </content>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <content>It shines.
    </content>
    ```

    ## References
    - [git-cat-file(1)](https://git-scm.com/docs/git-cat-file)
    """

    code, name, since = "V205", "message-differs", "0.1.0"
    severity = Severity.ERROR
    remedy = "write the message with git log -1 --format=%B, and escape it once"

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Compare the first content with what it can have been made from."""
        fidelity = account.custom.fidelity
        message = context.once(message_of, account.entry)
        if message is None or fidelity is Fidelity.NONE:
            return
        wanted = _wanted(message, commit, fidelity)
        if "<redacted>" in message.body:
            wanted += [redacted(text) for text in wanted]
        accepted = {faithful(text, fidelity) for text in wanted}
        shown = message.body
        # As it is written, too: a content that is escaped too little is another rule's.
        texts = [shown, text_of(message.construct)]
        if context.once(escaped_twice, context.feed) is not None:
            texts.append(unescape(shown))
        if accepted.isdisjoint(faithful(text, fidelity) for text in texts):
            yield _finding(message, _nearest(shown, wanted), shown, account.sha)


def _wanted(message: Message, commit: Commit, fidelity: Fidelity) -> list[str]:
    """The texts that the content can be, the likeliest first."""
    wholes = all_forms(commit.messages)
    bodies = [body_of(whole) for whole in wholes]
    if message.is_whole:
        return list(wholes)
    return bodies if fidelity is Fidelity.EXACT else [*wholes, *bodies]


def _nearest(shown: str, wanted: list[str]) -> str:
    return max(wanted, key=lambda text: common_prefix(text.lstrip("\n"), shown.lstrip("\n")))


def _finding(message: Message, wanted: str, shown: str, sha: str) -> Finding:
    found = compare(wanted, shown)
    region = message.copies[-1].region
    if found is None:
        return Finding(region.anchor(0, len(shown)), f"the message of {sha} has other line ends")
    has, had = _at(shown, found.other), _at(wanted, found.one)
    around = shown[max(0, found.other - _AROUND) : found.other + _AROUND + 1].strip("\n")
    lines = "1 line differs" if found.lines == 1 else f"{found.lines} lines differ"
    if found.tier is not Tier.DIFFERENT:
        less = "repository's" if found.is_one else "feed's"
        lines = f"{found.tier.value.format(shorter=less, escaped=less)}, {lines}"
    end = min(found.other + 1, len(shown))
    return Finding(
        region.anchor(min(found.other, end), end),
        f"the message {has} where that of {sha} {had}, at {show(around)}; {lines}",
    )


def _at(text: str, offset: int) -> str:
    rest = text[offset : offset + 1]
    return f"has {name(rest)}" if rest and text[offset:].strip("\n") else "ends"
