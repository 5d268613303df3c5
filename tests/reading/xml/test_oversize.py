"""Where a text goes beyond what the parser takes, and what the parser says itself."""

from __future__ import annotations

import pytest
from lxml import etree

from feedlint.limits import LIMITS, MAX_NAME, MAX_PREFIXES
from feedlint.reading.xml.oversize import too_deep, too_long, too_many_prefixes
from feedlint.reading.xml.parserlog import limit_of, unexplained


def nested(count: int) -> str:
    return "<a>" * count + "</a>" * count


def log_of(text: str) -> list[etree._LogEntry]:
    parser = etree.XMLParser(encoding="utf-8")
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(text.encode(), parser)
    return list(parser.error_log)


def test_the_depth_is_the_parsers() -> None:
    etree.fromstring(nested(LIMITS.depth))
    assert too_deep(nested(LIMITS.depth)) is None
    text = nested(LIMITS.depth).replace("</a>", "<b/><!-- <c> --><![CDATA[<d>]]></a>", 1)
    assert too_deep(text.replace("<b/>", "")) is None
    fault = too_deep(nested(LIMITS.depth + 1))
    assert fault is not None
    assert fault.anchor.start == 3 * LIMITS.depth
    assert limit_of(nested(LIMITS.depth + 1), log_of(nested(LIMITS.depth + 1))) == fault


def test_depth_counts_what_is_open() -> None:
    assert too_deep("<a>" + "<b></b><c/>" * 1000 + "</a>") is None


def declarations(prefix: str, count: int) -> str:
    return "".join(f" xmlns:{prefix}{n}='urn:x'" for n in range(count))


def test_prefixes_in_scope() -> None:
    inside = f"<b{declarations('p', 600)}></b>"
    assert too_many_prefixes(f"<a{declarations('q', MAX_PREFIXES)}></a>") is None
    assert too_many_prefixes(f"<a>{inside * 3}</a>") is None
    text = f"<a{declarations('q', 600)}><c/>{inside}</a>"
    fault = too_many_prefixes(text)
    assert fault is not None
    assert text[fault.anchor.start : fault.anchor.end] == "<b"
    assert fault.values["count"] == "1,200"


@pytest.mark.parametrize(
    ("before", "unit", "after", "what"),
    [
        ("<a>", "x", "</a>", "text"),
        ("<a><b/>", "é", "</a>", "text"),
        ("<a b='", "x", "'/>", "tag"),
        ("<a><!--", "x", "--></a>", "comment"),
        ("<a><?b ", "x", "?></a>", "processing instruction"),
        ("<a><![CDATA[", "x", "]]></a>", "CDATA section"),
    ],
)
def test_lengths(before: str, unit: str, after: str, what: str) -> None:
    text = before + unit * (LIMITS.length // len(unit.encode()) + 1) + after
    fault = too_long(text)
    assert fault is not None
    assert fault.values["what"] == what
    assert limit_of(text, log_of(text)) == fault
    assert too_long(before + unit * 100 + after) is None


def test_a_long_name() -> None:
    text = f"<a><{'b' * (MAX_NAME + 1)}/></a>"
    fault = too_long(text)
    assert fault is not None
    assert text[fault.anchor.start : fault.anchor.end] == "b" * (MAX_NAME + 1)
    assert limit_of(text, log_of(text)) == fault


def test_a_limit_that_we_do_not_know() -> None:
    text = f"<a {'b' * (MAX_NAME + 1)}='c'/>"
    fault = limit_of(text, log_of(text))
    assert fault is not None
    assert fault.kind == "parser-limit"
    assert "ame too long" in fault.values["reason"]


def test_no_limit() -> None:
    assert limit_of("<a>", log_of("<a>")) is None
    assert limit_of("<a/>", []) is None


def test_the_words_of_the_parser() -> None:
    text = "<a>\r\n<b c:d='e'/>\r\n</a></a>"
    fault = unexplained(text, log_of(text))
    assert fault.kind == "not-well-formed"
    assert fault.values["reason"]
    assert "\r" not in text[fault.anchor.start : fault.anchor.end]
    assert unexplained("<a>", []).values["reason"] == "the parser gave no reason"
