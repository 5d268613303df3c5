"""Which rules there are, and which of them are chosen.

Built-in rules are known from a generated index, so that a rule's module is imported
only when it has something to look at; plugins are imported when the config names them.
"""

from __future__ import annotations

import importlib
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.errors import UnknownName
from feedlint.finding import Severity
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from types import ModuleType

#: Where the pages of the rules are read; '' where there is no site, and `--explain` prints them.
DOCS = ""
ENTRY_POINTS = "feedlint.rules"


class RuleInfo(NamedTuple):
    """What is known of a rule without importing it."""

    code: str
    name: str
    family: str
    severity: Severity
    default: bool
    fix: bool
    since: str
    w3c: tuple[str, ...]
    summary: str
    module: str
    class_name: str
    visits: tuple[str, ...]
    faults: tuple[str, ...]
    dialects: frozenset[str] = frozenset(("atom",))
    rule: type[Rule] | None = None

    @property
    def url(self) -> str:
        """The address of the rule's page; none for a plugin's rule, or where there is no site."""
        return "" if self.rule or not DOCS else f"{DOCS}{self.name}/"


class UnknownRule(UnknownName):
    """A selector that fits no rule; `suggestion` is the nearest one that does, or ''."""

    what = "rule"

    def __init__(self, selector: str, suggestion: str = "") -> None:
        super().__init__(selector)
        hint = f"; did you mean {suggestion!r}?" if suggestion else ""
        self.args = (f"no rule is called {selector!r}{hint}",)
        self.selector = selector
        self.suggestion = suggestion


class PluginError(Exception):
    """A plugin that cannot be used; the message names it and says why."""


class Chosen(NamedTuple):
    """A rule that is on: with what severity, and with which options."""

    info: RuleInfo
    severity: Severity
    options: Mapping[str, Any]


class Ruleset:
    """The rules that are on, sorted by what sets them off.

    `known` are the codes and names of all rules there are, on or off.
    """

    def __init__(self, chosen: Iterable[Chosen], known: Iterable[RuleInfo] = ()) -> None:
        self.chosen = tuple(chosen)
        infos = (*known, *(chosen.info for chosen in self.chosen))
        self.known = frozenset(key for info in infos for key in (info.code, info.name))
        self._made: dict[str, tuple[type[Rule], Any]] = {}

    def without(self, codes: Collection[str]) -> Ruleset:
        """The same without the rules of these codes."""
        if not codes:
            return self
        kept = Ruleset(chosen for chosen in self.chosen if chosen.info.code not in codes)
        kept.known = self.known
        return kept

    def made(self, chosen: Chosen) -> tuple[type[Rule], Any]:
        """The class of a rule and its options, made once for all runs."""
        code = chosen.info.code
        if code not in self._made:
            kind = type(load(chosen.info))
            self._made[code] = kind, kind.Options(**chosen.options)
        return self._made[code]

    @cached_property
    def by_visit(self) -> dict[str, list[Chosen]]:
        """The rules by the names of the elements they visit."""
        return _grouped(self.chosen, "visits")

    @cached_property
    def visited(self) -> tuple[str, ...]:
        """What any rule visits, with a witness or without, in a lasting order."""
        return tuple(dict.fromkeys(key.partition(" ")[0] for key in self.by_visit))

    @cached_property
    def judges_structure(self) -> bool:
        """Whether any rule is about structure."""
        return any(chosen.info.family == "structure" for chosen in self.chosen)

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of the rules by code."""
        return {chosen.info.code: chosen.info.name for chosen in self.chosen}

    @cached_property
    def by_fault(self) -> dict[str, list[Chosen]]:
        """The rules by the kinds of faults they explain."""
        return _grouped(self.chosen, "faults")

    @cached_property
    def by_name(self) -> dict[str, Chosen]:
        """The rules by name."""
        return {chosen.info.name: chosen for chosen in self.chosen}


def _grouped(rules: Iterable[Chosen], field: str) -> dict[str, list[Chosen]]:
    groups: dict[str, list[Chosen]] = {}
    for chosen in rules:
        for key in getattr(chosen.info, field):
            groups.setdefault(key, []).append(chosen)
    return groups


def builtin() -> tuple[RuleInfo, ...]:
    """Feedlint's own rules by code, from the generated index."""
    from feedlint.rules.index import RULES

    return tuple(
        RuleInfo(
            *(row[0], row[1], row[2], Severity[row[3].upper()], row[4], row[5], row[6]),
            *(row[7], row[8], row[9], row[10], row[11], row[12], frozenset(row[13].split())),
        )
        for row in RULES
    )


def load(info: RuleInfo) -> Rule:
    """The rule itself; imports its module."""
    if info.rule is not None:
        return info.rule()
    rule: type[Rule] = getattr(importlib.import_module(info.module), info.class_name)
    return rule()


def documentation(info: RuleInfo) -> str:
    """The rule's docstring, dedented."""
    import inspect

    return inspect.cleandoc(type(load(info)).__doc__ or "")


