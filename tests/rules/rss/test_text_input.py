"""Cases of the rule text-input."""

from __future__ import annotations

from feedlint.rules.rss.text_input import TextInput
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("one", "⟦<textInput>⟧<name>q</name></textInput>", says="has a textInput"),
    Case("none", "<category>a</category>"),
]
test_text_input = rule_test(TextInput, CASES, wrap=rss_channel)
