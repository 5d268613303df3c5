"""encoding-undeclared."""

from __future__ import annotations

import pytest

from feedlint.rules.xml.encoding_undeclared import EncodingUndeclared
from feedlint.testing import Case, apply_fixes, diagnose, rule_test

CASES = [
    Case("ascii", '<?xml version="1.0"?>\n<feed>a</feed>'),
    Case("declared", '<?xml version="1.0" encoding="utf-8"?>\n<feed>é</feed>'),
]
test_encoding_undeclared = rule_test(EncodingUndeclared, CASES)

TEXTS = [
    ('<?xml version="1.0"?><feed>é</feed>', 19, '<?xml version="1.0" encoding="utf-8"?>'),
    ("<?xml version='1.0'?><feed>é</feed>", 19, "<?xml version='1.0' encoding=\"utf-8\"?>"),
    ("<feed>é</feed>", 0, '<?xml version="1.0" encoding="utf-8"?>\n'),
]


@pytest.mark.parametrize(("text", "offset", "head"), TEXTS)
def test_a_declaration_is_completed_or_made(text: str, offset: int, head: str) -> None:
    (found,) = diagnose(EncodingUndeclared, text.encode())
    assert found.message == "the text has characters beyond ASCII, and no encoding is declared"
    assert found.span == (offset, offset)
    fixed = apply_fixes(text, [found])
    assert fixed == f"{head}<feed>é</feed>"
    assert diagnose(EncodingUndeclared, fixed.encode()) == ()


def test_a_declaration_that_is_wrong_is_not_completed() -> None:
    for text in ('<?xml version="1.0" x?><feed>é</feed>', '\n<?xml version="1.0"?><feed>é</feed>'):
        (found,) = diagnose(EncodingUndeclared, text.encode())
        assert found.fix is None


def test_utf_16_needs_none() -> None:
    assert diagnose(EncodingUndeclared, "\ufeff<feed>é</feed>".encode("utf-16-le")) == ()
