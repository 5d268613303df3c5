"""The rule rss-in-wrong-namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from feedlint.feeds.rdf import RSS_10, RSS_11
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class RssInWrongNamespace(Rule):
    """The elements of RSS 2.0 must be in no namespace, and those of RSS 1.0 in their own.

    ## Why
    Readers compare namespaces letter by letter. In another one these are other elements, and
    the feed is empty.

    ## Bad
    ```rss
    <rss xmlns="http://backend.userland.com/rss2" version="2.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    <item>
    <title>One</title>
    <guid>https://notes.invalid/1</guid>
    </item>
    </channel></rss>
    ```

    ## Good
    ```rss
    <rss version="2.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    <item>
    <title>One</title>
    <guid>https://notes.invalid/1</guid>
    </item>
    </channel></rss>
    ```

    ## References
    - [RSS 2.0, extending RSS](https://www.rssboard.org/rss-specification#extendingRss): "The
      elements defined in this document are not themselves members of a namespace"
    - [RSS 1.0](https://web.resource.org/rss/1.0/spec#s4.1): the namespace of its elements
    """

    code, name, since = "S036", "rss-in-wrong-namespace", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("rss-in-namespace", "rss-in-wrong-namespace")
    w3c = ("InvalidNamespace", "UndeterminableVocabulary")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Say which namespace it is, and which it should be."""
        name = fault.values["namespace"]
        if fault.kind == "rss-in-namespace":
            message = f"the feed is in the namespace {show(name)}; RSS is in none"
            yield Finding(fault.anchor, message, help="take the xmlns attribute out")
        else:
            message = "the channel is in no namespace of RSS"
            help_text = f"write xmlns={quoteattr(_wanted(fault))}"
            yield Finding(fault.anchor, message, help=help_text)


def _wanted(fault: Fault) -> str:
    return RSS_11 if fault.values["root"] == "Channel" else RSS_10
