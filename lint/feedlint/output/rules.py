"""The rules themselves as output: the list, and the page of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.linting.catalogue import UnknownRule, documentation, load, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feedlint.linting.catalogue import RuleInfo
    from feedlint.output.common import Style


def as_text(rules: Sequence[RuleInfo], style: Style) -> str:
    """A line for each rule: code, name, severity (or off), what it says."""
    width = max((len(rule.name) for rule in rules), default=0)
    lines = []
    for rule in rules:
        label = rule.severity.label if rule.default else "off"
        shown = style.paint(f"{label:<7}", label if rule.default else "quiet")
        room = style.width - len(f"{rule.code}  {'':<{width}}  {label:<7}  ")
        summary = rule.summary
        if style.width and room > 10 and len(summary) > room:
            summary = f"{summary[: room - 1]}…"
        lines.append(f"{rule.code}  {rule.name:<{width}}  {shown}  {summary}\n")
    return "".join(lines)


def as_json(rules: Sequence[RuleInfo]) -> str:
    """The contract of `--list-rules --output-format json`."""
    from feedlint.output.json import VERSION, encoded

    rows = ",\n".join(encoded(_row(rule)) for rule in rules)
    return f'{{"version": {VERSION}, "rules": [\n{rows}\n]}}\n'


def _row(rule: RuleInfo) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.label,
        "default": rule.default,
        "fix": rule.fix,
        "since": rule.since,
        "w3c": list(rule.w3c),
        "summary": rule.summary,
        "url": rule.url,
    }


def explained(rules: Sequence[RuleInfo], name: str) -> str:
    """The page of the rule with this name or code; raises UnknownRule."""
    wanted = name.lower().replace("_", "-")
    for rule in rules:
        if wanted in (rule.name.lower(), rule.code.lower()):
            return page(rule)
    raise UnknownRule(name, nearest(rules, name))


def page(rule: RuleInfo) -> str:
    """A rule's documentation in Markdown: its data, then its docstring."""
    state = "on by default" if rule.default else "off by default"
    facts = [f"`{rule.code}`", rule.severity.label, state, f"since {rule.since}"]
    if rule.fix:
        facts.append("has a fix")
    if type(load(rule)).once:
        facts.append("told once a feed")
    summary, _, rest = documentation(rule).partition("\n")
    parts = [f"# {rule.name}", " · ".join(facts), summary]
    if rule.w3c:
        names = ", ".join(f"`{name}`" for name in rule.w3c)
        parts.append(f"Answers to the W3C validator's {names}.")
    if rest.strip("\n"):
        parts.append(rest.strip("\n"))
    return "\n\n".join(parts) + "\n"
