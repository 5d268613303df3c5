"""The study of many feeds: figures by dialect, rule and generator, and nothing that feeds say."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.commands import BAD, GOOD, feedlint, plain_environment, write
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pyarrow", reason="the extra `table` is not installed")

RSS = """\
<rss version="2.0"><channel><title>Secretive</title><link>https://a.invalid/</link>
<description>x</description><generator>{0}</generator></channel></rss>
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    feeds = {"good.xml": GOOD, "bad.xml": BAD, "worse.xml": BAD.replace("Notes", "Secretive")}
    feeds |= {f"{n}.xml": RSS.format(f"Maker {n}.0") for n in range(3)}
    feeds["one.xml"] = RSS.format("Unheard-of")
    write(tmp_path, feeds)
    feedlint(["--isolated", "--output=parquet=f.parquet", *feeds], tmp_path)
    command = [sys.executable, str(CHECKOUT / "tools/study.py"), "f.parquet", "--docs", "docs"]
    subprocess.run(command, cwd=tmp_path, env=plain_environment(), check=True)
    return tmp_path / "docs"


def test_figures(docs: Path) -> None:
    page = (docs / "study.md").read_text(encoding="utf-8")
    assert "7 feeds with" in page
    assert "| Atom | 3 | 2 | 0 | 0 | 1 | 2 |\n" in page
    assert "| RSS | 4 | 0 | 0 | 4 | 0 | 4 |\n" in page
    drawn = {path.name: path.read_text(encoding="utf-8") for path in docs.glob("pictures/*")}
    assert sorted(drawn) == ["study-dialects.svg", "study-generators.svg", "study-rules.svg"]
    assert "an error in 2 of 3" in drawn["study-dialects.svg"]
    assert "id-not-iri: 2 feeds, Atom" in drawn["study-rules.svg"]
    assert "maker: missing-self in 3 of 3" in drawn["study-generators.svg"]
    for name, picture in drawn.items():
        assert etree.fromstring(picture.encode()).tag == "{http://www.w3.org/2000/svg}svg"
        # Other people's words stay where they are, and what one feed alone says of its maker.
        assert "Secretive" not in picture
        assert "unheard" not in picture
        assert f"pictures/{name}" in page
