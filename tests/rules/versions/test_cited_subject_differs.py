"""V211 cited-subject-differs."""

from __future__ import annotations

from tests.generators.entries import entry_of
from tests.generators.held import adversarial, example, made_adversarial

from feedlint.rules.versions.cited_subject_differs import CitedSubjectDiffers
from feedlint.testing import Case, entry, rule_test


def saying(label: str, body: str, says: str | tuple[str, ...] = "") -> Case:
    return Case(label, entry_of("write", more=f"<content>\n{body}\n</content>"), says)


CASES = [
    saying("right", 'Since commit 42de385d7015 ("Begin").\n\nFixes: 42de385d7015 ("begin")'),
    saying("folded", 'Since commit\nd2adc357e5b9 ("pump: prime\nit before use").'),
    saying("cut", 'Text.\n\nFixes: d2adc357e5b9 ("pump: prime it...")'),
    saying(
        "another",
        'Since commit 42de385d7015 ("⟦The  end⟧").\n\nFixes: d2adc357e5b9 ("⟦pump: polish it⟧")',
        (
            "42de385d7015 is cited as 'The end', its subject is 'Begin'",
            "is cited as 'pump: polish it', its subject is 'pump: prime it before use'",
        ),
    ),
    saying("unknown", 'Text.\n\nFixes: d2adc357e500 ("x")'),
    saying("no subject", "Text.\n\nFixes: d2adc357e5b9"),
]
test_cited_subject_differs = rule_test(CitedSubjectDiffers, CASES, wrap=entry, repository=example)

_LINES = made_adversarial().names["title-lines"][:12]
_LAST = made_adversarial().names["last"]


def hard(label: str, subject: str, says: str = "") -> Case:
    link = f'<link href="https://git.example/pump/commit/?id={_LAST}"/>'
    body = f'<content>\nText.\n\nFixes: {_LINES} ("{subject}")\n</content>'
    return Case(label, f"<id>urn:sha1:{_LAST}</id><title>End</title>{link}{body}", says)


HARD = [
    hard("the first line", "Begin a title here"),
    hard("the first paragraph", "Begin a title here and end it in the second line"),
    hard("the second line", "⟦and end it in the second line⟧", "its subject is 'Begin a title"),
]
test_hard_subjects = rule_test(CitedSubjectDiffers, HARD, wrap=entry, repository=adversarial)
