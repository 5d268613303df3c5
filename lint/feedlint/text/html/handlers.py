"""Event handlers whose loss no reader of an entry notices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from feedlint.text.html.markup import Attribute, Tag

# What only changes the looks, counts the click, opens the link's own address in another
# window, or does nothing. The first of these is what Blogger wrote on each picture.
_DECORATION = lazy(
    r"[ \t\n\r;]*(?:try *\{ *parent\.deselectBlogger"
    r"|this\.(?:style|className|classList|src|srcset|border|title|width|height|onerror|blur)\b"
    r"|(?:javascript:)?(?:ga|gtag|_gaq\.push|pageTracker\.\w+|urchinTracker|dataLayer\.push)\b"
    r"|window\.status *=|window\.open\( *this\.href"
    r"|return +(?:true|false) *;? *$|void\( *0 *\) *;? *$|$)",
    re.IGNORECASE,
)


def is_decoration(tag: Tag, handler: Attribute) -> bool:
    """Whether what a handler does is missed by nobody."""
    del tag
    return _DECORATION.match(handler.value) is not None
