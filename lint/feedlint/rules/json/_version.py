"""The versions of JSON Feed, and how people write them."""

from __future__ import annotations

from feedlint.feeds.jsonfeed import VERSIONS
from feedlint.pattern import lazy

_LIKE = lazy(r"\s*(?:https?://)?(?:www\.)?jsonfeed\.org/version/(1(?:\.[01])?)/?\s*")


def spelled(version: str) -> str:
    """The version that is meant, as the format writes it; empty where none is."""
    match = _LIKE.fullmatch(version)
    return VERSIONS[match[1].removesuffix(".0")] if match else ""


def is_spelling(version: str) -> bool:
    """Whether a text names a version in some way."""
    return bool(spelled(version))
