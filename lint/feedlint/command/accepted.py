"""The baseline of a run: which it is, what it accepted, and what in it is stale."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from feedlint.command.config import ConfigError, is_trusted
from feedlint.command.discover import Problem
from feedlint.command.settings import UsageError
from feedlint.limits import BASELINE
from feedlint.output import baseline as file
from feedlint.output.common import complain, counted, say
from feedlint.reading.source import InputError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from feedlint.command.run import Session
    from feedlint.command.settings import Resolver
    from feedlint.output.baseline import Baseline
    from feedlint.output.common import Item

_WRONG = 2


def is_concerned(options: Namespace, resolver: Resolver) -> bool:
    """Whether a run has a baseline; quick to say no."""
    return bool(_path(options, resolver))


def _path(options: Namespace, resolver: Resolver) -> str:
    if options.no_baseline:
        return ""
    try:
        path: str = options.baseline or resolver.for_folder(os.curdir).baseline
    except ConfigError:
        # The files that have this configuration say so.
        path = ""
    if path or options.write_baseline or options.prune_baseline:
        return path or BASELINE
    # A file that lies there is a configuration, too.
    is_used = not options.isolated and os.path.isfile(BASELINE) and is_trusted(BASELINE)
    return BASELINE if is_used else ""


def chosen(options: Namespace, resolver: Resolver) -> Baseline:
    """The baseline of a run, empty where one is to be written; raises UsageError."""
    path = _path(options, resolver)
    if options.write_baseline:
        return file.Baseline(path, ())
    try:
        return file.read(path)
    except InputError as error:
        raise UsageError(f"{path}: {error}") from error


def write(baseline: Baseline, items: Iterable[Item], session: Session) -> int:
    """Accept all findings; the exit code."""
    written = file.of(baseline.path, [item for item in items if not isinstance(item, Problem)])
    if session.exit_code == _WRONG:
        complain("no baseline is written: not everything could be linted")
        return _WRONG
    written.write()
    say(f"Accepted {counted(written.entries.total(), 'finding')} in {baseline.path}")
    return 0


def tell(baseline: Baseline, *, is_pruned: bool) -> None:
    """Say what was accepted, and which entries nothing needs any more, or drop these."""
    if baseline.accepted:
        say(f"{counted(baseline.accepted, 'finding')} accepted by {baseline.path}")
    stale = baseline.stale
    if not stale:
        return
    if is_pruned:
        baseline.pruned().write()
        say(f"Dropped {len(stale):,} {'entry' if len(stale) == 1 else 'entries'} of the baseline")
        return
    for entry in stale:
        place = f"{entry.filename}: {entry.rule} at {entry.address}"
        complain(f"{baseline.path}: {place} does not occur any more; see --prune-baseline")
