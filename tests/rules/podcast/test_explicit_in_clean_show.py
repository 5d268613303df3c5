"""explicit-in-clean-show."""

from __future__ import annotations

from feedlint.rules.podcast.explicit_in_clean_show import ExplicitInCleanShow
from feedlint.testing import Case, rss_channel, rule_test

ITEM = "<item><title>A</title><itunes:explicit>{}</itunes:explicit></item>"
CASES = [
    Case("both", "<itunes:explicit>true</itunes:explicit>" + ITEM.format("true")),
    Case("neither", "<itunes:explicit>false</itunes:explicit>" + ITEM.format("false")),
    Case("the show alone", "<itunes:explicit>true</itunes:explicit>" + ITEM.format("false")),
    Case("no word of the show", ITEM.format("true")),
    Case(
        "the episode alone",
        "<itunes:explicit>false</itunes:explicit>" + ITEM.format("⟦true⟧"),
        says="the episode is explicit, and the show is not",
    ),
    Case(
        "in old words", "<itunes:explicit>Clean</itunes:explicit>" + ITEM.format("⟦Yes⟧"), says=""
    ),
]
test_explicit_in_clean_show = rule_test(ExplicitInCleanShow, CASES, wrap=rss_channel)
