"""Commit messages for the trailer tests: hand-made cases, and a seeded generator.

Each row of the table of cases is both a fixed message with the trailers that git
prints for it, and a maker of messages like it.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCISSORS = "# ------------------------ >8 ------------------------"
SIGN = "Signed-off-by: Ada Lovelace <ada@example.org>"
CHERRY = "(cherry picked from commit 0123456789012345678901234567890123456789)"


class Row(NamedTuple):
    """A hand-made message and what `git interpret-trailers --parse` prints for it."""

    label: str
    message: str
    printed: str


def _lines(*lines: str) -> str:
    return "\n".join(lines) + "\n"


ROWS = (
    Row("title only", "pump: prime it\n", ""),
    Row("title only, no newline at the end", "pump: prime it", ""),
    Row("body, no newline at the end", "pump: prime it\n\nIt was dry before.", ""),
    Row("trailer, no newline at the end", "pump: prime\n\nAcked-by: Bo", "Acked-by: Bo\n"),
    Row("title of two lines", "primer for\npump: new\n", ""),
    Row(
        "sign-off among three others",
        _lines("t", "", "one", "two", SIGN, "three"),
        SIGN + "\n",
    ),
    Row("sign-off among four others", _lines("t", "", "one", "two", SIGN, "three", "four"), ""),
    Row("cherry-pick among three others", _lines("t", "", "one", "two", CHERRY, "three"), ""),
    Row("key that a configuration may name", _lines("t", "", "one", "two", "Mine: x", "three"), ""),
    Row(
        "unknown key among three others", _lines("t", "", "one", "Some-key: x", "two", "three"), ""
    ),
    Row("only unknown keys", _lines("t", "", "Ay: 1", "Bee: 2"), "Ay: 1\nBee: 2\n"),
    Row("only prose", _lines("t", "", "no trailer here"), ""),
    Row("tab before the key", _lines("t", "", "\tkey: value"), ""),
    Row(
        "folded trailer counts once, six others",
        _lines("t", "", "1", "2", SIGN, "3", "4", "key: value on", "\tmore lines", "5", "6"),
        SIGN + "\nkey: value on more lines\n",
    ),
    Row(
        "folded trailer counts once, seven others",
        _lines("t", "", "1", "2", SIGN, "3", "4", "key: value on", "\tmore lines", "5", "6", "7"),
        "",
    ),
    Row(
        "folded value",
        _lines("t", "", "key: value on", "\tmore lines"),
        "key: value on more lines\n",
    ),
    Row(
        "empty values",
        _lines("t", "", "Fixes:", "Acked-by:  ", "Tested-by: ", "Signed-off-by: "),
        "Fixes: \nAcked-by: \nTested-by: \nSigned-off-by: \n",
    ),
    Row(
        "comments in and after the block",
        _lines("t", "", "# a", "Acked-by: A", "# b", SIGN, "# c", "", "# d"),
        "Acked-by: A\n" + SIGN + "\n",
    ),
    Row(
        "old conflicts after the block",
        _lines("t", "", "Acked-by: A", "", "# c", "Conflicts:", "\tpump.c", "\tlid.c"),
        "Acked-by: A\n",
    ),
    Row(
        "scissors",
        _lines("t", "", "review: B", SCISSORS, "", "dropped: this"),
        "review: B\n",
    ),
    Row(
        "prose between sign-offs",
        _lines("t", "", SIGN, "and then", "Signed-off-by: Bo <bo@example.org>"),
        SIGN + "\nSigned-off-by: Bo <bo@example.org>\n",
    ),
    Row(
        "unfolding",
        _lines("t", "", "key:", "  goes on", "    over some", "\tlines"),
        "key: goes on over some lines\n",
    ),
    Row(
        "three hyphens, no divider",
        _lines("t", "", "key: early", "---", "a diffstat", "", "later: right"),
        "later: right\n",
    ),
    Row("hyphens and text are no divider", _lines("t", "", "a: b", "", "------ c", "d: e"), ""),
    Row("three hyphens, then scissors", _lines("t", "", "key: here", "---", SCISSORS, "x: y"), ""),
    Row("blank before the separator", _lines("t", "", "Fixes : abc"), "Fixes: abc\n"),
    Row("key with an underscore", _lines("t", "", "Key_us: a"), ""),
    Row("key with a dot", _lines("t", "", "foo.bar: a"), ""),
    Row("key beyond ASCII", _lines("t", "", "é: a"), ""),
    Row(
        "sign-off without a blank is not git's own",
        _lines("t", "", "Signed-off-by:A", "prose"),
        "",
    ),
    Row(
        "sign-off in lower case is not git's own",
        _lines("t", "", "signed-off-by: A", "prose"),
        "",
    ),
    Row("two paragraphs of trailers", _lines("t", "", "a: b", "", "c: d"), "c: d\n"),
    Row("CRLF", "t\r\n\r\na: b\r\nc: d\r\n", "a: b\nc: d\n"),
    Row("note beside a sign-off", _lines("t", "", SIGN, "[bo: mend]", "a: b"), SIGN + "\na: b\n"),
    Row("note without a sign-off", _lines("t", "", "a: b", "[bo: mend]", "c: d"), ""),
    Row(
        "indented links under a note",
        _lines("t", "", "[bo: mend]", "  Link: https://example.org/", "", SIGN),
        SIGN + "\n",
    ),
    Row(
        "address alone on a line",
        _lines("t", "", "https://example.org/x"),
        "https: //example.org/x\n",
    ),
    Row("empty title", _lines("", "a: b"), "a: b\n"),
    Row("message up to its NUL", "t\n\na: b\n\0\nc: d\n", "a: b\n"),
    Row("form feed is no white space", "t\n\na: b\n\f\nc: d\n", ""),
    Row("no-break space is kept", "t\n\na: \u00a0b\u00a0\n", "a: \u00a0b\u00a0\n"),
    Row("only a comment", "# c\n", ""),
    Row("nothing", "", ""),
    Row("nothing but newlines", "\n\n\n", ""),
    Row("conflicts from the first line", _lines("Conflicts:", "t", "", "a: b", "", "\tx"), ""),
    Row("continuation behind a comment", _lines("t", "", SIGN, "# c", " more"), SIGN + "\n"),
)

_KEYS = (
    "Reviewed-by", "Acked-by", "Fixes", "Link", "Cc", "x", "-", "K9", "signed-off-by",
    "Signed-Off-By", "https", "Closes", "Conflicts",
)  # fmt: skip
_VALUES = (
    "", " ", "Bo <bo@example.org>", "é", "\u00a0", "\v", "a\u2028b", '0123456 ("x")',
    "a: b", "# no comment", "\U0001d49c <a@example.org>", "(cherry picked from commit ", "\x1b[1m",
)  # fmt: skip
_PROSE = (
    "some prose", "é: a", "foo.bar: a", "Key_us: b", "[bo: mend]", "(cherry picked from 01)",
    "---", "--- a/x", "------", ": value", "Signed-off-by", "a b: c", "\fa: b", "> quoted: a",
    "Signed-off-by A", "*", "\u00a0key: a", SCISSORS[2:],
)  # fmt: skip
_INDENTED = (" more", "\tpump.c", "  Link: x", "\r x", "\t# c", " " + SIGN, "\t\t", " \u00a0")
_COMMENTS = ("# c", "#", "#: b", "#a: b", "# Conflicts:", SCISSORS[:-1])
_RARE = (SCISSORS, SCISSORS + " x", "Conflicts:", "a\0b", " " + SCISSORS, "", " ", "\t", "\r")


def _trailer(rng: random.Random) -> str:
    gap = rng.choice((": ", ": ", ": ", ":", ":  ", " : ", "\t:"))
    return rng.choice(_KEYS) + gap + rng.choice(_VALUES)


def _generated(rng: random.Random) -> str:
    return rng.choice((SIGN, SIGN, CHERRY, "Signed-off-by: ", "(cherry picked from commit "))


def _any_line(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.3:
        return _trailer(rng)
    if kind < 0.5:
        return _generated(rng)
    pool = (_PROSE, _INDENTED, _COMMENTS, _RARE)[rng.choices(range(4), (4, 3, 2, 2))[0]]
    return rng.choice(pool)


def _block(rng: random.Random) -> list[str]:
    """Lines that git takes for trailers: keys, folds and comments, perhaps a sign-off."""
    lines = [_trailer(rng)]
    for _ in range(rng.randrange(5)):
        make = rng.choices((_trailer, _generated), (2, 1))[0]
        lines.append(make(rng))
        if rng.random() < 0.2 and not lines[-1].startswith("("):
            lines.append(rng.choice(_INDENTED))
        if rng.random() < 0.1:
            lines.append(rng.choice(_COMMENTS))
    return lines


def _message(rng: random.Random, last: list[str]) -> str:
    paragraphs = [rng.choice((["title"], ["a: b"], ["two", "lines"], ["# c", "title"]))]
    paragraphs += [[_any_line(rng)] * rng.randrange(1, 4) for _ in range(rng.randrange(3))]
    text = "\n\n".join("\n".join(lines) for lines in [*paragraphs, last])
    return text + rng.choice(("", "\n", "\n", "\n", "\n\n", "\n \n", "\n# c\n", "\n\n# c\n\n"))


def _with_block(rng: random.Random) -> str:
    return _message(rng, _block(rng))


def _of_any_lines(rng: random.Random) -> str:
    return _message(rng, [_any_line(rng) for _ in range(rng.randrange(1, 12))])


def _near_limit(rng: random.Random) -> str:
    """A last paragraph with `t` trailers and 3t - 1, 3t or 3t + 1 other lines."""
    trailers = rng.randrange(1, 5)
    lines = [_generated(rng)] + [_trailer(rng) for _ in range(trailers - 1)]
    lines += [rng.choice(_PROSE) for _ in range(3 * trailers + rng.randrange(-1, 2))]
    rng.shuffle(lines)
    for _ in range(rng.randrange(3)):
        at = rng.randrange(len(lines) + 1)
        # Comments never count, nor do indented lines below a trailer.
        if at and lines[at - 1].startswith("S"):
            lines.insert(at, " more")
        elif at < len(lines):
            lines.insert(at, "# c")
    return _message(rng, lines)


def _like(row: Row) -> Callable[[random.Random], str]:
    """A maker of messages like a hand-made one: other words, other ends."""

    def make(rng: random.Random) -> str:
        text = row.message
        for word in ("pump", "value", "prose", "one", "Ada Lovelace"):
            if rng.random() < 0.5:
                text = text.replace(word, rng.choice(("lid", "é", "q r", "7")))
        if rng.random() < 0.1:
            text = text.replace("\n", "\r\n")
        return text + rng.choice(("", "", "", "\n", "\n# c\n", "\n\n"))

    return make


def _mutated(rng: random.Random) -> str:
    lines = rng.choice(ROWS).message.split("\n")
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(lines) + 1)
        if rng.random() < 0.3 and at < len(lines):
            del lines[at]
        else:
            lines.insert(at, _any_line(rng))
    return "\n".join(lines)


NEAR_LIMIT = "within a line of 25 %"

#: How often the generator makes a message like each hand-made one.
PER_ROW = 50

_OTHERS: tuple[tuple[str, int, Callable[[random.Random], str]], ...] = (
    ("block", 3, _with_block),
    (NEAR_LIMIT, 4, _near_limit),
    ("any lines", 2, _of_any_lines),
    ("row, changed", 1, _mutated),
)


def messages(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """`count` messages, each with the name of what made it; the same for the same seed.

    First come those like the hand-made ones, `PER_ROW` of each, then all others.
    """
    rng = random.Random(seed)
    rows = [row for row in ROWS for _ in range(PER_ROW)][:count]
    for row in rows:
        yield row.label, _like(row)(rng)
    labels, weights, makers = zip(*_OTHERS, strict=True)
    for _ in range(count - len(rows)):
        which = rng.choices(range(len(labels)), weights)[0]
        yield labels[which], makers[which](rng)
