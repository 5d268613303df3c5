"""A `.mailmap`: under which names and addresses the authors of commits want to be known.

Source: gitmailmap(5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

# A name or none, an address, and once more for how the commits have it.
_LINE = lazy(r"[ \t]*+([^<>#\n]*+)<([^<>\n]*+)>(?:[ \t]*+([^<>#\n]*+)<([^<>\n]*+)>)?[^\n]*+")
_BLANK = " \t\r"


class Proper(NamedTuple):
    """The name and the address to be shown; empty for what stays as it is."""

    name: str
    address: str


class Mailmap:
    """What one or several files `.mailmap` say; the last of two lines counts."""

    def __init__(self, *texts: str) -> None:
        self._found: dict[tuple[str, str], Proper] = {}
        for text in texts:
            for proper, key in _entries(text):
                before = self._found.get(key, Proper("", ""))
                self._found[key] = Proper(
                    proper.name or before.name, proper.address or before.address
                )

    def __bool__(self) -> bool:
        return bool(self._found)

    def proper(self, name: str, address: str) -> Proper:
        """What stands for a name and an address of a commit, both as they are to be shown."""
        lower = address.lower()
        found = self._found.get((lower, name.lower())) or self._found.get((lower, ""))
        return (
            Proper(found.name or name, found.address or address) if found else Proper(name, address)
        )


def _entries(text: str) -> Iterator[tuple[Proper, tuple[str, str]]]:
    for line in text.split("\n"):
        match = _LINE.fullmatch(line) if "<" in line else None
        if match is None:
            continue
        name, address, old_name, old_address = (
            part and part.strip(_BLANK) for part in match.groups()
        )
        if old_address is None:
            yield Proper(name, ""), (address.lower(), "")
        else:
            yield Proper(name, address), (old_address.lower(), (old_name or "").lower())
