"""FeedBurner's elements."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import ENTRY, HEAD, Term, Vocabulary, optional, required
from feedlint.values.kinds import PLAIN, PLAIN_LABEL, REFERENCE, TEXT, URL, recommended

_URL = recommended(URL)

VOCABULARY = Vocabulary(
    prefix="feedburner",
    label="FeedBurner",
    namespaces=("http://rssnamespace.org/feedburner/ext/1.0",),
    reference="https://web.archive.org/web/2012/http://rssnamespace.org/feedburner/ext/1.0",
    terms={
        "info": Term((HEAD,), TEXT, {"uri": optional(REFERENCE)}),
        "browserFriendly": Term((HEAD,), recommended(PLAIN)),
        "emailServiceId": Term((HEAD,), TEXT),
        "feedburnerHostname": Term((HEAD,), _URL),
        "feedFlare": Term(
            (HEAD, ENTRY),
            recommended(PLAIN_LABEL),
            {"href": required(_URL), "src": optional(recommended(REFERENCE))},
            most=None,
            slot=Slot("reference", "flare", addresses=("href", "src")),
        ),
        "awareness": Term((HEAD, ENTRY), _URL),
        "origLink": Term((ENTRY,), _URL, slot=Slot("reference", "original-link", addresses=("",))),
        "origEnclosureLink": Term(
            (ENTRY,), _URL, slot=Slot("reference", "original-enclosure", addresses=("",))
        ),
    },
)
