"""Cases of the rule served-size-differs."""

from __future__ import annotations

from feedlint.rules.podcast.served_size_differs import ServedSizeDiffers
from feedlint.testing import Case, rss_item, rule_test
from tests.rules.podcast.answers import answered, enclosure


def sized(whole: str) -> str:
    return answered("206 Partial Content", f"Content-Range: bytes 0-63/{whole}")


CASES = [
    Case("not asked", enclosure()),
    Case("the same", enclosure(), exchange=sized("1000")),
    Case(
        "another",
        enclosure(length="⟦1000⟧"),
        "the length is 1,000, and the server has 9,000 octets",
        fixed=enclosure(length="9000"),
        exchange=sized("9000"),
    ),
    Case(
        "with advertisements",
        enclosure(length="⟦1000⟧"),
        "the server has 1,050 octets",
        fixed=enclosure(length="1050"),
        exchange=sized("1050"),
    ),
    Case(
        "of the whole",
        enclosure(length="⟦1000⟧"),
        "the server has 2,000 octets",
        fixed=enclosure(length="2000"),
        exchange=answered("200 OK", "Content-Length: 2000"),
    ),
    Case("not told", enclosure(), exchange=sized("*")),
    Case("0 says nothing", enclosure(length="0"), exchange=sized("9000")),
    Case("no number", enclosure(length="much"), exchange=sized("9000")),
]

test_served_size_differs = rule_test(ServedSizeDiffers, CASES, wrap=rss_item)
