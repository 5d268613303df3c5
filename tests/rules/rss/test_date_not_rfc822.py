"""Cases of the rule date-not-rfc822."""

from __future__ import annotations

from feedlint.rules.rss.date_not_rfc822 import DateNotRfc822
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("right", "<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>"),
    Case("no weekday, no seconds", "<pubDate>2 Jan 2024 03:04 GMT</pubDate>"),
    Case("blanks around", "<pubDate>\n Tue, 02 Jan 2024 03:04:05 EST </pubDate>"),
    Case("Nepal", "<pubDate>Tue, 02 Jan 2024 03:04:05 +0545</pubDate>"),
    Case("Django", "<pubDate>Tue, 02 Jan 2024 03:04:05 -0000</pubDate>"),
    Case("a leap second", "<pubDate>Sat, 31 Dec 2016 23:59:60 +0000</pubDate>"),
    Case("UTC is odd only", "<pubDate>Tue, 02 Jan 2024 03:04:05 UTC</pubDate>"),
    Case(
        "ISO 8601",
        "<pubDate>⟦2024-01-02T03:04:05+01:00⟧</pubDate>",
        says="'2024-01-02T03:04:05+01:00' is no date of RFC 822: it has the form of ISO 8601",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0100</pubDate>",
    ),
    Case("ISO 8601 without zone", "<pubDate>⟦2024-01-02 03:04:05⟧</pubDate>", says="no time zone"),
    Case("words", "<pubDate>⟦soon⟧</pubDate>", says="'soon' is no date of RFC 822"),
    Case("empty", "⟦<pubDate/>⟧", says="pubDate is empty"),
    Case("ctime", "<pubDate>⟦Tue Jan  2 03:04:05 2024⟧</pubDate>", says="ctime"),
    Case("slashes", "<pubDate>⟦02/01/2024 03:04⟧</pubDate>", says="numbers for day, month"),
    Case(
        "zone with a colon",
        "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦+01:00⟧</pubDate>",
        says="'+01:00' is no zone",
    ),
    Case("hour 24", "<pubDate>Tue, 02 Jan 2024 ⟦24⟧:00:00 +0000</pubDate>", says="no time 24:00"),
    Case("minute 60", "<pubDate>Tue, 02 Jan 2024 03:⟦60⟧:00 +0000</pubDate>", says="time 03:60"),
    Case("second 61", "<pubDate>Tue, 02 Jan 2024 03:04:⟦61⟧ +0000</pubDate>", says="second 61"),
    Case("31 February", "<pubDate>Sat, ⟦31⟧ Feb 2024 03:04:05 GMT</pubDate>", says="2024-02-31"),
    Case("+9900", "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦+9900⟧</pubDate>", says="offset +9900"),
    Case("+0090", "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦+0090⟧</pubDate>", says="offset +0090"),
    Case("year 1", "<pubDate>Mon, 01 Jan ⟦0001⟧ 00:00:00 +0000</pubDate>", says="the year is 0001"),
    Case("year -1", "<pubDate>Wed, 30 Nov ⟦-0001⟧ 00:00:00 +0000</pubDate>", says="-0001"),
    Case("other digits", "<pubDate>⟦Tue, ٠٢ Jan 2024 03:04:05 GMT⟧</pubDate>", says="is no date"),
    Case(
        "German",
        "<pubDate>⟦Di⟧, 02 Januar 2024 03:04:05 +0100</pubDate>",
        says="'Di' is no English weekday",
    ),
    Case(
        "full names",
        "<pubDate>⟦Tuesday⟧, 02 January 2024 03:04:05 +0100</pubDate>",
        says="'Tuesday' is not the short form",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0100</pubDate>",
    ),
    Case(
        "fractions",
        "<pubDate>Tue, 02 Jan 2024 03:04:05⟦.123⟧ +0000</pubDate>",
        says="fractions of a second",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>",
    ),
    Case(
        "two of one kind",
        "<pubDate>⟦2024-01-02T03:04:05Z⟧</pubDate>"
        "<source url='https://a.invalid/'>a</source></item><item><title>b</title>"
        "<guid>https://a.invalid/b</guid><pubDate>2024-01-03T03:04:05Z</pubDate>",
        says="ISO 8601, and in 1 more date",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>"
        "<source url='https://a.invalid/'>a</source></item><item><title>b</title>"
        "<guid>https://a.invalid/b</guid><pubDate>Wed, 03 Jan 2024 03:04:05 +0000</pubDate>",
    ),
]
test_date_not_rfc822 = rule_test(DateNotRfc822, CASES, wrap=rss_item)
