"""Cases of the rule malformed-integrity."""

from __future__ import annotations

from feedlint.rules.podcast.malformed_integrity import MalformedIntegrity
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "a hash",
        '<podcast:alternateEnclosure type="audio/mpeg">'
        '<podcast:source uri="https://a.invalid/1"/>'
        '<podcast:integrity type="sri" '
        'value="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="/>'
        "</podcast:alternateEnclosure>",
    ),
    Case(
        "short",
        '<podcast:alternateEnclosure type="audio/mpeg">'
        '<podcast:source uri="https://a.invalid/1"/>'
        '<podcast:integrity type="sri" value="⟦sha384-abc⟧"/></podcast:alternateEnclosure>',
        says="3 characters of Base64, not 64",
    ),
    Case(
        "another",
        '<podcast:alternateEnclosure type="audio/mpeg">'
        '<podcast:source uri="https://a.invalid/1"/>'
        '<podcast:integrity type="sri" value="⟦md5-abc⟧"/></podcast:alternateEnclosure>',
        says="no hash of SHA-256",
    ),
]
test_malformed_integrity = rule_test(MalformedIntegrity, CASES, wrap=rss_item)
