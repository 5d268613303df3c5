"""The documentation as a site: complete, and without a dead link."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CHECKOUT
from tests.output.browser import Browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCRIPT = CHECKOUT / "tools" / "site.py"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if importlib.util.find_spec("mkdocs") is None:
        pytest.skip("mkdocs is not installed; pip install '.[docs]'")
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder)], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(" pages, 0 problems\n")
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    found = Browser(tmp_path_factory.mktemp("profile"))
    yield found
    found.close()


def test_every_rule_has_a_page_and_can_be_found(site: Path) -> None:
    rules = {path.stem for path in (CHECKOUT / "docs/rules").glob("*.md")} - {"README"}
    pages = {path.parent.name for path in (site / "rules").glob("*/index.html")}
    assert rules == pages
    index = (site / "search/search_index.json").read_text(encoding="utf-8")
    assert all(f"rules/{rule}/" in index for rule in rules)


def test_examples_are_shown_and_not_markup(site: Path) -> None:
    page = (site / "rules/relative-self/index.html").read_text(encoding="utf-8")
    assert "&lt;link rel=&quot;self&quot;" in page or '&lt;link rel="self"' in page
    assert '<link rel="self"' not in page


def test_every_page_has_the_style(site: Path) -> None:
    assert "overflow-x" in (site / "site.css").read_text(encoding="utf-8")
    for path in site.glob("rules/*/index.html"):
        assert 'href="../../site.css"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["index", "rules/index", "options/index", "conformance/index"])
def test_a_phone_shows_a_page_without_scrolling_sideways(
    site: Path, browser: Browser, page: str
) -> None:
    browser.do(
        "Emulation.setDeviceMetricsOverride",
        width=400,
        height=800,
        deviceScaleFactor=1,
        mobile=True,
    )
    browser.open((site / f"{page}.html").as_uri())
    assert browser.ask("[innerWidth, document.documentElement.scrollWidth]") == [400, 400]


def test_nothing_comes_from_elsewhere(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(
            r"<(?:script|img|link|iframe)\b[^>]*(?:src|href)=\"(?:https?:)?//", text
        )


def test_without_the_generator_every_link_leads_somewhere(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("site_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.stage(tmp_path) == []
    assert (tmp_path / "index.md").exists()
    listed = {page for _, rows in module.NAV for _, page in rows}
    assert {page for page in listed if not (tmp_path / page).exists()} == set()
    (tmp_path / "a.html").write_text('<a href="b.html">x</a><p id="y"><a href="#z">', "utf-8")
    assert list(module.dead_links(tmp_path)) == ["a.html: b.html", "a.html: #z"]
