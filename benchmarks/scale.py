"""Many feeds in three ways: a bare loop, `--jobs 2`, and Dask on this machine; the same rows.

    python benchmarks/scale.py FOLDER_OR_FILE... [--feeds 6000] [--calls 0]

Feeds are made from those that are named, each with a title of its own and some with a line less.
Two more kill and hold up the process that lints them, and are to be lost alone. Printed are the
seconds of the clock and of processors, the rows, the findings a second, and the peak memory of
each process. `--calls` lints the smaller half of them that often in one process instead. Needs the
extra `dask`.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = '''
import os, time
from feedlint.finding import Severity
from feedlint.rule import ROOT, Rule

class Acts(Rule):
    """It does what the title says."""
    code, name, since = "Z001", "acts", "1.0.0"
    severity = Severity.INFO
    visits = (ROOT,)

    def check(self, element, context):
        if "harmful feed that leaves" in context.document.text:
            os._exit(3)
        if "harmful feed that sleeps" in context.document.text:
            time.sleep(600)
        return iter(())
'''
LOOP = """
import sys
import pyarrow as pa
from pyarrow import parquet
from feedlint.reading.source import Source
from feedlint.table import Choice, as_batch, linted, rows_of
ruleset = Choice().ruleset()
rows = []
for batch in parquet.ParquetFile("in.parquet").iter_batches(200):
    for one in batch.to_pylist():
        if b"harmful feed that " not in one["body"]:
            rows += rows_of(linted(Source(one["url"], one["body"]), ruleset))
