"""`python -m feedlint`."""

from __future__ import annotations

from feedlint.cli import command

if __name__ == "__main__":
    command()
