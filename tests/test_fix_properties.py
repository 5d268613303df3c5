"""What no fix may do, on real feeds and on feeds that were broken at random."""

from __future__ import annotations

import html
import random
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint.finding import Safety
from feedlint.linting import fix as fixing
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.linting.fix import fix
from feedlint.reading.source import Source
from feedlint.testing import unmark
from tests.conftest import CHECKOUT, SHARED
from tests.feeds.edits import FEEDS
from tests.test_rss_edits import FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from feedlint.finding import LocatedFix

RULES = select(builtin())
MORE = re.compile(", and in [0-9,]+ more [a-z]+$")
REAL = SHARED / "feeds/real"
#: Feeds that are small enough to be broken many times.
SMALL = sorted(p for p in REAL.iterdir() if p.stat().st_size < 12_000) if REAL.is_dir() else []
ALLOWED = (frozenset((Safety.SAFE,)), frozenset(Safety))


class Step(NamedTuple):
    """A text, and the fixes that were tried out on it."""

    source: Source
    fixes: Sequence[LocatedFix]
    result: str


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[Step]:
    """Every text that the fixes of a test make."""
    made: list[Step] = []
    original = fixing.edited

    def recorded(source: Source, fixes: Sequence[LocatedFix]) -> str:
        made.append(Step(source, fixes, original(source, fixes)))
        return made[-1].result

    monkeypatch.setattr(fixing, "edited", recorded)
    return made


def is_well_formed(data: bytes) -> bool:
    """What libxml2 says of the bytes themselves, without any mending of ours."""
    try:
        etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return False
    return True


def check_new(source: Source, after: Source) -> None:
    """What comes is less than what goes: an error may have hidden a warning."""
    reports = [lint(each, RULES).diagnostics for each in (source, after)]
    # Of what is told once another place, or another number, is told when some are mended.
    once = {d.code for d in reports[0] if MORE.search(d.message)}
    keys = [[(d.code, "" if d.code in once else d.message) for d in report] for report in reports]
    old, new = map(Counter, keys)
    if new - old:
        come = max(
            d.severity for d, key in zip(reports[1], keys[1], strict=True) if key in new - old
        )
        gone = max(
            d.severity for d, key in zip(reports[0], keys[0], strict=True) if key in old - new
        )
        assert come < gone
        counts = [sorted((d.severity for d in report), reverse=True) for report in reports]
        assert counts[1] < counts[0]


def check(data: bytes, allowed: frozenset[Safety], steps: list[Step]) -> int:
    """Fix a feed and look at all that must hold; how many fixes were applied."""
    steps.clear()
    source = Source("feed.xml", data)
    fixed = fix(source, RULES, allowed)
    after = fixed.report.source
    result = after.bom + after.data
    if not fixed.applied:
        assert result == data
        return 0
    assert is_well_formed(result) or not is_well_formed(data)
    check_new(source, Source("feed.xml", result))
    assert after.bom == source.bom
    check_bytes(source, after, steps)
    assert fix(Source("feed.xml", result), RULES, allowed).applied == 0, "not stable"
    return fixed.applied


def check_bytes(source: Source, after: Source, steps: list[Step]) -> None:
    """Walk back from the last text to the first; only what the edits name may differ."""
    text, data = after.text, after.data
    while text != source.text:
        # Some steps were tried out and taken back; those that led here were not.
        number = max(n for n, step in enumerate(steps) if step.result == text != step.source.text)
        before, fixes, _ = steps[number]
        offset = place = 0
        for edit in sorted({edit for applied in fixes for edit in applied.edits}):
            kept = before.text[offset : edit.span.start].encode(before.encoding)
            assert data.startswith(kept, place)
            written = edit.text.replace("\r\n", "\n").replace("\n", newline(before.text))
            place += len(kept) + len(written.encode(before.encoding, "xmlcharrefreplace"))
            offset = edit.span.end
        assert data[place:] == before.text[offset:].encode(before.encoding)
        text, data = before.text, before.data
        steps = steps[:number]
    assert data == source.data


def newline(text: str) -> str:
    if "\r\n" in text:
        return "\r\n"
    return "\r" if "\r" in text and "\n" not in text else "\n"


def spellings(data: bytes) -> Iterator[bytes]:
    """The feed as it is, with other line ends, with a mark, and in UTF-16."""
    yield data
    unix = data.replace(b"\r\n", b"\n")
    yield unix.replace(b"\n", b"\r\n")
    try:
        text = unix.decode("utf-8").removeprefix("\ufeff").lstrip()
    except UnicodeDecodeError:
        return
    if not re.match(r"<\?xml[^>]*encoding=(?!.utf-8)", text, re.IGNORECASE):
        yield b"\xef\xbb\xbf" + text.encode()
        wide = re.sub(r"\A(<\?xml[^>]*?)utf-8", r"\1utf-16", text, flags=re.IGNORECASE)
        yield wide.encode("utf-16")


