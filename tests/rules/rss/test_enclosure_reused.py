"""Cases of the rule enclosure-reused."""

from __future__ import annotations

from feedlint.finding import Severity
from feedlint.rules.rss.enclosure_reused import EnclosureReused
from feedlint.testing import Case, diagnose, rss_channel, rule_test

CASES = [
    Case(
        "two files",
        '<item><title>a</title><enclosure url="https://a.test/1" length="0" type="a/b"/></item>'
        '<item><title>b</title><enclosure url="https://a.test/2" length="0" type="a/b"/></item>',
    ),
    Case(
        "one file",
        '<item><title>a</title><enclosure url="https://a.test/1" length="0" type="a/b"/></item>'
        '<item><title>b</title><enclosure url="⟦https://a.test/1⟧" length="0" type="a/b"/></item>',
        says="is the enclosure of 2 items",
    ),
]
test_enclosure_reused = rule_test(EnclosureReused, CASES, wrap=rss_channel)


def test_in_a_podcast_it_is_a_warning() -> None:
    for kind, severity in (("audio/mpeg", Severity.WARNING), ("image/png", Severity.INFO)):
        item = f"<item><title>A</title><enclosure url='https://a.invalid/1' type='{kind}'/></item>"
        (found,) = diagnose(EnclosureReused, rss_channel(item * 2).encode())
        assert found.severity is severity
