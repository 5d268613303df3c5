"""`--enclosures`: what is asked of servers, and what is said of their answers."""

from __future__ import annotations

import json
import os
import socket
import struct
from typing import TYPE_CHECKING

import pytest

from feedlint.command.cli import main
from tests.web import Server, answer, endless, moved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOUND = b"ID3" + bytes(997)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + bytes(50)


def part_of(body: bytes, *headers: str) -> bytes:
    span = f"Content-Range: bytes 0-63/{len(body)}"
    return answer(
        body[:64], span, *headers, status="206 Partial Content", content_type="audio/mpeg"
    )


def show(server: Server, *items: str, artwork: str = "/art.png") -> str:
    return f"""<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
<title>Pumps</title><link>https://ada.invalid/</link><description>A</description>
<itunes:image href="{server.url(artwork)}"/>{"".join(items)}</channel></rss>"""


def item(server: Server, number: int, path: str = "", length: int = len(SOUND)) -> str:
    url = server.url(path or f"/{number}.mp3")
    return f"""<item><title>A{number}</title><guid isPermaLink="false">pod-{number}</guid>
<pubDate>Mon, {number:02} Jan 2024 05:06:07 +0000</pubDate>
<enclosure url="{url}" length="{length}" type="audio/mpeg"/></item>"""


@pytest.fixture(autouse=True)
def _plain_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    proxies = (name for name in os.environ if name.lower().endswith("_proxy"))
    names = (n for n in os.environ if n.startswith("FEEDLINT_"))
    for name in ("GITHUB_ACTIONS", *proxies, *names):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    server.answers["/art.png"] = answer(png(3000, 3000), content_type="image/png")
    for number in range(1, 6):
        server.answers[f"/{number}.mp3"] = part_of(SOUND)
    yield server
    server.close()


