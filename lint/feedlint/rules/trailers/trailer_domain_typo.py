"""The rule `trailer-domain-typo`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.domains import Domains
from feedlint.commits.message import message_of
from feedlint.commits.persons import person_of
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule, atom
from feedlint.rules.trailers._base import Commit, block_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.commits.message import Message
    from feedlint.rule import Context

#: How many addresses of a feed a domain needs to be taken for right.
OFTEN = 3


class TrailerDomainTypo(Rule):
    """The domain of an address in a trailer is not one slip away from a known domain.

    ## Why
    Mail to a mistyped domain is lost, or read by whoever has registered the typo.
    A domain is reported if it stands in one address of the feed only, and one slip
    of a finger away from a domain of three addresses or more, or from that of a
    very large provider.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@gmial.com&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@gmail.com&gt;
    </content>
    ```

    ## References
    - [Optimal string alignment distance](https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance)
    """

    code, name, since = "T004", "trailer-domain-typo", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Count the domains of the whole feed, then look at the ones that stand alone."""
        places: dict[str, _Place] = {}
        counts: Counter[str] = Counter()
        for entry in (element, *element.iterchildren(atom("entry"))):
            message = context.once(message_of, entry) if entry.tag == atom("entry") else None
            if message is None:
                continue
            commit = Commit(entry, message, block_of(message.text))
            for place in _places(commit):
                places[place.domain] = place
                counts[place.domain] += 1
            # An author is another witness for a domain, and not judged here.
            counts[commit.author("email").rpartition("@")[2].lower()] += 1
        domains = Domains(domain for domain, count in counts.items() if count >= OFTEN)
        for domain, place in places.items():
            meant = domains.meant_by(domain) if counts[domain] == 1 else None
            if meant:
                yield Finding(
                    place.message.anchor(place.start, place.end),
                    f"the domain {show(domain)} is one slip from {show(meant)}",
                    help=_evidence(counts[meant]),
                )


class _Place(NamedTuple):
    domain: str
    message: Message
    start: int
    end: int


def _places(commit: Commit) -> Iterator[_Place]:
    for trailer in commit.block.trailers:
        if not trailer.key.lower().endswith(("-by", "cc")):
            continue
        person = person_of(trailer.raw)
        if person.domain:
            end = trailer.value_start + person.end
            start = end - len(person.address.rpartition("@")[2])
            yield _Place(person.domain, commit.message, start, end)


def _evidence(count: int) -> str:
    if count < OFTEN:
        return "A mail provider with very many users is one letter away."
    return f"{count} addresses in this feed have the other domain, one has this."
