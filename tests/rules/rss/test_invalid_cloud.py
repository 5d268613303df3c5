"""Cases of the rule invalid-cloud."""

from __future__ import annotations

from feedlint.rules.rss.invalid_cloud import InvalidCloud
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "right",
        '<cloud domain="a.invalid" port="80" path="/rpc" registerProcedure="" protocol="xml-rpc"/>',
    ),
    Case(
        "a port",
        '<cloud domain="a.invalid" port="⟦-80⟧" path="/rpc" registerProcedure="" protocol="soap"/>',
        says="the port of the cloud is '-80'",
    ),
    Case(
        "a word",
        '<cloud domain="a.invalid" port="⟦http⟧" path="/rpc" registerProcedure="" protocol="soap"/>',
        says="the port of the cloud",
    ),
    Case(
        "too high",
        '<cloud domain="a.invalid" port="⟦65536⟧" path="/rpc" registerProcedure="" protocol="soap"/>',
        says="the port of the cloud",
    ),
    Case(
        "a protocol",
        '<cloud domain="a.invalid" port="80" path="/rpc" registerProcedure="" protocol="⟦rest⟧"/>',
        says="protocol of the cloud is 'rest'",
    ),
    Case(
        "upper case",
        '<cloud domain="a.invalid" port="80" path="/rpc" registerProcedure="" protocol="⟦XML-RPC⟧"/>',
        says="'XML-RPC'",
        fixed='<cloud domain="a.invalid" port="80" path="/rpc" registerProcedure="" protocol="xml-rpc"/>',
    ),
    Case(
        "no host",
        '<cloud ⟦domain=""⟧ port="80" path="/" registerProcedure="" protocol="soap"/>',
        "the domain",
    ),
]
test_invalid_cloud = rule_test(InvalidCloud, CASES, wrap=rss_channel)
