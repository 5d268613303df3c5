"""A history with what is usual in others: bots, merges, reverts, old encodings, odd dates."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

from tests.generators.changelogs import Person, Revision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PEOPLE = (
    b"Ada Lovelace <ada@analytical.example>",
    b"Ada Lovelace <ada@old.example>",
    "Łukasz Żółć <lukasz@zolc.example>".encode(),
    "松本 行弘 <matz@ruby.example>".encode(),
    "Zoë O'Neil, Jr. <zoe+git@oneil.example>".encode(),
    b"Florent V. <florent@v.example>",
    b"root <root@localhost.(none)>",
    b"svn2git <>",
    b"deployer <deployer@build-07>",
    b' "Quoted" <quoted@q.example>',
    b"djm@openbsd.example <djm@openbsd.example>",
    b" <nameless@n.example>",
    b"A <a b@c.example>",
    b"R&D (Team) <rd@team.example>",
)
_GITHUB = b"GitHub <noreply@github.com>"
_BOTS = (
    b"dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
    b"renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>",
    b"github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
    b"pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>",
)
_FILES = (
    *("src/main.c", "docs/read me.md", "Žluťoučký kůň.txt", "a+b & c;d.txt", "100%.txt"),
    *("it's.txt", 'say "x".txt', "tests/[id].tsx", "src/a<b>.h", "x=y?z#w.txt", "目次.txt"),
)
_WORDS = (
    *("valve", "pump", "well", "garden", "bridge", "copper", "letter", "window", "engine"),
    *("river", "paper", "winter", "orchard", "table", "signal", "market", "harbour", "lantern"),
)


class Said(NamedTuple):
    """A message, who wrote it (0 is anybody), and in which encoding."""

    text: str | bytes
    author: bytes = b""
    committer: bytes = b""
    encoding: bytes = b""


def _sentence(rnd: random.Random, least: int = 4, most: int = 12) -> str:
    return " ".join(rnd.choices(_WORDS, k=rnd.randint(least, most)))


def _plain(rnd: random.Random, _: list[str]) -> Said:
    body = "\n".join(_sentence(rnd, 6, 12).capitalize() + "." for _ in range(rnd.randint(0, 9)))
    return Said(f"{rnd.choice(_WORDS)}: {_sentence(rnd)}\n\n{body}\n")


def _signed(rnd: random.Random, _: list[str]) -> Said:
    lines = [
        "Reviewed-by: Łukasz Żółć <lukasz@zolc.example>",
        "Tested-by: Grace Hopper <grace@navy.example>",
        "Acked-by: Ada Lovelace <ada@analytical.example>",
        "Cc: stable@vger.kernel.org",
        "Link: https://lore.kernel.org/r/20240102030405.1-1-ada@analytical.example",
        "Change-Id: I" + f"{rnd.getrandbits(160):040x}",
        "Reviewed-on: https://review.example/c/pump/+/1234",
        "Closes: #123",
        "Fixes: #4321",
        "Bug: 1234567",
        "Message-ID: <20240102030405.1-1-ada@analytical.example>",
        "BREAKING-CHANGE: the valve opens to the left",
        "Co-authored-by: Grace Hopper <grace@navy.example>",
        "git-svn-id: https://svn.example/trunk@123 0a1b2c3d-0000-0000-0000-000000000000",
        "Differential Revision: https://reviews.example/D12345",
        "PR-URL: https://github.com/ada/pump/pull/77",
        "OpenBSD-Commit-ID: 0e404ee264db546f9fdbf53390689ab5f8d38bf2",
        "Co-Authored-By: A Model <noreply@model.example>",
    ]
    picked = [*rnd.sample(lines, rnd.randint(1, 5))]
    picked.append("Signed-off-by: Ada Lovelace <ada@analytical.example>")
    return Said(f"{_sentence(rnd)}\n\n{_sentence(rnd)}.\n\n" + "\n".join(picked) + "\n")


def _bot(rnd: random.Random, _: list[str]) -> Said:
    return Said(
        f"build(deps): bump lodash to 4.17.{rnd.randint(1, 20)} (#{rnd.randint(1, 999)})"
        "\n\nBumps [lodash](https://github.com/lodash/lodash) from 4.17.20 to 4.17.21.\n"
        "- [Release notes](https://github.com/lodash/lodash/releases)\n"
        "- [Commits](https://github.com/lodash/lodash/compare/4.17.20...4.17.21)\n\n---\n"
        "updated-dependencies:\n- dependency-name: lodash\n  dependency-type: indirect\n...\n\n"
        "Signed-off-by: dependabot[bot] <support@github.com>\n"
        "Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
        rnd.choice(_BOTS),
        _GITHUB,
    )


def _squash(rnd: random.Random, _: list[str]) -> Said:
    points = "\n\n".join(f"* {_sentence(rnd)}" for _ in range(3))
    who = "Co-authored-by: Grace Hopper <1234+grace@users.noreply.github.com>"
    return Said(f"{_sentence(rnd)} (#{rnd.randint(1, 999)})\n\n{points}\n\n---------\n\n{who}\n")


def _revert(rnd: random.Random, names: list[str]) -> Said:
    if not names:
        return _plain(rnd, names)
    again = rnd.choice(("", "Revert ", "Reapply "))
    title = f'Revert "{again and again + chr(34)}{_sentence(rnd)}"{again and chr(34)}'
    return Said(f"{title}\n\nThis reverts commit {rnd.choice(names)}.\n\n{_sentence(rnd)}.\n")


def _picked(rnd: random.Random, names: list[str]) -> Said:
    if not names:
        return _plain(rnd, names)
    return Said(f"{_sentence(rnd)}\n\n(cherry picked from commit {rnd.choice(names)})\n")


def _long(rnd: random.Random, _: list[str]) -> Said:
    title = rnd.choice(
        (
            f"{_sentence(rnd, 20, 30)}",
            f"{_sentence(rnd, 9, 11)}. {_sentence(rnd, 9, 12)}.",
            "Path/" * 30,
            f"{_sentence(rnd, 9, 11)} ({_sentence(rnd, 3, 3)}) 'x::y'",
            "é" * 90,
        )
    )
    return Said(f"{title}\n\n{'https://example.org/' + 'a' * 120}\n")


def _unicode(rnd: random.Random, _: list[str]) -> Said:
    return Said(
        rnd.choice(
            (
                "🐛 fix: the valve\n\nZero\u200bwidth, no\u00a0break, e\u0301.\n",
                "ポンプを直す\n\n漏れていました。\n",
                "תיקון המשאבה\n\nright to left\u200f mark\n",
                "Naïve façade – “quoted” … done\n\n• one\n• two\n",
                "line\u2028separator and\u0085next line\n\n\ufeffa BOM inside\n",
            )
        )
    )


def _odd(rnd: random.Random, _: list[str]) -> Said:
    return Said(
        rnd.choice(
            (
                "Windows\r\n\r\none\r\ntwo\r\n",
                "title\nof two lines\n\nbody\n",
                "\n\nblank lines first\n\nbody\n",
                "no end of line\n\nat the end",
                "runs\n\n\n\nof\n\n\nblank lines\n\n\n",
                "trailing blanks   \n\nhere  \nand\there\t\n  \nend\n",
                "",
                "   \n",
                "Revision 1234: import\n\nold text\n",
                "[main] fix (draft)\n\nmore\n",
                "say List<String> & <b>bold</b> &amp; &lt;\n\n#include <stdio.h>\n]]> <script>\n",
                "a <tag> in the title\n\nbody\n",
                "tabs\tin\ttitle\n\n\tindented\n",
                "*** CVS header ***\n\nCVS patchset: 12\nCVS date: 2001/02/03\n",
            )
        )
    )


def _controls(rnd: random.Random, _: list[str]) -> Said:
    return Said(
        rnd.choice(
            (
                "colour \x1b[31mred\x1b[0m\n\nbody\n",
                "page\n\none\x0ctwo\n",
                "vertical\n\none\x0btwo\n",
                "bell\n\n\x07\x08\x7f\n",
                "c1\n\none\u0080two\u009f\n",
            )
        )
    )


def _encoded(rnd: random.Random, _: list[str]) -> Said:
    text = "Straße nach Köln\n\nMüller schrieb es so.\n"
    return rnd.choice(
        (
            Said(text.encode("latin-1"), encoding=b"ISO-8859-1"),
            Said(text.encode("latin-1")),
            Said("“cp1252” – here\n\nbody…\n".encode("cp1252"), encoding=b"CP1252"),
            Said("日本語の題\n\n本文\n".encode("shift_jis"), encoding=b"Shift_JIS"),
            Said("Привет\n\nмир\n".encode("koi8-r"), encoding=b"KOI8-R"),
        )
    )


_KINDS: tuple[tuple[int, Callable[[random.Random, list[str]], Said]], ...] = (
    *((30, _plain), (20, _signed), (8, _bot), (5, _squash), (4, _revert), (3, _picked)),
    *((6, _long), (5, _unicode), (6, _odd), (1, _controls), (2, _encoded)),
)


def wild(count: int, seed: int = 1, *, controls: bool = True) -> Iterator[Revision]:
    """So many commits; without `controls` those that XML can carry."""
    rnd = random.Random(seed)  # no secret
    kinds = [(weight, kind) for weight, kind in _KINDS if controls or kind is not _controls]
    weights, makers = zip(*kinds, strict=True)
    names: list[str] = []
    sides: list[str] = []
    for number in range(count):
        name = f"{rnd.getrandbits(160):040x}"
        side = len(names) > 9 and rnd.random() < 0.08
        parents: tuple[str, ...] = (names[-1],) if names else ()
        if side:
            parents = (rnd.choice(names[-9:]),)
        elif sides and rnd.random() < 0.3:
            parents = (names[-1], *sides)
            sides.clear()
        said = rnd.choices(makers, weights)[0](rnd, names)
        if len(parents) > 1:
            said = _merge(rnd, len(parents))
        yield _commit(rnd, number, name, said)._replace(parents=parents)
        (sides if side else names).append(name)


def _merge(rnd: random.Random, parents: int) -> Said:
    if parents > 2:
        return Said(f"Merge branches {', '.join(rnd.sample(_WORDS, parents - 1))} into main\n")
    branch = rnd.choice(_WORDS)
    return Said(
        rnd.choice(
            (
                f"Merge pull request #{rnd.randint(1, 999)} from ada/{branch}\n\nfix: {branch}",
                f"Merge branch '{branch}'\n\n* {branch}:\n  {branch}: open it\n  {branch}: close\n",
                (
                    f"Merge tag '{branch}-1.0' of git://git.example/{branch}\n\nPull from Ada:\n\n"
                    f" \"These are fixes\"\n\n* tag '{branch}-1.0':\n  {branch}: open it\n"
                ),
            )
        )
    )


def _commit(rnd: random.Random, number: int, name: str, said: Said) -> Revision:
    # git writes the name in the encoding of the message; all of them have ASCII.
    who = said.author or (_PEOPLE[0] if said.encoding else rnd.choice(_PEOPLE))
    seconds = 1_500_000_000 + 7_200 * number + rnd.randint(0, 3_600)
    zone = rnd.choice((b"+0000", b"+0545", b"-0330", b"+1400", b"-0800", b"+0200"))
    written = seconds - rnd.choice((0, 60, 86_400, 30 * 86_400))
    oddity = rnd.random()
    if oddity < 0.01:
        written = rnd.choice((0, 1, 86_400, 4_102_444_800, seconds + 86_400))
    by = said.committer or rnd.choice((who, _PEOPLE[0]))
    text = said.text if isinstance(said.text, bytes) else said.text.encode()
    files = tuple(rnd.sample(_FILES, rnd.randint(1, 3)))
    if number == 5:
        files = (*files, ".mailmap")
    tag = b"v0.%d" % number if number % 100 == 99 else b""
    return Revision(
        name,
        Person(who.strip() if who.startswith(b' "') else who.lstrip(b" "), written, zone),
        Person(by.strip() if by.startswith(b' "') else by.lstrip(b" "), seconds, zone),
        text,
        files,
        (),
        said.encoding,
        tag,
    )
