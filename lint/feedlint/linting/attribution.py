"""Who wrote it: findings that come of what a generator always does say so, once a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feedlint.feeds.view import Feed
    from feedlint.finding import Diagnostic


def attributed(feed: Feed, diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """The findings, the first of each such rule with the habit that it comes of."""
    from feedlint.commits.habits import habit_of, has_habits

    seen: set[str] = set()
    result = []
    for each in diagnostics:
        habit = ""
        if has_habits(each.name) and each.name not in seen:
            habit = habit_of(each.name, each.message, feed)
        if habit:
            seen.add(each.name)
        result.append(each._replace(message=f"{each.message}; {habit}") if habit else each)
    return result
