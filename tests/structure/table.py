"""Edits of a right feed, labelled by hand with what RFC 4287 says of each.

A label names the fault and the element, attribute or value that it is about, in
document order; no label means that the document is right.
"""

from __future__ import annotations

from tests.structure.cases import (
    SAMPLES,
    Row,
    content,
    entry,
    feed,
    good_entry,
    good_feed,
    person,
    rows,
    source,
)
from tests.structure.table_leaves import ATTRIBUTES, CONTENT, LINK, PLAIN, TEXT

THREE_MISSING = "missing-element id; missing-element title; missing-element updated"

# Section 4.1.1: "atom:feed elements MUST contain exactly one atom:id", title and updated,
# "MUST NOT contain more than one" generator, icon, logo, rights, subtitle, and "MAY contain
# any number of" author, category, contributor, link; "Its element children consist of
# metadata elements followed by zero or more atom:entry child elements".
FEED = rows(
    ("the least", good_feed()),
    ("no id", feed("title updated"), "missing-element id"),
    ("no title", feed("id updated"), "missing-element title"),
    ("no updated", feed("id title"), "missing-element updated"),
    ("nothing", feed(), THREE_MISSING),
    ("two ids", good_feed("id"), "surplus-element id"),
    ("three ids", good_feed("id id"), "surplus-element id; surplus-element id"),
    ("two titles", good_feed("title"), "surplus-element title"),
    ("two updateds", good_feed("updated"), "surplus-element updated"),
    ("one of the optional", good_feed("generator icon logo rights subtitle")),
    ("two generators", good_feed("generator generator"), "surplus-element generator"),
    ("two icons", good_feed("icon icon"), "surplus-element icon"),
    ("two logos", good_feed("logo logo"), "surplus-element logo"),
    ("two rights", good_feed("rights rights"), "surplus-element rights"),
    ("two subtitles", good_feed("subtitle subtitle"), "surplus-element subtitle"),
    ("two authors", good_feed("author author")),
    ("two categories", good_feed("category category")),
    ("two contributors", good_feed("contributor contributor")),
    ("two links", good_feed("link alternate link")),
    ("any order", feed("updated author title link subtitle id author")),
    ("foreign among metadata", feed("foreign id none title foreign updated")),
    ("entries", good_feed("entry entry entry")),
    (
        "entry first",
        feed("entry id title updated"),
        "metadata-after-entry id; metadata-after-entry title; metadata-after-entry updated",
    ),
    ("title between entries", feed("id updated entry title entry"), "metadata-after-entry title"),
    ("link after an entry", good_feed("entry link"), "metadata-after-entry link"),
    ("author after an entry", good_feed("entry author"), "metadata-after-entry author"),
    ("subtitle after an entry", good_feed("entry subtitle"), "metadata-after-entry subtitle"),
    (
        "a second id after an entry",
        good_feed("entry id"),
        "surplus-element id; metadata-after-entry id",
    ),
    ("foreign after an entry", good_feed("entry foreign entry none")),
    ("content", good_feed("content"), "misplaced-element content"),
    ("summary", good_feed("summary"), "misplaced-element summary"),
    ("published", good_feed("published"), "misplaced-element published"),
    ("source", good_feed("source"), "misplaced-element source"),
    ("content after an entry", good_feed("entry content"), "misplaced-element content"),
    ("feed", good_feed("<feed><id/></feed>"), "misplaced-element feed"),
    ("name", good_feed("<name>Ada</name>"), "misplaced-element name"),
    ("unknown", good_feed("tagline"), "unknown-element tagline"),
    ("unknown after an entry", good_feed("entry info"), "unknown-element info"),
    (
        "two unknown",
        good_feed("modified modified"),
        "unknown-element modified; unknown-element modified",
    ),
    ("wrong case", feed("id updated", "<Title/>"), "missing-element title; unknown-element Title"),
    ("unknown with a prefix", good_feed("<a:info/>"), "unknown-element a:info"),
    ("text", good_feed("<!-- c -->Stray"), "stray-text Stray"),
    ("a comment and white space", good_feed("<!-- c --> \t\r\n <?p i?>")),
    ("a no-break space", good_feed("\xa0"), "stray-text \xa0"),
    ("a line separator", good_feed("id", "\u2028"), "surplus-element id; stray-text \u2028"),
    ("a zero-width space", good_feed("\u200b"), "stray-text \u200b"),
    ("text in CDATA", good_feed("<![CDATA[ x ]]>"), "stray-text x"),
    ("text after an entry", good_feed("entry", "Stray"), "stray-text Stray"),
    ("text twice", good_feed("One", "link", "Two"), "stray-text One"),
)

