"""Where another validator is wrong: what it complains of for nothing, and what it lets pass.

All rules that are on by default take part, so that no rule of another family brings a
false alarm back.
"""

from __future__ import annotations

import pytest

from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.testing import entry, feed

RULES = select(builtin())
CONTENT = "<content>A note.</content>"

RIGHT = {
    "letters in an id": entry(f"<id>https://ada.invalid/詹</id>{CONTENT}"),
    "letters in icon and logo": feed("<icon>https://é.invalid/詹</icon><logo>/詹.png</logo>"),
    "letters in a generator": feed('<generator uri="https://é.invalid/詹">G</generator>'),
    "letters in a scheme": entry(f'<category term="a" scheme="https://é.invalid/詹"/>{CONTENT}'),
    "letters in a src": entry(
        '<content src="https://é.invalid/詹.png" type="image/png"/><summary>A</summary>'
    ),
    "a long slug": entry(f'<link href="https://ada.invalid/{"詹" * 64}"/>{CONTENT}'),
    "languages": entry(
        f'<link href="/1" hreflang="yue"/><rights xml:lang="cmn">A</rights>{CONTENT}'
    ),
    "relations": entry(
        '<link href="https://ada.invalid/1"/>'
        + "".join(
            f'<link rel="{rel}" href="https://ada.invalid/{rel}"/>'
            for rel in ["canonical", "author", "icon", "prev", "collection", "monitor", "original"]
        )
        + CONTENT
    ),
    "schemes": entry(
        '<link href="https://ada.invalid/1"/><link rel="related" href="magnet:?xt=urn:btih:1"/>'
        '<link rel="related" href="git://ada.invalid/a"/>'
        '<link rel="related" href="ssh://ada.invalid/a"/>'
        f'<link rel="related" href="did:web:ada.invalid"/>{CONTENT}'
    ),
    "one push": feed(
        "".join(
            f"<entry><id>urn:ada:{n}</id><title>{n}</title><updated>2024-03-04T05:06:07Z</updated>"
            f'<link href="https://ada.invalid/{n}"/>{CONTENT}</entry>'
            for n in range(20)
        )
    ),
    "an unset language": entry(f'<rights xml:lang="">A</rights>{CONTENT}'),
    "an empty link": entry(f'<link href="https://ada.invalid/1" title=""/>{CONTENT}'),
}

WRONG = {
    "script-address": entry(f'<link href="javascript:alert(1)"/>{CONTENT}'),
    "content-not-base64": entry('<content type="image/png">a-b_</content><summary>A</summary>'),
    "date-not-rfc3339 offset": entry("<updated>2024-01-02T03:04:05+99:99</updated>"),
    "date-not-rfc3339 minute": entry("<updated>2024-01-02T03:60:05Z</updated>"),
    "date-not-rfc3339 digits": entry("<updated>٢٠٢٤-01-02T03:04:05Z</updated>"),
    "invalid-iri octet": entry('<link href="https://ada.invalid/%zz"/>'),
    "invalid-iri port": entry('<link href="https://ada.invalid:99999/"/>'),
    "invalid-iri bracket": feed('<link rel="self" href="http://[x"/>'),
    "invalid-xml-base bracket": entry('<rights xml:base="http://[x">A</rights>'),
    "published-after-updated": entry("<published>2024-03-05T00:00:00Z</published>"),
    "length-not-octets unit": entry(
        '<link rel="enclosure" type="a/b" length="4 MB" href="https://ada.invalid/2"/>'
    ),
    "feed-older-than-entry": entry("<updated>2024-03-05T00:00:00Z</updated>"),
    "duplicate-id": entry("<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>"),
    "several-self": feed('<link rel="self" href="/a"/><link rel="self" href="/b"/>'),
    "duplicate-category": entry('<category term="a"/><category term="a"/>'),
    "enclosure-without-length": entry('<link rel="enclosure" type="a/b" href="/2"/>'),
    "enclosure-without-type": entry('<link rel="enclosure" length="1" href="/2"/>'),
    "unregistered-relation dots": entry('<link rel="a..b" href="/1"/>'),
    "invalid-media-type quotes": entry('<link type="a/b;a=&quot;\\&quot;&quot;;" href="/1"/>'),
}


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_no_false_alarm(text: str) -> None:
    found = lint(Source("feed.atom", text.encode()), RULES).diagnostics
    assert [d.message for d in found if d.severity > Severity.INFO] == []


@pytest.mark.parametrize("label", WRONG)
def test_nothing_passes(label: str) -> None:
    found = lint(Source("feed.atom", WRONG[label].encode()), RULES).diagnostics
    assert label.partition(" ")[0] in {d.name for d in found}
