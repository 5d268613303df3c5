"""The page where there is much to say, and where there is nothing."""

from __future__ import annotations

import re

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.output import html, html_findings
from feedlint.output.common import Style
from feedlint.reading.source import Source
from tests.commands import GOOD

PLAIN = Style(is_coloured=False)


def many(count: int) -> str:
    rows = "".join(
        f"<entry><id>tag:ada.invalid,2024:{n}</id><title>{n}</title><updated>soon</updated></entry>\n"
        for n in range(count)
    )
    head = GOOD.replace("</feed>", "")
    source = Source("many.atom", f"{head}{rows}</feed>".encode())
    return "".join(html.render([lint(source, select(builtin(), ["A012"]))], PLAIN))


def test_equal_findings_are_grouped() -> None:
    page = many(300)
    numbers = re.findall(r'<article class="note error" id="f(\d+)"', page)
    assert numbers == [str(n) for n in range(1, 301)]
    assert page.count('<div class="beside">') <= html_findings.SHOWN
    assert page.count("<summary>290 more findings of date-not-rfc3339</summary>") == 1
    assert len(page) < 300_000
    # A few more are no list of their own.
    assert (
        "<details" not in many(html_findings.SHOWN + 3).partition("<main")[2].partition("pages")[0]
    )


def test_a_long_neighbour_is_not_shown() -> None:
    long = f"<subtitle>{'x' * 5000}</subtitle>\n"
    text = GOOD.replace(
        "<updated>2024-03-04T05:06:07Z</updated>", f"{long}<updated>soon</updated>\n{long}"
    )
    report = lint(Source("x", text.encode()), select(builtin(), ["A012"]))
    page = "".join(html.render([report], PLAIN))
    assert "x" * 100 not in page
    assert '<span class="gap" data-n="1 line">' in page or "soon" in page


def test_a_clean_page_says_what_was_checked() -> None:
    rules = select(builtin(), ["A"])
    report = lint(Source("good.atom", GOOD.encode()), rules)
    page = "".join(html.render([report._replace(diagnostics=())] * 2, PLAIN))
    count = len(rules.chosen)
    assert f" checked 2 feeds by {count} rules.</p>" in page
    assert '<details class="clean" open>' in page
    assert page.count("<li>good.atom</li>") == 2
