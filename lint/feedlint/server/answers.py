"""Findings in the words of the protocol: diagnostics, actions, edits, hovers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from lsprotocol import types

from feedlint.finding import Safety, Severity
from feedlint.linting.catalogue import UnknownRule
from feedlint.linting.fix import newline_of
from feedlint.linting.linediff import changes
from feedlint.output.rules import explained
from feedlint.server import silence
from feedlint.server.checking import can_apply, fixed, shift
from feedlint.server.lines import Lines, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feedlint.finding import Diagnostic, LocatedFix, Span
    from feedlint.server.checking import Checked

#: The kind of the action that applies every safe fix.
FIX_ALL = "source.fixAll.feedlint"
#: Findings that actions are worked out for at once; each is tried out.
_MOST = 10
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
#: Findings about what could as well not be there, and about what nobody should use any more.
_UNNECESSARY = frozenset(("unused-suppression", "duplicate-category", "surplus-element"))
_DEPRECATED = frozenset(
    ("deprecated-author", "deprecated-extension-element", "html-obsolete-element")
)


class Text(NamedTuple):
    """A text that was linted: where it is, in which version, and how its columns count."""

    uri: str
    version: int | None
    checked: Checked
    lines: Lines

    def range(self, span: Span | tuple[int, int]) -> types.Range:
        """A stretch of the report's source."""
        more = shift(self.checked)
        start, end = (self.lines.position(offset + more) for offset in span)
        return types.Range(types.Position(*start), types.Position(*end))

    def span(self, place: types.Range) -> tuple[int, int]:
        """The stretch of the report's source that a range is."""
        more = shift(self.checked)
        start = self.lines.offset(place.start.line, place.start.character) - more
        return start, self.lines.offset(place.end.line, place.end.character) - more

    @property
    def found(self) -> Sequence[Diagnostic]:
        """The findings."""
        return self.checked.report.diagnostics if self.checked.report else ()

    def touching(self, place: types.Range) -> list[Diagnostic]:
        """The findings that a range touches."""
        start, end = self.span(place)
        return [d for d in self.found if d.span.start <= end and start <= d.span.end]


def diagnostics(text: Text) -> list[types.Diagnostic]:
    """What an editor marks."""
    return [_diagnostic(text, found) for found in text.found]


def _diagnostic(text: Text, found: Diagnostic) -> types.Diagnostic:
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(text.uri, text.range(note.span)), note.message
        )
        for note in found.related
    ]
    return types.Diagnostic(
        range=text.range(found.span),
        message=f"{found.message}\n{found.help}" if found.help else found.message,
        severity=_SEVERITIES[found.severity],
        code=found.name,
        code_description=types.CodeDescription(found.url) if found.url else None,
        source="feedlint",
        tags=_tags(found) or None,
        related_information=related or None,
        data={"code": found.code},
    )


def _tags(found: Diagnostic) -> list[types.DiagnosticTag]:
    tags = []
    if found.name in _UNNECESSARY:
        tags.append(types.DiagnosticTag.Unnecessary)
    if found.name in _DEPRECATED:
        tags.append(types.DiagnosticTag.Deprecated)
    return tags


def hover(text: Text, position: types.Position) -> types.Hover | None:
    """The pages of the rules that found something at a place, the closest finding first."""
    touched = text.touching(types.Range(position, position))
    touched.sort(key=lambda d: d.span.end - d.span.start)
    pages = [page for name in dict.fromkeys(d.name for d in touched) if (page := _page(text, name))]
    if not pages:
        return None
    content = types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(pages))
    return types.Hover(content, text.range(touched[0].span))


def _page(text: Text, name: str) -> str:
    try:
        page = explained(text.checked.rules, name)
    except UnknownRule:
        return ""
    url = next((rule.url for rule in text.checked.rules if rule.name == name), "")
    return f"{page}\n[{name}]({url})\n" if url else page


