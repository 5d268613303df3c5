"""Numbers in the titles of episodes."""

from __future__ import annotations

import re

from feedlint.pattern import lazy

#: The number of an episode at the start of its title; elsewhere it may be that of another.
NUMBER = lazy(
    r"(?:S(?:eason)?\s*(?P<season>[0-9]{1,4})\s*[,:;.-]?\s*E(?:p(?:isode)?)?|Ep(?:isode)?|E|Folge)[.:]?\s*#?\s*(?P<one>[0-9]{1,6})\b(?![.,][0-9])"
    r"|#?(?P<two>[0-9]{1,4}):(?![0-9])|#(?P<three>[0-9]{1,4})\s*[-\u2013\u2014|]",
    re.IGNORECASE,
)
