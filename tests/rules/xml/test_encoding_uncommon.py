"""encoding-uncommon."""

from __future__ import annotations

import pytest

from feedlint.rules.xml.encoding_uncommon import EncodingUncommon
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("common", '<?xml version="1.0" encoding="utf-8"?>\n<feed/>'),
    Case("none", "<feed/>"),
]
test_encoding_uncommon = rule_test(EncodingUncommon, CASES)

TEXT = '<?xml version="1.0" encoding="{}"?><feed/>'
NAMES = [("koi8-r", 1), ("Shift_JIS", 1), ("windows-1252", 0), ("us-ascii", 0), ("iso-8859-1", 0)]


@pytest.mark.parametrize(("name", "count"), NAMES)
def test_names(name: str, count: int) -> None:
    found = diagnose(EncodingUncommon, TEXT.format(name).encode(name))
    assert [(d.message, d.span) for d in found] == [
        (f"the feed is in '{name}', which not every reader knows", (30, 30 + len(name)))
    ] * count


@pytest.mark.parametrize(("name", "count"), [("iso-8859-1", 1), ("utf-8", 0), ("us-ascii", 0)])
def test_rss_is_read_by_simple_programs(name: str, count: int) -> None:
    text = f'<?xml version="1.0" encoding="{name}"?><rss version="2.0"/>'
    found = diagnose(EncodingUncommon, text.encode(name))
    assert [(d.message, d.span) for d in found] == [
        (f"the feed is in '{name}', which no reader of XML has to know", (30, 30 + len(name)))
    ] * count


@pytest.mark.parametrize(("encoding", "count"), [("utf-16-le", 0), ("utf-32-le", 1)])
def test_wide(encoding: str, count: int) -> None:
    data = ("\ufeff" + TEXT.format(encoding[:6])).encode(encoding)
    assert len(diagnose(EncodingUncommon, data)) == count
