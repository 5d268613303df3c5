"""The index of the rules; written by tools/generate.py, not by hand.

A row is a rule: code, name, family, severity, default, fix, since, w3c, summary,
module, class, visits, faults. Plain tuples, so that it costs next to nothing.
"""

from __future__ import annotations

# fmt: off
# ruff: noqa: E501
RULES: tuple[
    tuple[
        str, str, str, str, bool, bool, str, tuple[str, ...], str, str, str,
        tuple[str, ...], tuple[str, ...],
    ],
    ...,
] = (
)
