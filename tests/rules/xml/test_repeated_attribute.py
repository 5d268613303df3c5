"""repeated-attribute."""

from __future__ import annotations

from feedlint.rules.xml.repeated_attribute import RepeatedAttribute
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("different", "<feed a='b' c='b' x:a='b' xmlns:x='urn:x'/>"),
    Case(
        "twice",
        "<feed><a b='c' d='e' ⟦b='f'⟧/></feed>",
        says="the attribute 'b' stands twice in one tag",
    ),
    Case("a declaration", "<feed xmlns='urn:a' ⟦xmlns='urn:a'⟧/>", says="'xmlns'"),
    Case("three times", "<feed a='1' ⟦a='2'⟧ ⟦a='3'⟧/>", says="'a'"),
]
test_repeated_attribute = rule_test(RepeatedAttribute, CASES)


def test_the_first_is_shown() -> None:
    text = "<feed a='1' a='2'/>"
    (found,) = diagnose(RepeatedAttribute, text.encode())
    (note,) = found.related
    assert note.message == "a stands here first"
    assert text[slice(*note.span)] == "a='1'"
