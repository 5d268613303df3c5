"""feedlint's trailers against real git, on hand-made, generated and real messages."""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from feedlint.commits.trailers import parse, token
from tests.commits.trailer_cases import NEAR_LIMIT, PER_ROW, ROWS, SCISSORS, SIGN, Row, messages

#: How many messages are generated; 4,000 are the least that is meant.
COUNT = int(os.environ.get("FEEDLINT_TRAILER_MESSAGES", "12000"))
BATCH = 500
CHECKOUT = Path(__file__).resolve().parents[2]
BLANK_LINES = re.compile(r"\A(?:[ \t\r]*+\n)++")


def printed(message: str) -> str:
    """What `git interpret-trailers --parse` would print, by feedlint's account."""
    return "".join(f"{each.key}: {each.value}\n" for each in parse(message).trailers)


class Git:
    """Real git, without anyone's configuration, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        empty = folder / "empty"
        empty.touch()
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "SYSTEMROOT"}}
        self.folder = folder
        self.environment = kept | {
            "GIT_CONFIG_GLOBAL": str(empty),
            "GIT_CONFIG_SYSTEM": str(empty),
            "GIT_CEILING_DIRECTORIES": str(folder.parent),
            "HOME": str(folder),
            "LC_ALL": "C",
        }

    def run(self, *arguments: str, stdin: bytes = b"") -> bytes:
        return subprocess.run(
            ("git", *arguments),
            input=stdin,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            check=True,
            timeout=120,
        ).stdout

    def trailers(self, texts: list[str]) -> list[str]:
        """What git prints for each text; one process reads them all, a marker in between."""
        marker = self.folder / "marker"
        marker.write_text("t\n\nEnd-of-a-message: 1\n")
        names = []
        for number, text in enumerate(texts):
            file = self.folder / f"message-{number}"
            file.write_bytes(text.encode())
            names += [file.name, marker.name]
        # Without --no-divider git 2.39 never ends on `---` with scissors below it.
        output = self.run("interpret-trailers", "--parse", "--no-divider", *names)
        return output.decode().split("End-of-a-message: 1\n")[:-1]


@pytest.fixture(scope="module")
def git(tmp_path_factory: pytest.TempPathFactory) -> Git:
    return Git(tmp_path_factory.mktemp("git"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.label)
def test_hand_made(row: Row, git: Git) -> None:
    assert git.trailers([row.message]) == [row.printed]
    assert printed(row.message) == row.printed


def test_generated(git: Git) -> None:
    made = list(messages(COUNT, seed=20240229))
    outputs: list[str] = []
    for start in range(0, len(made), BATCH):
        outputs += git.trailers([text for _, text in made[start : start + BATCH]])
    different = [
        (text, output)
        for (_, text), output in zip(made, outputs, strict=True)
        if printed(text) != output
    ]
    assert different[:3] == []
    _check_histogram(Counter(label for label, _ in made), sum(map(bool, outputs)))


def _check_histogram(labels: Counter[str], with_block: int) -> None:
    """The generated messages are the hard ones, not just many."""
    print(f"\n{COUNT} messages, {with_block} with trailers")  # noqa: T201 - shown by pytest -s
    for label, number in labels.most_common():
        print(f"{number:6} {label}")  # noqa: T201 - as above
    assert with_block >= 0.4 * COUNT
    assert labels[NEAR_LIMIT] >= 0.15 * COUNT
    assert min(labels[row.label] for row in ROWS) >= PER_ROW


def test_commits_of_a_repository(git: Git) -> None:
    """What `git log` says of real commits; it reads trailers by the same code."""
    git.run("init", "-q")
    texts = [text for _, text in messages(5000, seed=7) if "\0" not in text and text.strip()]
    git.run("fast-import", "--quiet", stdin=b"".join(map(_commit, texts)))
    _compare_log(git, revision="refs/heads/made", expected=len(texts))


@pytest.mark.skipif(not (CHECKOUT / ".git").exists(), reason="not in a git checkout")
def test_commits_of_this_project(git: Git) -> None:
    where = ("-C", str(CHECKOUT))
    count = int(git.run(*where, "rev-list", "--count", "HEAD"))
    _compare_log(git, *where, revision="HEAD", expected=count)


def _commit(text: str) -> bytes:
    message = text.encode()
    who = b"committer Ada <ada@example.org> 0 +0000\n"
    return b"commit refs/heads/made\n%bdata %d\n%b\n" % (who, len(message), message)


def _compare_log(git: Git, *where: str, revision: str, expected: int) -> None:
    layout = "--format=%x02%B%x03%(trailers:only,unfold)"
    log = git.run(*where, "log", "-z", layout, revision).decode()
    records = [record.split("\x03") for record in log.split("\x02")[1:]]
    assert len(records) == expected
    for message, trailers in records:
        # git log skips blank lines above the title, interpret-trailers does not.
        assert printed(BLANK_LINES.sub("", message)) == trailers.rstrip("\0")


def test_offsets() -> None:
    message = "t\n\nFixes :\t x\n  y \nAcked-by:\n# c\nLink: z"
    fixes, acked, link = parse(message).trailers
    assert message[fixes.start : fixes.key_end] == "Fixes"
    assert message[fixes.separator] == ":"
    assert message[fixes.separator + 1 : fixes.value_start] == "\t "
    assert message[fixes.value_start : fixes.value_end] == fixes.raw == "x\n  y"
    assert message[fixes.start : fixes.end] == "Fixes :\t x\n  y "
    assert (fixes.value, fixes.is_folded) == ("x y", True)
    assert (acked.value, acked.value_start, acked.value_end) == ("", 28, 28)
    assert (link.value, link.end, link.is_folded) == ("z", len(message), False)


def test_block_offsets() -> None:
    message = f"t\n\nbody\n\n{SIGN}\n\n# c\n"
    block = parse(message)
    assert message[block.start : block.end] == SIGN + "\n"
    assert parse("t\n\nbody\n").start == parse("t\n\nbody\n").end == 8


def test_token() -> None:
    assert token("Acked-by : a") == ("Acked-by", 9)
    assert token(" Acked-by: a") is None
    assert token(": a") is None


@pytest.mark.parametrize(
    "message",
    [
        "t\n\nSigned-off-by: " + " " * 200_000,
        "t\n\n" + "a-" * 200_000,
        "t\n\n" + "a" + " " * 200_000,
        "t\n\n" + "a: b\n" * 100_000,
        "t\n\na:\n" + " b\n" * 100_000,
        "t\n\n" + "\n" * 200_000,
        "t\n\n" + " \n" * 200_000,
        "t\n\na: b\n" + "# c\n" * 100_000,
        "t\n\n" + "Conflicts:\n\tx\n" * 50_000,
        (SCISSORS[:-1] + "\n") * 5_000,
        "# c\n" * 100_000,
    ],
    ids=range(11),
)
def test_long(message: str, git: Git) -> None:
    assert printed(message) == git.trailers([message])[0]
