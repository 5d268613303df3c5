"""The run over all inputs: which they are, what became of each, and the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.command.discover import STDIN, Problem, Skipped, Target, discover
from feedlint.command.parallel import outcomes, worthwhile
from feedlint.command.work import Order, Outcome, Worker
from feedlint.finding import Severity
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from feedlint.command.progress import Progress
    from feedlint.command.settings import Resolver
    from feedlint.linting.catalogue import Ruleset
    from feedlint.linting.engine import Report
    from feedlint.output.baseline import Baseline, Ran


class Session:
    """One run; `exit_code`, `fixed`, `notes` and `diffs` are right once `items` is exhausted."""

    def __init__(  # noqa: PLR0913  # the parts of a run, each with its default
        self,
        paths: Sequence[str],
        resolver: Resolver,
        order: Order = Order(),  # noqa: B008  # it cannot be changed
        *,
        jobs: int = 1,
        baseline: Baseline | None = None,
        max_warnings: int | None = None,
        progress: Progress | None = None,
        worker: Worker | None = None,
    ) -> None:
        self._paths = paths
        self._resolver = resolver
        self._order = order
        self._jobs = jobs
        self._baseline = baseline
        self._progress = progress
        self._worker = worker
        self._max_warnings = max_warnings
        self._sets: dict[tuple[int, bool], Ran] = {}
        self._told_configs: set[str] = set()
        self._has_problem = False
        self._has_finding = False
        #: The safeties of the fixes that were written.
        self.tried = frozenset() if order.is_diff else order.fixes
        #: How many inputs the configuration excludes.
        self.excluded = 0
        #: How many warnings there are.
        self.warnings = 0
        #: How many fixes were applied.
        self.fixed = 0
        #: What people should know about single files.
        self.notes: list[str] = []
        #: What the fixes would change, for the reports that came so far.
        self.diffs: list[str] = []

    @property
    def exit_code(self) -> int:
        """2 if something could not be linted, 1 if a feed fails, otherwise 0."""
        return 2 if self._has_problem else int(self._has_finding or self.has_too_many)

    @property
    def has_too_many(self) -> bool:
        """Whether there are more warnings than there may be."""
        return self._max_warnings is not None and self.warnings > self._max_warnings

    def items(self) -> Iterator[Report | Problem]:
        """A report for each file that is not excluded, or why there is none."""
        for outcome in self._outcomes():
            item = outcome.item
            self.fixed += outcome.fixed
            if outcome.note and not isinstance(item, Problem):
                self.notes.append(f"{item.source.filename}: {outcome.note}")
            if outcome.diff:
                self.diffs.append(outcome.diff)
            if isinstance(item, Problem):
                if self._is_told(item):
                    continue
                self._has_problem = True
            else:
                if self._baseline is not None:
                    item = self._baseline.filter(item, self._ran(item))
                self._judge(item, is_strict=outcome.is_strict)
            yield item
            if not isinstance(item, Problem) and item.failures:
                self._has_problem = True
                yield from (Problem(item.source.filename, f.message) for f in item.failures)

    def _outcomes(self) -> Iterator[Outcome]:
        targets = list(discover(self._paths))
        paths = [target.path for target in targets if isinstance(target, Target)]
        work = self._work(paths)
        for number, target in enumerate(targets):
            if self._progress is not None:
                self._progress.show(number, len(targets))
            if isinstance(target, Skipped):
                self.notes.append(target.message)
                if self._resolver.for_folder(target.folder or ".").is_unchecked_wrong:
                    yield Outcome(Problem(target.folder or ".", target.message))
                continue
            if isinstance(target, Problem):
                yield Outcome(target)
                continue
            outcome = next(work)[1]
            if outcome is None:
                self.excluded += 1
            else:
                yield outcome
        if self._progress is not None:
            self._progress.clear()

    def _work(self, paths: list[str]) -> Iterator[tuple[str, Outcome | None]]:
        # A fix writes files and a repository is one process: neither is shared out.
        alone = bool(self._order.fixes or self._order.repository) or STDIN in paths
        # Nor is a server asked by several processes at once.
        asked = (self._order.against, *([] if self._order.fetched else paths))
        alone = alone or any(map(is_web, asked)) or self._order.enclosures
        jobs = 1 if alone or self._worker else worthwhile(paths, self._jobs)
        # Only a process of its own can be given up: with a limit of time there is always one.
        if jobs > 1 or (self._order.timeout and STDIN not in paths):
            yield from outcomes(paths, self._resolver, self._order, jobs)
            return
        worker = self._worker or Worker(self._resolver, self._order)
        for path in paths:
            yield path, worker.run(path)

    def _is_told(self, problem: Problem) -> bool:
        """Whether the same was said already: a broken configuration stops many files."""
        key = f"{problem.filename}\0{problem.message}"
        is_told = key in self._told_configs
        self._told_configs.add(key)
        return is_told

    def _ran(self, report: Report) -> Ran:
        """Which rules looked at a file."""
        from feedlint.output.baseline import NONE, Ran

        if not report.is_whole:
            return NONE
        name = report.source.filename
        is_file = not is_web(name) and name != "<stdin>"
        settings = self._resolver.for_file(name) if is_file else self._resolver.for_folder(".")
        ruleset = settings.ruleset(name if is_file else "")
        kinds = {
            *(["earlier"] if self._order.against or self._order.since else []),
            *(["repository"] if self._order.repository or settings.repository else []),
            *(["transport"] if is_web(name) else []),
            *(["enclosures"] if self._order.enclosures else []),
        }
        key = id(ruleset), is_web(name)
        if key not in self._sets:
            known = None if settings.has_no_plugins else ruleset.known
            self._sets[key] = Ran(looking(ruleset, kinds), known)
        found = self._sets[key]
        failed = {failure.rule for failure in report.failures}
        return found._replace(looked=found.looked - failed) if failed else found

    def _judge(self, report: Report, *, is_strict: bool) -> None:
        self.warnings += sum(d.severity is Severity.WARNING for d in report.diagnostics)
        worst = max((d.severity for d in report.diagnostics), default=Severity.INFO)
        limit = Severity.WARNING if is_strict else Severity.ERROR
        self._has_finding = self._has_finding or worst >= limit


def looking(ruleset: Ruleset, kinds: Collection[str]) -> frozenset[str]:
    """The names of the rules that look at a feed where these witnesses are asked."""
    return frozenset(
        chosen.info.name
        for chosen in ruleset.chosen
        if chosen.info.faults
        or any(
            (condition := visit.partition(" ")[2]) in kinds or condition in ("", "commits")
            for visit in chosen.info.visits
        )
    )
