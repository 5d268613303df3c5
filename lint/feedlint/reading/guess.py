"""Which encoding bytes are in that are not UTF-8, where only one makes sense of all of them."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# A word, as far as it can be told in any of these encodings: their second bytes begin at 0x40.
_WORD = re.compile(rb"[A-Za-z]*[\x80-\xff][\x40-\xff]*")
#: Words that are looked at.
_MOST = 2_000
#: The share of characters that must fit.
_FIT = 0.95

# What languages write beyond ASCII, with their capitals. A text is in one of them.
_WESTERN = (
    "àâæçéèêëîïôœùûüÿñ",
    "äöüßéàè",
    "áéíñóúüçàèòïªº",
    "áâãàçéêíóôõúüªº",
    "àèéìîíòóùúª",
    "åäöæøéèáóüô",
    "éëïóöüèêáç",
    "áðéíóúýþæö",
)
_CENTRAL = (
    "ąćęłńóśźżé",
    "áčďéěíňóřšťúůýž",
    "áäčďéíĺľňóôŕšťúýž",
    "áéíóöőúüű",
    "čćđšžäöüé",
    "ăâîşţșț",
    "äöüß",
)
#: Letters of Central Europe that are signs, and no letters, to Western Europe.
_STANDING_OUT = frozenset("ąłśżšťžľş")
_RUSSIAN = "".join(map(chr, range(0x430, 0x450)))
_CYRILLIC = tuple(
    frozenset((_RUSSIAN + more) + (_RUSSIAN + more).upper())
    for more in ("ё", "іїєґ", "ёіў", "јљњћџђ", "јљњѓќѕџ")
)
_PUNCTUATION = frozenset("“”‘’‚„‹›«»–—…•·€£§©®™°´¡¿½¼¾×\u00a0\u00ad†‡‰²³¹№")  # noqa: RUF001
_CJK_SIGNS = frozenset("“”‘’…—·、。，！？：；（）《》「」『』【】〈〉～　％")  # noqa: RUF001


def guess(data: bytes) -> str:
    """The only encoding that all words of `data` make sense in which are not UTF-8; else ''."""
    words = list(islice(_words(data), _MOST))
    found = [name for name, is_likely in _CANDIDATES if _is_plausible(words, name, is_likely)]
    if len(found) > 1:
        # Two that read the same are one.
        texts = {b" ".join(words).decode(name) for name in found}
        found = found[:1] if len(texts) == 1 else []
    return found[0] if words and found else ""


def first_word(data: bytes) -> bytes:
    """The first word that is not UTF-8."""
    return next(_words(data), b"")


def _words(data: bytes) -> Iterator[bytes]:
    for match in _WORD.finditer(data):
        try:
            match[0].decode("utf-8")
        except UnicodeDecodeError:
            yield match[0]


def _is_plausible(words: list[bytes], name: str, is_likely: Callable[[list[str]], bool]) -> bool:
    try:
        return is_likely([word.decode(name) for word in words])
    except UnicodeDecodeError:
        return False


def _share(characters: Iterable[str], test: Callable[[str], bool]) -> float:
    found = list(map(test, characters))
    return sum(found) / max(1, len(found))


def _in_languages(languages: tuple[str, ...], least: int = 0) -> Callable[[list[str]], bool]:
    """A test for text in one of these languages, with so many letters of its own at least."""
    sets = [frozenset(letters + letters.upper()) for letters in languages]

    def is_likely(words: list[str]) -> bool:
        signs = [c for word in words for c in word if not c.isascii()]
        letters = [c for c in signs if c not in _PUNCTUATION]
        if any(_is_within(word) for word in words) or any("\x80" <= c < "\xa0" for c in letters):
            return False
        is_one = any(_share(letters, known.__contains__) >= _FIT for known in sets)
        if least:
            # Spanish read as Polish has two letters of it, and none that stands out.
            distinct = {c.lower() for c in letters}
            return is_one and (len(distinct) >= least or not distinct.isdisjoint(_STANDING_OUT))
        return is_one or not letters

    return is_likely


# A sign between letters is no sign.
_WITHIN = re.compile(r"[^\W\d_][¡-¿×†‡‰²³¹£§©®°½¼¾„][^\W\d_]")  # noqa: RUF001


def _is_within(word: str) -> bool:
    return _WITHIN.search(word.replace("·", "")) is not None


def _is_cyrillic(words: list[str]) -> bool:
    texts = [word for word in words if any("\u0400" <= c < "\u0460" for c in word)]
    letters = [c for word in texts for c in word if c.isalpha()]
    is_small = _share(letters, str.islower) >= 0.7
    is_own = any(_share(letters, known.__contains__) >= _FIT for known in _CYRILLIC)
    signs = [c for word in words for c in word if not c.isascii()]
    is_text = len(letters) >= 0.9 * len(signs) and len(letters) >= 3 * max(1, len(texts))
    return is_text and is_small and is_own


def _is_chinese(lead: tuple[int, int], codec: str, beyond: int) -> Callable[[list[str]], bool]:
    """A test for text in characters whose first bytes are among the common ones."""

    def is_likely(words: list[str]) -> bool:
        signs = [c for word in words for c in word if not c.isascii() and c not in _CJK_SIGNS]
        leads = [c.encode(codec, "replace")[0] for c in signs if "\u4e00" <= c < "\ua000"]
        if len(leads) < 4 or len(leads) < 0.9 * len(signs):
            return False
        common = sum(lead[0] <= first <= lead[1] for first in leads) / len(leads)
        # Korean read as Chinese has none of the characters from here on.
        far = sum(first >= beyond for first in leads) / len(leads)
        return common >= 0.8 and far >= 0.1

    return is_likely


def _is_japanese(words: list[str]) -> bool:
    signs = [c for word in words for c in word if not c.isascii()]
    kana = _share(signs, lambda c: "\u3040" <= c < "\u3100")
    half = _share(signs, lambda c: "\uff61" <= c < "\uffa0")
    return len(signs) > 3 and kana >= 0.2 and half <= 0.1


def _is_korean(words: list[str]) -> bool:
    signs = [c for word in words for c in word if not c.isascii()]
    return len(signs) > 3 and _share(signs, lambda c: "\uac00" <= c < "\ud7b0") >= 0.85


_CANDIDATES: tuple[tuple[str, Callable[[list[str]], bool]], ...] = (
    ("windows-1252", _in_languages(_WESTERN)),
    ("iso-8859-2", _in_languages(_CENTRAL, 4)),
    ("windows-1250", _in_languages(_CENTRAL, 4)),
    ("windows-1251", _is_cyrillic),
    ("koi8-r", _is_cyrillic),
    ("gb18030", _is_chinese((0xB0, 0xD7), "gb18030", 0xC9)),
    ("big5", _is_chinese((0xA4, 0xC6), "big5", 0xA4)),
    ("shift_jis", _is_japanese),
    ("euc-kr", _is_korean),
)
