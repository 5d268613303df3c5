"""Measure feedlint and its peers in one run, and print ratios.

    python benchmarks/run.py                    the table, and a line in history.json
    python benchmarks/run.py --readme           the same, and the table into the README
    python benchmarks/run.py --quick            smaller feeds, fewer repeats
    python benchmarks/run.py --profile FEED     the ten slowest rules on a feed

Every figure is the median of several whole processes, with the spread between the
fastest and the slowest: processor time of a process and those it starts, as other work
on the machine disturbs it least; elapsed time where several workers are compared. Nothing
here asserts anything: machines differ, ratios less.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

import feeds

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
HISTORY = Path(__file__).resolve().parent / "history.json"
RNG = {name: ROOT / "schemas" / f"{name}.rng" for name in ("atom", "rss")}
XSD = ROOT / "schemas" / "atom.xsd"
REAL = ROOT.parent / "shared" / "feeds" / "real"
#: As the installed script starts it.
COMMAND = [sys.executable, "-c", "from feedlint.command.cli import command; command()"]
FEEDLINT = [*COMMAND, "--isolated"]


class Time(NamedTuple):
    """Seconds of several runs of one command, and its peak memory in bytes.

    `elapsed` is the shortest time on the clock, the others are of the processor.
    """

    median: float
    low: float
    high: float
    elapsed: float
    peak: int


class Row(NamedTuple):
    """A measured command on one input."""

    what: str
    tool: str
    time: Time


def measure(command: list[str], repeats: int) -> Time:
    """The times of `command`; its output is thrown away, its exit code not looked at."""
    seconds, elapsed, peak = [], [], 0
    for _ in range(repeats):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        elapsed.append(time.perf_counter() - start)
        seconds.append(usage.ru_utime + usage.ru_stime)
        peak = max(peak, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
    median = statistics.median(seconds)
    return Time(median, min(seconds), max(seconds), min(elapsed), peak)


def peers(path: str) -> dict[str, list[str]]:
    """The commands that others would run on a feed; only those that are installed."""
    found = {
        "lxml parse": [sys.executable, "-c", f"import lxml.etree as e; e.parse({path!r})"],
    }
    if path.endswith(".json"):
        code = f"import json; json.loads(open({path!r}, 'rb').read())"
        return {"json.loads": [sys.executable, "-c", code]}
    rng = str(RNG["rss" if path.endswith(".rss") else "atom"])
    if shutil.which("xmllint"):
        found["xmllint"] = ["xmllint", "--noout", "--relaxng", rng, path]
    if shutil.which("jing"):
        found["jing"] = ["jing", rng, path]
    if validate := shutil.which("xmlschema-validate", path=Path(sys.executable).parent):
        found["xmlschema"] = [validate, "--schema", str(XSD), "--version", "1.1", path]
    if importable("feedparser"):
        code = f"import feedparser; feedparser.parse(open({path!r}, 'rb').read())"
        found["feedparser"] = [sys.executable, "-c", code]
    return found


def importable(name: str) -> bool:
    """Whether a module can be imported, without importing it."""
    import importlib.util

    return importlib.util.find_spec(name) is not None


class Bench:
    """The inputs in a folder, and the rows measured on them."""

    def __init__(self, folder: Path, repeats: int, scale: float) -> None:
        self.folder = folder
        self.repeats = repeats
        self.scale = scale
        self.rows: list[Row] = []

    def count(self, number: int) -> int:
        """A number of entries at this run's scale."""
        return max(10, int(number * self.scale))

    def add(self, what: str, tool: str, command: list[str], repeats: int = 0) -> Time:
        """Measure one command, print it, keep it."""
        measured = measure(command, repeats or self.repeats)
        self.rows.append(Row(what, tool, measured))
        print(
            f"{what:34} {tool:12} {measured.median:8.3f} s"
            f"  ({measured.low:.3f} to {measured.high:.3f})  {measured.elapsed:8.3f} s on the clock"
            f"  {measured.peak / 1e6:7.0f} MB",
            flush=True,
        )
        return measured

    def feed(self, name: str, data: bytes) -> str:
        """The path of a file with this feed."""
        path = self.folder / name
        path.write_bytes(data)
        return str(path)

    def compare(self, what: str, path: str, tools: tuple[str, ...], repeats: int = 0) -> None:
        """Measure feedlint, and the named peers that are installed, on one feed."""
        self.add(what, "feedlint", [*FEEDLINT, "--output-format", "json", path], repeats)
        for tool, command in peers(path).items():
            if tool in tools:
                self.add(what, tool, command, repeats)


EVERY = ("lxml parse", "xmllint", "jing", "xmlschema", "feedparser")
QUICK = ("lxml parse", "xmllint", "feedparser")


BIG = "10,000 clean (25 MB)"
BIG_BYTES = 24_765_998
ITEMS = "JSON Feed, 10,000 items"
COMMITS = "10,000 commits (18 MB)"
RSS = "RSS, 10,000 items (21 MB)"
SMALL_RSS = "small RSS feed"
#: Calls of `lint()` in one process, beside a process with one.
CALLS = 1000
CALL = """
import feedlint
data = open({path!r}, "rb").read()
for _ in range({times}):
    feedlint.lint(data)
"""


