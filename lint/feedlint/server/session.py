"""One editor at work: which texts it has open, and what it is told of them when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.uris import to_fs_path

from feedlint.server import answers
from feedlint.server.answers import Text
from feedlint.server.checking import Checked, Checker
from feedlint.server.documents import units
from feedlint.server.lines import Lines
from feedlint.server.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Callable

    from pygls.lsp.server import LanguageServer

    from feedlint.command.settings import Choices

#: The files whose change may change what is found.
WATCHED = ("**/{.feedlint,feedlint,pyproject}.toml",)


class Session:
    """What the server does for one editor."""

    def __init__(self, server: LanguageServer, choices: Choices) -> None:
        self._server = server
        self._checker = Checker(choices)
        self._schedule: Schedule[Text] = Schedule(self._work, self._tell)
        self._told: set[str] = set()
        self._pulls = False
        self._rounds = 0

    # What the editor says.

    def opened(self, uri: str) -> None:
        """A text was opened."""
        self._schedule.changed(uri, at_once=True)

    def changed(self, uri: str) -> None:
        """A text was changed."""
        self._schedule.changed(uri)

    def closed(self, uri: str) -> None:
        """A text was closed: nothing is marked in it any more."""
        self._schedule.closed(uri)
        if not self._pulls:
            self._publish(uri, None, [])

    def configured(self) -> None:
        """A configuration was changed, or may have been."""
        self._rounds += 1
        self._told.clear()
        self._checker.forget()
        self._schedule.all_changed()
        workspace = self._server.client_capabilities.workspace
        if self._pulls and workspace and workspace.diagnostics:
            self._server.workspace_diagnostic_refresh(None)

    async def pull(self, uri: str, known: str | None) -> types.DocumentDiagnosticReport:
        """The findings in a text as it is now, or that they are those that are `known`."""
        if not self._pulls:
            self._pulls = True
            for other in self._server.workspace.text_documents.values():
                # From now on the editor asks, and would show twice what it was told as well.
                self._publish(other.uri, None, [])
        text = await self.text(uri)
        if text is None:
            return types.RelatedFullDocumentDiagnosticReport([])
        stamp = f"{text.version}.{self._rounds}"
        if stamp == known and text.version is not None:
            return types.RelatedUnchangedDocumentDiagnosticReport(stamp)
        return types.RelatedFullDocumentDiagnosticReport(answers.diagnostics(text), result_id=stamp)

    async def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """What can be done about the findings in a range."""
        text = await self.text(params.text_document.uri)
        if text is None:
            return []
        work = partial(
            answers.actions,
            *(text, params),
            is_lazy=self._resolves,
            is_versioned=self._is_versioned,
        )
        return await self._schedule.in_thread(work)

    async def resolved(self, action: types.CodeAction) -> types.CodeAction:
        """An action with the edit that was left out of it."""
        data = action.data if isinstance(action.data, dict) else {}
        text = await self.text(str(data.get("uri", "")))
        if text is not None and text.version == data.get("version"):
            work = partial(answers.fix_all, text, is_versioned=self._is_versioned)
            action.edit = await self._schedule.in_thread(work)
        return action

    async def hover(self, params: types.HoverParams) -> types.Hover | None:
        """The pages of the rules that found something at a place."""
        text = await self.text(params.text_document.uri)
        return answers.hover(text, params.position) if text else None

    async def text(self, uri: str) -> Text | None:
        """A text and what was found in it, when it has been linted as it is now."""
        if uri not in self._schedule:
            return None
        return await self._schedule.latest(uri)

    # What is done for it.

    def _work(self, uri: str) -> Callable[[], Text]:
        document = self._server.workspace.get_text_document(uri)
        encoding = units(self._server.workspace.position_encoding)
        path = to_fs_path(uri) or document.filename or "untitled"
        source, version = document.source, document.version

        def work() -> Text:
            checked = self._checker.check(path, source)
            return Text(uri, version, checked, Lines(source, encoding))

        return work

    async def _tell(self, uri: str, found: Text) -> None:
        self._complain(found.checked)
        if not self._pulls:
            self._publish(uri, found.version, answers.diagnostics(found))

    def _publish(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        self._server.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, found, version)
        )

    def _complain(self, checked: Checked) -> None:
        """Say what kept a text from being linted, each thing once until it changes."""
        failures = checked.report.failures if checked.report else ()
        for message in (checked.problem, *(failure.message for failure in failures)):
            if message and message not in self._told:
                self._told.add(message)
                self._server.window_show_message(
                    types.ShowMessageParams(types.MessageType.Warning, f"feedlint: {message}")
                )

    @property
    def _resolves(self) -> bool:
        """Whether the editor asks for the edit of an action when it is chosen."""
        text = self._server.client_capabilities.text_document
        support = text.code_action.resolve_support if text and text.code_action else None
        return bool(support and "edit" in support.properties)

    @property
    def _is_versioned(self) -> bool:
        """Whether the editor takes edits that name the version of a text."""
        workspace = self._server.client_capabilities.workspace
        edits = workspace.workspace_edit if workspace else None
        return bool(edits and edits.document_changes)
