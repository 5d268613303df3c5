"""A page that a person would rather read than a log.

All of it is in the one file: the findings beside the lines they point at, the pages of
the rules, the style, and a script that filters. Without the script it reads the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint import __version__
from feedlint.command.discover import Problem
from feedlint.linting.catalogue import documentation
from feedlint.output.common import Style, Tally, counted, summary
from feedlint.output.html_docs import inline, link, page
from feedlint.output.html_findings import number_of, pages, rule_link, section, severities
from feedlint.output.html_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from feedlint.finding import Severity
    from feedlint.linting.catalogue import RuleInfo
    from feedlint.linting.engine import Report
    from feedlint.output.common import Item


class _Feed(NamedTuple):
    """A feed with findings: its name, what the list of feeds says of it, its section."""

    name: str
    counts: str
    section: str


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """The page; what is counted stands on top, so it begins when all is read."""
    tally = Tally()
    feeds: list[_Feed] = []
    clean: list[str] = []
    rules: set[int] = set()
    problems: list[Problem] = []
    number = 1
    for item in tally.through(items):
        if not isinstance(item, Problem) and item.rules:
            rules.add(item.rules)
        if isinstance(item, Problem):
            problems.append(item)
        elif not item.diagnostics:
            clean.append(item.source.filename)
        else:
            feeds.append(_feed(item, len(feeds) + 1, number))
            number += len(item.diagnostics)
    yield from _head(tally)
    if rules:
        yield _checked(tally, max(rules))
    yield from _summary(tally, feeds, clean, problems)
    yield from (found.section for found in feeds)
    yield (
        '<p id="nothing" hidden>No finding fits the filters. '
        '<button type="button" id="clear">Clear the filters</button></p>\n'
    )
    yield from _rules(tally)
    yield from _foot()


def _feed(report: Report, number: int, first: int) -> _Feed:
    counts = severities(report.diagnostics)
    return _Feed(report.source.filename, counts, "".join(section(report, number, first)))


def _head(tally: Tally) -> Iterator[str]:
    title = plain(summary(tally, Style(is_coloured=False)))
    style, script = asset("report.css"), asset("report.js")
    policy = (
        f"default-src 'none'; style-src {digest(style)}; script-src {digest(script)};"
        " base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
        " trusted-types 'none'"
    )
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="feedlint {__version__}">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
    yield _toolbar(tally)
    yield f'<main id="report">\n<h1>{title}</h1>\n'


def asset(name: str) -> str:
    """The script or style of a report."""
    from importlib.resources import files

    folder = files("feedlint.output") / "html_assets"
    return (folder / name).read_text(encoding="utf-8")


def digest(text: str) -> str:
    """What a policy knows an element by (Content Security Policy 3, section 2.3.1)."""
    from base64 import b64encode
    from hashlib import sha256

    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _toolbar(tally: Tally) -> str:
    """The filters; the script shows them."""
    buttons = "".join(
        f'<button type="button" class="{s.label}" data-severity="{s.label}"'
        f' aria-pressed="true">{number_of(number, s)}</button>\n'
        for s, number in tally.by_severity.items()
        if number
    )
    names = sorted({name for _, _, name in tally.by_rule})
    options = "".join(f"<option>{plain(name)}</option>" for name in names)
    return (
        '<a class="skip-link" href="#report">Skip to the report</a>\n'
        '<div class="toolbar" id="toolbar" role="search" aria-label="Filter the findings" hidden>\n'
        f'<div class="group" role="group" aria-label="Severities">{buttons}</div>\n'
        f'<select id="rule" aria-label="Rule"><option value="">All rules</option>{options}'
        "</select>\n"
        '<input id="query" type="search" placeholder="Search ( / )" aria-label="Search"'
        ' autocomplete="off" spellcheck="false">\n'
        '<p id="count" role="status"></p>\n'
        '<button type="button" id="theme" aria-label="Colours: as the system"></button>\n'
        '<button type="button" id="keys" aria-label="Keys">?</button>\n</div>\n'
    )


def _checked(tally: Tally, rules: int) -> str:
    """What was looked at, and by how much."""
    feeds, by = counted(tally.files, "feed"), counted(rules, "rule")
    return f'<p class="checked">feedlint {__version__} checked {feeds} by {by}.</p>\n'


def _summary(
    tally: Tally, feeds: Sequence[_Feed], clean: Sequence[str], problems: Sequence[Problem]
) -> Iterator[str]:
    if problems:
        rows = "".join(
            f"<li><code>{plain(p.filename)}</code> {plain(p.message)}</li>\n" for p in problems
        )
        yield f'<section class="problems"><h2>Not linted</h2>\n<ul>{rows}</ul></section>\n'
    if tally.by_rule:
        yield _rule_table(tally)
    if len(feeds) > 1:
        yield _feed_list(feeds)
    if clean:
        rows = "".join(f"<li>{plain(name)}</li>" for name in clean)
        words = "1 feed" if len(clean) == 1 else f"{len(clean):,} feeds"
        opened = " open" if not tally.by_rule and len(clean) <= _LISTED else ""
        yield f'<details class="clean"{opened}><summary>{words} without findings</summary>'
        yield f"<ul>{rows}</ul></details>\n"


def _rule_table(tally: Tally) -> str:
    most = max(tally.by_rule.values())
    rows = sorted(tally.by_rule.items(), key=lambda row: (-row[0][0], -row[1], row[0][1]))
    body = "".join(_rule_row(severity, name, number, most) for (severity, _, name), number in rows)
    return (
        '<table class="rules"><caption>Findings by rule</caption>\n<thead><tr>'
        '<th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">What it says</th>'
        f'<th scope="col">Findings</th></tr></thead>\n<tbody>{body}</tbody></table>\n'
    )


def _rule_row(severity: Severity, name: str, number: int, most: int) -> str:
    words = inline(pages()[name].summary) if name in pages() else ""
    # The width is an attribute, since the policy forbids styles in the markup.
    bar = f'<svg width="{max(2, 64 * number // most)}" height="6" aria-hidden="true"></svg>'
    return (
        f'<tr class="{severity.label}"><td class="severity">{severity.label}</td>'
        f"<td>{rule_link(name)}</td><td>{words}</td>"
        f'<td class="bar">{bar}<a href="#rule={plain(name)}">{number:,}</a></td></tr>\n'
    )


def _feed_list(feeds: Sequence[_Feed]) -> str:
    rows = "".join(
        f'<li><a href="#feed-{number}">{plain(found.name)}</a> <span>{found.counts}</span></li>\n'
        for number, found in enumerate(feeds, 1)
    )
    opened = " open" if len(feeds) <= _LISTED else ""
    return (
        f'<details class="feeds"{opened}><summary>{len(feeds):,} feeds with findings</summary>'
        f"<ol>{rows}</ol></details>\n"
    )


#: Feeds that are listed without being asked.
_LISTED = 12


def _rules(tally: Tally) -> Iterator[str]:
    found = sorted({name for _, _, name in tally.by_rule} & pages().keys())
    if found:
        yield '<section class="pages"><h2>The rules</h2>\n'
        yield from (_rule(pages()[name]) for name in found)
        yield "</section>\n"


def _rule(info: RuleInfo) -> str:
    head, _, body = documentation(info).partition("\n")
    name = plain(info.name)
    online = f" · {link(info.url, 'read online')}" if info.url else ""
    return (
        f'<article class="page" id="rule-{name}" tabindex="-1" aria-labelledby="page-{name}">'
        f'<h3 id="page-{name}">{name}</h3>\n<p class="facts">{info.code} · {info.severity.label}'
        f" · since {info.since}{online}</p>\n"
        f"<p><strong>{inline(head)}</strong></p>\n{page(body)}</article>\n"
    )


_KEYS = (
    ("j", "next finding"),
    ("k", "previous finding"),
    ("r", "page of the rule"),
    ("e w i", "errors, warnings, info on or off"),
    ("/", "search"),
    ("Esc", "clear the filters, close"),
    ("t", "colours: system, light, dark"),
    ("?", "these keys"),
)


def _foot() -> Iterator[str]:
    rows = "".join(
        f"<dt>{' '.join(f'<kbd>{key}</kbd>' for key in keys.split())}</dt><dd>{words}</dd>"
        for keys, words in _KEYS
    )
    yield (
        f"</main>\n<footer><p>feedlint {__version__}</p></footer>\n"
        '<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>'
        f'<dl>{rows}</dl><button type="button" data-close>Close</button></dialog>\n'
        '<dialog id="page" aria-label="A rule"><div></div>'
        '<button type="button" data-close>Close</button></dialog>\n'
        f"<script>{asset('report.js')}</script>\n</body>\n</html>\n"
    )
