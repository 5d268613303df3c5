"""The documentation as a site: `python tools/site.py OUTPUT`, with `pip install '.[docs]'`.

The generator is MkDocs with its own theme: pages of plain Markdown as they are in the repository,
a search that works without a server, light and dark, and nothing that is fetched from elsewhere.
(mkdocs-material looks better, and brings some twenty packages for it.) What the pages link to
outside docs/ is taken along; a link that leads nowhere ends the build with exit code 1.
"""

from __future__ import annotations

import json
import os
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
_LINK = re.compile(r"(\]\()(?!https?://|#|mailto:)([^)#\s]+)(#[^)\s]*)?(\))")
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_WORDS = re.compile(r"^(```\w*)[^\n]*")
STYLE = ROOT / "tools" / "site.css"
#: Pages outside docs/, and what they are called in the site.
OUTSIDE = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "examples/plugin/README.md": "examples/plugin.md",
    "examples/django/README.md": "examples/django.md",
    "examples/flask/README.md": "examples/flask.md",
}
NAV: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Guide",
        (
            ("Start", "index.md"),
            ("Options", "options.md"),
            ("Environment", "environment.md"),
            ("Editors", "editors.md"),
            ("In a browser", "page.md"),
            ("Beside other linters", "comparison.md"),
        ),
    ),
    ("Rules", (("All rules", "rules/README.md"), ("How rules change", "lifecycle.md"))),
    (
        "Topics",
        (
            ("Podcasts", "for-podcasts.md"),
            ("Sites and forges", "for-forges.md"),
            ("Untrusted checkouts", "untrusted.md"),
        ),
    ),
    (
        "Recipes",
        tuple(
            (name, f"recipes/{name.lower()}.md")
            for name in (
                *("GitHub", "GitLab", "Jekyll", "Hugo", "Pelican", "Eleventy"),
                *("MkDocs", "Django"),
            )
        ),
    ),
    (
        "Reference",
        (
            ("Programming interface", "api.md"),
            ("Plugins", "plugins.md"),
            ("HTTP", "http.md"),
            ("Limits", "limits.md"),
            ("Many feeds", "scale.md"),
            ("What is wrong in feeds", "study.md"),
        ),
    ),
    (
        "Project",
        (
            ("Architecture", "architecture.md"),
            ("Contributing", "contributing.md"),
            ("Changes", "changelog.md"),
            ("Security", "security.md"),
        ),
    ),
)


def pages() -> dict[str, str]:
    """Every page by its path in the repository, with its path in the site."""
    listed = {
        path.relative_to(ROOT).as_posix(): path.relative_to(ROOT / "docs").as_posix()
        for path in sorted((ROOT / "docs").rglob("*.md"))
    }
    return listed | {name: page for name, page in OUTSIDE.items() if (ROOT / name).exists()}


def stage(folder: Path) -> list[str]:
    """Copy the pages and what they link to; a line for each link that leads nowhere."""
    known = pages()
    problems: list[str] = []
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(STYLE, folder / STYLE.name)
    for name, page in known.items():
        text = (ROOT / name).read_text(encoding="utf-8")
        target = folder / page
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_moved(text, name, page, known, folder, problems), encoding="utf-8")
    return problems


def _moved(  # noqa: PLR0913, PLR0917  # what a link depends on
    text: str, name: str, page: str, known: dict[str, str], folder: Path, problems: list[str]
) -> str:
    """A page with its links as the site needs them; what stands in fences stays."""

    def link(match: re.Match[str]) -> str:
        goal = posixpath.normpath(posixpath.join(posixpath.dirname(name), match[2]))
        if goal not in known and (ROOT / goal).is_dir():
            goal = f"{goal}/README.md"
        place = known.get(goal) or _taken(goal, folder)
        if not place:
            problems.append(f"{name}: {match[2]} leads nowhere")
            return match[0]
        relative = posixpath.relpath(place, posixpath.dirname(page) or ".")
        return f"{match[1]}{relative}{match[3] or ''}{match[4]}"

    parts, end = [], 0
    for fence in _FENCE.finditer(text):
        # Python-Markdown takes a fence with more than one word for text.
        bare = _WORDS.sub(r"\1", fence[0], count=1)
        parts += [_LINK.sub(link, text[end : fence.start()]), bare]
        end = fence.end()
    return "".join([*parts, _LINK.sub(link, text[end:])])


def _taken(goal: str, folder: Path) -> str:
    """The place of a file that is no page; '' where there is none."""
    source = ROOT / goal
    if not source.is_file():
        return ""
    place = goal.removeprefix("docs/") if goal.startswith("docs/") else f"files/{goal}"
    target = folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    return place


def configuration(source: Path, output: Path) -> str:
    """The configuration of MkDocs, in JSON, which YAML takes as well."""
    nav = [{title: [{name: page} for name, page in rows]} for title, rows in NAV]
    return json.dumps(
        {
            "site_name": "feedlint",
            "docs_dir": str(source),
            "site_dir": str(output),
            "use_directory_urls": True,
            "theme": {
                "name": "mkdocs",
                "color_mode": "auto",
                "user_color_mode_toggle": True,
                "highlightjs": False,
                "nav_style": "dark",
            },
            "extra_css": [STYLE.name],
            "nav": nav,
            "not_in_nav": "/rules/\n/examples/\n/conformance.md\n/deviations.md\n/real-feeds.md\n"
            "/html-parser.md\n/*.md",
            "validation": {"links": {"anchors": "warn", "unrecognized_links": "warn"}},
            "markdown_extensions": ["tables", "fenced_code", "toc"],
            "plugins": ["search"],
        }
    )


class _Page(HTMLParser):
    """The references and the anchors of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.references: list[str] = []
        self.anchors = {""}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what a tag refers to and what it is called."""
        del tag
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.references.append(value)
            elif name in ("id", "name") and value:
                self.anchors.add(value)


def dead_links(site: Path) -> Iterator[str]:
    """A line for each reference in a built site that leads nowhere, or to another host's asset."""
    read: dict[Path, _Page] = {}
    for path in sorted(site.rglob("*.html")):
        read[path] = _Page()
        read[path].feed(path.read_text(encoding="utf-8"))
    for path, page in read.items():
        if path.name == "404.html":  # its references are those of the server's root
            continue
        for reference in page.references:
            goal = urlsplit(reference)
            if goal.scheme or goal.netloc:
                continue
            inner = unquote(goal.path)
            target = (path.parent / inner).resolve() if inner else path
            target = target / "index.html" if target.is_dir() else target
            is_there = target.is_file()
            anchors = read[target].anchors if target in read else {"", goal.fragment}
            # The theme's own keys and menus have no anchors.
            if not is_there or unquote(goal.fragment) not in anchors:
                yield f"{path.relative_to(site)}: {reference}"


def build(output: Path) -> list[str]:
    """Build the site; a line for each problem."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "docs"
        problems = stage(source)
        settings = Path(folder) / "mkdocs.yml"
        settings.write_text(configuration(source, output.resolve()), encoding="utf-8")
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--clean"]
        done = subprocess.run(
            [*command, "--config-file", str(settings)],
            check=False,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "true"},
        )
        if done.returncode:
            return [*problems, "mkdocs has failed"]
    return [*problems, *dead_links(output)]


def main() -> int:
    """Build the site that the command line names; the exit code."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    output = Path(sys.argv[1])
    problems = build(output)
    for problem in problems:
        print(problem, file=sys.stderr)
    count = sum(1 for _ in output.rglob("*.html"))
    print(f"{count} pages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
