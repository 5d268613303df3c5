"""Limits: where each one holds, what is said beyond it, and how it is set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from feedlint import InputError
from feedlint.api import lint
from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.finding import Safety
from feedlint.limits import LIMITS, MOST, WORDS, Limits, checked
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint as lint_source
from feedlint.linting.fix import fix
from feedlint.reading.document import State
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from feedlint.testing import feed
from feedlint.witnesses.continuity import Earlier
from tests.commands import BAD, CONCISE, GOOD, run, write
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

E_ACUTE = "\u00e9"
BEYOND = "limit-exceeded"


def names(text: str, **limits: int) -> list[str]:
    return [finding.name for finding in lint(text.encode(), limits=limits).findings]


def wide(inner: str) -> str:
    return GOOD.replace("</feed>", f"{inner}</feed>")


#: The limit, a feed that is just within it, and one that is just beyond.
CASES = [
    ("depth", 2, GOOD.replace("<author><name>Ada</name></author>", ""), GOOD),
    ("attributes", 2, GOOD, wide('<a b="" c="" d="" xmlns="urn:a"/>')),
    ("elements", 6, GOOD, wide('<a xmlns="urn:a"/>')),
    ("length", 70, GOOD, wide(f'<a xmlns="urn:a">{"b" * 71}</a>')),
    ("length", 70, GOOD, wide(f"<!--{'b' * 64}-->")),
    ("length", 70, GOOD, wide(f'<a xmlns="urn:a">{E_ACUTE * 36}</a>')),
]


@pytest.mark.parametrize(("name", "limit", "within", "beyond"), CASES)
def test_each_holds_to_the_unit(name: str, limit: int, within: str, beyond: str) -> None:
    assert BEYOND not in names(within, **{name: limit})
    assert BEYOND in names(beyond, **{name: limit})
    assert BEYOND not in names(beyond)


def test_what_is_beyond_is_pointed_at() -> None:
    text = wide('<a b="" c="" d="" xmlns="urn:a"/>')
    (found,) = lint(text.encode(), limits={"attributes": 2}, select=[BEYOND]).findings
    assert (found.message, found.severity) == (
        "this element has 3 attributes, the limit is 2",
        "error",
    )
    assert text.splitlines()[found.line - 1][found.column - 1 :].startswith('<a b=""')
    assert "Nothing but encoding and well-formedness was checked" in found.help
    assert "--limit attributes=NUMBER" in found.help


def test_readers_do_not_stop_at_a_limit_of_ours() -> None:
    long = wide(f'<a xmlns="urn:a">{"b" * 71}</a>')
    for limits, text in (({"depth": 2}, GOOD), ({"length": 70}, long)):
        (found,) = lint(text.encode(), limits=limits, select=[BEYOND]).findings
        name = next(iter(limits))
        words = f"Nothing behind this place was checked; `--limit {name}=NUMBER` is another limit"
        assert found.help == words
    (found,) = lint(f"<feed><{'a' * 50_001}/></feed>".encode(), limits={"length": 60_000}).findings
    assert found.help.startswith("Readers stop here too")


def test_the_size_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "feed.atom"
    path.write_text(GOOD, "utf-8")
    size = len(GOOD)
    for value, code in ((size, 0), (size - 1, 2)):
        assert run(capsys, "--isolated", f"--limit=size={value}", str(path)).code == code
    with pytest.raises(InputError, match=f"{size} bytes, the limit is {size - 1}"):
        lint(GOOD.encode(), limits={"size": size - 1})
    with pytest.raises(InputError, match="too large"):
        lint(path, limits={"size": 5})
    with pytest.raises(InputError, match="too large"):
        lint(GOOD.encode(), against=path, limits={"size": 5})


def test_depth_counts_as_the_parser_does() -> None:
    for leaf in ("<c/>", "<c></c>"):
        text = wide(f'<a xmlns="urn:a"><b>{leaf}</b></a>')
        assert BEYOND in names(text, depth=3)
        assert BEYOND not in names(text, depth=4)
    deepest = "<a>" * 254 + "{}" + "</a>" * 254
    for leaf in ("<c/>", "<c></c>"):
        assert BEYOND not in names(wide(deepest.format(leaf)))
        text = wide(deepest.format(f"<b>{leaf}</b>"))
        (found,) = lint(text.encode(), select=[BEYOND]).findings
        assert found.message == "elements lie more than 256 deep in each other"
        assert text.splitlines()[found.line - 1][found.column - 1 :].startswith("<c")
    doctype = "<!DOCTYPE feed [<!ENTITY a '<b><c><d/></c></b>'>]>\n"
    assert BEYOND not in names(doctype + GOOD, depth=3)
    assert BEYOND in names(doctype + wide('<a xmlns="urn:a">&a;</a>'), depth=3)


def test_findings_are_counted_beyond_the_limit() -> None:
    text = wide("<link/>" * 4)
    found = lint(text.encode(), limits={"findings": 2}, select=["S006", "X086", "S"]).findings
    assert [f.name for f in found].count("missing-attribute") == 2
    (limit,) = (f for f in found if f.name == "limit-findings")
    assert limit.message == "2 more findings of missing-attribute are not shown"
    assert (limit.line, limit.column) == (1, 1)


# ---- entries beyond the limit are cut off

ENTRY = """\
<entry><id>urn:example:{}</id><title>A note</title><updated>2024-03-04{}05:06:07Z</updated>
<link href="https://ada.invalid/notes/{}"/><rights>{}</rights></entry>
"""


def entries(count: int) -> str:
    """Entries, each with five elements in it; every second one has a faulty date."""
    return "".join(ENTRY.format(n, " " if n % 2 else "T", n, n) for n in range(count))


@pytest.mark.parametrize("kept", [1, 2, 5])
def test_of_a_cut_feed_is_said_what_is_said_of_its_beginning(kept: int) -> None:
    whole, beginning = feed(entries(8)), feed(entries(kept))
    head = document_of(Source("f", feed("").encode())).root
    size = sum(1 + len(child) for child in head) + 6 * kept
    for limit in (size, size + 5):
        cut = lint(whole.encode(), limits={"elements": limit}, select=["ALL"]).findings
        expected = lint(beginning.encode(), select=["ALL"]).findings
        (beyond,) = (f for f in cut if f.name == BEYOND)
        assert beyond.message == f"the feed has more than {limit} entries and parts of them"
        assert beyond.help.startswith("What lies behind these was not checked")
        assert [f for f in cut if f != beyond] == list(expected)
        assert any(f.name == "date-not-rfc3339" for f in cut) == (kept > 1)


@pytest.mark.parametrize(
    ("tail", "is_cut"),
    [
        ("", True),
        ("<category term='a'/>", True),
        ("<x xmlns='urn:x'/><!-- a -->", True),
        ("<!-- a -->" * 9 + "<?a?>" * 9, True),
        ("<id>urn:example:id</id>", False),
        ("<link rel='self' href='https://ada.invalid/feed.atom'/>", False),
    ],
)
def test_nothing_is_cut_off_that_the_rest_needs(tail: str, is_cut: bool) -> None:  # noqa: FBT001
    text = feed(entries(4) + tail)
    document = document_of(Source("f", text.encode(), limits=LIMITS._replace(elements=20)))
    assert (document.is_cut, document.state is State.BROKEN) == (is_cut, not is_cut)
    assert BEYOND in names(text, elements=20)
    if not is_cut:
        assert names(text, elements=20) == [BEYOND]


def test_a_comment_at_the_cut() -> None:
    text = feed(entries(4).replace("<entry>", "<!-- a --><entry>") + "<!-- a -->")
    for limit in range(6, 25):
        assert BEYOND in names(text, elements=limit)
    # Comments between the entries count for nothing.
    plain = feed(entries(4))
    for limit in (6, 10, 11, 17, 30):
        expected = names(plain, elements=limit)
        assert names(text, elements=limit) == expected, limit
    many = feed("<!-- a -->" * 30 + entries(8))
    assert "date-not-rfc3339" in names(many, elements=30)


def test_no_entry_fits() -> None:
    assert names(feed(entries(4)), elements=1) == [BEYOND]


def test_a_document_that_is_no_feed_is_not_cut() -> None:
    text = '<service xmlns="http://www.w3.org/2007/app">' + "<workspace/>" * 9 + "</service>"
    assert names(text, elements=5) == [BEYOND]
    assert names(text.replace("service", "html"), elements=5) == ["not-a-feed"]


def test_an_earlier_version_beyond_the_limit() -> None:
    text = feed(entries(4)).encode()
    with pytest.raises(InputError, match="the earlier version is too large"):
        lint(text, against=text, limits={"elements": 20})


def test_what_was_not_checked_is_not_called_idle() -> None:
    text = feed(entries(6).replace("<entry>", "<!-- feedlint-ignore: date-not-rfc3339 --><entry>"))
    assert names(text).count("unused-suppression") == 3
    for limits in ({"elements": 20}, {"attributes": 1}, {"depth": 1}):
        assert "unused-suppression" not in names(text, **limits)


def test_nor_is_what_a_baseline_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"a.atom": feed(entries(6))})
    run(capsys, "--isolated", "--write-baseline", "--baseline=b.json", "a.atom")
    before = (tmp_path / "b.json").read_text()
    for limit in ("elements=20", "findings=1"):
        arguments = ("--isolated", "--baseline=b.json", "--prune-baseline", f"--limit={limit}")
        assert "does not occur" not in run(capsys, *arguments, "a.atom").err
        assert (tmp_path / "b.json").read_text() == before


def test_a_fix_of_the_whole_feed_is_not_made_of_its_beginning() -> None:
    text = feed(entries(6)).replace("<updated>2024-03-04T05:06:07Z</updated>", "", 1)
    whole = Source("f", text.encode())
    cut = Source("f", text.encode(), limits=LIMITS._replace(elements=20))
    for source, has_fix in ((whole, True), (cut, False)):
        found = lint_source(source, select(builtin(), ["missing-element"])).diagnostics
        (updated,) = (d for d in found if "updated" in d.message)
        assert (updated.fix is not None) == has_fix


def test_tags_of_all_kinds_are_counted_before_the_parse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feedlint.limits.MAX_TAGS", 40)
    monkeypatch.setattr("feedlint.reading.xml.oversize.MAX_TAGS", 40)
    inner = '<a xmlns="urn:a">' + "<b/>" * 60 + "</a>"
    (found,) = lint(wide(inner).encode()).findings
    assert (found.name, found.code) == (BEYOND, "X085")
    assert found.message == "the file has 75 tags, comments and the like, the limit is 40"
    assert names(GOOD) == []


def test_an_entry_that_was_cut_off_has_not_vanished() -> None:
    source = Source("f", feed(entries(4)).encode(), limits=LIMITS._replace(elements=20))
    earlier = Earlier(Feed(document_of(Source("e", feed(entries(4)).encode()))))
    rules = select(builtin(), ["ALL"])
    found = lint_source(source, rules, Witnesses(earlier=earlier)).diagnostics
    assert {d.code[0] for d in found} >= {"X"}
    assert not [d for d in found if d.code.startswith("K")]


def test_a_fix_of_a_cut_feed_loses_nothing() -> None:
    text = feed(entries(8))
    source = Source("f", text.encode(), limits=LIMITS._replace(elements=30))
    fixed = fix(source, select(builtin(), ["date-not-rfc3339"]), frozenset((Safety.SAFE,)))
    after = fixed.report.source.text
    assert fixed.applied == 2
    assert after == text.replace(" 05:06:07Z", "T05:06:07Z", 2)
    assert after != text.replace(" 05:06:07Z", "T05:06:07Z")


# ---- settings


def test_the_command_line_goes_before_the_configuration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"a.atom": GOOD, "feedlint.toml": "[limits]\ndepth = 1\nfindings = 7\n"})
    assert BEYOND in run(capsys, CONCISE, "a.atom").out
    assert run(capsys, CONCISE, "--limit=depth=200", "a.atom").code == 0
    shown = run(capsys, "--show-config", "--limit=depth=1_00").out
    assert shown.endswith('\n[limits]\n"depth" = 100\n"findings" = 7\n')
    assert "[limits]" not in run(capsys, "--show-config", "--isolated").out


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("size", "'size' is not NAME=NUMBER (size, depth, attributes, elements, length, findings)"),
        ("width=3", "width is not one of size, depth, attributes, elements, length, findings"),
        ("depth=0", "depth must be a whole number from 1 to 256"),
        ("depth=-1", "depth must be a whole number from 1 to 256"),
        ("depth=1e2", "depth must be a whole number from 1 to 256"),
        ("size=\u0663", "size must be a whole number from 1 to 2,147,483,647"),
        ("length=" + "9" * 5000, "length must be a whole number from 1 to 10,000,000"),
        ("\x1b[31m=3", "is not one of size"),
    ],
)
def test_a_wrong_limit(capsys: pytest.CaptureFixture[str], value: str, words: str) -> None:
    done = run(capsys, "--limit", value, "a.atom")
    assert done.code == 2
    assert words in done.err
    assert "\x1b" not in done.err


@pytest.mark.parametrize(
    "limits", [{"depth": 0}, {"depth": True}, {"depth": "9"}, {"width": 1}, {"depth": 257}]
)
def test_a_wrong_limit_of_the_api(limits: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=rf"limit.*{next(iter(limits))}"):
        lint(BAD.encode(), limits=limits)


def test_each_has_words_a_default_and_a_greatest_value() -> None:
    assert set(WORDS) == set(Limits._fields)
    for name, default, most in zip(Limits._fields, LIMITS, MOST, strict=True):
        assert checked(name, default) == default
        assert checked(name, 1) == 1
        assert checked(name, most) == most


def test_the_page_is_true() -> None:
    text = (CHECKOUT / "docs/limits.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([\d,]+) \| ([\d,]+) \|", text, re.MULTILINE)
    plain = [(name, *(int(number.replace(",", "")) for number in rest)) for name, *rest in rows]
    assert plain == list(zip(Limits._fields, LIMITS, MOST, strict=True))


def test_no_real_feed_comes_near(shared: Path) -> None:
    tenth = {name: value // 10 for name, value in LIMITS._asdict().items()} | {"findings": 500}
    for path in (shared / "feeds/real").iterdir():
        found = {f.name for f in lint(path, limits=tenth, select=["X085", "X086"]).findings}
        assert not found, path.name
