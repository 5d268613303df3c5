"""Draw what is wrong in many feeds: by dialect, by rule, by generator. Only figures are shown.

    feedlint --isolated --output parquet=findings.parquet FOLDER...
    python tools/study.py findings.parquet

Writes docs/study.md and its pictures. The findings may be a dataset that feedlint.dask wrote
(`OUT/findings`) as well. Nothing that a feed says is copied but the name of a generator that
two feeds name. Needs the extra `table`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "lint"))

from pyarrow import parquet  # noqa: E402

from feedlint.pieces import family  # noqa: E402  (found since the line above)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

DIALECTS = {"atom": "Atom", "rss": "RSS", "rdf": "RSS 1.0", "jsonfeed": "JSON Feed"}
SEVERITIES = ("error", "warning", "info", "")
WORST = {"error": "an error", "warning": "a warning", "info": "info alone", "": "nothing found"}
_ONE, _NONE = "others, one feed each", "no generator named"
_RULES, _COLUMNS = 30, 16

PAGE = """\
# What is wrong in feeds

<!-- Written by tools/study.py from the findings in {feeds} feeds. -->

{feeds} feeds with {findings:,} findings of {rules} rules, as feedlint {version} selects them by
default. The feeds were found in public repositories: among the tests of feed libraries, and in
the repositories of sites. Nobody drew them at random: they show which faults occur, not how
frequent these are on the web.

{dialects}

{table}

{top}

{generators}

A cell is the number of feeds of the generator in which the rule finds something, the stronger
its colour the larger their share. A generator that only one feed names is among the others.

