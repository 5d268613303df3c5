"""Feedly's elements for the look of a feed."""

from __future__ import annotations

from feedlint.feeds.extensions.table import EMPTY, ENTRY, HEAD, Term, Vocabulary, optional, required
from feedlint.values.kinds import TEXT, URL, one_of, pattern, recommended

_URL = recommended(URL)
_COLOR = recommended(
    pattern("a colour of six hexadecimal digits", "#?[0-9A-Fa-f]{6}|#?[0-9A-Fa-f]{3}")
)

VOCABULARY = Vocabulary(
    prefix="webfeeds",
    label="Feedly's vocabulary",
    namespaces=("http://webfeeds.org/rss/1.0",),
    reference="https://blog.feedly.com/10-ways-to-optimize-your-feed-for-feedly/",
    terms={
        "cover": Term((HEAD,), EMPTY, {"image": required(_URL)}),
        "icon": Term((HEAD,), _URL),
        "logo": Term((HEAD,), _URL),
        "wordmark": Term((HEAD,), _URL),
        "accentColor": Term((HEAD,), _COLOR),
        "related": Term(
            (HEAD,),
            EMPTY,
            {
                "layout": optional(recommended(one_of("card", "link"))),
                "target": optional(recommended(one_of("browser", "feedly"))),
            },
        ),
        "analytics": Term((HEAD,), EMPTY, {"id": required(), "engine": required()}, most=None),
        "promotion": Term((HEAD, ENTRY), TEXT, most=None, is_open=True),
        "partial": Term((HEAD, ENTRY)),
    },
)
