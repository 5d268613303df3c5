"""The rule missing-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, local_name, text_of
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import PERSONS, again, element_of, elements_of
from feedlint.rules.structure._derive import derived
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault
    from feedlint.rule import Context


#: What to write, where it is not plain from the name.
_HELP = {
    "description": "write <description> with a sentence about what the feed is",
    "id": "write <id> with an address of your own that never changes, such as that of the page",
    "items": "write <items><rdf:Seq> with an <rdf:li rdf:resource=…> for each item",
    "link": "write <link> with the address of the page",
    "name": "write <name> with the person's name",
    "updated": "write <updated> with the time of the last change, such as 2024-05-06T07:08:09Z",
    "url": "write <url> with the address of the picture",
    "workspace": "write a <workspace> with its <atom:title> and its collections",
}


def _of_person(element: Element) -> str:
    """The elements of a person whose text is all there is."""
    own, text = local_name(element), text_of(element).strip(SPACE)
    if own not in PERSONS or len(element) or not text:
        return ""
    whole = f"<name>{show(text)[1:-1]}</name>"
    if "@" in text:
        whole = f"<name>…</name><email>{show(text)[1:-1]}</email>"
    return f"write <{own}>{whole}</{own}>"


class MissingElement(Rule):
    """A feed and what is in it must have the elements that their format demands.

    ## Why
    Readers keep entries apart by their ids, sort them by their dates and list them by
    their titles; a person without a name is nobody,
    an image without an address cannot be shown. Where one of them is missing, some
    readers make something up and others drop the entry or the feed.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
      <id>https://notes.invalid/</id>
      <title>Notes</title>
      <author><name>Ada</name></author>
      <link rel="self" href="https://notes.invalid/feed.atom"/>
      <entry>
        <id>https://notes.invalid/1</id>
        <title>Bernoulli</title>
        <updated>2024-03-04T05:06:07Z</updated>
        <link href="https://notes.invalid/1"/>
      </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <updated>2024-03-04T05:06:07Z</updated>
      <id>https://notes.invalid/</id>
      <title>Notes</title>
      <author><name>Ada</name></author>
      <link rel="self" href="https://notes.invalid/feed.atom"/>
      <entry>
        <id>https://notes.invalid/1</id>
        <title>Bernoulli</title>
        <updated>2024-03-04T05:06:07Z</updated>
        <link href="https://notes.invalid/1"/>
      </entry>
    </feed>
    ```

    ## Fix
    Unsafe: an id is taken from the self or alternate link, a feed's date from its newest
    entry, an entry's from its `published`. Titles and names are not made up.

    ## References
    - [RSS 2.0, required channel elements](https://www.rssboard.org/rss-specification#requiredChannelElements)
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1): "atom:feed
      elements MUST contain exactly one" id, title and updated
    - [RFC 4287, section 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2): the same of
      entries
    - [RFC 4287, section 3.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.1): "Person
      constructs MUST contain exactly one atom:name element"
    """

    code, name, since = "S001", "missing-element", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("missing-element",)
    w3c = ("MissingElement", "MissingTitle", "MissingLink", "MissingDescription")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the parent and what it lacks."""
        parent, name = fault.values["parent"], fault.values["element"]
        help_text = (
            _of_person(element_of(fault))
            or _HELP.get(name)
            or f"write <{name}>…</{name}> into the {parent}"
        )
        fix = derived(elements_of(fault), name)
        yield Finding(
            fault.anchor, f"the {parent} has no {name}{again(fault)}", fix=fix, help=help_text
        )
