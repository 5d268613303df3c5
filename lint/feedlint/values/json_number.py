"""Numbers of JSON (RFC 8259, section 6), and what readers can hold of them."""

from __future__ import annotations

_INFINITE = ("inf", "-inf", "nan")


def is_beyond(word: str) -> bool:
    """Whether a word of JSON is a number that no reader can hold."""
    try:
        return str(float(word)) in _INFINITE
    except ValueError:  # true, false, null
        return False
