"""One-fault edits of the elements of RSS 2.0, with what is said of each."""

from __future__ import annotations

from tests.feeds.edits import edits

_ENCLOSURE = '<enclosure url="https://ada.invalid/leeks.mp3" length="1234567" type="audio/mpeg"/>'
_CLOUD = (
    '<cloud domain="rpc.ada.invalid" port="80" path="/ping" registerProcedure=""'
    ' protocol="http-post"/>'
)
_SELF = '<atom:link rel="self" href="https://ada.invalid/feed.xml" type="application/rss+xml"/>'
_GUID = '<guid isPermaLink="true">https://ada.invalid/notes/2</guid>'
_DATE = "<pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>"
_AUTHOR = "<author>ada@ada.invalid (Ada Lovelace)</author>"


def _without(element: str, attribute: str) -> str:
    return f"⟦{element.replace(attribute, '')}⟧"


def _date(text: str) -> str:
    return f"<pubDate>{text}</pubDate>"


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
        "<title>A wall</title>\n<link>https://ada.invalid/notes/1</link>\n<description>Bricks keep"
        " the warmth of the day.</description>",
        "<link>https://ada.invalid/notes/1</link>",
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

VALUES = edits(
    (
        "a relative link",
        "<link>https://ada.invalid/notes/2</link>",
        "<link>⟦/notes/2⟧</link>",
        "error relative-address",
    ),
    (
        "a link without its scheme",
        "<link>https://ada.invalid/notes/2</link>",
        "<link>⟦www.ada.invalid⟧/notes/2</link>",
        "error mangled-web-address",
    ),
    (
        "a blank in a link",
        "<link>https://ada.invalid/notes/2</link>",
        "<link>https://ada.invalid/no⟦ ⟧tes</link>",
        "error invalid-iri",
    ),
    (
        "a bad escape in a link",
        "<link>https://ada.invalid/notes/2</link>",
        "<link>https://ada.invalid/⟦%zz⟧</link>",
        "error invalid-iri",
    ),
    (
        "a link that is a script",
        "<link>https://ada.invalid/notes/2</link>",
        "<link>⟦javascript:alert(1)⟧</link>",
        "error script-address",
    ),
    (
        "an ampersand twice",
        "<link>https://ada.invalid/notes/2</link>",
        "<link>https://ada.invalid/?a=1⟦&amp;amp;⟧b=2</link>",
        "warning address-escaped-twice",
    ),
    (
        "an empty link",
        "<link>https://ada.invalid/notes/2</link>",
        "⟦<link>⟧</link>",
        "warning empty-address",
    ),
    (
        "a link without a host",
        "<link>https://ada.invalid/notes/2</link>",
        "<link>⟦https:⟧///notes/2</link>",
        "error web-address-without-host",
    ),
    (
        "relative comments",
        "<comments>https://ada.invalid/notes/2#comments</comments>",
        "<comments>⟦/notes/2#c⟧</comments>",
        "error relative-address",
    ),
    (
        "relative docs",
        "<docs>https://www.rssboard.org/rss-specification</docs>",
        "<docs>⟦/docs⟧</docs>",
        "error relative-address",
    ),
    (
        "a relative source",
        'url="https://charles.invalid/feed.xml"',
        'url="⟦feed.xml⟧"',
        "error relative-address",
    ),
    (
        "a relative image",
        "<url>https://ada.invalid/logo.png</url>",
        "<url>⟦/logo.png⟧</url>",
        "error relative-address",
    ),
    (
        "a relative enclosure",
        'url="https://ada.invalid/leeks.mp3"',
        'url="⟦/leeks.mp3⟧"',
        "error relative-address",
    ),
    (
        "an enclosure without a scheme",
        'url="https://ada.invalid/leeks.mp3"',
        'url="⟦www.ada.invalid⟧/leeks.mp3"',
        "error mangled-web-address",
    ),
    (
        "an empty enclosure",
        'url="https://ada.invalid/leeks.mp3"',
        '⟦url=""⟧',
        "error enclosure-attribute",
    ),
    ("an empty length", 'length="1234567"', '⟦length=""⟧', "error enclosure-attribute"),
    ("a length below zero", 'length="1234567"', 'length="⟦-1⟧"', "error enclosure-attribute"),
    ("a length in words", 'length="1234567"', 'length="⟦12 MB⟧"', "error enclosure-attribute"),
    (
        "a length that is a duration",
        'length="1234567"',
        'length="⟦30:15⟧"',
        "error enclosure-attribute",
    ),
    ("a length with a point", 'length="1234567"', 'length="⟦1.2e6⟧"', "error enclosure-attribute"),
    ("a type without a slash", 'type="audio/mpeg"', 'type="⟦mp3⟧"', "error invalid-media-type"),
    (
        "a type of something else",
        'type="audio/mpeg"',
        'type="⟦video/mp4⟧"',
        "warning enclosure-type-mismatch",
    ),
    (
        "several enclosures",
        _ENCLOSURE,
        f'{_ENCLOSURE}⟦<enclosure url="https://ada.invalid/b.mp3" length="5000000" type="audio/mpeg"/>⟧',
        "warning several-enclosures",
    ),
    ("no guid", f"{_GUID}\n", "", "warning item-without-guid:<item"),
    (
        "a guid that is no address",
        _GUID,
        "<guid>⟦note-2-of-2024⟧</guid>",
        "error guid-not-permalink",
    ),
    ("a short guid", _GUID, '<guid isPermaLink="false">⟦2⟧</guid>', "warning guid-hardly-unique"),
    ("an empty guid", _GUID, '⟦<guid isPermaLink="false">⟧</guid>', "error empty-guid"),
    (
        "a guid twice",
        "tag:ada.invalid,2024:1",
        "⟦https://ada.invalid/notes/2⟧",
        "error duplicate-id",
    ),
    (
        "a flag that is none",
        'isPermaLink="false"',
        'isPermaLink="⟦no⟧"',
        "error invalid-permalink-flag",
    ),
    (
        "a flag in capitals",
        'isPermaLink="false"',
        'isPermaLink="⟦False⟧"',
        "error invalid-permalink-flag",
    ),
    (
        "an unknown language",
        "<language>en-GB</language>",
        "<language>⟦xx⟧</language>",
        "error unregistered-language",
    ),
    (
        "an unknown region",
        "<language>en-GB</language>",
        "<language>en-⟦UK⟧</language>",
        "error unregistered-language",
    ),
    (
        "a language with a line below",
        "<language>en-GB</language>",
        "<language>⟦en_GB⟧</language>",
        "error invalid-language",
    ),
    (
        "a language of ISO 639-2",
        "<language>en-GB</language>",
        "<language>⟦eng⟧-GB</language>",
        "warning unregistered-language",
    ),
    (
        "a language in words",
        "<language>en-GB</language>",
        "<language>⟦English⟧</language>",
        "error unregistered-language",
    ),
    (
        "an editor without an address",
        "<managingEditor>ada@ada.invalid (Ada Lovelace)",
        "<managingEditor>⟦Ada Lovelace⟧",
        "warning person-without-address",
    ),
    (
        "a webmaster that is an address of the web",
        "<webMaster>web@ada.invalid (Charles Babbage)",
        "<webMaster>⟦https://ada.invalid/⟧",
        "warning person-without-address",
    ),
    (
        "an author without an address",
        _AUTHOR,
        "<author>⟦Ada Lovelace⟧</author>",
        "warning person-without-address",
    ),
    (
        "an author the other way round",
        _AUTHOR,
        "<author>⟦Ada Lovelace &lt;ada@ada.invalid&gt;⟧</author>",
        "warning person-form",
    ),
    ("a bare address", _AUTHOR, "<author>⟦ada@ada.invalid⟧</author>", "info person-without-name"),
    (
        "a broken address",
        _AUTHOR,
        "<author>⟦ada@ (Ada Lovelace)⟧</author>",
        "warning person-without-address",
    ),
    ("ttl in words", "<ttl>60</ttl>", "<ttl>⟦an hour⟧</ttl>", "error invalid-ttl"),
    ("ttl below zero", "<ttl>60</ttl>", "<ttl>⟦-1⟧</ttl>", "error invalid-ttl"),
    ("ttl with a point", "<ttl>60</ttl>", "<ttl>⟦1.5⟧</ttl>", "error invalid-ttl"),
    ("ttl of nothing", "<ttl>60</ttl>", "<ttl>⟦0⟧</ttl>", "warning ttl-zero"),
    ("an hour too late", "<hour>23</hour>", "<hour>⟦25⟧</hour>", "error invalid-skip-hours"),
    (
        "the hour of older versions",
        "<hour>23</hour>",
        "<hour>⟦24⟧</hour>",
        "warning skip-hours-form",
    ),
    ("an hour with a zero", "<hour>1</hour>", "<hour>⟦01⟧</hour>", "warning skip-hours-form"),
    ("an hour twice", "<hour>23</hour>", "<hour>⟦1⟧</hour>", "error invalid-skip-hours"),
    ("a day that is none", "<day>Sunday</day>", "<day>⟦Sun⟧</day>", "error invalid-skip-days"),
    ("a day twice", "<day>Sunday</day>", "<day>⟦Saturday⟧</day>", "error invalid-skip-days"),
    ("a port that is none", 'port="80"', 'port="⟦eighty⟧"', "error invalid-cloud"),
    ("a port of nothing", 'port="80"', 'port="⟦0⟧"', "error invalid-cloud"),
    ("a port too high", 'port="80"', 'port="⟦70000⟧"', "error invalid-cloud"),
    ("an unknown protocol", 'protocol="http-post"', 'protocol="⟦smtp⟧"', "error invalid-cloud"),
    ("an image too wide", "<width>88</width>", "<width>⟦145⟧</width>", "warning image-too-big"),
    ("an image too high", "<height>31</height>", "<height>⟦401⟧</height>", "warning image-too-big"),
    ("a width in words", "<width>88</width>", "<width>⟦wide⟧</width>", "error invalid-image-size"),
    ("a width of nothing", "<width>88</width>", "<width>⟦0⟧</width>", "error invalid-image-size"),
    (
        "an image of another format",
        "<url>https://ada.invalid/logo.png</url>",
        "<url>⟦https://ada.invalid/logo.svg⟧</url>",
        "info image-format",
    ),
    (
        "an image that leads elsewhere",
        "</title>\n<link>https://ada.invalid/</link>\n<width>",
        "</title>\n<link>⟦https://charles.invalid/⟧</link>\n<width>",
        "warning image-link-differs",
    ),
    ("an empty title", "<title>A wall</title>", "⟦<title>⟧</title>", "warning blank-title"),
    (
        "an empty category",
        "<category>Leeks</category>",
        "⟦<category>⟧</category>",
        "warning blank-term",
    ),
    ("no self link", f"{_SELF}\n", "", "info missing-self:<channel"),
    (
        "a relative self link",
        'href="https://ada.invalid/feed.xml"',
        'href="⟦feed.xml⟧"',
        "warning relative-self",
    ),
    (
        "a self link of another type",
        'type="application/rss+xml"',
        'type="⟦application/atom+xml⟧"',
        "warning self-not-atom",
    ),
)

