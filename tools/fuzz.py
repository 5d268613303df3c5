"""Fuzz feedlint with atheris, guided by coverage; what holds of every input is checked.

    pip install atheris
    python tools/fuzz.py FOLDER [-max_total_time=1200 ...]
    python tools/fuzz.py --constructs SECONDS [SEED]

FOLDER keeps the inputs that reached something new; it begins with the examples. Options
go to libFuzzer. An input that breaks an invariant is written to FOLDER/crash-…; make a
test of it. Inputs mix bytes as they come with pieces that feeds are made of.

With `--constructs` the texts, dates, addresses and messages of a feed are broken before they
are escaped, by chance alone, without atheris; a failure is told by its seed.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import sys
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "lint")]

if __name__ == "__main__" and sys.argv[1:2] == ["--constructs"]:
    from tests.constructs import main as try_constructs

    sys.exit(try_constructs(sys.argv[2:]))

# No requirement of the project: the tests do without.
import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: E402

with atheris.instrument_imports(include=["feedlint"]):
    import feedlint

    # What feedlint imports late would not be instrumented any more.
    for info in pkgutil.walk_packages(feedlint.__path__, "feedlint."):
        if info.name not in ("feedlint.__main__", "feedlint.pytest_plugin"):
            importlib.import_module(info.name)
    from tests.invariants import FEED, SNIPPETS, check_fixes, check_sane

_LONGEST = 20_000


def mutate(data: bytes, size: int, seed: int) -> bytes:
    """Put a piece of a feed somewhere, or leave it to libFuzzer."""
    chance = random.Random(seed)  # noqa: S311  # cases, no secrets
    if chance.random() < 0.5:
        return bytes(atheris.Mutate(data, size))
    snippet = chance.choice(SNIPPETS).encode("utf-8", "surrogatepass")
    place = chance.randint(0, len(data))
    return (data[:place] + snippet + data[place + chance.choice((0, 0, 1, 8)) :])[:size]


def test_one(data: bytes) -> None:
    """Check one input, or what fixes make of it."""
    if len(data) > _LONGEST:
        return
    # Fixing takes as long as five runs: one input in four is enough.
    if zlib.crc32(data) % 4:
        check_sane(data)
    else:
        check_fixes(data)


def main() -> None:
    """Fill the folder and run."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    seeds = {"feed": FEED.encode()}
    seeds |= {path.name: path.read_bytes() for path in (ROOT / "examples").glob("*.atom")}
    for name, data in seeds.items():
        (folder / name).write_bytes(data)
    options = [f"-artifact_prefix={folder}/", f"-max_len={_LONGEST}", *sys.argv[2:]]
    atheris.Setup([sys.argv[0], str(folder), *options], test_one, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
