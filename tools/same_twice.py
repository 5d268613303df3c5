"""Lint the same inputs twice, the second time in two processes, and compare every byte.

    python tools/same_twice.py [--formats full,json] PATH…

Each run has another seed for Python's hashes, so that an order that depends on them
shows. Prints a line for each format, and exits 1 where a byte differs.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "lint"))

from feedlint.output import FORMATS  # noqa: E402  # behind the path


class Done(NamedTuple):
    """A run: its exit code, the digests and sizes of its two streams, and its seconds."""

    code: int
    digests: tuple[str, str]
    sizes: tuple[int, int]
    seconds: float


def run(output_format: str, paths: list[str], jobs: int) -> Done:
    """One run over all paths, with another seed for each number of processes."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT / "lint"),
        "PYTHONHASHSEED": str(jobs),
    }
    options = ["--isolated", "--color=never", f"--output-format={output_format}", f"--jobs={jobs}"]
    command = [sys.executable, "-m", "feedlint", *options, "--", *paths]
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        done = subprocess.run(command, stdout=out, stderr=err, env=environment, check=False)
        seconds = time.perf_counter() - start
        sizes = out.tell(), err.tell()
        digests = []
        for stream in (out, err):
            stream.seek(0)
            digests.append(hashlib.file_digest(stream, "sha256").hexdigest())
    return Done(done.returncode, (digests[0], digests[1]), sizes, seconds)


def files_in(paths: list[str]) -> list[str]:
    """The paths, a folder as all files in it: feeds here have names of every kind."""
    found = []
    for path in map(Path, paths):
        inside = sorted(str(file) for file in path.rglob("*") if not file.is_dir())
        found += inside if path.is_dir() else [str(path)]
    return found


def main() -> int:
    """Compare the runs in each format; print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--formats", default=",".join(FORMATS))
    options = parser.parse_args()
    paths = files_in(options.paths)
    print(f"{len(paths)} inputs")
    different = 0
    for output_format in options.formats.split(","):
        one, two = (run(output_format, paths, jobs) for jobs in (1, 2))
        is_same = one[:3] == two[:3]
        different += not is_same
        print(
            f"{output_format:8} exit {one.code} and {two.code}, {one.sizes[0]:,} bytes of report,"
            f" {one.sizes[1]:,} on standard error, {one.seconds:.1f} s and {two.seconds:.1f} s:"
            f" {'the same' if is_same else 'DIFFERENT'}",
            flush=True,
        )
    return int(different > 0)


if __name__ == "__main__":
    sys.exit(main())
