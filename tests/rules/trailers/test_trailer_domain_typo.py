"""T004 trailer-domain-typo."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_domain_typo import TrailerDomainTypo
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import commit_twice, commits

CASES = [
    Case(
        "provider",
        "t\n\nAcked-by: Bo <bo@⟦gooogle.com⟧>",
        says="the domain 'gooogle.com' is one slip from 'google.com'",
    ),
    Case("case", "t\n\nAcked-by: Bo <bo@⟦GMIAL.com⟧>", says="'gmial.com'"),
    Case(
        "one of many",
        "t\n\nAcked-by: Bo <bo@pumps.invalid>\nAcked-by: Cy <cy@pumps.invalid>"
        "\n%%\nt\n\nTested-by: Di <di@pumps.invalid>"
        "\n%%\nt\n\nTested-by: Bo <bo@⟦pupms.invalid⟧>",
        says="'pumps.invalid'",
    ),
    Case(
        "two of the other are too few",
        "t\n\nAcked-by: Bo <bo@pumps.invalid>\nAcked-by: Cy <cy@pumps.invalid>"
        "\n%%\nt\n\nTested-by: Bo <bo@pupms.invalid>",
    ),
    Case(
        "twice is no slip",
        "t\n\nAcked-by: Bo <bo@gooogle.com>\n%%\nt\n\nAcked-by: Bo <bo@gooogle.com>",
    ),
    Case(
        "the author is a witness",
        "t\n\nAcked-by: Bo <bo@exampel.org>\nCc: Cy <cy@example.org>\nCc: di@⟦exmple.org⟧"
        "\n%%\nt\n\nAcked-by: Ed <ed@exampel.org>",
        says="'example.org'",
    ),
    Case("true providers", "t\n\nCc: a@mail.com\nCc: b@ymail.com\nCc: c@suse.cz\nCc: d@suse.de"),
    Case("not in the block", "t\n\nAcked-by: Bo <bo@gooogle.com>\n\nThe end."),
    Case("no person", "t\n\nMessage-Id: <1@gooogle.com>\nLink: https://gooogle.com/"),
]
test_trailer_domain_typo = rule_test(TrailerDomainTypo, CASES, wrap=commits)

# A second rendition is no second witness, and no second place.
TWICE = [
    CASES[0],
    Case("two", "t\n\nCc: a@pumps.invalid\nCc: b@pumps.invalid\nCc: c@pupms.invalid"),
]
test_twice = rule_test(TrailerDomainTypo, TWICE, wrap=commit_twice)
