"""The Creative Commons module of RSS 2.0."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ENTRY, HEAD, Term, Vocabulary
from feedlint.values.kinds import URL, recommended

VOCABULARY = Vocabulary(
    prefix="creativeCommons",
    label="the Creative Commons module",
    namespaces=(
        "http://backend.userland.com/creativeCommonsRssModule",
        "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
    ),
    reference="https://www.rssboard.org/creative-commons",
    terms={
        "license": Term(
            (HEAD, ENTRY),
            recommended(URL),
            most=None,
        ),
    },
)
