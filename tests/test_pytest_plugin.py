"""The pytest plugin, in runs of pytest of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.test_api import BAD, GOOD

if TYPE_CHECKING:
    import pytest

pytest_plugins = ["pytester"]


def test_assert_feed(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        f"""
        from feedlint.pytest_plugin import assert_feed
        GOOD, BAD = {GOOD.encode()!r}, {BAD.encode()!r}
        def test_good():
            assert assert_feed(GOOD).ok
        def test_bad():
            assert_feed(BAD, filename="feed.atom")
        def test_ignored():
            assert_feed(BAD, ignore=["date-not-rfc3339"])
        def test_strict():
            assert_feed(BAD, ignore=["date-not-rfc3339"], strict=True)
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2, failed=2)
    result.stdout.fnmatch_lines(["feed.atom:3:30: error[[]date-not-rfc3339[]] 'soon'*"])
    assert "Traceback" not in result.stdout.str()


def test_what_is_taken_and_shown(pytester: pytest.Pytester) -> None:
    latin = '<?xml version="1.0" encoding="iso-8859-1"?>' + GOOD.replace("Notes", "N\xf6tes")
    pytester.makepyfile(
        f"""
        from feedlint.pytest_plugin import assert_feed
        GOOD, BAD, LATIN = {GOOD!r}, {BAD!r}, {latin!r}
        class Response:
            headers = {{"Content-Type": "application/atom+xml"}}
            content = GOOD.encode()
        class Page(Response):
            headers = {{"Content-Type": "text/html"}}
        class Flask:
            headers = Response.headers
            data = GOOD.encode()
        def test_text():
            assert assert_feed(GOOD).ok
            assert assert_feed(chr(10) + LATIN[43:]).ok
            assert assert_feed(LATIN).ok
        def test_responses():
            assert_feed(Response(), strict=True)
            assert_feed(Flask(), strict=True)
        def test_a_page():
            assert_feed(Page(), strict=True)
        def test_bad():
            assert_feed(BAD)
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2, failed=2)
    result.stdout.fnmatch_lines(
        [
            "*[[]wrong-content-type[]]*",
            "<bytes>:3:30: error[[]date-not-rfc3339[]] 'soon'*",
            "    *<updated>soon</updated>*",
            "    *^^^^",
            "  help: *",
            "  rule: A012 feedlint --explain date-not-rfc3339",
        ]
    )


def test_collection_on_request(pytester: pytest.Pytester) -> None:
    (pytester.path / "good.atom").write_text(GOOD, "utf-8")
    (pytester.path / "atom.xml").write_text(BAD, "utf-8")
    (pytester.path / "pom.xml").write_text("<project/>", "utf-8")
    arguments = ("-p", "no:cacheprovider")
    result = pytester.runpytest_subprocess(*arguments, "--feedlint")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["atom.xml:3:30: error*"])
    quiet = pytester.runpytest_subprocess(*arguments)
    quiet.assert_outcomes()


def test_strict_collection(pytester: pytest.Pytester) -> None:
    text = GOOD.replace('<link rel="self" href="https://ada.invalid/feed.atom"/>', "")
    (pytester.path / "feed.xml").write_text(text, "utf-8")
    arguments = ("-p", "no:cacheprovider", "--feedlint")
    pytester.runpytest_subprocess(*arguments).assert_outcomes(passed=1)
    pytester.runpytest_subprocess(*arguments, "--feedlint-strict").assert_outcomes(failed=1)
