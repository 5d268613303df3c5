"""Rule: a comment that silences nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fault, Finding, Severity
from feedlint.rule import Context, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = {
    "idle-element": "{} is not found in the next element",
    "idle-object": "{} is not found in this object",
    "idle-file": "{} is not found in the file",
    "nowhere-element": "{} is ignored for the next element, and none follows",
    "nowhere-file": "{} is ignored for the file, but not before the first child of its root",
    "unknown": "{} is no rule{}",
    "nameless": "the comment names no rule to ignore",
}


class UnusedSuppression(Rule):
    """A `feedlint-ignore` comment should silence something.

    ## Why
    A comment that outlives the fault it was written for, or whose rule is misspelt,
    hides the next fault of that kind without anybody's decision.

    A `feedlint-ignore` comment holds for the next element, from its start tag to its end
    tag, a `feedlint-ignore-file` comment for the whole file; that one stands before the
    root or before the root's first child. Both name rules by name or code; a reason stands
    behind a dash (a single one, since XML allows no `--` in a comment). Rules that are off
    are not missed. In JSON a member `_feedlint` of an item, or of the feed, takes the place of
    the comment.

    ## Bad
    ```xml
    <!-- feedlint-ignore: id-not-iri - written before the ids were mended -->
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    ```

    ## Good
    ```xml
    <!-- feedlint-ignore: id-not-iri - readers know these ids since 2008 -->
    <id>dc293f2106903ab9c24e9cea18c276e32c394c33</id>
    ```

    ## References
    - [XML 1.0, section 2.5](https://www.w3.org/TR/xml/#sec-comments)
    """

    code, name, since = "X090", "unused-suppression", "0.1.0"
    severity = Severity.WARNING
    remedy = "take the comment out, or correct the name of the rule in it"
    faults = ("unused-suppression",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Say what the comment names and what came of it."""
        words = _WORDS[fault.values["reason"]]
        yield Finding(fault.anchor, words.format(show(fault.values["rule"]), fault.values["hint"]))
