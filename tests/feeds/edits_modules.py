"""One-fault edits of the modules in RSS 2.0, with what is said of each."""

from __future__ import annotations

from tests.feeds.edits import edits

_PERIOD = "<sy:updatePeriod>daily</sy:updatePeriod>"
_POINT = "<georss:point>45.256 -71.92</georss:point>"
_POLYGON = "<georss:polygon>45 -110 46 -109 44 -109 45 -110</georss:polygon>"
_CREATOR = "<dc:creator>Ada Lovelace</dc:creator>"
_CONTENT = (
    "<content:encoded><![CDATA[<p>Leeks like <em>deep</em> soil, and much water.</p>]]>"
    "</content:encoded>"
)
_THUMB = (
    '<media:thumbnail url="https://ada.invalid/t.jpg" width="75" height="50" time="12:05:01.123"/>'
)
_SELF = '<atom:link rel="self" href="https://ada.invalid/feed.xml" type="application/rss+xml"/>'
_BAD, _ODD = "error malformed-extension-value", "warning invalid-extension-value"
_WORD = "error unknown-extension-word"

NAMESPACES = edits(
    (
        "a slash is missing",
        '"http://search.yahoo.com/mrss/"',
        '"⟦http://search.yahoo.com/mrss⟧"',
        "error namespace-near-miss",
    ),
    (
        "https in a name",
        '"http://purl.org/dc/elements/1.1/"',
        '"⟦https://purl.org/dc/elements/1.1/⟧"',
        "error namespace-near-miss",
    ),
    (
        "another prefix's name",
        "<dc:creator>Ada Lovelace</dc:creator>",
        "⟦<dc:author>⟧Ada</dc:author>",
        "warning unknown-extension-element",
    ),
    (
        "an unknown thumbnail",
        _THUMB,
        '⟦<media:thumb url="https://ada.invalid/t.jpg"/>⟧',
        "warning unknown-extension-element",
    ),
    (
        "other letters",
        "<wfw:commentRss>https://ada.invalid/notes/2/feed.xml</wfw:commentRss>",
        "⟦<wfw:commentRSS>⟧https://ada.invalid/notes/2/feed.xml</wfw:commentRSS>",
        "warning unknown-extension-element",
    ),
    (
        "an unknown attribute of media",
        'medium="video"',
        '⟦kind="video"⟧',
        "warning unknown-extension-attribute",
    ),
    (
        "a period in an item",
        _CREATOR,
        f"{_CREATOR}⟦<sy:updatePeriod>⟧daily</sy:updatePeriod>",
        "warning misplaced-extension-element",
    ),
    (
        "comments of the channel",
        "<ttl>60</ttl>",
        "<ttl>60</ttl>⟦<slash:comments>⟧3</slash:comments>",
        "warning misplaced-extension-element",
    ),
    (
        "two periods",
        _PERIOD,
        f"{_PERIOD}⟦<sy:updatePeriod>⟧daily</sy:updatePeriod>",
        "warning surplus-extension-element",
    ),
    (
        "content twice",
        _CONTENT,
        f"{_CONTENT}⟦<content:encoded>⟧x</content:encoded>",
        "error surplus-extension-element",
    ),
    (
        "two totals",
        "<thr:total>3</thr:total>",
        "<thr:total>3</thr:total>⟦<thr:total>⟧3</thr:total>",
        "error invalid-reply-count",
    ),
)

