"""`python -m feedlint`."""

from __future__ import annotations

import sys

from feedlint.command.cli import main

if __name__ == "__main__":
    sys.exit(main())
