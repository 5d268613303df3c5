"""Comments in a feed that silence rules, for the element behind them or for the file.

    <!-- feedlint-ignore: id-not-iri, T020 - the ids are older than this linter -->
    <!-- feedlint-ignore-file: html-script - the readers of this feed are our own -->

The first holds for the whole next element, the second for the whole file; it stands
before the root or before the root's first child, in RSS also before that of the channel.
The reason stands behind a dash with
white space around it: a single one, since `--` is not allowed in a comment (XML 1.0,
section 2.5). JSON has no comments; a member of the item, or of the feed, says the same:

    "_feedlint": {"ignore": ["id-not-iri"], "reason": "the ids are older than this linter"}
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import at
from feedlint.finding import Fault, Span
from feedlint.reading.carriers import comments
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from feedlint.finding import Diagnostic
    from feedlint.linting.catalogue import Ruleset
    from feedlint.reading.document import Document
    from feedlint.reading.json.locate import Comment as JsonComment
    from feedlint.reading.xml.locate import Comment

#: The kind of fault of a suppression that does nothing.
UNUSED = "unused-suppression"

#: The dialects in which a feed begins in an element of its own, within the root.
_WITH_CHANNEL = frozenset(("rss", "rdf"))
_COMMENT = re.compile(r"<!--[ \t\r\n]*feedlint-ignore(-file)?(?![A-Za-z0-9_-])(?:[ \t\r\n]*:)?")
_REASON = re.compile(r"[ \t\r\n](?:--?|[–—])(?:[ \t\r\n]|$)")  # noqa: RUF001  # dashes are meant
_NAME = re.compile(r"[^ \t\r\n,]+")
_IGNORED = re.compile(r'"ignore"[ \t\r\n]*:[ \t\r\n]*(\[[^\[\]]*\]|"[^"]*")')
_STRING = re.compile(r'"([^"]*)"')


class _Suppression(NamedTuple):
    """One rule in one comment, at `start:end` of the source.

    `scope` is where it holds, None for nowhere; `kind` is what that is to be, `element`
    or `file`.
    """

    rule: str
    start: int
    end: int
    scope: Span | None
    kind: str

    @property
    def place(self) -> tuple[str, Span | None]:
        """What is silenced where; several comments may say the same."""
        return self.rule, self.scope


class _Scopes:
    """Where each rule is silenced; scopes are within each other or apart, as elements are."""

    def __init__(self, suppressions: Iterable[_Suppression]) -> None:
        scopes: dict[str, set[Span]] = {}
        for rule, scope in {suppression.place for suppression in suppressions}:
            if scope is not None:
                scopes.setdefault(rule, set()).add(scope)
        self._trees = {rule: _Tree(spans) for rule, spans in scopes.items()}

    def around(self, diagnostic: Diagnostic) -> list[tuple[str, Span]]:
        """The rules and places by which a diagnostic is silenced."""
        return [
            (rule, scope)
            for rule in (diagnostic.name, diagnostic.code)
            if rule in self._trees
            for scope in self._trees[rule].around(diagnostic.span.start)
        ]


class _Tree:
    """Spans that are within each other or apart."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=lambda span: (span.start, -span.end))
        self._above: list[int] = []
        open_: list[int] = []
        for index, span in enumerate(self._spans):
            while open_ and self._spans[open_[-1]].end <= span.start:
                open_.pop()
            self._above.append(open_[-1] if open_ else -1)
            open_.append(index)

    def around(self, place: int) -> Iterator[Span]:
        """The spans that a place is in, the innermost first."""
        index = bisect_right(self._spans, place, key=lambda span: span.start) - 1
        while index >= 0:
            if place < self._spans[index].end:
                yield self._spans[index]
            index = self._above[index]


def apply(
    document: Document, diagnostics: Sequence[Diagnostic], ruleset: Ruleset
) -> tuple[list[Diagnostic], list[Fault]]:
    """The diagnostics that no comment silences, and a fault for each idle suppression."""
    if not document.has_tree:
        return list(diagnostics), []
    read = _read_member if document.carrier == "json" else _read
    suppressions = [
        suppression for comment in comments(document) for suppression in read(document, comment)
    ]
    scopes = _Scopes(suppressions)
    used: set[tuple[str, Span | None]] = set()
    kept = []
    for diagnostic in diagnostics:
        covering = scopes.around(diagnostic)
        used.update(covering)
        if not covering:
            kept.append(diagnostic)
    idle = [s for s in suppressions if s.place not in used and _is_known_idle(s, ruleset)]
    return kept, [_fault(suppression, ruleset) for suppression in idle]


def _read(document: Document, comment: Comment) -> Iterator[_Suppression]:
    text = document.source.text[slice(*comment.span)]
    match = _COMMENT.match(text)
    if match is None:
        return
    scope, kind = comment.following, "element"
    if match[1]:
        # What holds for everything is to be seen at once, by whoever opens the file.
        everything = Span(0, len(document.source.text) + 1)
        deepest = 2 if document.dialect in _WITH_CHANNEL else 1
        scope, kind = (everything if comment.before <= deepest else None), "file"
    reason = _REASON.search(text, match.end())
    end = reason.start() if reason else len(text) - len("-->")
    names = list(_NAME.finditer(text, match.end(), end))
    for name in names:
        start, stop = (comment.span.start + offset for offset in name.span())
        yield _Suppression(name[0], start, stop, scope, kind)
    if not names:
        yield _Suppression("", *comment.span, scope, kind)


def _read_member(document: Document, comment: JsonComment) -> Iterator[_Suppression]:
    everything = Span(0, len(document.source.text) + 1)
    scope = everything if comment.is_for_all else comment.following
    kind = "file" if comment.is_for_all else "object"
    for name, place in comment.names:
        yield _Suppression(name, *place, scope, kind)
    if not comment.names:
        yield _Suppression("", *comment.span, scope, kind)


def _is_known_idle(suppression: _Suppression, ruleset: Ruleset) -> bool:
    """Whether a suppression without effect deserves a word: not if its rule was off."""
    on = {key for chosen in ruleset.chosen for key in (chosen.info.code, chosen.info.name)}
    return suppression.rule in on or suppression.rule not in ruleset.known


def _fault(suppression: _Suppression, ruleset: Ruleset) -> Fault:
    rule = suppression.rule
    if not rule:
        reason = "nameless"
    elif rule not in ruleset.known:
        reason = "unknown"
    else:
        reason = f"{'idle' if suppression.scope else 'nowhere'}-{suppression.kind}"
    hint = did_you_mean(rule, sorted(ruleset.known)) if reason == "unknown" else ""
    values = {"rule": rule, "reason": reason, "hint": hint}
    return Fault(UNUSED, at(suppression.start, suppression.end), values)
