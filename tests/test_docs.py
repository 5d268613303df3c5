"""The pages of the rules are true: their examples are run, and nothing generated is stale."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

import jsonschema
import pytest
import yaml

from feedlint import testing
from feedlint.command import config, options
from feedlint.command.settings import Choices, Settings
from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, documentation, load, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from tests.conftest import CHECKOUT
from tests.generators import held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from feedlint.finding import Diagnostic
    from feedlint.linting.catalogue import RuleInfo
    from feedlint.witnesses.repository import Repository

RULES = builtin()
SECTION = re.compile(r"^## (.+)\n", re.MULTILINE)
FENCE = re.compile(r"^```(xml|rss|rdf|json|http)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WITH_FIX = ["Why", "Bad", "Good", "Fix", "References"]
WITHOUT_FIX = ["Why", "Bad", "Good", "References"]
ENCODINGS = ("iso-8859-1", "utf-16-le")
WRAPS: dict[frozenset[str], Callable[[str], str]] = {
    frozenset(("rss", "item")): testing.rss_item,
    frozenset(("rss", "channel")): testing.rss_channel,
    frozenset(("rdf", "item")): testing.rdf_item,
    frozenset(("json", "item")): testing.json_item,
    frozenset(("json", "feed")): testing.json_feed,
    frozenset(("json", "chapter")): testing.chapter,
    frozenset(("json", "chapters")): testing.chapters,
    frozenset(("rss",)): testing.document,
    frozenset(("rdf",)): testing.document,
    frozenset(("json",)): testing.document,
}
REPOSITORIES = {"repository": held.example, "shallow": held.shallow}


class Example(NamedTuple):
    """A fence of a page: its text, its language with the words behind, and what is before it.

    That is an earlier version, or the exchange that brought the text over HTTP.
    """

    text: str
    words: frozenset[str]
    earlier: str = ""
    exchange: str = ""

    @property
    def wrap(self) -> Callable[[str], str]:
        """What makes a whole document of the text."""
        for words, wrap in WRAPS.items():
            if self.words >= words:
                return wrap
        if self.words & {"entry", "feed"}:
            return testing.entry if "entry" in self.words else testing.feed
        first = re.match(r"\s*(?:<!--.*?-->\s*)*<([?!]?\w*)([^>]*)", self.text, re.DOTALL)
        if first is None or first[1][:1] in "?!" or first[1] == "feed" or "xmlns" in first[2]:
            return testing.document
        return testing.feed

    @property
    def options(self) -> dict[str, Any]:
        """The options that the words give, such as `profile=kernel`."""
        pairs = (word.partition("=") for word in self.words if "=" in word)
        return {key: value for key, _, value in pairs}

    @property
    def encoding(self) -> str:
        """The encoding that the words ask for."""
        return next((word for word in self.words if word in ENCODINGS), "utf-8")

    @property
    def repository(self) -> Repository | None:
        """The repository that the words ask for."""
        return next((make() for word, make in REPOSITORIES.items() if word in self.words), None)


def sections(info: RuleInfo) -> dict[str, str]:
    _, *parts = SECTION.split(documentation(info))
    return dict(zip(parts[::2], parts[1::2], strict=True))


def examples(text: str) -> Iterator[Example]:
    earlier = exchange = ""
    for match in FENCE.finditer(text):
        words = frozenset(match[2].split()) | ({match[1]} - {"xml"})
        if match[1] == "http":
            exchange = match[3]
        elif "earlier" in words:
            earlier = match[3]
        else:
            yield Example(match[3], words, earlier, exchange)


def diagnose(info: RuleInfo, example: Example) -> tuple[Diagnostic, ...]:
    """What the default rules and this one say of an example."""
    ruleset = select(RULES, extend_select=[info.name], options={info.name: example.options})
    case = testing.Case("", example.text, earlier=example.earlier, exchange=example.exchange)
    witnesses = testing.witnesses_of(case, example.wrap, example.repository)
    data = example.wrap(example.text).encode(example.encoding, "surrogatepass")
    charset = witnesses.transport.charset if witnesses.transport else ""
    return lint(Source("feed.atom", data, charset), ruleset, witnesses).diagnostics


def loud(diagnostics: tuple[Diagnostic, ...]) -> set[str]:
    return {d.name for d in diagnostics if d.severity > Severity.INFO}


each_rule = pytest.mark.parametrize("info", RULES, ids=lambda info: info.name)


@each_rule
def test_the_sections_are_there_in_their_order(info: RuleInfo) -> None:
    text = documentation(info)
    assert re.match(r"\S.*\.\n\n## Why\n", text), "a summary line that ends in a full stop"
    found = sections(info)
    assert list(found) == (WITH_FIX if info.fix else WITHOUT_FIX)
    assert all(body.strip() for body in found.values())
    assert "](https://" in found["References"]
    assert list(examples(found["Bad"]))
    assert list(examples(found["Good"]))


@each_rule
def test_bad_fires_this_rule_and_no_other(info: RuleInfo) -> None:
    for example in examples(sections(info)["Bad"]):
        if "excerpt" in example.words:
            # Too long to be shown whole.
            continue
        found = diagnose(info, example)
        assert info.name in {d.name for d in found}, "Bad is silent"
        assert loud(found) <= {info.name}, [(d.name, d.message) for d in found]


@each_rule
def test_good_is_silent(info: RuleInfo) -> None:
    for example in examples(sections(info)["Good"]):
        found = [d for d in diagnose(info, example) if d.severity > Severity.INFO]
        found += [d for d in diagnose(info, example) if d.name == info.name]
        assert found == []


@each_rule
def test_the_fix_turns_bad_into_good(info: RuleInfo) -> None:
    bad = next(examples(sections(info)["Bad"]))
    good = next(examples(sections(info)["Good"]))
    found = [d for d in diagnose(info, bad) if d.name == info.name]
    assert any(d.fix for d in found) is info.fix
    if info.fix:
        fixed = testing.apply_fixes(bad.wrap(bad.text), found)
        assert fixed == good.wrap(good.text) or good.text.strip() in fixed


@each_rule
def test_the_data_of_a_rule(info: RuleInfo) -> None:
    rule = load(info)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", info.name)
    assert re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+", info.since)
    assert len(info.w3c) <= (12 if info.family in ("structure", "rss", "podcast") else 6)
    assert bool(info.visits) != bool(info.faults) or (info.visits and info.faults)
    assert not info.summary.endswith(".")
    defaults = getattr(rule.Options, "_field_defaults", {})
    assert set(defaults) == set(getattr(rule.Options, "_fields", ())), "each option has a default"


def test_the_examples_are_told_apart() -> None:
    wraps = {
        '<?xml version="1.0"?><feed/>': testing.document,
        "<!DOCTYPE html>": testing.document,
        '<feed xmlns="http://www.w3.org/2005/Atom"/>': testing.document,
        "no markup": testing.document,
        '<entry xmlns="http://www.w3.org/2005/Atom"/>': testing.document,
        "<entry><id>x</id></entry>": testing.feed,
        "<!-- a comment -->\n<id>x</id>": testing.feed,
    }
    for text, wrap in wraps.items():
        assert Example(text, frozenset(), "").wrap is wrap, text
    assert Example("<id/>", frozenset(["entry"]), "").wrap is testing.entry


def test_nothing_generated_is_stale() -> None:
    done = subprocess.run(
        [sys.executable, "tools/generate.py", "--check"],
        cwd=CHECKOUT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


# ---- the README and its neighbours

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_readme_shows_what_the_commands_print() -> None:
    (concise, full) = blocks("console")
    assert concise.startswith("$ feedlint --output-format concise examples/blog.atom\n")
    assert "examples/blog.atom:12:14: error[date-not-rfc3339]" in concise
    assert "^^^^" in full


def test_the_configuration_of_the_readme_is_valid(tmp_path: Path) -> None:
    (text,) = blocks("toml")
    path = tmp_path / "feedlint.toml"
    path.write_text(text, encoding="utf-8")
    schema = json.loads((CHECKOUT / "schemas/config.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(tomllib.loads(text), schema)
    loaded = config.load(str(path))
    assert {key.replace("-", "_") for key in options.KEYS} == {
        key for key, value in loaded._asdict().items() if value and key not in ("path", "root")
    }
    settings = Settings(loaded._replace(plugins=()), Choices())
    assert settings.is_unchecked_wrong
    assert settings.is_strict
    assert settings.excludes(str(tmp_path / "vendor/feed.xml"))


PLACEHOLDERS = re.compile(
    r"readthedocs\.io/(?:en|projects)/?[^)]*feedlint|OWNER/|feedlint\.readthedocs|example\.org/feedlint"
)


@pytest.mark.parametrize(
    "path",
    [
        *CHECKOUT.glob("*.md"),
        *sorted((CHECKOUT / "docs").rglob("*.md")),
        *sorted((CHECKOUT / "lint").rglob("*.py")),
        CHECKOUT / "action.yml",
        CHECKOUT / "pyproject.toml",
    ],
    ids=lambda path: path.name,
)
def test_no_address_stands_for_another(path: Path) -> None:
    assert not PLACEHOLDERS.search(path.read_text(encoding="utf-8"))


def test_the_hooks_and_steps_of_the_readme_exist() -> None:
    hooks, steps = (yaml.safe_load(block) for block in blocks("yaml"))
    defined = yaml.safe_load((CHECKOUT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    used = {hook["id"] for hook in hooks["repos"][0]["hooks"]}
    assert used <= {hook["id"] for hook in defined}
    assert [set(step) for step in steps] == [{"run"}, {"run"}]


def test_the_suppression_of_the_readme_suppresses() -> None:
    (comment,) = blocks("xml")
    text = testing.entry(f"{comment}<id>dc293f2106903ab9c24e9cea18c276e32c394c33</id>")
    found = lint(Source("feed.atom", text.encode()), select(RULES)).diagnostics
    assert loud(found) == set()


def test_ci_runs_the_command_of_the_readme() -> None:
    install, _, test = blocks("sh")[-1].strip().partition(" && ")
    script = (CHECKOUT / ".ci/run").read_text(encoding="utf-8")
    assert (install, test) == ("python -m pip install -e '.[test]'", "python -m pytest")
    assert f"\n{test}" in script


@pytest.mark.parametrize(
    "path",
    [*CHECKOUT.glob("*.md"), *sorted((CHECKOUT / "docs").rglob("*.md"))],
    ids=lambda path: path.name,
)
def test_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", text)
    assert [target for target in targets if not (path.parent / target).exists()] == []