# Section 4.1.2.
ENTRY = rows(
    ("the least", good_entry()),
    ("no id", entry("title updated alternate"), "missing-element id"),
    ("no title", entry("id updated alternate"), "missing-element title"),
    ("no updated", entry("id title alternate"), "missing-element updated"),
    ("two ids", good_entry("id"), "surplus-element id"),
    ("two titles", good_entry("title"), "surplus-element title"),
    ("two updateds", good_entry("updated"), "surplus-element updated"),
    ("one of the optional", good_entry("content published rights source summary")),
    ("two contents", good_entry("content content"), "surplus-element content"),
    ("two publisheds", good_entry("published published"), "surplus-element published"),
    ("two rights", good_entry("rights rights"), "surplus-element rights"),
    ("two sources", good_entry("source source"), "surplus-element source"),
    ("two summaries", good_entry("summary summary"), "surplus-element summary"),
    ("many", good_entry("author author category category contributor contributor link link")),
    ("any order", entry("content link updated author title id link summary category")),
    ("entry", good_entry("entry"), "misplaced-element entry"),
    ("subtitle", good_entry("subtitle"), "misplaced-element subtitle"),
    ("generator", good_entry("generator"), "misplaced-element generator"),
    ("icon", good_entry("icon"), "misplaced-element icon"),
    ("logo", good_entry("logo"), "misplaced-element logo"),
    ("email", good_entry("email"), "misplaced-element email"),
    ("unknown", good_entry("issued"), "unknown-element issued"),
    ("foreign", good_entry("foreign none foreign")),
    ("XHTML is foreign here", good_entry("<h:div/><h:p/>")),
    ("text", good_entry("Stray"), "stray-text Stray"),
    (
        "in a feed",
        good_feed(f"<entry>{SAMPLES['link']}</entry>"),
        f"{THREE_MISSING}; missing-alternate-link",
    ),
    # "elements that contain no child atom:content element MUST contain at least one atom:link
    # element with a rel attribute value of alternate"
    ("content alone", entry("id title updated content")),
    ("neither content nor link", entry("id title updated"), "missing-alternate-link"),
    ("a summary alone", entry("id title updated summary"), "missing-alternate-link"),
    ("a related link", entry("id title updated link"), "missing-alternate-link"),
    ("related and alternate links", entry("id title updated link link alternate link alternate")),
    (
        "the IRI of alternate",
        entry(
            "id title updated",
            '<link href="/" rel="http://www.iana.org/assignments/relation/alternate"/>',
        ),
    ),
    ("alternate in words", entry("id title updated", '<link href="/" rel="alternate"/>')),
    (
        "Alternate in capitals",
        entry("id title updated", '<link href="/" rel="Alternate"/>'),
        "missing-alternate-link",
    ),
    ("no rel", entry("id title updated", '<link href="/" rel=""/>'), "missing-alternate-link"),
    (
        "an alternate link without href",
        entry("id title updated", "<link/>"),
        "missing-attribute href",
    ),
    (
        "a link without href before an alternate one",
        entry("id title updated", '<link rel="self"/>', "alternate"),
        "missing-attribute href",
    ),
    # Remote content and Base64: "atom:entry elements MUST contain an atom:summary element"
    ("remote content", good_entry("remote"), "missing-summary"),
    ("remote content without a link", entry("id title updated remote"), "missing-summary"),
    ("remote content with a summary", entry("id title updated remote summary")),
    ("base64", entry("id title updated base64"), "missing-summary"),
    ("base64 with a summary", entry("id title updated base64 summary")),
    ("remote XHTML", content('src="/" type="application/xhtml+xml"'), "missing-summary"),
    ("remote text", content('src="/1.txt" type="text/plain"', "", "summary")),
    (
        "two contents, the second one remote",
        good_entry("content remote"),
        "missing-summary; surplus-element content",
    ),
    ("text, no summary", entry("id title updated", '<content type="text/plain">x</content>')),
    ("SVG, no summary", entry("id title updated", '<content type="image/svg+xml">x</content>')),
)

# Section 4.2.11: as a feed's metadata, nothing required of a document.
SOURCE = rows(
    ("empty", source()),
    ("one of each", source("generator icon id logo rights subtitle title updated")),
    ("many", source("author author category category contributor contributor link link")),
    ("foreign", source("foreign none")),
    ("two generators", source("generator generator"), "surplus-element generator"),
    ("two icons", source("icon icon"), "surplus-element icon"),
    ("two ids", source("id id"), "surplus-element id"),
    ("two logos", source("logo logo"), "surplus-element logo"),
    ("two rights", source("rights rights"), "surplus-element rights"),
    ("two subtitles", source("subtitle subtitle"), "surplus-element subtitle"),
    ("two titles", source("title title"), "surplus-element title"),
    ("two updateds", source("updated updated"), "surplus-element updated"),
    ("entry", source("entry"), "misplaced-element entry"),
    ("content", source("content"), "misplaced-element content"),
    ("source", source("source"), "misplaced-element source"),
    ("unknown", source("copyright"), "unknown-element copyright"),
    ("text", source("id", "Stray"), "stray-text Stray"),
    ("unknown attribute", source("id", attributes='href="/"'), "unknown-attribute href"),
    ("its author without a name", source("<author/>"), "missing-element name"),
    ("its link without href", source("<link/>"), "missing-attribute href"),
    ("its title of an unknown type", source('<title type="plain"/>'), "unknown-type plain"),
)