The pictures are drawn from a [table of findings](scale.md#the-table):

```sh
feedlint --isolated --output parquet=findings.parquet feeds/
python tools/study.py findings.parquet
```
"""
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1f2328}.w{fill:#59636e}.e{text-anchor:end}"
    ".m{text-anchor:middle}.h{font-weight:600}.l{stroke:#d1d9e0}.on{fill:#fff}"
    ".atom,.cell{fill:#0969da}.rss{fill:#d1570b}.rdf{fill:#8250df}.jsonfeed{fill:#1a7f37}"
    ".error{fill:#cf222e}.warning{fill:#9a6700}.info{fill:#0969da}.clean{fill:#6e7781}"
    "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.w{fill:#9198a1}.l{stroke:#3d444d}"
    ".on{fill:#fff}.atom,.cell{fill:#4493f8}.rss{fill:#f0883e}.rdf{fill:#ab7df8}"
    ".jsonfeed{fill:#3fb950}}"
)


class Feed(NamedTuple):
    """What is known of one feed: rules with the worst severity that each told."""

    dialect: str
    generator: str
    rules: dict[str, str]
    findings: int

    @property
    def worst(self) -> str:
        """The severity of the worst finding; empty for a feed without one."""
        return min(self.rules.values(), key=SEVERITIES.index, default="")


def read(path: str) -> tuple[list[Feed], str]:
    """The feeds that could be linted, and the version of feedlint."""
    names = ("url", "sha256", "dialect", "generator", "status", "feedlint", "rule", "severity")
    rows = parquet.read_table(path, columns=list(names)).to_pylist()
    feeds: dict[tuple[str, str], Feed] = {}
    for row in rows:
        if row["status"] != "ok":
            continue
        generator = family(row["generator"]).lower()
        new = Feed(row["dialect"], generator, {}, 0)
        key = (row["url"], row["sha256"])
        feed = feeds.get(key, new)
        if rule := row["rule"]:
            both = (row["severity"], feed.rules.get(rule, row["severity"]))
            feed.rules[rule] = min(both, key=SEVERITIES.index)
            feed = feed._replace(findings=feed.findings + 1)
        feeds[key] = feed
    return list(feeds.values()), rows[0]["feedlint"] if rows else ""


def dialects_of(feeds: Iterable[Feed]) -> list[tuple[str, str, list[Feed]]]:
    """Each dialect that occurs, its name, and its feeds."""
    kept = list(feeds)
    names = {**DIALECTS, "": "not recognised"}
    found = ((key, name, [f for f in kept if f.dialect == key]) for key, name in names.items())
    return [one for one in found if one[2]]


def by_generator(feeds: Sequence[Feed]) -> dict[str, list[Feed]]:
    """The feeds of each generator, those with the most first; what is not told apart is last."""
    count = Counter(feed.generator for feed in feeds)
    found: dict[str, list[Feed]] = {name: [] for name, n in count.most_common() if name and n > 1}
    found |= {_ONE: [], _NONE: []}
    for feed in feeds:
        name = feed.generator or _NONE
        found[name if name in found else _ONE].append(feed)
    return {name: kept for name, kept in found.items() if kept}


def frequent(feeds: Iterable[Feed], count: int) -> list[tuple[str, list[Feed]]]:
    """The rules that find something in the most feeds, and these feeds."""
    found: dict[str, list[Feed]] = {}
    for feed in feeds:
        for rule in feed.rules:
            found.setdefault(rule, []).append(feed)
    return sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))[:count]


def text(x: float, y: float, words: str, *kinds: str, more: str = "") -> str:
    """A line of text."""
    return f'<text x="{x:.0f}" y="{y:.0f}" class="{" ".join(kinds)}"{more}>{escape(words)}</text>'


def box(place: tuple[float, float, float], kind: str, title: str, more: str = "") -> str:
    """A bar, or a piece of one, from left and top, as wide as said."""
    x, y, width = place
    shape = f'x="{x:.1f}" y="{y:.0f}" width="{width:.1f}" height="18"'
    return f'<rect {shape} class="{kind}"{more}><title>{escape(title)}</title></rect>'


def svg(title: str, width: int, height: int, parts: Iterable[str]) -> str:
    """A picture that follows the colours of the page around it."""
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title">',
            f'<title id="title">{escape(title)}</title><style>{STYLE}</style>',
            *parts,
            "</svg>\n",
        ]
    )


def legend(x: int, entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    """What the colours stand for, in a line."""
    for kind, words in entries:
        yield box((x, 10, 14), kind, words)
        yield text(x + 20, 24, words)
        x += 50 + 8 * len(words)


def draw_dialects(feeds: Sequence[Feed]) -> str:
    """The worst finding of each feed, in shares of its dialect."""
    parts = list(legend(130, ((kind or "clean", WORST[kind]) for kind in SEVERITIES)))
    y = 46
    for _, name, kept in dialects_of(feeds):
        parts.append(text(120, y + 14, name, "e"))
        x = 130.0
        for severity in SEVERITIES:
            count = sum(feed.worst == severity for feed in kept)
            width = 620 * count / len(kept)
            title = f"{name}: {WORST[severity]} in {count} of {len(kept)}"
            parts.append(box((x, y, width), severity or "clean", title))
            if width > 16:
                parts.append(text(x + width / 2, y + 14, str(count), "m", "on", "h"))
            x += width
        parts.append(text(760, y + 14, f"{len(kept)} feed{'s'[: len(kept) != 1]}", "w"))
        y += 28
    return svg("The worst finding of each feed, by dialect", 840, y + 6, parts)


def draw_rules(feeds: Sequence[Feed]) -> str:
    """The most frequent rules, as bars of feeds by dialect."""
    rules = frequent(feeds, _RULES)
    most = max((len(kept) for _, kept in rules), default=1)
    parts = list(legend(250, DIALECTS.items()))
    y = 46
    for rule, kept in rules:
        parts.append(text(240, y + 14, rule, "e"))
        x = 250.0
        for dialect, name, own in dialects_of(kept):
            width = 500 * len(own) / most
            title = f"{rule}: {len(own)} feed{'s'[: len(own) != 1]}, {name}"
            parts.append(box((x, y, width), dialect or "clean", title))
            x += width
        parts.append(text(x + 8, y + 14, str(len(kept)), "w"))
        y += 24
    return svg("Rules by the feeds in which they find something", 840, y + 6, parts)


def draw_generators(feeds: Sequence[Feed]) -> str:
    """A table of generators and rules: feeds with such findings."""
    rules = [rule for rule, _ in frequent(feeds, _COLUMNS)]
    left, step, top = 230, 38, 180
    parts = []
    for n, rule in enumerate(rules):
        x = left + n * step + step / 2
        parts.append(text(x, top - 8, rule, more=f' transform="rotate(-50 {x:.0f} {top - 8})"'))
    y = top
    for name, kept in by_generator(feeds).items():
        shown = name.rpartition("://")[2][:28]
        parts.append(text(left - 48, y + 14, shown, "e"))
        parts.append(text(left - 12, y + 14, str(len(kept)), "w", "e"))
        parts.append(f'<path d="M20 {y + 22}H{left + len(rules) * step}" class="l"/>')
        for n, rule in enumerate(rules):
            count = sum(rule in feed.rules for feed in kept)
            if count:
                x = left + n * step
                title = f"{name}: {rule} in {count} of {len(kept)}"
                shade = f' fill-opacity="{0.15 + 0.5 * count / len(kept):.2f}"'
                parts.append(box((x + 2, y, step - 4), "cell", title, shade))
                parts.append(text(x + step / 2, y + 14, str(count), "m"))
        y += 26
    width = left + len(rules) * step + 110
    return svg("Generators and the rules that find something in their feeds", width, y + 6, parts)


def table(feeds: Sequence[Feed]) -> str:
    """The dialects as a table in Markdown."""
    lines = ["| dialect | feeds | " + " | ".join(WORST.values()) + " | findings |"]
    lines.append("|---" + "|---:" * 6 + "|")
    for _, name, kept in dialects_of(feeds):
        counts = [len(kept), *(sum(f.worst == s for f in kept) for s in SEVERITIES)]
        figures = [*counts, sum(feed.findings for feed in kept)]
        lines.append(f"| {name} | " + " | ".join(f"{n:,}" for n in figures) + " |")
    return "\n".join(lines)


def image(name: str, words: str) -> str:
    """A picture of the page."""
    return f"![{words}](pictures/study-{name}.svg)"


PICTURES: dict[str, Callable[[Sequence[Feed]], str]] = {
    "study-dialects.svg": draw_dialects,
    "study-rules.svg": draw_rules,
    "study-generators.svg": draw_generators,
}


def main() -> int:
    """Write the page and the pictures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("findings", help="a Parquet file, or a folder of them")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="where to write")
    options = parser.parse_args()
    feeds, version = read(options.findings)
    (options.docs / "pictures").mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        (options.docs / "pictures" / name).write_text(draw(feeds), encoding="utf-8")
    page = PAGE.format(
        feeds=len(feeds),
        findings=sum(feed.findings for feed in feeds),
        rules=len({rule for feed in feeds for rule in feed.rules}),
        version=version,
        table=table(feeds),
        dialects=image("dialects", "The worst finding of each feed, by dialect"),
        top=image("rules", f"The {_RULES} rules that find something in the most feeds"),
        generators=image(
            "generators", f"What the {_COLUMNS} most frequent rules find, by generator"
        ),
    )
    (options.docs / "study.md").write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
