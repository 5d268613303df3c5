"""feedlint as people get it: wheel, sdist, editable, from the checkout, on old and new Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from feedlint import __version__
from tests.conftest import CHECKOUT

pytestmark = pytest.mark.usefixtures("package_index")

#: The oldest and the newest Python that pyproject.toml promises.
PYTHONS = ("3.11", "3.13")
FORMS = ("wheel", "sdist", "editable", "checkout")


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command in an environment that does not know where this checkout is."""
    names = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "GITHUB_ACTIONS", "FORCE_COLOR"}
    environment = {key: value for key, value in os.environ.items() if key not in names}
    return subprocess.run(
        command, cwd=cwd, env=environment, check=False, capture_output=True, text=True
    )


def checked(*command: str | Path, cwd: Path) -> str:
    done = run(*command, cwd=cwd)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def files_of_the_checkout() -> list[str]:
    listed = checked("git", "ls-files", "-z", "-co", "--exclude-standard", cwd=CHECKOUT)
    return [name for name in listed.split("\0") if name and (CHECKOUT / name).is_file()]


class Packages(NamedTuple):
    """The project in every form in which it can be installed."""

    tree: Path
    wheel: Path
    sdist: Path

    def arguments(self, form: str) -> list[str]:
        """What `pip install` is given."""
        return {
            "wheel": [str(self.wheel)],
            "sdist": [str(self.sdist)],
            "editable": ["--editable", str(self.tree)],
            "checkout": [str(self.tree)],
        }[form]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    root = tmp_path_factory.mktemp("build")
    tree = root / "tree"
    for name in files_of_the_checkout():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CHECKOUT / name, tree / name)
    checked(sys.executable, "-m", "venv", root / "venv", cwd=root)
    python = root / "venv/bin/python"
    checked(python, "-m", "pip", "install", "--quiet", "hatchling>=1.24", cwd=root)
    checked(python, "-m", "hatchling", "build", "-d", root / "dist", cwd=tree)
    (wheel,) = (root / "dist").glob("*.whl")
    (sdist,) = (root / "dist").glob("*.tar.gz")
    return Packages(tree, wheel, sdist)


def test_the_wheel_holds_the_package_and_nothing_else(packages: Packages) -> None:
    names = set(zipfile.ZipFile(packages.wheel).namelist())
    info = f"feedlint-{__version__}.dist-info"
    source = {
        str(Path(name).relative_to("lint"))
        for name in files_of_the_checkout()
        if name.startswith("lint/")
    }
    schemas = {
        f"feedlint/{name}" for name in files_of_the_checkout() if name.startswith("schemas/")
    }
    manual = f"feedlint-{__version__}.data/data/share/man/man1/feedlint.1"
    held = {name for name in names if not name.startswith(info)}
    assert held == source | schemas | {manual}
    assert {"feedlint/py.typed", "feedlint/schemas/atom.rng"} <= names
    assert f"{info}/licenses/LICENSE" in names
    metadata = zipfile.ZipFile(packages.wheel).read(f"{info}/METADATA").decode()
    assert "License-Expression: MIT\n" in metadata
    assert "Requires-Python: >=3.11\n" in metadata


def test_the_sdist_holds_what_is_tracked(packages: Packages) -> None:
    with tarfile.open(packages.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert set(files_of_the_checkout()) - names <= {".gitignore"}
    assert not {name for name in names if "__pycache__" in name or name.endswith(".pyc")}


def interpreter(version: str) -> str:
    """A Python of this version that runs; a name alone may be the shim of a manager."""
    managed = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    installed = managed.glob(f"{version}.*/bin/python{version}")
    for candidate in (sys.executable, shutil.which(f"python{version}"), *map(str, installed)):
        if candidate:
            code = "import sys; print('.'.join(map(str, sys.version_info[:2])))"
            done = run(candidate, "-c", code, cwd=CHECKOUT)
            if done.stdout.strip() == version:
                return candidate
    pytest.skip(f"there is no Python {version} on this machine")


@pytest.fixture(scope="module", params=PYTHONS)
def environment(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with what feedlint needs, but without feedlint."""
    root = tmp_path_factory.mktemp("environment")
    checked(interpreter(request.param), "-m", "venv", root / "venv", cwd=root)
    needed = ("hatchling>=1.24", "editables", "lxml>=5.2", "xmlschema>=3.4")
    checked(root / "venv/bin/python", "-m", "pip", "install", "--quiet", *needed, cwd=root)
    return root / "venv"


@pytest.mark.parametrize("form", FORMS)
def test_the_example_runs_from_an_empty_folder(
    packages: Packages, environment: Path, tmp_path: Path, form: str
) -> None:
    python = environment / "bin/python"
    pip = (python, "-m", "pip")
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--force-reinstall")
    checked(*pip, "install", *options, *packages.arguments(form), cwd=tmp_path)
    example = packages.tree / "examples/cgit.atom"
    (tmp_path / "empty").mkdir()
    for command in ((environment / "bin/feedlint",), (python, "-I", "-m", "feedlint")):
        done = run(*command, "--output-format=concise", example, cwd=tmp_path / "empty")
        assert done.returncode == 1, done.stderr
        # The second content of an entry is found through the schemas.
        assert f"{example}:14:5: error[id-not-iri]" in done.stdout
        assert "error[surplus-element]" in done.stdout
    version = checked(environment / "bin/feedlint", "--version", cwd=tmp_path)
    assert version == f"feedlint {__version__}\n"
    checked(*pip, "uninstall", "--quiet", "--yes", "feedlint", cwd=tmp_path)
