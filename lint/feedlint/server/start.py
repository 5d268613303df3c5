"""`feedlint server`: the server on standard input and output."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from feedlint.command.arguments import parse
from feedlint.command.options import ARGUMENTS
from feedlint.output.common import complain

if TYPE_CHECKING:
    from collections.abc import Sequence

_USAGE = 2
#: The groups of options that mean something here.
_GROUPS = ("rules", "configuration")
_MEANT = {option.flag for option in ARGUMENTS if option.group in _GROUPS} - {
    *("--init", "--strict", "--max-warnings")
}
_ABOUT = """\
usage: feedlint server [--stdio] [OPTIONS]

Serve an editor by the Language Server Protocol on standard input and output.

options:
  --stdio   what editors pass; with it the server starts even where a file is named `server`
  {}
            as for linting, see feedlint --help
"""


def main(arguments: Sequence[str]) -> int:
    """Serve until the editor ends it; the exit code is 2 for a wrong usage."""
    given = [argument for argument in arguments if argument != "--stdio"]
    if given in (["--help"], ["-h"]):
        sys.stdout.write(_ABOUT.format(", ".join(sorted(_MEANT))))
        return 0
    wrong = [a for a in given if a.startswith("-") and a.partition("=")[0] not in _MEANT]
    if wrong:
        complain(f"server: {wrong[0]} means nothing here")
        return _USAGE
    # A path has to be named, and none may be.
    options, choices = parse([*given, "."])
    if options.paths != ["."]:
        complain("server: takes no path; the editor says which texts to lint")
        return _USAGE
    try:
        from feedlint.server.features import make
    except ImportError as error:
        if str(error.name).partition(".")[0] not in ("pygls", "lsprotocol", "cattrs", "attrs"):
            raise
        complain("server: do `pip install 'feedlint[server]'` first")
        return _USAGE
    # What anybody prints is no part of the protocol; and pygls closes what it writes to.
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr
    make(choices).start_io(stdout=stream)
    return 0
