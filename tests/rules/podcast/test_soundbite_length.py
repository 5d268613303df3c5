"""soundbite-length."""

from __future__ import annotations

from feedlint.rules.podcast.soundbite_length import SoundbiteLength
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("a minute", '<podcast:soundbite startTime="1" duration="60.0"/>'),
    Case("the shortest", '<podcast:soundbite startTime="1" duration="15"/>'),
    Case("the longest", '<podcast:soundbite startTime="1" duration="120"/>'),
    Case("no number, which is told elsewhere", '<podcast:soundbite startTime="1" duration="a"/>'),
    Case("short", '<podcast:soundbite startTime="1" duration="⟦8.6⟧"/>', says="lasts 8.6 seconds"),
    Case("long", '<podcast:soundbite startTime="1" duration="⟦600⟧">A</podcast:soundbite>', "600"),
]
test_soundbite_length = rule_test(SoundbiteLength, CASES, wrap=rss_item)
