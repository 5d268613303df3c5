"""E007 mojibake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import WITH_CHAPTERS, WITH_STRANGE_TEXTS, Rule
from feedlint.rules.escaping._base import (
    is_from_commit,
    is_repeated,
    times,
)
from feedlint.rules.versions._witness import is_written
from feedlint.text import characters
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: What a finding names beside the first one.
_SOME = 6
_CODE = frozenset({"code", "listing", "pre", "xmp"})


class Mojibake(Rule):
    """Text must not be UTF-8 that was read as windows-1252.

    ## Why
    Text in UTF-8 that some program took for windows-1252 or ISO-8859-1 has `Ã©` for
    `é` and `â€™` for an apostrophe, and stays that way whatever the feed declares.
    A single `Ã` before a quotation mark is a letter in Portuguese, and code in HTML
    may show mojibake as an example: neither is reported.

    ## Bad
    ```xml entry
    <summary>cafÃ© and crÃªpes</summary>
    ```

    ## Good
    ```xml entry
    <summary>café and crêpes</summary>
    ```

    ## References
    - [RFC 3629, section 3](https://www.rfc-editor.org/rfc/rfc3629#section-3)
    """

    code, name, since = "E007", "mojibake", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (WITH_STRANGE_TEXTS,), WITH_CHAPTERS
    w3c = ("BadCharacters",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for sequences that are UTF-8 when they are put back into bytes.

        What was decoded wrongly was so everywhere: the first place is told, and how many
        texts have more.
        """
        found = [
            (text, places) for text in feed.sifted.strange if (places := _places(text, context))
        ]
        if not found:
            return
        text, places = found[0]
        first = places[0]
        more = f", and {len(found) - 1} more texts have such" if len(found) > 1 else ""
        more = ", and 1 more text has such" if len(found) == 2 else more
        yield Finding(
            text.anchor(first.start, first.end),
            f"the {text.label} has {show(text.text[first.start : first.end])}, "
            f"which was {show(first.meant)} in UTF-8{times(len(places))}{more}",
            tuple(_related(text, places) for text, places in found[1:_SOME]),
            help="decode it as UTF-8 where the text is read, from a file, a database or a page",
            # Only rewriting the history would change a commit.
            severity=Severity.INFO if all(is_from_commit(t, context) for t, _ in found) else None,
        )


def _places(text: Text, context: Context) -> list[characters.Mojibake]:
    found = list(characters.mojibake(text.text))
    if not found or is_repeated(text, context):
        return []
    if text.entry is not None and is_from_commit(text, context):
        entry, first = text.entry, text.text[found[0].start : found[0].end]
        return [] if is_written(context, entry, first) else found
    if text.kind not in {"text", "unsure"} and not is_from_commit(text, context):
        return _outside_code(text, found)
    return found


def _related(text: Text, places: list[characters.Mojibake]) -> Related:
    return Related(text.anchor(places[0].start, places[0].end), f"the {text.label} as well")


def _outside_code(text: Text, found: list[characters.Mojibake]) -> list[characters.Mojibake]:
    rendition = text.rendition
    places = [
        rendition.place(part.start, part.end) for part in rendition.parts if part.name in _CODE
    ]
    kept = []
    reached = 0
    for one in found:
        # Both are in the order of the text; parts that enclose others come first.
        while reached < len(places) and places[reached][1] <= one.start:
            reached += 1
        if reached == len(places) or one.start < places[reached][0]:
            kept.append(one)
    return kept
