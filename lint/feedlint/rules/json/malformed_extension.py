"""The rule malformed-extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._survey import MemberRule, at_name
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.anchor import Anchor
    from feedlint.rules.json._survey import Flaw


_WORDS = {
    "name": "has no letter behind the underscore",
    "dot": "has a dot in its name",
    "kind": "is no object",
    "dot-inside": "has a dot in a name inside it",
}


class MalformedExtension(MemberRule):
    """An extension is an object with a name of an underscore and letters.

    ## Why
    JSON Feed has a place for members of your own: an object whose name begins with an underscore
    and a letter, with no dot in it or in the names inside. Readers may take others for anything.

    ## Bad
    ```json item
    "_rank": 3
    ```

    ## Good
    ```json item
    "_notes": {"rank": 3}
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J038", "malformed-extension", "0.1.0"
    severity = Severity.WARNING
    remedy = 'write an object, such as "_notes": {"rank": 3}, and no dots in its names'
    kind = "extension"

    def place(self, flaw: Flaw) -> Anchor:
        """Point at the name."""
        return at_name(flaw)

    def words(self, flaw: Flaw) -> str:
        """Say what is wrong."""
        return f"the extension {show(flaw.name)} {_WORDS[flaw.what]}"
