"""Cases of the rule length-not-octets."""

from __future__ import annotations

from feedlint.rules.meaning.length_not_octets import LengthNotOctets
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("octets", '<link length="0123" href="/1"/>'),
    Case("none", '<link href="/1"/>'),
    Case("a unit", '<link ⟦length="4 MB"⟧ href="/1"/>', says="'4 MB' is no number"),
    Case("empty", '<link ⟦length=""⟧ href="/1"/>', says="'' is no number"),
    Case("a sign", '<link ⟦length="-1"⟧ href="/1"/>', says="'-1' is no number"),
    Case("a fraction", '<link ⟦length="1.5"⟧ href="/1"/>', says="'1.5' is no number"),
    Case("other digits", '<link ⟦length="٢"⟧ href="/1"/>', says="'٢' is no number"),
    Case("a duration", '<link ⟦length="00:12"⟧ href="/1"/>', says="'00:12' is no number"),
]

test_length_not_octets = rule_test(LengthNotOctets, CASES, wrap=entry)
