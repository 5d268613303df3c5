"""bad-name."""

from __future__ import annotations

from feedlint.rules.xml.bad_name import BadName
from feedlint.testing import Case, rule_test

CASES = [
    Case("right", "<feed><_/><a.b-c/><é/><d:e xmlns:d='urn:d'/></feed>"),
    Case("number", "<feed><⟦1st⟧>x</1st></feed>", says="'1st' is no name for an element"),
    Case("two colons", "<feed><⟦a:b:c⟧/></feed>", says="'a:b:c' is no name for an element"),
    Case("a sign beyond ASCII", "<feed><⟦·a⟧/></feed>", says="'·a' is no name for an element"),
    Case("attribute", "<feed ⟦1⟧='a'/>", says="'1' is no name for an attribute"),
    Case("instruction", "<feed>⟦<?⟧ a ?></feed>", says="a processing instruction has no name"),
    Case(
        "name of an instruction",
        "<feed>⟦<?1⟧ a?></feed>",
        says="'1' is no name for a processing instruction",
    ),
]
test_bad_name = rule_test(BadName, CASES)
