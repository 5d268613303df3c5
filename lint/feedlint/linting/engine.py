"""The run of the rules over one source: parse, walk once, collect, locate, sort."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.anchor import at, on_tag
from feedlint.feeds.recognise import document_of, positions
from feedlint.feeds.view import Feed
from feedlint.finding import Diagnostic, Fault
from feedlint.limits import MAX_COUNTED
from feedlint.linting.bounds import shared
from feedlint.linting.collector import unhurried
from feedlint.linting.concepts import node_of, things_of
from feedlint.linting.failure import Failure, check_shape, failure_of
from feedlint.linting.locating import Raw, locate, told_once
from feedlint.reading.document import Document, State
from feedlint.rule import (
    ROOT,
    Context,
    WitnessError,
    Witnesses,
    if_commits,
    if_earlier,
    if_enclosures,
    if_podcast,
    if_repository,
    if_transport,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from feedlint.finding import Finding
    from feedlint.linting.catalogue import Chosen, Ruleset
    from feedlint.linting.facts import Facts
    from feedlint.reading.source import Source
    from feedlint.rule import Rule

NO_WITNESSES = Witnesses()
#: The dialects whose structure a schema judges.
_SCHEMAS = frozenset(("atom", "rss", "rdf"))
#: What a suppression looks like, by the carrier.
_SUPPRESSION = {"xml": "feedlint-ignore", "json": '"_feedlint"'}
#: The rule that says where others were stopped.
LIMIT = "limit-findings"


class Report(NamedTuple):
    """What there is to say about one source, in the order of the source.

    `is_whole` says whether rules could look at all of it, `rules` how many were on.
    `facts` are there for those who asked for them: a table.
    """

    source: Source
    diagnostics: tuple[Diagnostic, ...]
    failures: tuple[Failure, ...] = ()
    is_whole: bool = True
    rules: int = 0
    facts: Facts | None = None
    #: The rules of which not each finding is reported.
    limited: frozenset[str] = frozenset()


# What ends the linting of a feed, and is no failure of a rule.
_OURS = (WitnessError, MemoryError)


#: The kinds of documents that a grammar has.
_FORMS = frozenset(("feed", "entry", "channel", "service", "categories"))


#: So many faults of one kind are told one by one in Atom: a log of cgit has as many entries.
_FEW = 10


class _Check(NamedTuple):
    """A rule that visits an element."""

    chosen: Chosen
    check: Callable[..., Iterator[Finding]]
    context: Context


class Run:
    """The rules at work on one document."""

    def __init__(
        self, document: Document, ruleset: Ruleset, witnesses: Witnesses = NO_WITNESSES
    ) -> None:
        self.document = document
        self.witnesses = witnesses
        self.ruleset = ruleset
        self.raw: list[Raw] = []
        self.counts: dict[str, int] = {}
        self.failures: dict[str, Failure] = {}
        self._exhausted: set[str] = set()
        self._most = document.source.limits.findings
        self.feed = Feed(document)
        self._loaded: dict[str, tuple[Rule, Context]] = {}

    def collect(self) -> list[Raw]:
        """All findings of all rules, unlocated."""
        for fault in self.document.faults:
            self.explain(fault)
        has_structure = self.document.dialect in _SCHEMAS and self.document.is_ready
        has_structure = has_structure and self.document.form in _FORMS
        judges = self.ruleset.judges_structure
        if has_structure and judges:
            self._structure()
        if judges and self.document.is_ready and self.document.carrier == "xml":
            self._extensions()
        if self.document.is_ready:
            self._walk()
        self.raw, self._most = shared(self.raw, self.counts, self._most)
        self._say_limits()
        return self.raw

    def _load(self, chosen: Chosen) -> tuple[Rule, Context]:
        code = chosen.info.code
        if code not in self._loaded:
            kind, options = self.ruleset.made(chosen)
            # A rule may keep what it likes, for one document.
            self._loaded[code] = kind(), Context(self.feed, options, self.witnesses)
        return self._loaded[code]

    def explain(self, fault: Fault) -> None:
        """Have the rules of a fault's kind word it."""
        for chosen in self.ruleset.by_fault.get(fault.kind, ()):
            if chosen.info.code not in self._exhausted:
                try:
                    rule, context = self._load(chosen)
                    for finding in rule.explain(fault, context):
                        self._take(chosen, finding)
                except _OURS:
                    raise
                except Exception as error:  # noqa: BLE001  # a plugin's can be any
                    self._fail(chosen, fault.anchor.element, error)

    def _is_wanted(self, kind: str) -> bool:
        """Whether a rule still words the faults of a kind."""
        rules = self.ruleset.by_fault.get(kind, ())
        return any(chosen.info.code not in self._exhausted for chosen in rules)

    def _structure(self) -> None:
        from feedlint.structure.once import counted, told_once
        from feedlint.structure.survey import structure_faults

        root, dialect = self.document.root, self.document.dialect
        faults = counted(structure_faults, root, self._is_wanted, dialect)
        for fault in told_once(faults, _FEW if dialect == "atom" else 1):
            self.explain(fault)

    def _extensions(self) -> None:
        from feedlint.structure.extensions import extension_faults

        for fault in extension_faults(self.document):
            self.explain(fault)

    def _walk(self) -> None:
        root = self.document.root
        self._visit([root], ROOT)
        for concept in self.ruleset.visited:
            if concept[0] == "@" and (things := things_of(self.feed, concept)):
                self._visit(things, concept)
        if self.document.carrier == "xml":
            self._visit(positions(root, self.feed.dialect.deeper))

    def _checks(self, tag: str) -> list[_Check]:
        groups = self.ruleset.by_visit
        if tag not in self._visited:
            return []
        found = []
        rules = groups.get(tag, [])
        repository, earlier, transport, samples = self.witnesses
        for condition, is_met in (
            (if_repository, repository is not None),
            (if_earlier, earlier is not None and not self.document.is_cut),
            (if_transport, transport is not None),
            (if_enclosures, samples is not None),
        ):
            if is_met:
                rules = rules + groups.get(condition(tag), [])
        if if_commits(tag) in groups and self._has_commits:
            rules = rules + groups[if_commits(tag)]
        if if_podcast(tag) in groups and self.feed.is_podcast:
            rules = rules + groups[if_podcast(tag)]
        if if_podcast(if_earlier(tag)) in groups and self.witnesses.earlier is not None:
            is_meant = self.feed.is_podcast and not self.document.is_cut
            rules = rules + (groups[if_podcast(if_earlier(tag))] if is_meant else [])
        for chosen in rules:
            is_meant = self.document.dialect in chosen.info.dialects
            if is_meant and chosen.info.code not in self._exhausted:
                rule, context = self._load(chosen)
                found.append(_Check(chosen, rule.check, context))
        return found

    @cached_property
    def _visited(self) -> frozenset[str]:
        """The names that any rule visits, with a witness or without."""
        return frozenset(self.ruleset.visited)

    @cached_property
    def _has_commits(self) -> bool:
        from feedlint.commits.entry import has_commits

        return self.feed.once(has_commits, self.feed)

    def _visit(self, elements: Iterable[Any], name: str = "") -> None:  # noqa: C901
        """Check elements or concepts by the rules for `name`, or for their own names."""
        known: dict[str, list[_Check]] = {}
        left = iter(elements)
        element: Any = None
        checks: list[_Check] | None = []
        chosen: Chosen | None = None
        while True:
            # This is the inner loop of everything: a call more for each element is felt.
            try:
                for element in left:  # said when a rule fails
                    tag = name or element.tag
                    checks = known.get(tag)
                    if checks is None:
                        checks = known[tag] = self._checks(tag)
                    for chosen, check, context in checks:
                        for finding in check(element, context):
                            if self._take(chosen, finding):
                                known.clear()
                                break
            except _OURS:
                raise
            except Exception as error:
                if chosen is None or not checks:
                    raise
                self._fail(chosen, element, error)
                self._check_rest(checks, chosen, element)
                known.clear()
            else:
                return

    def _check_rest(self, checks: list[_Check], failed: Chosen, element: Any) -> None:
        """Check an element by the rules behind one that has failed."""
        first = next(i for i, check in enumerate(checks, 1) if check.chosen is failed)
        for chosen, check, context in checks[first:]:
            try:
                for finding in check(element, context):
                    if self._take(chosen, finding):
                        break
            except _OURS:
                raise
            except Exception as error:  # noqa: BLE001  # as above
                self._fail(chosen, element, error)

    def _fail(self, chosen: Chosen, visited: Any, error: Exception) -> None:
        """Say that a rule has failed, and go on without it."""
        place = ""
        if visited is not None:
            from feedlint.reading.carriers import paths

            path = paths(self.document).of(node_of(visited))
            place = f" at {path}" if path else ""
        self.failures[chosen.info.code] = failure_of(chosen, place, error)
        self._exhausted.add(chosen.info.code)
        self.counts.pop(chosen.info.code, None)

    def _take(self, chosen: Chosen, finding: Finding) -> bool:
        """Keep a finding, or count it; whether there have been enough of its rule."""
        code = chosen.info.code
        if chosen.info.rule is not None:
            check_shape(finding)
        count = self.counts[code] = self.counts.get(code, 0) + 1
        if count <= self._most:
            rule = self._loaded[code][0]
            is_told_once = bool(finding.group) or rule.once
            if rule.remedy and not finding.help:
                finding = finding._replace(help=rule.remedy)
            self.raw.append(Raw(chosen, finding, is_told_once))
        elif count >= MAX_COUNTED:
            self._exhausted.add(code)
            return True
        return False

    def limited(self) -> frozenset[str]:
        """The names of the rules that found more than is reported."""
        names = self.ruleset.names
        return frozenset(names[code] for code, count in self.counts.items() if count > self._most)

    def _say_limits(self) -> None:
        place = on_tag(self.document.root) if self.document.has_tree else at(0, 0)
        names = self.ruleset.names
        for code, count in sorted(self.counts.items()):
            if count > self._most:
                least = "at least " if code in self._exhausted else ""
                values = {"rule": names[code], "count": f"{least}{count - self._most:,}"}
                self.explain(Fault(LIMIT, place, values))


