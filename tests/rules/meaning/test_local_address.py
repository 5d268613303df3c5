"""Cases of the rule local-address."""

from __future__ import annotations

import pytest

from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rules.meaning.local_address import LocalAddress
from feedlint.testing import Case, entry, feed, json_item, rdf_item, rss_item, rule_test

CASES = [
    Case("public", '<link href="http://8.8.8.8/1"/>'),
    Case("172.32", '<link href="http://172.32.0.1/1"/>'),
    Case("a word", '<link href="1:2"/>'),
    Case(
        "a file",
        '<link href="⟦file:⟧///home/ada/1.html"/>',
        says="link href 'file:///home/ada/1.html' is a file of one machine",
    ),
    Case("a drive", '<link href="⟦C:\\⟧notes\\1.html"/>'),
    Case("a drive with slashes", '<link href="⟦c:/⟧notes/1.html"/>'),
    Case("a machine", '<link href="⟦\\\\⟧server\\1.html"/>'),
    Case("a folder", '<link href="⟦/home/ada/site/1.html⟧"/>', says="a file of one machine"),
    Case("of a Mac", '<link href="⟦/Users/Ada/site/1.html⟧"/>'),
    Case("a page of a home", '<link href="/home/1.html"/><link href="/home/ada/"/>'),
    Case("with a base", '<link xml:base="http://8.8.8.8/" href="/home/ada/1.html"/>'),
    Case("in a tag", "<id>tag:⟦notes.local⟧,2024:1</id>", says="in one network only"),
    Case("a tag of all", "<id>tag:notes.invalid,2024:1</id>"),
    Case("192.168", '<link href="http://⟦192.168.0.7⟧:1313/1"/>', says="in one network only"),
    Case("10", '<link href="http://⟦10.0.0.1⟧/"/>'),
    Case("172.16", '<link href="http://⟦172.16.0.1⟧/"/>'),
    Case("a name", '<link href="http://⟦notes.local⟧/1"/>'),
    Case("a name without a dot", '<link href="http://⟦intranet⟧/1"/>'),
]
INSIDE = [
    Case(
        "a feed of the same network",
        '<link rel="self" href="http://192.168.0.7/f"/><link href="http://192.168.0.7/"/>',
    ),
    Case("no address of its own", '<link rel="self" href="f"/><icon>http://10.0.0.1/i</icon>'),
]
RSS = [
    Case("public", "<link>https://ada.invalid/1</link>"),
    Case("192.168", "<link>http://⟦192.168.0.7⟧/1</link>"),
    Case("a file", "<link>⟦file:⟧///home/ada/1.html</link>"),
]

test_local_address = rule_test(LocalAddress, CASES, wrap=entry)
test_local_address_inside = rule_test(LocalAddress, INSIDE, wrap=feed)
test_local_address_in_rss = rule_test(LocalAddress, RSS, wrap=(rss_item, rdf_item))

JSON = [
    Case("a file", '"url": "⟦file:⟧///home/ada/1.html"', says="a file of one machine"),
]
test_local_address_in_json = rule_test(LocalAddress, JSON, wrap=json_item)


@pytest.mark.parametrize("path", ["C:\\a.html", "c:/a.html", "\\\\server\\a.html"])
def test_a_path_is_told_once_and_as_an_error(path: str) -> None:
    text = entry(f'<link href="{path}"/>')
    report = lint(Source("feed.atom", text.encode()), select(builtin()))
    assert [(d.severity, d.name) for d in report.diagnostics] == [(Severity.ERROR, "local-address")]
