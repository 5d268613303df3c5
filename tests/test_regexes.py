"""No regular expression takes more than linear time on hostile input.

Every expression of every module is given runs of the characters it is made of, and
pairs and periods of them that almost match, in two lengths. Only the growth is judged.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import feedlint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SMALL = 1500
FACTOR = 4
#: Linear is 4, quadratic 16; the rest is noise.
GROWTH = 9.0
#: Seconds below which a measurement is noise, whatever it grew by.
FLOOR = 0.004
#: What expressions here are made of, beyond the characters that they name themselves.
UNITS = (
    *(" ", "\t", "\n", "a", "A", "0", "f", "<", "&", "-", ".", ":", "/", "%", "=", "\\", '"', "'"),
    *("(", "[", "{", "@", ",", ";", "#", "?", "!", "]", "]]", "--", "&#", "&#x0", "&amp;", "%%"),
    *("a.", "a-", "a@", "a ", "a:", "a/", "a=", "a,", "0:", "0-", " \n", "\n\n", "<a", "<a ", "</"),
    *("a='", 'a="', "<!--", "<!", "<![CDATA[", "\\a", "((", "()", "*/", "/*", '"a', "<>", "><"),
    *("Signed-off-by: ", "a: b\n", "commit ", "http://", "tag:", "urn:", "é", "Ã", "â€", "\ufffd"),
)
#: What stands behind the run, so that it does not match after all.
ENDS = ("", "\x00", "!", "<", ">", "\n")
HEADS = ("", "<", "&", "a", '"', "http://", "<a ", "/*", "(", "0")


#: Expressions that are not given what would be hard for them, and why.
EXEMPT = {
    "feedlint.reading.xml.locate.MARKUP": "libxml2 found it well-formed: no comment is open",
    "feedlint.reading.xml.tokens.MARKUP": "the same",
    "feedlint.reading.xml.tokens._IN_CONTENT": "the same",
    "feedlint.text.difference.CUT": "it is looked for in the last 16 characters of a text",
    "feedlint.rules.xml.stylesheet_without_effect._TOKEN": "libxml2 found it well-formed",
}


class Named(NamedTuple):
    """An expression with its place."""

    place: str
    pattern: re.Pattern[str]


def modules() -> Iterator[Any]:
    for info in pkgutil.walk_packages(feedlint.__path__, "feedlint."):
        # The plugin of pytest is loaded already, and the command runs when imported.
        if info.name != "feedlint.__main__":
            yield importlib.import_module(info.name)


@cache
def expressions() -> tuple[Named, ...]:
    found: dict[tuple[str, int], Named] = {}
    for module in modules():
        for name, value in vars(module).items():
            for pattern in inside(value):
                key, place = (pattern.pattern, pattern.flags), f"{module.__name__}.{name}"
                # Others may import it: it has the name that is spoken of.
                if key not in found or place in EXEMPT:
                    found[key] = Named(place, pattern)
    return tuple(sorted(found.values(), key=lambda named: named.place))


def inside(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    """The expressions in a value: itself, or the items of a table."""
    if hasattr(value, "fullmatch") and isinstance(getattr(value, "pattern", None), str):
        yield value  # type: ignore[misc]  # compiled, or to be compiled when it is used
    elif depth and isinstance(value, (tuple, list, frozenset, set)):
        for item in value:
            yield from inside(item, depth - 1)
    elif depth and isinstance(value, dict):
        for item in value.values():
            yield from inside(item, depth - 1)


def units(pattern: re.Pattern[str]) -> list[str]:
    """Short texts to repeat: those above, and the words of the expression."""
    words = re.findall(r"[A-Za-z]{2,12}|[^\\\w\s]", pattern.pattern)
    return list(dict.fromkeys((*UNITS, *words[:12])))


def texts(pattern: re.Pattern[str], size: int) -> Iterator[str]:
    for unit in units(pattern):
        run = (unit * (size // len(unit) + 1))[:size]
        yield run
        for end in ENDS[1:3]:
            yield run + end
    for head in HEADS:
        for unit in (" ", "a", "0", "a.", "a ", "&", "<", "/"):
            for end in ENDS:
                yield head + unit * (size // len(unit)) + end


def seconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


@cache
def sources() -> dict[str, str]:
    folder = Path(str(feedlint.__file__)).parent
    return {
        ".".join(("feedlint", *path.relative_to(folder).with_suffix("").parts)): path.read_text(
            "utf-8"
        )
        for path in folder.rglob("*.py")
    }


@cache
def is_searched(place: str) -> bool:
    """Whether the expression is looked for at every place of a text."""
    module, _, name = place.rpartition(".")
    known = sources()
    texts = [known.get(module, "")] if name.startswith("_") else known.values()
    return any(re.search(rf"\b{name}\.(?:search|find|sub|split)", text) for text in texts)


def uses(named: Named, text: str) -> dict[str, Callable[[], object]]:
    found: dict[str, Callable[[], object]] = {
        "fullmatch": lambda: named.pattern.fullmatch(text),
        "match": lambda: named.pattern.match(text),
    }
    if is_searched(named.place):
        found["finditer"] = lambda: sum(1 for _ in named.pattern.finditer(text))
    return found


def test_there_are_expressions() -> None:
    assert len(expressions()) > 150


def test_exemptions_are_needed_by_something() -> None:
    places = {f"{m.__name__}.{name}" for m in modules() for name in vars(m)}
    assert places >= EXEMPT.keys()


JUDGED = [named for named in expressions() if named.place not in EXEMPT]


@pytest.mark.parametrize("named", JUDGED, ids=lambda named: named.place)
def test_growth(named: Named) -> None:
    pattern = named.pattern
    for small, large in zip(texts(pattern, SMALL), texts(pattern, SMALL * FACTOR), strict=True):
        for way, call in uses(named, large).items():
            if seconds(call) < FLOOR:
                continue
            # Slow once may be the machine; slow in the best of three is the expression.
            after = min(seconds(call) for _ in range(3))
            before = min(seconds(uses(named, small)[way]) for _ in range(3))
            assert after < FLOOR or after < GROWTH * before, (
                f"{named.place}.{way}: {before:.4f} s for {small[:20]!r}..., then {after:.4f} s"
            )
