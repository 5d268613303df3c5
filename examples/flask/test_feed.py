"""The feed as it is served is right."""

from notes import app

from feedlint.pytest_plugin import assert_feed


def test_feed() -> None:
    response = app.test_client().get("/feed.atom", base_url="https://ada.invalid")
    assert response.content_type == "application/atom+xml; charset=utf-8"
    assert_feed(response.data, strict=True, filename="/feed.atom")
