"""The rule element-of-other-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

#: The elements that RSS 0.91 did not have, by the version that brought them.
_SINCE = {
    "category": 0.92,
    "cloud": 0.92,
    "enclosure": 0.92,
    "source": 0.92,
    "expirationDate": 0.93,
    "pubDate": 0.93,
    "author": 2.0,
    "comments": 2.0,
    "generator": 2.0,
    "guid": 2.0,
    "ttl": 2.0,
}
_VERSIONS = {"0.91": 0.91, "0.92": 0.92, "0.93": 0.93, "0.94": 0.94, "2.0": 2.0}
#: RSS 0.91 has this in its channel.
_OLDER = (("pubDate", "channel"),)


class ElementOfOtherVersion(Rule):
    """An RSS feed should have the elements of the version that it names.

    ## Why
    A feed of RSS 0.91 with a guid is one of 2.0 that says otherwise: a reader that goes by the
    version does not look for it. An `expirationDate` was in drafts only.

    ## Bad
    ```rss
    <rss version="0.91"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    <language>en</language>
    <item>
    <title>One</title>
    <link>https://notes.invalid/1</link>
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
    <language>en</language>
    <item>
    <title>One</title>
    <link>https://notes.invalid/1</link>
    <guid>https://notes.invalid/1</guid>
    </item>
    </channel></rss>
    ```

    ## References
    - [RSS 0.91](https://www.rssboard.org/rss-0-9-1-netscape),
      [RSS 0.92](https://www.rssboard.org/rss-0-9-2)
    - [RSS 2.0, changes](https://www.rssboard.org/rss-change-notes)
    """

    code, name, since = "S035", "element-of-other-version", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (ROOT,), frozenset(("rss",))

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the elements of the channel and of its items, once for each name."""
        version = _VERSIONS.get(element.get("version", ""))
        if version is None:
            return
        wrong = [name for name in _SINCE if _is_of_other(name, version)]
        if not wrong or not any(f"<{name}" in context.document.text for name in wrong):
            return
        seen = set()
        for node in element.iter(*wrong):
            parent = node.getparent()
            name = node.tag
            if name in seen or parent is None or (name, parent.tag) in _OLDER:
                continue
            if parent.tag in ("channel", "item"):
                seen.add(name)
                named = element.get("version", "")
                yield Finding(
                    on_tag(node),
                    f"RSS {named} has no {show(name)}",
                    help='write version="2.0"' if version < 2.0 else "leave it out",
                )


def _is_of_other(name: str, version: float) -> bool:
    if name == "expirationDate":
        return version not in (0.93, 0.94)
    return _SINCE[name] > version
