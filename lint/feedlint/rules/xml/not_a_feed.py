"""X080 not-a-feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.xml._base import FaultRule, named
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context

_SCALAR = lazy(r"null|true|false|-?[0-9][0-9.eE+-]*|\"[^\"]*\"")
# What is published by mistake, by the name of the first element.
_KINDS = {
    "html": "an HTML page",
}
# The same by the first bytes.
_BYTES = (
    (b"\x1f\x8b", "compressed with gzip"),
    (b"BZh", "compressed with bzip2"),
    (b"\xfd7zXZ", "compressed with xz"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x89PNG", "a PNG image"),
    (b"%PDF-", "a PDF document"),
    (b"version https://git-lfs.github.com/spec/", "a pointer of Git LFS"),
    (b"{", "plain JSON"),
)


def _by_bytes(data: bytes) -> str:
    """What a file is by its first bytes; nothing where they do not tell."""
    return next((what for start, what in _BYTES if data.startswith(start)), "")


class NotAFeed(FaultRule):
    """A file that is linted must be a feed.

    ## Why
    An error page, a redirect or an empty file where the feed should be passes for a feed
    until somebody subscribes. A build that publishes one has failed.

    ## Bad
    ```xml
    <!DOCTYPE html><html><body>502 Bad Gateway</body></html>
    ```

    ## Good
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## References
    - [RFC 4287, chapter 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    """

    code, name, since = "X080", "not-a-feed", "0.1.0"
    severity = Severity.ERROR
    remedy = "give feedlint the path of the feed itself, or exclude this file in its configuration"
    faults = ("not-a-feed",)
    w3c = ("UndefinedElement", "UndeterminableVocabulary")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Say what the file is instead."""
        values = fault.values
        root, name = values["root"], values["namespace"]
        known = values.get("what") or _KINDS.get(root.lower())
        known = known or _by_bytes(context.document.source.data)
        if values["empty"]:
            is_blank = values["empty"] == "blank"
            message = "the file holds nothing but white space" if is_blank else "the file is empty"
            yield Finding(fault.anchor, message, help=_EMPTY)
            return
        if known:
            message = f"the file is {known}, not a feed"
        elif root:
            where = f" in the namespace {show(name)}" if name else ""
            message = f"the first element is <{named(root)}>{where}, which is no feed"
        else:
            message = f"the file is no feed: it {_what(context.document.source.text)}"
        yield Finding(fault.anchor, message)


_EMPTY = "look at what was to write it: nothing came, as from a command or a download that failed"


def _what(text: str) -> str:
    """What a file without markup is: a lone value of JSON, or text."""
    is_json = _SCALAR.fullmatch(text.strip()) is not None
    return "is one value of JSON, not an object" if is_json else "has no element of one"
