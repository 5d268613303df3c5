"""Rules about podcasts are called for podcasts, and for nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from feedlint import testing
from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from tests.conftest import CHECKOUT

ENCLOSURE = '<enclosure url="https://a.invalid/1" length="9" type="{}"/>'
LOADED = """
import sys
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source

lint(Source("feed.rss", sys.stdin.buffer.read()), select(builtin(), select=["ALL"]))
print([name for name in sys.modules if "podcast" in name])
"""


@pytest.mark.parametrize(
    ("text", "is_podcast"),
    [
        (testing.rss_item("<itunes:author>A</itunes:author>"), True),
        (testing.rss_channel("<podcast:locked>yes</podcast:locked>"), True),
        (testing.rss_item(ENCLOSURE.format("audio/mpeg")), True),
        (testing.rss_item(ENCLOSURE.format("Video/mp4")), True),
        (testing.rss_item(ENCLOSURE.format("image/png")), False),
        (testing.rss_item("<category>Podcasts</category>"), False),
        (testing.rdf_item("<dc:creator>A</dc:creator>"), False),
        (
            testing.entry('<link rel="enclosure" href="https://a.invalid/1" type="audio/mp3"/>'),
            False,
        ),
    ],
)
def test_what_a_podcast_is(text: str, *, is_podcast: bool) -> None:
    assert Feed(document_of(Source("feed", text.encode()))).is_podcast is is_podcast


def test_no_module_of_theirs_is_imported_for_another_feed() -> None:
    text = f"""<rss version="2.0"><channel><title>A</title><link>https://a.invalid/</link>
<description>B</description><item><title>C</title>{ENCLOSURE.format("image/png")}</item>
</channel></rss>"""
    command = [sys.executable, "-c", LOADED]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"


def test_the_example_has_the_usual_mistakes() -> None:
    data = (CHECKOUT / "examples" / "podcast.xml").read_bytes()
    found = lint(Source("podcast.xml", data), select(builtin())).diagnostics
    assert [d.name for d in found] == [
        "explicit-value",
        "artwork-format",
        "misplaced-category",
        "podcast-guid-version",
        "title-number-differs",
        "duration-contradicts-length",
        "transcript-type",
        "enclosure-length-implausible",
        "episode-number-twice",
        "chapter-past-end",
        "serial-without-numbers",
        "enclosure-length-zero",
        "malformed-duration",
        "unknown-role",
    ]


def test_an_apple_category_has_its_place() -> None:
    text = testing.rss_channel(
        '<itunes:category text="Religion &amp; Spirituality">'
        '<itunes:category text="Religion"/></itunes:category>'
    )
    assert "category" not in str(lint(Source("f", text.encode()), select(builtin())).diagnostics)
