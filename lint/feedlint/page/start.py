"""`feedlint serve [DIR]`: the page, for a browser on this machine."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.arguments import parse
from feedlint.command.options import ARGUMENTS
from feedlint.output.common import complain, say

if TYPE_CHECKING:
    import socket
    from collections.abc import Sequence

    from feedlint.command.settings import Choices

_USAGE = 2
_GROUPS = ("rules", "configuration")
_MEANT = {option.flag for option in ARGUMENTS if option.group in _GROUPS} - {
    *("--init", "--strict", "--max-warnings")
}
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_MOST_PORT = 65_535


class Own(NamedTuple):
    """The options of this command alone; `hosts` are its names beside those of this machine."""

    host: str = "127.0.0.1"
    port: int = 8000
    hosts: tuple[str, ...] = ()
    #: Bytes of a feed, and seconds for one check.
    size: int = 10_000_000
    seconds: float = 20.0


_ABOUT = """\
usage: feedlint serve [OPTIONS] [DIR]

Check feeds in a browser: pasted, dropped, or by their address; with DIR also those in it.

options:
  --host ADDRESS        where to listen (default: {host}, for this machine only)
  --port N              the port (default: {port}; 0 for any that is free)
  --allow-host NAME     also answer to this name; may be repeated
  --max-size BYTES      the largest feed (default: {size:,})
  --max-time SECONDS    for one check, and for one address (default: {seconds:g})
  {meant}
                        as for linting, see feedlint --help
"""


def main(arguments: Sequence[str]) -> int:
    """Serve until an interrupt; the exit code is 2 for a wrong usage."""
    given = list(arguments)
    if given in (["--help"], ["-h"]):
        about = _ABOUT.format(meant=", ".join(sorted(_MEANT)), **Own()._asdict())
        sys.stdout.write(about)
        return 0
    try:
        own, rest = _own(given)
    except ValueError as error:
        complain(f"serve: {error}")
        return _USAGE
    wrong = [a for a in rest if a.startswith("-") and a.partition("=")[0] not in _MEANT]
    if wrong:
        complain(f"serve: {wrong[0]} means nothing here")
        return _USAGE
    # A path has to be named, and none may be.
    options, choices = parse([*rest, os.curdir])
    folders = options.paths[:-1]
    if len(folders) > 1 or not all(map(os.path.isdir, folders)):
        complain("serve: takes one folder, or none")
        return _USAGE
    return _serve(own, choices, folders[0] if folders else "")


def _own(arguments: list[str]) -> tuple[Own, list[str]]:
    """The options of this command, and what is left; raises ValueError."""
    own, rest, waiting = Own(), [], list(arguments)
    names = ("--host", "--port", "--allow-host", "--max-size", "--max-time")
    while waiting:
        name, equals, value = waiting.pop(0).partition("=")
        if name not in names:
            rest.append(name + equals + value)
            continue
        if not equals:
            if not waiting:
                raise ValueError(f"{name} needs a value")
            value = waiting.pop(0)
        own = _with(own, name, value)
    return own, rest


def _with(own: Own, name: str, value: str) -> Own:
    if name == "--host":
        return own._replace(host=value)
    if name == "--allow-host":
        return own._replace(hosts=(*own.hosts, value))
    if not value.isascii() or not value.isdigit() or len(value) > 10:
        raise ValueError(f"{name} takes a whole number, not {value!r}")
    number = int(value)
    if name == "--port":
        if number > _MOST_PORT:
            raise ValueError(f"there is no port {number}")
        return own._replace(port=number)
    if not number:
        raise ValueError(f"{name} has to be above 0")
    if name == "--max-size":
        return own._replace(size=number)
    return own._replace(seconds=float(number))


def _serve(own: Own, choices: Choices, folder: str) -> int:
    try:
        import uvicorn

        from feedlint.page.app import Parts, make
        from feedlint.page.asking import Asker
        from feedlint.page.desks import Desks
        from feedlint.page.folder import Folder
    except ImportError as error:
        needed = ("starlette", "uvicorn", "anyio", "h11", "click", "urllib3", "watchfiles", "idna")
        if str(error.name).partition(".")[0] not in needed:
            raise
        complain("serve: do `pip install 'feedlint[serve]'` first")
        return _USAGE
    try:
        listener = listening(own)
    except OSError as error:
        words = (error.strerror or str(error)).lower()
        complain(f"serve: cannot listen at {own.host} port {own.port}: {words}")
        return _USAGE
    is_local = own.host in _LOOPBACK
    desks = Desks(choices, own.size, own.seconds)
    # Whoever serves a folder of this machine to this machine may have a server beside it.
    asker = Asker(own.size, own.seconds, may_ask_private=bool(folder) and is_local)
    known = Folder(folder, desks.check_now) if folder else None
    hosts = (*own.hosts, *([] if own.host in ("0.0.0.0", "::") else [_bracketed(own.host)]))  # noqa: S104  # named, to be no name
    parts = Parts(desks, asker, known, own.size)
    app = make(parts, hosts, lambda: server.should_exit)
    settings = uvicorn.Config(
        *(app,), log_level="warning", access_log=False, server_header=False,
        timeout_graceful_shutdown=1, timeout_keep_alive=30, limit_concurrency=200,
    )  # fmt: skip
    server = uvicorn.Server(settings)
    port = listener.getsockname()[1]
    say(f"The page is at http://{_bracketed(own.host)}:{port}/ ; Ctrl-C ends it")
    sys.stderr.flush()
    server.run(sockets=[listener])
    return 0


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def listening(own: Own) -> socket.socket:
    """A socket that listens where the options say; raises OSError."""
    import socket

    family, kind, protocol, _, address = socket.getaddrinfo(
        own.host, own.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener
