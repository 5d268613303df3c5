"""The rule invalid-reply-reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.feeds.concepts import in_attribute
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.meaning._base import THREAD
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class InvalidReplyReference(Rule):
    """A reply must name what it replies to.

    ## Why
    `ref` is the id of the entry that is replied to, and has to be an IRI as that id is.
    Without it, or with something else, the reply hangs in the air. `href` and `source`
    are addresses.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>Re: One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <thr:in-reply-to ref="1" href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>Re: One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <thr:in-reply-to ref="urn:example:1" href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 4685, section 3](https://www.rfc-editor.org/rfc/rfc4685#section-3): ref MUST be
      there, and be built as an atom:id is, by
      [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "A111", "invalid-reply-reference", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (f"{{{THREAD}}}in-reply-to",), IN_XML
    w3c = (
        "InvalidUriChar",
        "InvalidIRI",
        "InvalidLink",
        "InvalidURIAttribute",
        "InvalidFullLink",
        "MissingAttribute",
    )

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check ref, which must be there and absolute, and the two addresses."""
        ref = in_attribute(element, "ref")
        wanted = "the id of what it replies to"
        if ref is None:
            yield Finding(
                on_tag(element), "the reply has no ref", help=f'add ref="…" with {wanted}'
            )
        elif not iri.is_absolute(ref.text) and not iri.flaw(ref.text):
            message = f"the ref {show(ref.text)} of the reply is not an absolute IRI"
            yield Finding(ref.anchor(), message, help=f"write {wanted}, letter for letter")
        for name in ("ref", "href", "source"):
            value = in_attribute(element, name)
            if value and (flaw := iri.flaw(value.text)):
                message = f"the {name} {show(value.text)} of the reply is no IRI: {flaw.reason}"
                yield Finding(value.at(flaw), message, help=iri.advice(value.text, flaw))
