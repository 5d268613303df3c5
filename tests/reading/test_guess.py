"""The guess of an encoding: right for each, silent where two make sense or none does."""

from __future__ import annotations

import pytest

from feedlint.reading.guess import guess

TEXTS = {
    "windows-1252": (
        "Voilà un café très fin, où l’été s’achève déjà à Besançon",
        "Grüße aus Köln",
        "El niño cantó ayer en la montaña",
        "“Quoted” – and priced at 5 €",
        "caf\xe9",
        "Não há mais informações sobre a decisão",
    ),
    "iso-8859-2": (
        "Żółta gęś leciała nad wsią i łąką",
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "Az őrült író tűzbe dobta a könyvét",
    ),
    "windows-1250": ("Świeża gęś leciała nad wsią i łąką", "Příliš žluťoučký kůň šel ďábelsky"),
    "windows-1251": ("Новости нашего города за неделю и погода на завтра",),
    "koi8-r": ("Новости нашего города за неделю и погода на завтра",),
    "gb18030": ("这是一个关于我们公司新产品的新闻，请大家继续关注",),
    "big5": ("這是一個關於我們公司新產品的新聞，請大家繼續關注",),
    "shift_jis": ("これは新しい製品についてのお知らせです。ご覧ください",),
    "euc-kr": ("새로운 제품에 대한 소식을 알려 드립니다",),
}
CASES = [(name, text) for name, texts in TEXTS.items() for text in texts]


@pytest.mark.parametrize(("name", "text"), CASES)
def test_what_it_is(name: str, text: str) -> None:
    data = f"<title>{text}</title> and <b>more</b>".encode(name)
    assert guess(data) == name


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"plain",
        "schon UTF-8: é".encode(),
        b"\xff\xfe\xfa\x81\x9f\x90",
        b"a\x80b \x81\x8d\x8f",
        # Two texts in two encodings.
        "Новости нашего города".encode("cp1251") + b" " + "Новости нашего".encode("koi8-r"),
    ],
)
def test_what_nobody_can_tell(data: bytes) -> None:
    assert guess(data) == ""


def test_only_what_is_not_utf_8_counts() -> None:
    assert guess("中文 и русский ".encode() + "café".encode("cp1252")) == "windows-1252"
