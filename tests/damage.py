"""What fixes do to feeds that are broken in the ways in which feeds are: a table of damage.

    python -m tests.damage [FEEDS] [SEED]

Each feed is broken in one way. Its safe fixes are applied, and then all fixes, and what readers
make of it before and after is compared. Where the feed is well-formed before, they are readers
of their own: lxml for XML, `json` for JSON, and html5lib for HTML.
"""

from __future__ import annotations

import json
import random
import re
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
from tests import constructs
from tests.constructs import MAKERS, Reading, canonical, reading_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

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
    parser = etree.XMLParser(resolve_entities="internal", no_network=True, huge_tree=False)
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


# ---- ways in which feeds are broken

# Texts and values of attributes of XML, and strings of JSON.
_TEXT = re.compile(r"(?<=>)[^<>]+(?=<)|(?<=\")[^\"<>]+(?=\")")
_STRING = re.compile(r'(?<=:)"(?:[^"\\]|\\.)*"')


def _somewhere(text: str, chance: random.Random, change: Callable[[str], str]) -> str:
    """The text with one to four of its texts and values changed."""
    pattern = _STRING if text[:1] == "{" else _TEXT
    places = [match.span() for match in pattern.finditer(text)][1:]
    for start, end in sorted(chance.sample(places, min(len(places), chance.randint(1, 4))))[::-1]:
        if text[:1] == "{":
            inner = change(json.loads(text[start:end], strict=False))
            new = json.dumps(inner, ensure_ascii=chance.random() < 0.5)
        else:
            new = change(text[start:end])
        text = text[:start] + new + text[end:]
    return text


def _inserted(pieces: Sequence[str]) -> Callable[[str, random.Random], str]:
    def mutate(text: str, chance: random.Random) -> str:
        def change(part: str) -> str:
            for _ in range(chance.randint(1, 3)):
                place = chance.randint(0, len(part))
                part = part[:place] + chance.choice(pieces) + part[place:]
            return part

        return _somewhere(text, chance, change)

    return mutate


def _cdata(text: str, chance: random.Random) -> str:
    def change(part: str) -> str:
        place = chance.randint(0, len(part))
        head, tail = part[:place], part[place:]
        return chance.choice(
            (
                f"<![CDATA[{part}]]>",
                f"{head}<![CDATA[{tail}]]>",
                f"<![CDATA[{head}]]>{tail}",
                f"<![CDATA[{head}]]><![CDATA[{tail}]]>",
                f"<![CDATA[{head}]]]]><![CDATA[>{tail}]]>",
                f"<![CDATA[{head}a[b[0]]>1{tail}]]>",
                f"<![CDATA[{head}<![CDATA[x]]>{tail}]]>",
                f" <![CDATA[ {part} ]]> ",
                f"{head}]]>{tail}",
            )
        )

    return _somewhere(text, chance, change)


_ENTITIES = (
    *('<!ENTITY e "x">', '<!ENTITY e "&#38;amp;">', '<!ENTITY e "&#38;lt;b>x&#38;lt;/b>">'),
    *('<!ENTITY e "<b xmlns=\'\'>x</b>">', '<!ENTITY nbsp "&#160;">', '<!ENTITY e "&nbsp;">'),
    *('<!ENTITY copy "&#169;"> <!ENTITY e "&copy; x">',),
)  # fmt: skip
_NAMES = (
    "&e;",
    "&nbsp;",
    "&copy;",
    "&LT;",
    "&AMP;",
    "&hellip;",
    "&e",
    "&amp;nbsp;",
    "&nbsp",
    "&e;b",
)


def _entities(text: str, chance: random.Random) -> str:
    text = _inserted(_NAMES)(text, chance)
    if text[0] == "<" and chance.random() < 0.7:
        head = text.index("?>") + 2
        text = f"{text[:head]}<!DOCTYPE feed [{chance.choice(_ENTITIES)}]>{text[head:]}"
    return text


def _renditions(text: str, chance: random.Random) -> str:
    """A second text beside each, the same in another way of writing it or another one."""
    if text[0] == "{":
        return text.replace(
            '"content_text":', '"summary":"Some <b>words</b> &amp; more","content_text":'
        )
    match = re.search(r"<(summary|description)[ >][^<]*</\1>", text)
    if match is None:
        return text
    inner = re.sub(r"^<[^>]*>|</[^>]*>$", "", match[0])
    name = chance.choice(("content", "summary", "title", "description"))
    kind = chance.choice(("", ' type="html"', ' type="text/html"', ' type="HTML"', ' type="text"'))
    again = chance.choice(
        (inner, f"<![CDATA[{inner}]]>", f" {inner}\n", inner.replace("&amp;", "&"))
    )
    return text[: match.end()] + f"<{name}{kind}>{again}</{name}>" + text[match.end() :]


