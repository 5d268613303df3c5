"""The rule `address-stray-quote`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.commits.trailers import BLANK
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# RFC 3986, appendix C: the mark that ends a quotation is no part of the address in it.
_ADDRESS = lazy(r"[<(\[]?https?://[^<>]+\Z", re.IGNORECASE)


class AddressStrayQuote(CommitRule):
    """No stray quotation mark sticks to an address on the web.

    ## Why
    Whatever turns the text into links takes the mark for a part of the address, and the
    link leads nowhere.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    [1] https://ada.invalid/pump"

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    [1] https://ada.invalid/pump

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [RFC 3986, appendix C](https://www.rfc-editor.org/rfc/rfc3986#appendix-C)
    """

    code, name, since = "T024", "address-stray-quote", "0.1.0"
    severity = Severity.INFO
    remedy = "take the quotation mark out, or put its partner before the address"
    among = "quoting"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for a mark behind an address that is the only one in its paragraph."""
        if '"' not in commit.message.text:
            return
        start = 0
        for paragraph in commit.message.text.split("\n\n"):
            at = paragraph.find('"')
            if at > 0 and paragraph.count('"') == 1:
                word = paragraph[max(paragraph.rfind(blank, 0, at) for blank in BLANK) + 1 : at]
                if _ADDRESS.match(word):
                    words = f"a stray quotation mark follows the address {show(word)}"
                    yield commit.finding(start + at, start + at + 1, words)
            start += len(paragraph) + 2
