from feedlint.rules.structure.surplus_xhtml_content import SurplusXhtmlContent
from feedlint.testing import Case, entry, rule_test

NS = 'xmlns="http://www.w3.org/1999/xhtml"'
CASES = [
    Case(
        "two divs",
        f'<content type="xhtml"><div {NS}/>⟦<div {NS}>⟧a</div></content>',
        says="the element 'div' stands beside the div of content",
    ),
    Case(
        "before", f"<content type='xhtml'>⟦<p {NS}/>⟧<div {NS}/><p/></content>", says="and 1 more"
    ),
    Case(
        "foreign", f'<title type="xhtml"><div {NS}/>⟦<x:y xmlns:x="urn:x"/>⟧</title>', says="'x:y'"
    ),
    Case("one div", f'<content type="xhtml"><div {NS}><div/><p/></div></content>'),
    Case("no div", f'<content type="xhtml"><p {NS}/><p {NS}/></content>'),
    Case("another type", f'<content type="text/xml"><div {NS}/><div {NS}/></content>'),
]
test_surplus_xhtml_content = rule_test(SurplusXhtmlContent, CASES, wrap=entry)
