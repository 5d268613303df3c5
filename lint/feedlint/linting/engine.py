"""The run of the rules over one source: parse, walk once, collect, locate, sort."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.anchor import at, on_tag
from feedlint.feeds.recognise import document_of, positions
from feedlint.feeds.view import Feed
from feedlint.finding import Diagnostic, Fault
from feedlint.limits import MAX_COUNTED
from feedlint.linting.catalogue import load
from feedlint.reading.document import Document, State
from feedlint.rule import (
    ROOT,
    Context,
    WitnessError,
    Witnesses,
    if_commits,
    if_earlier,
    if_repository,
    if_transport,
)
from feedlint.text.show import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Finding, Severity
    from feedlint.linting.catalogue import Chosen, Ruleset
    from feedlint.reading.source import Source
    from feedlint.rule import Rule

NO_WITNESSES = Witnesses()
#: The dialects whose structure a schema judges.
_SCHEMAS = frozenset(("atom", "rss", "rdf"))
#: The rule that says where others were stopped.
LIMIT = "limit-findings"


#: What a rule that visits a concept is called with, by the name of the concept.
_CONCEPTS = {
    "@entry": "entries",
    "@id": "ids",
    "@reference": "references",
    "@address": "addresses",
    "@date": "dates",
    "@link": "links",
    "@text": "texts",
    "@html": "marked_up",
    "@person": "people",
    "@media": "media",
    "@category": "categories",
    "@language": "languages",
    "@media-type": "media_types",
    "@unusual-id": "unusual_ids",
    "@unusual-reference": "unusual_references",
    "@unusual-address": "unusual_addresses",
    "@unusual-link": "unusual_links",
    "@unusual-media-type": "unusual_media_types",
    "@unusual-category": "unusual_categories",
    "@unusual-person": "unusual_people",
    "@blank": "blank",
}


def things_of(feed: Feed, concept: str) -> list[Any]:
    """What there is of a concept in a feed, in document order; raises KeyError for none."""
    if concept == "@feed":
        return [feed]
    found: list[Any] = getattr(feed, _CONCEPTS[concept])
    return found


def may_silence(document: Document) -> bool:
    """Whether a document may have what silences rules; quick to say no."""
    mark = '"_feedlint"' if document.carrier == "json" else "feedlint-ignore"
    return mark in document.source.text


def node_of(visited: Any) -> Element:
    """The element of what a rule was called with."""
    node: Element = getattr(visited, "node", getattr(visited, "root", visited))
    return node


class RuleError(Exception):
    """A rule that failed; a defect of the rule, never of the feed."""


class Report(NamedTuple):
    """What there is to say about one source, in the order of the source."""

    source: Source
    diagnostics: tuple[Diagnostic, ...]


class _Raw(NamedTuple):
    chosen: Chosen
    finding: Finding


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
        self.raw: list[_Raw] = []
        self.counts: dict[str, int] = {}
        self._exhausted: set[str] = set()
        self._most = document.source.limits.findings
        self.feed = Feed(document)
        self._loaded: dict[str, tuple[Rule, Context]] = {}
        self._groups: dict[tuple[str, str], list[_Raw]] = {}
        # A comment may silence any one of them: then each is told.
        self._is_grouped = not may_silence(document)

    def collect(self) -> list[_Raw]:
        """All findings of all rules, unlocated."""
        for fault in self.document.faults:
            self.explain(fault)
        has_structure = self.document.dialect in _SCHEMAS and self.document.is_ready
        has_structure = has_structure and self.document.form in ("feed", "entry", "channel")
        judges = any(c.info.family == "structure" for c in self.ruleset.chosen)
        if has_structure and judges:
            self._structure()
        if judges and self.document.is_ready and self.document.carrier == "xml":
            self._extensions()
        if self.document.is_ready:
            self._walk()
        self.raw = [whole for raw in self.raw if (whole := self._whole(raw)) is not None]
        self._say_limits()
        return self.raw

    def _load(self, chosen: Chosen) -> tuple[Rule, Context]:
        code = chosen.info.code
        if code not in self._loaded:
            rule = load(chosen.info)
            options = type(rule).Options(**chosen.options)
            self._loaded[code] = rule, Context(self.feed, options, self.witnesses)
        return self._loaded[code]

    def explain(self, fault: Fault) -> None:
        """Have the rules of a fault's kind word it."""
        for chosen in self.ruleset.by_fault.get(fault.kind, ()):
            if chosen.info.code not in self._exhausted:
                rule, context = self._load(chosen)
                for finding in rule.explain(fault, context):
                    self._take(chosen, finding)

    def _is_wanted(self, kind: str) -> bool:
        """Whether a rule still words the faults of a kind."""
        rules = self.ruleset.by_fault.get(kind, ())
        return any(chosen.info.code not in self._exhausted for chosen in rules)

    def _structure(self) -> None:
        from feedlint.structure.once import told_once
        from feedlint.structure.survey import structure_faults

        root, dialect = self.document.root, self.document.dialect
        faults = structure_faults(root, self._is_wanted, dialect)
        for fault in faults if dialect == "atom" else told_once(faults):
            self.explain(fault)

    def _extensions(self) -> None:
        from feedlint.structure.extensions import extension_faults

        for fault in extension_faults(self.document):
            self.explain(fault)

    def _walk(self) -> None:
        root = self.document.root
        self._visit([root], ROOT)
        for concept in self._visited:
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
        if self.witnesses.repository is not None:
            rules = rules + groups.get(if_repository(tag), [])
        if self.witnesses.earlier is not None and not self.document.is_cut:
            rules = rules + groups.get(if_earlier(tag), [])
        if self.witnesses.transport is not None:
            rules = rules + groups.get(if_transport(tag), [])
        if if_commits(tag) in groups and self._has_commits:
            rules = rules + groups[if_commits(tag)]
        for chosen in rules:
            is_meant = self.document.dialect in chosen.info.dialects
            if is_meant and chosen.info.code not in self._exhausted:
                rule, context = self._load(chosen)
                found.append(_Check(chosen, rule.check, context))
        return found

    @cached_property
    def _visited(self) -> dict[str, None]:
        """The names that any rule visits, with a witness or without, in a lasting order."""
        return dict.fromkeys(key.partition(" ")[0] for key in self.ruleset.by_visit)

    @cached_property
    def _has_commits(self) -> bool:
        from feedlint.commits.entry import is_commit

        # No forge writes JSON.
        is_xml = self.document.carrier == "xml"
        return is_xml and any(is_commit(entry.node) for entry in self.feed.entries)

    def _visit(self, elements: Iterable[Any], name: str = "") -> None:
        """Check elements or concepts by the rules for `name`, or for their own names."""
        known: dict[str, list[_Check]] = {}
        chosen: Chosen | None = None
        element: Any = None
        # This is the inner loop of everything: a call more for each element is felt.
        try:
            for element in elements:  # said when a rule fails
                tag = name or element.tag
                checks = known.get(tag)
                if checks is None:
                    checks = known[tag] = self._checks(tag)
                for chosen, check, context in checks:
                    for finding in check(element, context):
                        if self._take(chosen, finding):
                            known.clear()
                            break
        except WitnessError:
            raise
        except Exception as error:
            raise self._failure(chosen, element, error) from error

    def _failure(self, chosen: Chosen | None, visited: Any, error: Exception) -> RuleError:
        from feedlint.reading import carriers

        name = chosen.info.name if chosen else "?"
        path = carriers.paths(self.document).of(node_of(visited))
        return RuleError(f"rule {name} failed at {path}: {type(error).__name__}: {error}")

    def _take(self, chosen: Chosen, finding: Finding) -> bool:
        """Keep a finding, or count it; whether there have been enough of its rule."""
        code = chosen.info.code
        if finding.group and self._is_grouped:
            same = self._groups.setdefault((code, finding.group), [])
            same.append(_Raw(chosen, finding))
            if len(same) > finding.few:
                return False
        count = self.counts[code] = self.counts.get(code, 0) + 1
        if count <= self._most:
            self.raw.append(_Raw(chosen, finding))
        elif count >= MAX_COUNTED:
            self._exhausted.add(code)
            return True
        return False

    def _whole(self, raw: _Raw) -> _Raw | None:
        """A finding, for others of its group as well; None where another stands for it."""
        chosen, finding = raw
        same = self._groups.get((chosen.info.code, finding.group), [])
        if len(same) <= finding.few:
            return raw
        if same[0].finding is not finding:
            return None
        others = len(same) - 1
        places = "place" if others == 1 else "places"
        message = f"{finding.message}, and in {others:,} more {places}"
        fixes = [other.finding.fix for other in same if other.finding.fix]
        fix = finding.fix
        if fix is not None and len(fixes) == len(same):
            fix = fix._replace(edits=tuple(edit for one in fixes for edit in one.edits))
        return _Raw(chosen, finding._replace(message=message, fix=fix))

    def _say_limits(self) -> None:
        place = on_tag(self.document.root) if self.document.has_tree else at(0, 0)
        names = {c.info.code: c.info.name for c in self.ruleset.chosen}
        for code, count in sorted(self.counts.items()):
            if count > self._most:
                least = "at least " if code in self._exhausted else ""
                values = {"rule": names[code], "count": f"{least}{count - self._most:,}"}
                self.explain(Fault(LIMIT, place, values))


