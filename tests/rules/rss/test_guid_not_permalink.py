"""Cases of the rule guid-not-permalink."""

from __future__ import annotations

from feedlint.rules.rss.guid_not_permalink import GuidNotPermalink
from feedlint.testing import Case, diagnose, rss_channel, rss_item, rule_test

CASES = [
    Case("an address", "<guid>https://ada.invalid/1</guid>"),
    Case("said to be none", '<guid isPermaLink="false">1</guid>'),
    Case("white space around", "<guid>\n http://ada.invalid/1 </guid>"),
    Case("a magnet", "<guid>magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a</guid>"),
    Case("empty", "<guid/>"),
    Case(
        "by default",
        "<guid>⟦example.com⟧</guid>",
        says="the guid 'example.com' is no address",
        fixed='<guid isPermaLink="false">example.com</guid>',
    ),
    Case(
        "said to be one",
        '<guid isPermaLink="true">⟦urn:uuid:1⟧</guid>',
        says="the guid 'urn:uuid:1' is no address",
        fixed='<guid isPermaLink="false">urn:uuid:1</guid>',
    ),
    Case(
        "a path", "<guid>⟦/info/1⟧</guid>", "no address", '<guid isPermaLink="false">/info/1</guid>'
    ),
    Case(
        "several",
        "<guid>⟦1⟧</guid></item><item><title>b</title><guid>2</guid>",
        says="the guid '1' is no address, and readers open it, and in 1 more item",
        fixed='<guid isPermaLink="false">1</guid></item><item><title>b</title>'
        '<guid isPermaLink="false">2</guid>',
    ),
    Case("blanks inside", "<guid>⟦http://ada.invalid/a b⟧</guid>", says="white space"),
    Case("another case", '<guid isPermalink="false">1</guid>'),
    Case(
        "no host",
        "<guid>⟦http:/1⟧</guid>",
        says="'http:/1' is no address",
        fixed='<guid isPermaLink="false">http:/1</guid>',
    ),
    Case("another value", '<guid isPermaLink="no">1</guid>'),
]
test_guid_not_permalink = rule_test(GuidNotPermalink, CASES, wrap=rss_item)


def test_the_setting_of_the_generator_is_told_where_it_was_not_set() -> None:
    named = "<generator>Hugo -- gohugo.io</generator>"
    for head, advice in ((named, "set baseURL in hugo.toml"), ("", "isPermaLink")):
        text = rss_channel(f"{head}<item><title>a</title><guid>/posts/1/</guid></item>")
        (found,) = diagnose(GuidNotPermalink, text.encode())
        assert advice in found.help
