"""The Well-Formed Web's elements for comments."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import ENTRY, HEAD, Term, Vocabulary
from feedlint.values.kinds import URL

VOCABULARY = Vocabulary(
    prefix="wfw",
    label="the Well-Formed Web",
    namespaces=("http://wellformedweb.org/CommentAPI/",),
    reference="https://www.rssboard.org/comment-api",
    terms={
        "comment": Term((ENTRY,), URL, slot=Slot("reference", "comment-service", addresses=("",))),
        "commentRss": Term(
            (HEAD, ENTRY), URL, slot=Slot("reference", "comment-feed", addresses=("",))
        ),
    },
)
