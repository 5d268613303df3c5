"""encoding-alias."""

from __future__ import annotations

import pytest

from feedlint.rules.xml.encoding_alias import EncodingAlias
from feedlint.testing import Case, apply_fixes, diagnose, rule_test

CASES = [
    Case("preferred", '<?xml version="1.0" encoding="UTF-8"?>\n<feed/>'),
    Case("none", "<feed/>"),
    Case(
        "no hyphen",
        '<?xml version="1.0" encoding="⟦UTF8⟧"?>\n<feed/>',
        says="the encoding 'UTF8' is registered as 'utf-8'",
        fixed='<?xml version="1.0" encoding="utf-8"?>\n<feed/>',
    ),
]
test_encoding_alias = rule_test(EncodingAlias, CASES)


@pytest.mark.parametrize(
    ("name", "preferred"),
    [("latin1", "iso-8859-1"), ("cp1252", "windows-1252"), ("Shift-JIS", "shift_jis")],
)
def test_aliases(name: str, preferred: str) -> None:
    text = f'<?xml version="1.0" encoding="{name}"?><feed/>'
    (found,) = diagnose(EncodingAlias, text.encode())
    assert apply_fixes(text, [found]) == text.replace(name, preferred)
