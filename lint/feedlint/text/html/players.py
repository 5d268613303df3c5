"""Players in frames that readers show, and the ones of plug-ins that nobody has any more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from feedlint.text.html.markup import Markup, Tag

#: Hosts of the players for film, sound and podcasts that sanitizers have on their lists of
#: frames to keep; as of November 2026.
HOSTS = frozenset(
    {"archive.org", "bandcamp.com", "cdn.embedly.com", "dailymotion.com", "embed.music.apple.com"}
    | {"embed.podcasts.apple.com", "embed.ted.com", "framatube.org", "geo.dailymotion.com"}
    | {"media.ccc.de", "open.spotify.com", "player.bilibili.com", "player.twitch.tv"}
    | {"player.vimeo.com", "player.youku.com", "rutube.ru", "soundcloud.com", "tilvids.com"}
    | {"v.qq.com", "video.qq.com", "vimeo.com", "vk.com", "w.soundcloud.com"}
    | {"youtube-nocookie.com", "youtube.com"}
)
_HOST = lazy(r"(?:https?:)?//(?:www\.|m\.)?([^/?#:\s]+)", re.IGNORECASE)
_ADDRESSES = frozenset({"data", "data-src", "src"})


def is_player(tag: Tag) -> bool:
    """Whether a frame shows a player of the list."""
    addresses = (a.value.strip() for a in tag.attributes if a.name in _ADDRESSES)
    hosts = (host[1].lower() for address in addresses if (host := _HOST.match(address)))
    return not HOSTS.isdisjoint(hosts)


def old_players(markup: Markup) -> set[Tag]:
    """The objects for plug-ins, each with the `<embed>` that it holds for other browsers."""
    found: set[Tag] = set()
    before: Tag | None = None
    for tag in markup.tags:
        if tag.name == "embed" and before is not None:
            found |= {before, tag}
        before = tag if tag.name == "object" else None
    return found
