"""Cases of the rule id-not-iri."""

from __future__ import annotations

from feedlint.rules.meaning.id_not_iri import IdNotIri
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("web address", "<id>https://ada.invalid/1</id>"),
    Case("letters of any script", "<id>https://ada.invalid/詹</id>"),
    Case("a port and a query", "<id>http://[::1]:8080/?a=b#c</id>"),
    Case("a tag URI, right or wrong", "<id>tag:None</id>"),
    Case("a URN, right or wrong", "<id>urn:x</id>"),
    Case("white space around", "<id>\n https://ada.invalid/1 </id>"),
    Case("a word", "<id>⟦first-post⟧</id>", says="'first-post' is not an absolute IRI"),
    Case("a number", "<id>\n  ⟦0⟧\n</id>", says="'0' is not"),
    Case("a path", "<id>⟦/2024/01/02/post⟧</id>", says="not an absolute IRI"),
    Case("without a scheme", "<id>⟦//ada.invalid/1⟧</id>"),
    Case("words before a URN", "<id>⟦foo urn:ada:1⟧</id>"),
    Case("nothing", "⟦<id>⟧</id>", says="the id is empty"),
    Case("white space only", "⟦<id>⟧ \n</id>", says="the id is empty"),
    Case("a space in it", "<id>https://ada.invalid/my⟦ ⟧post</id>", says="a space must not"),
    Case("a bare percent", "<id>https://ada.invalid/⟦%zz⟧</id>", says="hexadecimal"),
    Case("a bad port", "<id>https://ada.invalid:⟦99999⟧/</id>", says="above 65535"),
    Case("an open bracket", "<id>http://⟦[x⟧</id>", says="no ']'"),
    Case("in CDATA", "<id><![CDATA[⟦post⟧]]></id>"),
    Case("behind a comment", "<id>⟦po<!-- c -->st⟧</id>", says="'post'"),
    Case("the feed's, inside a source", "<source><id>⟦x⟧</id></source>"),
    Case("in foreign markup", '<e:x xmlns:e="urn:e"><id>x</id></e:x>'),
    Case(
        "a commit's hash",
        "<id>⟦dc293f2106903ab9c24e9cea18c276e32c394c33⟧</id>",
        says="the bare hash of a commit",
        fixed="<id>urn:sha1:dc293f2106903ab9c24e9cea18c276e32c394c33</id>",
    ),
    Case(
        "a longer hash",
        f"<id>\n⟦{'0a' * 32}⟧\n</id>",
        says="the bare hash",
        fixed=f"<id>\nurn:sha256:{'0a' * 32}\n</id>",
    ),
    Case("a hash cut short", "<id>⟦dc293f2106⟧</id>", says="not an absolute IRI"),
]

test_id_not_iri = rule_test(IdNotIri, CASES, wrap=entry)
