"""The rule secret-in-address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.text.show import show
from feedlint.values import secrets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# Names under which programs hand over what opens a page or goes on with a session; those
# of few letters only with a value of many.
_SECRET = lazy(
    r"[?&;#]((?:private|feed|rss|atom|access|auth|refresh|personal|user|csrf)[_-]?token"
    r"|api[_-]?key|apikey|passw(?:or)?d|passwd|pwd|(?:client[_-]?)?secret"
    r"|phpsessid|jsessionid|aspsessionid[a-z]*|sess(?:ion)?[_-]?id|cftoken)=([^&#;/]{4,})"
    r"|[?&;](sid|token|auth|key)=([0-9A-Za-z_\-]{20,})(?=[&#;]|\Z)",
    re.IGNORECASE,
)
#: Values of documentation and of templates.
_OPEN = lazy(
    r"(?:[x*.]+|your.*|my.*|demo.*|test.*|\{.*|<.*|%(?:7b|3c).*|secret|token|none|null)\Z",
    re.IGNORECASE,
)
# Words, each in one case, and perhaps a year: what people call a thing, and no program a secret.
_WORDS = lazy(r"(?:[a-z]{2,15}|[A-Z][a-z]{1,14})(?:[-_+.][a-z]{1,15}|[-_+.](?:19|20)[0-9]{2})*\Z")


class SecretInAddress(Rule):
    """A published address should carry no password, token or session.

    ## Why
    Everybody who reads the feed has it then: a token opens a private page or feed, a
    session is one visitor's. What was published has to be made invalid, too: caches and
    archives keep it. An address that a store of files has signed (`X-Amz-Signature`) works
    for some hours or days, and the feed is read for longer.

    ## Bad
    ```xml feed
    <link rel="self" href="https://notes.invalid/feed.atom?private_token=x7Kq2mWp9s"/>
    ```

    ```rss item
    <link>https://notes.invalid/1;jsessionid=8F2C01B9AA21</link>
    ```

    ## Good
    ```xml feed
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    ```

    ```rss item
    <link>https://notes.invalid/1</link>
    ```

    ## References
    - [RFC 3986, section 7.5](https://www.rfc-editor.org/rfc/rfc3986#section-7.5): "URI producers
      should not provide a URI that contains a username or password that is intended to be secret."
    """

    code, name, since = "A131", "secret-in-address", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look for a password before the host, and for a token or session behind it."""
        if match := secrets.login(value.text):
            message = f"{value.label} has a name and a password before its host"
            yield Finding(value.anchor(*match.span(1)), message, help=_ADVICE)
        elif match := secrets.signature(value.text):
            message = f"{value.label} is signed for a time, with {show(match[1])}"
            place, group = value.anchor(*match.span(1)), f"signed {match[1].lower()}"
            yield Finding(place, message, help=_UNSIGNED, group=group)
        elif match := _SECRET.search(value.text):
            name = match[1] or match[3]
            # A short name may mean anything but in the address of the feed itself.
            given = match[2] or match[4]
            if _OPEN.match(given) or _WORDS.match(given):
                return
            if match[3] and not _is_of_feed(value):
                return
            start, end = match.span(1) if match[1] else match.span(3)
            message = f"{value.label} has {show(name)} in it, which is for one person's eyes"
            yield Finding(value.anchor(start, end), message, help=_ADVICE, group=name.lower())


_UNSIGNED = "publish an address that needs no signature: this one fails when its time is over"
_ADVICE = "publish the address without it, and have what was published made invalid"


def _is_of_feed(value: Value) -> bool:
    return value.node.get("rel") == "self" or value.label == "feed_url"
