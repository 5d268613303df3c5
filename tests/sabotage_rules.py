"""Break each rule in turn, and each span, and show that its own test notices.

    python -m tests.sabotage_rules              silence every rule, one after the other
    python -m tests.sabotage_rules --shift      move every span of every rule by one
    python -m tests.sabotage_rules A001 T001    these rules only

Prints a line for each rule whose test passes all the same, and exits 1 if there is one. Each
test runs in a fork of this process, which has loaded what they all need.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.finding import Finding
    from feedlint.linting.catalogue import RuleInfo

TESTS = Path(__file__).resolve().parent
# feedlint is loaded before pytest can rewrite its assertions, and has none.
_OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
#: Worded by other parts, and tested with them.
ELSEWHERE = {
    "unused-suppression": "linting/test_suppress.py",
    "limit-findings": "linting/test_engine.py",
}


def _silence(name: str) -> None:
    from feedlint.linting.catalogue import builtin, load

    def nothing(*_: Any) -> Iterator[Finding]:
        return iter(())

    (info,) = (info for info in builtin() if info.name == name)
    rule: Any = type(load(info))
    rule.check = rule.explain = nothing


def _shift() -> None:
    from feedlint.reading.json import locate as json_locate
    from feedlint.reading.xml import locate as xml_locate

    for locator in (json_locate.Locator, xml_locate.Locator):
        _shift_spans_of(locator)


def _shift_spans_of(locator: Any) -> None:
    from feedlint.finding import Span

    true_span = locator.span

    def span(self: Any, anchor: Any) -> Span:
        start, end = true_span(self, anchor)
        return Span(start + 1, end + 1)

    locator.span = span


def test_file(info: RuleInfo) -> Path:
    """The file that tests a rule."""
    if info.name in ELSEWHERE:
        return TESTS / ELSEWHERE[info.name]
    return TESTS / "rules" / info.family / f"test_{info.name.replace('-', '_')}.py"


test_file.__test__ = False  # type: ignore[attr-defined]  # no test, whatever its name


def outcome(info: RuleInfo, *, is_shifted: bool) -> int:
    """What pytest says of the rule's test once the rule is broken; for a process of its own."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        if is_shifted:
            _shift()
        else:
            _silence(info.name)
        return int(pytest.main([*_OPTIONS, str(test_file(info))]))
    except BaseException:  # noqa: BLE001  # the fork must not go on as its parent
        return pytest.ExitCode.INTERNAL_ERROR


def unseen(rules: Sequence[RuleInfo], *, is_shifted: bool) -> Iterator[RuleInfo]:
    """The rules that can be broken without their test failing, as they are found."""
    running: dict[int, RuleInfo] = {}
    for info in (*rules, *[None] * (os.cpu_count() or 1)):
        if running and (info is None or len(running) >= (os.cpu_count() or 1)):
            pid, status = os.wait()
            ended = running.pop(pid)
            if os.waitstatus_to_exitcode(status) != pytest.ExitCode.TESTS_FAILED:
                yield ended
        if info is not None:
            pid = os.fork()
            if not pid:
                os._exit(outcome(info, is_shifted=is_shifted))
            running[pid] = info


def main() -> int:
    """Break the rules that are asked for; 1 if one can be broken unseen."""
    import feedlint.testing  # noqa: F401  # what all forks would load
    from feedlint.linting.catalogue import builtin

    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rules", nargs="*", metavar="RULE", help="codes or names (default: all)")
    parser.add_argument("--shift", action="store_true", help="move the spans instead")
    arguments = parser.parse_args()
    wanted = set(arguments.rules)
    rules = [info for info in builtin() if not wanted or wanted & {info.code, info.name}]
    count = 0
    for info in unseen(rules, is_shifted=arguments.shift):
        count += 1
        print(f"{info.code} {info.name}: {test_file(info).name} does not notice", flush=True)  # noqa: T201
    print(f"{len(rules) - count} of {len(rules)} noticed")  # noqa: T201
    return int(count > 0)


if __name__ == "__main__":
    sys.exit(main())
