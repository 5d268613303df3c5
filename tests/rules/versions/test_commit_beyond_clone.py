"""V203 commit-beyond-clone."""

from __future__ import annotations

from tests.generators.entries import document_of, entry_of, feed_of
from tests.generators.held import example, shallow

from feedlint.rules.versions.commit_beyond_clone import CommitBeyondClone
from feedlint.testing import Case, document, rule_test

ALL = ("write", "paint", "merge", "polish", "mend", "prime")

CASES = [
    Case("deep enough", document_of(feed_of(ALL[:3]))),
    Case(
        "too shallow",
        document_of(feed_of(ALL, marked="polish")),
        says="3 of 6 commits are not in the repository, which is a shallow clone; "
        "the first is 02b9d71400df",
    ),
    Case(
        "one entry",
        f'<entry xmlns="http://www.w3.org/2005/Atom">{entry_of("prime")}</entry>'.replace(
            "d2adc357e5b9f45c316ef4516c010dbcc5da8f7d",
            "⟦d2adc357e5b9f45c316ef4516c010dbcc5da8f7d⟧",
            1,
        ),
        says="1 of 1 commit is not in the repository",
    ),
    Case("no commits", document_of("<entry><id>urn:x:y</id></entry>")),
]
test_commit_beyond_clone = rule_test(CommitBeyondClone, CASES, document, repository=shallow)
WHOLE = [
    Case("all there", document_of(feed_of(ALL))),
    Case("wrong is wrong", document_of(feed_of(ALL).replace("02b9d71400df", "000000000000"))),
]
test_a_whole_repository = rule_test(CommitBeyondClone, WHOLE, document, repository=example)
