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
]
test_template = rule_test(Template, CASES)
