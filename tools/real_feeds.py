"""Write docs/real-feeds.md: every error that feedlint finds in real feeds, and what decides it.

    python tools/real_feeds.py FOLDER           lint the feeds below FOLDER, write the page
    python tools/real_feeds.py FOLDER --check   say whether the page is stale, exit 1 if it is

Each rule that fires at error level has its sentence in `SENTENCES`; one without a
sentence stops the script, since an error must be a broken requirement.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "lint"))

from feedlint.api import lint  # noqa: E402  (found only after the line above)

PAGE = ROOT / "docs" / "real-feeds.md"


class Sentence(NamedTuple):
    """Where a requirement stands, and how it reads."""

    source: str
    text: str


ATOM = "RFC 4287, section "
XML = "XML 1.0, section "
SENTENCES = {
    "bad-attribute": Sentence(XML + "3.1", "Attribute ::= Name Eq AttValue"),
    "bare-ampersand": Sentence(
        XML + "2.4",
        "The ampersand character (&) and the left angle bracket (<) MUST NOT appear in"
        " their literal form",
    ),
    "bare-less-than": Sentence(XML + "2.4", "… (<) MUST NOT appear in their literal form"),
    "date-not-rfc3339": Sentence(
        ATOM + "3.3", 'A Date construct … content MUST conform to the "date-time" production'
    ),
    "duplicate-alternate": Sentence(
        ATOM + "4.1.1",
        "MUST NOT contain more than one atom:link element with a rel attribute value of"
        ' "alternate" that has the same combination of type and hreflang attribute values',
    ),
    "duplicate-id": Sentence(
        ATOM + "4.2.6", "conveys a permanent, universally unique identifier for an entry or feed"
    ),
    "element-in-text": Sentence(
        ATOM + "3.1.1.1",
        'If the value is "text" [or "html"] … MUST NOT contain child elements',
    ),
    "id-not-iri": Sentence(ATOM + "4.2.6", "Its content MUST be an IRI"),
    "illegal-character": Sentence(XML + "2.2", "Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | …"),
    "invalid-email": Sentence(ATOM + "3.2.3", 'Its content MUST conform to the "addr-spec"'),
    "invalid-iri": Sentence(ATOM + "2", "an IRI reference as RFC 3987 has it"),
    "invalid-media-type": Sentence(
        ATOM + "4.2.7.3", "MUST conform to the syntax of a MIME media type"
    ),
    "invalid-reply-count": Sentence(
        "RFC 4685, section 5", "Its content MUST be an unsigned non-negative integer value"
    ),
    "mismatched-tag": Sentence(
        XML + "3", "The Name in an element's end-tag MUST match the element type in the start-tag"
    ),
    "misplaced-element": Sentence(
        ATOM + "4.1.1", "the content model of the element, which does not have this child"
    ),
    "missing-attribute": Sentence(
        ATOM + "4.2.7.1", "atom:link elements MUST have an href attribute"
    ),
    "missing-author": Sentence(
        ATOM + "4.1.1",
        "atom:feed elements MUST contain one or more atom:author elements, unless all of the"
        " atom:feed element's child atom:entry elements contain at least one",
    ),
    "missing-element": Sentence(
        ATOM + "4.1.1 and 4.1.2",
        "MUST contain exactly one atom:id, atom:title and atom:updated element",
    ),
    "missing-summary": Sentence(
        ATOM + "4.1.2",
        "atom:entry elements MUST contain an atom:summary element … [if it] contains an"
        ' atom:content that has a "src" attribute (and is thus empty)',
    ),
    "space-around-value": Sentence(
        ATOM + "2", "there MUST NOT be any white space in a Date construct or in any IRI"
    ),
    "surplus-element": Sentence(
        ATOM + "4.1.2", "atom:entry elements MUST NOT contain more than one atom:content element"
    ),
    "text-before-declaration": Sentence(
        XML + "2.8", "prolog ::= XMLDecl? Misc* …: nothing stands before the declaration"
    ),
    "text-outside-root": Sentence(XML + "2.1", "document ::= prolog element Misc*"),
    "undeclared-entity": Sentence(
        XML + "4.1", "the Name given in the entity reference MUST match that in a declaration"
    ),
    "unclosed-element": Sentence(
        XML + "3.1", "The end of every element … MUST be marked by an end-tag"
    ),
    "unclosed-markup": Sentence(XML + "2.7", "CDSect ::= CDStart CData CDEnd"),
    "undecodable-bytes": Sentence(
        XML + "4.3.3", "a byte sequence that is not legal in the encoding is a fatal error"
    ),
    "undeclared-prefix": Sentence(
        "Namespaces in XML 1.0, section 5", "The namespace prefix … MUST have been declared"
    ),
    "unknown-attribute": Sentence(ATOM + "2", "attributes that this document defines"),
    "unknown-element": Sentence(ATOM + "6.2", "the Atom vocabulary, which lacks this element"),
}
RSS = "RSS 2.0, "
_NAMED = "RSS 2.0 has the elements and attributes of its text, and others only in a namespace"
#: What the specifications of RSS say, and what readers do, where it is not Atom that is broken.
OF_RSS = {
    "bare-ampersand": SENTENCES["bare-ampersand"],
    "date-not-rfc822": Sentence(
        RSS + "pubDate",
        "All date-times in RSS conform to the Date and Time Specification of RFC 822; Python's"
        " email.utils, with which many readers are written, finds no date in others",
    ),
    "date-not-w3cdtf": Sentence(
        "RSS module Dublin Core", "dc:date: the W3CDTF profile of ISO 8601"
    ),
    "date-wrong-weekday": Sentence(
        "RFC 822, section 5.2",
        "the date and the day of the week … must agree: the one or the other is not meant",
    ),
    "duplicate-id": Sentence(RSS + "guid", "a string that uniquely identifies the item"),
    "element-in-text": Sentence(
        RSS + "item", "A description holds HTML, entity-encoded or in a CDATA section"
    ),
    "empty-guid": Sentence(RSS + "guid", "a string that uniquely identifies the item"),
    "enclosure-attribute": Sentence(
        RSS + "enclosure", "length says how big it is in bytes, type … a standard MIME type"
    ),
    "guid-not-permalink": Sentence(
        RSS + "guid",
        "If isPermaLink is true or absent, the guid is a URL that can be opened in a browser;"
        " NetNewsWire and Thunderbird open it",
    ),
    "html-bogus-comment": Sentence(
        "WHATWG HTML, section 13.2.5.41",
        "a bogus comment ends at the first &gt;: what stands before is shown by no reader",
    ),
    "invalid-iri": Sentence("RFC 3986, section 2", "the characters that a URI consists of"),
    "invalid-language": Sentence(
        RSS + "language", "one of the codes of its list, or a value that HTML allows"
    ),
    "invalid-media-type": Sentence(RSS + "enclosure", "type … a standard MIME type"),
    "malformed-extension-value": Sentence(
        "the text of the vocabulary", "the form that it demands of the value"
    ),
    "misplaced-element": Sentence(RSS + "extending RSS", _NAMED),
    "missing-attribute": Sentence(
        RSS + "enclosure", "It has three required attributes: url, length and type"
    ),
    "missing-element": Sentence(RSS + "required channel elements", "title, link and description"),
    "misspelt-element": Sentence(RSS + "extending RSS", _NAMED),
    "namespace-near-miss": Sentence(
        "Namespaces in XML 1.0, section 2.3",
        "names are compared letter by letter; feed-rs passes over what is in another",
    ),
    "rdf-about-twice": Sentence(
        "RSS 1.0, section 5.5", "must be unique with respect to any other rdf:about"
    ),
    "relative-address": Sentence(
        RSS + "comments", "link, url and docs begin with an IANA-registered URI scheme"
    ),
    "rss-in-wrong-namespace": Sentence(
        RSS + "extending RSS", "The elements of RSS 2.0 itself are in no namespace"
    ),
    "unknown-attribute": Sentence(RSS + "extending RSS", _NAMED),
    "unknown-element": Sentence(RSS + "extending RSS", _NAMED),
    "unknown-rss-version": Sentence(
        RSS + "what is RSS", "the attribute version: 2.0, or that of an older version"
    ),
    "unregistered-language": Sentence(
        RSS + "language", "one of the codes of its list, or a value that HTML allows"
    ),
}
_JSON = "JSON Feed 1.1, "
#: What is broken in JSON Feeds and in extensions of any feed.
OF_OTHERS = {
    "item-without-content": Sentence(
        _JSON + "items", "content_html and content_text … one or both must be present"
    ),
    "malformed-extension-value": OF_RSS["malformed-extension-value"],
    "missing-extension-part": Sentence(
        "the text of the vocabulary", "the attribute or element that it requires"
    ),
    "missing-member": Sentence(_JSON + "items", "id (required, string)"),
    "wrong-type": Sentence(_JSON + "its table of members", "the type that is given for each"),
}


class Row(NamedTuple):
    """How often a rule fires at error level in one feed; whether the feed is Atom."""

    feed: str
    is_atom: bool
    rule: str
    number: int
    message: str


def _is_feed(path: Path, folder: Path) -> bool:
    """Whether a file is a feed, and not the index of a folder beside it."""
    return path.is_file() and not (path.suffix == ".json" and path.parent == folder)


def rows(folder: Path) -> list[Row]:
    """The errors of every feed below `folder`."""
    found = []
    for path in sorted(folder.rglob("*")):
        if not _is_feed(path, folder):
            continue
        is_atom = b"<rss" not in (data := path.read_bytes()) and b"rdf:RDF" not in data[:4096]
        errors = lint(path).at_least("error")
        first = {finding.name: finding.message for finding in reversed(errors)}
        for name, count in sorted(Counter(finding.name for finding in errors).items()):
            label = path.relative_to(folder).as_posix()
            found.append(Row(label, is_atom, name, count, first[name]))
    return found


def page(found: list[Row], feeds: int) -> str:
    """The page; raises KeyError for a rule without a sentence."""
    counts = Counter((row.rule, _sentence(row)) for row in found)
    lines = [
        "# Real feeds",
        "",
        "<!-- Written by tools/real_feeds.py. -->",
        "",
        f"What feedlint calls an error in {feeds} real feeds, none of which is part of this",
        "project: the feed, the rule, how often, and the first message. Below, for each rule,",
        "the requirement that is broken.",
        "",
        "| feed | rule | findings | the first of them |",
        "|---|---|---|---|",
    ]
    lines += [f"| {r.feed} | `{r.rule}` | {r.number} | {_cell(r.message)} |" for r in found]
    lines += ["", "## The requirements", "", "| rule | feeds | source | requirement |"]
    lines += ["|---|---|---|---|"]
    for rule, sentence in sorted(counts):
        lines.append(
            f"| `{rule}` | {counts[rule, sentence]} | {sentence.source} | {_cell(sentence.text)} |"
        )
    return "\n".join(lines) + "\n"


def _sentence(row: Row) -> Sentence:
    """The requirement that is broken; of RSS where the feed is RSS."""
    own = None if row.is_atom else OF_RSS.get(row.rule)
    return own or OF_OTHERS.get(row.rule) or SENTENCES[row.rule]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    feeds = sum(_is_feed(path, folder) for path in folder.rglob("*"))
    text = page(rows(folder), feeds)
    if arguments.check:
        if PAGE.read_text("utf-8") != text:
            print("docs/real-feeds.md is stale")
            return 1
        return 0
    PAGE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
