"""One-fault edits of right feeds of RSS 2.0 and RSS 1.0: the feeds, and the form of the tables."""

from __future__ import annotations

from typing import NamedTuple

RSS = """\
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
  xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"
  xmlns:georss="http://www.georss.org/georss"
  xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
  xmlns:thr="http://purl.org/syndication/thread/1.0"
  xmlns:webfeeds="http://webfeeds.org/rss/1.0"
  xmlns:wfw="http://wellformedweb.org/CommentAPI/">
<channel>
<title>Notes of a gardener</title>
<link>https://ada.invalid/</link>
<description>What grows, and what does not</description>
<language>en-GB</language>
<copyright>Ada, 2024</copyright>
<managingEditor>ada@ada.invalid (Ada Lovelace)</managingEditor>
<webMaster>web@ada.invalid (Charles Babbage)</webMaster>
<pubDate>Tue, 05 Mar 2024 05:06:07 +0000</pubDate>
<lastBuildDate>Tue, 05 Mar 2024 05:06:08 +0000</lastBuildDate>
<category domain="https://ada.invalid/topics">Gardens/Kitchen</category>
<generator>Spade 1.2</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
<cloud domain="rpc.ada.invalid" port="80" path="/ping" registerProcedure="" protocol="http-post"/>
<ttl>60</ttl>
<image>
<url>https://ada.invalid/logo.png</url>
<title>Notes of a gardener</title>
<link>https://ada.invalid/</link>
<width>88</width>
<height>31</height>
<description>A spade</description>
</image>
<skipHours><hour>1</hour><hour>23</hour></skipHours>
<skipDays><day>Saturday</day><day>Sunday</day></skipDays>
<atom:link rel="self" href="https://ada.invalid/feed.xml" type="application/rss+xml"/>
<sy:updatePeriod>daily</sy:updatePeriod>
<sy:updateFrequency>2</sy:updateFrequency>
<sy:updateBase>2024-03-04T00:00:00Z</sy:updateBase>
<creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license>
<webfeeds:accentColor>00FF88</webfeeds:accentColor>
<feedburner:info uri="gardener"/>
<feedburner:browserFriendly>This is a feed.</feedburner:browserFriendly>
<item>
<title>Leeks in spring</title>
<link>https://ada.invalid/notes/2</link>
<description>Leeks like &lt;em&gt;deep&lt;/em&gt; soil.</description>
<content:encoded><![CDATA[<p>Leeks like <em>deep</em> soil, and much water.</p>]]></content:encoded>
<author>ada@ada.invalid (Ada Lovelace)</author>
<category>Leeks</category>
<comments>https://ada.invalid/notes/2#comments</comments>
<enclosure url="https://ada.invalid/leeks.mp3" length="1234567" type="audio/mpeg"/>
<guid isPermaLink="true">https://ada.invalid/notes/2</guid>
<pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>
<source url="https://charles.invalid/feed.xml">Charles's notes</source>
<dc:subject>Vegetables</dc:subject>
<dcterms:modified>2024-03-05T05:06:07Z</dcterms:modified>
<slash:comments>3</slash:comments>
<slash:hit_parade>3,2,1</slash:hit_parade>
<wfw:comment>https://ada.invalid/notes/2/comment</wfw:comment>
<wfw:commentRss>https://ada.invalid/notes/2/feed.xml</wfw:commentRss>
<thr:total>3</thr:total>
<georss:point>45.256 -71.92</georss:point>
<georss:polygon>45 -110 46 -109 44 -109 45 -110</georss:polygon>
<geo:lat>45.256</geo:lat>
<geo:long>-71.92</geo:long>
<media:group>
<media:content url="https://ada.invalid/a.mp4" fileSize="10" type="video/mp4" medium="video"
  isDefault="true" expression="full" bitrate="128" framerate="25" samplingrate="44.1"
  channels="2" duration="185" height="200" width="300" lang="en"/>
<media:content url="https://ada.invalid/b.mp4" type="video/mp4" isDefault="false"/>
</media:group>
<media:thumbnail url="https://ada.invalid/t.jpg" width="75" height="50" time="12:05:01.123"/>
<media:rating scheme="urn:simple">nonadult</media:rating>
<media:credit role="author" scheme="urn:ebu">Ada Lovelace</media:credit>
<media:hash algo="md5">dfdec888b72151965a34b4b59031290a</media:hash>
<media:restriction relationship="allow" type="country">at de</media:restriction>
</item>
<item>
<title>A wall</title>
<link>https://ada.invalid/notes/1</link>
<description>Bricks keep the warmth of the day.</description>
<dc:creator>Ada Lovelace</dc:creator>
<guid isPermaLink="false">tag:ada.invalid,2024:1</guid>
<pubDate>Sun, 03 Mar 2024 05:06:07 GMT</pubDate>
</item>
</channel>
</rss>
"""