def actions(
    text: Text, params: types.CodeActionParams, *, is_lazy: bool, is_versioned: bool
) -> list[types.CodeAction]:
    """What can be done about the findings in a range; `is_lazy` leaves out long work."""
    only = params.context.only
    found: list[types.CodeAction] = []
    if _is_wanted(types.CodeActionKind.QuickFix.value, only):
        touched = text.touching(params.range)[:_MOST]
        found += _fixes(text, touched, is_versioned=is_versioned)
        found += _silences(text, touched, is_versioned=is_versioned)
    has_safe = any(d.fix and d.fix.safety is Safety.SAFE for d in text.found)
    if has_safe and _is_wanted(FIX_ALL, only):
        action = types.CodeAction("Apply all safe fixes of feedlint", kind=FIX_ALL)
        if is_lazy:
            action.data = {"uri": text.uri, "version": text.version}
            found.append(action)
        elif edit := fix_all(text, is_versioned=is_versioned):
            action.edit = edit
            found.append(action)
    return found


def _is_wanted(kind: str, only: Iterable[types.CodeActionKind | str] | None) -> bool:
    """Whether a kind is asked for, by its own name or by the beginning of it."""
    if only is None:
        return True
    names = [str(getattr(name, "value", name)) for name in only]
    return any(not name or kind == name or kind.startswith(f"{name}.") for name in names)


def _fixes(
    text: Text, touched: Iterable[Diagnostic], *, is_versioned: bool
) -> Iterable[types.CodeAction]:
    told: set[LocatedFix] = set()
    for found in touched:
        fix = found.fix
        if fix is None or fix in told or not can_apply(text.checked, fix):
            continue
        told.add(fix)
        is_safe = fix.safety is Safety.SAFE
        newline = newline_of(text.checked.text)
        edits = [
            types.TextEdit(text.range(e.span), e.text.replace("\r\n", "\n").replace("\n", newline))
            for e in fix.edits
        ]
        title = f"{fix.title[:1].upper()}{fix.title[1:]}"
        yield types.CodeAction(
            title if is_safe else f"{title} (changes what readers see)",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[_diagnostic(text, found)],
            is_preferred=is_safe or None,
            edit=_edit(text, edits, is_versioned=is_versioned),
        )


def _silences(
    text: Text, touched: Iterable[Diagnostic], *, is_versioned: bool
) -> Iterable[types.CodeAction]:
    for found in {d.name: d for d in touched}.values():
        for where, make in (("here", silence.here), ("in this file", silence.everywhere)):
            insertion = make(text.checked, found)
            if insertion is not None:
                place = text.range((insertion.offset, insertion.offset))
                edits = [types.TextEdit(place, insertion.text)]
                yield types.CodeAction(
                    f"Silence {found.name} {where}",
                    kind=types.CodeActionKind.QuickFix,
                    diagnostics=[_diagnostic(text, found)],
                    edit=_edit(text, edits, is_versioned=is_versioned),
                )


def fix_all(text: Text, *, is_versioned: bool) -> types.WorkspaceEdit | None:
    """The edit that applies all safe fixes, in the lines that they change."""
    after = fixed(text.checked)
    if after is None:
        return None
    old, new = split(text.checked.text), split(after)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    edits = []
    for change in changes(old, new):
        start, end = (text.lines.position(starts[n]) for n in (change.start, change.end))
        place = types.Range(types.Position(*start), types.Position(*end))
        edits.append(types.TextEdit(place, "".join(new[change.new_start : change.new_end])))
    return _edit(text, edits, is_versioned=is_versioned)


def _edit(text: Text, edits: list[Any], *, is_versioned: bool) -> types.WorkspaceEdit:
    if not is_versioned:
        return types.WorkspaceEdit(changes={text.uri: edits})
    # An editor that went on meanwhile refuses it.
    of = types.OptionalVersionedTextDocumentIdentifier(text.uri, text.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(of, edits)])
