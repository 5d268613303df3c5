"""The blogChannel module of RSS 2.0."""

from __future__ import annotations

from feedlint.feeds.extensions.table import HEAD, Term, Vocabulary
from feedlint.values.kinds import URL

VOCABULARY = Vocabulary(
    prefix="blogChannel",
    label="the blogChannel module",
    namespaces=("http://backend.userland.com/blogChannelModule",),
    reference="https://www.rssboard.org/blogchannel-module",
    terms={
        name: Term((HEAD,), URL) for name in ("blogRoll", "blink", "mySubscriptions", "changes")
    },
)
