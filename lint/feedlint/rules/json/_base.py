"""What the rules about JSON have in common: they word what the reader has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import escape

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class JsonFault(FaultRule):
    """A rule that words what keeps a text from being JSON, and offers what mends it."""

    #: What the fix is called, and whether it may be made unseen.
    title: ClassVar[str] = ""
    safety: ClassVar[Safety] = Safety.SAFE

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """The changes with which the text could be read."""
        if not fault.edits:
            return None
        edits = tuple(rewrite(at(*edit.span), edit.text) for edit in fault.edits)
        return Fix(self.title, self.safety, edits)

    def advice(self, fault: Fault) -> str:
        """Say what to do, where it is certain."""
        return self.title if fault.edits else ""


def more(fault: Fault) -> str:
    """`, and N more times`, for the end of a message."""
    count = int(fault.values.get("count", "1")) - 1
    if count < 1:
        return ""
    return f", and {count:,} more {'time' if count == 1 else 'times'}"


def plain(text: str, limit: int = 40) -> str:
    """A piece of JSON as it is written, in one line, without quotes of ours."""
    return escape(text if len(text) <= limit else text[: limit - 1] + "…")
