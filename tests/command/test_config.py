"""The configuration file: where it is found, and what it may say."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import jsonschema
import pytest

from feedlint.command import config
from feedlint.command.config import Config, ConfigError
from feedlint.command.options import KEYS

if TYPE_CHECKING:
    from pathlib import Path

ALL = """\
select = ["A", "id-not-iri"]
extend-select = ["K"]
ignore = ["A012"]
strict = true
exclude = ["vendor/", "drafts/*.xml"]
plugins = ["house", "rules/local.py"]

[per-file-ignores]
"old/*.atom" = ["A"]

[severity]
id-not-iri = "warning"

[rules.trailer-person]
profile = "kernel"

[limits]
findings = 50
"""


def write(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_every_key_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, "feedlint.toml", ALL)
    assert config.load(path) == Config(
        path=path,
        root=str(tmp_path),
        select=("A", "id-not-iri"),
        ignore=("A012",),
        extend_select=("K",),
        strict=True,
        exclude=("vendor/", "drafts/*.xml"),
        per_file_ignores=(("old/*.atom", ("A",)),),
        plugins=("house", "rules/local.py"),
        severity=(("id-not-iri", "warning"),),
        rules=(("trailer-person", {"profile": "kernel"}),),
        limits=(("findings", 50),),
    )


def test_pyproject_says_the_same(tmp_path: Path) -> None:
    plain = write(tmp_path, "a/feedlint.toml", ALL)
    table = ALL.replace("[", "[tool.feedlint.").replace("= [tool.feedlint.", "= [")
    project = write(tmp_path, "a/pyproject.toml", f"[tool.feedlint]\n{table}")
    expected = config.load(plain)._replace(path=project)
    assert config.load(project) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('selct = ["A"]', "unknown key 'selct'; did you mean 'select'?"),
        ('per_file_ignores = ["A"]', "unknown key 'per_file_ignores'; did you mean"),
        ("zzz = 1", "unknown key 'zzz'"),
        ("[tool.feedlint]\nstrict = true", "unknown key 'tool'; the table [tool.feedlint] is"),
        ('"\\u001b[31m" = 1', r"unknown key '\x1b[31m'"),
        ('select = "A"', "select is a string, not a list of strings"),
        ('exclude = ["a", "[z-a]"]', "exclude: '[z-a]' is no pattern: bad character range z-a"),
        ('exclude = ["[]"]', "exclude: '[]' is no pattern: '[]' holds no character"),
        ('exclude = ["x/[!]*"]', "exclude: 'x/[!]*' is no pattern: '[!]' holds no character"),
        ('[per-file-ignores]\n"[b-a]" = ["A"]', "per-file-ignores: '[b-a]' is no pattern: bad"),
        (f"strict = {'9' * 5000}", "holds a number that is too large"),
        (f"strict = 0x{'f' * 5000}", "strict holds a number that is too large"),
        (f"rules.trailer-person = [[{{a = {2**63}}}]]", "rules holds a number that is too large"),
        (".".join(["a"] * 500_000) + " = 1", "holds a key of more than 100 parts"),
        ("[" + " . ".join(['"a b"', "'c'"] * 50_000) + "]", "holds a key of more than 100 parts"),
        ("#" * config.MAX_SIZE + "\n", "is too large: the limit is 1,048,576 bytes"),
        ("select = [1]", "select holds a number where a string belongs"),
        ("select = [[]]", "select holds a list where a string belongs"),
        ('strict = "yes"', "strict is a string, not true or false"),
        ("strict = 1", "strict is a number, not true or false"),
        ("severity = 3", "severity is a number, not a table"),
        (
            '[severity]\nid-not-iri = "eror"',
            "severity.id-not-iri is 'eror', not error, warning or info; did you mean 'error'?",
        ),
        ("[severity]\nA = true", "severity.A is a boolean, not a severity"),
        (
            '[per-file-ignores]\n"*.atom" = "A"',
            "per-file-ignores.'*.atom' is a string, not a list of strings",
        ),
        ("[rules]\nx = 2024-01-01", "rules.x is a date or time, not a table"),
        ("rules = []", "rules is a list, not a table"),
        ("limits = 3", "limits is a number, not a table"),
        ("limits.width = 3", "limits.width is not one of size, depth, attributes, elements, "),
        ("limits.depth = 257", "limits.depth must be a whole number from 1 to 256"),
        ("limits.size = 0", "limits.size must be a whole number from 1 to 2,147,483,647"),
        ("limits.findings = true", "limits.findings must be a whole number"),
        ('limits.findings = "9"', "limits.findings must be a whole number"),
        ("select = [", "is not TOML: "),
        ("a = 1\na = 2", "is not TOML: "),
    ],
)
def test_mistakes_name_file_and_key(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path, "feedlint.toml", text)
    with pytest.raises(ConfigError) as caught:
        config.load(path)
    assert caught.value.path == path
    assert message in str(caught.value)
    assert str(caught.value).isprintable()


def test_keys_of_pyproject_are_named_in_full(tmp_path: Path) -> None:
    path = write(tmp_path, "pyproject.toml", "[tool.feedlint]\nstrict = 1\n")
    with pytest.raises(ConfigError, match=r"^tool\.feedlint\.strict is a number"):
        config.load(path)


def test_pyproject_without_the_table_is_no_configuration(tmp_path: Path) -> None:
    path = write(tmp_path, "pyproject.toml", "[project]\nname = 'feedlint-user'\n")
    assert config.find(str(tmp_path)) != path
    with pytest.raises(ConfigError, match=r"has no table \[tool\.feedlint\]"):
        config.load(path)


def test_a_broken_pyproject_of_somebody_else_is_passed_by(tmp_path: Path) -> None:
    outer = write(tmp_path, "feedlint.toml", "")
    write(tmp_path, "a/pyproject.toml", "not toml")
    assert config.find(str(tmp_path / "a")) == outer


def test_a_broken_pyproject_that_names_us_is_an_error(tmp_path: Path) -> None:
    path = write(tmp_path, "pyproject.toml", "[tool.feedlint\n")
    with pytest.raises(ConfigError, match="is not TOML") as caught:
        config.find(str(tmp_path))
    assert caught.value.path == path


def test_a_table_that_is_none(tmp_path: Path) -> None:
    write(tmp_path, "pyproject.toml", "[tool]\nfeedlint = true\n")
    with pytest.raises(ConfigError, match=r"tool\.feedlint is a boolean, not a table"):
        config.find(str(tmp_path))


def test_the_closest_wins_and_the_dotted_name_first(tmp_path: Path) -> None:
    outer = write(tmp_path, "feedlint.toml", "")
    inner = write(tmp_path, "a/b/.feedlint.toml", "")
    write(tmp_path, "a/b/feedlint.toml", "")
    write(tmp_path, "a/b/pyproject.toml", "[tool.feedlint]\n")
    (tmp_path / "a/b/c/d").mkdir(parents=True)
    assert config.find(str(tmp_path / "a/b/c/d")) == inner
    assert config.find(str(tmp_path / "a")) == outer


def test_relative_folders_are_searched_upwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "feedlint.toml", "")
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    assert config.find(".") == path


def test_the_search_ends_at_the_root_of_the_repository(tmp_path: Path) -> None:
    write(tmp_path, "feedlint.toml", "")
    (tmp_path / "site/sub").mkdir(parents=True)
    assert config.find(str(tmp_path / "site/sub")) == str(tmp_path / "feedlint.toml")
    # Of a submodule and a further work tree it is a file.
    write(tmp_path, "site/.git", "gitdir: elsewhere\n")
    assert config.find(str(tmp_path / "site/sub")) == ""
    own = write(tmp_path, "site/feedlint.toml", "")
    assert config.find(str(tmp_path / "site/sub")) == own
    assert config.find(str(tmp_path / "site/sub/none/there")) == own
    assert config.find(str(tmp_path)) == str(tmp_path / "feedlint.toml")


@pytest.fixture
def owners(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Owners by path, below the temporary folder; what is not named is this user's."""
    given: dict[str, int] = {}
    real = os.stat

    def stat(path: str, **options: bool) -> os.stat_result:
        result = real(path, **options)
        relative = os.path.relpath(path, tmp_path)
        owner = given.get(relative, 1000 if not relative.startswith("..") else 0)
        return os.stat_result((*result[:4], owner, *result[5:10]))

    monkeypatch.setattr(os, "stat", stat)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return given


