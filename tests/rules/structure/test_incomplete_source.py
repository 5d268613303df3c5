from feedlint.rules.structure.incomplete_source import IncompleteSource
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("empty", "⟦<source/>⟧", says="the source has no id, title or updated"),
    Case("two missing", "⟦<source>⟧<title>a</title></source>", says="no id or updated"),
    Case("one missing", "⟦<source>⟧<id/><title/></source>", says="the source has no updated"),
    Case("none missing", "<source><updated/><title/><id/></source>"),
    Case("in foreign markup", '<x:y xmlns:x="urn:x"><source/></x:y>'),
]
test_incomplete_source = rule_test(IncompleteSource, CASES, wrap=entry)
