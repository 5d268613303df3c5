"""The rule invalid-draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.feeds.concepts import in_text
from feedlint.finding import Finding, Severity
from feedlint.names import APP, atom
from feedlint.rule import Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class InvalidDraft(Rule):
    """app:draft must be yes or no, once.

    ## Why
    Whether an entry is published at all hangs on this word. A server that does not
    know the word publishes the draft, or hides the article.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <app:control><app:draft>true</app:draft></app:control>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <app:control><app:draft>yes</app:draft></app:control>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 5023, section 13.1.1](https://www.rfc-editor.org/rfc/rfc5023#section-13.1.1):
      the content of app:draft MUST be "yes" or "no", and there MUST be
      one at most
    - [RFC 5023, section 13.1](https://www.rfc-editor.org/rfc/rfc5023#section-13.1): an app:control
      MUST appear only once in an entry
    """

    code, name, since = "A121", "invalid-draft", "0.1.0"
    severity = Severity.ERROR
    visits = (f"{{{APP}}}control",)
    w3c = ("InvalidYesNo", "DuplicateElement")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the draft element of an entry's control, and that there is one at most of each."""
        parent, before = element.getparent(), element.itersiblings(element.tag, preceding=True)
        if parent is not None and parent.tag == atom("entry") and next(before, None) is not None:
            message = "the entry has more than one app:control"
            yield Finding(on_tag(element), message, help="keep one app:control")
        for number, draft in enumerate(element.iterchildren(f"{{{APP}}}draft")):
            if number:
                message = "the control has more than one app:draft"
                yield Finding(on_tag(draft), message, help="keep one app:draft")
            value = in_text(draft)
            if value.size != len(value.text) or value.text not in ("yes", "no"):
                meant = "yes" if value.text.lower() in ("yes", "true", "1") else "no"
                message = f"app:draft is {show(value.text)}, neither yes nor no"
                help_ = f"write <app:draft>{meant}</app:draft>"
                yield Finding(value.anchor(), message, help=help_)
