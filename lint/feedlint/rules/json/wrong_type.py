"""The rule wrong-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import after, on_text, whole
from feedlint.finding import Severity, rewrite
from feedlint.rules.json._survey import JSON, MemberRule, named, version_of, version_to_write

if TYPE_CHECKING:
    from feedlint.finding import Edit
    from feedlint.rules.json._survey import Flaw


_ARTICLES = {
    "string": "a string",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "an array",
    "null": "null",
    "author": "an object",
    "item": "an object",
    "attachment": "an object",
    "hub": "an object",
    "chapter": "an object",
    "location": "an object",
}
_MENDED = {
    ("number", "string"): 'Write it as a string: "{}"',
    ("object", "array"): "Put the object into an array: [{{…}}]",
    ("string", "boolean"): "Write {} without quotes",
    ("string", "number"): "Write {} without quotes",
}


class WrongType(MemberRule):
    """Each member has a value of its type.

    ## Why
    Readers in Go, Rust, Swift and other typed languages refuse the whole feed for one value of
    another type, and some others lose all items. Of an id that is a number version 1.0 of JSON
    Feed wants them to make a string: in such a feed it is a warning.

    ## Bad
    ```json item
    "id": 12
    ```

    ## Good
    ```json item
    "id": "12"
    ```

    ## Fix
    Safe where the value says the same: a whole number as a string, one object in an array,
    `"true"`.

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J033", "wrong-type", "0.1.0"
    severity = Severity.ERROR
    dialects = JSON
    kind = "type"
    title = "Write the value in its type"

    def words(self, flaw: Flaw) -> str:
        """Say what it is and what it must be."""
        kind, _, inside = flaw.what.partition(" ")
        member = flaw.member
        if inside:
            wanted = "strings" if member.of == "string" else "objects"
            return f"{named(flaw)} have {_ARTICLES[kind]}, where only {wanted} may stand"
        return f"{named(flaw)} is {_ARTICLES[kind]}, and must be {_ARTICLES[member.kind]}"

    def advice(self, flaw: Flaw) -> str:
        """Show what to write."""
        if flaw.member.kind == "array" and flaw.what == "string":
            return 'Write an array of strings: ["one", "another"]'
        if flaw.name in ("author", "authors") and flaw.what.startswith("string"):
            return 'Write an object: {"name": "…"}'
        if flaw.name == "version":
            return version_to_write(flaw)
        if self.edits(flaw):
            return _MENDED[flaw.what, flaw.member.kind].format(flaw.node.text)
        return f"Write {_ARTICLES[flaw.member.of if ' ' in flaw.what else flaw.member.kind]}"

    def weight(self, flaw: Flaw) -> Severity | None:
        """Warn of a number where version 1.0 has readers make a string of it."""
        is_number = (flaw.table, flaw.name, flaw.what) == ("item", "id", "number")
        is_first = is_number and version_of(flaw.node.getroottree().value) == "1"
        return Severity.WARNING if is_first else None

    def edits(self, flaw: Flaw) -> list[Edit]:
        """Put quotes or brackets around a value, or take quotes away."""
        node, member = flaw.node, flaw.member
        match flaw.what, member.kind:
            case "number", "string" if node.text.lstrip("-").isdigit():
                return [rewrite(on_text(node), f'"{node.text}"')]
            case "object", "array" if member.of != "string":
                return [rewrite(on_text(node, 0, 0), "["), rewrite(after(node), "]")]
            case "string", "boolean" if node.text in ("true", "false"):
                return [rewrite(whole(node), f'"{node.tag}": {node.text}')]
            case "string", "number" if (
                node.text.isascii() and node.text.isdigit() and len(node.text) < 16
            ):
                number = node.text.lstrip("0") or "0"
                return [rewrite(whole(node), f'"{node.tag}": {number}')]
        return []
