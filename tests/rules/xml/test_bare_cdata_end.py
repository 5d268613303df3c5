"""bare-cdata-end."""

from __future__ import annotations

from feedlint.rules.xml.bare_cdata_end import BareCdataEnd
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("of a section", "<subtitle><![CDATA[a]]></subtitle>"),
    Case("in an attribute and a comment", "<!-- ]]> --><generator version=']]>'>x</generator>"),
    Case("escaped", "<subtitle>a]]&gt;b</subtitle>"),
    Case(
        "in text",
        "<subtitle>a[b[0]⟦]]>⟧ 0</subtitle>",
        says="']]>' stands in text and ends no CDATA section",
        fixed="<subtitle>a[b[0]]]&gt; 0</subtitle>",
    ),
    Case(
        "two sections in each other",
        "<subtitle><![CDATA[a<![CDATA[b]]>c⟦]]>⟧</subtitle>",
        says="']]>'",
        fixed="<subtitle><![CDATA[a<![CDATA[b]]>c]]&gt;</subtitle>",
    ),
]
test_bare_cdata_end = rule_test(BareCdataEnd, CASES, wrap=feed)
