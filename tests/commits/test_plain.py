"""What is plain is what the full reading finds nothing odd in."""

from __future__ import annotations

import random

from feedlint.commits.keys import is_person_key
from feedlint.commits.outside import may_be_outside, unread
from feedlint.commits.persons import person_of
from feedlint.commits.plain import hosts_of, is_repeating, plain_of
from feedlint.commits.trailers import parse

LINES = (
    "Signed-off-by: Ada <a@b.example>",
    "Signed-off-by: Ada <a@b.example>",
    "Cc: stable@vger.example",
    "Cc: <l@v.example>",
    "Reviewed-by: R K (O) <r+k@a.example> # x",
    "Reviewed-by: X",
    "  indented",
    "",
    "",
    "# c",
    "prose here",
    "key: value",
    'Fixes: 0123456789ab ("x")',
    "Link: http://x/y",
    "[note: a]",
    "(cherry picked from commit 0123)",
    "Conflicts:",
    "\tx",
    "Acked-by: a <b@c>d",
    'Tested-by: "Q" <q@q.example>',
    "Reported-by: s+1@x.example",
    " ",
    "Signed-off-by:Ada <a@b>",
    "https://x.y",
    "Helped-by:  X <a@b.c>",
    "Closes: https://a/b",
    "Message-Id: <a@b>",
    "Cc: x@y.z, q@r.s",
    "Reviewed-by: a#b <a@b.cc>",
)


def test_both_readings_agree() -> None:
    rnd, plain_ones = random.Random(7), 0
    for _ in range(20_000):
        text = "\n".join(rnd.choices(LINES, k=rnd.randint(1, 8))) + rnd.choice(["", "\n", "\n\n"])
        if rnd.random() < 0.8:
            text = f"title\n\n{text}"
        plain, block = plain_of(text), parse(text)
        if plain is None:
            continue
        plain_ones += 1
        assert plain.start == (block.start if block.trailers else plain.end), text
        hosts = []
        for trailer in block.trailers:
            assert text[trailer.key_end : trailer.value_start] == ": ", text
            if is_person_key(trailer.key) or trailer.key == "Cc":
                person = person_of(trailer.raw)
                assert not person.problems, text
                hosts.append(person.domain)
        assert [host.lower() for host in hosts_of(text, plain)] == hosts, text
        assert may_be_outside(text, plain.start) or not list(unread(text, block)), text
    assert plain_ones > 1000


def test_repeated_lines() -> None:
    text = "t\n\nCc: A B <a@b.c>\nAcked-by: x@y.z\nCc: AB <a@b.c>"
    plain = plain_of(text)
    assert plain is not None
    assert is_repeating(text, plain)
    assert not is_repeating(text[:-10], plain)
