"""What the server answers to, by the methods of the protocol."""

from __future__ import annotations

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from feedlint import __version__
from feedlint.command.settings import Choices  # noqa: TC001  # pygls reads annotations
from feedlint.server.answers import FIX_ALL
from feedlint.server.documents import FeedProtocol
from feedlint.server.session import WATCHED, Session

_KINDS = [types.CodeActionKind.QuickFix, FIX_ALL]


def make(choices: Choices) -> LanguageServer:
    """A server that lints by the options that were given."""
    server = LanguageServer("feedlint", __version__, protocol_cls=FeedProtocol)
    session = Session(server, choices)
    _follow(server, session)
    _answer(server, session)
    return server


def _follow(server: LanguageServer, session: Session) -> None:
    """Take notice of what the editor does."""

    @server.feature(types.INITIALIZED)
    def initialized(params: types.InitializedParams) -> None:  # noqa: ARG001
        workspace = server.client_capabilities.workspace
        watches = workspace.did_change_watched_files if workspace else None
        if watches and watches.dynamic_registration:
            watchers = [types.FileSystemWatcher(glob) for glob in WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            one = types.Registration("configuration", _FILES, options)
            server.client_register_capability(types.RegistrationParams([one]), lambda _: None)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        session.opened(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        session.changed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        session.closed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        if params.text_document.uri.endswith(".toml"):
            session.configured()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(params: types.DidChangeWatchedFilesParams) -> None:  # noqa: ARG001
        session.configured()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configured(params: types.DidChangeConfigurationParams) -> None:  # noqa: ARG001
        session.configured()


_FILES = types.WORKSPACE_DID_CHANGE_WATCHED_FILES


def _answer(server: LanguageServer, session: Session) -> None:
    """Answer what the editor asks."""

    @server.feature(
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        types.DiagnosticOptions(
            inter_file_dependencies=False, workspace_diagnostics=False, identifier="feedlint"
        ),
    )
    async def pull(params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        return await session.pull(params.text_document.uri, params.previous_result_id)

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=_KINDS, resolve_provider=True),
    )
    async def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        return await session.actions(params)

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolved(action: types.CodeAction) -> types.CodeAction:
        return await session.resolved(action)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        return await session.hover(params)
