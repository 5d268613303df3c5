"""X094 stylesheet-without-effect."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import IN_XML, WITH_STYLESHEET, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# What is passed over, the instruction, and the first tag.
_TOKEN = lazy(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?xml-stylesheet(?P<data>(?:[ \t\r\n].*?)?)\?>"
    r"|(?P<tag><[A-Za-z_:])",
    re.DOTALL,
)
# PseudoAtt (Associating Style Sheets with XML documents, section 3).
_PART = lazy(r"""[ \t\r\n]+([A-Za-z]+)[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|'[^'<]*')""")
_REST = lazy(r"[^ \t\r\n]+")


class StylesheetWithoutEffect(Rule):
    """An instruction for a style sheet should be one that browsers follow.

    ## Why
    A browser that is shown a feed draws it by the style sheet of `<?xml-stylesheet …?>`. It
    looks for that before the root element alone, and passes over one without an address or
    with values that are not in quotes: then people see bare markup.

    ## Bad
    ```xml
    <?xml version="1.0" encoding="utf-8"?>
    <?xml-stylesheet type="text/xsl"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## Good
    ```xml
    <?xml version="1.0" encoding="utf-8"?>
    <?xml-stylesheet type="text/xsl" href="/feed.xsl"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## References
    - [Associating Style Sheets with XML documents](https://www.w3.org/TR/xml-stylesheet/)
    """

    code, name, since = "X094", "stylesheet-without-effect", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (WITH_STYLESHEET,), IN_XML

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each instruction; most feeds have none."""
        document = context.document
        if not document.mentions("<?xml-stylesheet"):
            return
        is_before = True
        for match in _TOKEN.finditer(document.text):
            is_before = is_before and match["tag"] is None
            data = match["data"]
            if data is None:
                continue
            words, advice = _flaw(data) if is_before else _MISPLACED
            if words:
                place = at(*document.to_source(*match.span()))
                yield Finding(place, f"the instruction for a style sheet {words}", help=advice)


#: What browsers take for XSLT and CSS.
_TYPES = frozenset(("text/css", "text/xsl", "text/xml", "application/xml", "application/xslt+xml"))
_MISPLACED = (
    "stands behind the start of the root element",
    "Move it between the XML declaration and the root element",
)


def _flaw(data: str) -> tuple[str, str]:
    """What keeps an instruction from having an effect, and what to do; empty for nothing."""
    found, end = {}, 0
    while part := _PART.match(data, end):
        found[part[1]] = part[2][1:-1]
        end = part.end()
    if rest := _REST.search(data, end):
        advice = 'Write each part as name="value", with white space before it'
        return f"has {show(rest[0])}, which is not a name and a value in quotes", advice
    kind = found.get("type", "text/css").partition(";")[0].strip().lower()
    if kind not in _TYPES:
        advice = 'Write type="text/xsl" for XSLT, or type="text/css" for CSS'
        return f"has the type {show(kind)}, of which browsers make nothing", advice
    if not found.get("href", "").strip():
        return "has no href", 'Write the address of the style sheet: href="/feed.xsl"'
    return "", ""
