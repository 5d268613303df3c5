"""Cases of the rule invalid-input-name."""

from __future__ import annotations

from feedlint.rules.rss.invalid_input_name import InvalidInputName
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("right", "<textInput><name>q</name></textInput>"),
    Case("blanks", "<textInput><name>⟦a b⟧</name></textInput>", says="'a b' is no name of a field"),
    Case("a digit", "<textInput><name>⟦1⟧</name></textInput>", says="'1' is no name of a field"),
]
test_invalid_input_name = rule_test(InvalidInputName, CASES, wrap=rss_channel)
