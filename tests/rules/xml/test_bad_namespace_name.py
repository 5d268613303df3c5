"""bad-namespace-name."""

from __future__ import annotations

from feedlint.rules.xml.bad_namespace_name import BadNamespaceName
from feedlint.testing import Case, feed, rss_channel, rule_test

CASES = [
    Case("a URI", "<x:a xmlns:x='urn:x-a:%20'/>"),
    Case("no namespace", "<a xmlns=''/>"),
    Case(
        "a blank",
        "<x:a xmlns:x='⟦Ada Notes⟧'/>",
        says="the namespace name 'Ada Notes' is no URI",
    ),
    Case("a line break", "<x:a xmlns:x='⟦http://ada.invalid/\nnotes⟧'/>", says="is no URI"),
    Case("a sign", "<a xmlns='⟦http://[a]^⟧'/>", says="is no URI"),
    Case("beyond ASCII", "<x:a xmlns:x='⟦https://ada.invalid/é⟧'/>", says="'é' is not ASCII"),
    Case("an escape", "<x:a xmlns:x='⟦https://ada.invalid/%zz⟧'/>", says="is no URI"),
    Case("a port", "<x:a xmlns:x='⟦https://ada.invalid:x/⟧'/>", says="is no URI"),
    Case("no such port", "<x:a xmlns:x='⟦https://ada.invalid:99999/⟧'/>", says="above 65535"),
    Case("a high port", "<x:a xmlns:x='https://ada.invalid:08443/'/>"),
    Case("two fragments", "<x:a xmlns:x='⟦https://ada.invalid/#a#b⟧'/>", says="is no URI"),
    Case("a line break", "<x:a xmlns:x='⟦https://ada.invalid/x\n⟧'/>", says="white space stands"),
    Case("a tag URI", "<x:a xmlns:x='tag:ada.invalid,2024:x'/>"),
    Case("no tag URI", "<x:a xmlns:x='⟦tag:ada.invalid:x⟧'/>", says="there is no ',' and date"),
    Case("a URN", "<x:a xmlns:x='urn:atom-extension:indexing'/>"),
    Case("no URN", "<x:a xmlns:x='⟦urn:x⟧'/>", says="there is no ':' behind"),
    Case("a UUID", "<x:a xmlns:x='uuid:60a76c80-d399-11d9-b93c-0003939e0af6'/>"),
    Case("no UUID", "<x:a xmlns:x='⟦urn:uuid:60a76c80⟧'/>", says="8-4-4-4-12"),
    Case("relative", "<x:a xmlns:x='notes/ada'/>"),
]
test_bad_namespace_name = rule_test(BadNamespaceName, CASES, wrap=(feed, rss_channel))
