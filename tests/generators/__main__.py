"""Write all feeds of the hard commits into a folder: `python -m tests.generators DIR`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.generators import real
from tests.generators.commits import git
from tests.generators.held import adversarial, made_adversarial
from tests.generators.templates import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Callable


def main(folder: Path) -> None:
    """Write the feeds; say which generators are missing."""
    folder.mkdir(parents=True, exist_ok=True)
    path = made_adversarial().path
    feeds: dict[str, Callable[[], bytes]] = {
        "cgit": lambda: real.cgit(path),
        "gitweb": lambda: real.gitweb(path),
        "hgweb": lambda: real.hgweb(real.convert(path, path.parent / "hg")),
    }
    for branch in ("control", "bytes", "nothing"):
        feeds[f"cgit-{branch}"] = lambda branch=branch: real.cgit(path, branch)  # type: ignore[misc]
        feeds[f"gitweb-{branch}"] = lambda branch=branch: real.gitweb(path, branch)  # type: ignore[misc]
    names = git(path, "rev-list", "main").decode().split()
    commits = [commit for commit in map(adversarial().commit, names) if commit is not None]
    for forge, template in TEMPLATES.items():
        feeds[forge.replace(" ", "-")] = lambda template=template: template.render(commits)  # type: ignore[misc]
    for name, generate in feeds.items():
        try:
            (folder / f"{name}.atom").write_bytes(generate())
        except real.Missing as reason:
            sys.stderr.write(f"{name}: {reason}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
