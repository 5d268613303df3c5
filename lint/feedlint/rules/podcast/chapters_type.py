"""The rule chapters-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rules.podcast._base import PodcastRule, given, on_part
from feedlint.text.show import show as quoted
from feedlint.values import file_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_RIGHT = "application/json+chapters"


class ChaptersType(PodcastRule):
    """The type of podcast:chapters must be application/json+chapters.

    ## Why
    The element leads to chapters in JSON, and apps that look at the type load no other.
    application/json is taken as well, and is an info.

    ## Bad
    ```rss item
    <podcast:chapters url="https://ada.invalid/1.json" type="text/json"/>
    ```

    ## Good
    ```rss item
    <podcast:chapters url="https://ada.invalid/1.json" type="application/json+chapters"/>
    ```

    ## Fix
    Safe where the type or the address says that it is JSON.

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P025", "chapters-type", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at other types; apps take application/json as well."""
        del context
        for part in show.items:
            for node in part.all("podcast:chapters"):
                kind = given(node, "type").partition(";")[0].strip().lower()
                if kind and kind != _RIGHT:
                    place = on_part(node, "type")
                    is_json = (
                        "json" in kind or file_types.extension_of(given(node, "url")) == "json"
                    )
                    fix = (
                        Fix(f"Write {_RIGHT}", Safety.SAFE, (replace(place, _RIGHT),))
                        if is_json
                        else None
                    )
                    says = f"the type of the chapters is {quoted(kind)}"
                    yield Finding(
                        place,
                        says,
                        fix=fix,
                        help=f"write {_RIGHT}",
                        group=kind,
                        severity=Severity.INFO if kind == "application/json" else None,
                    )
