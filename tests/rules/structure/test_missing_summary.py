from feedlint.rules.structure.missing_summary import MissingSummary
from feedlint.testing import Case, document, rule_test

HEAD = '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title/><updated/>'
BODY = "<id>urn:b</id><title/><updated/>"
CASES = [
    Case("src", f"{HEAD}⟦<entry>⟧{BODY}<content src='/'/></entry></feed>", says="lies elsewhere"),
    Case(
        "Base64",
        f"{HEAD}⟦<entry>⟧{BODY}<content type='image/png'>AAAA</content></entry></feed>",
        says="its content of type 'image/png' is Base64",
    ),
    Case(
        "a PDF",
        f"{HEAD}⟦<entry>⟧{BODY}<content type='application/pdf'/></entry></feed>",
        says="pdf",
    ),
    Case("a summary", f"{HEAD}<entry>{BODY}<content src='/'/><summary/></entry></feed>"),
    Case("a text", f"{HEAD}<entry>{BODY}<content type='text/x-diff'>a</content></entry></feed>"),
    Case("XML", f"{HEAD}<entry>{BODY}<content type='image/svg+xml'><a/></content></entry></feed>"),
    Case("html", f"{HEAD}<entry>{BODY}<content type='html'>a</content></entry></feed>"),
    Case("an unknown type", f"{HEAD}<entry>{BODY}<content type='png'>a</content></entry></feed>"),
    Case("no content", f"{HEAD}<entry>{BODY}<link href='/'/></entry></feed>"),
]
test_missing_summary = rule_test(MissingSummary, CASES, wrap=document)