VALUES = edits(
    ("an unknown period", "daily</sy:", "⟦fortnightly⟧</sy:", _WORD),
    ("a frequency of nothing", "<sy:updateFrequency>2<", "<sy:updateFrequency>⟦0⟧<", _BAD),
    ("a frequency in words", "<sy:updateFrequency>2<", "<sy:updateFrequency>⟦t⟧wice<", _BAD),
    ("a base without its zone", "2024-03-04T00:00:00Z", "⟦2024-03-04T00:00:00⟧", _BAD),
    ("comments in words", "<slash:comments>3<", "<slash:comments>⟦t⟧hree<", _BAD),
    ("comments below zero", "<slash:comments>3<", "<slash:comments>⟦-⟧3<", _BAD),
    ("a parade in words", "3,2,1<", "⟦3;2⟧<", _BAD),
    ("a total in words", "<thr:total>3<", "<thr:total>⟦three⟧<", "error invalid-reply-count"),
    (
        "a reply to nothing",
        "<thr:total>3</thr:total>",
        '⟦<thr:in-reply-to href="https://ada.invalid/notes/1"/>⟧',
        "error invalid-reply-reference",
    ),
    (
        "a relative comment address",
        "https://ada.invalid/notes/2/comment<",
        "⟦/notes/2/comment⟧<",
        "error relative-address",
    ),
    (
        "a license in words",
        "https://creativecommons.org/licenses/by/4.0/",
        "⟦CC-BY⟧",
        "warning invalid-extension-value",
    ),
    ("a date of another form", "2024-03-05T05:06:07Z<", "⟦05.03.2024⟧<", "error date-not-w3cdtf"),
    ("a latitude too high", "<geo:lat>45.256", "<geo:lat>⟦95⟧", _BAD),
    ("a longitude too high", "<geo:long>-71.92", "<geo:long>⟦-181⟧", _BAD),
    ("a longitude in words", "<geo:long>-71.92", "<geo:long>⟦west⟧", _BAD),
    ("half a point", _POINT, "<georss:point>⟦45.256⟧</georss:point>", _ODD),
    ("a point too far north", _POINT, "<georss:point>⟦95⟧ -71.92</georss:point>", _ODD),
    (
        "an open polygon",
        _POLYGON,
        "<georss:polygon>⟦45 -110 46 -109 44 -109 45 -111⟧</georss:polygon>",
        _ODD,
    ),
    ("a line of one point", _POINT, "<georss:line>⟦45 -110⟧</georss:line>", _ODD),
    ("a box of three numbers", _POINT, "<georss:box>⟦45 -110 46⟧</georss:box>", _ODD),
    ("a color in words", "00FF88", "⟦green⟧", _ODD),
    ("a size in words", 'fileSize="10"', 'fileSize="10⟦a⟧bc"', _BAD),
    ("a medium of nobody", 'medium="video"', 'medium="⟦film⟧"', _WORD),
    ("a default that is no flag", 'isDefault="true"', 'isDefault="⟦yes⟧"', _WORD),
    ("an expression of nobody", 'expression="full"', 'expression="⟦nowhere⟧"', _WORD),
    ("a rate in words", 'bitrate="128"', 'bitrate="128⟦k⟧"', _BAD),
    ("a duration in words", 'duration="185"', 'duration="⟦three minutes⟧"', _BAD),
    ("an empty width", 'width="300"', '⟦width=""⟧', _BAD),
    ("an unknown language of media", 'lang="en"', 'lang="⟦xx⟧"', "error unregistered-language"),
    (
        "media without an address",
        '<media:content url="https://ada.invalid/b.mp4" type="video/mp4" isDefault="false"/>',
        '⟦<media:content type="video/mp4" isDefault="false"/>⟧',
        "error missing-extension-part",
    ),
    (
        "media with a relative address",
        'url="https://ada.invalid/b.mp4"',
        'url="⟦/b.mp4⟧"',
        "error relative-address",
    ),
    (
        "media without a scheme",
        'url="https://ada.invalid/b.mp4"',
        'url="⟦www.ada.invalid⟧/b.mp4"',
        "error mangled-web-address",
    ),
    (
        "media of a bad type",
        'type="video/mp4" isDefault',
        'type="⟦mp4⟧" isDefault',
        "error invalid-media-type",
    ),
    (
        "a thumbnail without an address",
        'thumbnail url="https://ada.invalid/t.jpg" ',
        "thumbnail ",
        "error missing-extension-part:<media:thumbnail",
    ),
    ("a time in words", "12:05:01.123", "⟦noon⟧", _BAD),
    ("a hash that is none", "dfdec888b72151965a34b4b59031290a", "⟦zz⟧", _BAD),
    ("a hash of nobody", 'algo="md5"', 'algo="⟦crc⟧"', _WORD),
    ("a rating of nobody", ">nonadult<", ">⟦harmless⟧<", _WORD),
    ("a role in capitals", 'role="author"', 'role="⟦Author⟧"', _ODD),
    ("a restriction of nobody", 'relationship="allow"', 'relationship="⟦maybe⟧"', _WORD),
    (
        "a restriction without its sense",
        ' relationship="allow"',
        "",
        "error missing-extension-part:<media:restriction",
    ),
    ("a country that is none", "at de", "at ⟦Germany⟧", _WORD),
    (
        "an original address in words",
        "<thr:total>3</thr:total>",
        "<feedburner:origLink>⟦notes⟧</feedburner:origLink>",
        "error relative-address",
    ),
    ("a notice escaped twice", "This is a feed.", "This ⟦&amp;amp;⟧ that", _ODD),
    (
        "a date of Dublin Core",
        _CREATOR,
        f"{_CREATOR}<dc:date>⟦March⟧</dc:date>",
        "error date-not-w3cdtf",
    ),
    (
        "dates that contradict",
        "<pubDate>Sun, 03 Mar 2024 05:06:07 GMT</pubDate>",
        "<pubDate>Sun, 03 Mar 2024 05:06:07 GMT</pubDate><dc:date>⟦2024-03-03T00:06:07Z⟧</dc:date>",
        "warning dates-contradict",
    ),
    (
        "two self links",
        _SELF,
        _SELF.replace("feed.xml", "other.xml") + f"⟦{_SELF}⟧",
        "warning several-self",
    ),
    (
        "a date of Atom",
        _CREATOR,
        f"{_CREATOR}<atom:updated>⟦Sunday⟧</atom:updated>",
        "error date-not-rfc3339",
    ),
    (
        "a link without an address",
        "<ttl>60</ttl>",
        '<ttl>60</ttl>⟦<atom:link rel="hub"/>⟧',
        "error missing-extension-part",
    ),
    (
        "an unknown language of Dublin Core",
        _CREATOR,
        f"{_CREATOR}<dc:language>⟦xx⟧</dc:language>",
        "error unregistered-language",
    ),
    (
        "the content is the description",
        _CONTENT,
        "<content:encoded>⟦Leeks like &lt;em&gt;deep&lt;/em&gt; soil.⟧</content:encoded>",
        "info content-equals-description",
    ),
    (
        "a script in the content",
        "<p>Leeks like",
        "<p>⟦<script>⟧f()</script>Leeks like",
        "warning html-script",
    ),
    (
        "CDATA in CDATA",
        _CONTENT,
        "<content:encoded>⟦&lt;![CDATA[Leeks and more.]]&gt;⟧</content:encoded>",
        "error html-bogus-comment",
    ),
)

MODULES = [*NAMESPACES, *VALUES]
