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
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from feedlint.linting.catalogue import RuleInfo


#: The rules that say that not all of a feed was checked.
SAY_UNCHECKED = ("template", "json-not-checked", "limit-exceeded", "limit-findings")


class UsageError(Exception):
    """A command line that cannot be followed."""


class Choices(NamedTuple):
    """What the command line says about rules and configuration.

    `select` replaces what the configuration selects and ignores, `ignore` and
    `extend_select` add to it. `is_strict` stands instead of the configuration's, unless it is
    None. `config` is a file to use instead of the closest one. `limits`, `rules` (severities
    by rule, or `off`) and `settings` (keys and values) go before the configuration's.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    is_strict: bool | None = None
    config: str = ""
    is_isolated: bool = False
    limits: tuple[tuple[str, int], ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    has_no_plugins: bool = False


class Settings:
    """One configuration together with the command line.

    Raises ConfigError or UsageError for what names no rule, plugin or option.
    """

    def __init__(self, configuration: Config, choices: Choices) -> None:
        if configuration.extends or choices.settings:
            # Most runs have one file or none.
            from feedlint.command.layers import effective, of_settings

            given = of_settings(choices.settings, configuration.root)
            configuration = effective(configuration, given)
            layers = [given, configuration]
        else:
            layers = [configuration]
        self.configuration = configuration
        self._choices = choices
        is_strict = choices.is_strict
        self.is_strict = bool(configuration.strict if is_strict is None else is_strict)
        self.is_unchecked_wrong = configuration.unchecked == "error"
        self.limits = LIMITS._replace(**dict((*configuration.limits, *choices.limits)))
        self.has_no_plugins = choices.has_no_plugins
        plugins = () if choices.has_no_plugins else _plugins(configuration)
        self.rules = (*builtin(), *plugins)
        self.repository = _path(configuration, configuration.repository)
        self.baseline = _path(configuration, configuration.baseline)
        for layer in layers:
            # The last one has all; the others are there to be blamed.
            self._options = _options(layer, self.rules, self._is_left_out)
        self._excluded = Patterns(configuration.root, configuration.exclude)
        self._ignores = [
            (Patterns(configuration.root, [pattern]), codes)
            for pattern, codes in configuration.per_file_ignores
        ]
        self._rulesets: dict[tuple[str, ...], Ruleset] = {}
        self._check_choices()
        for layer in layers:
            self._check_selectors(layer)

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

    def _is_left_out(self, selector: str) -> bool:
        """Whether a rule that the configuration names is that of a plugin left out."""
        if not (self._choices.has_no_plugins and self.configuration.plugins):
            return False
        return bool(self._unknown((selector,)))

    def _kept(self, selectors: Iterable[str]) -> tuple[str, ...]:
        return tuple(name for name in selectors if not self._is_left_out(name))

    def _select(self, ignored: tuple[str, ...]) -> Ruleset:
        config_, choices = self.configuration, self._choices
        chosen: tuple[str, ...] = choices.select or self._kept(config_.select)
        own_ignore, own_extend = self._kept(config_.ignore), self._kept(config_.extend_select)
        if choices.select:
            own_ignore, own_extend = (), ()
        switched_off = tuple(name for name, label in choices.rules if label == "off")
        switched_on = tuple(name for name, label in choices.rules if label != "off")
        exact = {key for info in self.rules for key in (info.code, info.name)}
        if not chosen:
            own_extend = (*own_extend, *self._on_under_profile((*own_ignore, *choices.ignore)))
        ruleset = select(
            self.rules,
            chosen or (() if config_.select else None),
            ignore=(*own_ignore, *choices.ignore, *switched_off),
            extend_select=(
                *own_extend,
                *choices.extend_select,
                *(name for name in switched_on if name in exact),
            ),
            severities=self._severities(),
            options=self._options,
        )
        # What a file's own pattern ignores is off, however exactly something selects it.
        off = {code for name in self._kept(ignored) for code in matching(self.rules, name)}
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

    def _severities(self) -> dict[str, Severity]:
        pairs = self.configuration.severity
        names = {info.name for info in self.rules} if self.is_unchecked_wrong else set()
        found = {name: Severity.ERROR for name in SAY_UNCHECKED if name in names}
        found |= {rule: Severity[label.upper()] for rule, label in pairs if self._kept((rule,))}
        for rule, label in self._choices.rules:
            if label != "off":
                # The later of two selectors that are as exact wins.
                found.pop(rule, None)
                found[rule] = Severity[label.upper()]
        return found

    def _check_choices(self) -> None:
        for option, selectors in (
            ("--select", self._choices.select),
            ("--ignore", self._choices.ignore),
            ("--extend-select", self._choices.extend_select),
            ("--rule", [name for name, _ in self._choices.rules]),
        ):
            problem = self._unknown(selectors)
            if problem:
                raise UsageError(f"{option}: {problem}")

    def _check_selectors(self, layer: Config) -> None:
        configured = {
            "select": layer.select,
            "ignore": layer.ignore,
            "extend-select": layer.extend_select,
            "severity": tuple(rule for rule, _ in layer.severity),
        }
        for pattern, codes in layer.per_file_ignores:
            configured[f"per-file-ignores.{show(pattern)}"] = codes
        for key, selectors in configured.items():
            problem = self._unknown(self._kept(selectors))
            if problem:
                raise ConfigError(layer.path, f"{key}: {problem}")

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


def _options(
    configuration: Config, rules: Sequence[RuleInfo], is_left_out: Callable[[str], bool]
) -> dict[str, Mapping[str, Any]]:
    """The options of each rule that has some set, checked against what the rule declares."""
    known = {key: info for info in rules for key in (info.code, info.name)}
    checked: dict[str, Mapping[str, Any]] = {}
    for name, table in configuration.rules:
        if name not in known and is_left_out(name):
            continue
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
    from feedlint.feeds.podcast import PROFILES as SHOWS

    known = (*PROFILES, *SHOWS)
    if configuration.profile not in known:
        hint = did_you_mean(configuration.profile, known)
        words = f"profile is {show(configuration.profile)}, not one of {', '.join(known)}"
        raise ConfigError(configuration.path, f"{words}{hint}")
    for info in rules:
        is_of_shows = configuration.profile in SHOWS
        if info.family != "plugin" and (info.family == "podcast") is not is_of_shows:
            continue
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
