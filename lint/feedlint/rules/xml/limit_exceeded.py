"""X085 limit-exceeded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.limits import LIMITS, MAX_EXPANSION, MAX_NAME
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


_WORDS = {
    "entity-expansion": "the entities of the DOCTYPE grow beyond {most} characters",
    "json-depth": "objects and arrays lie more than {limit} deep in each other",
    "limit-attributes": "this element has {count} attributes, the limit is {limit}",
    "limit-depth": "elements lie more than {limit} deep in each other",
    "limit-doctype": "the DOCTYPE has {size} characters, the limit is {limit}",
    "limit-elements": "the feed has more than {limit} entries and parts of them",
    "limit-length": "this {what} has {size} bytes, the limit is {limit}",
    "json-values": "the file has more than {limit} values",
    "limit-tags": "the file has {count} tags, comments and the like, the limit is {limit}",
    "limit-prefixes": "{count} namespace prefixes are in scope, the limit is {limit}",
    "parser-limit": "the XML parser stopped at a limit of its own: {reason}",
}


#: Limits that are not also the parser's.
_OURS = frozenset(("limit-attributes", "limit-elements"))
#: The parser's own limits, of which people can set lower ones, as messages have them.
_PARSERS = {
    "depth": (str(LIMITS.depth),),
    "length": (f"{LIMITS.length:,}", f"{MAX_NAME:,}"),
}


class LimitExceeded(FaultRule):
    """A feed must be of a size that readers can take.

    ## Why
    The XML parsers of readers have limits, so that a feed cannot take all their memory: on
    the depth of elements, on the length of texts and names, on what entities grow to. A feed
    beyond one of them is not read, and nothing behind this place was checked. The number of
    attributes of an element and that of the elements in the entries are limits of
    feedlint's own: the first entries are checked, up to the limit.
    docs/limits.md has them all, and says how to set them.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry [
    <!ENTITY a "0123456789">
    <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
    <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
    <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
    <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
    <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
    ]>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>&g;</content>
    </entry>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## References
    - [Billion laughs attack](https://en.wikipedia.org/wiki/Billion_laughs_attack)
    - [libxml2, parser options](https://gnome.pages.gitlab.gnome.org/libxml2/html/parser_8h.html)
    """

    code, name, since = "X085", "limit-exceeded", "0.1.0"
    severity = Severity.ERROR
    faults = (
        "entity-expansion",
        *("json-depth", "json-values"),
        *("limit-attributes", "limit-depth", "limit-doctype"),
        "limit-elements",
        "limit-length",
        "limit-prefixes",
        "limit-tags",
        "parser-limit",
    )
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name the limit, and what is beyond it."""
        values = {**fault.values, "most": f"{MAX_EXPANSION:,}"}
        for key in ("name", "reason"):
            values[key] = show(values.get(key, ""), 120)
        return _WORDS[fault.kind].format_map(values)

    def advice(self, fault: Fault) -> str:
        """Say what was not checked, and which setting is the limit."""
        key = fault.kind.removeprefix("limit-")
        other = f"; `--limit {key}=NUMBER` is another limit"
        if fault.kind in _OURS:
            if fault.values.get("rest"):
                return f"What lies behind these was not checked{other}"
            return f"Nothing but encoding and well-formedness was checked{other}"
        if key in _PARSERS and fault.values["limit"] not in _PARSERS[key]:
            return f"Nothing behind this place was checked{other}"
        return "Readers stop here too; nothing behind this place was checked"
