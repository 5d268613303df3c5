"""Feeds as the real cgit, gitweb and hgweb write them, run as CGI programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tests.generators.commits import HERMETIC, START

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Where Debian, and others, put the programs.
CGIT = ("/usr/lib/cgit/cgit.cgi", "/usr/libexec/cgit/cgit.cgi", "/var/www/htdocs/cgit/cgit.cgi")
GITWEB = ("/usr/share/gitweb/gitweb.cgi", "/usr/lib/cgi-bin/gitweb.cgi", "/var/www/git/gitweb.cgi")

_HGWEB = """\
import sys
from mercurial import demandimport
demandimport.enable()
from mercurial.hgweb import hgweb, wsgicgi
wsgicgi.launch(hgweb(sys.argv[1].encode(), name=b"repo"))
"""

# gitweb leaves out what is older than two days, once it has twenty entries.
_GITWEB = """\
BEGIN { our $now = shift; *CORE::GLOBAL::time = sub () { $main::now } }
my $program = $0 = shift;
do $program;
die $@ if $@;
"""


class Missing(Exception):  # noqa: N818  # it reads as what it is
    """A generator that is not installed; the message is a reason to skip a test."""


def cgit(repository: Path, branch: str = "main", count: int = 50, *, path: str = "") -> bytes:
    """The Atom feed of a branch, by cgit; `path` limits it to a file or folder."""
    program = _first(CGIT, "cgit")
    config = repository.parent / "cgitrc"
    config.write_text(
        "virtual-root=/cgit\nnocache=1\nenable-http-clone=0\n"
        f"max-atom-items={count}\nrepo.url={repository.stem}\nrepo.path={repository}\n"
        "repo.desc=hard & <difficult> commits\nrepo.defbranch=main\n",
        encoding="utf-8",
    )
    address = f"/{repository.stem}/atom/{path}"
    return _cgi(
        [program],
        {"CGIT_CONFIG": str(config), "PATH_INFO": address, "QUERY_STRING": f"h={branch}"},
    )


def gitweb(
    repository: Path,
    start: str = "refs/heads/main",
    *,
    path: str = "",
    form: str = "atom",
    now: int = START,
) -> bytes:
    """The feed (`atom` or `rss`) from a branch or a commit on, by gitweb: at most 150 entries."""
    program = _first(GITWEB, "gitweb")
    perl = shutil.which("perl")
    if perl is None:
        raise Missing("perl is not installed")
    config = repository.parent / "gitweb.conf"
    config.write_text(
        f"our $projectroot = '{repository.parent}';\nour $site_name = 'site';\n"
        "our $projects_list = $projectroot;\n",
        encoding="utf-8",
    )
    limit = f";f={path}" if path else ""
    query = f"p={repository.name};a={form};h={start}{limit}"
    return _cgi(
        [perl, "-e", _GITWEB, str(now), program],
        {"GITWEB_CONFIG": str(config), "QUERY_STRING": query},
    )


def hgweb(repository: Path, form: str = "atom") -> bytes:
    """The feed (`atom` or `rss`) of all branches of a Mercurial repository, by hgweb."""
    settings = repository / ".hg" / "hgrc"
    settings.write_text("[web]\nmaxchanges = 1000\n", encoding="ascii")
    command = [_mercurial(), "-c", _HGWEB, str(repository)]
    return _cgi(command, {"PATH_INFO": f"/{form}-log", "QUERY_STRING": ""})


def convert(repository: Path, target: Path) -> Path:
    """A Mercurial repository with the commits of a git repository."""
    _mercurial()
    work = repository.parent / "authors"
    work.mkdir(exist_ok=True)
    # Mercurial has one date and person only; without this it writes the committer below.
    settings = ("extensions.convert=", "convert.git.committeractions=dropcommitter")
    options = [word for setting in settings for word in ("--config", setting)]
    subprocess.run(
        ["hg", "convert", "--quiet", *options, str(repository), str(target)],
        env=HERMETIC | {"HOME": str(work)},
        check=True,
        capture_output=True,
        timeout=900,
    )
    return target


def _mercurial() -> str:
    """The Python that Mercurial is installed for."""
    program = shutil.which("hg")
    if program is None:
        raise Missing("mercurial is not installed")
    with Path(program).open("rb") as file:
        line = file.readline(200).decode("ascii", "replace")
    interpreter = line.removeprefix("#!").strip()
    if not line.startswith("#!") or not Path(interpreter).is_file():
        raise Missing("hg is no Python script here, so hgweb cannot be run")
    return interpreter


def _first(places: tuple[str, ...], name: str) -> str:
    found = next((place for place in places if os.access(place, os.X_OK)), None)
    if found is None:
        raise Missing(f"{name} is not installed")
    return found


def _cgi(command: list[str], variables: Mapping[str, str]) -> bytes:
    """The body of what a CGI program answers to a GET."""
    environment = HERMETIC | {
        "HOME": "/",
        "GATEWAY_INTERFACE": "CGI/1.1",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REQUEST_METHOD": "GET",
        "SERVER_NAME": "git.example",
        "HTTP_HOST": "git.example",
        "SERVER_PORT": "80",
        "SCRIPT_NAME": "/cgit" if "CGIT_CONFIG" in variables else "/web",
        **variables,
    }
    done = subprocess.run(command, env=environment, check=False, capture_output=True, timeout=60)
    assert not done.returncode, done.stderr.decode("utf-8", "replace")
    # Programs end their lines in either way, and a feed need not have an empty one.
    head, separator, body = done.stdout.replace(b"\r\n\r\n", b"\n\n", 1).partition(b"\n\n")
    assert head, done.stderr.decode("utf-8", "replace")
    assert separator, done.stderr.decode("utf-8", "replace")
    return body
