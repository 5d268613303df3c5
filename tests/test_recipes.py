"""The recipes and the action are true: their commands parse, and their steps do what they say."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from feedlint.command import arguments
from feedlint.linting.catalogue import builtin
from tests.commands import GOOD, MENDABLE, git, plain_environment, write
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

RECIPES = sorted((CHECKOUT / "docs/recipes").glob("*.md"))
ACTION: dict[str, Any] = yaml.safe_load((CHECKOUT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MOVED = GOOD.replace("60a76c80-d399-11d9-b93c", "11111111-d399-11d9-b93c")


def fences(path: Path, language: str) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [body for name, body in FENCE.findall(text) if name == language]


def values(tree: object, key: str) -> list[Any]:
    """Every value of a key, however deep."""
    if isinstance(tree, list):
        return [found for item in tree for found in values(item, key)]
    if not isinstance(tree, dict):
        return []
    own = [tree[key]] if key in tree else []
    return own + [found for item in tree.values() for found in values(item, key)]


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_every_command_can_be_run(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    commands = re.findall(r"\bfeedlint ((?:-|public/)[^`\n]*)", text)
    for command in commands:
        options, _ = arguments.parse(shlex.split(command))
        assert options.paths, command
    told = re.findall(r"^\S+:\d+:\d+: \w+\[([a-z0-9-]+)\]", text, re.MULTILINE)
    assert set(told) <= {rule.name for rule in builtin()}
    assert commands
    if path.stem not in ("github", "gitlab"):
        assert re.search(r"^Run with .* \((Debian|PyPI|npm)\)\.$", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["github", "gitlab"])
def test_the_files_of_ci_are_yaml(name: str) -> None:
    blocks = fences(CHECKOUT / f"docs/recipes/{name}.md", "yaml")
    assert len(blocks) >= 2
    for block in blocks:
        tree = yaml.safe_load(block)
        for step in values(tree, "steps"):
            for use in step:
                if use.get("uses", "").endswith("/.feedlint"):
                    assert set(use["with"]) <= set(ACTION["inputs"])


def test_the_action_hands_every_input_over_as_a_variable() -> None:
    for step in STEPS.values():
        assert "${{" not in step["run"]
    used = {
        name for step in STEPS.values() for name in re.findall(r"inputs\.(\w+)", str(step["env"]))
    }
    assert used == set(ACTION["inputs"])


@pytest.fixture(scope="module")
def runner(package_index: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A runner on which the action has installed feedlint."""
    del package_index
    root = tmp_path_factory.mktemp("runner")
    done = _step("Install feedlint", root, root, {})
    assert done.returncode == 0, done.stderr
    return root


def _step(
    name: str, runner: Path, folder: Path, inputs: dict[str, str], **files: str
) -> subprocess.CompletedProcess[str]:
    """A step as GitHub runs it: by bash, which ends at the first command that fails."""
    given = {key: value["default"] for key, value in ACTION["inputs"].items()} | inputs
    environment = plain_environment(
        RUNNER_TEMP=str(runner),
        GITHUB_ACTION_PATH=str(CHECKOUT),
        GITHUB_ACTIONS="true",
        **{key.upper(): value for key, value in given.items()},
        **files,
    )
    del environment["PYTHONPATH"]
    bash = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", STEPS[name]["run"])
    return subprocess.run(
        bash, cwd=folder, env=environment, check=False, capture_output=True, text=True
    )


def test_the_action(runner: Path, tmp_path: Path) -> None:
    write(tmp_path, {"a b/feed.xml": MENDABLE, "good.atom": GOOD})
    done = _step("Lint", runner, tmp_path, {"paths": "a b/feed.xml\ngood.atom\n"})
    assert done.returncode == 1
    assert re.findall(r"^::error file=([^,]*),line=(\d+)", done.stdout, re.MULTILINE) == [
        ("a b/feed.xml", "2"),
        ("a b/feed.xml", "3"),
    ]
    inputs = {"options": "--strict --ignore=A002,A012", "sarif": "out.sarif"}
    assert _step("Lint", runner, tmp_path, inputs).returncode == 0
    assert (tmp_path / "out.sarif").exists()
    hostile = {"paths": "$(touch x); `touch x`\n--fix", "options": "--strict"}
    assert _step("Lint", runner, tmp_path, hostile).returncode == 2
    assert sorted(os.listdir(tmp_path)) == ["a b", "good.atom", "out.sarif"]
    assert (tmp_path / "a b/feed.xml").read_bytes() == MENDABLE.encode()


@pytest.fixture
def pull_request(tmp_path: Path) -> Path:
    """What `actions/checkout` makes of a pull request with `fetch-depth: 2`."""
    origin = tmp_path / "origin"
    write(origin, {"docs/feed.xml": GOOD, "other": "1"})
    git(origin, "init", "-q", "-b", "main")
    git(origin, "add", "-A")
    git(origin, "commit", "-qm", "One")
    git(origin, "switch", "-qc", "topic")
    write(origin, {"docs/feed.xml": MOVED})
    git(origin, "commit", "-qam", "Topic")
    git(origin, "switch", "-q", "main")
    write(origin, {"other": "2"})
    git(origin, "commit", "-qam", "Two")
    git(origin, "switch", "-qc", "merge")
    git(origin, "merge", "-q", "--no-ff", "-m", "Merge", "topic")
    git(tmp_path, "clone", "-q", "--depth=2", "--branch=merge", origin.as_uri(), "clone")
    return tmp_path / "clone"


