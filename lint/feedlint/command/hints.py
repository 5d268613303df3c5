"""What was probably meant: an address without its scheme, a file nearby, a page's feeds."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.show import escape
from feedlint.values.web import is_web, without_userinfo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.linting.engine import Report

# A host name of two labels at least (RFC 1123, section 2.1), and what may follow it.
_ADDRESS = lazy(
    r"(?:feed:(?://)?)?((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,10}[A-Za-z]{2,24}"
    r"(?::[0-9]{1,5})?(?:[/?].*)?)",
    re.DOTALL,
)
_FILES = frozenset(("xml", "atom", "rss", "rdf", "json", "html", "htm", "txt", "toml", "gz"))
_LINK = lazy(r"<link\b[^<>]{0,2000}>", re.IGNORECASE)
# HTML, "Attributes": a value with quotes or without.
_ATTRIBUTE = lazy(r"""\b(rel|type|href)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)""", re.IGNORECASE)
_TYPES = {
    "application/rss+xml": "RSS",
    "application/atom+xml": "Atom",
    "application/feed+json": "JSON Feed",
    "application/json": "JSON Feed",
}
# Names of feeds are alike: one letter more or less, and not another word.
_CLOSE = 0.85
_HEAD = 200_000
_MOST = 5
_RULE = "not-a-feed"


def advice(path: str) -> str:
    """What to say behind the fact that a path cannot be read; '' for most."""
    if os.path.lexists(path):
        return ""
    if path.lower().startswith(("feed:http://", "feed:https://")):
        return f"; for the address write {escape(without_userinfo(path[5:]))}"
    match = _ADDRESS.fullmatch(path)
    host = match[1].partition("/")[0].partition(":")[0] if match else ""
    if match and host.rpartition(".")[2].lower() not in _FILES:
        return f"; for the address write https://{escape(match[1])}"
    return _nearby(path)


def _nearby(path: str) -> str:
    from feedlint.text.suggest import did_you_mean

    folder, name = os.path.split(path)
    try:
        names = os.listdir(folder or os.curdir) if name else []
    except OSError:
        return ""
    return did_you_mean(name, names, _CLOSE)


def pointed(report: Report) -> Report:
    """The report on a web page with the feeds that the page names as its help."""
    found = [d for d in report.diagnostics if d.name == _RULE]
    if not found:
        return report
    feeds = list(dict.fromkeys(feeds_of(report.source.text[:_HEAD], report.source.filename)))
    if not feeds:
        return report
    listed = ", ".join(escape(feed) for feed in feeds[:_MOST])
    more = f" and {len(feeds) - _MOST:,} more" if feeds[_MOST:] else ""
    words = f"Lint what this page names as its {'feeds' if feeds[1:] else 'feed'}: {listed}{more}"
    changed = (d._replace(help=words) if d in found else d for d in report.diagnostics)
    return report._replace(diagnostics=tuple(changed))


def feeds_of(text: str, address: str) -> Iterator[str]:
    """The feeds that a page names ("alternate" links of HTML); absolute where it has an address."""
    for link in _LINK.finditer(text):
        found = {name.lower(): value for name, value in _ATTRIBUTE.findall(link[0])}
        values = {name: value.strip("\"'").strip() for name, value in found.items()}
        is_feed = values.get("type", "").lower() in _TYPES and values.get("href")
        if is_feed and "alternate" in values.get("rel", "").lower().split():
            yield _absolute(values["href"].replace("&amp;", "&"), address)


def _absolute(reference: str, address: str) -> str:
    if not is_web(address):
        return reference
    from urllib.parse import urljoin

    try:
        return urljoin(address, reference)
    except ValueError:
        return reference