def lint(source: Source, ruleset: Ruleset, witnesses: Witnesses = NO_WITNESSES) -> Report:
    """Check one source with the chosen rules; raises WitnessError when a witness fails."""
    with unhurried():
        return check(document_of(source), ruleset, witnesses)


def check(document: Document, ruleset: Ruleset, witnesses: Witnesses = NO_WITNESSES) -> Report:
    """Check one document with the chosen rules."""
    run = Run(document, ruleset, witnesses)
    raw = run.collect()
    failures = run.failures
    every = locate(run.feed, raw, failures) if raw else []
    diagnostics = [one.diagnostic for one in every]
    unused = None
    if _SUPPRESSION[document.carrier] in document.source.text:
        from feedlint.linting.suppress import apply

        # What a failed rule would have found may be what a comment is for.
        diagnostics, faults = apply(document, diagnostics, ruleset.without(failures))
        if document.is_cut or document.state is State.BROKEN:
            # What was not checked may be what they are for.
            faults = []
        unused = Run(document, ruleset)
        for fault in faults:
            unused.explain(fault)
    if document.is_ready and any(one.is_told_once for one in every):
        diagnostics = told_once(run.feed, every, diagnostics)
    if unused is not None:
        diagnostics += [one.diagnostic for one in locate(unused.feed, unused.raw, failures)]
    diagnostics.sort(key=lambda d: (d.span, d.code, d.message))
    if document.is_ready and diagnostics:
        from feedlint.linting.attribution import attributed

        diagnostics = attributed(run.feed, diagnostics)
    is_whole = document.is_ready and not document.is_cut
    told, found = tuple(failures.values()), tuple(diagnostics)
    counted = run.limited()
    return Report(document.source, found, told, is_whole, len(ruleset.chosen), None, counted)