def _line_ends(text: str, chance: random.Random) -> str:
    text = _inserted(("\n", "\n\n", " \n\t", "&#10;", "&#13;", "\x85", "\u2028"))(text, chance)
    match chance.randrange(3):
        case 0:
            return text.replace("\n", "\r\n")
        case 1:
            return text.replace("\n", "\r")
        case _:
            return re.sub("\n", lambda _: chance.choice(("\n", "\r\n", "\r")), text)


def _blanks(text: str, chance: random.Random) -> str:
    def change(part: str) -> str:
        blanks = (" ", "  ", "\n", "\t", "\r\n", "\xa0", "%20", " %20", "\u200b")
        before = chance.choice(("", "", *blanks))
        return before + part + chance.choice(blanks)

    return _somewhere(text, chance, change)


_C1 = (
    *("&#128;", "&#150;", "&#x92;", "&amp;#128;", "&amp;#151;", "\x80", "\x96", "&#133;", "&#x81;"),
    *("&lt;xmp>&amp;#128;&lt;/xmp>", "&lt;!-- &amp;#150; -->", "&lt;script>&amp;#145;&lt;/script>"),
    *("<![CDATA[&#128; \x93]]>",),
)  # fmt: skip
_LOOSE = (
    *(" < ", "<", "a < b", "<b ", " & ", "&", "&lt", "&amp", "?a=1&b=2", "?a=1&lt=5", "&copy=1"),
    *("a<b then <b>", "<3", "&&", "&lt;b&gt", "AT&T", "<->", "&#x;", "&;", "1 <2> 3"),
    *("<br>", "</b>"),
)  # fmt: skip


def _constructs(text: str, _chance: random.Random) -> str:
    return text


def _accidents(text: str, chance: random.Random) -> str:
    return constructs.broken(text, chance.randrange(2**32)) if text[0] == "<" else text


#: Each way, by its name.
KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "CDATA": _cdata,
    "entities": _entities,
    "renditions": _renditions,
    "line ends": _line_ends,
    "blanks at the ends": _blanks,
    "C1 references": _inserted(_C1),
    "loose < and &": _inserted(_LOOSE),
    "texts and addresses": _constructs,
    "accidents": _accidents,
}


def plain(chance: random.Random) -> str:
    """A feed of ordinary words, in one of the dialects."""
    words = ("one", "two words", "a b c", "Notes", "https://n.invalid/a?b=1", "x")
    word = lambda: chance.choice(words)  # noqa: E731  # so short, and so often
    match chance.randrange(3):
        case 0:
            entries = "".join(
                f'<entry><id>urn:x-n:{n}</id><title type="{chance.choice(("text", "html"))}">'
                f"{word()}</title>"
                f'<updated>2024-03-04T05:06:07Z</updated><link href="https://n.invalid/{n}"/>'
                f'<summary>{word()}</summary><content type="html">&lt;p>{word()} &lt;a '
                f'href="https://n.invalid/b">{word()}&lt;/a>&lt;/p></content></entry>\n'
                for n in range(2)
            )
            return (
                '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
                f"<id>urn:x-n:f</id><title>{word()}</title><updated>2024-03-04T05:06:07Z</updated>\n"
                '<author><name>A</name><email>a@n.invalid</email></author><link rel="self" '
                f'href="https://n.invalid/feed"/>\n{entries}</feed>\n'
            )
        case 1:
            return (
                '<?xml version="1.0"?>\n<rss version="2.0" xmlns:content='
                '"http://purl.org/rss/1.0/modules/content/"><channel>\n'
                f"<title>{word()}</title><link>https://n.invalid/</link><description>{word()}"
                f"</description>\n<item><title>{word()}</title><link>https://n.invalid/1</link>"
                f'<guid isPermaLink="false">n1</guid><description>&lt;p>{word()}&lt;/p>'
                "</description>\n<pubDate>Mon, 04 Mar 2024 05:06:07 GMT</pubDate>"
                f'<enclosure url="https://n.invalid/a.mp3" type="audio/mpeg" length="5"/>'
                f"<content:encoded>&lt;b>{word()}&lt;/b></content:encoded></item></channel></rss>\n"
            )
        case _:
            return json.dumps(
                {
                    "version": "https://jsonfeed.org/version/1.1",
                    "title": word(),
                    "home_page_url": "https://n.invalid/",
                    "items": [
                        {
                            "id": "n1",
                            "url": "https://n.invalid/1",
                            "title": word(),
                            "content_html": f"<p>{word()}</p>",
                            "content_text": word(),
                            "date_published": "2024-03-04T05:06:07Z",
                        }
                    ],
                },
                ensure_ascii=False,
            )


def mutated(seed: int) -> tuple[str, bytes]:
    """The kind of a seed, and the feed that is broken in this way."""
    kind = list(KINDS)[seed % len(KINDS)]
    chance = random.Random(seed)
    made = chance.choice(MAKERS) if kind in ("texts and addresses", "renditions") else plain
    text = KINDS[kind]((made if chance.random() < 0.8 else chance.choice(MAKERS))(chance), chance)
    encoding = chance.choice(("utf-8", "utf-8", "utf-8", "utf-8-sig"))
    return kind, text.encode(encoding, "replace")


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
