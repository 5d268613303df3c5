"""What fixes do to feeds that are broken in the ways in which feeds are: a table of damage.

    python -m tests.damage [FEEDS] [SEED]

Each feed is broken in one way. Its safe fixes are applied, and then all fixes, and what readers
make of it before and after is compared. Where the feed is well-formed before, they are readers
of their own: lxml for XML, `json` for JSON, and html5lib for HTML.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import html5lib
from lxml import etree

from feedlint.feeds.recognise import document_of
from feedlint.finding import Safety, Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.fix import fix
from feedlint.reading.source import Source
from tests.constructs import Reading, canonical, reading_of
from tests.damaged_feeds import KINDS, mutated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.linting.fix import Fixed

_ATOM = "{http://www.w3.org/2005/Atom}"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
# What no reader shows of HTML.
_UNSEEN = frozenset(("script", "style", "template", "head"))
_AROUND = " \t\r\n"


# ---- readers of their own


def is_well_formed(data: bytes) -> bool:
    """What others say of the bytes: a parser of XML, or of JSON."""
    try:
        if data.lstrip()[:1] == b"{":
            json.loads(data.decode())
        else:
            _tree(data)
    except (etree.XMLSyntaxError, ValueError):
        return False
    return True


def _tree(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=True, no_network=True, huge_tree=False)
    return etree.fromstring(data, parser)


def read(data: bytes) -> Reading:
    """What readers make of a feed that is well-formed."""
    found = Reading([], [], [])
    if data.lstrip()[:1] == b"{":
        _read_json(json.loads(data.decode()), found)
    else:
        for element in _tree(data).iter("*"):
            _read_element(element, found)
    return found


def _read_element(element: etree._Element, found: Reading) -> None:
    tag = str(element.tag)
    text = "".join(map(str, element.itertext()))
    name = tag.removeprefix(_ATOM)
    if tag in (f"{_ATOM}id", "guid"):
        found.ids.append(text.strip(_AROUND))
    if tag == f"{_ATOM}{name}" and name in ("title", "subtitle", "summary", "content", "rights"):
        kind = element.get("type", "text").strip(_AROUND).lower()
        if kind == "xhtml":
            found.texts.append((name, " ".join(_of_xhtml(element).split())))
        else:
            _show(name, text, found, is_html="html" in kind)
    elif tag in ("title", "description", _ENCODED):
        _show(tag, text, found, is_html=True)
    if tag in ("link", f"{_ATOM}uri", f"{_ATOM}icon", f"{_ATOM}logo") and text.strip(_AROUND):
        found.addresses.append(canonical(text))
    for key in ("href", "src", "url"):
        if element.get(key) is not None:
            found.addresses.append(canonical(element.get(key, "")))


def _of_xhtml(element: etree._Element) -> str:
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag.removeprefix(_XHTML) not in _UNSEEN:
            parts.append(_of_xhtml(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _show(name: str, text: str, found: Reading, *, is_html: bool) -> None:
    if not is_html:
        found.texts.append((name, " ".join(text.split())))
        return
    tree = html5lib.parseFragment(text, treebuilder="etree", namespaceHTMLElements=False)
    found.texts.append((name, " ".join("".join(_of_html(tree)).split())))
    for element in tree.iter():
        for key in ("href", "src"):
            if isinstance(element.tag, str) and key in element.attrib:
                found.addresses.append(canonical(element.attrib[key]))


def _of_html(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _of_html(child)
        yield child.tail or ""


def _read_json(value: Any, found: Reading) -> None:
    for key, inner in value.items() if isinstance(value, dict) else ():
        if key in ("title", "summary", "content_text") and isinstance(inner, str):
            found.texts.append((key, " ".join(inner.split())))
        elif key == "content_html" and isinstance(inner, str):
            _show(key, inner, found, is_html=True)
        elif key == "id":
            found.ids.append(str(inner).strip(_AROUND))
        elif key in ("url", "home_page_url", "feed_url", "external_url", "image", "icon"):
            found.addresses.append(canonical(str(inner)))
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            _read_json(inner, found)


# ---- what the fixes do


class Harm(NamedTuple):
    """What fixes changed: the name of a part, and it before and after."""

    what: str
    old: object
    new: object


_RULES = select(builtin())


def harm(data: bytes, allowed: frozenset[Safety]) -> tuple[Fixed, list[Harm]]:
    """Apply fixes, and say what readers make of the feed that they did not before."""
    source = Source("feed.xml", data)
    fixed = fix(source, _RULES, allowed)
    after = fixed.report.source
    result = after.bom + after.data
    if not fixed.applied:
        return fixed, [Harm("bytes", data, result)] * (result != data)
    found = []
    was, is_now = is_well_formed(data), is_well_formed(result)
    if was and not is_now:
        found.append(Harm("well-formed", was, is_now))
    readings: tuple[Reading | None, Reading | None] = (None, None)
    if was and is_now:
        readings = read(data), read(result)
    else:
        readings = reading_of(document_of(source)), reading_of(document_of(after))
    old, new = readings
    if old is not None and new is not None:
        pairs = zip(Reading._fields, old, new, strict=True)
        found += [Harm(name, one, other) for name, one, other in pairs if one != other]
    elif old is not None:
        found.append(Harm("readable", old, new))
    found += [Harm("silenced", name, fixed.codes) for name in silenced(source, fixed)]
    return fixed, found


def silenced(source: Source, fixed: Fixed) -> Iterator[str]:
    """The errors that are told no more, though no fix of their rule was applied."""
    before = check_of(source)
    after = {d.code for d in fixed.report.diagnostics}
    spans = [edit.span for d in before for edit in (d.fix.edits if d.fix else ())]
    for d in before:
        is_gone = d.severity is Severity.ERROR and d.code not in after | fixed.codes
        # What stands where another fix writes is mended by it, or falls with what it stood in.
        if is_gone and not any(s.start <= d.span.end and d.span.start <= s.end for s in spans):
            yield d.name


def check_of(source: Source) -> Sequence[Any]:
    """The findings in a source."""
    from feedlint.linting.engine import lint

    return lint(source, _RULES).diagnostics


SAFE = frozenset((Safety.SAFE,))
ALL = frozenset(Safety)


def main(arguments: Sequence[str]) -> int:
    """Print the table, and what safe fixes did; 1 where they did anything."""
    count = int(arguments[0]) if arguments else 3000
    first = int(arguments[1]) if len(arguments) > 1 else 1
    rows: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for seed in range(first, first + count):
        kind, data = mutated(seed)
        row = rows[kind]
        row["feeds"] += 1
        for name, allowed in (("safe", SAFE), ("all", ALL)):
            try:
                fixed, found = harm(data, allowed)
            except Exception as error:  # noqa: BLE001  # that is what is looked for
                print(f"seed {seed} {name}: {type(error).__name__}: {error}", flush=True)  # noqa: T201
                row["failed"] += 1
                continue
            row[name] += fixed.applied
            row.update({f"{name}: {one.what}" for one in found})
            if found and (name == "safe" or any(h.what == "well-formed" for h in found)):
                print(f"seed {seed} {name} {kind}: {str(found)[:1500]}", flush=True)  # noqa: T201
    _print(rows)
    return int(
        any(n for row in rows.values() for key, n in row.items() if key.startswith("safe: "))
    )


_PARTS = ("texts", "addresses", "ids", "silenced", "well-formed")


def _print(rows: dict[str, Counter[str]]) -> None:
    heads = ["kind", "feeds", "safe fixes", *_PARTS, "all fixes", *_PARTS, "failed"]
    print("| " + " | ".join(heads) + " |\n|" + "---|" * len(heads))  # noqa: T201
    total: Counter[str] = sum(rows.values(), Counter())
    for kind, row in (*rows.items(), ("together", total)):
        cells = [row["feeds"], row["safe"], *(row[f"safe: {p}"] for p in _PARTS)]
        cells += [row["all"], *(row[f"all: {p}"] for p in _PARTS), row["failed"]]
        print(f"| {kind} | " + " | ".join(f"{cell:,}" for cell in cells) + " |")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
