"""stylesheet-without-effect."""

from __future__ import annotations

from feedlint.rules.xml.stylesheet_without_effect import StylesheetWithoutEffect
from feedlint.testing import Case, rule_test

FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title>{}</feed>'
RSS = "<rss version='2.0'><channel><title>a</title></channel></rss>"
GOOD = '<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>'
CASES = [
    Case("none", FEED.format("")),
    Case("right", f"{GOOD}\n{FEED.format('')}"),
    Case("of RSS", f"{GOOD}\n{RSS}"),
    Case("two", f"<!-- a -->{GOOD}\n<?xml-stylesheet href='b.css'?>{FEED.format('')}"),
    Case("another instruction", "<?xml-model href=x?>" + FEED.format("")),
    Case("only talked about", FEED.format(f"<!-- {GOOD} --><![CDATA[{GOOD}]]>")),
    Case("behind the root", f"{FEED.format('')}\n⟦{GOOD}⟧", "behind the start of the root"),
    Case("within the root", FEED.format(f"⟦{GOOD}⟧"), "behind the start of the root"),
    Case("no address", f'⟦<?xml-stylesheet type="text/xsl"?>⟧{RSS}', "has no href"),
    Case("an empty address", f'⟦<?xml-stylesheet href=" "?>⟧{RSS}', "has no href"),
    Case("nothing", f"⟦<?xml-stylesheet?>⟧{RSS}", "has no href"),
    Case(
        "no quotes", f"⟦<?xml-stylesheet href=/feed.xsl?>⟧{RSS}", "'href=/feed.xsl', which is not"
    ),
    Case("a type of no style", f"⟦<?xml-stylesheet type='text/plain' href='c'?>⟧{RSS}", "browsers"),
    Case("no space", f"⟦<?xml-stylesheet type='a/b'href='c'?>⟧{RSS}", "which is not a name"),
]
test_stylesheet_without_effect = rule_test(StylesheetWithoutEffect, CASES)
