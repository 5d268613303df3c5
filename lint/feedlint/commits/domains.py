"""Mistyped domains of mail addresses, by the company they keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_one_slip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Domains under which very many write; linux-foundation.org has two true spellings.
COMMON = frozenset(
    {
        "canonical.com",
        "chromium.org",
        "debian.org",
        "freebsd.org",
        "gmail.com",
        "google.com",
        "googlemail.com",
        "hotmail.com",
        "huawei.com",
        "intel.com",
        "kernel.org",
        "linaro.org",
        "linux-foundation.org",
        "linux.intel.com",
        "linuxfoundation.org",
        "microsoft.com",
        "nvidia.com",
        "oracle.com",
        "outlook.com",
        "protonmail.com",
        "redhat.com",
        "samsung.com",
        "users.noreply.github.com",
        "users.sourceforge.net",
        "vger.kernel.org",
        "yahoo.com",
    }
)
# True providers that are one letter from a common one.
_TRUE = frozenset({"email.com", "fmail.com", "hmail.com", "mail.com", "qmail.com", "ymail.com"})
# RFC 1035, 2.3.4, allows 253 octets; what is longer than this nobody has typed.
_LONGEST = 100


class Domains:
    """Domains held to be right, to find the ones that are one slip away from them."""

    def __init__(self, frequent: Iterable[str]) -> None:
        known = COMMON.union(domain for domain in frequent if len(domain) <= _LONGEST)
        self._known = known
        # Words one slip apart share a form with one letter less, so looking those up
        # finds every candidate without comparing each domain with all others. The forms
        # themselves would take the square of a domain's length: their hashes do.
        self._near: dict[int, str | list[str]] = {}
        for domain in sorted(known):
            for form in map(hash, _forms(domain)):
                first = self._near.setdefault(form, domain)
                if isinstance(first, list):
                    first.append(domain)
                elif first != domain:
                    self._near[form] = [first, domain]

    def meant_by(self, domain: str) -> str | None:
        """The known domain that `domain` is a slip for; None if it may be right."""
        if domain in self._known or domain in _TRUE or len(domain) > _LONGEST:
            return None
        for form in _forms(domain):
            found = self._near.get(hash(form), ())
            for known in (found,) if isinstance(found, str) else found:
                if is_one_slip(domain, known) and _is_slip_for(domain, known):
                    return known
        return None


def _forms(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _is_slip_for(domain: str, known: str) -> bool:
    """Whether the one letter is likelier a slip than another host or country."""
    theirs, right = domain.split("."), known.split(".")
    differing = [at for at in range(min(len(theirs), len(right))) if theirs[at] != right[at]]
    if len(theirs) != len(right) or len(differing) != 1:
        return known in COMMON
    at = differing[0]
    if at == len(right) - 1:
        # gmail.con is a slip, suse.cz beside suse.de is not.
        return known in COMMON
    mine, other = theirs[at], right[at]
    if len(other) < 4 or _letters(mine) == _letters(other):
        return False
    return known in COMMON or {mine, other} != {mine.rstrip("s"), mine.rstrip("s") + "s"}


def _letters(label: str) -> str:
    """A label without its digits: mail1 and mail2 are two hosts."""
    return label.rstrip("0123456789")
