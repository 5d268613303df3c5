"""Cases of the rule recommends-itself."""

from __future__ import annotations

from feedlint.rules.podcast.recommends_itself import RecommendsItself
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "another",
        "<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid><podcast:podroll>"
        '<podcast:remoteItem feedGuid="9b024349-ccf0-5f69-a609-6b82873eab3c"/></podcast:podroll>',
    ),
    Case(
        "itself",
        "<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid><podcast:podroll>"
        '<podcast:remoteItem feedGuid="⟦917393e3-1b1e-5cef-ace4-edaa54e1f810⟧"/></podcast:podroll>',
    ),
]
test_recommends_itself = rule_test(RecommendsItself, CASES, wrap=rss_channel)
