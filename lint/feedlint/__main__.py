"""`python -m feedlint`."""

from __future__ import annotations

from feedlint.command.cli import command

if __name__ == "__main__":
    command()
