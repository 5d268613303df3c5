"""Cases of the rule guid-on-other-host."""

from __future__ import annotations

from feedlint.rules.rss.guid_on_other_host import GuidOnOtherHost
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("one host", "<guid>https://www.ada.invalid/1</guid>"),
    Case("no permalink", '<guid isPermaLink="false">https://old.invalid/1</guid>'),
    Case("a subdomain", "<guid>https://blog.ada.invalid/1</guid>"),
    Case("another", "<guid>⟦https://old.invalid/1⟧</guid>", says="on another host than the link"),
]
test_guid_on_other_host = rule_test(GuidOnOtherHost, CASES, wrap=rss_item)
