"""What an editor is told of one text: the findings under the configuration closest to it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command import config
from feedlint.command.config import ConfigError
from feedlint.command.discover import FEED_NAME
from feedlint.command.settings import Resolver, UsageError
from feedlint.feeds.recognise import document_of
from feedlint.finding import Safety
from feedlint.linting.collector import unhurried
from feedlint.linting.engine import Report, check
from feedlint.linting.fix import fix, is_harmless
from feedlint.reading.document import State
from feedlint.rule import WitnessError, Witnesses
from feedlint.server.buffer import Buffer

if TYPE_CHECKING:
    from feedlint.command.settings import Choices, Settings
    from feedlint.finding import LocatedFix
    from feedlint.linting.catalogue import RuleInfo, Ruleset
    from feedlint.reading.document import Document
    from feedlint.witnesses.repository import Repository


class Checked(NamedTuple):
    """What became of a text.

    `problem` says why it could not be linted. `report` is of what the editor is shown, and
    `document` what was read; both are missing where the text is none of our business.
    """

    text: str
    problem: str = ""
    report: Report | None = None
    document: Document | None = None
    ruleset: Ruleset | None = None
    rules: tuple[RuleInfo, ...] = ()
    witnesses: Witnesses = Witnesses()


class Checker:
    """Lints texts, and keeps the configurations that it has read until they change."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self._repositories: dict[str, Repository] = {}
        #: The configuration of each folder, and what its file was like.
        self._known: dict[str, tuple[str, tuple[int, int]]] = {}
        self._resolver = Resolver(choices)

    def forget(self) -> None:
        """Read the configurations again."""
        self._resolver = Resolver(self._choices)
        self._known.clear()

    def check(self, path: str, text: str) -> Checked:
        """Lint the text of the file at `path`, which need not have been saved."""
        try:
            settings = self._settings(path)
            if settings.excludes(path):
                return Checked(text)
            with unhurried():
                return self._lint(path, text, settings)
        except (ConfigError, UsageError) as error:
            return Checked(text, f"{getattr(error, 'path', '')}: {error}".removeprefix(": "))
        except (WitnessError, MemoryError) as error:
            return Checked(text, str(error) or "this takes more memory than there is")
        except Exception as error:  # noqa: BLE001  # one defect must not end the server
            return Checked(text, f"internal error, please report it: {error!r}")

    def _settings(self, path: str) -> Settings:
        folder = os.path.dirname(path) or os.curdir
        name = self._choices.config or ("" if self._choices.is_isolated else config.find(folder))
        now = name, _stamp(name)
        if self._known.setdefault(folder, now) != now:
            self.forget()
            self._known[folder] = now
        return self._resolver.for_folder(folder)

    def _lint(self, path: str, text: str, settings: Settings) -> Checked:
        source = Buffer(path, text, settings.limits)
        if len(source.data) > settings.limits.size:
            return Checked(text, f"{path}: is larger than {settings.limits.size:,} bytes")
        document = document_of(source)
        is_meant = document.state is not State.OTHER or FEED_NAME.search(path)
        if not is_meant or not text.strip():
            return Checked(text)
        ruleset = settings.ruleset(path)
        witnesses = Witnesses(self._repository(settings))
        report = check(document, ruleset, witnesses)
        return Checked(text, "", report, document, ruleset, settings.rules, witnesses)

    def _repository(self, settings: Settings) -> Repository | None:
        path = settings.repository
        if path and path not in self._repositories:
            from feedlint.witnesses.repository import Repository

            self._repositories[path] = Repository(path)
        return self._repositories.get(path)


def _stamp(name: str) -> tuple[int, int]:
    """What tells that a file was changed."""
    try:
        status = os.stat(name)
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def fixed(checked: Checked) -> str | None:
    """The text with all safe fixes; None where they change nothing."""
    report, ruleset = checked.report, checked.ruleset
    if report is None or ruleset is None:
        return None
    done = fix(report.source, ruleset, frozenset((Safety.SAFE,)), checked.witnesses)
    if not done.applied:
        return None
    return checked.text[: shift(checked)] + done.report.source.text


def can_apply(checked: Checked, candidate: LocatedFix) -> bool:
    """Whether a fix does what it says and no harm."""
    report, ruleset = checked.report, checked.ruleset
    if report is None or ruleset is None:
        return False
    return is_harmless(report, candidate, ruleset, checked.witnesses)


def shift(checked: Checked) -> int:
    """How far the offsets of a report are behind those of the editor's text."""
    source = checked.report.source if checked.report else None
    return source.shift if isinstance(source, Buffer) else 0
