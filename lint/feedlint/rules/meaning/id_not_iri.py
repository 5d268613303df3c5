"""The rule id-not-iri."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.feeds.generators import address_advice
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ID, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

# RFC 3174, RFC 6234: SHA-1 and SHA-256 in hexadecimal digits.
_OBJECT_NAME = lazy(r"[0-9A-Fa-f]{40}|([0-9A-Fa-f]{64})")
# RFC 4151: what follows tag: in a tag URI, behind the wrong scheme.
_TAG = lazy(r"https?://([^/?#,:@]+,[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?:[^\s]*)\Z")
# A host with a known end, and what may follow it.
_BARE_HOST = lazy(r"(?:[a-z0-9\-]+\.)+[a-z]{2,}(?=[/?#]|\Z)", re.IGNORECASE)
_LOG = 10  # entries of cgit, each with a name of its own to be written


class IdNotIri(Rule):
    """An id must be an absolute IRI.

    ## Why
    The id is what makes an entry the same entry tomorrow and in another feed. A
    word, a number, a path or a bare commit hash means something in one feed only:
    two feeds that use it collide, and readers that resolve it as a link get a
    different id for each address they fetched the feed from.

    ## Bad
    ```xml entry
    <id>dc293f2106903ab9c24e9cea18c276e32c394c33</id>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:dc293f2106903ab9c24e9cea18c276e32c394c33</id>
    ```

    ## Fix
    Unsafe, for the hash of a commit: it becomes a `urn:sha1:` or `urn:sha256:` name.
    Readers will take entries with another id for new ones.

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    - [RFC 3987, section 2.2](https://www.rfc-editor.org/rfc/rfc3987#section-2.2)
    """

    code, name, since = "A001", "id-not-iri", "0.1.0"
    severity = Severity.ERROR
    visits = (UNUSUAL_ID,)
    w3c = ("InvalidFullLink", "InvalidLink", "InvalidIRI", "InvalidUriChar", "NotBlank")

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check every id; the names of tag: and urn: have rules of their own."""
        scheme = iri.scheme_of(value.text)
        if not scheme:
            yield _relative(value, context.feed)
        elif tag := _TAG.match(value.text):
            message = f"the id {show(value.text)} is a tag URI with {scheme}:// where tag: belongs"
            yield Finding(value.anchor(), message, help=f"write tag:{show(tag[1], 200)[1:-1]}")
        elif scheme not in {"tag", "urn"} and (flaw := iri.flaw(value.text)):
            message = f"the id {show(value.text)} is no IRI: {flaw.reason}"
            yield Finding(value.at(flaw), message, help=iri.advice(value.text, flaw))


def _relative(value: Value, feed: Feed) -> Finding:
    text = value.text
    if not text:
        return Finding(value.anchor(), "the id is empty", help=_own_name(value, feed))
    match = _OBJECT_NAME.fullmatch(text)
    if match is None:
        message = f"the id {show(text)} is not an absolute IRI"
        return Finding(
            value.anchor(), message, help=_absolute(value, feed), group="relative", few=FEW
        )
    prefix = "urn:sha256:" if match[1] else "urn:sha1:"
    edit = replace(value.anchor(), prefix + text)
    return Finding(
        value.anchor(),
        f"the id {show(text, 64)} is the bare hash of a commit, not an IRI",
        fix=Fix(f"Write it as {prefix}…", Safety.UNSAFE, (edit,)),
        help=f"write {prefix}{text}",
        group="hash",
        few=_LOG,
    )


def _own_name(value: Value, feed: Feed) -> str:
    """What an id that is empty can be: the address of its holder's page."""
    holder = feed.by_node.get(value.node.getparent())
    page = holder.permalink if holder else None
    if page and iri.is_absolute(page.text) and not iri.flaw(page.text):
        return f"write an address that stays, such as {show(page.text, 200)[1:-1]}"
    return "write an address that stays as it is for good, such as urn:uuid: with a new UUID"


def _absolute(value: Value, feed: Feed) -> str:
    """What a relative id can only mean."""
    text = value.text
    if _BARE_HOST.match(text) and not iri.flaw(text):
        return f"write https://{show(text, 200)[1:-1]}"
    page = feed.head.permalink
    base = feed.base_of(value.node) or (page.text if page else "")
    if text[0] == "/" and base.startswith("http") and not iri.flaw(text):
        return f"write {show(iri.resolve(base, text), 200)[1:-1]}, or {address_advice(feed)}"
    if text.isascii() and text.replace("-", "").replace("_", "").isalnum():
        return f"put a name of your own before it, such as tag:your-host,2024:{text[:60]}"
    return address_advice(feed) if text[0] == "/" else _own_name(value, feed)
