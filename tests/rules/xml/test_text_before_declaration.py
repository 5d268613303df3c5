"""text-before-declaration."""

from __future__ import annotations

import pytest

from feedlint.finding import Safety
from feedlint.reading.source import Source
from feedlint.rules.xml.text_before_declaration import TextBeforeDeclaration
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("first", '<?xml version="1.0"?>\n<feed/>'),
    Case("no declaration", "\n\n<feed/>"),
    Case(
        "blank line",
        '⟦\n⟧<?xml version="1.0"?>\n<feed/>',
        says="a blank line stands before the XML declaration",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "blanks",
        '⟦  ⟧<?xml version="1.0"?>\n<feed/>',
        says="white space stands before the XML declaration",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "comment",
        '⟦<!-- a -->\n⟧<?xml version="1.0"?>\n<feed/>',
        says="'<!-- a -->' stands before the XML declaration",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "message of a program",
        '⟦Notice: no x\n⟧<?xml version="1.0"?>\n<feed/>',
        says="'Notice: no x' stands before the XML declaration",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case("behind the root", '<feed>a</feed>\n<?xml version="1.0"?>'),
]
test_text_before_declaration = rule_test(TextBeforeDeclaration, CASES)


@pytest.mark.parametrize("rest", ['<?xml version="1.0"?><feed/>', "<feed/>"])
def test_a_second_byte_order_mark(rest: str) -> None:
    (found,) = diagnose(TextBeforeDeclaration, f"\ufeff\ufeff{rest}".encode())
    assert found.message == "a second byte order mark stands at the start of the feed"
    assert found.span == (0, 1)
    assert found.fix is not None
    assert found.fix.safety is Safety.SAFE


@pytest.mark.parametrize(
    ("lead", "safety"),
    [("\n", Safety.SAFE), ("\0", Safety.SAFE), ("x", Safety.UNSAFE)],
)
def test_only_what_says_nothing_is_safe_to_lose(lead: str, safety: Safety) -> None:
    data = f'\ufeff{lead}<?xml version="1.0"?><feed/>'.encode()
    (found,) = diagnose(TextBeforeDeclaration, data)
    assert found.fix is not None
    assert found.fix.safety is safety


def test_the_encoding_of_a_late_declaration_counts() -> None:
    data = '\n<?xml version="1.0" encoding="iso-8859-1"?><feed>é</feed>'.encode("iso-8859-1")
    assert len(diagnose(TextBeforeDeclaration, data)) == 1
    assert Source("feed.atom", data).text.endswith("<feed>é</feed>")
