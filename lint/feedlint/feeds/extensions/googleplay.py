"""Google's elements for podcasts, which nobody reads since 2024: what they say is not judged."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ANYTHING, ENTRY, HEAD, Term, Vocabulary

_ANY = Term((HEAD, ENTRY, "googleplay:category"), ANYTHING, most=None, is_open=True)
_NAMES = ("author", "block", "category", "description", "email", "explicit", "image")

VOCABULARY = Vocabulary(
    prefix="googleplay",
    label="Google's podcast namespace",
    namespaces=("http://www.google.com/schemas/play-podcasts/1.0",),
    reference="https://support.google.com/googleplay/podcasts/answer/6260341",
    terms=dict.fromkeys((*_NAMES, "new-feed-url", "owner"), _ANY),
    is_open=True,
)