@pytest.mark.parametrize("allowed", ALLOWED, ids=["safe", "all"])
def test_fixes_of_real_feeds_do_no_harm(
    shared: Path, steps: list[Step], allowed: frozenset[Safety]
) -> None:
    applied = []
    for path in sorted((shared / "feeds/real").iterdir()):
        data = path.read_bytes()
        forms = spellings(data) if len(data) < 40_000 else iter((data,))
        applied += [check(form, allowed, steps) for form in forms]
    # The test would show nothing if there were nothing to fix.
    assert sum(map(bool, applied)) > (20 if Safety.UNSAFE in allowed else 3)


_MARKUP = re.compile(r"<[^<>]*>|&[^;<>]*;|[^<>&]+")
_PIECES = (
    *("&nbsp;", "&", "<br>", "&amp;amp;", "]]>", "--", "\x00", "\ufffe", " ", "\t", "\u0085"),
    *("<![CDATA[", "<!-- x -->", "&lt;b&gt;", "é", "\U0001f600", "‐", "Mon, 04 Mar 2024 05:06 GMT"),
    *('type="html"', "type='text/plain'", "<id> x </id>", "http://a.invalid/ b", "</entry>"),
)


def broken(text: str, seed: int) -> str:
    """The text with one to six accidents."""
    chance = random.Random(seed)
    parts = _MARKUP.findall(text)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(parts))
        match chance.randrange(6):
            case 0:
                del parts[place : place + chance.randint(1, 2)]
            case 1:
                parts.insert(place, parts[chance.randrange(len(parts))])
            case 2:
                parts.insert(place, chance.choice(_PIECES))
            case 3:
                part = parts[place]
                cut = chance.randrange(len(part) + 1)
                parts[place] = part[:cut] + chance.choice(_PIECES) + part[cut:]
            case 4:
                parts[place] = parts[place].replace('"', "'").replace("type=", "typ=")
            case _:
                parts[place] = f" \n{parts[place]} "
        if not parts:
            return ""
    return "".join(parts)


@pytest.mark.skipif(not SMALL, reason="the folder of other people's feeds is not there")
@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    number=st.integers(0, max(0, len(SMALL) - 1)),
    seed=st.integers(0, 2**32),
    allowed=st.sampled_from(ALLOWED),
    encoding=st.sampled_from(("utf-8", "utf-16", "utf-8-sig")),
)
def test_fixes_of_broken_feeds_do_no_harm(
    steps: list[Step], number: int, seed: int, allowed: frozenset[Safety], encoding: str
) -> None:
    text = broken(SMALL[number].read_bytes().decode("utf-8", "replace"), seed)
    check(text.encode(encoding), allowed, steps)


#: Feeds of RSS that are this project's own, as their texts.
OWN = [*FEEDS.values(), (CHECKOUT / "examples/blog.rss").read_text("utf-8")]
SHOWN = ("title", "description", "encoded", "creator", "name", "value")


def words(data: bytes) -> list[str]:
    """What people read in a feed, as letters and digits; references come out as characters."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    texts = (e for e in root.iter("{*}*") if etree.QName(e).localname in SHOWN)
    return [re.sub(r"[^\w]", "", html.unescape("".join(map(str, e.itertext())))) for e in texts]


@pytest.mark.parametrize("allowed", ALLOWED, ids=["safe", "all"])
def test_fixes_of_single_faults_of_rss_do_no_harm(
    steps: list[Step], allowed: frozenset[Safety]
) -> None:
    applied = 0
    for edit in FAULTS:
        text, _ = unmark(edit.text)
        data = text.encode("utf-8", "surrogatepass")
        number = check(data, allowed, steps)
        applied += bool(number)
        if number and Safety.UNSAFE not in allowed and is_well_formed(data):
            fixed = fix(Source("feed.xml", data), RULES, allowed).report.source
            assert words(fixed.bom + fixed.data) == words(data), edit.label
    assert applied > 10


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    number=st.integers(0, len(OWN) - 1),
    seed=st.integers(0, 2**32),
    allowed=st.sampled_from(ALLOWED),
    encoding=st.sampled_from(("utf-8", "utf-16", "utf-8-sig")),
)
def test_fixes_of_broken_feeds_of_rss_do_no_harm(
    steps: list[Step], number: int, seed: int, allowed: frozenset[Safety], encoding: str
) -> None:
    check(broken(OWN[number], seed).encode(encoding), allowed, steps)
