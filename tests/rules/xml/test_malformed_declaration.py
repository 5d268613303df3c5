"""malformed-declaration."""

from __future__ import annotations

from feedlint.rules.xml.malformed_declaration import MalformedDeclaration
from feedlint.testing import Case, rule_test

CASES = [
    Case("right", "<?xml version='1.0' encoding=\"utf-8\" standalone = 'yes' ?>\n<feed/>"),
    Case(
        "order",
        '<?xml version="1.0" standalone="no" ⟦encoding="utf-8"⟧?>\n<feed/>',
        says="""'encoding="utf-8"' stands too late in the XML declaration""",
        fixed='<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<feed/>',
    ),
    Case(
        "no version",
        '⟦<?xml encoding="utf-8"?>⟧\n<feed/>',
        says="the XML declaration does not say its version",
        fixed='<?xml version="1.0" encoding="utf-8"?>\n<feed/>',
    ),
    Case(
        "empty",
        "⟦<?xml?>⟧\n<feed/>",
        says="the XML declaration does not say its version",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "no space",
        '<?xml version="1.0"⟦encoding="utf-8"⟧?>\n<feed/>',
        says="no white space stands before",
        fixed='<?xml version="1.0" encoding="utf-8"?>\n<feed/>',
    ),
    Case(
        "no question mark",
        '<?xml version="1.0" encoding="utf-8"⟦>⟧\n<feed/>',
        says="the XML declaration ends with '>' and not with '?>'",
        fixed='<?xml version="1.0" encoding="utf-8"?>\n<feed/>',
    ),
    Case(
        "capitals",
        '<?⟦XML⟧ version="1.0"?>\n<feed/>',
        says="the XML declaration begins with 'XML' and not with 'xml'",
        fixed='<?xml version="1.0"?>\n<feed/>',
    ),
    Case(
        "another name",
        '<?xml version="1.0" ⟦charset⟧="utf-8"?>\n<feed/>',
        says="'charset' is nothing that an XML declaration can say",
    ),
    Case(
        "twice",
        '<?xml version="1.0" ⟦version="1.0"⟧?>\n<feed/>',
        says="says in the XML declaration what was said before",
    ),
    Case(
        "standalone",
        '<?xml version="1.0" standalone="⟦true⟧"?>\n<feed/>',
        says="standalone is 'true', neither 'yes' nor 'no'",
    ),
    Case(
        "no quotes",
        "<?xml ⟦version=1.0⟧?>\n<feed/>",
        says="'version=1.0' in the XML declaration is no name with a value in quotes",
    ),
    Case("curly quotes", "<?xml ⟦version=“1.0”⟧?>\n<feed/>", says="version=“1.0”"),
    Case("no end", '⟦<?xml⟧ version="1.0"\n<feed/>', says="the XML declaration has no end"),
    Case(
        "behind a blank line",
        '\n<?xml ⟦x="1"⟧ version="1.0"?>\n<feed/>'.replace('⟦x="1"⟧', '⟦x⟧="1"'),
        says="'x' is nothing",
    ),
    Case("a style sheet", '<?xml-stylesheet href="a"?>\n<feed/>'),
]
test_malformed_declaration = rule_test(MalformedDeclaration, CASES)
