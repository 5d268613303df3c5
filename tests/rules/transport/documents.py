"""Documents that come over HTTP: with `BAD` the finding is at the root, with `GOOD` nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rule import Witnesses
from feedlint.testing import diagnose, transport_of

if TYPE_CHECKING:
    from feedlint.finding import Diagnostic
    from feedlint.rule import Rule

TAG = '<feed xmlns="http://www.w3.org/2005/Atom">'
REST = """
<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
<title>Notes</title>
<updated>2024-03-04T05:06:07Z</updated>
<author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
</feed>
"""
GOOD = TAG + REST
BAD = f"⟦{TAG}⟧{REST}"
#: An exchange that nothing is wrong with.
RIGHT = 'Content-Type: application/atom+xml\nETag: "17"'


def found(rule: type[Rule], data: bytes, charset: str) -> tuple[Diagnostic, ...]:
    """What a rule says of bytes that come with a charset."""
    exchange = f"Content-Type: application/atom+xml; charset={charset}"
    return diagnose(rule, data, witnesses=Witnesses(transport=transport_of(exchange)))


def is_at_root(diagnostic: Diagnostic, data: bytes, encoding: str) -> bool:
    """Whether a finding points at the start tag of the root."""
    text = data.decode(encoding).removeprefix("\ufeff")
    start = text.index("<feed")
    return diagnostic.span == (start, text.index(">", start) + 1)
