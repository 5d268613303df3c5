"""Cases of the rule enclosure-attribute."""

from __future__ import annotations

from feedlint.rules.rss.enclosure_attribute import EnclosureAttribute
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("right", '<enclosure url="https://a.invalid/1.mp3" length="1234567" type="audio/mpeg"/>'),
    Case("unknown", '<enclosure url="https://a.invalid/1.mp3" length="0" type="audio/mpeg"/>'),
    Case("missing", '<enclosure url="https://a.invalid/1.mp3" type="audio/mpeg"/>'),
    Case(
        "empty",
        '<enclosure url="https://a.invalid/1.pdf" ⟦length=""⟧ type="application/pdf"/>',
        says="the length of the enclosure is empty",
        fixed='<enclosure url="https://a.invalid/1.pdf" length="0" type="application/pdf"/>',
    ),
    Case(
        "-1",
        '<enclosure url="https://a.invalid/1.pdf" length="⟦-1⟧" type="application/pdf"/>',
        says="'-1', no number of octets",
        fixed='<enclosure url="https://a.invalid/1.pdf" length="0" type="application/pdf"/>',
    ),
    Case(
        "empty, in a podcast, where 0 is no better",
        '<enclosure url="https://a.invalid/1.mp3" ⟦length=""⟧ type="audio/mpeg"/>',
        says="the length of the enclosure is empty",
    ),
    Case(
        "-1 in a podcast",
        '<enclosure url="https://a.invalid/1" length="⟦-1⟧" type="a/b"/><itunes:block/>',
        says="'-1', no number of octets",
    ),
    Case("1.2e6", '<enclosure url="https://a.invalid/1" length="⟦1.2e6⟧" type="a/b"/>', "'1.2e6'"),
    Case("12 MB", '<enclosure url="https://a.invalid/1" length="⟦12 MB⟧" type="a/b"/>', "'12 MB'"),
    Case("a time", '<enclosure url="https://a.invalid/1" length="⟦30:15⟧" type="a/b"/>', "'30:15'"),
    Case(
        "other digits", '<enclosure url="https://a.invalid/1" length="⟦١٢⟧" type="a/b"/>', "no num"
    ),
    Case("no address", '<enclosure ⟦url=""⟧ length="1" type="audio/mpeg"/>', says="the url of the"),
]
test_enclosure_attribute = rule_test(EnclosureAttribute, CASES, wrap=rss_item)
