"""The rule invalid-recipient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import PODCAST
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import PodcastRule, given, on_part
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_RECIPIENTS = tuple(f"{{{name}}}valueRecipient" for name in PODCAST)
#: By type: the form, what other text is, and what to write.
_FORMS = {
    "node": (
        lazy("0[23][0-9A-Fa-f]{64}"),
        "no public key of a node",
        "the key of the node, 66 hexadecimal digits from 02 or 03 on",
    ),
    "lnaddress": (lazy(r"[^\s@]+@[^\s@]+"), "no Lightning address", "an address such as name@host"),
}


class InvalidRecipient(PodcastRule):
    """The address of a podcast:valueRecipient must be one that can be paid.

    ## Why
    A node of Lightning is known by its public key, 66 hexadecimal digits that begin with 02 or
    03; a Lightning address looks like an e-mail address. To anything else no app can send.

    ## Bad
    ```rss item
    <podcast:value type="lightning" method="keysend">
    <podcast:valueRecipient type="node" address="02ab" split="100"/>
    </podcast:value>
    ```

    ## Good
    ```rss item
    <podcast:value type="lightning" method="lnaddress">
    <podcast:valueRecipient type="lnaddress" address="ada@ada.invalid" split="100"/>
    </podcast:value>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P027", "invalid-recipient", "0.1.0"
    severity = Severity.ERROR
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at the recipients of the show, of episodes and of splits in time."""
        del context
        for part in show.parts:
            for value in part.all("podcast:value"):
                for node in value.iter(*_RECIPIENTS):
                    kind, address = given(node, "type").lower(), given(node, "address")
                    form = _FORMS.get(kind)
                    if form and address and not form[0].fullmatch(address):
                        says = f"{quoted(address)} is {form[1]}"
                        yield Finding(on_part(node, "address"), says, help=f"write {form[2]}")
