"""text-outside-root."""

from __future__ import annotations

from feedlint.finding import Safety
from feedlint.rules.xml.text_outside_root import TextOutsideRoot
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("none", "<!-- a --><feed/><?b c?>\n<!-- d -->\n"),
    Case(
        "behind",
        "<feed></feed>\n⟦Done. &amp;⟧\n",
        says="'Done. &amp;' stands after the root element",
        fixed="<feed></feed>\n\n",
    ),
    Case(
        "in front",
        "<!-- a -->\n⟦Warning: b⟧\n<feed></feed>",
        says="'Warning: b' stands before the root element",
        fixed="<!-- a -->\n\n<feed></feed>",
    ),
    Case(
        "CDATA",
        "<feed></feed>⟦<![CDATA[ ]]>⟧",
        says="'<![CDATA[ ]]>' stands after",
        fixed="<feed></feed>",
    ),
    Case(
        "byte order mark",
        "<feed></feed>⟦\ufeff⟧",
        says="a byte order mark stands after the root element",
        fixed="<feed></feed>",
    ),
]
test_text_outside_root = rule_test(TextOutsideRoot, CASES)


def test_at_the_very_start() -> None:
    (found,) = diagnose(TextOutsideRoot, b"x &lt;<feed></feed>")
    assert found.message == "'x &lt;' stands before the root element"
    assert found.span == (0, 6)


def test_a_byte_order_mark_is_safe_to_lose() -> None:
    for text, safety in (("\ufeff", Safety.SAFE), ("x", Safety.UNSAFE)):
        (found,) = diagnose(TextOutsideRoot, f"<feed></feed>{text}".encode())
        assert found.fix is not None
        assert found.fix.safety is safety


def test_bytes_that_could_not_be_read_are_no_text() -> None:
    assert diagnose(TextOutsideRoot, b"<feed></feed>\xff\xff") == ()
