"""V204 subject-differs."""

from __future__ import annotations

from tests.generators.entries import NAMES, cgit, entry_of, github, gitlab, gitweb, redmine
from tests.generators.held import adversarial, example, made_adversarial

from feedlint.rules.versions.subject_differs import SubjectDiffers
from feedlint.testing import Case, entry, rule_test

SAID = "the subject of d2adc357e5b9 'pump: prime it before use'"


def titled(title: str, kind: str = "") -> str:
    return entry_of("prime", more=f"<title{kind}>{title}</title>")


CASES = [
    Case("same", entry_of("prime")),
    Case("another", titled("⟦pump: dry it before use⟧"), says=SAID),
    Case("one letter", titled("⟦pump: prime it before Use⟧"), says=SAID),
    Case("a control character", titled("⟦pump: prime it\u202e before use⟧"), says="it\\u202e b"),
    Case("white space", titled("\n  pump:  prime it\n before use\n")),
    Case("markup", titled("&lt;b>pump&lt;/b>: prime it before use", ' type="html"')),
    Case("cut", titled("pump: prime it…")),
    Case("cut, three points", titled("pump: prime it be...")),
    Case("cut without a mark", titled("⟦pump: prime it⟧"), says=SAID),
    Case("cut and another", titled("⟦pump: dry it…⟧"), says=SAID),
    Case(
        "empty",
        entry_of("prime", more="⟦<title>⟧</title>"),
        says=f"the title is '', {SAID}",
    ),
    Case("github", entry_of("prime", forge=github)),
    Case("gitlab", entry_of("prime", forge=gitlab)),
    Case("gitweb", entry_of("prime", forge=gitweb)),
    Case("redmine", entry_of("prime", forge=redmine, more="<title>Revision 117: x</title>")),
    Case(
        "mistaken", cgit(NAMES["prime"]) + "<title>x</title><updated>2001-01-01T00:00:00Z</updated>"
    ),
    Case("unknown", cgit("0" * 40) + "<title>x</title>"),
]
test_subject_differs = rule_test(SubjectDiffers, CASES, wrap=entry, repository=example)


HARD = made_adversarial().names


def hard(label: str, title: str, kind: str = "") -> Case:
    text = f"{gitweb(HARD[label])}<title{kind}>{title}</title>"
    return Case(f"{label}: {title}", text, says="the subject of" if "⟦" in title else "")


HARD_CASES = [
    hard("title-lines", "Begin a title here"),
    hard("title-lines", "Begin a title here and end it in the second line"),
    hard("blank-start", "Begin with blank lines"),
    hard("control", "Colour \ufffd[31mred\ufffd[0m output"),
    hard("control", "Colour [31mred[0m output"),
    hard("control", 'Colour <span xmlns="urn:x">\\e</span>[31mred\\e[0m output'),
    hard("bytes", "Write Köln without a word"),
    hard("bytes", "Write K\ufffdln without a word"),
    hard("latin-1", "Grüße aus Köln"),
    hard("nothing", "(no commit message)"),
    hard(
        "markup",
        'Use &lt;b>bold&lt;/b> &amp; "quotes" for #include &lt;asm/page.h>',
        ' type="html"',
    ),
]
test_hard_subjects = rule_test(SubjectDiffers, HARD_CASES, wrap=entry, repository=adversarial)