def found(
    capsys: pytest.CaptureFixture[str], text: str, *arguments: str
) -> list[tuple[str, str, str]]:
    """The rules of files on servers that have something to say: name, severity and message."""
    with open("podcast.xml", "w", encoding="utf-8") as file:
        file.write(text)
    rules = ("--output-format=json", "--isolated", "--select=P05", "--ignore=P058,P059")
    main([*rules, "--enclosures", *arguments, "podcast.xml"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    return [(one["name"], one["severity"], one["message"]) for one in findings]


PRIVATE = "--allow-private"


def asked(server: Server) -> list[str]:
    return [request.line.removesuffix(" HTTP/1.1") for request in server.requests]


def test_the_newest_three_and_the_artwork(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    text = show(server, *(item(server, number) for number in range(1, 6)))
    assert found(capsys, text, PRIVATE) == []
    assert asked(server) == [
        *("GET /5.mp3", "HEAD /5.mp3", "GET /4.mp3", "HEAD /4.mp3"),
        *("GET /3.mp3", "HEAD /3.mp3", "GET /art.png", "HEAD /art.png"),
    ]
    ranges = [r.headers.get("range") for r in server.requests if r.line.startswith("GET")]
    assert ranges == ["bytes=0-63"] * 3 + ["bytes=0-65535"]
    codings = {request.headers["accept-encoding"] for request in server.requests}
    assert codings == {"identity"}


def test_nothing_is_asked_unless_one_wants_it(
    server: Server, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "podcast.xml").write_text(show(server, item(server, 1)), encoding="utf-8")
    main(["--isolated", "podcast.xml"])
    assert "P05" not in capsys.readouterr().out
    assert not server.requests


def test_no_private_address_is_asked(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    said = found(capsys, show(server, item(server, 1)))
    assert {name for name, _, _ in said} == {"file-not-served"}
    assert all("'127.0.0.1' is in a private network" in message for _, _, message in said)
    assert not server.requests


def test_nor_one_that_a_name_stands_for(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo

    def local(host: str, *rest: object, **named: object) -> object:
        del host
        return look_up("127.0.0.1", *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", local)
    text = show(server, item(server, 1)).replace("127.0.0.1", "pumps.invalid")
    assert {name for name, _, _ in found(capsys, text)} == {"file-not-served"}
    assert not server.requests


ANSWERS = {
    "gone": (answer(b"", status="404 Not Found"), "file-not-served", "answers 404 Not Found"),
    "all of it": (answer(SOUND, content_type="audio/mpeg"), "no-byte-ranges", "gives the whole"),
    "a page": (
        part_of(SOUND).replace(b"audio/mpeg", b"text/html"),
        "served-type-differs",
        "the type is 'audio/mpeg', and the server says 'text/html'",
    ),
    "another name of the type": (part_of(SOUND).replace(b"audio/mpeg", b"audio/mp3"), "", ""),
    "of any type": (
        part_of(SOUND).replace(b"audio/mpeg", b"application/octet-stream"),
        "served-type-differs",
        "the server says 'application/octet-stream'",
    ),
}


@pytest.mark.parametrize(("given", "rule", "says"), ANSWERS.values(), ids=list(ANSWERS))
def test_answers(
    server: Server, capsys: pytest.CaptureFixture[str], given: bytes, rule: str, says: str
) -> None:
    server.answers["/1.mp3"] = given
    said = found(capsys, show(server, item(server, 1)), PRIVATE)
    assert [name for name, _, _ in said] == [rule] * bool(rule)
    assert all(says in message for _, _, message in said)


def test_sizes(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    lengths = (1000, 950, 500)
    text = show(server, *(item(server, 9 - n, f"/{n + 1}.mp3", lengths[n]) for n in range(3)))
    assert found(capsys, text, PRIVATE) == [
        ("served-size-differs", "info", "the length is 950, and the server has 1,000 octets"),
        ("served-size-differs", "warning", "the length is 500, and the server has 1,000 octets"),
    ]


def test_head_is_refused(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    server.refused.add("HEAD")
    said = found(capsys, show(server, item(server, 1)), PRIVATE)
    assert [name for name, _, _ in said] == ["head-refused"] * 2
    assert "answers HEAD with 405" in said[0][2]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (png(3000, 3000), ""),
        (png(1000, 1000), "1000 by 1000 pixels, which is too small"),
        (png(4000, 4000), "too large"),
        (png(3000, 2000), "3000 by 2000 pixels, not square"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "the artwork is a WebP, neither JPEG nor PNG"),
        (
            b"\xff\xd8\xff\xc0\0\x11\x08\x0b\xb8\x0b\xb8\x03",
            "is a JPEG, and its address ends in .png",
        ),
        (b"<html>", "no picture that apps know"),
    ],
)
def test_artwork(
    server: Server, capsys: pytest.CaptureFixture[str], data: bytes, says: str
) -> None:
    server.answers["/art.png"] = answer(data, content_type="image/png")
    said = found(capsys, show(server, item(server, 1)), PRIVATE)
    assert [name for name, _, _ in said] == ["artwork-picture"] * bool(says)
    assert all(says in message for _, _, message in said)


def test_many_redirects(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(6):
        server.answers[f"/to{number}"] = moved(f"/to{number + 1}", 302)
    server.answers["/to6"] = part_of(SOUND)
    said = found(capsys, show(server, item(server, 1, "/to0")), PRIVATE)
    assert [(name, message) for name, _, message in said] == [
        ("many-redirects", "the enclosure is behind 6 redirects")
    ]


def test_an_endless_file_is_not_read(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n\r\n"
    server.answers["/1.mp3"] = endless(head, bytes(65_536))
    said = found(capsys, show(server, item(server, 1)), PRIVATE)
    assert [name for name, _, _ in said] == ["no-byte-ranges"]


def test_atom_and_a_feed_over_http(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    server.answers["/1.mp3"] = answer(b"", status="410 Gone")
    server.answers["/feed.atom"] = answer(
        f"""<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
<title>A</title><updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name></author>
<entry><id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id><title>A</title>
<updated>2024-03-04T05:06:07Z</updated><content>A</content>
<link rel="enclosure" href="{server.url("/1.mp3")}" length="5" type="audio/mpeg"/></entry>
</feed>""".encode()
    )
    main(["--output-format=concise", "--isolated", "--enclosures", PRIVATE, server.url()])
    out = capsys.readouterr().out
    assert "error[file-not-served] the enclosure cannot be fetched: the server answers 410" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--allow-private", "a.xml"], "--allow-private goes with --from or --enclosures"),
        (["--enclosures", "--from=list.txt"], "--enclosures is for feeds of one's own"),
    ],
)
def test_what_does_not_go_together(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert says in capsys.readouterr().err