def lint(source: Source, ruleset: Ruleset, witnesses: Witnesses = NO_WITNESSES) -> Report:
    """Check one source with the chosen rules.

    Raises RuleError when a rule fails, and WitnessError when a witness does.
    """
    return check(document_of(source), ruleset, witnesses)


def check(document: Document, ruleset: Ruleset, witnesses: Witnesses = NO_WITNESSES) -> Report:
    """Check one document with the chosen rules."""
    raw = Run(document, ruleset, witnesses).collect()
    diagnostics = _located(document, raw) if raw else []
    if may_silence(document):
        from feedlint.linting.suppress import apply

        diagnostics, faults = apply(document, diagnostics, ruleset)
        if document.is_cut or document.state is State.BROKEN:
            # What was not checked may be what they are for.
            faults = []
        unused = Run(document, ruleset)
        for fault in faults:
            unused.explain(fault)
        diagnostics += _located(document, unused.raw)
    diagnostics.sort(key=lambda d: (d.span, d.code, d.message))
    return Report(document.source, tuple(diagnostics))


def _located(document: Document, raw: list[_Raw]) -> list[Diagnostic]:
    # A clean feed needs no positions.
    from feedlint.reading import carriers

    locator = carriers.locator(document, _elements(raw))
    paths = carriers.paths(document)
    found = []
    # What a fix would say of a whole feed is not known where its end was cut off.
    whole = document.root if document.is_cut else document
    for chosen, finding in raw:
        element = finding.anchor.element
        found.append(
            Diagnostic(
                chosen.info.code,
                chosen.info.name,
                _severity(chosen, finding),
                # A rule quotes with show(); this is for the one that forgot.
                escape(finding.message),
                locator.span(finding.anchor),
                paths.of(element),
                paths.address(element),
                locator.notes(finding),
                finding.help or chosen.info.summary,
                chosen.info.url,
                locator.fix(None if element is whole else finding.fix),
            )
        )
    return found


def _severity(chosen: Chosen, finding: Finding) -> Severity:
    """The severity of a finding: its own, unless somebody has chosen one for the rule."""
    is_chosen = chosen.severity != chosen.info.severity
    return chosen.severity if is_chosen else finding.severity or chosen.severity


def _elements(raw: list[_Raw]) -> Iterator[Element]:
    for _, finding in raw:
        anchors = [finding.anchor, *(note.anchor for note in finding.related)]
        if finding.fix is not None:
            anchors += [edit.anchor for edit in finding.fix.edits]
        for anchor in anchors:
            if anchor.element is not None:
                yield anchor.element