# Section 3.2: "Person constructs MUST contain exactly one atom:name element", at most one uri
# and email; section 6.4 allows extension elements.
PERSON = rows(
    ("all", person("name uri email")),
    ("another order", person("email uri name")),
    ("foreign", person("foreign name none")),
    ("empty", person(), "missing-element name"),
    ("no name", person("email"), "missing-element name"),
    ("two names", person("name name"), "surplus-element name"),
    ("two uris", person("name uri uri"), "surplus-element uri"),
    ("two emails", person("name email email"), "surplus-element email"),
    ("url", person("name", "<url>/</url>"), "unknown-element url"),
    ("title", person("name title"), "misplaced-element title"),
    ("text", person("Ada", "name"), "stray-text Ada"),
    ("text for a name", person("Ada Lovelace"), "missing-element name; stray-text Ada Lovelace"),
    ("contributor", good_entry("<contributor><email/></contributor>"), "missing-element name"),
    ("type", good_feed('<author type="x"><name/></author>'), "unknown-attribute type"),
    ("markup in a name", person("<name>Ada <h:b>L</h:b></name>"), "element-in-text h:b"),
    ("markup in a uri", person("name", "<uri><x:a/></uri>"), "element-in-text x:a"),
    ("markup in an email", person("name", "<email><x:a/></email>"), "element-in-text x:a"),
    ("attribute of a name", person('<name first="Ada"/>'), "unknown-attribute first"),
    ("attribute of a uri", person("name", '<uri href="/"/>'), "unknown-attribute href"),
    ("attribute of an email", person("name", '<email href="/"/>'), "unknown-attribute href"),
    ("common attributes", person('<name xml:lang="" xml:base="/" x:y="z">Ada</name>')),
)


def _three_ways() -> tuple[Row, ...]:
    """What section 4.1.2 says of every entry, for the three ways to hold something to read."""
    found = []
    for way in ("content", "remote summary", "alternate"):
        for name in ("id", "title", "updated"):
            rest = " ".join(other for other in ("id", "title", "updated") if other != name)
            found.append(Row(f"{way}, no {name}", entry(rest, way), (f"missing-element {name}",)))
        for name in ("id", "title", "updated", "published", "rights", "source"):
            given = "" if name in ("id", "title", "updated") else name
            document = entry("id title updated", way, given, name)
            found.append(Row(f"{way}, two of {name}", document, (f"surplus-element {name}",)))
        summaries = "summary" if "summary" in way else "summary summary"
        document = entry("id title updated", way, summaries)
        found.append(Row(f"{way}, two of summary", document, ("surplus-element summary",)))
        many = "author author category category contributor contributor link link foreign none"
        if "alternate" not in way:
            twice = way.replace(way.split()[0], f"{way.split()[0]} {way.split()[0]}")
            document = entry("id title updated", twice)
            found.append(Row(f"{way}, two of content", document, ("surplus-element content",)))
        found.append(Row(f"{way}, many", entry("id title updated", way, many), ()))
        optional = "published rights source" + ("" if "summary" in way else " summary")
        found.append(Row(f"{way}, optional", entry("id title updated", way, optional), ()))
        for name in ("author", "contributor"):
            document = entry("id title updated", way, f"<{name}/>")
            found.append(Row(f"{way}, nameless {name}", document, ("missing-element name",)))
        document = entry("id title updated", way, "<category/>")
        found.append(Row(f"{way}, category", document, ("missing-attribute term",)))
    return tuple(found)


AREAS = {
    "feed": FEED,
    "entry": ENTRY,
    "source": SOURCE,
    "person": PERSON,
    "plain": PLAIN,
    "text": TEXT,
    "content": CONTENT,
    "link": LINK,
    "attributes": ATTRIBUTES,
}
#: What was labelled by hand, and with the same labels repeated for each kind of entry.
BY_HAND = tuple(
    row._replace(label=f"{area}: {row.label}") for area, rows in AREAS.items() for row in rows
)
ROWS = (*BY_HAND, *_three_ways())