DATES = edits(
    ("ISO 8601", _DATE, _date("⟦2024-03-04T05:06:07Z⟧"), "error date-not-rfc822"),
    ("no zone", _DATE, _date("⟦Mon, 04 Mar 2024 05:06:07⟧"), "error ambiguous-zone"),
    (
        "a zone that readers do not know",
        _DATE,
        _date("Mon, 04 Mar 2024 05:06:07 ⟦CET⟧"),
        "error ambiguous-zone",
    ),
    (
        "a month in another language",
        _DATE,
        _date("Mon, 04 ⟦Mär⟧ 2024 05:06:07 +0000"),
        "error date-not-rfc822",
    ),
    (
        "a month in full",
        _DATE,
        _date("Mon, 04 ⟦March⟧ 2024 05:06:07 +0000"),
        "error date-not-rfc822",
    ),
    (
        "a day of the week in full",
        _DATE,
        _date("⟦Monday⟧, 04 Mar 2024 05:06:07 +0000"),
        "error date-not-rfc822",
    ),
    (
        "the wrong day of the week",
        _DATE,
        _date("⟦Tue⟧, 04 Mar 2024 05:06:07 +0000"),
        "error date-wrong-weekday",
    ),
    ("hour 24", _DATE, _date("Mon, 04 Mar 2024 ⟦24⟧:06:07 +0000"), "error date-not-rfc822"),
    ("minute 60", _DATE, _date("Mon, 04 Mar 2024 05:⟦60⟧:07 +0000"), "error date-not-rfc822"),
    ("second 61", _DATE, _date("Mon, 04 Mar 2024 05:06:⟦61⟧ +0000"), "error date-not-rfc822"),
    (
        "an offset that is none",
        _DATE,
        _date("Mon, 04 Mar 2024 05:06:07 ⟦+9900⟧"),
        "error date-not-rfc822",
    ),
    (
        "minutes of an offset",
        _DATE,
        _date("Mon, 04 Mar 2024 05:06:07 ⟦+0090⟧"),
        "error date-not-rfc822",
    ),
    ("a day that is not", _DATE, _date("⟦30⟧ Feb 2024 05:06:07 +0000"), "error date-not-rfc822"),
    ("other digits", _DATE, _date("⟦Mon, ٠٤ Mar 2024 05:06:07 +0000⟧"), "error date-not-rfc822"),
    ("an odd offset", _DATE, _date("Mon, 04 Mar 2024 05:06:07 ⟦-0234⟧"), "warning date-unusual"),
    ("UTC", _DATE, _date("Mon, 04 Mar 2024 05:06:07 ⟦UTC⟧"), "warning date-unusual"),
    (
        "a year of two digits",
        _DATE,
        _date("Mon, 04 Mar ⟦24⟧ 05:06:07 +0000"),
        "warning date-unusual",
    ),
    (
        "an hour of one digit",
        _DATE,
        _date("Mon, 04 Mar 2024 ⟦5⟧:06:07 +0000"),
        "warning date-unusual",
    ),
    ("a military zone", _DATE, _date("Mon, 04 Mar 2024 05:06:07 ⟦Z⟧"), "warning date-unusual"),
    ("a comment", _DATE, _date("Mon, 04 Mar 2024 05:06:07 +0000⟦ (noon)⟧"), "warning date-unusual"),
    (
        "no blank behind the comma",
        _DATE,
        _date("Mon⟦,⟧04 Mar 2024 05:06:07 +0000"),
        "warning date-unusual",
    ),
    ("two blanks", _DATE, _date("Mon, 04 Mar 2024⟦  ⟧05:06:07 +0000"), "info date-spacing"),
    ("the year 1", _DATE, _date("01 Jan ⟦0001⟧ 00:00:00 +0000"), "error date-not-rfc822"),
    ("no date at all", _DATE, _date("⟦yesterday⟧"), "error date-not-rfc822"),
    (
        "a build before the item",
        "<lastBuildDate>Tue, 05 Mar 2024 05:06:08 +0000",
        "<lastBuildDate>⟦Sat, 02 Mar 2024 05:06:08 +0000⟧",
        "warning feed-older-than-entry",
    ),
)

