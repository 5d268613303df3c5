"""The rule transcript-type."""

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

_KNOWN = ("text/vtt", "application/x-subrip", "application/json", "text/html", "text/plain")
_SUBRIP = ("application/srt", "text/srt", "text/x-subrip", "text/x-srt", "application/x-srt")
_OLD = dict.fromkeys((*_SUBRIP, "application/subrip", "text/subrip"), "application/x-subrip")
_ENDS = {"srt": "application/x-subrip", "vtt": "text/vtt"}


class TranscriptType(PodcastRule):
    """The type of a podcast:transcript must be that of its file, by the name that apps know.

    ## Why
    Apps choose among transcripts by their types: one of an unknown type is not shown, one of a
    wrong type is not read. SubRip has been application/x-subrip since 2022.

    ## Bad
    ```rss item
    <podcast:transcript url="https://ada.invalid/1.srt" type="application/srt"/>
    ```

    ## Good
    ```rss item
    <podcast:transcript url="https://ada.invalid/1.srt" type="application/x-subrip"/>
    ```

    ## Fix
    Safe where the end of the address or an old name tells the type.

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P024", "transcript-type", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare with the types that apps know, and with the end of the address."""
        del context
        for part in show.items:
            for node in part.all("podcast:transcript"):
                kind = given(node, "type").partition(";")[0].strip().lower()
                end = file_types.extension_of(given(node, "url"))
                if not kind or (kind in _KNOWN and _ENDS.get(end, kind) == kind):
                    continue
                meant = _OLD.get(kind) or _ENDS.get(end, "")
                says = f"{quoted(kind)} is no type of a transcript that apps know"
                if kind in _KNOWN:
                    says = f"the type {quoted(kind)} does not fit a file that ends in .{end}"
                place = on_part(node, "type")
                fix = (
                    Fix(f"Write {meant}", Safety.SAFE, (replace(place, meant),)) if meant else None
                )
                help_ = f"write {meant}" if meant else f"write one of {', '.join(_KNOWN)}"
                yield Finding(place, says, fix=fix, help=help_, group=f"{kind} {meant}")
