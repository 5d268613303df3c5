"""Cases of the rule date-not-rfc3339."""

from __future__ import annotations

from feedlint.rules.meaning.date_not_rfc3339 import DateNotRfc3339
from feedlint.testing import Case, entry, json_item, rss_item, rule_test

CASES = [
    Case("2024-01-02T03:04:05Z", "<updated>2024-01-02T03:04:05Z</updated>"),
    Case("2024-01-02T03:04:05.25+01:00", "<updated>2024-01-02T03:04:05.25+01:00</updated>"),
    Case("2016-12-31T23:59:60Z", "<updated>2016-12-31T23:59:60Z</updated>"),
    Case("2016-12-31T15:59:60-08:00", "<updated>2016-12-31T15:59:60-08:00</updated>"),
    Case("2024-02-29T00:00:00-00:00", "<updated>2024-02-29T00:00:00-00:00</updated>"),
    Case("0000-01-01T00:00:00Z", "<updated>0000-01-01T00:00:00Z</updated>"),
    Case("white space around", "<updated>\n2024-01-02T03:04:05Z\n</updated>"),
    Case("a comment inside", "<updated>2024-01<!-- c -->-02T03:04:05Z</updated>"),
    Case("words", "<published>⟦soon⟧</published>", says="'soon' is not an RFC 3339"),
    Case("no zone", "<published>⟦2024-01-02T03:04:05⟧</published>", says="there is no time zone"),
    Case("no time", "<published>⟦2024-01-02⟧</published>", says="there is no time"),
    Case("no seconds", "<published>⟦2024-01-02T03:04Z⟧</published>", says="there is no second"),
    Case("year and month", "<published>⟦2024-01⟧</published>", says="there is no day"),
    Case("month 13", "<published>⟦2024-13-02T03:04:05Z⟧</published>", says="no month 13"),
    Case("30 February", "<published>⟦2024-02-30T03:04:05Z⟧</published>", says="no day 2024-02-30"),
    Case("minute 60", "<published>⟦2024-01-02T03:60:05Z⟧</published>", says="no time 03:60"),
    Case("hour 24", "<published>⟦2024-01-02T24:00:00Z⟧</published>", says="no time 24:00"),
    Case(
        "offset 99", "<published>⟦2024-01-02T03:04:05+99:99⟧</published>", says="no offset +99:99"
    ),
    Case(
        "a leap second at noon",
        "<published>⟦2024-01-02T12:00:60Z⟧</published>",
        says="no second 60",
    ),
    Case("other digits", "<published>⟦٢٠٢٤-01-02T03:04:05Z⟧</published>", says="not an RFC 3339"),
    Case(
        "weekday that lies",
        "<published>⟦Mon, 02 Jan 2024 03:04:05 +0000⟧</published>",
        says="not an RFC",
    ),
    Case("named zone", "<published>⟦Tue, 02 Jan 2024 03:04:05 EST⟧</published>", says="not an RFC"),
    Case("empty", "⟦<updated>⟧</updated>", says="updated is empty"),
    Case(
        "rfc 822",
        "<updated>⟦Tue, 02 Jan 2024 03:04:05 +0000⟧</updated>",
        fixed="<updated>2024-01-02T03:04:05+00:00</updated>",
    ),
    Case(
        "rfc 822 without a weekday",
        "<updated>⟦2 Jan 2024 03:04:05 -0530⟧</updated>",
        fixed="<updated>2024-01-02T03:04:05-05:30</updated>",
    ),
    Case(
        "small letters",
        "<updated>⟦2024-01-02t03:04:05z⟧</updated>",
        fixed="<updated>2024-01-02T03:04:05Z</updated>",
    ),
    Case(
        "a space",
        "<updated>⟦2024-01-02 03:04:05 +0100⟧</updated>",
        fixed="<updated>2024-01-02T03:04:05+01:00</updated>",
    ),
    Case(
        "no colon in the zone",
        "<updated>⟦2024-01-02T03:04:05-0500⟧</updated>",
        fixed="<updated>2024-01-02T03:04:05-05:00</updated>",
    ),
    Case(
        "no hyphens",
        "<updated>⟦20240102T03:04:05.5Z⟧</updated>",
        fixed="<updated>2024-01-02T03:04:05.5Z</updated>",
    ),
    Case(
        "UTC",
        "<updated>⟦2024-01-02 03:04:05 UTC⟧</updated>",
        fixed="<updated>2024-01-02T03:04:05Z</updated>",
    ),
]

test_date_not_rfc3339 = rule_test(DateNotRfc3339, CASES, wrap=entry)

RSS = [
    Case("Atom's in RSS", "<atom:updated>⟦soon⟧</atom:updated>", says="'soon' is not an RFC 3339"),
    Case("RSS has its own dates", "<pubDate>soon</pubDate>"),
]
test_date_not_rfc3339_in_rss = rule_test(DateNotRfc3339, RSS, wrap=rss_item)

JSON = [
    Case("words", '"date_published": "⟦soon⟧"', says="'soon' is not an RFC 3339"),
    Case(
        "RFC 822",
        '"date_published": "⟦Tue, 02 Jan 2024 03:04:05 +0000⟧"',
        fixed='"date_published": "2024-01-02T03:04:05+00:00"',
    ),
    Case(
        "small letters",
        '"date_published": "⟦2024-01-02t03:04:05z⟧"',
        says="is written with small letters",
        fixed='"date_published": "2024-01-02T03:04:05Z"',
    ),
]
test_date_not_rfc3339_in_json = rule_test(DateNotRfc3339, JSON, wrap=json_item)
