"""V215 parent-differs."""

from __future__ import annotations

from tests.generators.entries import NAMES, entry_of, gitweb, stagit
from tests.generators.held import example

from feedlint.rules.versions.parent_differs import ParentDiffers
from feedlint.testing import Case, entry, rule_test


def head(parent: str) -> str:
    return (
        f"<content>commit {NAMES['polish']}\nparent {parent}\nAuthor: A &lt;a@b>\nDate:   x\n\n"
        "pump: polish it\n\nIt shines.\n</content>"
    )


def files(path: str, parent: str) -> str:
    link = f'<a href="https://git.example/?a=blobdiff;f={path};hpb={parent}">D</a>'
    return (
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>pump: polish it\n\n'
        f"It shines.\n</pre><ul><li>[{link}] {path.strip('⟦⟧')}</li></ul></div></content>"
    )


CASES = [
    Case("the parent", entry_of("polish", forge=stagit, more=head(NAMES["mend"]))),
    Case(
        "another commit",
        entry_of("polish", forge=stagit, more=head(f"⟦{NAMES['begin']}⟧")),
        says=f"is no parent of {NAMES['polish'][:12]}",
    ),
    Case("a file", entry_of("polish", forge=gitweb, more=files("polish.txt", NAMES["mend"]))),
    Case(
        "a file of another commit",
        entry_of("polish", forge=gitweb, more=files("⟦begin.txt⟧", NAMES["mend"])),
        says="does not change the file 'begin.txt'",
    ),
    Case(
        "no file",
        entry_of("polish", forge=gitweb, more=files("⟦no/such.txt⟧", NAMES["mend"])),
        says="'no/such.txt'",
    ),
    Case("nothing said", entry_of("polish", forge=gitweb)),
]
test_parent_differs = rule_test(ParentDiffers, CASES, wrap=entry, repository=example)
