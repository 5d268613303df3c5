"""publisher-without-shows."""

from __future__ import annotations

from feedlint.rules.podcast.publisher_without_shows import PublisherWithoutShows
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("a podcast", "<podcast:medium>podcast</podcast:medium>"),
    Case(
        "with a show",
        "<podcast:medium>publisher</podcast:medium>"
        '<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/>',
    ),
    Case("without", "<podcast:medium>⟦publisher⟧</podcast:medium>", says="names no show"),
    Case(
        "with one in a podroll alone",
        "<podcast:medium>⟦publisher⟧</podcast:medium><podcast:podroll>"
        '<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/></podcast:podroll>',
        says="names no show",
    ),
]
test_publisher_without_shows = rule_test(PublisherWithoutShows, CASES, wrap=rss_channel)
