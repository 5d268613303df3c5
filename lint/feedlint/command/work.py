"""The work on one input: read, decode, lint, mend; one that fails stops no other."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.config import ConfigError
from feedlint.command.discover import STDIN, Problem
from feedlint.command.hints import advice, pointed
from feedlint.feeds.recognise import document_of
from feedlint.limits import LIMITS
from feedlint.linting.engine import Report, lint
from feedlint.linting.failure import DEBUG
from feedlint.reading.document import State
from feedlint.reading.source import InputError, Source, leads_out, read_file
from feedlint.rule import WitnessError, Witnesses
from feedlint.text.show import show
from feedlint.values.web import is_web, without_userinfo

if TYPE_CHECKING:
    from feedlint.command.lists import Fetched
    from feedlint.command.settings import Resolver, Settings
    from feedlint.finding import Safety
    from feedlint.limits import Limits
    from feedlint.linting.facts import Facts
    from feedlint.witnesses.continuity import Earlier
    from feedlint.witnesses.repository import Repository
    from feedlint.witnesses.samples import Samples
    from feedlint.witnesses.transport import Transport

NO_MEMORY = "takes more memory than there is"


class Order(NamedTuple):
    """What is to be done with every input beside linting it.

    `fixes` are the fixes to apply; with `is_diff` the files stay as they are. `against`
    is the file or address of an earlier version, `since` a revision that has one. `repository` is
    the path of the commits' repository. `timeout` are the seconds that one input may take;
    0 for any number. With `facts` a report has those of its feed.
    `fetched` has the answers of addresses, where they were asked before. With `enclosures`
    servers are asked for files that the feed names, those in private networks if `allows_private`.
    """

    stdin_filename: str = ""
    fixes: frozenset[Safety] = frozenset()
    is_diff: bool = False
    against: str = ""
    since: str = ""
    repository: str = ""
    timeout: float = 0.0
    facts: bool = False
    fetched: Fetched | None = None
    enclosures: bool = False
    allows_private: bool = False


class Outcome(NamedTuple):
    """What became of one input.

    `is_strict` says whether its warnings count. `diff` is what the fixes would change,
    `fixed` the number of fixes that were applied. `note` is something that people should
    know beside it.
    """

    item: Report | Problem
    is_strict: bool = False
    diff: str = ""
    fixed: int = 0
    note: str = ""


#: Code points of an address in a note, where people are to copy it.
_WHOLE = 300
#: What comes of a commit's message that is mended in the feed alone.
_APART = "with these fixes messages of commits are no longer what the repository has"


class Worker:
    """Does the work on one input after the other, with what they share kept."""

    def __init__(self, resolver: Resolver, order: Order) -> None:
        self._resolver = resolver
        self._order = order
        self._repositories: dict[str, Repository] = {}
        self._earlier: Earlier | None = None

    def run(self, path: str) -> Outcome | None:
        """The outcome for one path; None where it is excluded."""
        if is_web(path):
            return self._run_web(path)
        name = self._order.stdin_filename if path == STDIN else path
        try:
            settings = self._resolver.for_file(name)
            if name and settings.excludes(name):
                return self._pass_by(path, name, settings)
            source = _read(path, name or "<stdin>", settings.limits)
            return self._lint(path, source, settings)
        except ConfigError as error:
            return Outcome(Problem(error.path, str(error)))
        except InputError as error:
            return Outcome(Problem(_shown(name), f"{error}{advice(path)}"))
        except MemoryError:
            return Outcome(Problem(_shown(name), NO_MEMORY))

    def _pass_by(self, path: str, name: str, settings: Settings) -> Outcome | None:
        """What becomes of an excluded input: nothing, unless it is to come out again."""
        if path != STDIN or not self._order.fixes or self._order.is_diff:
            return None
        return Outcome(Report(_read(path, name, settings.limits), ()), settings.is_strict)

    def _run_web(self, address: str) -> Outcome:
        """The outcome for an address; the configuration is the working directory's."""
        try:
            settings = self._resolver.for_folder(os.curdir)
            if self._order.fetched is None:
                source, transport = _fetch(address, settings.limits)
            else:
                source, transport = _kept(address, self._order.fetched, settings.limits)
            return self._lint(address, source, settings, transport)
        except ConfigError as error:
            return Outcome(Problem(error.path, str(error)))
        except InputError as error:
            return Outcome(Problem(without_userinfo(address), str(error)))
        except MemoryError:
            return Outcome(Problem(without_userinfo(address), NO_MEMORY))

    def _lint(
        self, path: str, source: Source, settings: Settings, transport: Transport | None = None
    ) -> Outcome:
        name = "" if source.filename == "<stdin>" else source.known_as
        ruleset = settings.ruleset(name)
        since = time.perf_counter()
        try:
            earlier = self._before(name, settings.limits)
            samples = _samples(source, self._order) if self._order.enclosures else None
            witnesses = Witnesses(self._repository(settings), earlier, transport, samples)
            if self._order.fixes:
                outcome = self._fix(path, source, settings, witnesses)
            else:
                outcome = Outcome(lint(source, ruleset, witnesses), settings.is_strict)
            _trace(outcome.item)
            if self._order.facts and not isinstance(outcome.item, Problem):
                facts = _facts(outcome.item.source, time.perf_counter() - since, transport)
                outcome = outcome._replace(item=outcome.item._replace(facts=facts))
            is_new = self._order.since and earlier is None
            note = f"was not there at {show(self._order.since)}, and is not compared"
            if not isinstance(outcome.item, Problem):
                outcome = outcome._replace(item=pointed(outcome.item))
            if source.asked and self._order.fetched is None:
                note = f"is where {show(source.asked, _WHOLE)} leads; the text is from there"
            elif not is_new:
                note = ""
            return outcome._replace(note=outcome.note or note)
        except (InputError, ConfigError, MemoryError):
            raise
        except WitnessError as error:
            return Outcome(Problem(source.filename, str(error)))
        except Exception as error:  # noqa: BLE001  (one defect must not hide all other files)
            return Outcome(_internal(source.filename, error))

    def _fix(self, path: str, source: Source, settings: Settings, witnesses: Witnesses) -> Outcome:
        from pathlib import Path

        from feedlint.linting.fix import diff, fix
        from feedlint.linting.writing import write

        name = "" if source.filename == "<stdin>" else source.known_as
        ruleset = settings.ruleset(name)
        fixed = fix(source, ruleset, self._order.fixes, witnesses)
        # With a repository at hand such a fix would raise a finding, and is not applied.
        is_apart = any(
            c.info.family == "trailers" for c in ruleset.chosen if c.info.code in fixed.codes
        )
        note = _APART if is_apart else ""
        if self._order.is_diff:
            report = lint(source, ruleset, witnesses)
            changes = diff(source, fixed.report.source)
            return Outcome(report, settings.is_strict, changes, fixed.applied, note)
        if fixed.applied and path != STDIN:
            write(path, fixed.report.source, Path.cwd(), source.bom + source.data)
        return Outcome(fixed.report, settings.is_strict, "", fixed.applied, note)

    def _repository(self, settings: Settings) -> Repository | None:
        path = self._order.repository or settings.repository
        if not path:
            return None
        if path not in self._repositories:
            from feedlint.witnesses.repository import Repository

            self._repositories[path] = Repository(path)
        return self._repositories[path]

    def _before(self, name: str, limits: Limits) -> Earlier | None:
        """The earlier version of a file: the one of `--against`, or that of a revision."""
        if not self._order.against and not self._order.since:
            return None
        from feedlint.witnesses.continuity import read_earlier

        if self._order.against:
            if self._earlier is None:
                self._earlier = _read_against(self._order.against, limits)
            return self._earlier
        from feedlint.witnesses.revision import read_at

        data = read_at(name, self._order.since, limits.size)
        return None if data is None else read_earlier(Source(name, data, limits=limits))


