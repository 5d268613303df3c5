"""How large a JSON Feed may be, in bytes, as its text has it."""

from __future__ import annotations

#: Beyond what is fine.
LARGE = 250_000
#: A burden, which `feed-too-large` tells of.
HUGE = 1 << 20
