"""The feed as it is served is right."""

import os

import django
from django.test import Client

from feedlint.pytest_plugin import assert_feed

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()


def test_feed() -> None:
    response = Client(headers={"host": "ada.invalid"}).get("/notes/feed.atom", secure=True)
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert_feed(response.content, strict=True, filename="/notes/feed.atom")