def run(bench: Bench) -> None:
    """All measurements."""
    many = max(bench.repeats, 15)
    bench.add("start", "python", [sys.executable, "-c", "pass"], many)
    bench.add("start", "import lxml", [sys.executable, "-c", "import lxml.etree"], many)
    bench.add("start", "--version", [*COMMAND, "--version"], many)
    small = bench.feed("small.atom", feeds.clean(3))
    bench.compare("small clean feed", small, EVERY, many)
    faulty = bench.feed("faulty.atom", feeds.same_faults(3))
    bench.compare("small faulty feed", faulty, (), many)
    bench.compare(SMALL_RSS, bench.feed("small.rss", feeds.rss_clean(3)), (), many)
    for times in (1, CALLS + 1):
        code = CALL.format(path=small, times=times)
        bench.add("lint()", f"{times} times", [sys.executable, "-c", code])
    thousand = bench.count(1000)
    one = bench.feed("1k.atom", feeds.clean(thousand))
    bench.compare("1,000 clean", one, EVERY)
    bench.compare("1,000 same faults", bench.feed("same.atom", feeds.same_faults(thousand)), ())
    different = bench.feed("different.atom", feeds.different_faults(thousand))
    bench.compare("1,000 different faults", different, ())
    big = bench.feed("10k.atom", feeds.clean(bench.count(10_000)))
    bench.compare(BIG, big, QUICK)
    rss = bench.feed("10k.rss", feeds.rss_clean(bench.count(10_000)))
    bench.compare(RSS, rss, ("xmllint",))
    items = bench.feed("10k.json", feeds.json_clean(bench.count(10_000)))
    bench.compare(ITEMS, items, ("json.loads",))
    commits = bench.feed("commits.atom", feeds.commits(bench.count(10_000)))
    bench.compare(COMMITS, commits, ("xmllint",))
    if REAL.is_dir():
        bench.add("feeds/real", "feedlint", [*FEEDLINT, "--output-format", "json", str(REAL)])
    many_files(bench)


def many_files(bench: Bench) -> None:
    """2,000 small files, with one and with two workers."""
    folder = bench.folder / "many"
    folder.mkdir()
    data = feeds.clean(3)
    for number in range(bench.count(2000)):
        (folder / f"{number}.atom").write_bytes(data)
    for jobs in ("1", "2"):
        command = [*FEEDLINT, "--jobs", jobs, str(folder)]
        bench.add("2,000 small files", f"--jobs {jobs}", command, 3)


class Ratio(NamedTuple):
    """A figure of the budgets: what, measured, and the budget, empty where there is none."""

    what: str
    value: str
    budget: str


def ratios(rows: list[Row]) -> list[Ratio]:
    """The figures of the budgets, and those that compare with peers."""
    times = {(row.what, row.tool): row.time for row in rows}

    def median(what: str, tool: str = "feedlint") -> float:
        return times[what, tool].median if (what, tool) in times else float("nan")

    def beyond(what: str, tool: str) -> str:
        # Of so little time, most of the spread is the machine's.
        ours, bare = times[what, tool], times["start", "python"]
        fastest, usual = ours.low - bare.low, ours.median - bare.median
        return f"{1000 * fastest:.0f} ms at best, {1000 * usual:.0f} ms in the median"

    def against(what: str, tool: str) -> str:
        ours, theirs = times[what, "feedlint"], times.get((what, tool))
        if theirs is None:
            return "not installed"
        spread = f"{ours.low / theirs.high:.2f} to {ours.high / theirs.low:.2f}"
        return f"{ours.median / theirs.median:.2f} ({spread})"

    small, thousand, big = "small clean feed", "1,000 clean", BIG
    xsd = median("small faulty feed") - median(small)

    def without_xsd(what: str) -> str:
        return f"{(median(what) - xsd) / median(thousand):.2f}"

    calls = median("lint()", f"{CALLS + 1} times") - median("lint()", "1 times")
    memory = times[big, "feedlint"].peak / BIG_BYTES
    many = [times["2,000 small files", f"--jobs {jobs}"].elapsed for jobs in (1, 2)]
    found = [
        Ratio("`--version`, beyond bare Python", beyond("start", "--version"), "40 ms"),
        Ratio("a small clean feed, beyond bare Python", beyond(small, "feedlint"), "120 ms"),
        Ratio("a small RSS feed, beyond bare Python", beyond(SMALL_RSS, "feedlint"), "120 ms"),
        Ratio("of which `import lxml.etree`", beyond("start", "import lxml"), ""),
        Ratio("import and build of the XSD, at the first fault", f"{1000 * xsd:.0f} ms", ""),
        Ratio("one more call of `lint()`, small clean feed", f"{calls:.2f} ms", "1 ms"),
        Ratio(f"{big} / `xmllint --relaxng`", against(big, "xmllint"), "4"),
        Ratio(f"{RSS} / `xmllint --relaxng`", against(RSS, "xmllint"), "4"),
        Ratio(f"{ITEMS} / `json.loads`", against(ITEMS, "json.loads"), "6, and its HTML"),
        Ratio(f"{COMMITS} / `xmllint --relaxng`", against(COMMITS, "xmllint"), "4"),
        Ratio("(1,000 same three faults - XSD) / clean", without_xsd("1,000 same faults"), "2"),
        Ratio("(1,000 different faults - XSD) / clean", without_xsd("1,000 different faults"), ""),
        Ratio("time, 10,000 / 1,000 entries", f"{median(big) / median(thousand):.1f}", "11"),
        Ratio("peak memory / file, 10,000 entries", f"{memory:.1f}", "12"),
        Ratio("2,000 small files, one worker / two (elapsed)", f"{many[0] / many[1]:.2f}", ""),
    ]  # fmt: skip
    peers_of = [(big, QUICK), (thousand, ("jing", "xmlschema"))]
    names = {"lxml parse": "bare lxml", "xmlschema": "`xmlschema-validate`"}
    for what, tools in peers_of:
        found += [
            Ratio(f"{what} / {names.get(tool, tool)}", against(what, tool), "")
            for tool in tools
            if tool != "xmllint"
        ]
    return found


