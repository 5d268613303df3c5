"""Cases of the rule leftover-in-address."""

from __future__ import annotations

from feedlint.rules.meaning.leftover_in_address import LeftoverInAddress
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("/none", '<link href="/none"/>'),
    Case("/nullable", '<link href="/nullable"/>'),
    Case("/a-null", '<link href="/a-null"/>'),
    Case("/Nones", '<link href="/Nones"/>'),
    Case("/undefined-behaviour", '<link href="/undefined-behaviour"/>'),
    Case("/nil-desperandum", '<link href="/nil-desperandum"/>'),
    Case("/Nana", '<link href="/Nana"/>'),
    Case("#undefinedx", '<link href="#undefinedx"/>'),
    Case("/?q=nullx", '<link href="/?q=nullx"/>'),
    Case("a tag URI", "<id>tag:⟦None⟧,2024-01-02:1</id>", says="id has 'None'"),
    Case("a segment", '<link href="https://ada.invalid/⟦undefined⟧/1"/>', says="'undefined'"),
    Case("a host", '<link href="https://⟦null⟧/1"/>', says="'null'"),
    Case("the end", '<link href="/posts/⟦NaN⟧"/>', says="'NaN'"),
    Case("a query", '<link href="/?id=⟦null⟧"/>', says="'null'"),
    Case("a file", '<link href="/⟦None⟧.html"/>', says="'None'"),
    Case("a template", '<link href="⟦{{ page.url }}⟧"/>', says="page.url"),
    Case("a shell's", '<link href="/⟦${url}⟧"/>', says="${url}"),
    Case("whole", '<link href="⟦None⟧"/>', says="'None'"),
    Case("an object", '<link href="/⟦[object Object]⟧"/>', says="object"),
]

test_leftover_in_address = rule_test(LeftoverInAddress, CASES, wrap=entry)

RSS = [
    Case("an article about it", "<link>https://ada.invalid/null-and-void</link>"),
    Case("undefined", "<link>https://ada.invalid/⟦undefined⟧/1</link>", says="link has"),
    Case("a template", "<link>⟦{{ site.url }}⟧/1</link>"),
]
test_leftover_in_address_in_rss = rule_test(LeftoverInAddress, RSS, wrap=(rss_item, rdf_item))