def _shown(name: str) -> str:
    """What a report calls an input that cannot be read; `ftp://name:word@host/` may be one."""
    is_address = "://" in name and not os.path.lexists(name)
    return without_userinfo(name) if is_address else name or "<stdin>"


def _read_against(path: str, limits: Limits) -> Earlier:
    from feedlint.witnesses.continuity import read_earlier

    try:
        return read_earlier(_fetch(path, limits)[0] if is_web(path) else _read(path, path, limits))
    except InputError as error:
        raise InputError(
            f"has no earlier version: {show(without_userinfo(path))}: {error}"
        ) from None


def _read(path: str, name: str, limits: Limits) -> Source:
    """The document in a file or on standard input; raises InputError."""
    if path == STDIN:
        return Source(name, _read_stdin(limits.size), limits=limits)
    source = Source(name, read_file(path, limits.size), limits=limits)
    if leads_out(path) and not _holds_feed(source):
        # A report would quote it, and a pull request can make a link to anything.
        raise InputError("is a symbolic link out of this directory, to what is no feed")
    return source


def _holds_feed(source: Source) -> bool:
    document = document_of(source)
    return document.has_tree and document.state is not State.OTHER


def _fetch(address: str, limits: Limits) -> tuple[Source, Transport]:
    """A document over HTTP, and how it came; raises InputError."""
    try:
        from feedlint.witnesses.fetch import LIMITS as usual  # noqa: N811  # it is one of an exchange
        from feedlint.witnesses.fetch import fetch
    except ImportError as error:
        raise _without_client(error) from None
    try:
        is_usual = limits.size == LIMITS.size
        reach = usual if is_usual else usual._replace(size=limits.size)
        data, transport = fetch(address, reach)
    except (InputError, MemoryError):
        raise
    except Exception as error:
        raise InputError(_internal(address, error).message) from error
    return _come(address, data, transport, limits), transport


