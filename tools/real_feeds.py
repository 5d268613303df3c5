"""Write docs/real-feeds.md: every error that feedlint finds in real feeds, and what decides it.

    python tools/real_feeds.py FOLDER           lint the feeds below FOLDER, write the page
    python tools/real_feeds.py FOLDER --check   say whether the page is stale, exit 1 if it is

Each rule that fires at error level has its sentence in `SENTENCES`, or in `OF_RSS` for the
feeds of RSS; one without a sentence stops the script, since an error must be a broken
requirement, or what readers are known to get wrong.
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
from feedlint.feeds.recognise import document_of  # noqa: E402
from feedlint.reading.source import Source  # noqa: E402

PAGE = ROOT / "docs" / "real-feeds.md"


class Sentence(NamedTuple):
    """Where a requirement stands, and how it reads."""

    source: str
    text: str


ATOM = "RFC 4287, section "
XML = "XML 1.0, section "
RSS = "RSS 2.0, "
EXTENSION = "the page of the extension"
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
    "html-bogus-comment": Sentence(
        "HTML, section 13.2.2",
        "The parser treats such CDATA sections … as comments: readers show nothing of them",
    ),
    "invalid-language": Sentence("RFC 5646, section 2.1", "the grammar of language tags"),
    "malformed-extension-value": Sentence(
        EXTENSION, "the form of this value, which readers cannot do without"
    ),
    "missing-extension-part": Sentence(EXTENSION, "the parts that it calls required"),
    "namespace-near-miss": Sentence(
        "Namespaces in XML 1.0, section 2.3",
        "they are identical if and only if the strings are identical",
    ),
}
_NO_NAMESPACE = Sentence(
    RSS + "extending RSS",
    "may contain elements … not described on this page, only if those elements … are defined"
    " in a namespace",
)
#: What decides in RSS, where it is not what decides in Atom.
OF_RSS = {
    "date-not-rfc822": Sentence(
        RSS + "optional channel elements",
        "All date-times in RSS conform to the Date and Time Specification of RFC 822",
    ),
    "date-wrong-weekday": Sentence(
        "RFC 822, section 5.2",
        "If included, day-of-week must be the day implied by the date specification",
    ),
    "element-in-text": Sentence(RSS + "item", "entity-encoded HTML is allowed: elements are not"),
    "empty-guid": Sentence(RSS + "guid", "a string that uniquely identifies the item"),
    "enclosure-attribute": Sentence(
        RSS + "enclosure", "length says how big it is in bytes, and type says what its type is"
    ),
    "guid-not-permalink": Sentence(
        RSS + "guid",
        "[unless isPermaLink is false] the reader may assume that it is a permalink to the item,"
        " that is, a url that can be opened in a Web browser",
    ),
    "invalid-iri": Sentence("RFC 3986, section 2", "the characters that a URI is made of"),
    "invalid-media-type": Sentence(
        RSS + "enclosure", "type says what its type is, a standard MIME type"
    ),
    "item-without-identity": Sentence(
        RSS + "guid", "no requirement: without guid and link, readers show an item twice or never"
    ),
    "misplaced-element": Sentence(
        RSS + "channel and item", "their elements, of which this is none in this place"
    ),
    "missing-attribute": Sentence(
        RSS + "enclosure; RSS 1.0, section 5.5",
        "It has three required attributes: url, length, type; in RSS 1.0, an item has rdf:about",
    ),
    "missing-element": Sentence(
        RSS + "required channel elements", "title, link and description are required"
    ),
    "relative-address": Sentence(
        RSS + "comments",
        "all data in those elements must begin with an IANA-registered URI scheme",
    ),
    "rss-in-wrong-namespace": Sentence(
        RSS + "extending RSS",
        "The elements defined in this document are not themselves members of a namespace",
    ),
    "unknown-attribute": _NO_NAMESPACE,
    "unknown-element": _NO_NAMESPACE,
    "unknown-rss-version": Sentence(
        RSS + "what is RSS", "a mandatory attribute called version, that specifies the version"
    ),
}


class Row(NamedTuple):
    """How often a rule fires at error level in one feed."""

    feed: str
    rule: str
    number: int
    message: str
    is_rss: bool

    @property
    def sentence(self) -> Sentence:
        """What decides it."""
        own = OF_RSS.get(self.rule) if self.is_rss else None
        return own or SENTENCES[self.rule]


def rows(folder: Path) -> list[Row]:
    """The errors of every feed below `folder`."""
    found = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix == ".json":
            continue
        errors = lint(path).at_least("error")
        dialect = document_of(Source(path.name, path.read_bytes())).dialect if errors else ""
        is_rss = dialect in {"rss", "rdf"}
        first = {finding.name: finding.message for finding in reversed(errors)}
        for name, count in sorted(Counter(finding.name for finding in errors).items()):
            shown = path.relative_to(folder).as_posix()
            found.append(Row(shown, name, count, first[name], is_rss))
    return found


def page(found: list[Row], feeds: int) -> str:
    """The page; raises KeyError for a rule without a sentence."""
    counts = Counter((row.rule, row.sentence) for row in found)
    lines = [
        "# Real feeds",
        "",
        "<!-- Written by tools/real_feeds.py. -->",
        "",
        f"What feedlint calls an error in {feeds} real feeds, none of which is part of this",
        "project: the feed, the rule, how often, and the first message. Below, for each rule,",
        "what decides it: the requirement that is broken, or what readers do where there is none.",
        "",
        "| feed | rule | findings | the first of them |",
        "|---|---|---|---|",
    ]
    lines += [f"| {r.feed} | `{r.rule}` | {r.number} | {_cell(r.message)} |" for r in found]
    lines += ["", "## The requirements", "", "| rule | feeds | source | requirement |"]
    lines += ["|---|---|---|---|"]
    for (rule, sentence), count in sorted(counts.items()):
        lines.append(f"| `{rule}` | {count} | {sentence.source} | {_cell(sentence.text)} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    feeds = sum(path.is_file() and path.suffix != ".json" for path in folder.rglob("*"))
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
