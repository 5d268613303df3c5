"""unsupported-encoding."""

from __future__ import annotations

from feedlint.rules.xml.unsupported_encoding import UnsupportedEncoding
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("known", '<?xml version="1.0" encoding="UTF-8"?>\n<feed/>'),
    Case("none", '<?xml version="1.0"?>\n<feed/>'),
    Case(
        "a codec of Python's",
        '<?xml version="1.0" encoding="⟦rot13⟧"?>\n<feed/>',
        says="the declared encoding 'rot13' is none that readers know",
        fixed='<?xml version="1.0" encoding="utf-8"?>\n<feed/>',
    ),
    Case(
        "one that hides markup",
        '<?xml version="1.0" encoding="⟦UTF-7⟧"?>\n<feed/>',
        says="'UTF-7'",
        fixed='<?xml version="1.0" encoding="utf-8"?>\n<feed/>',
    ),
    Case(
        "empty",
        '<?xml version="1.0" encoding="⟦⟧"?>\n<feed/>',
        says="''",
    ),
]
test_unsupported_encoding = rule_test(UnsupportedEncoding, CASES)


def test_a_name_without_end_is_cut() -> None:
    data = f'<?xml version="1.0" encoding="{"x" * 5000}"?><feed/>'.encode()
    (found,) = diagnose(UnsupportedEncoding, data)
    assert len(found.message) < 150


def test_no_fix_for_bytes_that_cannot_be_read() -> None:
    (found,) = diagnose(
        UnsupportedEncoding, b'<?xml version="1.0" encoding="x-1"?><feed>\xff</feed>'
    )
    assert found.fix is None
