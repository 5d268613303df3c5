"""doctype."""

from __future__ import annotations

from feedlint.rules.xml.doctype import Doctype
from feedlint.testing import Case, rule_test

CASES = [
    Case("none", "<feed/>"),
    Case("another rule's", '<!DOCTYPE feed SYSTEM "a.dtd">\n<feed/>'),
    Case("in CDATA", "<feed><![CDATA[<!DOCTYPE a>]]></feed>"),
    Case(
        "bare",
        '<?xml version="1.0"?>\n⟦<!DOCTYPE feed⟧>\n<feed/>',
        says="the feed has a DOCTYPE that declares no entity",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "on the line of the root",
        "<!-- a -->⟦<!DOCTYPE feed⟧ [<!ELEMENT feed ANY> <!-- > --> <?a ]>?>]><feed/>",
        says="no entity",
        fixed="<!-- a --><feed/>",
    ),
    Case(
        "unused entities",
        '<?xml version="1.0"?>\n⟦<!DOCTYPE feed⟧ [<!ENTITY a \'b\'>\n<!ENTITY b "]>">]>\n<feed/>',
        says="the feed has a DOCTYPE that declares 2 entities",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "a used entity",
        '⟦<!DOCTYPE feed⟧ [<!ENTITY a "b">]>\n<feed>&a;</feed>',
        says="declares one entity",
    ),
    Case(
        "a supplied attribute",
        '⟦<!DOCTYPE feed⟧ [<!ATTLIST feed a CDATA "b">]>\n<feed/>',
        says="declares no entity",
    ),
]
test_doctype = rule_test(Doctype, CASES)
