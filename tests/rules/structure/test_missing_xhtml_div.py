from feedlint.rules.structure.missing_xhtml_div import MissingXhtmlDiv
from feedlint.testing import Case, entry, feed, rule_test

NS = 'xmlns="http://www.w3.org/1999/xhtml"'
ENTRY = [
    Case(
        "a div of Atom",
        '⟦<content type="xhtml">⟧\n<div>a</div>\n</content>',
        says="no XHTML div, but a div in the namespace 'http://www.w3.org/2005/Atom'",
        fixed='<content type="xhtml">\n<div xmlns="http://www.w3.org/1999/xhtml">a</div>\n</content>',
    ),
    Case(
        "a div with attributes",
        '⟦<content type="xhtml">⟧<div id="a"/></content>',
        says="a div",
        fixed='<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" id="a"/></content>',
    ),
    Case("no namespace", '⟦<content type="xhtml">⟧<div xmlns=""/></content>', says="no namespace"),
    Case("a p", f'⟦<content type="xhtml">⟧<p {NS}>a</p></content>', says="the element 'p'"),
    Case(
        "text", '⟦<title type="xhtml">⟧a</title>', says="the title of type xhtml has no XHTML div"
    ),
    Case("nothing", "⟦<summary type='xhtml'/>⟧", says="summary"),
    Case("two divs of Atom", '⟦<content type="xhtml">⟧<div/><div/></content>', says="a div in"),
    Case("a div", f'<content type="xhtml"> <!-- a --><div {NS}/></content>'),
    Case(
        "a prefix",
        '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"/></content>',
    ),
    Case("another type", '<content type="html">a</content>'),
]
FEED = [
    Case("subtitle", '⟦<subtitle type="xhtml">⟧a</subtitle>', says="subtitle"),
]
test_missing_xhtml_div_in_entry = rule_test(MissingXhtmlDiv, ENTRY, wrap=entry)
test_missing_xhtml_div_in_feed = rule_test(MissingXhtmlDiv, FEED, wrap=feed)
