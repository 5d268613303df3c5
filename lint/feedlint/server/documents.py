"""The texts that an editor has open, changed as the editor changes them.

pygls ends lines where `str.splitlines` does, also at U+2028, U+0085 and a form feed: an edit
behind one of them would go to another line. Here lines are those of the protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.workspace import TextDocument, Workspace

from feedlint.server.lines import Lines, split

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from typing import Any


def units(encoding: types.PositionEncodingKind | str | None) -> str:
    """The name of what columns are counted in: `utf-8`, `utf-16` or `utf-32`."""
    return str(getattr(encoding, "value", encoding) or "utf-16")


class FeedDocument(TextDocument):
    """A text whose lines end with CR LF, LF or CR alone."""

    @property
    def lines(self) -> Sequence[str]:
        """The lines with their ends."""
        return split(self.source)

    def _apply_incremental_change(self, change: types.TextDocumentContentChangePartial) -> None:
        text = self.source
        lines = Lines(text, units(self.position_codec.encoding))
        start = lines.offset(change.range.start.line, change.range.start.character)
        end = lines.offset(change.range.end.line, change.range.end.character)
        self._source = text[:start] + change.text + text[max(start, end) :]


class FeedWorkspace(Workspace):
    """A workspace of such texts."""

    def _create_text_document(
        self,
        doc_uri: str,
        source: str | None = None,
        version: int | None = None,
        language_id: str | None = None,
    ) -> TextDocument:
        return FeedDocument(
            doc_uri,
            source=source,
            version=version,
            language_id=language_id,
            sync_kind=self._sync_kind,
            position_codec=self._position_codec,
        )


class FeedProtocol(LanguageServerProtocol):
    """The protocol with a workspace of such texts."""

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(
        self, params: types.InitializeParams
    ) -> Generator[Any, Any, types.InitializeResult]:
        """Initialize as pygls does, and put our workspace in the place of its own."""
        result = yield from super().lsp_initialize(params)
        usual = self.workspace
        self._workspace = FeedWorkspace(
            usual.root_uri,
            types.TextDocumentSyncKind.Incremental,
            list(usual.folders.values()),
            usual.position_encoding,
        )
        return result