def describe(rule: type[Rule]) -> RuleInfo:
    """What there is to know of a rule class."""
    import inspect

    text = inspect.cleandoc(rule.__doc__ or "")
    summary = text.partition("\n")[0].rstrip(".")
    return RuleInfo(
        rule.code,
        rule.name,
        _family(rule),
        rule.severity,
        rule.default,
        "\n## Fix\n" in text,
        rule.since,
        rule.w3c,
        summary,
        rule.__module__,
        rule.__name__,
        rule.visits,
        rule.faults,
        rule.dialects,
        rule,
    )


def _family(rule: type[Rule]) -> str:
    package = rule.__module__.rpartition(".")[0]
    return package.rpartition(".")[2] if package.startswith("feedlint.rules.") else "plugin"


def plugin_rules(plugins: Sequence[str]) -> tuple[RuleInfo, ...]:
    """The rules of the named plugins: entry points of `feedlint.rules`, or paths to `.py` files.

    Raises PluginError for one that cannot be imported, has no rules, or whose rules
    carry a code or name that is taken.
    """
    taken = {key for info in builtin() for key in (info.code, info.name)}
    found: list[RuleInfo] = []
    for plugin in plugins:
        rules = list(_rules_in(_import(plugin)))
        if not rules:
            raise PluginError(f"plugin {plugin!r} defines no rule")
        for rule in rules:
            info = _described(plugin, rule)
            for key in (info.code, info.name):
                if key in taken:
                    raise PluginError(f"plugin {plugin!r}: the name {key!r} is taken")
            taken.update((info.code, info.name))
            found.append(info)
    return tuple(found)


def _described(plugin: str, rule: type[Rule]) -> RuleInfo:
    try:
        return describe(rule)
    except AttributeError as error:
        raise PluginError(f"plugin {plugin!r}: {rule.__name__} lacks {error.name!r}") from None


def _rules_in(module: ModuleType) -> Iterator[type[Rule]]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Rule) and value is not Rule:
            yield value


def _import(plugin: str) -> ModuleType:
    try:
        if plugin.endswith(".py"):
            return _import_path(plugin)
        return _import_entry_point(plugin)
    except PluginError:
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise PluginError(f"plugin {plugin!r} cannot be imported: {reason}") from error


def _import_path(path: str) -> ModuleType:
    import importlib.util
    import sys
    from pathlib import Path

    name = "feedlint_plugin_" + "".join(c if c.isalnum() else "_" for c in Path(path).stem)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not Path(path).is_file():
        raise PluginError(f"plugin {path!r} is not a file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _import_entry_point(name: str) -> ModuleType:
    from importlib.metadata import entry_points

    found = entry_points(group=ENTRY_POINTS, name=name)
    if not found:
        raise PluginError(f"no distribution has an entry point {name!r} in {ENTRY_POINTS}")
    module: ModuleType = next(iter(found)).load()
    return module


def matching(rules: Sequence[RuleInfo], selector: str) -> dict[str, int]:
    """The codes of the rules a selector fits, each with how exactly it fits them.

    A selector is `ALL`, a family's letter, the beginning of a code, a code, or a name.
    Raises UnknownRule for one that fits none.
    """
    if selector.upper() == "ALL":
        return {info.code: 0 for info in rules}
    found = {info.code: 100 for info in rules if selector in (info.name, info.code)}
    if not found:
        prefix = selector.upper()
        found = {info.code: len(prefix) for info in rules if info.code.startswith(prefix)}
    if not found or not selector:
        raise UnknownRule(selector, nearest(rules, selector))
    return found


def nearest(rules: Sequence[RuleInfo], selector: str) -> str:
    """The name or code that was probably meant by `selector`, or ''."""
    from difflib import get_close_matches

    names = [info.name for info in rules]
    close = get_close_matches(selector.lower(), names, n=1, cutoff=0.6)
    codes = get_close_matches(selector.upper(), [info.code for info in rules], n=1, cutoff=0.7)
    return next(iter(close + codes), "")


def select(  # noqa: PLR0913  # the command's options, each with its default
    rules: Sequence[RuleInfo],
    select: Sequence[str] | None = None,
    *,
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    severities: Mapping[str, Severity] | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
) -> Ruleset:
    """The rules that are on; the more exact selector wins, and `ignore` on a tie.

    Without `select` the rules that are on by default are. `severities` and `options`
    are by rule name or code. Raises UnknownRule.
    """
    on = {info.code: -1 for info in rules if info.default} if select is None else {}
    for selector in (*(select or ()), *extend_select):
        for code, weight in matching(rules, selector).items():
            on[code] = max(weight, on.get(code, -1))
    for selector in ignore:
        for code, weight in matching(rules, selector).items():
            if weight >= on.get(code, -1):
                on.pop(code, None)
    levels = _by_code(rules, severities or {})
    settings = _by_code(rules, options or {})
    chosen = (
        Chosen(info, levels.get(info.code, info.severity), settings.get(info.code, {}))
        for info in rules
        if info.code in on
    )
    return Ruleset(chosen, rules)


def _by_code(rules: Sequence[RuleInfo], values: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, tuple[int, Any]] = {}
    for selector, value in values.items():
        for code, weight in matching(rules, selector).items():
            if code not in found or weight >= found[code][0]:
                found[code] = (weight, value)
    return {code: value for code, (_, value) in found.items()}
