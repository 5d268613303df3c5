"""uncompressed."""

from __future__ import annotations

from feedlint.rules.transport.uncompressed import Uncompressed
from feedlint.testing import Case, rule_test
from tests.rules.transport.documents import BAD, GOOD, RIGHT

LARGE = "Content-Length: 14601"

CASES = [
    Case("from a file", GOOD),
    Case("small", GOOD, exchange=RIGHT),
    Case("at the limit", GOOD, exchange="Content-Length: 14600"),
    Case("compressed", GOOD, exchange=f"{LARGE}\nContent-Encoding: gzip"),
    Case("large", BAD, "is 14,601 octets, uncompressed", exchange=LARGE),
    Case("identity", BAD, "14,601", exchange=f"{LARGE}\nContent-Encoding: Identity"),
    Case("a limit of its own", GOOD, exchange=LARGE, options={"limit": 20000}),
    Case("a lower limit", BAD, "1,000", exchange=RIGHT, options={"limit": 999}),
]
test_uncompressed = rule_test(Uncompressed, CASES)
