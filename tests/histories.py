"""Long histories, rendered by the real generators and held against themselves.

    python -m tests.histories [COUNT]       what each rule says of each generator

The histories are those that Debian's packages bring along, and one with what is usual in
others. Every entry has its repository as witness, save those of hgweb.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from feedlint.witnesses.repository import Repository
from tests.generators import changelogs, real
from tests.generators.commits import HERMETIC, git
from tests.generators.templates import TEMPLATES
from tests.generators.wild import wild

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feedlint.finding import Diagnostic

_ENTRIES = re.compile(r"<(?:entry|item)>")
#: How many entries gitweb writes at most.
_PAGE = 150


class Told(NamedTuple):
    """What was said of the feeds of one generator and one history."""

    generator: str
    history: str
    entries: int
    bytes: int
    findings: tuple[Diagnostic, ...]


def stagit(path: Path, count: int) -> bytes:
    """The feed that stagit writes; where it is not installed, in its form by ourselves."""
    program = shutil.which("stagit")
    if program is None:
        witness = Repository(path)
        names = git(path, "rev-list", f"--max-count={count}", "--first-parent", "main")
        commits = [witness.commit(name) for name in names.decode().split()]
        return TEMPLATES["stagit"].render(commits)  # type: ignore[arg-type]  # all are there
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "-l", str(count), str(path)]
        subprocess.run(command, cwd=folder, env=HERMETIC, check=True, timeout=300)
        return (Path(folder) / "atom.xml").read_bytes()


def _gitweb(path: Path, form: str) -> Iterator[bytes]:
    names = git(path, "rev-list", "main").decode().split()
    for start in range(0, len(names), _PAGE):
        # Long ago, so that no entry is too old for it.
        yield real.gitweb(path, names[start], form=form, now=0)


def _mercurial(path: Path) -> Path:
    target = path.with_suffix(".hg")
    return target if target.exists() else real.convert(path, target)


#: The feeds of a repository, each with whether a repository of git can speak of it.
_WRITERS: dict[str, tuple[Callable[[Path], Iterator[bytes]], bool]] = {
    "cgit": (lambda path: iter([real.cgit(path, count=10_000)]), True),
    "gitweb": (lambda path: _gitweb(path, "atom"), True),
    "gitweb RSS": (lambda path: _gitweb(path, "rss"), True),
    "stagit": (lambda path: iter([stagit(path, 10_000)]), True),
    "hgweb": (lambda path: iter([real.hgweb(_mercurial(path), "atom")]), False),
    "hgweb RSS": (lambda path: iter([real.hgweb(_mercurial(path), "rss")]), False),
}


def told(generator: str, path: Path) -> Told:
    """Render a repository, and lint what comes of it; raises real.Missing."""
    writer, is_git = _WRITERS[generator]
    rules, repository = select(builtin()), Repository(path) if is_git else None
    entries = size = 0
    found: list[Diagnostic] = []
    for data in writer(path):
        report = lint(Source(f"{path.stem}.xml", data), rules, Witnesses(repository))
        entries += len(_ENTRIES.findall(data.decode("utf-8", "replace")))
        size += len(data)
        found += report.diagnostics
    return Told(generator, path.stem, entries, size, tuple(found))


def histories(folder: Path, count: int) -> Iterator[Path]:
    """The repositories, made one after the other."""
    for project in changelogs.CHANGELOGS:
        try:
            yield changelogs.make(folder / f"{project}.git", changelogs.changelog(project, count))
        except real.Missing as reason:
            _say(f"{project}: {reason}")
    for name, controls in (("wild", True), ("tame", False)):
        yield changelogs.make(folder / f"{name}.git", wild(count, 7, controls=controls))


def main(count: int) -> None:
    """Print what each rule says of each generator, the most severe first."""
    with tempfile.TemporaryDirectory(prefix="feedlint-histories-") as name:
        for path in histories(Path(name), count):
            for generator in _WRITERS:
                try:
                    _print(told(generator, path))
                except real.Missing as reason:
                    _say(f"{generator:10} {path.stem:10} skipped: {reason}")


def _print(each: Told) -> None:
    head = f"{each.generator:10} {each.history:10} {each.entries:6} entries"
    counts = Counter((f.severity, f.name) for f in each.findings)
    _say(f"{head} {sum(f.severity is Severity.ERROR for f in each.findings):5} errors")
    for (severity, rule), number in sorted(counts.items(), key=lambda item: str(item[0])):
        first = next(f for f in each.findings if f.name == rule)
        _say(f"    {number:6} {severity.name.lower():8} {rule:28} {first.message[:150]}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
