"""A diff on a terminal or in a log of a CI has nothing in it that is obeyed there."""

from __future__ import annotations

import io

import pytest

from feedlint.output.diff import harmless, is_patch


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("variable", ["CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"])
def test_a_patch_is_for_programs(variable: str) -> None:
    assert is_patch(io.StringIO(), {})
    assert not is_patch(Terminal(), {})
    assert not is_patch(io.StringIO(), {variable: "true"})


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (" <title>", " <title>"),
        (" ::error file=a::b", " :\\x3aerror file=a::b"),
        ("   ::add-mask::b", "   :\\x3aadd-mask::b"),
        ("+::error::b", "+:\\x3aerror::b"),
        ("-##vso[task.complete]", "-#\\x23vso[task.complete]"),
        (" \x9b31m\u202e\x1b[2J", " \\x9b31m\\u202e\\x1b[2J"),
        (" a\rb", " a\\rb"),
    ],
)
def test_lines_are_made_harmless(line: str, shown: str) -> None:
    assert harmless(f"@@ -1 +1 @@\n{line}\n") == f"@@ -1 +1 @@\n{shown}\n"
