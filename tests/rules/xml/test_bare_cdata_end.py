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
        "<subtitle><![CDATA[a<![CDATA[b⟦]]>⟧c]]></subtitle>",
        says="']]>' ends the CDATA section here, before the end of its text",
    ),
    Case(
        "right behind each other",
        "<subtitle type='html'><![CDATA[<![CDATA[a⟦]]>⟧]]></subtitle>",
        says="before the end",
    ),
    Case(
        "two within one",
        "<subtitle><![CDATA[a<![CDATA[b⟦]]>⟧c<![CDATA[d]]>e]]></subtitle>",
        says="before the end",
    ),
    Case(
        "code",
        "<subtitle><![CDATA[<b>a[b[0]⟦]]>⟧1</b> & more]]>\n</subtitle>",
        says="before the end",
        fixed="<subtitle><![CDATA[<b>a[b[0]]]]]><![CDATA[>1</b> & more]]>\n</subtitle>",
    ),
    Case(
        "code twice",
        "<subtitle><![CDATA[a[b[0]⟦]]>⟧1, c[d[0]]]>2]]></subtitle>",
        says="before the end",
        fixed="<subtitle><![CDATA[a[b[0]]]]]><![CDATA[>1, c[d[0]]]]]><![CDATA[>2]]></subtitle>",
    ),
    Case("split", "<subtitle><![CDATA[a[b[0]]]]><![CDATA[>1]]></subtitle>"),
    Case("two side by side", "<subtitle><![CDATA[a]]> b <![CDATA[c]]></subtitle>"),
    Case("about one", "<subtitle><![CDATA[Begin with <![CDATA[ and end]]></subtitle>"),
    Case(
        "one that is right before one that is not",
        "<rights><![CDATA[a]]></rights><subtitle><![CDATA[b⟦]]>⟧>c]]></subtitle>",
        says="before the end",
        fixed="<rights><![CDATA[a]]></rights><subtitle><![CDATA[b]]]]><![CDATA[>>c]]></subtitle>",
    ),
]
test_bare_cdata_end = rule_test(BareCdataEnd, CASES, wrap=feed)
