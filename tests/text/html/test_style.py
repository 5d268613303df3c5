"""Style attributes: declarations with their places, and what is dangerous."""

from __future__ import annotations

import pytest

from feedlint.text.html.style import danger, declarations

STYLES = [
    ("", []),
    ("color", []),
    ("color: red", [("color", "red", "color: red")]),
    (" Color :RED ; ", [("color", "RED", "Color :RED")]),
    ("a:b;c:d", [("a", "b", "a:b"), ("c", "d", "c:d")]),
    ("a: url(b;c); d:e", [("a", "url(b;c)", "a: url(b;c)"), ("d", "e", "d:e")]),
    ("a: 'b;c'; d:e", [("a", "'b;c'", "a: 'b;c'"), ("d", "e", "d:e")]),
    ('a: "b\\";c"', [("a", '"b";c"', 'a: "b\\";c"')]),
    ("a:/* ; */b", [("a", "b", "a:/* ; */b")]),
    ("a:b/* ;", [("a", "b", "a:b/* ;")]),
    ("a\\3a b:c", [("a", "b:c", "a\\3a b:c")]),
    ("a:b)c;d:e", [("a", "b)c", "a:b)c"), ("d", "e", "d:e")]),
]


@pytest.mark.parametrize(("style", "expected"), STYLES)
def test_declarations(style: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(d.name, d.value, style[d.start : d.end]) for d in declarations(style)]
    assert found == expected


@pytest.mark.parametrize(
    "style",
    [
        "width: expression(alert(1))",
        "width: EXPRESSION (alert(1))",
        "width: expre/**/ssion(alert(1))",
        "width: \\65 xpression(alert(1))",
        "-moz-binding: url(https://x.invalid/a.xml#b)",
        "behavior: url(#default#time2)",
        "background: url('javascript:a()')",
        "background: url( vbscript:a)",
        "background: url(data:text/html,a)",
        "position: fixed",
        "position: FIXED !important",
    ],
)
def test_danger(style: str) -> None:
    assert [danger(d) != "" for d in declarations(style)] == [True]


@pytest.mark.parametrize(
    "style",
    [
        "gap: 1em",
        "border-radius: 3px",
        "color: rgba(0, 0, 0, .5)",
        "--custom: expression",
        "position: absolute",
        "position: sticky",
        "scroll-behavior: smooth",
        "background: url(data:image/png;base64,AAAA)",
        "content: 'javascript: the good parts'",
        "font-family: 'Regular Expression'",
        "grid-template: repeat(2, minmax(0, 1fr)) / auto",
    ],
)
def test_no_danger(style: str) -> None:
    assert [danger(d) for d in declarations(style)] == [""]


@pytest.mark.parametrize("piece", ["a:b;", "(", "/*", '"', "\\", "/", "expression", "url( ", "\\6"])
def test_hostile_style_comes_to_an_end(piece: str) -> None:
    found = [danger(d) for d in declarations("a:" + piece * 50_000)]
    assert len(found) <= 50_001
