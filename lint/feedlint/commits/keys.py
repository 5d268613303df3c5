"""What is known of trailer keys, and of the profiles that judge them.

Anyone may make up a key, so an unknown one is never wrong; these lists say which
keys have a meaning that a value can miss.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from feedlint.pattern import lazy

#: Whose customs a rule goes by.
PROFILES = ("generic", "kernel", "git", "gerrit", "dco", "github", "qemu")


#: Rules that are off by default, and on where a configuration names the profile.
ON_UNDER = {
    "kernel": ("missing-sign-off", "missing-author-sign-off"),
    "dco": ("missing-sign-off", "missing-author-sign-off"),
}


class ProfileOptions(NamedTuple):
    """The option of every rule that knows different customs."""

    profile: str = "generic"


#: Keys whose value is a person whose address others act on: git, GitHub, a DCO check.
IDENTITY_KEYS = frozenset({"signed-off-by", "co-authored-by", "co-developed-by"})

# The customs of Linux (submitting-patches.rst) and of git (SubmittingPatches), and what
# is common beside them.
_PERSONS = frozenset(
    {
        *IDENTITY_KEYS,
        "acked-by",
        "reported-by",
        "reviewed-by",
        "suggested-by",
        "tested-by",
        "helped-by",
        "improved-by",
        "mentored-by",
        "noticed-by",
        "requested-by",
        "originally-by",
        "bisected-by",
        "debugged-by",
        "approved-by",
        "diagnosed-by",
        "authored-by",
        "based-on-patch-by",
        "based-on-a-patch-by",
        "contributions-by",
    }
)
# Tools and models, not people, with no address (Linux, coding-assistants.rst).
_AGENTS = frozenset({"assisted-by", "generated-by"})
# Words that are one letter from a known key and mean something else.
_OTHER_WORDS = frozenset(
    {
        "acted-by",
        "asked-by",
        "backed-by",
        "exported-by",
        "hacked-by",
        "jacked-by",
        "nested-by",
        "packed-by",
        "racked-by",
        "reposted-by",
        "rested-by",
        "texted-by",
    }
)
# Keys that no everyday word followed by a colon looks like.
_DISTINCT = frozenset({"cc", "change-id", "closes", "fixes", "link", "message-id", "reviewed-on"})

# Reported-and-tested-by, Reviewed-and-Acked-by: known keys in one.
_COMBINED = lazy(r"([a-z]++)-and-([a-z]++)-by")


@lru_cache(maxsize=256)
def is_person_key(key: str) -> bool:
    """Whether the value of a key should be a person; `Cc` may be a list's address."""
    lower = key.lower()
    if lower in _PERSONS:
        return True
    match = _COMBINED.fullmatch(lower)
    return match is not None and {f"{match[1]}-by", f"{match[2]}-by"} <= _PERSONS


@lru_cache(maxsize=256)
def is_distinct_key(key: str) -> bool:
    """Whether a line that begins with this key is surely meant as a trailer."""
    lower = key.lower()
    return lower in _DISTINCT or lower in _AGENTS or is_person_key(lower)


@lru_cache(maxsize=256)
def mistyped_key(key: str) -> str | None:
    """The known `-by` key that `key` is one slip of a finger away from, if it is one."""
    lower = key.lower()
    if lower in _OTHER_WORDS or lower in _AGENTS or is_person_key(lower):
        return None
    # Hyphens are kept: "Tests-by" and "Revised-by" are words of their own.
    known = next((each for each in sorted(_PERSONS) if is_one_slip(lower, each)), None)
    return known.capitalize() if known else None


def is_one_slip(one: str, other: str) -> bool:
    """Whether two words are at an optimal-string-alignment distance of exactly one.

    One character more, less or another, or two neighbours swapped.
    """
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    at = 0
    while at < len(one) and one[at] == other[at]:
        at += 1
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1]
    return one[at + 1 :] == other[at + 1 :] or (swapped and one[at + 2 :] == other[at + 2 :])
