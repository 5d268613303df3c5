"""Run feedlint over a folder of hostile inputs, and hold its reactions against a manifest.

    python tools/hostile_check.py FOLDER [GROUP…]

The manifest, FOLDER/manifest.json, says of each file what a linter should do with it:
`findings`, `wf-error`, `refuse`, `not-a-feed`, `template`, `input-error`, or `any`. Each
file gets a process of its own, within limits of time and memory. Exit 1 when a reaction
is another, a limit is passed, or a traceback is printed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [sys.executable, "-m", "feedlint", "--isolated", "--output-format", "json"]
SECONDS = 5.0
MEGABYTES = 1000.0
#: Beyond this a process is ended.
_PATIENCE = 60
#: Rules that say that something was not read, or not expanded.
_REFUSALS = frozenset(
    ("doctype", "external-dtd", "external-entity", "recursive-entity", "unsupported-encoding")
)
_TEMPLATES = frozenset(("template",))


class Outcome(NamedTuple):
    """What became of one file."""

    code: int
    names: Counter[str]
    worst: str
    seconds: float
    megabytes: float
    has_traceback: bool

    @property
    def reaction(self) -> str:
        """What was said, in a few words."""
        if self.code not in (0, 1):
            return f"exit {self.code}"
        shown = ", ".join(name for name, _ in self.names.most_common(3))
        return f"{self.worst or 'clean'}: {shown}" if shown else "clean"


def run(path: Path) -> Outcome:
    """Lint one file in a process of its own."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "lint")}
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            ["timeout", "--kill-after=1", str(_PATIENCE), *COMMAND, str(path)],
            stdout=out,
            stderr=err,
            env=environment,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - start
        out.seek(0)
        err.seek(0)
        names, worst = _findings(out.read())
        has_traceback = b"Traceback" in err.read()
    scale = 1 if sys.platform == "darwin" else 1024
    megabytes = usage.ru_maxrss * scale / 1e6
    cpu = min(seconds, usage.ru_utime + usage.ru_stime)
    return Outcome(process.returncode, names, worst, cpu, megabytes, has_traceback)


def _findings(output: bytes) -> tuple[Counter[str], str]:
    try:
        report = json.loads(output)
    except ValueError:
        return Counter(), ""
    severities = {finding["severity"] for finding in report["findings"]}
    worst = next((s for s in ("error", "warning", "info") if s in severities), "")
    return Counter(finding["name"] for finding in report["findings"]), worst


def _path(folder: Path, name: str) -> Path:
    """The file of a name in the manifest, which escapes bytes that are no UTF-8."""
    path = folder / name
    if not os.path.lexists(path) and "\\x" in name:
        data = name.encode().decode("unicode_escape").encode("latin-1")
        return folder / os.fsdecode(data)
    return path


def _shown(name: str) -> str:
    return ascii(name)[1:-1].replace("|", "\\|")


def is_right(expected: str, outcome: Outcome) -> bool:
    """Whether an outcome is what the manifest expects."""
    names = set(outcome.names)
    if outcome.has_traceback or outcome.code not in (0, 1, 2):
        return False
    if expected == "input-error":
        return outcome.code == 2
    if outcome.code == 2 and expected != "any":
        # A file beyond the limit of size is an input that is not read.
        return expected == "refuse"
    return {
        "any": True,
        "findings": "not-a-feed" not in names,
        "wf-error": outcome.worst == "error" and "not-a-feed" not in names,
        "refuse": bool(names & _REFUSALS) or any(n.startswith("limit-") for n in names),
        # A format with a name of its own is told apart, and is no error.
        "not-a-feed": (outcome.code == 1 and "not-a-feed" in names)
        or (outcome.code == 0 and names == {"other-format"}),
        "template": outcome.code == 0 and bool(names & _TEMPLATES),
    }[expected]


def main() -> int:
    """Check all files, or those of the named groups; print a table."""
    folder, groups = Path(sys.argv[1]), sys.argv[2:]
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    failures = 0
    print("| case | expected | reaction | CPU s | MB | |\n|---|---|---|---|---|---|")
    for name, about in manifest.items():
        if groups and about["group"] not in groups:
            continue
        outcome = run(_path(folder, name))
        is_within = outcome.seconds <= SECONDS and outcome.megabytes <= MEGABYTES
        verdict = "" if is_right(about["expect"], outcome) else "ANOTHER"
        verdict += "" if is_within else " LIMIT"
        failures += bool(verdict)
        print(
            f"| {_shown(name)} | {about['expect']} | {outcome.reaction} | {outcome.seconds:.2f}"
            f" | {outcome.megabytes:.0f} | {verdict or 'ok'} |",
            flush=True,
        )
    print(f"\n{failures} of the cases are not as expected", file=sys.stderr)
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main())
