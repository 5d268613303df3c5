"""Cases of the rule secret-in-address."""

from __future__ import annotations

from feedlint.rules.meaning.secret_in_address import SecretInAddress
from feedlint.testing import Case, feed, json_item, rdf_item, rss_item, rule_test

CASES = [
    Case("none", '<link rel="self" href="https://ada.invalid/f?tokens=3&amp;page=2"/>'),
    Case("a name alone", '<link rel="self" href="https://ada@ada.invalid/f"/>'),
    Case("a word", '<link href="https://ada.invalid/1?password=reset"/>'),
    Case("words and a year", '<link href="https://ada.invalid/1?session_id=keynote-2024"/>'),
    Case("of a demonstration", '<link href="https://ada.invalid/1?api_key=DEMO_KEY"/>'),
    Case("a place in angles", '<link href="https://ada.invalid/1?access_token=%3Ctoken%3E"/>'),
    Case("a word and a number", '<link href="https://ada.invalid/1?⟦password⟧=hunter2"/>'),
    Case("the place of one", '<link rel="self" href="https://ada.invalid/f?api_key=YOUR_KEY"/>'),
    Case("a short one elsewhere", '<link href="https://ada.invalid/?token=0123456789abcdefghij"/>'),
    Case("a mailto", '<link href="mailto:ada@ada.invalid"/>'),
    Case(
        "a token",
        '<link rel="self" href="https://ada.invalid/f?⟦private_token⟧=AbCdEf123456"/>',
        says="has 'private_token' in it",
    ),
    Case(
        "a token without more name",
        '<link rel="self" href="https://ada.invalid/f?⟦token⟧=0123456789abcdefghij"/>',
    ),
    Case(
        "a name and a password",
        '<link rel="self" href="https://⟦ada:secret⟧@ada.invalid/f"/>',
        says="a name and a password",
    ),
    Case(
        "signed by Amazon",
        '<link href="https://a.invalid/1?X-Amz-Expires=9&amp;⟦X-Amz-Signature⟧=fe5f80f7"/>',
        says="link href is signed for a time, with 'X-Amz-Signature'",
    ),
    Case("before that", '<link href="https://a.invalid/1?⟦AWSAccessKeyId⟧=AKIA7EXAMPLE"/>'),
    Case("by Google", '<link href="https://a.invalid/1?⟦X-Goog-Signature⟧=fe5f80f77d5f"/>'),
    Case(
        "by Microsoft",
        '<link href="https://a.invalid/1?se=2024-05-10&amp;⟦sig⟧=abcdEFGH0123456789abcdEFGH"/>',
    ),
    Case("another sig", '<link href="https://a.invalid/1?sig=abcdEFGH0123456789abcdEFGH"/>'),
    Case("a session", '<link href="https://ada.invalid/1;⟦jsessionid⟧=8F2C01B9?a=b"/>'),
    Case("in a query", '<link href="https://ada.invalid/1?a=b&amp;⟦PHPSESSID⟧=8f2c01b9"/>'),
    Case("in an id", "<id>https://ada.invalid/1?⟦sessionid⟧=8f2c01b9</id>"),
]
RSS = [
    Case("none", "<link>https://ada.invalid/1?id=8f2c01b9</link>"),
    Case("a session", "<link>https://ada.invalid/1?⟦PHPSESSID⟧=8f2c01b9</link>", says="link has"),
]

test_secret_in_address = rule_test(SecretInAddress, CASES, wrap=feed)
test_secret_in_address_in_rss = rule_test(SecretInAddress, RSS, wrap=(rss_item, rdf_item))

JSON = [
    Case("a session", '"url": "https://ada.invalid/1?⟦PHPSESSID⟧=8f2c01b9"'),
]
test_secret_in_address_in_json = rule_test(SecretInAddress, JSON, wrap=json_item)
