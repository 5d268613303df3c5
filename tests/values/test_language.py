"""Language tags: the examples of BCP 47 and slips."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import language

# RFC 5646, appendix A, and what feeds have.
VALID = """
de fr ja i-enochian zh-Hant zh-Hans sr-Cyrl sr-Latn zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK
yue-HK zh-Hans-CN sr-Latn-RS sl-rozaj sl-rozaj-biske sl-nedis de-CH-1901 sl-IT-nedis
hy-Latn-IT-arevela de-DE en-US es-419 de-CH-x-phonebk az-Arab-x-AZE-derbend x-whatever
qaa-Qaaa-QM-x-southern de-Qaaa sr-Latn-QM sr-Qaaa-RS en-US-u-islamcal
zh-CN-a-myext-x-private en-a-myext-b-another en EN-gb pt-BR cmn yue i-klingon art-lojban
en-GB-oed zh-min-nan
"""
ILL_FORMED = {
    "de-419-DE": "DE",
    "a-DE": "a",
    "en_US": "en_US",
    "en--US": "-",
    "en-": "-",
    "-en": "-",
    "en-a": "a",
    "x-": "x",
    "en-x": "x",
    "en-123456789": "123456789",
    "englischsprachig": "englischsprachig",
    "en US": "en US",
    "en-Ünicode": "Ünicode",
    "": "",
}
UNREGISTERED = {
    "ar-a-aaa-b-bbb-a-ccc": "a",
    "de-1996-1996": "1996",
    "en-UK": "UK",
    "jp": "jp",
    "english": "english",
    "en-usa": "usa",
    "en-Xxxx": "Xxxx",
    "de-1995": "1995",
    "en-abcde": "abcde",
}


@pytest.mark.parametrize("tag", VALID.split())
def test_valid_tags(tag: str) -> None:
    assert language.flaw(tag) is None
    assert language.unregistered(tag) is None


@pytest.mark.parametrize(("tag", "wrong"), ILL_FORMED.items())
def test_ill_formed_tags(tag: str, wrong: str) -> None:
    flaw = language.flaw(tag)
    assert flaw is not None
    assert tag[flaw.start : flaw.end] == wrong


@pytest.mark.parametrize(("tag", "wrong"), UNREGISTERED.items())
def test_unregistered_tags(tag: str, wrong: str) -> None:
    assert language.flaw(tag) is None
    flaw = language.unregistered(tag)
    assert flaw is not None
    assert tag[flaw.start : flaw.end] == wrong


@given(st.text(st.sampled_from("aeXx1-_ é"), max_size=20))
def test_nothing_raises(tag: str) -> None:
    for flaw in (language.flaw(tag), language.unregistered(tag)):
        assert flaw is None or 0 <= flaw.start <= flaw.end <= len(tag)
