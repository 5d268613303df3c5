"""A small blog as libraries from PyPI write it, where they are installed."""

from __future__ import annotations

import datetime as dt
import importlib
import importlib.util
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.generators.commits import HERMETIC
from tests.generators.real import Missing

if TYPE_CHECKING:
    from pathlib import Path


class Post(NamedTuple):
    """An article; `html` is its text."""

    slug: str
    title: str
    html: str
    when: dt.datetime


SITE = "https://blog.example/"
POSTS = (
    Post(
        "plain",
        "A plain title",
        "<p>Text with an <a href='https://blog.example/other'>absolute</a> link.</p>",
        dt.datetime(2023, 5, 6, 7, 8, 9, tzinfo=dt.UTC),
    ),
    Post(
        "markup",
        'Use <b> & &amp; for "bold"',
        "<p>if a &lt; b &amp;&amp; c, say &amp;lt;b&amp;gt; — <code>&lt;b&gt;</code></p>",
        dt.datetime(2023, 5, 7, 7, 8, 9, tzinfo=dt.timezone(dt.timedelta(hours=2))),
    ),
    Post(
        "letters",
        "Grüße 🌱 \u05d0\u05d1",
        "<p>\u200bzero\u00a0width, ]]&gt; and 𝒳</p>".replace("𝒳", "\U0001d4b3"),
        dt.datetime(2023, 5, 8, 7, 8, 9, tzinfo=dt.UTC),
    ),
)


def _installed(name: str) -> Any:
    """A module, as one that type checkers need not find."""
    package = name.partition(".")[0]
    if importlib.util.find_spec(package) is None:
        raise Missing(f"{package} is not installed")
    return importlib.import_module(name)


def feedgen() -> bytes:
    """The blog by feedgen."""
    feed = _installed("feedgen.feed").FeedGenerator()
    feed.id(SITE)
    feed.title("A blog")
    feed.author({"name": "Ada", "email": "ada@blog.example"})
    feed.link(href=f"{SITE}feed.atom", rel="self")
    feed.link(href=SITE, rel="alternate")
    feed.updated(POSTS[-1].when)
    for post in POSTS:
        entry = feed.add_entry()
        entry.id(f"{SITE}{post.slug}")
        entry.title(post.title)
        entry.link(href=f"{SITE}{post.slug}")
        entry.content(post.html, type="html")
        entry.published(post.when)
        entry.updated(post.when)
    return bytes(feed.atom_str(pretty=True))


def feedgenerator() -> bytes:
    """The blog by feedgenerator, which Pelican uses."""
    return _by_django(_installed("feedgenerator"))


def django() -> bytes:
    """The blog by Django's own generator of syndication feeds."""
    settings = _installed("django.conf").settings
    if not settings.configured:
        settings.configure(USE_TZ=True)
    return _by_django(_installed("django.utils.feedgenerator"))


def _by_django(module: Any) -> bytes:
    feed = module.Atom1Feed(
        title="A blog",
        link=SITE,
        description="About nothing",
        feed_url=f"{SITE}feed.atom",
        author_name="Ada",
    )
    for post in POSTS:
        feed.add_item(
            title=post.title,
            link=f"{SITE}{post.slug}",
            description=post.html,
            pubdate=post.when,
            updateddate=post.when,
            unique_id=f"{SITE}{post.slug}",
        )
    return str(feed.writeString("utf-8")).encode()


def pelican(folder: Path) -> bytes:
    """The blog by Pelican, from files."""
    _installed("pelican")
    content, output = folder / "content", folder / "output"
    content.mkdir()
    for post in POSTS:
        head = (
            f"<html><head><title>{post.title.replace('&', '&amp;').replace('<', '&lt;')}</title>"
            f'<meta name="date" content="{post.when.isoformat(" ", "minutes")}" />'
            f'<meta name="slug" content="{post.slug}" /></head>'
        )
        text = f"{head}<body>{post.html}</body></html>\n"
        (content / f"{post.slug}.html").write_text(text, encoding="utf-8")
    settings = folder / "pelicanconf.py"
    settings.write_text(
        f"AUTHOR = 'Ada'\nSITENAME = 'A blog'\nSITEURL = {SITE[:-1]!r}\nTIMEZONE = 'UTC'\n"
        "FEED_DOMAIN = SITEURL\nFEED_ALL_ATOM = 'feed.atom'\nPLUGINS = []\n",
        encoding="utf-8",
    )
    command = ["-m", "pelican", str(content), "-o", str(output), "-s", str(settings), "-q"]
    subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=HERMETIC | {"HOME": str(folder)},
        check=True,
        capture_output=True,
        timeout=60,
    )
    return (output / "feed.atom").read_bytes()
