"""template."""

from __future__ import annotations

from feedlint.rules.xml.template import Template
from feedlint.testing import Case, rule_test

CASES = [
    Case("a feed", "<feed xmlns='http://www.w3.org/2005/Atom'><title>{ a }</title></feed>"),
    Case(
        "about templates",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>On {{ x }}</title>"
        "<entry><content>{% for %} {{ x }}</content></entry></feed>",
    ),
    Case(
        "front matter",
        "⟦---⟧\nlayout: null\n---\n<feed>",
        says="the file is a template, not a feed, and was not checked",
    ),
    Case("Jinja", "⟦{% extends 'a' %}⟧\n<feed/>", says="template"),
    Case("PHP", "<?php header('a') ?>\n⟦<feed⟧/>", says="template"),
    Case(
        "PHP before the declaration", "<?php a() ?><?xml version='1.0'?>⟦<feed⟧/>", says="template"
    ),
    Case(
        "a loop between elements",
        "⟦<feed xmlns='http://www.w3.org/2005/Atom'>⟧{% for a in b %}<entry/>{% endfor %}</feed>",
        says="template",
    ),
    Case(
        "a value",
        "⟦<feed xmlns='http://www.w3.org/2005/Atom'>⟧<title>{{ title }}</title></feed>",
        says="template",
    ),
    Case(
        "not well-formed",
        "⟦<feed⟧><title>{{ a & b }}</title><link href={{ c }}></feed>",
        says="template",
    ),
    Case(
        "in the one entry alone",
        "⟦<feed xmlns='http://www.w3.org/2005/Atom'>⟧<title>Notes</title><id>x:y</id>"
        "<entry xml:base='/{{ .Id }}/'><title>{{ .Tags }}</title><id>x:{{ .Id }}</id></entry>"
        "</feed>",
        says="template",
    ),
    Case(
        "with the marks of a shell",
        "⟦<feed xmlns='http://www.w3.org/2005/Atom'>⟧<title>${title}</title></feed>",
        says="template",
    ),
    Case(
        "in an item",
        "⟦<rss version='2.0'>⟧<channel><title>Notes</title>"
        "<item><title>${e.title}</title><link>https://ada.invalid${e.link}</link></item>"
        "</channel></rss>",
        says="template",
    ),
    Case(
        "leftovers in addresses",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Notes</title>"
        "<entry><title>One</title><id>{{ site.url }}/1</id><link href='{{ site.url }}/1'/></entry>"
        "</feed>",
    ),
    Case(
        "an entry about templates beside another",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Notes</title>"
        "<entry><title>{{ x }}</title><id>x:{{ x }}</id></entry>"
        "<entry><title>One</title><id>x:1</id></entry></feed>",
    ),
    Case(
        "a loop in what cannot be parsed",
        "⟦<feed⟧ xmlns='http://www.w3.org/2005/Atom'><title>Notes</title>"
        "<entry>{{ range .Pages }}<link href={{ .Link }}></entry></feed>",
        says="template",
    ),
    Case(
        "an open tag beside text about templates",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>On {{ x }}<content>"
        "<![CDATA[<a href='{{ x }}'>]]></content></entry></feed>",
    ),
]
test_template = rule_test(Template, CASES)
