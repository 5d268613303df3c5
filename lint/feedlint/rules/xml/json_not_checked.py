"""X082 json-not-checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonNotChecked(FaultRule):
    """A JSON Feed is not checked.

    ## Why
    feedlint checks Atom. That it says nothing else of this file does not mean that it is
    right.

    ## Bad
    ```xml
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
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
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "X082", "json-not-checked", "0.1.0"
    severity = Severity.INFO
    faults = ("json",)

    def words(self, fault: Fault) -> str:
        """Say what was not done."""
        return "the file is a JSON Feed and was not checked"
