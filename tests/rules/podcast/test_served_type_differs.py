"""Cases of the rule served-type-differs."""

from __future__ import annotations

from feedlint.rules.podcast.served_type_differs import ServedTypeDiffers
from feedlint.testing import Case, rss_item, rule_test
from tests.rules.podcast.answers import answered, enclosure


def typed(media_type: str) -> str:
    return answered("206 Partial Content", f"Content-Type: {media_type}")


CASES = [
    Case("not asked", enclosure()),
    Case("the same", enclosure(), exchange=typed("audio/mpeg; x=y")),
    Case("another name of it", enclosure(), exchange=typed("audio/mp3")),
    Case(
        "a page",
        enclosure(kind="⟦audio/mpeg⟧"),
        "the type is 'audio/mpeg', and the server says 'text/html'",
        exchange=typed("text/html"),
    ),
    Case(
        "none",
        enclosure(kind="⟦audio/mpeg⟧"),
        "the server gives no Content-Type",
        exchange=answered(),
    ),
    Case("the feed tells none", enclosure(kind=""), exchange=typed("text/html")),
    Case("gone", enclosure(), exchange=answered("404 Not Found", "Content-Type: text/html")),
]

test_served_type_differs = rule_test(ServedTypeDiffers, CASES, wrap=rss_item)
