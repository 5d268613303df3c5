"""The rule unknown-member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.jsonfeed import TABLES
from feedlint.finding import Severity
from feedlint.rules.json._survey import JSON, MemberRule, at_name, is_of_chapters
from feedlint.text.show import show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from feedlint.anchor import Anchor
    from feedlint.rules.json._survey import Flaw


class UnknownMember(MemberRule):
    """Each member has a name that JSON Feed knows, or begins with an underscore.

    ## Why
    Readers pass by a name they do not know, and what stands there is lost. A member of your own is
    an object whose name begins with an underscore. A file of chapters may have any; there only a
    name that was meant for one of its own is reported.

    ## Bad
    ```json item
    "sumary": "A word"
    ```

    ## Good
    ```json item
    "summary": "A word"
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J036", "unknown-member", "0.1.0"
    severity = Severity.WARNING
    dialects = JSON
    kind = "unknown"

    def place(self, flaw: Flaw) -> Anchor:
        """Point at the name."""
        return at_name(flaw)

    def words(self, flaw: Flaw) -> str:
        """Name it, and the one that was probably meant."""
        if is_of_chapters(flaw):
            return f"{show(flaw.name)} stands in the {flaw.owner} for {flaw.what}"
        name, known = flaw.name, TABLES[flaw.table]
        if name.strip() in known:
            return f"the name {show(name)} has white space around it"
        owners = " and the ".join(table for table in TABLES if name in TABLES[table])
        if owners:
            return f"{show(name)} is no member of the {flaw.owner}, but of the {owners}"
        hint = did_you_mean(name, known)
        if name == "content" and "content_html" in known and "<" in flaw.node.text:
            hint = "; did you mean 'content_html'?"
        return f"{show(name)} is no member of the {flaw.owner} in JSON Feed{hint}"

    def advice(self, flaw: Flaw) -> str:
        """Say how to write a member of one's own."""
        if is_of_chapters(flaw):
            return f"Write {flaw.what}: apps pass by another name"
        name = show(flaw.name.strip(" _"), 40)[1:-1]
        return f'Correct the name, or make it an extension: "_yours": {{"{name}": …}}'
