"""Cases of the rule blank-title."""

from __future__ import annotations

from feedlint.rules.meaning.blank_title import BlankTitle
from feedlint.testing import Case, entry, feed, rdf_item, rss_item, rule_test

DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'
CASES = [
    Case("text", "<title>x</title>"),
    Case(
        "an image",
        f'<title type="xhtml">{DIV}<img src="a"/></div></title>',
    ),
    Case("NBSP shows", "<title>\u00a0</title>"),
    Case("empty", "⟦<title/>⟧", says="the entry's title is blank"),
    Case("white space", "⟦<title>⟧ \n</title>"),
    Case(
        "an empty div",
        f'⟦<title type="xhtml">⟧{DIV}<b> </b></div></title>',
    ),
    Case(
        "a source's",
        "<source>⟦<title></title></source>".replace("<title>", "<title>⟧"),
        says="the source's title",
    ),
    Case("a title in foreign markup", '<e:x xmlns:e="urn:e"><title/></e:x>'),
]

test_blank_title = rule_test(BlankTitle, CASES, wrap=entry)


POST = "<entry>{}<content>Good morning</content></entry>"
FEEDS = [
    Case("posts without titles", POST.format("<title/>") + POST.format("<title> </title>")),
    Case(
        "one of two",
        POST.format("<title>a</title>") + POST.format("⟦<title/>⟧"),
        says="the entry's title is blank",
    ),
    Case("one alone", POST.format("⟦<title/>⟧")),
    Case("nothing else either", POST.format("⟦<title/>⟧") + "<entry>⟦<title/>⟧<content/></entry>"),
    Case("a feed's", "⟦<title/>⟧" + POST.format("<title/>") * 2, says="the feed's title"),
]
test_blank_title_of_a_feed = rule_test(BlankTitle, FEEDS, wrap=feed)

RSS = [
    Case("blank", "⟦<title/>⟧", says="the item's title is blank"),
    Case("there", "<title>A</title>"),
]
test_blank_title_in_rss = rule_test(BlankTitle, RSS, wrap=(rss_item, rdf_item))
