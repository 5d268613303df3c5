"""X036 merge-conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class MergeConflict(FaultRule):
    """A feed must not hold the marks of a merge conflict.

    ## Why
    Git writes them where two versions of a file cannot be merged, and leaves the choice to
    somebody. Committed as they are, they make the feed unreadable.

    ## Bad
    ```xml feed
    <subtitle>
    <<<<<<< HEAD
    Notes
    =======
    News
    >>>>>>> other
    </subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>Notes</subtitle>
    ```

    ## References
    - [git merge, how conflicts are presented](https://git-scm.com/docs/git-merge#_how_conflicts_are_presented)
    - [XML 1.0, section 2.1](https://www.w3.org/TR/xml/#sec-well-formed)
    """

    code, name, since = "X036", "merge-conflict", "0.1.0"
    severity = Severity.ERROR
    remedy = "Settle the conflict, and take its marks out"
    faults = ("merge-conflict",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Show the line."""
        return f"the line {show(fault.values['text'])} is left over from a merge conflict"
