"""Break each rule in turn, and each span, and show that its own test notices.

    python -m tests.sabotage_rules              silence every rule, one after the other
    python -m tests.sabotage_rules --shift      move every span of every rule by one
    python -m tests.sabotage_rules A001 T001    these rules only

Prints a line for each rule whose test passes all the same, and exits 1 if there is one.
As a pytest plugin (`-p tests.sabotage_rules`) it does the breaking.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Finding
    from feedlint.linting.catalogue import RuleInfo

TESTS = Path(__file__).resolve().parent
SILENCE, SHIFT = "FEEDLINT_TEST_SILENCE", "FEEDLINT_TEST_SHIFT"
#: Worded by other parts, and tested with them.
ELSEWHERE = {"unused-suppression": "test_suppress.py", "limit-findings": "test_engine.py"}


def pytest_configure() -> None:
    """Do what the environment asks for: pytest calls this when the module is a plugin."""
    if name := os.environ.get(SILENCE):
        _silence(name)
    if os.environ.get(SHIFT):
        _shift()


def _silence(name: str) -> None:
    from feedlint.linting.catalogue import builtin, load

    def nothing(*_: Any) -> Iterator[Finding]:
        return iter(())

    (info,) = (info for info in builtin() if info.name == name)
    rule: Any = type(load(info))
    rule.check = rule.explain = nothing


def _shift() -> None:
    from feedlint.finding import Span
    from feedlint.reading.xml.locate import Locator

    true_span = Locator.span

    def span(self: Locator, anchor: Any) -> Span:
        start, end = true_span(self, anchor)
        return Span(start + 1, end + 1)

    Locator.span = span  # type: ignore[method-assign]  # that is the sabotage


def test_file(info: RuleInfo) -> Path:
    """The file that tests a rule."""
    if info.name in ELSEWHERE:
        return TESTS / ELSEWHERE[info.name]
    return TESTS / "rules" / info.family / f"test_{info.name.replace('-', '_')}.py"


test_file.__test__ = False  # type: ignore[attr-defined]  # no test, whatever its name


def is_noticed(info: RuleInfo, *, is_shifted: bool) -> bool:
    """Whether the test of a rule fails once the rule is broken."""
    environment = {**os.environ, **({SHIFT: "1"} if is_shifted else {SILENCE: info.name})}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-p", "tests.sabotage_rules", str(test_file(info))],
        cwd=TESTS.parent,
        env=environment,
        capture_output=True,
        check=False,
    )
    return done.returncode == 1


def main() -> int:
    """Break the rules that are asked for; 1 if one can be broken unseen."""
    from feedlint.linting.catalogue import builtin

    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rules", nargs="*", metavar="RULE", help="codes or names (default: all)")
    parser.add_argument("--shift", action="store_true", help="move the spans instead")
    arguments = parser.parse_args()
    wanted = set(arguments.rules)
    rules = [info for info in builtin() if not wanted or wanted & {info.code, info.name}]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        noticed = list(pool.map(lambda i: is_noticed(i, is_shifted=arguments.shift), rules))
    unseen = [info for info, seen in zip(rules, noticed, strict=True) if not seen]
    for info in unseen:
        print(f"{info.code} {info.name}: {test_file(info).name} does not notice")  # noqa: T201
    print(f"{len(rules) - len(unseen)} of {len(rules)} noticed")  # noqa: T201
    return int(bool(unseen))


if __name__ == "__main__":
    sys.exit(main())