#: What a pull request may bring along, to be executed by whoever lints it.
TRAPS = {
    **dict.fromkeys(("venv.py", "json.py", "sitecustomize.py"), "raise SystemExit('executed')\n"),
    **dict.fromkeys(
        ("pip/__init__.py", "lxml/__init__.py", "encodings/__init__.py", "feedlint.py"),
        "raise SystemExit('executed')\n",
    ),
    "pip.conf": "[global]\nindex-url = http://127.0.0.1:9/\n",
    "feedlint/__init__.py": "raise SystemExit('executed')\n",
    "plugin.py": "open(__file__ + '-executed', 'w')\n",
    "feedlint.toml": 'plugins = ["plugin.py"]\nignore = ["ALL"]\n',
    ".feedlint-baseline.json": '{"version": 1, "entries": []}',
}


def test_nothing_of_the_checkout_is_executed(runner: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    feeds = {"docs/a *?.xml": GOOD, "docs/feed.xml": MENDABLE, "docs/s p $(x).xml": MENDABLE}
    write(tmp_path, {**TRAPS, **feeds})
    output, page = tmp_path / "out", tmp_path / "page.md"
    paths = "feed.xml\na *?.xml\ns p $(x).xml"
    inputs = {"paths": paths, "options": "--strict  --ignore=X*", "isolated": "true"}
    files = {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(page)}
    refused = _step("Lint", runner, tmp_path / "docs", inputs, **files)
    assert (refused.returncode, "no rule is called 'X*'" in refused.stderr) == (2, True)
    inputs["options"] = "--strict"
    done = _step("Lint", runner, tmp_path / "docs", inputs, **files)
    assert done.returncode == 1
    assert "executed" not in done.stdout + done.stderr
    assert not (tmp_path / "plugin.py-executed").exists()
    # In a folder of the repository, annotations name the path in the repository.
    assert "::error file=docs/feed.xml,line=2" in done.stdout
    assert "::error file=docs/s p $(x).xml,line=2" in done.stdout
    assert "docs/a " not in done.stdout
    assert output.read_text("utf-8").splitlines()[-4:-1] == [
        "exit-code=1",
        "errors=4",
        "warnings=0",
    ]
    assert "| docs/feed.xml | 2 |" in page.read_text("utf-8")
    # Without `isolated` the configuration holds, and the plugin that it names is executed.
    inputs["isolated"] = "false"
    done = _step("Lint", runner, tmp_path / "docs", inputs, **files)
    assert (done.returncode, "defines no rule" in done.stderr) == (2, True)
    assert (tmp_path / "plugin.py-executed").exists()
    assert _step("Install feedlint", runner / "other", tmp_path, {}).returncode == 0
    wrong = _step("Install feedlint", runner / "third", tmp_path, {"version": "1 --index-url=x"})
    assert (wrong.returncode, "is no version" in wrong.stdout) == (2, True)


def test_a_pull_request_is_held_against_its_base(runner: Path, pull_request: Path) -> None:
    inputs = {"paths": "docs/feed.xml", "since": "HEAD^1"}
    done = _step("Lint", runner, pull_request, inputs)
    assert done.returncode == 1
    assert "title=feed-id-changed" in done.stdout
    git(pull_request, "worktree", "add", "-q", "../base", "HEAD^1")
    built = {"paths": "docs/feed.xml", "options": "--against ../base/docs/feed.xml"}
    assert "title=feed-id-changed" in _step("Lint", runner, pull_request, built).stdout
    assert _step("Lint", runner, pull_request, {"paths": "docs/feed.xml"}).returncode == 0


WORKFLOWS = sorted((CHECKOUT / ".github/workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = yaml.safe_load(text)
    assert tree["permissions"] == {"contents": "read"}
    assert "secrets." not in text
    assert "pull_request_target" not in text
    for job in tree["jobs"].values():
        for step in job["steps"]:
            # What comes from outside reaches a script as a variable only.
            assert "${{" not in step.get("run", "")
    scripts = re.findall(r"(?<![\w/])(?:\.ci|tools|examples)/[\w./-]+", text)
    assert [name for name in scripts if not (CHECKOUT / name).exists()] == []


def test_the_release_publishes_without_a_token() -> None:
    (path,) = (path for path in WORKFLOWS if path.stem == "release")
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    assert jobs["publish"]["needs"] == "build"
    assert "permissions" not in jobs["build"]


def test_what_the_image_is_made_of_is_there() -> None:
    text = (CHECKOUT / "Dockerfile").read_text(encoding="utf-8")
    for line in re.findall(r"^COPY (?!--from)(.*) \S+$", text, re.MULTILINE):
        assert [name for name in line.split() if not (CHECKOUT / name).exists()] == []
    ignored = (CHECKOUT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert "!docs/feedlint.1" in ignored


def test_the_component_of_gitlab() -> None:
    spec, jobs = yaml.safe_load_all((CHECKOUT / "templates/feedlint.yml").read_text("utf-8"))
    job = jobs["feedlint"]
    used = set(re.findall(r"\$\[\[ inputs\.(\w+) \]\]", str(job)))
    assert used == set(spec["spec"]["inputs"])
    # What an input says is a variable, never a part of the script.
    assert "$[[" not in str(job["script"])
    assert job["script"][0] == "set -f"
    command = job["script"][-1].partition(" -m feedlint ")[2]
    command = command.replace("$FEEDLINT_OPTIONS", "--strict").replace("$FEEDLINT_PATHS", ".")
    options, _ = arguments.parse(shlex.split(command))
    assert (options.paths, options.strict) == (["."], True)
    (included,) = (b for b in fences(CHECKOUT / "docs/recipes/gitlab.md", "yaml") if "include" in b)
    given = yaml.safe_load(included)["include"][0]["inputs"]
    assert set(given) <= set(spec["spec"]["inputs"])
