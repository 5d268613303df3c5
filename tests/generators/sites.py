"""Blogs built by real site generators, from posts that are given as data.

The programs are looked for in PATH, and in the folders that FEEDLINT_SITES names (those of
npm and of virtual environments: `node_modules/.bin` and `bin`).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.generators.real import Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HOME = "https://blog.example"


class Post(NamedTuple):
    """A post as its author writes it.

    `day` and `revised` are dates, `written` is when its file was written, in days since the
    others were.
    """

    slug: str
    title: str
    day: str
    body: str
    revised: str = ""
    written: int = 0


class Trait(NamedTuple):
    """What a feed of a generator does.

    `ids` says what ids are made from: "address" or "day and address". `revised` says where an
    entry has the date of its last change from: "post", "file", "day" (it is the first date),
    or "" (it has none).
    """

    ids: str
    revised: str


class Site(NamedTuple):
    """A generator: how it is run, and its feeds by their paths below the folder."""

    build: Callable[[Path, Sequence[Post]], None]
    feeds: dict[str, Trait]


def program(name: str) -> str:
    """Where a program is; raises Missing if it is not installed."""
    folders = os.environ.get("FEEDLINT_SITES", "")
    found = shutil.which(name, path=os.pathsep.join([folders, os.environ.get("PATH", "")]))
    if found is None:
        raise Missing(f"{name} is not installed")
    return found


def _run(folder: Path, *command: str) -> None:
    environment = {
        "PATH": os.pathsep.join([str(Path(command[0]).parent), os.environ.get("PATH", "")]),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "ASTRO_TELEMETRY_DISABLED": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, timeout=300
    )
    if done.returncode:
        raise RuntimeError((done.stdout + done.stderr).decode("utf-8", "replace")[-2000:])


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _write_posts(folder: Path, posts: Sequence[Post], name: str, revised: str, more: str) -> None:
    """Write posts as Markdown with front matter; their files have the times they were written."""
    for post in posts:
        path = folder / name.format(slug=post.slug, day=post.day)
        date = f"\n{revised}: {post.revised}T12:00:00Z" if post.revised and revised else ""
        head = f"title: {json.dumps(post.title)}\ndate: {post.day}T08:00:00Z{date}{more}"
        _write(folder, {str(path): f"---\n{head}\n---\n\n{post.body}\n"})
        _touch(path, post)


def _touch(path: Path, post: Post) -> None:
    seconds = 1_735_689_600 + 86_400 * post.written
    os.utime(path, (seconds, seconds))


def _modules(folder: Path, name: str) -> str:
    """The program of an npm package; its modules are made known to the site."""
    found = program(name)
    modules = next((p for p in Path(found).parents if p.name == "node_modules"), None)
    if modules is None:
        raise Missing(f"{name} is not in a node_modules")
    (folder / "node_modules").symlink_to(modules)
    return found


_HUGO = f"""\
baseURL = "{_HOME}/"
languageCode = "en"
title = "Ada"
disableKinds = ["taxonomy", "term"]
[frontmatter]
lastmod = ["lastmod", ":fileModTime"]
[author]
name = "Ada"
[outputs]
home = ["HTML", "RSS", "ATOM"]
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[outputFormats.ATOM]
mediaType = "application/atom+xml"
baseName = "atom"
isPlainText = false
"""


def _hugo_template() -> str:
    """The template of the recipe."""
    text = (Path(__file__).parents[2] / "docs/recipes/hugo.md").read_text(encoding="utf-8")
    return text.split("```text\n")[1].split("```")[0]


def _hugo(folder: Path, posts: Sequence[Post]) -> None:
    command = program("hugo")
    page = "<html><body>{{ .Content }}</body></html>"
    layouts = {f"layouts/_default/{kind}.html": page for kind in ("single", "list")}
    atom = {"layouts/index.atom.xml": _hugo_template()}
    _write(folder, {"config.toml": _HUGO, **layouts, **atom})
    _write_posts(folder, posts, "content/posts/{slug}.md", "lastmod", "")
    _run(folder, command, "--quiet")


def _jekyll(folder: Path, posts: Sequence[Post]) -> None:
    command = program("jekyll")
    # Its default address has the day in it; so that slugs can be swapped it has not here.
    settings = f"url: {_HOME}\ntitle: Ada\nauthor: Ada\npermalink: /:title/\n"
    _write(folder, {"_config.yml": settings + "plugins: [jekyll-feed]\n", "index.md": "Hello\n"})
    _write_posts(folder, posts, "_posts/{day}-{slug}.md", "last_modified_at", "")
    _run(folder, command, "build", "--quiet", "--disable-disk-cache")


def _hexo(folder: Path, posts: Sequence[Post]) -> None:
    command = _modules(folder, "hexo")
    dependencies = ("hexo", "hexo-generator-feed", "hexo-renderer-marked")
    package = {"hexo": {"version": ""}, "dependencies": dict.fromkeys(dependencies, "*")}
    settings = f"url: {_HOME}\ntitle: Ada\nauthor: Ada\ntimezone: UTC\npermalink: :title/\n"
    settings += "feed:\n  type: [atom, rss2]\n  path: [atom.xml, rss2.xml]\ntheme: none\n"
    _write(folder, {"package.json": json.dumps(package), "_config.yml": settings})
    _write(folder, {"themes/none/layout/post.ejs": ""})
    _write_posts(folder, posts, "source/_posts/{slug}.md", "updated", "")
    _run(folder, command, "generate")


_ELEVENTY = """\
import { feedPlugin } from "@11ty/eleventy-plugin-rss";
export default function (config) {
  for (const type of ["atom", "rss", "json"]) {
    config.addPlugin(feedPlugin, {
      type, outputPath: `/feed.${type}`, collection: { name: "posts", limit: 20 },
      metadata: { language: "en", title: "Ada", subtitle: "Notes", base: "HOME/",
                  author: { name: "Ada" } },
    });
  }
}
"""


def _eleventy(folder: Path, posts: Sequence[Post]) -> None:
    command = _modules(folder, "eleventy")
    package = json.dumps({"type": "module"})
    config = _ELEVENTY.replace("HOME", _HOME)
    _write(folder, {"package.json": package, "eleventy.config.js": config})
    _write_posts(folder, posts, "posts/{slug}.md", "", "\ntags: posts")
    _run(folder, command, "--quiet")


_ASTRO = """\
import rss from "@astrojs/rss";
export async function GET(context) {
  const posts = Object.values(import.meta.glob("./posts/*.md", { eager: true }));
  const items = await Promise.all(posts.map(async (post) => ({
    title: post.frontmatter.title, pubDate: post.frontmatter.date, link: post.url,
    content: await post.compiledContent() })));
  items.sort((a, b) => new Date(b.pubDate) - new Date(a.pubDate));
  return rss({ title: "Ada", description: "Notes", site: context.site, items });
}
"""


def _astro(folder: Path, posts: Sequence[Post]) -> None:
    command = _modules(folder, "astro")
    settings = f'export default {{ site: "{_HOME}" }};\n'
    package = json.dumps({"type": "module"})
    _write(folder, {"package.json": package, "astro.config.mjs": settings})
    _write(folder, {"src/pages/rss.xml.js": _ASTRO})
    _write_posts(folder, posts, "src/pages/posts/{slug}.md", "", "")
    _run(folder, command, "build")


_PELICAN = f"""\
SITENAME = AUTHOR = "Ada"
SITEURL = FEED_DOMAIN = "{_HOME}"
PATH = "content"
TIMEZONE = "UTC"
FEED_ALL_ATOM = "feeds/all.atom.xml"
FEED_ALL_RSS = "feeds/all.rss.xml"
CATEGORY_FEED_ATOM = None
"""


def _pelican(folder: Path, posts: Sequence[Post]) -> None:
    command = program("pelican")
    _write(folder, {"publishconf.py": _PELICAN})
    # Its Markdown knows no quoted values.
    for post in posts:
        date = f"\nModified: {post.revised} 12:00" if post.revised else ""
        head = f"Title: {post.title}\nDate: {post.day} 08:00{date}\nSlug: {post.slug}"
        path = folder / f"content/{post.slug}.md"
        _write(folder, {str(path): f"{head}\n\n{post.body}\n"})
        _touch(path, post)
    _run(folder, command, "content", "-o", "output", "-s", "publishconf.py", "--quiet")


_NIKOLA = f"""\
BLOG_AUTHOR = BLOG_TITLE = BLOG_DESCRIPTION = "Ada"
BLOG_EMAIL = "ada@blog.example"
SITE_URL = BASE_URL = "{_HOME}/"
DEFAULT_LANG = "en"
TRANSLATIONS = {{"en": ""}}
TIMEZONE = "UTC"
POSTS = (("posts/*.md", "posts", "post.tmpl"),)
PAGES = ()
COMPILERS = {{"markdown": (".md",)}}
GENERATE_ATOM = True
GENERATE_RSS = True
FEED_LENGTH = 20
"""


def _nikola(folder: Path, posts: Sequence[Post]) -> None:
    command = program("nikola")
    _write(folder, {"conf.py": _NIKOLA})
    for post in posts:
        date = f"\n.. updated: {post.revised} 12:00:00 UTC" if post.revised else ""
        head = f".. title: {post.title}\n.. slug: {post.slug}\n.. date: {post.day} 08:00:00 UTC"
        path = folder / f"posts/{post.slug}.md"
        _write(folder, {str(path): f"<!--\n{head}{date}\n-->\n\n{post.body}\n"})
        _touch(path, post)
    _run(folder, command, "build", "--quiet")


_MKDOCS = f"""\
site_name: Ada
site_url: {_HOME}
site_description: Notes
use_directory_urls: true
plugins:
  - rss:
      match_path: posts/.*
      use_git: false
      json_feed_enabled: false
      date_from_meta:
        as_creation: date
        as_update: revised
