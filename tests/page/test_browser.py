"""The page in a real browser, by keys alone; pictures go to FEEDLINT_PICTURES where it is set."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.command.test_timeout import PLUGIN
from tests.commands import BAD, GOOD, write
from tests.output.browser import Browser
from tests.output.test_ci_formats import HOSTILE
from tests.page.serving import Served, served
from tests.web import Server, answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.command.settings import Choices

#: Three mistakes: a date that is not RFC 3339, blanks around an address, a bare ampersand.
THREE = (
    GOOD.replace("2024-03-04T05:06:07Z", "Mon, 04 Mar 2024 05:06:07 +0000")
    .replace("<title>Notes", "<title>Notes & more")
    .replace("https://ada.invalid/feed.atom", "feed.atom")
)
STATUS = "document.getElementById('status').textContent"
PROBLEM = "document.getElementById('problem').textContent"
TEXT = "document.getElementById('editor').value"
#: Keys with what Chromium wants to know of them.
KEYS = {"Tab": 9, "Enter": 13, "F8": 119, "F9": 120, "End": 35, "Delete": 46, "a": 65}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    opened = Browser(tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def page() -> Iterator[Served]:
    yield from served(size=3_000_000)


def key(browser: Browser, name: str, modifiers: int = 0) -> None:
    parameters: dict[str, Any] = {
        "key": name, "code": name, "windowsVirtualKeyCode": KEYS[name], "modifiers": modifiers,
    }  # fmt: skip
    if name == "Enter":
        parameters["text"] = "\r"
    if modifiers == 2 and name == "a":
        parameters["commands"] = ["selectAll"]
    browser.do("Input.dispatchKeyEvent", type="keyDown", **parameters)
    browser.do("Input.dispatchKeyEvent", type="keyUp", **parameters)


def write_text(browser: Browser, text: str) -> None:
    """As pasting and typing do."""
    browser.do("Input.insertText", text=text)


def until(browser: Browser, expression: str, seconds: float = 40) -> Any:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = browser.ask(expression)
        if found:
            return found
        time.sleep(0.05)
    state = browser.ask(f"[{STATUS}, {PROBLEM}, {TEXT}.slice(0, 500)]")
    raise AssertionError(f"not so within {seconds} s: {expression}; {state}")


def tab_to(browser: Browser, expression: str, *, back: bool = False) -> None:
    """Press Tab until what has the focus is as an expression over `e` says."""
    for _ in range(40):
        if browser.ask(f"(e => {expression})(document.activeElement)"):
            return
        key(browser, "Tab", 8 * back)
    raise AssertionError(f"no way to {expression} by the keyboard")


def look(browser: Browser, name: str, width: int = 1280, height: int = 1000, *, dark: bool) -> None:
    """Set the width and the colours, and keep a picture where one is wanted."""
    browser.do(
        "Emulation.setDeviceMetricsOverride",
        width=width, height=height, deviceScaleFactor=1, mobile=False,
    )  # fmt: skip
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    browser.do("Emulation.setEmulatedMedia", features=[scheme])
    folder = os.environ.get("FEEDLINT_PICTURES")
    if folder:
        time.sleep(0.5)
        shot = browser.do("Page.captureScreenshot", format="png")["data"]
        Path(folder, f"{name}.png").write_bytes(base64.b64decode(shot))


def complaints(browser: Browser) -> list[dict[str, Any]]:
    """Errors, violations of a policy, and dialogs."""
    browser.ask("1")
    kinds = ("Runtime.exceptionThrown", "Log.entryAdded", "Page.javascriptDialogOpening")
    return [event for kind in kinds for event in browser.said(kind)]


def foreign(browser: Browser, page: Served) -> list[str]:
    """The requests for anything but this page."""
    urls = [event["request"]["url"] for event in browser.said("Network.requestWillBeSent")]
    return [url for url in urls if not url.startswith((page.url(), "about:", "data:", "blob:"))]


def test_a_blogger_mends_three_mistakes_by_the_keyboard(browser: Browser, page: Served) -> None:
    browser.open(page.url())
    look(browser, "empty", dark=False)
    tab_to(browser, "e.id === 'editor'")
    write_text(browser, THREE)
    until(browser, f"{STATUS}.includes('error')")
    rules = "[...document.querySelectorAll('#findings .where')].map(e => e.textContent)"
    found = browser.ask(rules)
    look(browser, "three-light", dark=False)
    look(browser, "three-dark", dark=True)
    look(browser, "three-400", 400, 1400, dark=False)
    look(browser, "three-400-dark", 400, 1400, dark=True)
    look(browser, "three-light", dark=False)
    for name in ("bare-ampersand", "date-not-rfc3339", "relative-self"):
        assert any(name in told for told in found), found
    # The first by its button, in the list.
    tab_to(browser, "e.className === 'fix' && e.closest('li').textContent.includes('ampersand')")
    key(browser, "Enter")
    until(browser, f"{TEXT}.includes('Notes &amp; more')")
    until(browser, f"!({rules}.some(t => t.includes('ampersand')))")
    # The second at the place, by a key.
    browser.ask("document.getElementById('editor').setSelectionRange(0, 0)")
    tab_to(browser, "e.id === 'editor'", back=True)
    for _ in range(len(found)):
        key(browser, "F8")
        chosen = browser.ask(
            f"(e => {TEXT}.slice(e.selectionStart, e.selectionEnd))(document.activeElement)"
        )
        if "Mar 2024" in chosen:
            break
    key(browser, "F9")
    until(browser, f"{TEXT}.includes('<updated>2024-03-04T05:06:07')")
    # The third is written anew where the finding leads.
    until(browser, f"{STATUS} !== 'Checking …' && {rules}.some(t => t.includes('relative-self'))")
    tab_to(browser, "e.className === 'place' && e.textContent.includes('relative-self')")
    key(browser, "Enter")
    assert browser.ask("document.activeElement.id") == "editor"
    write_text(browser, "https://ada.invalid/feed.atom")
    until(browser, f"{STATUS} === 'No findings'")
    expected = GOOD.replace("Notes", "Notes &amp; more")
    assert browser.ask(TEXT).replace("+00:00", "Z") == expected
    look(browser, "mended", dark=False)
    assert complaints(browser) == []
    assert foreign(browser, page) == []
    # The browser can take a fix back.
    assert browser.ask("document.execCommand('undo')")
    assert browser.ask("document.cookie + localStorage.length + sessionStorage.length") == "00"


def test_an_address(browser: Browser, tmp_path: Path) -> None:
    server = Server()
    server.answers["/feed.atom"] = answer(BAD.encode())
    write(tmp_path, {"feed.xml": GOOD})
    for own in served(folder=str(tmp_path), private=True):
        browser.open(own.url())
        tab_to(browser, "e.id === 'url'")
        write_text(browser, server.url())
        key(browser, "Enter")
        until(browser, f"{STATUS}.includes('error')")
        assert browser.ask(TEXT) == BAD
        link = browser.ask("location.href")
        assert "/?url=http%3A%2F%2F127.0.0.1" in link
        # Whoever gets the link sees the same.
        browser.open(link)
        until(browser, f"{STATUS}.includes('error')")
        until(browser, "document.querySelectorAll('#feeds button').length === 1")
        look(browser, "folder", dark=False)
        # The feed of the folder, which changes while it is looked at.
        tab_to(browser, "e.value === 'feed=feed.xml'")
        key(browser, "Enter")
        until(browser, f"{STATUS} === 'No findings'")
        write(tmp_path, {"feed.xml": BAD})
        until(browser, f"{STATUS}.includes('error') && {TEXT} !== ''")
        assert complaints(browser) == []
    server.close()


def test_a_link_with_a_text(browser: Browser, page: Served) -> None:
    browser.open(page.url())
    tab_to(browser, "e.id === 'editor'")
    write_text(browser, BAD.replace("Notes", "Größe \U0001f33e"))
    until(browser, f"{STATUS}.includes('error')")
    tab_to(browser, "e.id === 'link'")
    key(browser, "Enter")
    link = until(browser, "location.hash.startsWith('#text=') && location.href")
    browser.open(link)
    until(browser, f"{STATUS}.includes('error')")
    assert browser.ask(TEXT) == BAD.replace("Notes", "Größe \U0001f33e")
    assert not any("text=" in e["request"]["url"].partition("#")[0]
                   for e in browser.said("Network.requestWillBeSent"))  # fmt: skip


def upload(browser: Browser, path: Path) -> None:
    root = browser.do("DOM.getDocument")["root"]["nodeId"]
    node = browser.do("DOM.querySelector", nodeId=root, selector="#file")["nodeId"]
    browser.do("DOM.setFileInputFiles", files=[str(path)], nodeId=node)


def test_two_megabytes(browser: Browser, page: Served, tmp_path: Path) -> None:
    entry = (
        "<entry><id>urn:x:{0}</id><title>Entry {0}</title><updated>2024-03-04T05:06:07Z</updated>"
        '<link href="https://ada.invalid/{0}"/><summary>Words, words and words.</summary></entry>\n'
    )
    entries = "".join(entry.format(number) for number in range(11_500))
    path = tmp_path / "large.atom"
    path.write_text(BAD.replace("</feed>", f"{entries}</feed>"), encoding="utf-8")
    assert 2_000_000 < path.stat().st_size < 3_000_000
    browser.open(page.url())
    upload(browser, path)
    until(browser, f"{STATUS}.includes('error')", 90)
    assert browser.ask(f"{TEXT}.length") == path.stat().st_size
    assert "large.atom" in browser.ask("document.getElementById('name').textContent")
    path.write_bytes(b"x" * 3_000_001)
    upload(browser, path)
    until(browser, f"{PROBLEM}.includes('larger than may be checked')")


def test_a_file_that_is_dropped(browser: Browser, page: Served, tmp_path: Path) -> None:
    path = tmp_path / "dropped.atom"
    path.write_bytes(BAD.replace("Notes", "Gr\u00f6\u00dfe").encode("utf-16"))
    browser.open(page.url())
    data = {"items": [], "files": [str(path)], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        browser.do("Input.dispatchDragEvent", type=kind, x=300, y=300, data=data)
    until(browser, f"{STATUS}.includes('error')")
    assert "Gr\u00f6\u00dfe" in browser.ask(TEXT)
    # Its bytes were judged; once it is edited, it has none.
    assert "dropped.atom" in browser.ask("document.getElementById('name').textContent")


def test_a_check_that_hangs_ends_with_a_message(browser: Browser, tmp_path: Path) -> None:
    from feedlint.command.settings import Choices

    write(tmp_path, {"plugin.py": PLUGIN, "own.toml": 'plugins = ["plugin.py"]\n'})
    choices: Choices = Choices(config=str(tmp_path / "own.toml"))
    for own in served(seconds=2.0, choices=choices):
        browser.open(own.url())
        tab_to(browser, "e.id === 'editor'")
        write_text(browser, GOOD.replace("Notes", "sleep"))
        until(browser, f"{PROBLEM}.includes('took longer than 2 s')")
        look(browser, "hanging", dark=False)
        # And the page goes on.
        key(browser, "a", 2)
        write_text(browser, GOOD)
        until(browser, f"{STATUS} === 'No findings'")


def test_hostile_text_is_inert(browser: Browser, page: Served) -> None:
    script = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'><svg onload=alert(3)>"
    feed = (
        BAD.replace("notes</id>", f"<![CDATA[{script}]]></id>")
        .replace("Notes", f"<![CDATA[{script}{HOSTILE}]]>")
        .replace("2024-03-04T05:06:07Z", f"<![CDATA[javascript:alert(4)//{script}]]>")
    )
    browser.open(page.url())
    tab_to(browser, "e.id === 'editor'")
    write_text(browser, feed)
    until(browser, f"{STATUS}.includes('error')")
    until(browser, "document.querySelectorAll('#frames iframe:not(.coming)').length === 1")
    time.sleep(0.5)
    assert browser.ask("document.querySelectorAll('#findings img, #findings script').length") == 0
    assert "onerror" in browser.ask("document.getElementById('findings').textContent")
    assert complaints(browser) == []
    assert foreign(browser, page) == []
    frame = browser.ask("document.querySelector('#frames iframe').sandbox.value")
    assert frame == "allow-scripts allow-popups allow-popups-to-escape-sandbox"
    # An address can be hostile as well.
    browser.open(page.url("/?url=javascript:alert(5)%22%3E%3Cimg%20src=x%20onerror=alert(6)%3E"))
    until(browser, f"{PROBLEM}.includes('is no http or https address')")
    assert complaints(browser) == []


def test_the_report_is_there_unchanged(browser: Browser, page: Served) -> None:
    browser.open(page.url())
    tab_to(browser, "e.id === 'editor'")
    write_text(browser, BAD)
    until(browser, "document.querySelectorAll('#frames iframe:not(.coming)').length === 1")
    time.sleep(0.5)
    targets = browser.do("Target.getTargets")["targetInfos"]
    (frame,) = [one["targetId"] for one in targets if one["type"] == "iframe"]
    inner = browser.do("Target.attachToTarget", targetId=frame, flatten=True)["sessionId"]

    def ask(expression: str) -> Any:
        return browser.ask(expression, inner)

    # Its script runs, and it has no origin.
    assert ask("document.getElementById('count').textContent").endswith(" shown")
    assert ask("document.querySelectorAll('.note').length") > 0
    assert ask("self.origin") == "null"
    assert ask("document.querySelector('meta[http-equiv]').content").startswith("default-src")
    assert complaints(browser) == []


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The source of axe-core."""
    if not shutil.which("npm"):
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("axe")
    done = subprocess.run(
        ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "axe-core@4"],
        cwd=folder, check=False, capture_output=True, timeout=300,
    )  # fmt: skip
    if done.returncode:
        pytest.skip("no registry of npm can be reached")
    return (folder / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (1280, True), (400, False)])
def test_axe_finds_nothing_serious(
    browser: Browser, tmp_path: Path, axe: str, width: int, *, dark: bool
) -> None:
    write(tmp_path, {"feed.xml": GOOD, "bad.atom": BAD})
    for own in served(folder=str(tmp_path)):
        look(browser, "axe", width, dark=dark)
        browser.open(own.url())
        for text in ("", THREE):
            if text:
                tab_to(browser, "e.id === 'editor'")
                write_text(browser, text)
                until(browser, f"{STATUS}.includes('error')")
                until(browser, "document.querySelectorAll('#feeds button').length === 2")
            browser.do("Runtime.evaluate", expression=axe)
            found = browser.ask(
                "axe.run(document, {iframes: false}).then(r => JSON.stringify(r.violations.map("
                "v => [v.id, v.impact, v.nodes.map(n => n.html).slice(0, 3)])))"
            )
            assert [one for one in json.loads(found) if one[1] in ("serious", "critical")] == []
        # Nothing sticks out of a narrow window.
        assert browser.ask("document.documentElement.scrollWidth") <= width
