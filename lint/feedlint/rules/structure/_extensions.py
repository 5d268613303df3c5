"""What the rules about extensions share: words for places, names and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feedlint.rule import Context

_PLACES = {
    "atom": {"head": "the feed", "entry": "an entry"},
    "": {"head": "the channel", "entry": "an item", "root": "the root"},
}


def words_for(places: str, context: Context) -> str:
    """The places of a table, as the people who write this dialect call them."""
    dialect = context.document.dialect
    names = _PLACES.get(dialect, _PLACES[""])
    words = [names.get(place, place) for place in places.split(", ")]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
