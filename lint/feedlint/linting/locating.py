"""Findings with their places: what a report is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.feeds.holders import Entry
from feedlint.finding import Diagnostic
from feedlint.linting.failure import Failure, failure_of
from feedlint.names import SPACE
from feedlint.reading import carriers
from feedlint.text.show import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed
    from feedlint.finding import Finding, Note, Severity
    from feedlint.linting.catalogue import Chosen
    from feedlint.reading.document import Document


#: Code points of a message, a note or a help, and notes of one finding.
_LONGEST, _NOTES = 1000, 100


class Raw(NamedTuple):
    """A finding as its rule made it."""

    chosen: Chosen
    finding: Finding
    is_told_once: bool


class Located(NamedTuple):
    """A finding with its place, and what it was made of."""

    diagnostic: Diagnostic
    finding: Finding
    is_told_once: bool


class _Place(NamedTuple):
    """What tells where something is in a document."""

    document: Document
    locator: Any
    paths: Any


def locate(feed: Feed, raw: Sequence[Raw], failures: dict[str, Failure]) -> list[Located]:
    """The findings of the rules that did not fail, with their places."""
    document = feed.document
    if failures:
        raw = [item for item in raw if item.chosen.info.code not in failures]
    locator = carriers.locator(document, _elements(raw))
    place = _Place(document, locator, carriers.paths(document, _identity_in(feed)))
    found = []
    for chosen, finding, is_told_once in raw:
        try:
            found.append(Located(_diagnostic(place, chosen, finding), finding, is_told_once))
        except MemoryError:
            raise
        except Exception as error:
            if chosen.info.rule is None:
                # What no plugin has made is a defect that must not pass for a rule's.
                raise
            failures[chosen.info.code] = failure_of(chosen, " in an anchor", error)
    if failures:
        found = [item for item in found if item.diagnostic.code not in failures]
    return found


def told_once(feed: Feed, every: Iterable[Located], kept: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics that are kept, without those that repeat what others tell."""
    from feedlint.linting.repetition import Told, once, told

    left = set(map(id, kept))
    findings = (
        told(feed, one.diagnostic, one.finding) if one.is_told_once else Told(one.diagnostic)
        for one in every
        if id(one.diagnostic) in left
    )
    return once(findings, feed.dialect.entry)


def _diagnostic(place: _Place, chosen: Chosen, finding: Finding) -> Diagnostic:
    document, locator, paths = place
    element = finding.anchor.element
    # What a fix would say of a whole feed is not known where its end was cut off.
    whole = document.root if document.is_cut else document
    return Diagnostic(
        chosen.info.code,
        chosen.info.name,
        _severity(chosen, finding),
        # A rule quotes with show(); this is for the one that forgot.
        _short(escape(finding.message)),
        locator.span(finding.anchor),
        paths.of(element),
        paths.address(element),
        _notes(locator.notes(finding)),
        _short(finding.help or chosen.info.summary),
        chosen.info.url,
        locator.fix(None if element is whole else finding.fix),
    )


def _notes(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """The notes of a finding, as many as people look at; the last one counts the others."""
    more = len(notes) - _NOTES
    kept = [note._replace(message=_short(note.message)) for note in notes[:_NOTES]]
    if more > 0:
        kept[-1] = kept[-1]._replace(message=f"{kept[-1].message}, and {more:,} more behind it")
    return tuple(kept)


def _short(text: str) -> str:
    """A text that is no longer than people read, with its middle left out."""
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[: half - 1]}…{text[-half:]}"


def _severity(chosen: Chosen, finding: Finding) -> Severity:
    """The severity of a finding: its own, unless somebody has chosen one for the rule."""
    is_chosen = chosen.severity != chosen.info.severity
    return chosen.severity if is_chosen else finding.severity or chosen.severity


def _identity_in(feed: Feed) -> Callable[[Element], str] | None:
    """What the entries of a feed are known by, so that a place stays when others come."""
    if not feed.document.is_ready:
        return None

    def identity(element: Element) -> str:
        holder = feed.by_node.get(element)
        known = holder.identity if isinstance(holder, Entry) else None
        return known.text.strip(SPACE) if known is not None else ""

    return identity


def _elements(raw: Iterable[Raw]) -> Iterator[Element]:
    for _, finding, _ in raw:
        anchors = [finding.anchor, *(note.anchor for note in finding.related)]
        if finding.fix is not None:
            anchors += [edit.anchor for edit in finding.fix.edits]
        for anchor in anchors:
            if anchor.element is not None:
                yield anchor.element
