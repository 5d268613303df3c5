"""declared-entity."""

from __future__ import annotations

from feedlint.rules.xml.declared_entity import DeclaredEntity
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("of XML", "<!DOCTYPE feed>\n<feed>&amp;&lt;&gt;&quot;&apos;&#65;</feed>"),
    Case("unused", '<!DOCTYPE feed [<!ENTITY a "b">]>\n<feed/>'),
    Case(
        "used",
        '<!DOCTYPE feed [<!ENTITY a "b">]>\n<feed>⟦&a;⟧</feed>',
        says="'&a;' is declared in the DOCTYPE alone",
        fixed='<!DOCTYPE feed [<!ENTITY a "b">]>\n<feed>b</feed>',
    ),
    Case(
        "used several times",
        '<!DOCTYPE feed [<!ENTITY a "b">]>\n<feed>⟦&a;⟧ &a; &a;</feed>',
        says="'&a;' is declared in the DOCTYPE alone, and 2 more uses",
        fixed='<!DOCTYPE feed [<!ENTITY a "b">]>\n<feed>b b b</feed>',
    ),
    Case(
        "markup and entities",
        '<!DOCTYPE feed [<!ENTITY a "b &#38;amp; <i>&c;</i>"><!ENTITY c "d">]>\n<feed>⟦&a;⟧</feed>',
        says="'&a;'",
        fixed='<!DOCTYPE feed [<!ENTITY a "b &#38;amp; <i>&c;</i>"><!ENTITY c "d">]>\n'
        "<feed>b &amp; <i>d</i></feed>",
    ),
    Case(
        "in an attribute",
        '<!DOCTYPE feed [<!ENTITY a \'"\'>]>\n<feed a="⟦&a;⟧"/>',
        says="'&a;'",
        fixed='<!DOCTYPE feed [<!ENTITY a \'"\'>]>\n<feed a="&#34;"/>',
    ),
    Case(
        "in both",
        '<!DOCTYPE feed [<!ENTITY a \'"\'>]>\n<feed a="⟦&a;⟧">&a;</feed>',
        says="'&a;'",
    ),
]
test_declared_entity = rule_test(DeclaredEntity, CASES)


def test_the_declaration_is_shown() -> None:
    text = '<!DOCTYPE feed [<!ENTITY a "b">]><feed>&a;</feed>'
    (found,) = diagnose(DeclaredEntity, text.encode())
    (note,) = found.related
    assert note.message == "a is declared here"
    assert text[slice(*note.span)] == '<!ENTITY a "b">'


def test_a_long_text_is_not_repeated() -> None:
    text = f'<!DOCTYPE feed [<!ENTITY a "{"b" * 2000}">]><feed>&a;</feed>'
    (found,) = diagnose(DeclaredEntity, text.encode())
    assert found.fix is None
