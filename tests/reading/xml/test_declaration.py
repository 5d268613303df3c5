"""The XML declaration: where it is, what it says, what is wrong with it."""

from __future__ import annotations

import pytest

from feedlint.reading.xml.declaration import REACH, declaration_faults, find_declaration

ROOT = "<feed/>"


def test_what_it_says() -> None:
    text = "<?xml version = '1.0'\n encoding=\"utf-8\" standalone='no' ?>" + ROOT
    found = find_declaration(text)
    assert found is not None
    assert [(a.name, a.value) for a in found.attributes] == [
        ("version", "1.0"),
        ("encoding", "utf-8"),
        ("standalone", "no"),
    ]
    assert all(text[a.start : a.end] == a.value for a in found.attributes)
    assert text[found.start : found.end] == text.removesuffix(ROOT)
    assert found.problem == ""
    assert list(declaration_faults(text, found)) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        ROOT,
        "<?xml-stylesheet href='a'?>" + ROOT,
        "<?xmlx?>" + ROOT,
        "<feed><?xml version='1.0'?></feed>",
        "<feed/><?xml version='1.0'?><feed/>",
        "text <?xml version='1.0'?> text",
        "x" * REACH + "<?xml version='1.0'?>" + ROOT,
    ],
)
def test_no_declaration(text: str) -> None:
    assert find_declaration(text) is None


@pytest.mark.parametrize("lead", ["\n", "\ufeff", "<!-- a -->", "<br />Warning\n", "\0", "a < b "])
def test_what_may_not_stand_before_it(lead: str) -> None:
    found = find_declaration(f"{lead}<?xml version='1.0'?>{ROOT}")
    assert found is not None
    assert found.start == len(lead)


PROBLEMS = [
    ("<?xml?>", "version", '<?xml version="1.0"?>'),
    ("<?xml version='1.0' x?>", "text", ""),
    ("<?xml x='1' version='1.0'?>", "name", ""),
    ("<?xml version='1.0'encoding='a'?>", "space", '<?xml version="1.0" encoding="a"?>'),
    ("<?xml version='1.0' version='1.0'?>", "repeated", ""),
    ("<?xml encoding='a' version='1.0'?>", "order", '<?xml version="1.0" encoding="a"?>'),
    ("<?xml version='1.0' standalone='1'?>", "standalone", ""),
    ("<?xml version='1.0'>", "end", '<?xml version="1.0"?>'),
    ("<?Xml version='1.0'?>", "case", '<?xml version="1.0"?>'),
    ("<?xml encoding='\"' version='1.0'?>", "order", ""),
]


@pytest.mark.parametrize(("text", "problem", "written"), PROBLEMS)
def test_problems(text: str, problem: str, written: str) -> None:
    faults = list(declaration_faults(text + ROOT, find_declaration(text + ROOT)))
    assert [fault.kind for fault in faults] == ["malformed-declaration"]
    assert faults[0].values["problem"] == problem
    assert faults[0].values["written"] == written


def test_only_the_first_problem_is_told() -> None:
    text = "<?xml x='1' y='2' standalone='3'>" + ROOT
    (fault,) = declaration_faults(text, find_declaration(text))
    assert fault.values["text"] == "x"


def test_the_version_is_judged_only_if_it_is_one() -> None:
    for text, kinds in (
        ("<?xml version='1.1' a='b'?>", ["malformed-declaration", "xml-version"]),
        ("<?xml version='1.0 encoding='utf-8'?>", ["malformed-declaration"]),
        ("<?xml version='one'?>", ["xml-version"]),
    ):
        assert [f.kind for f in declaration_faults(text, find_declaration(text + ROOT))] == kinds


def test_a_declaration_without_end() -> None:
    for text in ("<?xml version='1.0'", "<?xml " + "x" * REACH + "?>" + ROOT, "<?xml <feed/>?>"):
        assert find_declaration(text) is None
        (fault,) = declaration_faults(text, None)
        assert fault.values["problem"] == "endless"
