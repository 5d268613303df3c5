"""limit-exceeded."""

from __future__ import annotations

import pytest

from feedlint.limits import LIMITS
from feedlint.rules.xml.limit_exceeded import LimitExceeded
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("within", f"<feed>{'<a>' * 255}{'</a>' * 255}</feed>"),
    Case(
        "depth",
        f"<feed>{'<a>' * 255}⟦<b⟧ c='d'>{'</b>'}{'</a>' * 255}</feed>",
        says="elements lie more than 256 deep in each other",
    ),
    Case(
        "name",
        f"<feed><⟦{'a' * 50_001}⟧/></feed>",
        says="this name has 50,001 bytes, the limit is 50,000",
    ),
    Case(
        "prefixes",
        "<feed " + " ".join(f"xmlns:a{i}='urn:a'" for i in range(600)) + "><b>"
        "⟦<c⟧ " + " ".join(f"xmlns:b{i}='urn:b'" for i in range(600)) + "/></b></feed>",
        says="1,200 namespace prefixes are in scope, the limit is 1,000",
    ),
    Case(
        "entities",
        "<!DOCTYPE feed [<!ENTITY a '" + "x" * 1000 + "'><!ENTITY b '" + "&a;" * 100 + "'>"
        "<!ENTITY c '" + "&b;" * 11 + "'>]>\n<feed>⟦&c;⟧&c;</feed>",
        says="the entities of the DOCTYPE grow beyond 1,000,000 characters",
    ),
    Case(
        "entities in attributes",
        "<!DOCTYPE feed [<!ENTITY a '" + "x" * 400_000 + "'>]>\n<feed b='&a;&a;⟦&a;⟧&a;'/>",
        says="grow beyond",
    ),
    Case(
        "entities in a default",
        "<!DOCTYPE feed [<!ENTITY a '" + "x" * 400_000 + "'>"
        "⟦<!ATTLIST feed b CDATA '&a;&a;&a;'>⟧]>\n<feed/>",
        says="grow beyond",
    ),
    Case(
        "DOCTYPE",
        "⟦<!DOCTYPE feed⟧ [<!-- " + "x" * 1_000_000 + " -->]>\n<feed/>",
        says="characters, the limit is 1,000,000",
    ),
]
test_limit_exceeded = rule_test(LimitExceeded, CASES)


def test_elements() -> None:
    for count in (LIMITS.elements, LIMITS.elements + 1):
        text = f"<feed xmlns='http://www.w3.org/2005/Atom'>{'<a/>' * count}</feed>"
        messages = [d.message for d in diagnose(LimitExceeded, text.encode())]
        words = "the feed has more than 250,000 entries and parts of them"
        assert messages == ([] if count == LIMITS.elements else [words])


def test_attributes() -> None:
    for count in (LIMITS.attributes, LIMITS.attributes + 1):
        attributes = " ".join(f"a{n}=''" for n in range(count))
        text = f"<feed xmlns='http://www.w3.org/2005/Atom'><a {attributes}/></feed>"
        messages = [d.message for d in diagnose(LimitExceeded, text.encode())]
        words = "this element has 50,001 attributes, the limit is 50,000"
        assert messages == ([] if count == LIMITS.attributes else [words])


LONG = "x" * 10_000_001
LENGTHS = [
    (f"<feed><a>{LONG}</a></feed>", "this text has 10,000,001 bytes, the limit is 10,000,000", 9),
    (f"<feed><a>b</a><!--{LONG}--></feed>", "this comment has 10,000,008 bytes", 14),
    (f"<feed><![CDATA[{LONG}]]></feed>", "this CDATA section has 10,000,013 bytes", 6),
    (f"<feed><?a {LONG}?></feed>", "this processing instruction has 10,000,007 bytes", 6),
    (f"<feed>\n<a b='{LONG}'/></feed>", "this tag has 10,000,010 bytes", 7),
    (f"<feed>{'é' * 5_000_001}</feed>", "this text has 10,000,002 bytes", 6),
]


@pytest.mark.parametrize(("text", "words", "start"), LENGTHS, ids=lambda value: str(value)[:20])
def test_lengths(text: str, words: str, start: int) -> None:
    (found,) = diagnose(LimitExceeded, text.encode())
    assert words in found.message
    assert found.span.start == start
    assert "nothing behind this place was checked" in found.help


def test_behind_a_doctype_the_place_is_the_sources() -> None:
    text = f"<!DOCTYPE feed><feed>{'<a>' * 256}{'</a>' * 256}</feed>"
    (found,) = diagnose(LimitExceeded, text.encode())
    assert found.span.start == text.index("</a>") - 3
