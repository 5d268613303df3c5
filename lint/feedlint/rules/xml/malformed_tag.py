"""X047 malformed-tag."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


_WORDS = {
    "space": "white space stands before the name in {}",
    "file": "the file ends inside the tag {}",
    "unfinished": "the tag {} is not finished when the next one begins",
    "declaration": "{} begins neither a comment nor a CDATA section nor a DOCTYPE",
    "end tag": "the end tag {} holds more than a name",
}
_SPACES = re.compile("[ \t\r\n]+")


class MalformedTag(FaultRule):
    """A tag must be complete.

    ## Why
    A quotation mark or a `>` that is missing lets a tag run on into the text, up to the end
    of the file. A parser stops there.

    ## Bad
    ```xml feed
    <title>Notes</ title>
    ```

    ## Good
    ```xml feed
    <title>Notes</title>
    ```

    ## Fix
    Safe: takes out white space before a name. None for anything else.

    ## References
    - [XML 1.0, section 3.1](https://www.w3.org/TR/xml/#sec-starttags)
    - [XML 1.0, section 2.4](https://www.w3.org/TR/xml/#syntax)
    """

    code, name, since = "X047", "malformed-tag", "0.1.0"
    severity = Severity.ERROR
    remedy = "Finish the tag with '>', or write &lt; for a '<' of the text"
    faults = ("malformed-tag",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what is missing."""
        return _WORDS[fault.values["what"]].format(show(fault.values["tag"]))

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Take out white space before a name."""
        if fault.values["what"] != "space":
            return None
        edit = rewrite(fault.anchor, _SPACES.sub("", fault.values["tag"], count=1))
        return Fix("Take the white space out", Safety.SAFE, (edit,))
