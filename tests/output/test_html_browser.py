"""The page in a real browser: it filters, it is led by keys, and no feed's text does anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import Report, lint
from feedlint.output.common import Style
from feedlint.output.html import render
from feedlint.reading.source import Source
from tests.output.awkward import diagnostic
from tests.output.browser import Browser
from tests.output.test_ci_formats import HOSTILE
from tests.output.test_html import MESSAGE, linted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from feedlint.output.common import Item

#: The findings that can be seen, by their rules.
VISIBLE = "[...document.querySelectorAll('.note')].filter(n => n.checkVisibility()).map(n => "
MANY = 10_000


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    opened = Browser(tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


def write(folder: Path, name: str, *items: Item) -> str:
    path = folder / name
    path.write_text("".join(render(items, Style(is_coloured=False))), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def address(folder: Path, checkout: Path) -> str:
    """The page of two feeds, the second with another text in each rendition."""
    cgit = Source("cgit.atom", (checkout / "examples/cgit.atom").read_bytes())
    other = linted(id="notes", other=MESSAGE.replace("zero", "one"))
    return write(folder, "report.html", lint(cgit, select(builtin())), other)


def shown(browser: Browser, what: str = "n.dataset.rule") -> list[str]:
    """Something of each finding that can be seen."""
    found: list[str] = browser.ask(f"{VISIBLE}{what})")
    return found


def count(browser: Browser) -> str:
    told: str = browser.ask("document.getElementById('count').textContent")
    return told


def complaints(browser: Browser) -> list[dict[str, Any]]:
    """Errors, violations of the policy, dialogs, and requests for anything but the page."""
    browser.ask("1")
    kinds = ("Runtime.exceptionThrown", "Log.entryAdded", "Page.javascriptDialogOpening")
    told = [event for kind in kinds for event in browser.said(kind)]
    requests = browser.said("Network.requestWillBeSent")
    return told + [r for r in requests if r["type"] != "Document"]


def test_all_findings_are_there(browser: Browser, address: str) -> None:
    browser.open(address)
    total = browser.ask("document.querySelectorAll('.note').length")
    assert total > 5
    assert count(browser) == f"{total} shown"
    assert len(shown(browser)) == total
    assert complaints(browser) == []


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("severity=warning", "n.classList.contains('warning')"),
        ("rule=id-not-iri", "n.dataset.rule === 'id-not-iri'"),
        ("severity=error&rule=surplus-element", "n.dataset.rule === 'surplus-element'"),
        ("q=CONTENT+type", "n.dataset.rule === 'surplus-element'"),
    ],
)
def test_the_address_filters(browser: Browser, address: str, state: str, expected: str) -> None:
    browser.open(f"{address}#{state}")
    found = shown(browser, expected)
    assert found
    if not state.startswith("q="):
        assert all(found)
    # What is shown of it has a line beside it, and no feed or entry is an empty heading.
    assert browser.ask(
        "[...document.querySelectorAll('.entry:not([hidden])')]"
        ".every(e => e.querySelector('.note:not([hidden])'))"
    )
    assert count(browser).startswith(f"{len(found)} of ")
    assert complaints(browser) == []


def test_filters_are_kept_in_the_address_and_can_be_cleared(browser: Browser, address: str) -> None:
    browser.open(address)
    total = len(shown(browser))
    browser.press("e")
    assert browser.ask("location.hash").startswith("#severity=")
    assert "error" not in browser.ask("location.hash")
    assert 0 < len(shown(browser)) < total
    browser.press("Escape")
    assert len(shown(browser)) == total


def test_a_search_without_hits_says_so(browser: Browser, address: str) -> None:
    browser.open(f"{address}#q=no-such-words-anywhere")
    assert shown(browser) == []
    assert browser.ask("document.getElementById('nothing').checkVisibility()")
    browser.ask("document.getElementById('clear').click()")
    assert not browser.ask("document.getElementById('nothing').checkVisibility()")


def test_keys_lead_from_finding_to_finding(browser: Browser, address: str) -> None:
    browser.open(address)
    visited = []
    for key in "jjjk":
        browser.press(key)
        visited.append(browser.ask("document.activeElement.id"))
    assert visited == ["f1", "f2", "f3", "f2"]
    assert browser.ask("document.querySelectorAll('mark.current').length") > 0
    assert browser.ask(
        "(r => r.top >= 0 && r.bottom <= innerHeight)"
        "(document.activeElement.getBoundingClientRect())"
    )
    browser.press("/")
    assert browser.ask("document.activeElement.id") == "query"
    browser.press("j")
    assert browser.ask("document.getElementById('query').value") == "j"


def test_the_page_of_a_rule_opens_in_place(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.press("j")
    browser.press("r")
    name = browser.ask("document.activeElement.closest('dialog').getAttribute('aria-label')")
    assert name == browser.ask("document.getElementById('f1').dataset.rule")
    assert "Why" in browser.ask("document.querySelector('dialog[open]').innerText")
    browser.ask("document.querySelector('dialog[open] [data-close]').click()")
    browser.press("?")
    assert "next finding" in browser.ask("document.querySelector('dialog[open]').innerText")


def test_renditions_are_beside_each_other(browser: Browser, address: str) -> None:
    browser.open(f"{address}#rule=renditions-differ")
    tops = browser.ask(
        "[...document.querySelectorAll('.compare tr.diff td')].filter(c => c.checkVisibility())"
        ".map(c => [c.getBoundingClientRect().top, c.getBoundingClientRect().left, c.textContent])"
    )
    (left, right) = tops
    assert left[0] == right[0]
    assert left[1] < right[1]
    assert [left[2], right[2]] == ["The count began at zero.", "The count began at one."]


def colours(browser: Browser) -> tuple[str, str]:
    ground = browser.ask("getComputedStyle(document.body).backgroundColor")
    return ground, browser.ask("getComputedStyle(document.body).color")


def test_light_and_dark(browser: Browser, address: str) -> None:
    found = {}
    for scheme in ("light", "dark"):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        browser.do("Emulation.setEmulatedMedia", features=[feature])
        browser.open(address)
        found[scheme] = colours(browser)
    assert found["light"] != found["dark"]
    # From the system's choice, dark here, to light and to dark.
    browser.press("t")
    assert colours(browser) == found["light"]
    browser.press("t")
    assert colours(browser) == found["dark"]
    browser.press("t")
    browser.do("Emulation.setEmulatedMedia", features=[])


def test_it_reads_without_a_script(browser: Browser, address: str) -> None:
    browser.do("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(address)
        # The debugger asks all the same, where the page itself may not.
        assert not browser.ask("document.getElementById('toolbar').checkVisibility()")
        assert len(shown(browser)) == browser.ask("document.querySelectorAll('.note').length")
        assert "is the bare hash of a commit" in browser.ask("document.body.textContent")
    finally:
        browser.do("Emulation.setScriptExecutionDisabled", value=False)


def test_hostile_text_does_nothing(browser: Browser, folder: Path) -> None:
    evil = linted(HOSTILE, id=HOSTILE, title=f"A {HOSTILE}", one=HOSTILE, other=HOSTILE + "!")
    browser.open(write(folder, "hostile.html", evil))
    browser.press("j")
    browser.press("r")
    text = browser.ask("document.querySelector('.compare td').textContent")
    assert "</script><script>alert(1)</script> <img src=x" in text
    assert browser.ask("document.querySelectorAll('main script, main img').length") == 0
    assert complaints(browser) == []


def test_the_policy_is_in_force(browser: Browser, address: str) -> None:
    browser.open(address)
    attempt = "try { document.body.innerHTML = '<b>x</b>'; 'done' } catch (e) { e.name }"
    assert browser.ask(attempt) == "TypeError"
    refused = browser.ask(
        "new Promise(done => {"
        "  document.addEventListener('securitypolicyviolation', e => done(e.violatedDirective));"
        "  new Image().src = 'https://elsewhere.invalid/x.png';"
        "})"
    )
    assert refused == "img-src"
    assert complaints(browser) != []


def many() -> Report:
    """A feed with very many findings."""
    entry = "<entry>\n<id>{0}</id>\n<title>Note {0}</title>\n<updated>soon</updated>\n</entry>\n"
    head = '<feed xmlns="http://www.w3.org/2005/Atom">\n'
    entries = [entry.format(f"{number:05}") for number in range(1, MANY // 2 + 1)]
    size = len(entries[0])
    found = []
    for index, text in enumerate(entries):
        begin = len(head) + index * size
        for name, words in (("id", f"{index + 1:05}"), ("updated", "soon")):
            start = begin + text.index(f"<{name}>") + len(name) + 2
            severity = Severity.ERROR if name == "id" else Severity.WARNING
            span = (start, start + len(words))
            made = diagnostic(severity, "A0", f"{name}-rule", f"the {name} is {words!r}", span)
            found.append(made._replace(element=f"/feed/entry[{index + 1}]/{name}"))
    return Report(Source("many.atom", f"{head}{''.join(entries)}</feed>".encode()), tuple(found))


def test_very_many_findings(browser: Browser, folder: Path) -> None:
    browser.open(write(folder, "many.html", many()))
    assert count(browser) == "10,000 shown"
    size = (folder / "many.html").stat().st_size
    assert size < 1_500 * MANY
    # What is far away is not laid out before somebody goes there.
    laid_out = "document.getElementById('f{}').checkVisibility({{contentVisibilityAuto: true}})"
    assert browser.ask(laid_out.format(1))
    assert not browser.ask(laid_out.format(9_000))
    browser.ask("location.hash = 'f9000'")
    browser.ask("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert browser.ask("document.activeElement.id") == "f9000"
    assert browser.ask(laid_out.format(9_000))
    browser.ask("location.hash = 'severity=warning&q=note 04321'")
    browser.ask("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert count(browser) == "1 of 10,000 shown"
    assert shown(browser, "n.id") == ["f8642"]
