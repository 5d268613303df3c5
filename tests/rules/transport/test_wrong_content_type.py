"""wrong-content-type."""

from __future__ import annotations

from feedlint.rule import Witnesses
from feedlint.rules.transport.wrong_content_type import WrongContentType
from feedlint.testing import Case, chapters, diagnose, rule_test, transport_of
from tests.rules.transport.documents import BAD, GOOD, RIGHT

ENTRY = '<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id></entry>'
SERVICE = '<service xmlns="http://www.w3.org/2007/app"/>'
CATEGORIES = '<categories xmlns="http://www.w3.org/2007/app"/>'

CASES = [
    Case("from a file", BAD.replace("⟦", "").replace("⟧", "")),
    Case("right", GOOD, exchange=RIGHT),
    Case("in capitals", GOOD, exchange="content-type: Application/ATOM+XML"),
    Case("with its kind", GOOD, exchange="Content-Type: application/atom+xml;type=feed"),
    Case("with an unknown kind", GOOD, exchange="Content-Type: application/atom+xml;type=x"),
    Case("a last semicolon", GOOD, exchange="Content-Type: application/atom+xml; charset=utf-8;"),
    Case("general", GOOD, exchange="Content-Type: text/xml"),
    Case("none", GOOD, exchange='ETag: "17"'),
    Case("malformed", GOOD, exchange="Content-Type: html"),
    Case("html", BAD, "'text/html', and this is an Atom feed", exchange="Content-Type: text/html"),
    Case("text", BAD, "'text/plain'", exchange="Content-Type: text/plain; charset=utf-8"),
    Case(
        "octets",
        BAD,
        "'application/octet-stream'",
        exchange="Content-Type: application/octet-stream",
    ),
    Case("RSS", BAD, "'application/rss+xml'", exchange="Content-Type: application/rss+xml"),
    Case("never registered", BAD, "x.atom", exchange="Content-Type: application/x.atom+xml"),
    Case(
        "entry",
        BAD,
        "type=entry, and this is an Atom feed",
        exchange="Content-Type: application/atom+xml;type=Entry",
    ),
    Case("an entry", ENTRY, exchange="Content-Type: application/atom+xml; type=entry"),
    Case(
        "feed",
        f"⟦{ENTRY.replace('><id', '>⟧<id')}",
        "type=feed, and this is an Atom entry",
        exchange="Content-Type: application/atom+xml; type=feed",
    ),
    Case("service", SERVICE, exchange="Content-Type: application/atomsvc+xml"),
    Case(
        "service as feed",
        f"⟦{SERVICE}⟧",
        "an Atom service",
        exchange="Content-Type: application/atom+xml",
    ),
    Case("categories", CATEGORIES, exchange="Content-Type: application/atomcat+xml"),
    Case("categories as feed", f"⟦{CATEGORIES}⟧", "an Atom category", exchange=RIGHT),
]
test_wrong_content_type = rule_test(WrongContentType, CASES)

CHAPTERS = [
    Case("right", '{"startTime": 0}', exchange="Content-Type: application/json+chapters"),
    Case("as JSON", '{"startTime": 0}', exchange="Content-Type: application/json"),
]
test_of_chapters = rule_test(WrongContentType, CHAPTERS, wrap=chapters)


def test_chapters_as_a_page() -> None:
    transport = transport_of("Content-Type: text/html")
    text = chapters('{"startTime": 0}').encode()
    (found,) = diagnose(WrongContentType, text, witnesses=Witnesses(None, None, transport))
    assert found.message == "the Content-Type is 'text/html', and this is a JSON chapters file"
    assert found.help == "Serve it as application/json+chapters"
