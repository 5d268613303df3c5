"""The rule as a table: ⟦…⟧ marks what a finding must point at, no mark means silence."""

from feedlint_house import TitleShouts

from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("shouting", "<title>⟦READ THIS NOW⟧</title>", says="'READ THIS NOW'"),
    Case("in CDATA", "<title><![CDATA[⟦READ & WEEP AGAIN⟧]]></title>", says="capitals"),
    Case("a number", "<title>⟦RELEASE 2 IS OUT⟧</title>", says="capitals"),
    Case("two words", "<title>HTTP API</title>"),
    Case("more are needed", "<title>READ THIS NOW</title>", options={"words": 4}),
    Case("calm", "<title>Please read THIS</title>"),
]

test_title_shouts = rule_test(TitleShouts, CASES, wrap=entry)