parquet.write_table(pa.Table.from_batches([as_batch(rows)]), "loop.parquet")
"""
HARMFUL = b'<feed xmlns="http://www.w3.org/2005/Atom"><title>harmful feed that %s</title></feed>'

COLUMNS = ("url", "sha256", "dialect", "generator", "status", "code", "message", "line", "column")
CODE = COLUMNS.index("code")


def files_in(folders: list[str]) -> list[Path]:
    """The files in the folders, and those that are named themselves."""
    paths = [path for name in folders for path in (Path(name), *Path(name).rglob("*"))]
    return sorted(path for path in paths if path.is_file())


def make(folders: list[str], count: int, target: Path) -> int:
    """Write the feeds as files and as Parquet; their bytes."""
    chance = random.Random(1)  # noqa: S311  # the same feeds each time
    originals = [path.read_bytes() for path in files_in(folders)]
    bodies = []
    for number in range(count - 2):
        body = originals[number % len(originals)]
        body = body.replace(b"</title>", b" %d</title>" % number, 1)
        lines = body.split(b"\n")
        if number % 5 == 4 and len(lines) > 3:
            del lines[chance.randrange(1, len(lines))]
        bodies.append(b"\n".join(lines))
    bodies.insert(count // 3, HARMFUL % b"leaves")
    bodies.insert(count // 2, HARMFUL % b"sleeps")
    urls = [f"feeds/{number:05}/feed.xml" for number in range(count)]
    for url, body in zip(urls, bodies, strict=True):
        path = target / url
        path.parent.mkdir(parents=True)
        path.write_bytes(body)
    table = pa.table({"url": urls, "body": bodies})
    parquet.write_table(table, target / "in.parquet", row_group_size=250)
    (target / "plugin.py").write_text(PLUGIN, encoding="utf-8")
    (target / "feedlint.toml").write_text('plugins = ["plugin.py"]\n', encoding="utf-8")
    return sum(map(len, bodies))


def run(name: str, words: list[str], cwd: Path) -> tuple[float, float]:
    """Run a command, and print its time and the peak memory of its processes."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "lint")}
    since, before, peaks = time.monotonic(), processor(), dict[int, int]()
    with subprocess.Popen(
        [sys.executable, *words],
        cwd=cwd,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        while process.poll() is None:
            for pid, peak in memory_of(process.pid):
                peaks[pid] = max(peak, peaks.get(pid, 0))
            time.sleep(0.2)
    seconds, work = time.monotonic() - since, processor() - before
    listed = ", ".join(f"{peak // 1024}" for peak in sorted(peaks.values(), reverse=True))
    times = f"{seconds:.1f} s, {work:.1f} s of processors"
    print(f"{name}: {times}, exit {process.returncode}, MB of each process: {listed}", flush=True)
    return seconds, work


def processor() -> float:
    """The seconds of processors that ended processes have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def memory_of(session: int) -> list[tuple[int, int]]:
    """The processes of a session with the most memory that each had, in kB (Linux)."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and os.getsid(int(folder.name)) == session:
                status = (folder / "status").read_text(encoding="ascii", errors="replace")
                peak = status.partition("VmHWM:")[2].split()
                found.append((int(folder.name), int(peak[0]) if peak else 0))
        except (OSError, ValueError):
            continue
    return found


def rows_of(path: Path) -> tuple[list[tuple[Any, ...]], dict[str, str]]:
    """The findings in a fixed order, and the feeds that were lost with the reason."""
    rows = parquet.read_table(path).select([*COLUMNS, "error"]).to_pylist()
    lost = {row["url"]: row["status"] for row in rows if row["status"] != "ok"}
    kept = [tuple(row[name] for name in COLUMNS) for row in rows if row["status"] == "ok"]
    return sorted(kept, key=repr), lost


def call(folders: list[str], calls: int) -> None:
    """Lint in one process again and again; print the time of a call and the memory."""
    sys.path.insert(0, str(ROOT / "lint"))
    import feedlint

    bodies = sorted((path.read_bytes() for path in files_in(folders)), key=len)
    bodies = bodies[: (len(bodies) + 1) // 2]
    since = time.process_time()
    for number in range(calls + 1):
        if number % max(1, calls // 5) == 0:
            # In pages, of which the second number is what is in memory (Linux).
            held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
            memory = held * resource.getpagesize() // 1024
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            per_call = (time.process_time() - since) * 1000 / max(1, number)
            used = f"{memory:,} kB, {peak:,} kB at most"
            print(f"{number:,} calls: {used}, {per_call:.2f} ms of processor a call", flush=True)
        feedlint.lint(bodies[number % len(bodies)])


def main() -> int:
    """Run all three; 1 where they differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--feeds", type=int, default=6000)
    parser.add_argument("--calls", type=int, default=0)
    options = parser.parse_args()
    if options.calls:
        call(options.folders, options.calls)
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = make(options.folders, options.feeds, folder)
        print(f"{options.feeds:,} feeds, {size:,} bytes, load {os.getloadavg()[0]:.1f}", flush=True)
        times = {"loop": run("bare loop", ["-c", LOOP], folder)}
        jobs = ["--jobs=2", "--timeout=10", "--output-format=concise"]
        jobs += ["--output=parquet=jobs.parquet", "feeds"]
        times["jobs"] = run("--jobs 2", ["-m", "feedlint", *jobs], folder)
        dask = ["--workers=2", "--timeout=10", f"--plugins={folder / 'plugin.py'}"]
        times["dask"] = run("Dask", ["-m", "feedlint.dask", *dask, "in.parquet", "dask"], folder)
        found = {
            way: rows_of(folder / path)
            for way, path in (
                *(("loop", "loop.parquet"), ("jobs", "jobs.parquet")),
                ("dask", "dask/findings"),
            )
        }
    for way, (rows, lost) in found.items():
        findings = sum(1 for row in rows if row[CODE])
        clock, work = (findings / seconds for seconds in times[way])
        rates = f"{findings:,} findings, {clock:.0f} a second, {work:.0f} a second of processor"
        print(f"{way}: {len(rows):,} rows, {rates}; lost: {lost or 'none'}")
    is_same = found["loop"][0] == found["jobs"][0] == found["dask"][0]
    print("the rows are the same" if is_same else "the rows differ")
    return int(not is_same)


if __name__ == "__main__":
    sys.exit(main())