def _come(address: str, data: bytes, transport: Transport, limits: Limits) -> Source:
    """A document that was fetched; a report names the address that its text is from."""
    asked = without_userinfo(address)
    if not transport.redirects:
        return Source(asked, data, transport.charset, limits)
    source = Source(transport.url, data, transport.charset, limits)
    source.asked = asked
    return source


def _samples(source: Source, order: Order) -> Samples:
    """What servers say of files that a feed names; raises InputError where none can be asked."""
    from feedlint.feeds.view import Feed

    try:
        from feedlint.witnesses.probe import ask
    except ImportError as error:
        raise _without_client(error) from None
    document = document_of(source)
    if not document.is_ready or document.form not in ("feed", "entry"):
        return {}
    return ask(Feed(document), allows_private=order.allows_private)


def _without_client(error: ImportError) -> Exception:
    """What to raise where the library for HTTP is missing; another import is a defect."""
    if not str(error.name).startswith("urllib3"):
        return error
    return InputError("cannot be fetched; do `pip install 'feedlint[http]'` first")


def _kept(address: str, fetched: Fetched, limits: Limits) -> tuple[Source, Transport]:
    """A document that was fetched before, and how it came; raises InputError."""
    from feedlint.witnesses.cache import Cache

    if address in fetched.failed:
        raise InputError(fetched.failed[address])
    answer = Cache(fetched.folder).read(address)
    if answer is None:
        raise InputError("is in the cache no more")
    if len(answer.data) > limits.size:
        raise InputError(f"is too large: the limit is {limits.size:,} bytes")
    data, transport = answer
    return _come(address, data, transport, limits), transport


def _read_stdin(limit: int) -> bytes:
    if sys.stdin is None:
        raise InputError("standard input is closed")
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        raise InputError(f"is too large: the limit is {limit:,} bytes")
    return data


def _facts(source: Source, seconds: float, transport: Transport | None) -> Facts:
    from feedlint.linting.facts import of_document

    facts = of_document(document_of(source))._replace(seconds=seconds)
    if transport is None:
        return facts
    return facts._replace(fetched_at=transport.fetched_at, http_status=transport.status)


def _trace(item: Report | Problem) -> None:
    for failure in () if isinstance(item, Problem) else item.failures:
        sys.stderr.write(failure.trace)


def _internal(name: str, error: Exception) -> Problem:
    if os.environ.get(DEBUG):
        import traceback

        traceback.print_exception(error)
    words = f"{type(error).__name__}: {error}"
    hint = "" if os.environ.get(DEBUG) else f" ({DEBUG}=1 shows where)"
    return Problem(name, f"internal error, please report it: {words}{hint}")
