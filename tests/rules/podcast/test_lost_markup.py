"""lost-markup."""

from __future__ import annotations

from feedlint.rules.podcast.lost_markup import LostMarkup
from feedlint.testing import Case, rss_channel, rule_test

OWN = "<itunes:author>Ada</itunes:author>"
ITEM = "<item><title>A</title><itunes:block/><description>{}</description></item>"
CASES = [
    Case("what is shown", OWN + ITEM.format("&lt;p&gt;A &lt;a href='a'&gt;b&lt;/a&gt;&lt;/p&gt;")),
    Case("what changes nothing", OWN + ITEM.format("&lt;span class='a'&gt;A&lt;/span&gt;")),
    Case("of no show", ITEM.format("&lt;h2&gt;A&lt;/h2&gt;")),
    Case(
        "a heading",
        OWN + ITEM.format("⟦&lt;h2&gt;A&lt;/h2&gt;⟧"),
        says="the description has <h2>, which podcast apps drop",
    ),
    Case(
        "in CDATA",
        OWN + ITEM.format("<![CDATA[⟦<table><tr><td>A</td></tr></table><img src='a'>⟧]]>"),
        says="has <img>, <table>, which",
    ),
]
test_lost_markup = rule_test(LostMarkup, CASES, wrap=rss_channel)
