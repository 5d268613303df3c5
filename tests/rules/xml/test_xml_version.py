"""xml-version."""

from __future__ import annotations

import pytest

from feedlint.finding import Safety
from feedlint.rules.xml.xml_version import XmlVersion
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("1.0", '<?xml version="1.0"?>\n<feed/>'),
    Case(
        "1.1",
        '<?xml version="⟦1.1⟧"?>\n<feed/>',
        says="the declared version of XML is '1.1', not '1.0'",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "no number",
        "<?xml version='⟦one⟧'?>\n<feed/>",
        says="'one'",
        fixed="<?xml version='1.0'?>\n<feed/>",
    ),
]
test_xml_version = rule_test(XmlVersion, CASES)


@pytest.mark.parametrize(
    ("text", "safety"), [("a", Safety.SAFE), ("\x85", Safety.UNSAFE), ("\u2028", Safety.UNSAFE)]
)
def test_line_ends_of_version_1_1(text: str, safety: Safety) -> None:
    (found,) = diagnose(XmlVersion, f'<?xml version="1.1"?><feed>{text}</feed>'.encode())
    assert found.fix is not None
    assert found.fix.safety is safety
