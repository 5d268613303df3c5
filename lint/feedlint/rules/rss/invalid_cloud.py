"""The rule invalid-cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_PROTOCOLS = frozenset(("xml-rpc", "soap", "http-post", "https-post"))


def _is_port(text: str) -> bool:
    """Whether a text is the number of a TCP port."""
    return text.isascii() and text.isdigit() and len(text) < 6 and 0 < int(text) < 65_536


_WANTED = (
    ("domain", bool, "write the host without a scheme, such as rpc.example.org"),
    ("port", _is_port, "write a number from 1 to 65535"),
    ("protocol", _PROTOCOLS.__contains__, "write xml-rpc, soap or http-post"),
)


class InvalidCloud(Rule):
    """A cloud must name a host, a port and a protocol.

    ## Why
    A reader that wants to be told of news registers there; with a port that is none, or with a
    protocol that nobody speaks, it cannot.

    ## Bad
    ```rss channel
    <cloud domain="ada.invalid" port="80" path="/rpc" registerProcedure="" protocol="HTTP-POST"/>
    ```

    ## Good
    ```rss channel
    <cloud domain="ada.invalid" port="80" path="/rpc" registerProcedure="" protocol="http-post"/>
    ```

    ## Fix
    Safe for the name of a protocol in another case.

    ## References
    - [RSS 2.0, cloud](https://www.rssboard.org/rss-specification#ltcloudgtSubelementOfLtchannelgt)
    """

    code, name, since = "R056", "invalid-cloud", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("cloud",), RSS
    w3c = ("InvalidIntegerAttribute",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the attributes that are there; registerProcedure may be empty."""
        del context
        for name, is_right, wants in _WANTED:
            value = in_attribute(element, name)
            if value is None or is_right(value.text.strip(SPACE)):
                continue
            wanted = value.text.strip(SPACE).lower()
            fix = None
            if name == "protocol" and wanted in _PROTOCOLS:
                fix = Fix(f"Write {wanted}", Safety.SAFE, (replace(value.anchor(), wanted),))
            yield Finding(
                value.anchor(),
                f"the {name} of the cloud is {show(value.text)}",
                fix=fix,
                help=wants,
            )
