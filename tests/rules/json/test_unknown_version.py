"""unknown-version."""

from __future__ import annotations

from feedlint.rules.json.unknown_version import UnknownVersion
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("1.1", '"title": "A"'),
    Case("1", '"version": "https://jsonfeed.org/version/1"'),
    Case("a spelling", '"version": "http://www.jsonfeed.org/version/1.0/"'),
    Case("a number", '"version": 1.1'),
    Case("short", '"version": "⟦1.1⟧"', says="the version '1.1' is none of JSON Feed"),
    Case("to come", '"version": "⟦https://jsonfeed.org/version/2⟧"', says="is none of JSON Feed"),
]
test_unknown_version = rule_test(UnknownVersion, CASES, wrap=json_feed)
