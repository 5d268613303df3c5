"""Paths and ids of which each of a thousand findings has a copy, at a length that is bounded."""

from __future__ import annotations

#: Code points of a name, of a path and of an id that are kept.
MAX_NAME = 80
MAX_PATH = 400
MAX_ID = 300


def in_short(path: str) -> str:
    """A path with its middle left out where it is too long to be read."""
    half = MAX_PATH // 2
    return path if len(path) <= MAX_PATH else f"{path[:half]}…{path[-half:]}"


def with_digest(text: str, limit: int) -> str:
    """A text of at most `limit` code points; what is left out goes into a digest."""
    if len(text) <= limit:
        return text
    from hashlib import blake2b

    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{text[: limit - 17]}…{digest}"
