"""V213 commits-out-of-order."""

from __future__ import annotations

from tests.generators.entries import document_of, feed_of
from tests.generators.held import example

from feedlint.rules.versions.commits_out_of_order import CommitsOutOfOrder
from feedlint.testing import Case, document, rule_test


def feed(label: str, labels: str, marked: str = "", says: str = "") -> Case:
    return Case(label, document_of(feed_of(labels.split(), marked=marked)), says)


CASES = [
    feed("as git has it", "write paint merge side polish mend prime begin"),
    feed("by topology", "write paint merge polish mend prime side begin"),
    feed("the oldest first", "begin prime mend polish side merge paint write"),
    feed("no commit and its parent", "write merge polish prime side"),
    feed(
        "two swapped",
        "write paint merge mend polish prime begin",
        "mend",
        "commit ee1944031946 and its child 02b9d71400df are swapped",
    ),
    feed("two swapped, the oldest first", "begin prime polish mend merge", "mend", "are swapped"),
    feed("one", "write"),
]
test_commits_out_of_order = rule_test(CommitsOutOfOrder, CASES, document, repository=example)
