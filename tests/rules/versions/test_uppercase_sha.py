"""V105 uppercase-sha."""

from __future__ import annotations

from feedlint.rules.versions.uppercase_sha import UppercaseSha
from feedlint.testing import Case, entry, rule_test

A = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
U = A.upper()
LINK = f'<link href="/r/commit/{A}"/>'

CASES = [
    Case("lower case", f"<id>urn:sha1:{A}</id>{LINK}"),
    Case("scheme in upper case", f"<id>URN:SHA1:{A}</id>{LINK}"),
    Case("no commit", f'<id>{U}</id><link href="/post"/>'),
    Case("id", f"<id>urn:sha1:⟦{U}⟧</id>{LINK}", says=f"the object name {U} is not in lower case"),
    Case("link", f'<id>{A}</id><link href="/r/commit/⟦{A[:9]}D⟧"/>', says="0d8e5fbc3D"),
    Case("both", f'<id>⟦{U}⟧</id><link href="/r/commit/⟦{U}⟧"/>', says=U),
]
test_uppercase_sha = rule_test(UppercaseSha, CASES, wrap=entry)
