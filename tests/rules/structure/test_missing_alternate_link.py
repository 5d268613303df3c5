from feedlint.rules.structure.missing_alternate_link import MissingAlternateLink
from feedlint.testing import Case, document, rule_test

HEAD = '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title/><updated/>'
BODY = "<id>urn:b</id><title/><updated/><summary>c</summary>"
CASES = [
    Case("neither", f"{HEAD}⟦<entry>⟧{BODY}</entry></feed>", says="neither content nor"),
    Case(
        "a related link",
        f"{HEAD}⟦<entry>⟧{BODY}<link rel='related' href='/'/></entry></feed>",
        says="alternate link",
    ),
    Case(
        "each entry",
        f"{HEAD}⟦<entry>⟧{BODY}</entry>\n⟦<entry>⟧{BODY}</entry></feed>",
        says="neither",
    ),
    Case(
        "a capital",
        f"{HEAD}⟦<entry>⟧{BODY}<link rel='Alternate' href='/'/></entry></feed>",
        says="neither",
    ),
    Case(
        "an alternate link", f"{HEAD}<entry>{BODY}<link rel='alternate' href='/'/></entry></feed>"
    ),
    Case("no rel", f"{HEAD}<entry>{BODY}<link href='/'/></entry></feed>"),
    Case("no href", f"{HEAD}<entry>{BODY}<link/></entry></feed>"),
    Case(
        "the IRI of alternate",
        f"{HEAD}<entry>{BODY}<link rel='http://www.iana.org/assignments/relation/alternate'"
        " href='/'/></entry></feed>",
    ),
    Case("content", f"{HEAD}<entry>{BODY}<content/></entry></feed>"),
]
test_missing_alternate_link = rule_test(MissingAlternateLink, CASES, wrap=document)
