"""Commits that are hard to put into a feed, and the repository that is made of them.

Everything is fixed, dates and persons too, so that the object names never change.
"""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

ADA = b"Ada Lovelace <ada@analytical.example>"
BOB = b"Bob <bob@builders.example>"
#: 2023-11-14T22:13:20Z; every commit is made an hour after the one before it.
START = 1_700_000_000
HOUR = 3_600
#: How long before it was committed a change was written.
WRITTEN_BEFORE = 600

#: An environment in which no setting of the user or the system has a say.
HERMETIC = {
    "PATH": os.environ.get("PATH", os.defpath),
    "HOME": os.devnull,
    "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "HGRCPATH": "",
    "HGPLAIN": "1",
}


class Spec(NamedTuple):
    """A commit to be made: its label in the tests, and its message in bytes.

    `{label}` in the message becomes the object name of an earlier commit. `parents`
    are labels; without any it is the commit before this one on its branch.
    """

    label: str
    message: bytes
    parents: tuple[str, ...] = ()
    author: bytes = ADA
    encoding: str = ""
    branch: str = "main"
    zone: str = "+0000"


_LONG = (
    b"Say in one line of more than a hundred characters what could "
    b"well have been said with far fewer of them"
)
_LINES = b"".join(b"line %d of a long message\n" % number for number in range(1, 60))

#: What a feed can carry as it is; in the order in which it is committed.
ADVERSARIAL = (
    Spec("first", b"Begin\n\nThere has to be a first one.\n"),
    Spec(
        "markup",
        b'Use <b>bold</b> & "quotes" for #include <asm/page.h>\n\n'
        b"if (a < b && c > d) says &amp; and &lt;tag&gt;, ]]> and <br/> and </pre>.\n"
        b"<script>alert('no')</script> is text here, it's &quot;only&quot; that.\n",
    ),
    Spec("entities", b"Escape &amp;lt; &#39; and &nbsp; once\n\n100&#37; of &eacute; &amp;amp;\n"),
    Spec(
        "latin-1",
        "Grüße aus Köln\n\nFür die Straße: ß, ä, ö, ü.\n".encode("latin-1"),
        author="Jürgen Groß <jg@xn--kln-sna.example>".encode("latin-1"),
        encoding="ISO-8859-1",
    ),
    Spec("crlf", b"Keep the line ends\r\n\r\none\r\ntwo\r\n\r\nthree\r\n"),
    Spec("long-title", _LONG + b"\n\nAnd a body.\n"),
    Spec(
        "tabs", b"Put\ttabs\tinto the title\n\n\tindented\ttext  \n  two blanks behind  \n \nend\n"
    ),
    Spec("title-lines", b"Begin a title here\nand end it in the second line\n\nThe body.\n"),
    Spec("no-body", b"Say nothing more\n"),
    Spec("no-end", b"End without a line end\n\nThe last line has none"),
    Spec("blank-lines", b"Leave lines blank\n\n\n\nafter three\n\n\n\n\nafter four\n\n\n"),
    Spec("blank-start", b"\n\nBegin with blank lines\n\nBody.\n"),
    Spec(
        "folded",
        b"Fold the trailers\n\nReviewed-by: A Person With a Long Name\n <long@name.example>\n"
        b"Signed-off-by: Ada Lovelace <ada@analytical.example>\n",
    ),
    Spec("only-trailers", b"Sign only\n\nSigned-off-by: Ada Lovelace <ada@analytical.example>\n"),
    Spec(
        "fixes",
        b'Mend the beginning\n\nSince commit {first} ("Begin") nothing begins.\n\n'
        b'Fixes: {first:.12} ("Begin")\n'
        b"Signed-off-by: Ada Lovelace <ada@analytical.example>\n",
    ),
    Spec(
        "unicode",
        "Grow 🌱 and shrink\n\nzero\u200bwidth, no\u00a0break, e\u0301, "
        "\u05d0\u05d1\u05d2 right to left, \u2028separated, \U0001d4b3.\n".encode(),
    ),
    Spec("mojibake", "Write CafÃ© wrong\n\nThe userâ€™s text was decoded twice.\n".encode()),
    Spec(
        "links", b"See https://bugs.example/?id=1&x=2 and #12 by @ada\n\ndeadbeefcafe, !34, :bug:\n"
    ),
    Spec("name", b"Change a name\n", author=b"O'Neil \"A & B\" Smith <o'neil+tag@x.example>"),
    Spec("zone", b"Travel\n\nEast.\n", zone="+1345"),
    Spec("long-body", b"Write a lot\n\n" + _LINES),
    Spec("side", b"Work aside\n\nOn a branch.\n", ("first",), BOB, branch="side"),
    Spec("merge", b"Merge branch 'side'\n\n* side:\n  Work aside\n", ("long-body", "side")),
    Spec(
        "revert",
        b'Revert "Say nothing more"\n\nThis reverts commit {no-body}.\n\nIt said too much.\n',
    ),
    Spec(
        "cherry-pick",
        b"Work aside\n\nOn a branch.\n\n(cherry picked from commit {side})\n"
        b"Signed-off-by: Bob <bob@builders.example>\n",
        author=BOB,
    ),
    Spec("last", b"End\n\nThere has to be a last one, too.\n"),
)

#: What XML cannot carry; each stands on a branch of its own, named as it is.
IMPOSSIBLE = (
    Spec(
        "control",
        b"Colour \x1b[31mred\x1b[0m output\n\nA form feed\x0c, a bell\x07 and a \x08 backspace.\n",
        ("first",),
        branch="control",
    ),
    Spec("bytes", b"Write K\xf6ln without a word\n\nStra\xdfe\n", ("first",), branch="bytes"),
    Spec("nothing", b"", ("first",), branch="nothing"),
)

