"""The rule local-address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.feeds.generators import address_advice
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.rules.meaning._base import FILE_PATH
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_WEB = lazy(r"(?:https?|ftp)://(?:[^/?#@]*@)?([^/?#:\[\]]+)(?=[/?#:]|\Z)", re.IGNORECASE)
_TAG = lazy(r"tag:(?:[^,@:]*@)?([^,:]+),", re.IGNORECASE)
_SCHEME = lazy(r"file:", re.IGNORECASE)
# The folder of a person, and a file in it.
_HOME = lazy(r"/(?:home/[a-z_][a-z0-9_-]*|Users/[^/?#]+)/(?:[^/?#]+/)*[^/?#]+\.[a-z0-9]{2,5}\Z")
# RFC 1918, section 3; RFC 3927, section 2.1; RFC 6762; names that networks use inside.
_PRIVATE = lazy(
    r"10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|169\.254(?:\.[0-9]{1,3}){2}"
    r"|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2}"
    r"|(?:[^.]+\.)+(?:local|lan|internal|intranet|home|corp|test|localdomain)|[^.%]*[a-z][^.%]*",
    re.IGNORECASE,
)
_LOCAL = "localhost"


class LocalAddress(Rule):
    """An address should lead to a place that readers can reach.

    ## Why
    `file:` names a file on the machine that wrote the feed, and an address such as
    `http://192.168.0.7/` a place in its own network. The feed was published, its author
    sees all links work, and nobody else can follow them.

    ## Bad
    ```xml entry
    <link href="file:///home/ada/site/first.html"/>
    ```

    ```rss item
    <link>http://192.168.0.7:1313/first</link>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/first"/>
    ```

    ```rss item
    <link>https://notes.invalid/first</link>
    ```

    ## References
    - [RFC 8089, section 1](https://www.rfc-editor.org/rfc/rfc8089#section-1)
    - [RFC 1918, section 3](https://www.rfc-editor.org/rfc/rfc1918#section-3)
    - [RFC 6762, section 3](https://www.rfc-editor.org/rfc/rfc6762#section-3)
    """

    code, name, since = "A132", "local-address", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look at the scheme, and at the host where the feed's own is a public one."""
        text = value.text
        help_ = address_advice(context.feed)
        path = FILE_PATH.match(text)
        if match := path or _SCHEME.match(text) or _of_a_person(value, context):
            message = f"{value.label} {show(text)} is a file of one machine"
            # Programs make nothing at all of what is no address.
            severity = Severity.ERROR if path else None
            yield Finding(value.anchor(*match.span()), message, help=help_, severity=severity)
        elif (host := _private(text)) and context.once(_is_public, context.feed):
            start = text.index(host)
            message = f"the host {show(host)} of {value.label} is known in one network only"
            place = value.anchor(start, start + len(host))
            yield Finding(place, message, help=help_, group=host)


def _of_a_person(value: Value, context: Context) -> re.Match[str] | None:
    """The path of a file in somebody's folder, where no site of that form is known."""
    match = _HOME.match(value.text)
    if match is None or context.document.dialect != "atom" or context.feed.base_of(value.node):
        return None
    return match


def _private(text: str) -> str:
    match = _WEB.match(text) or _TAG.match(text)
    host = match[1] if match else ""
    if _PRIVATE.fullmatch(host) and _LOCAL not in host.lower():
        # What is left of a scheme is another rule's.
        return "" if host.lower() in ("http", "https", "none", "null", "undefined") else host
    return ""


def _is_public(feed: Feed) -> bool:
    """Whether the feed has an address of its own at a host that everybody can reach."""
    links = [link.address for link in feed.head.links if link.relation in ("self", "alternate")]
    hosts = [m[1] for value in links if value and (m := _WEB.match(value.text))]
    return any("." in host and not _PRIVATE.fullmatch(host) for host in hosts)
