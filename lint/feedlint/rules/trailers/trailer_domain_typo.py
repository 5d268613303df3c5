"""The rule `trailer-domain-typo`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from feedlint.commits.domains import Domains
from feedlint.commits.plain import hosts_of
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule, Named, commits_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: How many addresses of a feed a domain needs to be taken for right.
OFTEN = 3


class TrailerDomainTypo(CommitRule):
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

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Count the domains of the whole feed, then look at the ones that stand alone."""
        del feed
        places: dict[str, Commit] = {}
        counts: Counter[str] = Counter()
        for commit in commits_of(context):
            plain = commit.plain
            if plain is not None:
                hosts = [host.lower() for host in hosts_of(commit.message.text, plain)]
            else:
                hosts = [named.person.domain for named in commit.persons]
            places.update(dict.fromkeys(hosts, commit))
            counts.update(hosts)
            # An author is another witness for a domain, and not judged here.
            counts[commit.author("email").rpartition("@")[2].lower()] += 1
        alone = [domain for domain in places if counts[domain] == 1]
        if not alone:
            return
        domains = Domains(domain for domain, count in counts.items() if count >= OFTEN)
        for domain in alone:
            commit, meant = places[domain], domains.meant_by(domain)
            named = context.once(_by_domain, commit).get(domain) if meant else None
            if meant and named:
                words = f"the domain {show(domain)} is one slip from {show(meant)}"
                yield commit.finding(*_place(named), words, _help(meant, counts[meant]))


def _by_domain(commit: Commit) -> dict[str, Named]:
    """The first person of each domain that a message names."""
    found: dict[str, Named] = {}
    for named in commit.persons:
        found.setdefault(named.person.domain, named)
    return found


def _place(named: Named) -> tuple[int, int]:
    end = named.person.end
    return named.place(end - len(named.person.address.rpartition("@")[2]), end)


def _help(meant: str, count: int) -> str:
    if count < OFTEN:
        return f"write {meant}, a provider with very many users, unless the other domain is meant"
    return f"write {meant}: {count} addresses in this feed have it, and one has this domain"
