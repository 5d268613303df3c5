"""Ways in which feeds are broken in life, for what looks at the fixes of them."""

from __future__ import annotations

import json
import random
import re
from typing import TYPE_CHECKING

from tests.constructs import MAKERS
from tests.test_fix_properties import broken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
    return broken(text, chance.randrange(2**32)) if text[0] == "<" else text


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

    def word() -> str:
        return chance.choice(words)

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
