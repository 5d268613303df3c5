"""C001 renditions-differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.commits.message import region_of
from feedlint.commits.renditions import Disagreement, contents_of, disagreement, is_of_one_message
from feedlint.feeds.concepts import label_of
from feedlint.finding import Finding, Related, Severity
from feedlint.names import ATOM, SPACE, text_of
from feedlint.rule import ENTRY, IN_XML, Context, Rule
from feedlint.rules.content._texts import is_commit
from feedlint.text.difference import Tier
from feedlint.text.rendition import kind_of
from feedlint.text.show import name, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.commits.message import Region
    from feedlint.feeds.holders import Entry

#: What a message shows of the text before and behind the difference, in code points.
_AROUND = 20


class RenditionsDiffer(Rule):
    """Several contents of one entry must carry the same text.

    ## Why
    An entry that brings its text twice, as `text` and as `xhtml`, leaves the choice
    to the reader's software. If the two differ, readers see different texts, and
    nobody can say which one was meant. In a commit feed one of them is not what the
    commit said. Only line ends before and behind the text may differ, and white
    space where HTML does not keep it. In RSS, only the description of a commit is such a text.

    ## Bad
    ```xml entry
    <content type="text">Fix the off-by-one error.</content>
    <!-- feedlint-ignore: surplus-element - what the second content says is the point -->
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
    <pre>Fix the off-by-two error.</pre></div></content>
    ```

    ## Good
    ```xml entry
    <content type="text">Fix the off-by-one error.</content>
    ```

    ## References
    - [RFC 4287, section 4.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3)
    """

    code, name, since = "C001", "renditions-differ", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (ENTRY,), IN_XML

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Compare each further content with the first; say the first difference."""
        is_rss = context.document.dialect != "atom"
        if is_rss and not is_commit(entry, context):
            return
        contents = contents_of(entry, with_summaries=is_rss)
        if len(contents) < 2:
            return
        first, *others = contents
        region, title = region_of(first), _title_of(entry)
        for other in others:
            found = disagreement(region, region_of(other), title)
            if found is not None and (not is_rss or is_of_one_message(found)):
                yield _finding(found)
                return


def _title_of(entry: Entry) -> str:
    return text_of(title.node).strip(SPACE) if (title := entry.first("title")) else ""


def _finding(disagreement: Disagreement) -> Finding:
    first, other, found = disagreement
    mine, theirs = _label(first, other)
    what = "" if mine == label_of(first.construct) else " content"
    has, had = _at(other.text, found.other), _at(first.text, found.one)
    around = show(_context(other.text, found.other), 2 * _AROUND + 1)
    less = mine if found.is_one else theirs
    how = found.tier.value.format(shorter=less, escaped=less)
    lines = "1 line differs" if found.lines == 1 else f"{found.lines} lines differ"
    if found.tier is not Tier.DIFFERENT:
        lines = f"{how}, {lines}"
    return Finding(
        _anchor(other, found.other),
        f"the {theirs}{what} {has} where the {mine}{what} {had}, at {around}; {lines}",
        (Related(_anchor(first, found.one), f"the {mine}{what} {had} here"),),
        help="make both contents from the same text, or leave one out",
    )


def _label(first: Region, other: Region) -> tuple[str, str]:
    if not str(first.construct.tag).startswith(f"{{{ATOM}}}"):
        return label_of(first.construct), label_of(other.construct)
    mine, theirs = kind_of(first.construct), kind_of(other.construct)
    return (mine, theirs) if mine != theirs else (f"first {mine}", f"other {theirs}")


def _at(text: str, offset: int) -> str:
    rest = text[offset : offset + 1]
    return f"has {name(rest)}" if rest and text[offset:].strip("\n") else "ends"


def _context(text: str, offset: int) -> str:
    return text[max(0, offset - _AROUND) : offset + _AROUND + 1]


def _anchor(region: Region, offset: int) -> Anchor:
    if not region.text:
        return on_text(region.construct)
    return region.anchor(offset, min(offset + 1, len(region.text)))
