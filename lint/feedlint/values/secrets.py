"""What makes an address one that is not for everybody: passwords, and signatures for a time."""

from __future__ import annotations

import re

from feedlint.pattern import lazy

_LOGIN = lazy(r"[a-z][a-z0-9+.\-]*://([^/?#@:]*:[^/?#@]+)@", re.IGNORECASE)
# What opens a file in the stores of Amazon, Google and Microsoft for some hours or days.
_SIGNATURE = lazy(
    r"[?&](x-(?:amz|goog)-signature|awsaccesskeyid|googleaccessid|key-pair-id)=[^&#]{4}",
    re.IGNORECASE,
)
_SHARED = lazy(r"[?&](sig)=[^&#]{20}")
_EXPIRY = lazy(r"[?&]se=[0-9]{4}-")


def login(address: str) -> re.Match[str] | None:
    """The name and the password before a host, as group 1."""
    return _LOGIN.match(address)


def signature(address: str) -> re.Match[str] | None:
    """The parameter that signs an address for a time, as group 1."""
    if match := _SIGNATURE.search(address):
        return match
    return _SHARED.search(address) if _EXPIRY.search(address) else None
