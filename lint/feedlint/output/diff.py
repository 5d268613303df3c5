"""What `--diff` prints: a patch for a file or a pipe, and harmless text for people.

A patch has to hold the feed's own lines letter for letter. A terminal would act on control
characters in them, and the log of a CI on its commands (`::error`, `##vso[`): there a diff is
to be read, not applied, and is escaped as everything else is.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO

from feedlint.output.common import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from feedlint.output.common import Item

#: Variables by which services of continuous integration make themselves known.
_SERVICES = (
    *("CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION", "GITLAB_CI", "BUILDKITE"),
    *("JENKINS_URL", "CIRCLECI", "TRAVIS", "APPVEYOR", "BITBUCKET_BUILD_NUMBER"),
)


def is_patch(stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a diff goes where only a program reads it: no terminal, and no log of a CI."""
    return not stream.isatty() and not any(environment.get(name) for name in _SERVICES)


def beside(items: Iterable[Item], diffs: list[str], stream: TextIO) -> Iterator[Item]:
    """The same items; the changes of each, which `diffs` has by then, are written first."""
    is_to_apply = is_patch(stream)
    for item in items:
        stream.writelines(diffs if is_to_apply else map(harmless, diffs))
        diffs.clear()
        stream.flush()
        yield item


def harmless(diff: str) -> str:
    """A diff that is to be read: nothing in it acts on a terminal or on a log."""
    return "".join(f"{_harmless(line)}\n" for line in diff.split("\n")[:-1])


def _harmless(line: str) -> str:
    mark, body = line[:1], inert(line[1:].replace("\t", "    "))
    # GitHub's runner trims a line before it looks for a command.
    if body.lstrip().startswith("::"):
        body = body.replace("::", ":\\x3a", 1)
    return mark + body
