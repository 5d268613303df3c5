"""The rule chapter-place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag, on_text
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._chapters_file import ChaptersRule
from feedlint.text.show import show
from feedlint.values.podcast_kinds import GEO, OSM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context
    from feedlint.rules.podcast._chapters_file import Chapter

_KINDS = {"geo": GEO, "osm": OSM}


class ChapterPlace(ChaptersRule):
    """The place of a chapter must be a geo: address.

    ## Why
    Apps put it on a map: without `geo:`, or with degrees that there are not, it is on none.

    ## Bad
    ```json chapter
    "startTime": 60, "title": "The pump", "location": {"name": "Berlin", "geo": "52.5,13.4"}
    ```

    ## Good
    ```json chapter
    "startTime": 60, "title": "The pump", "location": {"name": "Berlin", "geo": "geo:52.5,13.4"}
    ```

    ## References
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    - [RFC 5870](https://www.rfc-editor.org/rfc/rfc5870)
    """

    code, name, since = "P050", "chapter-place", "0.1.0"
    severity = Severity.WARNING

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Hold both values of a location against their forms."""
        del context
        for chapter in chapters:
            place = chapter.node.member("location")
            for name, kind in _KINDS.items() if place is not None else ():
                node = place.member(name)
                if node is None or node.kind != "string":
                    continue
                flaw = kind.of(node.text)
                if flaw is not None:
                    is_slice = flaw.end > flaw.start
                    yield Finding(
                        on_text(node, flaw.start, flaw.end) if is_slice else on_tag(node),
                        f"the {name} {show(node.text)} is not {kind.label}: {flaw.reason}",
                        help=f"write {kind.label}, such as {_EXAMPLES[name]}",
                    )


_EXAMPLES = {"geo": "geo:30.2672,-97.7431", "osm": "R148838"}
