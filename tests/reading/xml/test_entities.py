"""What a DOCTYPE declares, and what its entities grow to."""

from __future__ import annotations

import pytest

from feedlint.limits import MAX_EXPANSION
from feedlint.reading.xml.entities import Entity, Expander, ExpansionError, read_doctype


def doctype(subset: str) -> str:
    return f"<!DOCTYPE feed [{subset}]>"


def entities(subset: str) -> dict[str, str | None]:
    found = read_doctype(doctype(subset), 0)
    assert found is not None
    return {name: entity.text for name, entity in found.entities.items()}


@pytest.mark.parametrize(
    ("subset", "expected"),
    [
        ("", {}),
        ("<!ENTITY a 'b'>", {"a": "b"}),
        ('<!ENTITY\na\t"b\'c" >', {"a": "b'c"}),
        ("<!ENTITY a 'b'><!ENTITY a 'c'>", {"a": "b"}),
        ("<!-- <!ENTITY a 'b'> --><?x <!ENTITY a 'b'>?>", {}),
        ("<!ENTITY a '&#65;&#x42;&lt;&b;'>", {"a": "AB&lt;&b;"}),
        ("<!ENTITY a SYSTEM 'b'><!ENTITY c PUBLIC 'd' 'e' NDATA f>", {"a": None, "c": None}),
        ("<!ENTITY % a 'b'>", {}),
        ("<!ENTITY é.1 ']>'>", {"é.1": "]>"}),
        ("<!ELEMENT a ANY><!NOTATION b SYSTEM 'c'><!ENTITY a 'b'>", {"a": "b"}),
    ],
)
def test_entities(subset: str, expected: dict[str, str | None]) -> None:
    assert entities(subset) == expected


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("<!DOCTYPE feed><feed/>", 15),
        ("<!DOCTYPE feed SYSTEM 'a>b'><feed/>", 28),
        ("<!DOCTYPE feed PUBLIC \"a>b\" 'c'>", 32),
        ("<!DOCTYPE feed [<!-- ]> --><?a ]>?><!ENTITY b ']>'>] >x", 54),
        ("<!DOCTYPE>x", 10),
        ("<!DOCTYPE feed [x<y]>z", 21),
        ("<!DOCTYPE feed [ 'it''s' ]>z", 27),
    ],
)
def test_the_end(text: str, end: int) -> None:
    found = read_doctype(text, 0)
    assert found is not None
    assert found.end == end


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE",
        "<!DOCTYPE feed",
        "<!DOCTYPE feed [",
        "<!DOCTYPE feed [<!-- ]>",
        "<!DOCTYPE feed [<?a ]>",
        "<!DOCTYPE feed []",
    ],
)
def test_no_end(text: str) -> None:
    assert read_doctype(text, 0) is None


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        (doctype("<!ENTITY % a 'b'>"), False),
        (doctype("%a;"), True),
        (doctype("<!ENTITY % a SYSTEM 'b'>"), True),
        (doctype("<!ELEMENT a %b;>"), True),
        ("<!DOCTYPE feed SYSTEM 'a'>", True),
        ("<!DOCTYPE feed PUBLIC 'a' 'b'>", True),
        (doctype("<!-- %a; -->"), False),
        (doctype("<!ENTITY a '5%'>"), False),
    ],
)
def test_declarations_that_nobody_sees(text: str, is_open: bool) -> None:  # noqa: FBT001
    found = read_doctype(text, 0)
    assert found is not None
    assert found.is_open is is_open
    assert found.system == ("a" if "SYSTEM 'a'" in text else "b" if "PUBLIC" in text else "")


@pytest.mark.parametrize(
    ("subset", "expected"),
    [
        ("<!ATTLIST a b CDATA #IMPLIED>", []),
        ("<!ATTLIST a b CDATA 'c'>", [("a", "b", "c")]),
        ('<!ATTLIST a b CDATA #FIXED "c\'d">', [("a", "b", "c'd")]),
        (
            "<!ATTLIST a b (x|y) 'x' c NMTOKENS #REQUIRED d ID 'z'>",
            [("a", "b", "x"), ("a", "d", "z")],
        ),
        ("<!ATTLIST a b NOTATION (x) 'x'>", [("a", "b", "x")]),
        ("<!ATTLIST a>", []),
        ("<!ATTLIST a b>", []),
    ],
)
def test_defaults(subset: str, expected: list[tuple[str, str, str]]) -> None:
    found = read_doctype(doctype(subset), 0)
    assert found is not None
    assert [default[:3] for default in found.defaults] == expected


def test_places() -> None:
    text = "<!-- a -->" + doctype('<!ENTITY a "b">') + "<feed/>"
    found = read_doctype(text, 10)
    assert found is not None
    assert text[found.start : found.head_end] == "<!DOCTYPE feed"
    assert text[found.entities["a"].start : found.entities["a"].end] == '<!ENTITY a "b">'
    assert text[found.end :] == "<feed/>"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (doctype("<!ENTITY a 'b'> x"), (32, 33)),
        (doctype("<!ENTITY a b>"), (16, 29)),
        (doctype("<!FOO a>"), (16, 17)),
        (doctype("<!ENTITY a 'b"), (16, 17)),
        ("<!DOCTYPE 'a'>", (0, 9)),
        (doctype("<!ELEMENT a ANY>"), None),
    ],
)
def test_problems(text: str, place: tuple[int, int] | None) -> None:
    found = read_doctype(text, 0)
    assert found is not None
    assert found.problem == place


# ---- expansion


def expander(**texts: str | None) -> Expander:
    return Expander({name: Entity(text, 0, 0) for name, text in texts.items()})


def test_nested_entities_are_expanded() -> None:
    assert expander(a="1&b;2&b;", b="x&lt;&c;", c="y").expand("a") == "1x&lt;y2x&lt;y"


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ({"a": "&a;"}, "recursive-entity"),
        ({"a": "&b;", "b": "&c;", "c": "&a;"}, "recursive-entity"),
        ({"a": None}, "external-entity"),
        ({"a": "&b;", "b": None}, "external-entity"),
        ({"a": "&b;"}, "undeclared-entity"),
        ({"a": "x" * (MAX_EXPANSION + 1)}, "entity-expansion"),
        ({"a": "&b;&b;", "b": "x" * (MAX_EXPANSION // 2 + 1)}, "entity-expansion"),
        ({f"a{n or ''}": f"&a{n + 1};" for n in range(60)}, "entity-expansion"),
    ],
)
def test_what_cannot_be_expanded(texts: dict[str, str | None], kind: str) -> None:
    with pytest.raises(ExpansionError) as caught:
        expander(**texts).expand("a")
    assert caught.value.kind == kind


def test_the_budget_is_for_all_uses_together() -> None:
    found = expander(a="x" * (MAX_EXPANSION // 3))
    for _ in range(3):
        assert found.expand("a")
    with pytest.raises(ExpansionError):
        found.expand("a")


def test_a_billion_laughs_cost_little() -> None:
    texts: dict[str, str | None] = {f"l{n}": f"&l{n - 1};" * 10 for n in range(1, 30)}
    found = expander(l0="lol", **texts)
    with pytest.raises(ExpansionError):
        found.expand("l29")
    known = sum(len(found.expand(f"l{n}")) for n in range(4))
    assert known == 3 + 30 + 300 + 3000


def test_references_of_a_value() -> None:
    found = expander(a="b")
    found.expand_in("&amp;&#65;&a;")
    with pytest.raises(ExpansionError) as caught:
        found.expand_in("&a;&c;")
    assert caught.value.kind == "undeclared-entity"
