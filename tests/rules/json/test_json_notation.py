"""json-notation."""

from __future__ import annotations

from feedlint.rules.json.json_notation import JsonNotation
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("right", '"title": "A", "_a": {"b": [true, null, 1.5e3, -0]}'),
    Case(
        "single quotes",
        '"title": ⟦\'A "b" it\\\\\'s\'⟧'.replace("\\\\", "\\"),
        says="""is no JSON""",
        fixed='"title": "A \\"b\\" it\'s"',
    ),
    Case("curly quotes", '"title": ⟦“A”⟧', says='“A” is no JSON, "A" is', fixed='"title": "A"'),
    Case("a bare name", '⟦title⟧: "A"', says='title is no JSON, "title" is', fixed='"title": "A"'),
    Case(
        "Python",
        '"_a": {"b": ⟦True⟧, "c": None}',
        says="True is no JSON, true is, and 1 more",
        fixed='"_a": {"b": true, "c": null}',
    ),
    Case("Ruby", '"title"⟦=>⟧"A"', says="=> is no JSON, : is", fixed='"title":"A"'),
    Case("equals", '"title"⟦=⟧"A"', says="= is no JSON", fixed='"title":"A"'),
    Case("a plus", '"_a": {"b": ⟦+1⟧}', says="+1 is no JSON, 1 is", fixed='"_a": {"b": 1}'),
    Case("zeros", '"_a": {"b": ⟦007⟧}', says="007 is no JSON, 7 is", fixed='"_a": {"b": 7}'),
    Case("no whole part", '"_a": {"b": ⟦-.5⟧}', says="-0.5 is", fixed='"_a": {"b": -0.5}'),
    Case("no fraction", '"_a": {"b": ⟦1.⟧}', says="1. is no JSON, 1 is", fixed='"_a": {"b": 1}'),
    Case("hexadecimal", '"_a": {"b": ⟦0xFF⟧}', says="255 is", fixed='"_a": {"b": 255}'),
]
test_json_notation = rule_test(JsonNotation, CASES, wrap=json_item)
