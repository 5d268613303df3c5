"""tag: URIs, URNs and UUIDs; the rules' tables have the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import tag_uri, urn

# RFC 4151, section 2.2, and what section 2.1 allows beside.
TAGS = [
    "tag:timothy@hpl.hp.com,2001:web/externalHome",
    "tag:sandro@w3.org,2004-05:Sandro",
    "tag:my-ids.com,2001-09-15:TimKindberg:presentations:UBath2004-05-19",
    "tag:blogger.com,1999:blog-555",
    "tag:yaml.org,2002:int#fragment",
    "TAG:a,2000:",
    "tag:a_b@c.d,2000:?x",
]
NO_TAGS = [
    "tag:",
    "tag::",
    "tag:,2000:x",
    "tag:a.b,:x",
    "tag:a.b,2000",
    "tag:a..b,2000:x",
    "tag:-a.b,2000:x",
    "tag:a@b@c,2000:x",
    "tag:a.b,2000-1:x",
    "tag:a.b,2001-02-29:x",
    "tag:a.b,2000-12-32:x",
    "tag:a.b,2000:a b",
]
# RFC 8141, sections 2 and 3.2.
URNS = [
    "urn:example:a123,z456",
    "URN:EXAMPLE:a123,z456",
    "urn:example:a123,z456?+abc?=xyz#12/3",
    "urn:example:1/406/47452/2",
    "urn:example:weather?=op=map&lat=39.56",
    "urn:urn-7:a",
]
NO_URNS = ["urn:", "urn::", "urn:a:b", "urn:ab", "urn:ab:", "urn:ab:/x", "urn:ab:?x", "urn:a-:b"]


@pytest.mark.parametrize("text", TAGS)
def test_tags(text: str) -> None:
    assert tag_uri.flaw(text) is None


@pytest.mark.parametrize("text", NO_TAGS)
def test_no_tags(text: str) -> None:
    assert tag_uri.flaw(text) is not None


@pytest.mark.parametrize("text", URNS)
def test_urns(text: str) -> None:
    assert urn.flaw(text) is None


@pytest.mark.parametrize("text", [*NO_URNS, "urn:" + "a" * 33 + ":b", "urn:ab:a b"])
def test_no_urns(text: str) -> None:
    assert urn.flaw(text) is not None


@given(st.uuids())
def test_every_uuid_is_one(uuid: object) -> None:
    assert urn.is_uuid(f"URN:UUID:{uuid}")
    assert urn.uuid_flaw(f"urn:uuid:{uuid}".upper()) is None


@given(st.text(st.sampled_from("tagurn:,-@.0123456789 é%"), max_size=20))
def test_flaws_lie_in_the_text(text: str) -> None:
    for flaw, whole in (
        (tag_uri.flaw(f"tag:{text}"), f"tag:{text}"),
        (urn.flaw(f"urn:{text}"), f"urn:{text}"),
        (urn.uuid_flaw(f"urn:uuid:{text}"), f"urn:uuid:{text}"),
    ):
        assert flaw is None or 0 <= flaw.start < flaw.end <= len(whole)
