"""From the command line and the closest configuration to the rules for one file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.command import config
from feedlint.command.config import Config, ConfigError
from feedlint.command.globs import Patterns
from feedlint.finding import Severity
from feedlint.limits import LIMITS
from feedlint.linting.catalogue import (
    PluginError,
    Ruleset,
    UnknownRule,
    builtin,
    load,
    matching,
    plugin_rules,
    select,
)
from feedlint.text.show import show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feedlint.linting.catalogue import RuleInfo


class UsageError(Exception):
    """A command line that cannot be followed."""


class Choices(NamedTuple):
    """What the command line says about rules and configuration.

    `select` replaces what the configuration selects and ignores, `ignore` and
    `extend_select` add to it. `is_strict` stands instead of the configuration's, unless it is
    None. `config` is a file to use instead of the closest one. `limits` go before the
    configuration's.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    is_strict: bool | None = None
    config: str = ""
    is_isolated: bool = False
    limits: tuple[tuple[str, int], ...] = ()


class Settings:
    """One configuration together with the command line.

    Raises ConfigError or UsageError for what names no rule, plugin or option.
    """

    def __init__(self, configuration: Config, choices: Choices) -> None:
        self.configuration = configuration
        self._choices = choices
        given = choices.is_strict
        self.is_strict = configuration.strict if given is None else given
        self.limits = LIMITS._replace(**dict((*configuration.limits, *choices.limits)))
        self.rules = (*builtin(), *_plugins(configuration))
        self.repository = _path(configuration, configuration.repository)
        self.baseline = _path(configuration, configuration.baseline)
        self._options = _options(configuration, self.rules)
        self._excluded = Patterns(configuration.root, configuration.exclude)
        self._ignores = [
            (Patterns(configuration.root, [pattern]), codes)
            for pattern, codes in configuration.per_file_ignores
        ]
        self._rulesets: dict[tuple[str, ...], Ruleset] = {}
        self._check_selectors()

    def excludes(self, path: str) -> bool:
        """Whether a file is not to be linted."""
        return self._excluded.matches(path)

    def ruleset(self, path: str) -> Ruleset:
        """The rules for a file."""
        matched = [codes for patterns, codes in self._ignores if patterns.matches(path)]
        ignored = tuple(code for codes in matched for code in codes)
        if ignored not in self._rulesets:
            self._rulesets[ignored] = self._select(ignored)
        return self._rulesets[ignored]

    def _select(self, ignored: tuple[str, ...]) -> Ruleset:
        config_, choices = self.configuration, self._choices
        chosen: tuple[str, ...] = choices.select or config_.select
        own_ignore, own_extend = config_.ignore, config_.extend_select
        if choices.select:
            own_ignore, own_extend = (), ()
        if not chosen:
            own_extend = (*own_extend, *self._on_under_profile((*own_ignore, *choices.ignore)))
        ruleset = select(
            self.rules,
            chosen or None,
            ignore=(*own_ignore, *choices.ignore),
            extend_select=(*own_extend, *choices.extend_select),
            severities={rule: Severity[label.upper()] for rule, label in config_.severity},
            options=self._options,
        )
        # What a file's own pattern ignores is off, however exactly something selects it.
        off = {code for selector in ignored for code in matching(self.rules, selector)}
        kept = (rule for rule in ruleset.chosen if rule.info.code not in off)
        return Ruleset(kept, self.rules)

    def _on_under_profile(self, ignored: tuple[str, ...]) -> list[str]:
        """The rules that a profile switches on, but those that somebody switched off."""
        if not self.configuration.profile:
            return []
        from feedlint.commits.keys import ON_UNDER

        off = {code for selector in ignored for code in matching(self.rules, selector)}
        names = ON_UNDER.get(self.configuration.profile, ())
        return [info.name for info in self.rules if info.name in names and info.code not in off]

    def _check_selectors(self) -> None:
        for option, selectors in (
            ("--select", self._choices.select),
            ("--ignore", self._choices.ignore),
            ("--extend-select", self._choices.extend_select),
        ):
            problem = self._unknown(selectors)
            if problem:
                raise UsageError(f"{option}: {problem}")
        configured = {
            "select": self.configuration.select,
            "ignore": self.configuration.ignore,
            "extend-select": self.configuration.extend_select,
            "severity": tuple(rule for rule, _ in self.configuration.severity),
        }
        for pattern, codes in self.configuration.per_file_ignores:
            configured[f"per-file-ignores.{show(pattern)}"] = codes
        for key, selectors in configured.items():
            problem = self._unknown(selectors)
            if problem:
                raise ConfigError(self.configuration.path, f"{key}: {problem}")

    def _unknown(self, selectors: Sequence[str]) -> str:
        for selector in selectors:
            try:
                matching(self.rules, selector)
            except UnknownRule as error:
                return str(error)
        return ""


