"""X081 template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class Template(FaultRule):
    """The template of a feed is not checked.

    ## Why
    What a site generator turns into a feed is not one yet. Check what it has made of it.

    ## Bad
    ```xml
    ---
    layout: null
    ---
    <feed xmlns="http://www.w3.org/2005/Atom">
    <title>{{ site.title }}</title>
    </feed>
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
    - [Jekyll, front matter](https://jekyllrb.com/docs/front-matter/)
    """

    code, name, since = "X081", "template", "0.1.0"
    severity = Severity.INFO
    remedy = "run feedlint on the feed that the template makes, once the site is built"
    faults = ("template",)

    def words(self, fault: Fault) -> str:
        """Say what was not done."""
        return "the file is a template, not a feed, and was not checked"
