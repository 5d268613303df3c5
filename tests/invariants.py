"""What holds of every input, whatever it is: for the tests and for `tools/fuzz.py`."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from feedlint.feeds.recognise import document_of
from feedlint.finding import Safety
from feedlint.linting.catalogue import Ruleset, builtin, select
from feedlint.linting.engine import Report, check
from feedlint.linting.fix import fix
from feedlint.output import FORMATS, renderer
from feedlint.output.common import Style
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.reading.document import Document

FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://ada.invalid/">
<id>tag:ada.invalid,2024:feed</id><title type="html">Notes &amp;amp; &lt;b>drafts&lt;/b></title>
<updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name><email>a@b.invalid</email></author>
<link rel="self" href="feed.atom" type="application/atom+xml" hreflang="en" length="1"/>
<category term="a" scheme="urn:x"/><generator uri="https://x.invalid/" version="1">x</generator>
<entry><id>0123456789abcdef0123456789abcdef01234567</id><title>pump: prime it</title>
<updated>2024-03-04T05:06:07+01:00</updated><published>2024-03-04T05:06:07.5Z</published>
<link href="https://g.invalid/r/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
<content type="text">
Say why &amp; how; commit 0123456789ab.

Fixes: 0123456789ab ("a subject")
Co-developed-by:  Bob &lt;bob@gmial.com&gt;
Signed-of-by: Ada &lt;a@b.invalid&gt;
</content>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>
Say why &amp; how<br/></pre><script src="javascript:x"/></div></content>
<source><id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id></source></entry></feed>
"""

SNIPPETS = [
    "<",
    ">",
    "&",
    "&amp;amp;",
    "&nbsp;",
    "&#146;",
    "&#0;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?x?>",
    "<!DOCTYPE feed [<!ENTITY e 'x'>]>",
    "<entry>",
    "</entry>",
    "<content/>",
    "<x:y/>",
    "xmlns=''",
    "\x00",
    "\x1b",
    "\x85",
    "\u2028",
    "\ufffe",
    "𝒳",
    "Ã©",
    "{{ x }}",
    "http://[x",
    "%zz",
    "urn:uuid:",
    "tag:,2005:",
    "2024-02-30T24:60:61Z",
    "a" * 300,
    "\r",
    "\r\n",
    "'",
    '"',
    " ",
    "\t",
    "=",
    "/",
    "Signed-off-by: x\n",
    "<a href='javascript:",
    "<!-- feedlint-ignore: id-not-iri -->",
    "<!-- feedlint-ignore: nothing -- why -->",
    "<br",
    "</pre>",
    "<div>",
    "&lt;script&gt;",
]


#: What a terminal acts on: controls but for tab and line end, and bidirectional overrides.
_ACTIVE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@cache
def rules() -> Ruleset:
    return select(builtin(), ["ALL"])


def report(data: bytes) -> tuple[Document, Report]:
    document = document_of(Source("fuzz.atom", data))
    return document, check(document, rules())


def check_sane(data: bytes) -> None:
    """Spans lie in the source, messages are harmless lines, formats parse, nothing varies."""
    document, found = report(data)
    text = document.source.text
    for d in found.diagnostics:
        spans = [d.span, *(note.span for note in d.related)]
        spans += [edit.span for edit in (d.fix.edits if d.fix else ())]
        for span in spans:
            assert 0 <= span.start <= span.end <= len(text), (d.name, span)
            start, end = document.source.position(span.start), document.source.position(span.end)
            assert (1, 1) <= start <= end
        assert d.message.isprintable(), d
    check_formats(found)
    assert found == report(data)[1]._replace(source=found.source)


def check_formats(found: Report) -> None:
    """What every format writes of a report is what readers of the format take."""
    for name in FORMATS:
        written = "".join(renderer(name)([found], Style(is_coloured=False)))
        assert not _ACTIVE.search(written), name
        if name in ("json", "gitlab", "sarif"):
            json.loads(written.encode())
        elif name == "jsonl":
            lines = written.splitlines()
            assert [json.loads(line)["name"] for line in lines] == names(found)
        elif name == "junit":
            etree.fromstring(written.encode())
        elif name == "github":
            check_commands(written.splitlines(), found)


def check_commands(lines: Iterable[str], found: Report) -> None:
    """Each finding is one command to GitHub, and nothing else is one."""
    commands = [line for line in lines if line.lstrip().startswith("::")]
    assert len(commands) == len(found.diagnostics)
    for line in commands:
        assert re.match(r"::(?:error|warning|notice) file=fuzz\.atom,", line), line


def names(found: Report) -> list[str]:
    return [d.name for d in found.diagnostics]


def check_fixes(data: bytes) -> None:
    """Fixes end, harm no tree, and leave fewer findings than there were, or lesser ones."""
    before, found = report(data)
    fixed = fix(Source("fuzz.atom", data), rules(), frozenset(Safety))
    again = fix(fixed.report.source, rules(), frozenset(Safety))
    assert again.applied == 0
    after = document_of(fixed.report.source)
    assert after.has_tree or not before.has_tree
    old, new = (
        sorted((d.severity for d in one.diagnostics), reverse=True) for one in (found, fixed.report)
    )
    assert len(new) <= len(old) or new < old
