"""What the command tells instead of linting: rules, settings, files, a first configuration."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from feedlint.command.config import ConfigError
from feedlint.output.common import complain

if TYPE_CHECKING:
    from argparse import Namespace

    from feedlint.command.settings import Resolver, Settings
    from feedlint.linting.catalogue import RuleInfo
    from feedlint.output.common import Style

_WRONG = 2


def tell(options: Namespace, resolver: Resolver, style: Style) -> int:
    """List the rules, explain some, show the settings, or write a configuration."""
    if options.init:
        from feedlint.command.init import write

        return write(options.paths)
    from feedlint.output import rules

    first = next(iter(options.paths), os.curdir)
    folder = first if os.path.isdir(first) else os.path.dirname(first) or os.curdir
    try:
        settings = resolver.for_folder(folder if options.show_config else os.curdir)
        known = _listed(options, settings)
    except ConfigError as error:
        complain(f"{error.path}: {error}")
        return _WRONG
    if options.show_config:
        from feedlint.output.settings import as_toml

        sys.stdout.write(as_toml(settings))
    elif options.explain:
        given = ",".join((options.explain, *options.paths))
        names = filter(None, map(str.strip, given.split(",")))
        sys.stdout.write("\n".join(rules.explained(settings.rules, name) for name in names))
    elif options.output_format == "json":
        sys.stdout.write(rules.as_json(known))
    else:
        sys.stdout.write(rules.as_text(known, style))
    return 0


def _listed(options: Namespace, settings: Settings) -> tuple[RuleInfo, ...]:
    """All rules, or those that the command line chooses."""
    if not (options.select or options.ignore):
        return settings.rules
    return tuple(chosen.info for chosen in settings.ruleset("").chosen)


def show_files(options: Namespace, resolver: Resolver) -> int:
    """Print what would be linted, a line each."""
    from feedlint.command.discover import STDIN, Problem, Skipped, discover
    from feedlint.output.common import inert

    problems = []
    for target in discover(options.paths):
        if isinstance(target, Skipped):
            complain(target.message)
            continue
        if isinstance(target, Problem):
            problems.append(f"{target.filename}: {target.message}")
            continue
        name = options.stdin_filename if target.path == STDIN else target.path
        try:
            if not (name and resolver.for_file(name).excludes(name)):
                sys.stdout.write(f"{inert(name or STDIN)}\n")
        except ConfigError as error:
            problems.append(f"{error.path}: {error}")
    for problem in dict.fromkeys(problems):
        complain(problem)
    return _WRONG if problems else 0
