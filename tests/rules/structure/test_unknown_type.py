from feedlint.rules.structure.unknown_type import UnknownType
from feedlint.testing import Case, entry, feed, rule_test

DIV = '<div xmlns="http://www.w3.org/1999/xhtml">a</div>'
ENTRY = [
    Case(
        "a media type",
        '<summary type="⟦text/html⟧">a</summary>',
        says="the type 'text/html' of summary is none of text, html and xhtml",
        fixed='<summary type="html">a</summary>',
    ),
    Case(
        "plain",
        '<title type="⟦text/plain⟧">a</title>',
        says="title",
        fixed='<title type="text">a</title>',
    ),
    Case(
        "capitals",
        '<rights type="⟦HTML⟧">a</rights>',
        says="'HTML'",
        fixed='<rights type="html">a</rights>',
    ),
    Case(
        "XHTML",
        f"<summary type='⟦application/xhtml+xml⟧'>{DIV}</summary>",
        says="xhtml+xml",
        fixed=f"<summary type='xhtml'>{DIV}</summary>",
    ),
    Case(
        "XHTML without a div",
        '<summary type="⟦application/xhtml+xml⟧">a</summary>',
        says="xhtml+xml",
    ),
    Case("HTML with elements", f'<summary type="⟦text/html⟧">{DIV}</summary>', says="text/html"),
    Case("empty", '<summary type="⟦⟧">a</summary>', says="''"),
    Case("an image", '<summary type="⟦image/png⟧">a</summary>', says="'image/png'"),
    Case(
        "white space",
        '<title type="⟦ html⟧">a</title>',
        says="' html'",
        fixed='<title type="html">a</title>',
    ),
    Case("the three", '<title type="text"/><summary type="html"/><rights/>'),
    Case(
        "a word for content",
        '<content type="⟦pdf⟧">a</content>',
        says="no media type, text, html or xhtml",
    ),
    Case(
        "capitals for content",
        '<content type="⟦Text⟧">a</content>',
        says="'Text'",
        fixed='<content type="text">a</content>',
    ),
    Case(
        "a composite",
        '<content type="⟦multipart/mixed⟧">a</content>',
        says="a composite media type",
    ),
    Case("media types", '<content type="text/x-diff; charset=utf-8">a</content>'),
    Case("with a src", '<summary/><content src="/" type="⟦html⟧"/>', says="is no media type"),
    Case("a media type with a src", '<summary/><content src="/" type="text/html"/>'),
    Case("type of a link", '<link rel="related" href="/" type="html"/>'),
]
FEED = [
    Case("subtitle", '<subtitle type="⟦escaped⟧">a</subtitle>', says="of subtitle"),
    Case("in a source", '<entry><source><title type="⟦b⟧"/></source></entry>', says="'b' of title"),
]
test_unknown_type_in_entry = rule_test(UnknownType, ENTRY, wrap=entry)
test_unknown_type_in_feed = rule_test(UnknownType, FEED, wrap=feed)
