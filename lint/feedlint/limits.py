"""The limits of what feedlint reads; no feed seen in the wild comes near one."""

from __future__ import annotations

#: Bytes of one file.
MAX_BYTES = 128 * 1024 * 1024
#: Code points that the internal entities of a DOCTYPE may grow to, all together.
MAX_EXPANSION = 1_000_000
#: Attributes of one element: libxml2's check for duplicates grows faster than they do.
MAX_ATTRIBUTES = 2_000
#: Namespace prefixes that may be in scope: their look-up is linear for each name.
MAX_PREFIXES = 1_000
#: Findings of one rule in one file that are located and reported.
MAX_FINDINGS = 1_000
#: Where the baseline usually lies.
BASELINE = ".feedlint-baseline.json"
