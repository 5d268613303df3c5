"""One-fault edits of the structure of RSS 2.0, with what is said of each."""

from __future__ import annotations

from tests.feeds.edits import edits

_WALL = "<link>https://ada.invalid/notes/1</link>"
_TEXT = "<description>Bricks keep the warmth of the day.</description>"
_ENCLOSURE = '<enclosure url="https://ada.invalid/leeks.mp3" length="1234567" type="audio/mpeg"/>'
_CLOUD = (
    '<cloud domain="rpc.ada.invalid" port="80" path="/ping" registerProcedure=""'
    ' protocol="http-post"/>'
)
_GUID = '<guid isPermaLink="true">https://ada.invalid/notes/2</guid>'
_DATE = "<pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>"


def _without(element: str, attribute: str) -> str:
    return f"⟦{element.replace(attribute, '')}⟧"


# "a mandatory attribute called version"; "the three required channel elements"; "An item may
# represent a 'story' ... all elements of an item are optional, however at least one of title
# or description must be present".
STRUCTURE = edits(
    ("no version", ' version="2.0"\n', "\n", "error missing-attribute:<rss"),
    ("a version of nobody", 'version="2.0"', 'version="⟦3.0⟧"', "error unknown-rss-version"),
    (
        "a version never final",
        'version="2.0"',
        'version="⟦2.01⟧"',
        "warning unfinished-rss-version",
    ),
    (
        "no title of the channel",
        "<channel>\n<title>Notes of a gardener</title>",
        "⟦<channel>⟧",
        "error missing-element",
    ),
    (
        "no link of the channel",
        "<channel>\n<title>Notes of a gardener</title>\n<link>https://ada.invalid/</link>",
        "⟦<channel>⟧\n<title>Notes of a gardener</title>",
        "error missing-element",
    ),
    (
        "a misspelt case",
        "<lastBuildDate>Tue, 05 Mar 2024 05:06:08 +0000</lastBuildDate>",
        "⟦<lastbuilddate>⟧Tue, 05 Mar 2024 05:06:08 +0000</lastbuilddate>",
        "error misspelt-element",
    ),
    (
        "an unknown element",
        "<ttl>60</ttl>",
        "<ttl>60</ttl>⟦<icon>⟧x</icon>",
        "error unknown-element",
    ),
    (
        "a date in no namespace",
        _DATE,
        f"{_DATE}⟦<date>⟧2024-03-04</date>",
        "error unknown-element",
    ),
    ("two ttl", "<ttl>60</ttl>", "<ttl>60</ttl>⟦<ttl>⟧60</ttl>", "error surplus-element"),
    ("two guids", _GUID, f"{_GUID}⟦<guid>⟧https://ada.invalid/x</guid>", "error surplus-element"),
    (
        "two dates",
        _DATE,
        f"{_DATE}⟦<pubDate>⟧Mon, 04 Mar 2024 05:06:07 +0000</pubDate>",
        "error surplus-element",
    ),
    (
        "an author of the channel",
        "<ttl>60</ttl>",
        "<ttl>60</ttl>⟦<author>⟧a@ada.invalid (Ada)</author>",
        "error misplaced-element",
    ),
    ("text in the channel", "<ttl>60</ttl>", "⟦oops⟧\n<ttl>60</ttl>", "error stray-text"),
    ("text in the cloud", _CLOUD, f"{_CLOUD[:-2]}>⟦oops⟧</cloud>", "error stray-text"),
    (
        "an unknown attribute",
        "<category>Leeks</category>",
        '<category ⟦term="x"⟧>Leeks</category>',
        "error unknown-attribute",
    ),
    (
        "neither title nor description",
        f"<title>A wall</title>\n{_WALL}\n{_TEXT}",
        _WALL,
        "error item-without-text:<item",
    ),
    (
        "an element in a title",
        "<title>A wall</title>",
        "<title>A ⟦<b>⟧wall</b></title>",
        "error element-in-text",
    ),
    (
        "markup that is not escaped",
        "<description>Bricks keep the warmth of the day.</description>",
        "<description>⟦<p>⟧Bricks keep the warmth of the day.</p></description>",
        "error element-in-text",
    ),
    (
        "an image without a title",
        "<image>\n<url>https://ada.invalid/logo.png</url>\n<title>Notes of a gardener</title>",
        "⟦<image>⟧\n<url>https://ada.invalid/logo.png</url>",
        "error missing-element",
    ),
    (
        "an image without an address",
        "<image>\n<url>https://ada.invalid/logo.png</url>",
        "⟦<image>⟧",
        "error missing-element",
    ),
    (
        "a source without an address",
        '<source url="https://charles.invalid/feed.xml">',
        "⟦<source>⟧",
        "error missing-attribute",
    ),
    (
        "a cloud without its protocol",
        _CLOUD,
        _without(_CLOUD, ' protocol="http-post"'),
        "error missing-attribute",
    ),
    (
        "a cloud without its procedure",
        _CLOUD,
        _without(_CLOUD, ' registerProcedure=""'),
        "error missing-attribute",
    ),
    (
        "an enclosure without its length",
        _ENCLOSURE,
        _without(_ENCLOSURE, ' length="1234567"'),
        "error missing-attribute",
    ),
    (
        "an enclosure without its type",
        _ENCLOSURE,
        _without(_ENCLOSURE, ' type="audio/mpeg"'),
        "error missing-attribute",
    ),
    (
        "an enclosure without its address",
        _ENCLOSURE,
        '⟦<enclosure length="1234567" type="audio/mpeg"/>⟧',
        "error missing-attribute",
    ),
    (
        "a permalink in other letters",
        'isPermaLink="false"',
        '⟦isPermalink="false"⟧',
        "error unknown-attribute",
    ),
    (
        "hours without an hour",
        "<hour>1</hour><hour>23</hour>",
        "",
        "error missing-element:<skipHours",
    ),
)
