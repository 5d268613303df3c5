from feedlint.rules.structure.missing_element import MissingElement
from feedlint.testing import Case, document, feed, rule_test

DOCUMENT = [
    Case(
        "feed",
        '⟦<feed xmlns="http://www.w3.org/2005/Atom">⟧<title>t</title><id>urn:a</id></feed>',
        says="the feed has no updated",
    ),
    Case(
        "three at once",
        '⟦⟦⟦<a:feed xmlns:a="http://www.w3.org/2005/Atom">⟧⟧⟧</a:feed>',
        says=("no id", "no title", "no updated"),
    ),
    Case(
        "date from the newest entry",
        '⟦<a:feed xmlns:a="http://www.w3.org/2005/Atom">⟧<a:id/><a:title/>'
        "<a:entry><a:id/><a:title/><a:updated>2024-01-02T00:00:00+02:00</a:updated></a:entry>"
        "<a:entry><a:id/><a:title/><a:updated>2024-01-01T23:00:00Z</a:updated></a:entry></a:feed>\n",
        fixed='<a:feed xmlns:a="http://www.w3.org/2005/Atom">\n'
        "<a:updated>2024-01-01T23:00:00Z</a:updated><a:id/><a:title/>"
        "<a:entry><a:id/><a:title/><a:updated>2024-01-02T00:00:00+02:00</a:updated></a:entry>"
        "<a:entry><a:id/><a:title/><a:updated>2024-01-01T23:00:00Z</a:updated></a:entry></a:feed>\n",
    ),
    Case(
        "id from the self link",
        '⟦<feed xmlns="http://www.w3.org/2005/Atom">⟧<title/><updated/>'
        '<link href="https://a.invalid/"/><link rel="self" href="https://a.invalid/?b&amp;c"/></feed>\n',
        fixed='<feed xmlns="http://www.w3.org/2005/Atom">\n<id>https://a.invalid/?b&amp;c</id>'
        '<title/><updated/><link href="https://a.invalid/"/>'
        '<link rel="self" href="https://a.invalid/?b&amp;c"/></feed>\n',
    ),
    Case(
        "a relative link is no id",
        '⟦<entry xmlns="http://www.w3.org/2005/Atom">⟧<title/><updated/><link href="/1"/></entry>',
        says="no id",
    ),
    Case(
        "date from published",
        '⟦<entry xmlns="http://www.w3.org/2005/Atom">⟧<id/><title/><content/>'
        "<published>2024-01-01T23:00:00Z</published></entry>\n",
        fixed='<entry xmlns="http://www.w3.org/2005/Atom">\n<updated>2024-01-01T23:00:00Z</updated>'
        "<id/><title/><content/><published>2024-01-01T23:00:00Z</published></entry>\n",
    ),
    Case(
        "entry document",
        '⟦<entry xmlns="http://www.w3.org/2005/Atom"\n xml:lang="en">⟧<title>t</title>'
        "<updated>2024-01-01T00:00:00Z</updated><content/></entry>",
        says="the entry has no id",
    ),
]
FEED = [
    Case("author without a name", "⟦<contributor>⟧<email>a@b.c</email></contributor>", says="name"),
    Case("empty author", "⟦<contributor/>⟧", says="the contributor has no name"),
    Case(
        "author in a source",
        "<entry><id>i</id><title/><updated/><content/><source>⟦<author>⟧</author></source></entry>",
        says="the author has no name",
    ),
    Case("all there", "<contributor><name/></contributor>"),
    Case("in foreign markup", '<x:a xmlns:x="urn:x"><author/><entry/></x:a>'),
]
test_missing_element_in_document = rule_test(MissingElement, DOCUMENT, wrap=document)
test_missing_element_in_feed = rule_test(MissingElement, FEED, wrap=feed)