@pytest.mark.skipif(sys.platform == "win32", reason="needs owners of files")
def test_the_search_ends_at_another_owner(tmp_path: Path, owners: dict[str, int]) -> None:
    upper = write(tmp_path, "a/feedlint.toml", 'plugins = ["evil.py"]\n')
    folder = tmp_path / "a/b/c"
    folder.mkdir(parents=True)
    assert config.find(str(folder)) == upper
    owners["a"] = 1001
    assert config.find(str(folder)) == ""
    owners["a"] = 1000
    owners["a/b"] = 1001
    assert config.find(str(folder)) == ""
    # A checkout of somebody else's that is linted where it lies.
    owners |= {"a": 1001, "a/b": 1001, "a/b/c": 1001, "a/feedlint.toml": 1001}
    assert config.find(str(folder)) == upper


@pytest.mark.skipif(sys.platform == "win32", reason="needs owners of files")
@pytest.mark.parametrize(("owner", "is_used"), [(1000, True), (0, True), (1001, False)])
def test_a_file_of_another_owner(
    tmp_path: Path,
    owners: dict[str, int],
    owner: int,
    is_used: bool,  # noqa: FBT001  # a column of the table
) -> None:
    """In a folder that all may write to, as /tmp is."""
    path = write(tmp_path, "feedlint.toml", "")
    (tmp_path / "sub").mkdir()
    owners["feedlint.toml"] = owner
    for folder in (tmp_path, tmp_path / "sub"):
        assert config.find(str(folder)) == (path if is_used else "")


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"select = ['\xff']", "it is not in UTF-8"), (b"a = " + b"[" * 5000, "is not TOML")],
)
def test_bytes_that_are_no_toml(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "feedlint.toml"
    path.write_bytes(data)
    with pytest.raises(ConfigError, match=message):
        config.load(str(path))


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "feedlint.toml"
    path.write_bytes(b"\xef\xbb\xbfstrict = true\n")
    assert config.load(str(path)).strict


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"cannot be read: no such file"):
        config.load(str(tmp_path / "none.toml"))


def test_the_schema_knows_the_same_keys_and_types(checkout: Path) -> None:
    import tomllib

    schema = json.loads((checkout / "schemas/config.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert set(schema["properties"]) == set(KEYS)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(tomllib.loads(ALL))
    for text in (
        *("selct = []", 'select = "A"', "strict = 1", '[severity]\nA = "bad"', "rules = []"),
        *('profile = "gnu"', "[rules.trailer-person]\nprofil = 1", "[rules.V104]\ndigits = true"),
    ):
        assert not validator.is_valid(tomllib.loads(text)), text
    for text in ('select = ["house-rule"]', "[rules.house-rule]\nany = 1"):
        validator.validate(tomllib.loads(text))
