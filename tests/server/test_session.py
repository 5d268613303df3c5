"""The server as an editor meets it: a process, and messages."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("pygls", reason="the extra `server` is not installed")

from feedlint.wrapping import entry, feed, json_item, rss_item
from tests.commands import BAD, GOOD, MENDABLE
from tests.server.client import Client, place

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with Client(tmp_path_factory.mktemp("editor"), "--isolated") as made:
        yield made


def uri(client: Client, name: str) -> str:
    return (client.folder / name).as_uri()


def opened(client: Client, name: str, text: str) -> list[Any]:
    client.open(uri(client, name), text)
    return client.diagnostics(uri(client, name), 1)


def applied(text: str, edits: list[Any]) -> str:
    """A text of one-unit characters with edits in it."""
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines) + 1)]

    def offset(position: dict[str, int]) -> int:
        return starts[position["line"]] + position["character"]

    for edit in sorted(edits, key=lambda e: offset(e["range"]["start"]), reverse=True):
        start, end = (offset(edit["range"][side]) for side in ("start", "end"))
        text = text[:start] + edit["newText"] + text[end:]
    return text


def test_a_diagnostic(client: Client) -> None:
    (found,) = opened(client, "bad.xml", BAD)
    assert found["code"] == "id-not-iri"
    assert found["source"] == "feedlint"
    assert found["severity"] == 1
    assert found["range"] == place(1, 4, 1, 9)
    assert "'notes'" in found["message"]


def test_related_places(client: Client) -> None:
    one = (
        "<entry><id>urn:x-a:b</id><title>{0}</title><updated>2024-03-04T05:06:07Z</updated>"
        '<link href="https://a.invalid/{0}"/></entry>'
    )
    text = feed(one.format(1) + one.format(2))
    found = opened(client, "twice.xml", text)
    twice = next(d for d in found if d["code"] == "duplicate-id")
    (note,) = twice["relatedInformation"]
    assert note["location"]["uri"] == uri(client, "twice.xml")
    assert note["location"]["range"] != twice["range"]


def test_tags(client: Client) -> None:
    text = GOOD.replace("<id>", "<!-- feedlint-ignore: id-not-iri -->\n<id>")
    (found,) = opened(client, "idle.xml", text)
    assert (found["code"], found["tags"]) == ("unused-suppression", [1])


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("item.rss", rss_item("<pubDate>soon</pubDate>"), "date-not-rfc822"),
        ("feed.json", json_item('"id": 7'), "wrong-type"),
        ("new.atom", entry("<updated>soon</updated>"), "date-not-rfc3339"),
    ],
)
def test_the_dialects(client: Client, name: str, text: str, code: str) -> None:
    assert code in [found["code"] for found in opened(client, name, text)]


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 17), ("utf-16", 15), ("utf-32", 14)])
def test_behind_an_emoji(tmp_path: Path, encoding: str, column: int) -> None:
    text = GOOD.replace(
        "\n<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6", "\n<!-- \U0001f33e --><id>notes"
    )
    with Client(tmp_path, "--isolated", encoding=encoding) as client:
        assert client.capabilities["positionEncoding"] == encoding
        (found,) = opened(client, "feed.xml", text)
        assert found["range"]["start"] == {"line": 1, "character": column}
        # An edit behind it reaches its place.
        where = found["range"]
        client.change(
            uri(client, "feed.xml"),
            2,
            {"range": where, "text": "urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6"},
        )
        assert client.diagnostics(uri(client, "feed.xml"), 2) == []


def test_an_edit_behind_a_form_feed_of_json(client: Client) -> None:
    text = json_item('"title": "a\u2028b\u0085"').replace("{", "{\n", 1)
    name = uri(client, "lines.json")
    before = opened(client, "lines.json", text)
    client.change(name, 2, {"range": place(1, 0), "text": "\n\n"})
    after = client.diagnostics(name, 2)
    assert [d["code"] for d in before] == [d["code"] for d in after]
    client.change(name, 3, {"range": place(1, 0, 3, 0), "text": ""})
    assert client.diagnostics(name, 3) == before


def test_a_quick_fix_is_preferred_where_it_is_safe(client: Client) -> None:
    found = opened(client, "fix.xml", MENDABLE)
    by_code = {d["code"]: d for d in found}
    safe, unsafe = by_code["date-not-rfc3339"], by_code["space-around-value"]
    name = uri(client, "fix.xml")
    (fix,) = [a for a in client.actions(name, safe["range"], "quickfix") if a.get("isPreferred")]
    assert fix["diagnostics"][0]["code"] == "date-not-rfc3339"
    (change,) = fix["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": name, "version": 1}
    assert "<updated>2024-03-04T05:06:07" in applied(MENDABLE, change["edits"])
    other = client.actions(name, unsafe["range"], "quickfix")
    assert not [a for a in other if a.get("isPreferred")]
    assert other[0]["title"].endswith("(changes what readers see)")


def test_fix_all_is_worked_out_when_it_is_chosen(client: Client) -> None:
    opened(client, "all.xml", MENDABLE)
    name = uri(client, "all.xml")
    (action,) = client.actions(name, place(0, 0), "source.fixAll")
    assert "edit" not in action
    done = client.ask("codeAction/resolve", action)
    (change,) = done["edit"]["documentChanges"]
    after = applied(MENDABLE, change["edits"])
    client.change(name, 2, {"text": after})
    assert [d["code"] for d in client.diagnostics(name, 2)] == ["space-around-value"]


def test_silence(client: Client) -> None:
    (found,) = opened(client, "silence.xml", BAD)
    name = uri(client, "silence.xml")
    actions = client.actions(name, found["range"])
    (silence,) = [a for a in actions if a["title"] == "Silence id-not-iri here"]
    (change,) = silence["edit"]["documentChanges"]
    client.change(name, 2, {"text": applied(BAD, change["edits"])})
    assert client.diagnostics(name, 2) == []


def test_hover_shows_the_page_of_the_rule(client: Client) -> None:
    (found,) = opened(client, "hover.xml", BAD)
    params = {"textDocument": {"uri": uri(client, "hover.xml")}}
    shown = client.ask("textDocument/hover", {**params, "position": found["range"]["start"]})
    assert shown["contents"]["value"].startswith("# id-not-iri\n")
    assert "## Why" in shown["contents"]["value"]
    assert shown["range"] == found["range"]
    nothing = {**params, "position": {"line": 3, "character": 5}}
    assert client.ask("textDocument/hover", nothing) is None


def test_a_text_without_a_name(client: Client) -> None:
    client.open("untitled:Untitled-1", BAD)
    assert [d["code"] for d in client.diagnostics("untitled:Untitled-1", 1)] == ["id-not-iri"]


def test_what_is_closed_is_not_marked(client: Client) -> None:
    opened(client, "closed.xml", BAD)
    name = uri(client, "closed.xml")
    client.tell("textDocument/didClose", {"textDocument": {"uri": name}})
    client.ask(
        "textDocument/hover",
        {"textDocument": {"uri": name}, "position": {"line": 0, "character": 0}},
    )
    pushed = [p for p in client.heard("textDocument/publishDiagnostics") if p["uri"] == name]
    assert pushed[-1]["diagnostics"] == []


def test_many_keystrokes_make_one_run(client: Client) -> None:
    opened(client, "typed.xml", BAD)
    name = uri(client, "typed.xml")
    for number in range(20):
        client.change(name, number + 2, {"range": place(1, 9 + number), "text": "x"})
    (found,) = client.diagnostics(name, 21)
    assert "'notes" + 20 * "x" + "'" in found["message"]
    pushed = [p for p in client.heard("textDocument/publishDiagnostics") if p["uri"] == name]
    assert [p["version"] for p in pushed] == [1, 21]


def _seconds_of_processor(process: subprocess.Popen[bytes]) -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2]
    user, system = map(int, fields.split()[11:13])
    return (user + system) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_what_a_keystroke_costs(tmp_path: Path) -> None:
    """In a feed of 100 kB: the edit, and the run that follows it."""
    entry = (
        "<entry><id>urn:x-a:{0}</id><title>Entry {0}</title><updated>2024-03-04T05:06:07Z</updated>"
        '<link href="https://ada.invalid/{0}"/><content type="html">&lt;p>Some &lt;em>words&lt;/em>'
        " with a &lt;a href='https://ada.invalid/a'>link&lt;/a>.&lt;/p></content></entry>\n"
    )
    text = feed("".join(entry.format(number) for number in range(400)))
    assert 100_000 <= len(text) <= 130_000
    with Client(tmp_path, "--isolated") as client:
        opened(client, "feed.xml", text)
        name = uri(client, "feed.xml")
        costs = []
        for number in range(8):
            before = _seconds_of_processor(client.process)
            client.change(name, number + 2, {"range": place(1, 9), "text": "x"})
            client.diagnostics(name, number + 2)
            costs.append(_seconds_of_processor(client.process) - before)
    print(f"{len(text):,} bytes:", *(f"{1000 * cost:.0f} ms" for cost in costs))  # noqa: T201
    # A clock of 10 ms, and a machine that may have other work to do: the better half.
    assert sorted(costs)[3] <= 0.1


@pytest.mark.parametrize("character", ["\u2028", "\u0085", "\x0c"])
def test_an_edit_behind_what_ends_no_line(client: Client, character: str) -> None:
    # A form feed is no character of XML, and is typed all the same.
    text = BAD.replace("<id>", f"<!-- a{character}b -->\n<id>")
    file = f"odd-{ord(character)}.xml"
    opened(client, file, text)
    name = uri(client, file)
    line = next(n for n, one in enumerate(text.split("\n")) if "<id>" in one)
    column = text.split("\n")[line].index("notes<")
    client.change(name, 2, {"range": place(line, column, line, column + 5), "text": "urn:x-a:b"})
    found = client.diagnostics(name, 2)
    assert "id-not-iri" not in {one["code"] for one in found}


def test_pulled_diagnostics(tmp_path: Path) -> None:
    with Client(tmp_path, "--isolated") as client:
        name = uri(client, "feed.xml")
        client.open(name, BAD)
        params: dict[str, Any] = {"textDocument": {"uri": name}}
        first = client.ask("textDocument/diagnostic", params)
        assert [d["code"] for d in first["items"]] == ["id-not-iri"]
        again = client.ask(
            "textDocument/diagnostic", {**params, "previousResultId": first["resultId"]}
        )
        assert again == {"kind": "unchanged", "resultId": first["resultId"]}
        # Who pulls is not told as well: it would show everything twice.
        client.change(name, 2, {"text": GOOD})
        assert client.ask("textDocument/diagnostic", params)["items"] == []
        pushed = client.heard("textDocument/publishDiagnostics")
        assert all(p.get("version") != 2 for p in pushed)
        assert pushed[-1]["diagnostics"] == []


def test_a_changed_configuration(tmp_path: Path) -> None:
    with Client(tmp_path) as client:
        name = uri(client, "feed.xml")
        assert opened(client, "feed.xml", BAD)
        (registered,) = client.heard("client/registerCapability")
        assert registered["registrations"][0]["method"] == "workspace/didChangeWatchedFiles"
        settings = tmp_path / "feedlint.toml"
        settings.write_text('ignore = ["id-not-iri"]\n')
        change = {"uri": settings.as_uri(), "type": 1}
        client.told.clear()
        client.tell("workspace/didChangeWatchedFiles", {"changes": [change]})
        assert client.diagnostics(name, 1) == []
        settings.write_text("ignore = 3\n")
        client.tell("workspace/didChangeWatchedFiles", {"changes": [change]})
        client.told.clear()
        client.change(name, 2, {"text": GOOD})
        client.diagnostics(name, 2)
        assert any("ignore" in p["message"] for p in client.heard("window/showMessage"))


def test_a_large_feed_while_somebody_types(tmp_path: Path) -> None:
    """Other questions are answered while a feed is linted."""
    text = feed(
        "".join(f"<entry><id>urn:x-a:{n}</id><title>t</title></entry>\n" for n in range(3000))
    )
    with Client(tmp_path, "--isolated") as client:
        opened(client, "small.xml", GOOD)
        client.open(uri(client, "large.xml"), text)
        start = time.monotonic()
        position = {"line": 0, "character": 0}
        client.ask(
            "textDocument/hover",
            {"textDocument": {"uri": uri(client, "small.xml")}, "position": position},
        )
        took = time.monotonic() - start
        client.diagnostics(uri(client, "large.xml"), 1)
        whole = time.monotonic() - start
        assert took < whole


def refused(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "feedlint", "server", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 2
    return done.stderr


def test_what_means_nothing_is_refused(tmp_path: Path) -> None:
    assert "--fix means nothing here" in refused(tmp_path, "--fix")
    assert "takes no path" in refused(tmp_path, "feed.xml")


def test_a_file_of_that_name_is_linted(tmp_path: Path) -> None:
    (tmp_path / "server").write_text("nothing")
    done = subprocess.run(
        [sys.executable, "-m", "feedlint", "--isolated", "server"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "not-a-feed" in done.stdout
    done = subprocess.run(
        [sys.executable, "-m", "feedlint", "server"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "not-a-feed" in done.stdout
    with Client(tmp_path) as client:
        assert opened(client, "feed.xml", BAD)
