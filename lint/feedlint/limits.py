"""The limits of what feedlint reads; no feed seen in the wild comes near one."""

from __future__ import annotations

#: Bytes of one file.
MAX_BYTES = 128 * 1024 * 1024
#: Code points that the internal entities of a DOCTYPE may grow to, all together.
MAX_EXPANSION = 1_000_000
#: Faults of well-formedness in one file that are looked at one by one.
MAX_FAULTS = 100_000
#: Code points of a DOCTYPE.
MAX_DOCTYPE = 1_000_000
#: Elements within each other, as libxml2 counts (XML_PARSE_HUGE would take 2,048).
MAX_DEPTH = 256
#: Bytes of one text, tag, comment or instruction in UTF-8: libxml2's XML_MAX_TEXT_LENGTH.
MAX_LENGTH = 10_000_000
#: Bytes of one name: libxml2's XML_MAX_NAME_LENGTH.
MAX_NAME = 50_000
#: Namespace prefixes in scope: older versions of libxml2 look through all for each name.
MAX_PREFIXES = 1_000
#: Children and grandchildren of the root: a hundred thousand entries and their metadata.
MAX_ELEMENTS = 600_000
#: Findings of one rule in one file that are located and reported.
MAX_FINDINGS = 1_000
#: Findings of one rule in one file that are counted; then it is not asked any more.
MAX_COUNTED = 10_000
#: Where the baseline usually lies.
BASELINE = ".feedlint-baseline.json"