#: The repository that the pages of the rules about repositories speak of.
EXAMPLE = (
    Spec("begin", b"Begin\n\nThere has to be a first commit.\n"),
    Spec("prime", b"pump: prime it before use\n\nA dry pump only makes noise.\n"),
    Spec(
        "mend",
        b'pump: mend the valve\n\nIt leaks since commit {begin:.12} ("Begin").\n\n'
        b'Fixes: {prime:.12} ("pump: prime it before use")\n'
        b"Signed-off-by: Ada Lovelace <ada@analytical.example>\n",
    ),
    Spec("polish", b"pump: polish it\n\nIt shines.\n"),
    Spec("side", b"well: dig it\n\nBy hand.\n", ("begin",), BOB, branch="side"),
    Spec("merge", b"Merge branch 'side'\n", ("polish", "side")),
    Spec("paint", b"pump: paint it\n\nGreen.\n"),
    Spec("write", b"pump: describe it\n\nIn a few words.\n"),
    Spec(
        "typo",
        b'pump: oil it\n\nFixes: d2adc357e500 ("pump: prime it before use")\n',
        branch="cites",
    ),
    Spec("wrong", b'pump: oil it\n\nFixes: {prime:.12} ("pump: polish it")\n', branch="cites"),
)


class Made(NamedTuple):
    """A repository and the object names of its commits by their labels."""

    path: Path
    names: Mapping[str, str]


def git(path: Path, *arguments: str, **options: object) -> bytes:
    """What git prints, run in `path` without anybody's settings."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=path,
        env=HERMETIC,
        check=True,
        capture_output=True,
        timeout=60,
        **options,  # type: ignore[call-overload]  # handed on
    )
    return bytes(done.stdout)


def make(path: Path, specs: Sequence[Spec], object_format: str = "sha1") -> Made:
    """Make a bare repository at `path` of `specs`."""
    path.mkdir(parents=True)
    git(
        path,
        "init",
        "--quiet",
        "--bare",
        "--initial-branch=main",
        f"--object-format={object_format}",
    )
    (path / "description").write_text("hard & <difficult> commits\n", encoding="utf-8")
    names: dict[str, str] = {}
    # A message can name only a commit whose name is known: those are made first.
    batch: list[tuple[int, Spec]] = []
    for number, spec in enumerate(specs):
        if b"{" in spec.message and batch:
            names |= _import(path, batch, names)
            batch = []
        batch.append((number, spec))
    names |= _import(path, batch, names)
    return Made(path, names)


def _import(
    path: Path, batch: Sequence[tuple[int, Spec]], names: Mapping[str, str]
) -> dict[str, str]:
    """Import commits through one `git fast-import`; return their names."""
    marks = path / "marks"
    stream = b"".join(_commit(number, spec, batch, names) for number, spec in batch)
    git(path, "fast-import", "--quiet", "--force", f"--export-marks={marks}", input=stream)
    by_mark = dict(line.split() for line in marks.read_text(encoding="ascii").splitlines())
    marks.unlink()
    return {spec.label: by_mark[f":{number + 1}"] for number, spec in batch}


def _commit(
    number: int, spec: Spec, batch: Sequence[tuple[int, Spec]], names: Mapping[str, str]
) -> bytes:
    seconds = START + number * HOUR
    message = _filled(spec.message, names)
    lines = [
        b"commit refs/heads/%s" % spec.branch.encode(),
        b"mark :%d" % (number + 1),
        b"author %s %d %s" % (spec.author, seconds - WRITTEN_BEFORE, spec.zone.encode()),
        b"committer %s %d +0000" % (BOB, seconds),
    ]
    if spec.encoding:
        lines.append(b"encoding %s" % spec.encoding.encode())
    lines.append(b"data %d\n%s" % (len(message), message))
    lines += _parents(spec, batch, names)
    data = b"%s\n" % spec.label.encode()
    lines.append(b"M 100644 inline %s.txt" % spec.label.encode())
    lines.append(b"data %d\n%s\n" % (len(data), data))
    return b"\n".join(lines)


def _filled(message: bytes, names: Mapping[str, str]) -> bytes:
    for label, name in names.items():
        message = message.replace(b"{%s}" % label.encode(), name.encode())
        message = message.replace(b"{%s:.12}" % label.encode(), name[:12].encode())
    return message


def _parents(
    spec: Spec, batch: Sequence[tuple[int, Spec]], names: Mapping[str, str]
) -> Iterator[bytes]:
    """The lines `from` and `merge`; without them the branch goes on where it is."""
    marks = {other.label: b":%d" % (number + 1) for number, other in batch}
    parents = [marks.get(label) or names[label].encode() for label in spec.parents]
    if not parents and spec.branch == "main" and names and batch[0][1] is spec:
        # A new import does not know where the last one left the branch.
        yield b"from refs/heads/main^0"
    for keyword, parent in zip([b"from", *[b"merge"] * len(parents)], parents, strict=False):
        yield b"%s %s" % (keyword, parent)


def history(count: int) -> tuple[Spec, ...]:
    """A long and quiet history: `count` commits with bodies and trailers."""
    return tuple(_quiet(number) for number in range(count))


def _quiet(number: int) -> Spec:
    more = " ".join(["More of it."] * (number % 9))
    message = (
        f"area{number % 7}: change thing {number}\n\n"
        f'Thing {number} was {number % 13} < 14 & "odd". {more}'.rstrip()
        + "\n\nSigned-off-by: Ada Lovelace <ada@analytical.example>\n"
    )
    return Spec(f"c{number}", message.encode())
