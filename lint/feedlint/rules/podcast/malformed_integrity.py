"""The rule malformed-integrity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import PodcastRule, given, on_part
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

#: The characters of Base64, by the algorithm (Subresource Integrity, section 3.5).
_SIZES = {"sha256": 44, "sha384": 64, "sha512": 88}
_HASH = lazy(r"(sha256|sha384|sha512)-([A-Za-z0-9+/_-]*={0,2})(?:[?].*)?")


class MalformedIntegrity(PodcastRule):
    """The value of podcast:integrity must be a hash that can be compared.

    ## Why
    An app that checks it takes a file for forged when the hash is cut off or of another form,
    and does not play it.

    ## Bad
    ```rss item
    <podcast:alternateEnclosure type="audio/mpeg">
    <podcast:source uri="https://ada.invalid/1.mp3"/>
    <podcast:integrity type="sri" value="sha384-abc"/>
    </podcast:alternateEnclosure>
    ```

    ## Good
    ```rss item
    <podcast:alternateEnclosure type="audio/mpeg">
    <podcast:source uri="https://ada.invalid/1.mp3"/>
    <podcast:integrity type="sri"
    value="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="/>
    </podcast:alternateEnclosure>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    - [Subresource Integrity](https://www.w3.org/TR/SRI/)
    """

    code, name, since = "P018", "malformed-integrity", "0.1.0"
    severity = Severity.ERROR

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at each hash of a value."""
        del context
        for part in show.items:
            for other in part.all("podcast:alternateEnclosure"):
                for node in other:
                    is_hash = isinstance(node.tag, str) and node.tag.endswith("}integrity")
                    if is_hash and given(node, "type") == "sri":
                        yield from _flaws(node)


def _flaws(node: Element) -> Iterator[Finding]:
    for value in given(node, "value").split():
        match = _HASH.fullmatch(value)
        if match is None:
            says = f"{quoted(value)} is no hash of SHA-256, SHA-384 or SHA-512"
        elif len(match[2]) != (wanted := _SIZES[match[1]]):
            says = f"a hash of {match[1]} has {len(match[2])} characters of Base64, not {wanted}"
        else:
            continue
        help_ = "write sha384- and the hash in Base64, as openssl dgst -sha384 -binary gives it"
        yield Finding(on_part(node, "value"), says, help=help_)
