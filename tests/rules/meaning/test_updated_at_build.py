"""Cases of the rule updated-at-build."""

from __future__ import annotations

from feedlint.rules.meaning.updated_at_build import UpdatedAtBuild
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case(
        "one push",
        "<entry><updated>2024-03-04T05:06:07Z</updated><published>2024-03-04T05:06:07Z</published></entry><entry><updated>2024-03-04T05:06:07Z</updated><published>2024-03-04T05:06:07Z</published></entry><entry><updated>2024-03-04T05:06:07Z</updated><published>2024-03-04T05:06:07Z</published></entry><entry><updated>2024-03-04T05:06:07Z</updated><published>2024-03-04T05:06:07Z</published></entry>",
    ),
    Case(
        "two entries",
        "<entry><updated>2024-03-04T05:06:07Z</updated><published>2024-01-01T00:00:00Z</published></entry><entry><updated>2024-03-04T05:06:07Z</updated><published>2024-01-02T00:00:00Z</published></entry>",
    ),
    Case(
        "without published",
        "<updated>2024-03-04T05:06:07Z</updated><entry><updated>2024-03-04T05:06:07Z</updated></entry><entry><updated>2024-03-04T05:06:07Z</updated></entry><entry><updated>2024-03-04T05:06:07Z</updated></entry><entry><updated>2024-03-04T05:06:07Z</updated></entry><entry><updated>2024-03-04T05:06:07Z</updated></entry>",
    ),
    Case(
        "a build",
        "<entry><updated>⟦2024-03-04T05:06:07Z⟧</updated><published>2024-01-01T00:00:00Z</published></entry><entry><updated>2024-03-04T05:06:07Z</updated><published>2024-01-02T00:00:00Z</published></entry><entry><updated>2024-03-04T05:06:07Z</updated><published>2024-01-03T00:00:00Z</published></entry>",
        says="all 3 entries were updated at 2024-03-04T05:06:07Z",
    ),
]


def built(count: int, *others: str) -> str:
    return "".join(
        f"<entry><updated>{date}</updated><published>2024-01-{n:02}T00:00:00Z</published></entry>"
        for n, date in enumerate((*others, *["2024-03-04T05:06:07Z"] * count), 1)
    )


def marked(text: str) -> str:
    return text.replace("2024-03-04T05:06:07Z", "⟦2024-03-04T05:06:07Z⟧", 1)


CASES += [
    Case(
        "a build, and one with a date of its own",
        marked(built(5, "2024-02-03T04:05:06Z")),
        says="all but one of 6 entries were updated at 2024-03-04T05:06:07Z, and published",
    ),
    Case("one of five", built(4, "2024-02-03T04:05:06Z")),
    Case("two of seven", built(5, "2024-02-03T04:05:06Z", "2024-02-04T04:05:06Z")),
    Case("words for a date", built(4, "soon")),
]

test_updated_at_build = rule_test(UpdatedAtBuild, CASES, wrap=feed)

DAYS = [
    Case(
        "days in the addresses",
        "".join(
            f"<entry><updated>{'⟦' * (n == 1)}2024-03-04T05:06:07Z{'⟧' * (n == 1)}</updated>"
            f'<link href="https://ada.invalid/2024/01/0{n}/note/"/></entry>'
            for n in (1, 2, 3)
        ),
        says="all 3 entries were updated at 2024-03-04T05:06:07Z, and of other days",
    ),
    Case(
        "one day",
        "".join(
            "<entry><updated>2024-03-04T05:06:07Z</updated>"
            f'<link href="https://ada.invalid/2024/03/04/{n}/"/></entry>'
            for n in (1, 2, 3)
        ),
    ),
]
test_updated_at_build_by_days = rule_test(UpdatedAtBuild, DAYS, wrap=feed)
