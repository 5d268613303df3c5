from feedlint.rules.structure.content_beside_src import ContentBesideSrc
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case(
        "text",
        '<summary/><content src="/">\n⟦See there⟧ <a/></content>',
        says="the content has a src, and yet 'See there' stands in it",
    ),
    Case("an element", '<summary/><content src="/">⟦<a>⟧b</a>c</content>', says="'a'"),
    Case("XML", '<summary/><content src="/" type="text/xml">⟦<a/>⟧</content>', says="'a'"),
    Case("nothing", '<summary/><content src="/"></content>'),
    Case("white space", '<summary/><content src="/">\n <!-- a -->\t</content>'),
    Case("no src", "<content>a</content>"),
]
test_content_beside_src = rule_test(ContentBesideSrc, CASES, wrap=entry)