RDF = """\
<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns="http://purl.org/rss/1.0/"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://ada.invalid/index.rdf">
<title>Notes of a gardener</title>
<link>https://ada.invalid/</link>
<description>What grows, and what does not</description>
<image rdf:resource="https://ada.invalid/logo.png"/>
<items>
<rdf:Seq>
<rdf:li rdf:resource="https://ada.invalid/notes/2"/>
<rdf:li rdf:resource="https://ada.invalid/notes/1"/>
</rdf:Seq>
</items>
<textinput rdf:resource="https://ada.invalid/search"/>
<atom:link rel="self" href="https://ada.invalid/index.rdf" type="application/rdf+xml"/>
<dc:language>en</dc:language>
<dc:date>2024-03-05T05:06:07+01:00</dc:date>
<sy:updatePeriod>hourly</sy:updatePeriod>
</channel>
<image rdf:about="https://ada.invalid/logo.png">
<title>Notes of a gardener</title>
<url>https://ada.invalid/logo.png</url>
<link>https://ada.invalid/</link>
</image>
<item rdf:about="https://ada.invalid/notes/2">
<title>Leeks in spring</title>
<link>https://ada.invalid/notes/2</link>
<description>Leeks like &lt;em&gt;deep&lt;/em&gt; soil.</description>
<dc:creator>Ada Lovelace</dc:creator>
<dc:date>2024-03-04T05:06:07Z</dc:date>
<content:encoded><![CDATA[<p>Leeks like <em>deep</em> soil, and much water.</p>]]></content:encoded>
</item>
<item rdf:about="https://ada.invalid/notes/1">
<title>A wall</title>
<link>https://ada.invalid/notes/1</link>
<description>Bricks keep the warmth of the day.</description>
<dc:date>2024-03-03</dc:date>
</item>
<textinput rdf:about="https://ada.invalid/search">
<title>Search</title>
<description>Search the notes</description>
<name>q</name>
<link>https://ada.invalid/search</link>
</textinput>
</rdf:RDF>
"""

FEEDS = {"rss": RSS, "rdf": RDF}


class Edit(NamedTuple):
    """`old` becomes `new`, and one finding says so: its severity, its rule, its place.

    The marks in `new` enclose the place; where there are none, the verdict ends in the start of
    the tag that is the place: the last one before the edit. Without a `verdict` the edit is
    right, though odd. `feed` is the feed that is edited.
    """

    label: str
    old: str
    new: str
    verdict: str = ""
    feed: str = "rss"

    @property
    def text(self) -> str:
        """The feed after the edit, with the marks."""
        text = FEEDS[self.feed]
        assert text.count(self.old) == 1, f"{self.label}: {self.old!r} is not there once"
        place = text.index(self.old)
        text = text.replace(self.old, self.new)
        if self.verdict and "⟦" not in self.new:
            tag = self.verdict.partition(":")[2]
            start = text.rindex(tag, 0, place + len(tag))
            end = text.index(">", start) + 1
            text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
        return text


def edits(*rows: tuple[str, str, str, str], feed: str = "rss") -> list[Edit]:
    """Rows of a table: label, old, new, verdict."""
    return [Edit(*row, feed=feed) for row in rows]


def variations(*rows: tuple[str, str, str], feed: str = "rss") -> list[Edit]:
    """Rows of a table of what is right: label, old, new."""
    return [Edit(*row, feed=feed) for row in rows]
