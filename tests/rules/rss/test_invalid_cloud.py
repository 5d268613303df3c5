"""Cases of the rule invalid-cloud."""

from __future__ import annotations

from feedlint.rules.rss.invalid_cloud import InvalidCloud
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "right",
        '<cloud domain="a.test" port="80" path="/" registerProcedure="" protocol="xml-rpc"/>',
    ),
    Case(
        "a port",
        '<cloud domain="a.test" port="⟦-80⟧" path="/" registerProcedure="" protocol="soap"/>',
        says="the port of the cloud is '-80'",
    ),
    Case(
        "a word",
        '<cloud domain="a.test" port="⟦http⟧" path="/" registerProcedure="" protocol="soap"/>',
        says="the port of the cloud",
    ),
    Case(
        "too high",
        '<cloud domain="a.test" port="⟦65536⟧" path="/" registerProcedure="" protocol="soap"/>',
        says="the port of the cloud",
    ),
    Case(
        "a protocol",
        '<cloud domain="a.test" port="80" path="/" registerProcedure="" protocol="⟦rest⟧"/>',
        says="protocol of the cloud is 'rest'",
    ),
    Case(
        "upper case",
        '<cloud domain="a.test" port="80" path="/" registerProcedure="" protocol="⟦XML-RPC⟧"/>',
        says="'XML-RPC'",
        fixed='<cloud domain="a.test" port="80" path="/" registerProcedure="" protocol="xml-rpc"/>',
    ),
    Case(
        "no host",
        '<cloud ⟦domain=""⟧ port="80" path="/" registerProcedure="" protocol="soap"/>',
        "the domain",
    ),
]
test_invalid_cloud = rule_test(InvalidCloud, CASES, wrap=rss_channel)
