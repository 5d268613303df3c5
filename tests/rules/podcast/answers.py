"""What a server says of an enclosure, for the tests of rules about files on their servers."""

from __future__ import annotations

ADDRESS = "https://ada.invalid/1.mp3"


def answered(
    part: str = "206 Partial Content",
    *fields: str,
    head: str = "200 OK",
    address: str = ADDRESS,
) -> str:
    """An exchange: the status of GET with its fields, and that of HEAD."""
    lines = (f"HEAD {address}", f"HTTP/1.1 {head}", f"GET {address}", f"HTTP/1.1 {part}", *fields)
    return "\n".join(lines) + "\n"


def enclosure(url: str = ADDRESS, length: str = "1000", kind: str = "audio/mpeg") -> str:
    """The enclosure that is asked for; marks in its values are put aside by the case."""
    return f'<enclosure url="{url}" length="{length}" type="{kind}"/>'


MARKED = f"⟦{ADDRESS}⟧"
