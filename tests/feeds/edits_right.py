"""Edits that are odd and right: nothing may be said of them."""

from __future__ import annotations

from tests.feeds.edits import variations

_DATE = "<pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>"
_GUID = '<guid isPermaLink="true">https://ada.invalid/notes/2</guid>'
_CREATOR = "<dc:creator>Ada Lovelace</dc:creator>"
_LINK = "<link>https://ada.invalid/notes/1</link>"
_TTL = "<ttl>60</ttl>"
_COMMUNITY = (
    '<media:community><media:starRating average="3.5" count="20" min="1" max="10"/>'
    '<media:statistics views="5" favorites="5"/></media:community>'
)


def _date(text: str) -> str:
    return f"<pubDate>{text}</pubDate>"


_RSS = variations(
    # dates
    ("no offset known", _DATE, _date("Mon, 04 Mar 2024 05:06:07 -0000")),
    ("an offset of Nepal", _DATE, _date("Mon, 04 Mar 2024 05:06:07 +0545")),
    ("an offset of Eucla", _DATE, _date("Mon, 04 Mar 2024 05:06:07 +0845")),
    ("an offset of Chatham", _DATE, _date("Mon, 04 Mar 2024 05:06:07 +1245")),
    ("an offset of India", _DATE, _date("Mon, 04 Mar 2024 05:06:07 +0530")),
    ("an offset of Kiritimati", _DATE, _date("Mon, 04 Mar 2024 05:06:07 +1400")),
    ("Eastern time", _DATE, _date("Mon, 04 Mar 2024 05:06:07 EST")),
    ("Pacific summer", _DATE, _date("Mon, 04 Mar 2024 05:06:07 PDT")),
    ("UT", _DATE, _date("Mon, 04 Mar 2024 05:06:07 UT")),
    ("no weekday", _DATE, _date("04 Mar 2024 05:06:07 +0000")),
    ("no seconds", _DATE, _date("Mon, 04 Mar 2024 05:06 +0000")),
    ("a day of one digit", _DATE, _date("Mon, 4 Mar 2024 05:06:07 +0000")),
    ("a leap day", _DATE, _date("Thu, 29 Feb 2024 05:06:07 +0000")),
    ("a date in CDATA", _DATE, _date("<![CDATA[Mon, 04 Mar 2024 05:06:07 +0000]]>")),
    ("lines around a date", _DATE, _date("\n  Mon, 04 Mar 2024 05:06:07 +0000\n")),
    ("the same date twice", _CREATOR, f"{_CREATOR}<dc:date>2024-03-03T05:06:07Z</dc:date>"),
    (
        "the same date in another zone",
        _CREATOR,
        f"{_CREATOR}<dc:date>2024-03-03T06:06:07+01:00</dc:date>",
    ),
    ("updated later", _CREATOR, f"{_CREATOR}<atom:updated>2024-03-04T05:06:07Z</atom:updated>"),
    # guids
    (
        "a guid with an address that is none",
        _GUID,
        '<guid isPermaLink="false">https://ada.invalid/?p=2</guid>',
    ),
    ("a permalink without the flag", _GUID, "<guid>https://ada.invalid/notes/2</guid>"),
    ("a UUID", _GUID, '<guid isPermaLink="false">60a76c80-d399-11d9-b93c-0003939e0af6</guid>'),
    (
        "a urn",
        _GUID,
        '<guid isPermaLink="false">urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</guid>',
    ),
    ("a guid in CDATA", _GUID, '<guid isPermaLink="false"><![CDATA[note-2-of-2024]]></guid>'),
    ("a guid that is not the link", _GUID, "<guid>https://ada.invalid/n/2</guid>"),
    # addresses
    ("an address in CDATA", _LINK, "<link><![CDATA[https://ada.invalid/notes/?a=1&b=2]]></link>"),
    (
        "an address with two parameters",
        _LINK,
        "<link>https://ada.invalid/notes/?a=1&amp;b=2</link>",
    ),
    ("an address with a port", _LINK, "<link>https://ada.invalid:8443/notes/1</link>"),
    ("http", _LINK, "<link>http://ada.invalid/notes/1</link>"),
    (
        "a magnet",
        'url="https://ada.invalid/leeks.mp3"',
        'url="magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a"',
    ),
    ("lines around an address", _LINK, "<link>\n  https://ada.invalid/notes/1\n</link>"),
    ("no link", _LINK, ""),
    (
        "an http enclosure",
        'url="https://ada.invalid/leeks.mp3"',
        'url="http://ada.invalid/leeks.mp3"',
    ),
    ("an enclosure of unknown length", 'length="1234567"', 'length="0"'),
    (
        "a query behind an enclosure",
        'url="https://ada.invalid/leeks.mp3"',
        'url="https://ada.invalid/leeks.mp3?src=feed"',
    ),
    (
        "an image whose link lacks the slash",
        "</title>\n<link>https://ada.invalid/</link>\n<width>",
        "</title>\n<link>https://ada.invalid</link>\n<width>",
    ),
    # persons
    (
        "an address in letters of the world",
        "<author>ada@ada.invalid (Ada Lovelace)",
        "<author>δοκιμή@παράδειγμα.invalid (Ada Lovelace)",
    ),
    (
        "a name in letters of the world",
        "<author>ada@ada.invalid (Ada Lovelace)",
        "<author>ada@ada.invalid (Ада Лавлейс)",
    ),
    (
        "an address with a tag",
        "<author>ada@ada.invalid (Ada Lovelace)",
        "<author>ada+feed@ada.invalid (Ada Lovelace)",
    ),
    ("two creators", _CREATOR, f"{_CREATOR}<dc:creator>Charles Babbage</dc:creator>"),
    # categories, texts
    (
        "several categories",
        "<category>Leeks</category>",
        "<category>Leeks</category><category>Soil</category>",
    ),
    (
        "a category of two domains",
        "<category>Leeks</category>",
        '<category domain="a">Leeks</category><category domain="b">Leeks</category>',
    ),
    ("an ampersand in a title", "<title>A wall</title>", "<title>A wall &amp; a gate</title>"),
    ("an ampersand in hexadecimal", "<title>A wall</title>", "<title>A wall &#x26; a gate</title>"),
    (
        "an ampersand in CDATA",
        "<title>A wall</title>",
        "<title><![CDATA[A wall & a gate]]></title>",
    ),
    ("less than in a title", "<title>A wall</title>", "<title>A wall &lt; 3 m</title>"),
    ("a title about a tag", "<title>A wall</title>", "<title>How to use &lt;b&gt;</title>"),
    (
        "an escaped reference in CDATA",
        "Bricks keep the warmth of the day.",
        "<![CDATA[Bricks &amp; mortar &#8211; warm.]]>",
    ),
    (
        "CDATA in two parts",
        "Bricks keep the warmth of the day.",
        "<![CDATA[The end ]]]]><![CDATA[> of it]]>",
    ),
    (
        "HTML in a description",
        "Bricks keep the warmth of the day.",
        "&lt;p&gt;Bricks &lt;b&gt;keep&lt;/b&gt;&lt;br&gt;it.&lt;/p&gt;",
    ),
    ("no title", "<title>A wall</title>\n", ""),
    ("no description", "<description>Bricks keep the warmth of the day.</description>\n", ""),
    (
        "a description that is the beginning",
        "Leeks like &lt;em&gt;deep&lt;/em&gt; soil.",
        "Leeks like deep soil, and much",
    ),
    # language
    ("a language alone", "en-GB", "en"),
    ("a language of three letters", "en-GB", "cmn"),
    ("a script and a region", "en-GB", "zh-Hant-TW"),
    ("small letters", "en-GB", "en-gb"),
    ("Yue", "en-GB", "yue"),
    ("a language of the item", "<title>A wall</title>", '<title xml:lang="de">Eine Mauer</title>'),
    # XML
    (
        "a mark before it",
        '<?xml version="1.0" encoding="utf-8"?>',
        '\ufeff<?xml version="1.0" encoding="utf-8"?>',
    ),
    (
        "an instruction",
        '<?xml version="1.0" encoding="utf-8"?>',
        '<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet type="text/css" href="/a.css"?>',
    ),
    ("an instruction of another program", "<channel>", "<?spade deep?>\n<channel>"),
    ("a comment", "<channel>", "<!-- made by hand -->\n<channel>"),
    ("no declaration", '<?xml version="1.0" encoding="utf-8"?>\n', ""),
    (
        "an unknown namespace",
        _CREATOR,
        f'{_CREATOR}<g:bed xmlns:g="https://ada.invalid/ns" g:n="2"><g:row/></g:bed>',
    ),
    (
        "an attribute of another namespace",
        "<category>Leeks</category>",
        '<category xmlns:g="https://ada.invalid/ns" g:n="2">Leeks</category>',
    ),
    (
        "another prefix",
        _CREATOR,
        '<d:creator xmlns:d="http://purl.org/dc/elements/1.1/">Ada Lovelace</d:creator>',
    ),
    (
        "a namespace without a prefix",
        _CREATOR,
        '<creator xmlns="http://purl.org/dc/elements/1.1/">Ada Lovelace</creator>',
    ),
    ("a base", "<item>\n<title>A wall", '<item xml:base="https://ada.invalid/">\n<title>A wall'),
    # head
    ("a language of the root", 'version="2.0"', 'version="2.0" xml:lang="en"'),
    ("minutes of a week", _TTL, "<ttl>10080</ttl>"),
    ("a hub", _TTL, f'{_TTL}<atom:link rel="hub" href="https://hub.invalid/"/>'),
    (
        "a next page",
        _TTL,
        f'{_TTL}<atom:link rel="next" href="https://ada.invalid/feed.xml?page=2"/>',
    ),
    ("a self link of no type", ' type="application/rss+xml"', ""),
    (
        "soap",
        'registerProcedure="" protocol="http-post"',
        'registerProcedure="ping" protocol="soap"',
    ),
    (
        "an image at its largest",
        "<width>88</width>\n<height>31</height>",
        "<width>144</width>\n<height>400</height>",
    ),
    ("an image without its size", "<width>88</width>\n<height>31</height>", ""),
    ("midnight", "<hour>1</hour>", "<hour>0</hour>"),
    # modules
    ("commas in a point", "45.256 -71.92", "45.256, -71.92"),
    (
        "a box",
        "<georss:point>45.256 -71.92</georss:point>",
        "<georss:box>42.943 -71.032 43.039 -69.856</georss:box>",
    ),
    (
        "a circle",
        "<georss:point>45.256 -71.92</georss:point>",
        "<georss:circle>42.943 -71.032 500</georss:circle>",
    ),
    (
        "a group of one",
        '<media:content url="https://ada.invalid/b.mp4" type="video/mp4" isDefault="false"/>',
        "",
    ),
    (
        "a player in place of an address",
        '<media:content url="https://ada.invalid/b.mp4" type="video/mp4" isDefault="false"/>',
        '<media:content type="video/mp4"><media:player url="https://ada.invalid/play"/></media:content>',
    ),
    ("sharing", 'type="country">at de', 'type="sharing">'),
    (
        "a community",
        "<media:thumbnail ",
        _COMMUNITY + "<media:thumbnail ",
    ),
    ("lines around a period", ">daily<", ">\n\tdaily\t<"),
    ("no replies", "<thr:total>3<", "<thr:total>0<"),
    (
        "comments without a build date",
        "<lastBuildDate>Tue, 05 Mar 2024 05:06:08 +0000</lastBuildDate>\n",
        "",
    ),
    ("the years of DCMI", "2024-03-05T05:06:07Z<", "2024-03<"),
)
_RDF = variations(
    (
        "a date of minutes",
        "<dc:date>2024-03-03</dc:date>",
        "<dc:date>2024-03-03T05:06+01:00</dc:date>",
    ),
    (
        "a language of the text input",
        '<textinput rdf:about="https://ada.invalid/search">',
        '<textinput rdf:about="https://ada.invalid/search" xml:lang="en">',
    ),
    (
        "no description of an item",
        "<description>Bricks keep the warmth of the day.</description>\n",
        "",
    ),
    (
        "an agent",
        "<dc:date>2024-03-03</dc:date>",
        '<dc:source xmlns:f="http://xmlns.com/foaf/0.1/"><f:Agent rdf:about="https://charles.invalid/"/></dc:source>',
    ),
    ("the time of the year", "<dc:date>2024-03-03</dc:date>", "<dc:date>2024</dc:date>"),
    (
        "several subjects",
        "<dc:date>2024-03-03</dc:date>",
        "<dc:subject>a</dc:subject><dc:subject>b</dc:subject>",
    ),
    feed="rdf",
)
RIGHT = [*_RSS, *_RDF]