def table(found: list[Ratio]) -> str:
    """The ratios as Markdown."""
    lines = ["| what | measured | budget |", "|---|---|---|"]
    return "\n".join(lines + [f"| {what} | {value} | {limit} |" for what, value, limit in found])


def into_readme(text: str) -> None:
    """Put the table between the README's two marks."""
    written = README.read_text("utf-8")
    before, start, rest = written.partition("<!-- benchmarks -->\n")
    _, end, after = rest.partition("<!-- /benchmarks -->\n")
    if not end:
        raise SystemExit("the README has no place for the table")
    README.write_text(f"{before}{start}{text}\n{end}{after}", "utf-8")


def remember(bench: Bench, found: list[Ratio]) -> None:
    """Append this run to the history."""
    history = json.loads(HISTORY.read_text("utf-8")) if HISTORY.exists() else []
    rows = [[r.what, r.tool, *(round(v, 4) for v in r.time[:4]), r.time.peak] for r in bench.rows]
    history.append(
        {
            "date": datetime.now(UTC).date().isoformat(),
            "python": platform.python_version(),
            "machine": f"{platform.machine()}, {os.cpu_count()} cores",
            "scale": bench.scale,
            "ratios": [list(row) for row in found],
            "rows": rows,
        }
    )
    HISTORY.write_text(json.dumps(history, indent=1) + "\n", "utf-8")


def profile(path: str) -> None:
    """The ten slowest rules on a feed, and what the rest costs."""
    sys.path.insert(0, str(ROOT / "lint"))
    from feedlint.feeds.dialect import dialect
    from feedlint.feeds.recognise import document_of, positions
    from feedlint.linting.catalogue import builtin, select
    from feedlint.linting.engine import Run
    from feedlint.reading.source import Source
    from feedlint.structure.survey import structure_faults

    start = time.perf_counter()
    document = document_of(Source(path, Path(path).read_bytes()))
    print(f"parse      {time.perf_counter() - start:8.3f} s")
    start = time.perf_counter()
    faults = sum(1 for _ in structure_faults(document.root))
    print(f"structure  {time.perf_counter() - start:8.3f} s  {faults} faults")
    start = time.perf_counter()
    deeper = dialect(document.dialect).deeper
    elements = sum(1 for _ in positions(document.root, deeper))
    print(f"walk       {time.perf_counter() - start:8.3f} s  {elements} elements")
    spent = []
    for info in builtin():
        if info.visits and info.default:
            alone = Run(document, select([info]))
            start = time.perf_counter()
            alone._walk()  # noqa: SLF001  # the walk is what is measured
            first = time.perf_counter() - start
            start = time.perf_counter()
            # What it shares with other rules is remembered now.
            alone._walk()  # noqa: SLF001
            spent.append((time.perf_counter() - start, first, info.name))
    print("rules: seconds of their own, and with what they share; a walk included")
    for own, first, name in sorted(spent, reverse=True)[:10]:
        print(f"{own:19.3f} s  {first:8.3f} s  {name}")


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a tenth of the size, 3 repeats")
    parser.add_argument("--repeats", type=int, default=0, help="run each command that often")
    parser.add_argument("--readme", action="store_true", help="put the table into the README")
    parser.add_argument("--profile", metavar="FEED", help="name the ten slowest rules on FEED")
    arguments = parser.parse_args()
    if arguments.profile:
        profile(arguments.profile)
        return
    # An installed package has its bytecode beside it; a checkout that was just edited has not.
    compileall.compile_dir(ROOT / "lint", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        quick = arguments.quick
        repeats = arguments.repeats or (3 if quick else 5)
        bench = Bench(Path(folder), repeats, 0.1 if quick else 1.0)
        run(bench)
    found = ratios(bench.rows)
    print(f"\n{table(found)}")
    if not arguments.quick:
        remember(bench, found)
    if arguments.readme:
        into_readme(table(found))


if __name__ == "__main__":
    main()