class Resolver:
    """The settings that hold for each file: those of the configuration closest to it."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self._by_folder: dict[str, str] = {}
        self._by_config: dict[str, Settings | ConfigError] = {}

    def __reduce__(self) -> tuple[type[Resolver], tuple[Choices]]:
        # Another process finds the settings itself: a plugin's classes are not sent.
        return Resolver, (self._choices,)

    def for_file(self, path: str) -> Settings:
        """The settings for the file at `path`; raises ConfigError or UsageError."""
        return self.for_folder(os.path.dirname(path) or os.curdir)

    def for_folder(self, folder: str) -> Settings:
        """The settings for the files in `folder`; raises ConfigError or UsageError."""
        name = self._choices.config or self._closest(folder)
        if name not in self._by_config:
            self._by_config[name] = self._settings(name)
        found = self._by_config[name]
        if isinstance(found, ConfigError):
            raise found
        return found

    def _settings(self, name: str) -> Settings | ConfigError:
        try:
            return Settings(config.load(name) if name else Config(root=os.getcwd()), self._choices)
        except ConfigError as error:
            return error

    def _closest(self, folder: str) -> str:
        if self._choices.is_isolated:
            return ""
        if folder not in self._by_folder:
            self._by_folder[folder] = config.find(folder)
        return self._by_folder[folder]


def _plugins(configuration: Config) -> tuple[RuleInfo, ...]:
    names = [
        os.path.join(configuration.root, name) if name.endswith(".py") else name
        for name in configuration.plugins
    ]
    try:
        return plugin_rules(names)
    except PluginError as error:
        raise ConfigError(configuration.path, f"plugins: {error}") from error


def _path(configuration: Config, path: str) -> str:
    """A path in a configuration, relative to the working directory; '' stays ''."""
    return os.path.relpath(os.path.join(configuration.root, path)) if path else ""


def _options(configuration: Config, rules: Sequence[RuleInfo]) -> dict[str, Mapping[str, Any]]:
    """The options of each rule that has some set, checked against what the rule declares."""
    known = {key: info for info in rules for key in (info.code, info.name)}
    checked: dict[str, Mapping[str, Any]] = {}
    for name, table in configuration.rules:
        if name not in known:
            hint = did_you_mean(name, [info.name for info in rules])
            raise ConfigError(configuration.path, f"rules: no rule is called {show(name)}{hint}")
        checked[name] = _checked(configuration.path, known[name], table)
    if configuration.profile:
        _add_profile(configuration, rules, checked)
    return checked


def _add_profile(
    configuration: Config, rules: Sequence[RuleInfo], options: dict[str, Mapping[str, Any]]
) -> None:
    """Give the profile to each rule that takes one and was not given its own."""
    from feedlint.commits.keys import PROFILES

    if configuration.profile not in PROFILES:
        hint = did_you_mean(configuration.profile, PROFILES)
        words = f"profile is {show(configuration.profile)}, not one of {', '.join(PROFILES)}"
        raise ConfigError(configuration.path, f"{words}{hint}")
    for info in rules:
        takes = "profile" in getattr(load(info).Options, "_field_defaults", {})
        given = {**options.get(info.name, {}), **options.get(info.code, {})}
        if takes and "profile" not in given:
            options[info.name] = {**given, "profile": configuration.profile}


def _checked(path: str, info: RuleInfo, table: Mapping[str, Any]) -> dict[str, Any]:
    """A rule's options by the names of its fields, lists as tuples; raises ConfigError."""
    defaults: Mapping[str, Any] = getattr(load(info).Options, "_field_defaults", {})
    keys = {field.replace("_", "-"): field for field in defaults}
    checked = {}
    for key, value in table.items():
        field = keys.get(key)
        place = f"rules.{info.name}.{key}"
        if field is None:
            hint = did_you_mean(key, keys) or ("" if keys else "; the rule has no options")
            raise ConfigError(path, f"unknown key {show(place)}{hint}")
        given = tuple(value) if isinstance(value, list) else value
        wanted = type(defaults[field])
        if type(given) is not wanted:
            raise ConfigError(path, f"{place} must be {_WORDS.get(wanted, wanted.__name__)}")
        checked[field] = given
    return checked


_WORDS = {
    bool: "true or false",
    int: "a number",
    str: "a string",
    tuple: "a list",
}