"""


def _mkdocs(folder: Path, posts: Sequence[Post]) -> None:
    command = program("mkdocs")
    _write(folder, {"mkdocs.yml": _MKDOCS, "docs/index.md": "Hello\n"})
    for post in posts:
        date = f"\nrevised: {post.revised} 12:00" if post.revised else ""
        head = f"title: {json.dumps(post.title)}\ndate: {post.day} 08:00{date}"
        path = folder / f"docs/posts/{post.slug}.md"
        _write(folder, {str(path): f"---\n{head}\n---\n\n{post.body}\n"})
        _touch(path, post)
    _run(folder, command, "build", "--quiet")


#: The generators by their names.
SITES = {
    "Hugo": Site(
        _hugo,
        {"public/index.xml": Trait("address", ""), "public/atom.xml": Trait("address", "file")},
    ),
    "Jekyll": Site(_jekyll, {"_site/feed.xml": Trait("address", "post")}),
    "Hexo": Site(
        _hexo,
        {"public/atom.xml": Trait("address", "file"), "public/rss2.xml": Trait("address", "")},
    ),
    "Eleventy": Site(
        _eleventy,
        {
            "_site/feed.atom": Trait("address", "day"),
            "_site/feed.rss": Trait("address", ""),
            "_site/feed.json": Trait("address", ""),
        },
    ),
    "Astro": Site(_astro, {"dist/rss.xml": Trait("address", "")}),
    "Pelican": Site(
        _pelican,
        {
            "output/feeds/all.atom.xml": Trait("day and address", "post"),
            "output/feeds/all.rss.xml": Trait("day and address", ""),
        },
    ),
    "Nikola": Site(
        _nikola,
        {"output/index.atom": Trait("address", "post"), "output/rss.xml": Trait("address", "")},
    ),
    "MkDocs": Site(_mkdocs, {"site/feed_rss_created.xml": Trait("address", "")}),
}
