"""malformed-json."""

from __future__ import annotations

from feedlint.anchor import at
from feedlint.finding import Fault
from feedlint.rules.json.malformed_json import MalformedJson
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("right", '"title": "A"'),
    Case(
        "no comma",
        '"title": ⟦"A"⟧\n"summary": "B"'.replace('⟦"A"⟧', '"A"⟦⟧'),
        says="there is no comma behind '\"A\"'",
        fixed='"title": "A",\n"summary": "B"',
    ),
    Case("white space of another kind", '"title":⟦\xa0⟧"A"', says="U+00A0", fixed='"title": "A"'),
    Case("a quote inside", '"title": ⟦"The "⟧best" note"', says="ends at a quote inside it"),
    Case("no closing quote", '"title": ⟦"The note,⟧\n"summary": "B"', says="has no closing quote"),
    Case("no value", '"title": ⟦,⟧ "summary": "B"', says="',' stands where the value of 'title'"),
    Case("no colon", '"title" ⟦"⟧A"', says="where the colon behind the name 'title' must stand"),
    Case("a word", '"title": ⟦undefined⟧', says="'undefined' stands where a value of JSON"),
    Case("two words", '"title": 1 ⟦2⟧', says="'2' stands where a comma, or the end of the object"),
    Case("brackets", '"tags": ["a"⟦}⟧', says="} closes what [ has opened"),
    Case("no name", '"title": "A", ⟦3⟧: 4', says="'3' stands where a name in double quotes"),
]
test_malformed_json = rule_test(MalformedJson, CASES, wrap=json_item)


def test_what_the_parser_alone_refuses() -> None:
    fault = Fault("malformed-json", at(0, 1), {"reason": "parser", "words": "Extra data"})
    assert MalformedJson().words(fault) == "this is no JSON: Extra data"
