"""second-declaration."""

from __future__ import annotations

from feedlint.rules.xml.second_declaration import SecondDeclaration
from feedlint.testing import Case, rule_test

CASES = [
    Case("first", '<?xml version="1.0"?>\n<feed/>'),
    Case("quoted", '<feed>&lt;?xml version="1.0"?></feed>'),
    Case("in CDATA", '<feed><![CDATA[<?xml version="1.0"?>]]></feed>'),
    Case(
        "inside",
        '<feed><a>⟦<?xml version="1.0"?>⟧</a></feed>',
        says="an XML declaration stands inside the feed",
        fixed="<feed><a></a></feed>",
    ),
    Case(
        "behind",
        '<feed/>\n⟦<?xml version="1.0"?>⟧\n<feed/>',
        says="an XML declaration follows the end of the feed, as if another file began",
    ),
    Case(
        "twice at the head",
        '<?xml version="1.0"?>\n⟦<?xml version="1.0"?>⟧\n<feed/>',
        says="an XML declaration stands behind something else",
        fixed='<?xml version="1.0"?>\n\n<feed/>',
    ),
]
test_second_declaration = rule_test(SecondDeclaration, CASES)
