"""V104 abbreviated-sha."""

from __future__ import annotations

from feedlint.rules.versions.abbreviated_sha import AbbreviatedSha
from feedlint.testing import Case, entry, rule_test

A = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
HG = f"<id>http://x.example/#changeset-{A}</id>"

CASES = [
    Case("in full", f'<id>{A}</id><link href="/r/commit/{A}"/>'),
    Case("twelve digits", f'{HG}<link href="/rev/{A[:12]}"/>'),
    Case("no commit", f'<id>urn:x:1</id><link href="/r/commit/{A[:7]}"/>'),
    Case(
        "eleven digits",
        f'{HG}<link href="/rev/⟦{A[:11]}⟧"/>',
        says="commit 0d8e5fbc31e with 11 digits only",
    ),
    Case("seven digits", f'<id>{A}</id><link href="/r/commit/⟦{A[:7]}⟧"/>', says="7 digits"),
    Case("as wanted", f'{HG}<link href="/rev/{A[:8]}"/>', options={"digits": 8}),
]
test_abbreviated_sha = rule_test(AbbreviatedSha, CASES, wrap=entry)