CONTENT = edits(
    (
        "a title escaped twice",
        "<title>A wall</title>",
        "<title>It⟦&amp;#8217;⟧s a wall</title>",
        "warning double-escaped",
    ),
    (
        "a title with a tag",
        "<title>A wall</title>",
        "<title>A ⟦&lt;em&gt;⟧wall&lt;/em&gt;</title>",
        "warning markup-in-text",
    ),
    (
        "a category escaped twice",
        "<category>Leeks</category>",
        "<category>Leeks ⟦&amp;amp;⟧ beans</category>",
        "warning entity-in-text",
    ),
    (
        "a description escaped twice",
        "<description>Bricks keep the warmth of the day.</description>",
        "<description>⟦&amp;lt;⟧p&amp;gt;Bricks keep it.&amp;lt;/p&amp;gt;</description>",
        "warning double-escaped",
    ),
    (
        "a script",
        "Bricks keep the warmth",
        "⟦&lt;script&gt;⟧alert(1)&lt;/script&gt;Bricks keep the warmth",
        "warning html-script",
    ),
    (
        "a handler",
        "Bricks keep the warmth",
        '&lt;b ⟦onclick="f()"⟧&gt;Bricks&lt;/b&gt; keep the warmth',
        "warning html-event-handler",
    ),
    (
        "a frame",
        "Bricks keep the warmth",
        '⟦&lt;iframe src="https://ada.invalid/f"&gt;⟧&lt;/iframe&gt;Bricks keep the warmth',
        "warning html-embedded-content",
    ),
    (
        "a relative address",
        "Bricks keep the warmth",
        '&lt;a href="⟦/bricks⟧"&gt;Bricks&lt;/a&gt; keep the warmth',
        "warning html-relative-address",
    ),
    (
        "an element that stays open",
        "Bricks keep the warmth",
        "⟦&lt;b&gt;⟧Bricks keep the warmth",
        "warning html-unclosed-element",
    ),
    (
        "mojibake",
        "Bricks keep the warmth",
        "Cosy caf⟦Ã©⟧: bricks keep the warmth",
        "warning mojibake",
    ),
    ("a control character", "Bricks keep", "Bricks ⟦\u0092⟧ keep", "warning c1-character"),
)

CORE = [*STRUCTURE, *VALUES, *DATES, *CONTENT]
