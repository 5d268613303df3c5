from feedlint.rules.structure.invalid_extension_value import InvalidExtensionValue
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

GEORSS = "xmlns:g='http://www.georss.org/georss'"
CC = "xmlns:c='http://backend.userland.com/creativeCommonsRssModule'"
DC = "xmlns:dc='http://purl.org/dc/elements/1.1/'"
TERMS = "xmlns:t='http://purl.org/dc/terms/'"
WRAPS = (rss_item, rdf_item)
CASES = [
    Case("a point", f"<g:point {GEORSS}>45.256 -71.92</g:point>"),
    Case("a point with a comma", f"<g:point {GEORSS}>45.256, -71.92</g:point>"),
    Case(
        "the other way round",
        f"<g:point {GEORSS}>⟦-122.4⟧ 37.8</g:point>",
        says="there is no latitude -122.4; latitude comes first",
    ),
    Case("no number", f"<g:point {GEORSS}>1 ⟦east⟧</g:point>", says="'east' is no number"),
    Case("half a point", f"<g:point {GEORSS}>⟦1⟧</g:point>", says="no longitude"),
    Case("too far east", f"<g:point {GEORSS}>1 ⟦181⟧</g:point>", says="no longitude 181"),
    Case("two points", f"<g:point {GEORSS}>⟦1 2 3 4⟧</g:point>", says="it has 2 of these pairs"),
    Case("empty", f"⟦<g:point {GEORSS}/>⟧", says="g:point: it is empty"),
    Case("a box", f"<g:box {GEORSS}>42.9 -71 43 -69</g:box>"),
    Case("a line", f"<g:line {GEORSS}>1 2 3 4 5 6</g:line>"),
    Case("an open polygon", f"<g:polygon {GEORSS}>⟦1 1 2 2 3 3 4 4⟧</g:polygon>", says="end where"),
    Case("a polygon", f"<g:polygon {GEORSS}>1 1 2 2 3 3 1 1</g:polygon>"),
    Case("a circle", f"<g:circle {GEORSS}>1 2 3000</g:circle>"),
    Case("half a circle", f"<g:circle {GEORSS}>⟦1 2⟧</g:circle>", says="it has 2 numbers"),
    Case("a licence", f"<c:license {CC}>http://creativecommons.org/</c:license>"),
    Case(
        "a created date",
        f"<t:dateAccepted {TERMS}>⟦today⟧</t:dateAccepted>",
        says="it is not a date such as",
    ),
]
test_invalid_extension_value = rule_test(InvalidExtensionValue, CASES, wrap=WRAPS)

IN_ATOM = [
    Case("a licence", f"<c:license {CC}>http://creativecommons.org/</c:license>"),
    Case("a word", f"<c:license {CC}>⟦BY-SA⟧</c:license>", says="it has no scheme"),
    Case("a day", f"<dc:date {DC}>2024-03-04</dc:date>"),
    Case("a date in words", f"<dc:date {DC}>⟦4 March 2024⟧</dc:date>", says="4 March 2024"),
    Case("a point", f"<g:point {GEORSS}>⟦-122.4⟧ 37.8</g:point>", says="no latitude -122.4"),
]
test_in_atom = rule_test(InvalidExtensionValue, IN_ATOM, wrap=entry)
