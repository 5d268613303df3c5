"""Completion for bash, zsh and fish, made from the parser, so that it is never stale."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator, Sequence

    from feedlint.linting.catalogue import RuleInfo

_BASH = """\
# Completion of feedlint in bash; made by `feedlint --print-completion bash`.
_feedlint() {{
    local rules="{rules}"
    local options="{options}"
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
    # `--option=value` is three words to bash.
    if [[ $current == "=" ]]; then
        current=
    elif [[ $previous == "=" ]]; then
        previous=${{COMP_WORDS[COMP_CWORD-2]}}
    fi
    COMPREPLY=()
    case $previous in
{cases}    esac
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$current"))
    fi
}}
complete -o bashdefault -o default -F _feedlint feedlint
"""

_ZSH = """\
#compdef feedlint
# Completion of feedlint in zsh; made by `feedlint --print-completion zsh`.
typeset -ga _feedlint_names=({rules})
_feedlint_rule() {{
    compadd - $_feedlint_names
}}
_feedlint_rules() {{
    _sequence compadd - $_feedlint_names
}}
_feedlint() {{
    _arguments -s -S \\
{specs}        '*:path:_files'
}}
if [[ $funcstack[1] == _feedlint ]]; then
    _feedlint "$@"
else
    compdef _feedlint feedlint
fi
"""

_FISH = """\
# Completion of feedlint in fish; made by `feedlint --print-completion fish`.
set -g __feedlint_rules {rules}
{lines}"""


class _Option(NamedTuple):
    """An option as completion sees it; `kind` is what its value is, '' without one."""

    names: tuple[str, ...]
    words: str
    kind: str
    choices: tuple[str, ...]
    is_repeated: bool


def script(shell: str, parser: ArgumentParser, rules: Sequence[RuleInfo]) -> str:
    """The script for one of SHELLS."""
    options = list(_options(parser))
    names = [name for rule in rules for name in (rule.name, rule.code)]
    names += [*sorted({rule.code[0] for rule in rules}), "ALL"]
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](options, names)


def _options(parser: ArgumentParser) -> Iterator[_Option]:
    # argparse has no public way to its options; this name is as old as argparse.
    for action in parser._actions:  # noqa: SLF001
        if not action.option_strings:
            continue
        words = (action.help or "").replace("%%", "%")
        if not words or words == "==SUPPRESS==":
            words = "print this help"
        choices = tuple(map(str, action.choices or ()))
        kind = "" if action.nargs == 0 else _kind(str(action.metavar or ""), choices)
        repeats = type(action).__name__ == "_AppendAction"
        yield _Option(tuple(action.option_strings), words, kind, choices, repeats)


def _kind(metavar: str, choices: Sequence[str]) -> str:
    if choices:
        return "choice"
    known = {"RULES": "rules", "RULE": "rule", "FILE": "file", "PATH": "file", "REV": "revision"}
    return known.get(metavar, "text")


_BASH_CASES = {
    "rule": 'COMPREPLY=($(compgen -W "$rules" -- "$current"))',
    "rules": 'COMPREPLY=($(compgen -W "$rules" -P "${current%"${current##*,}"}"'
    ' -- "${current##*,}"))',
    "revision": "COMPREPLY=($(compgen -W"
    ' "$(git for-each-ref --format="%(refname:short)" 2>/dev/null)" -- "$current"))',
}


def _bash(options: Sequence[_Option], rules: Sequence[str]) -> str:
    cases = []
    for option in options:
        if option.kind:
            choice = f'COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$current"))'
            # What has no words of its own is left to bash, which completes files.
            action = choice if option.choices else _BASH_CASES.get(option.kind, ":")
            cases.append(f"        {'|'.join(option.names)}) {action}; return ;;\n")
    names = " ".join(name for option in options for name in option.names)
    return _BASH.format(rules=" ".join(rules), options=names, cases="".join(cases))


def _zsh(options: Sequence[_Option], rules: Sequence[str]) -> str:
    kinds = {
        "rule": ":rule:_feedlint_rule",
        "rules": ":rules:_feedlint_rules",
        "file": ":file:_files",
        "revision": ":revision:__git_commits",
        "text": ":value: ",
        "": "",
    }
    specs = []
    for option in options:
        value = kinds.get(option.kind, f":value:({' '.join(option.choices)})")
        star = "*" if option.is_repeated else ""
        words = _zsh_escaped(option.words)
        for name in option.names:
            equals = "=" if option.kind and name.startswith("--") else ""
            specs.append(f"        '{star}{name}{equals}[{words}]{value}' \\\n")
    return _ZSH.format(rules=" ".join(rules), specs="".join(specs))


def _zsh_escaped(words: str) -> str:
    for character in "\\[]:":
        words = words.replace(character, f"\\{character}")
    return words.replace("'", "'\\''")


def _fish(options: Sequence[_Option], rules: Sequence[str]) -> str:
    kinds = {
        "rule": "-x -a '$__feedlint_rules'",
        "rules": '-x -a \'(__fish_complete_list , "string split \\" \\" $__feedlint_rules")\'',
        "file": "-r -F",
        "revision": "-x -a '(git for-each-ref --format=\"%(refname:short)\" 2>/dev/null)'",
        "text": "-x",
        "": "",
    }
    lines = []
    for option in options:
        value = kinds.get(option.kind, f"-x -a '{' '.join(option.choices)}'")
        names = " ".join(
            f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names
        )
        words = option.words.replace("\\", "\\\\").replace("'", "\\'")
        lines.append(f"complete -c feedlint {names} {value} -d '{words}'".replace("  ", " ") + "\n")
    return _FISH.format(rules=" ".join(rules), lines="".join(lines))
