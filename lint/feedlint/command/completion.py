"""Completion for bash, zsh and fish, made from the table of options, so that it is never stale."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.options import ARGUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.command.options import Option
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


def script(shell: str, rules: Sequence[RuleInfo]) -> str:
    """The script for one of SHELLS."""
    options = list(_options())
    names = [name for rule in rules for name in (rule.name, rule.code)]
    names += [*sorted({rule.code[0] for rule in rules}), "ALL"]
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](options, names)


def _options() -> Iterator[_Option]:
    for option in ARGUMENTS:
        names = (*[f"-{option.short}"] * bool(option.short), option.flag)
        yield _Option(names, option.words, _kind(option), option.choices, option.repeats)


def _kind(option: Option) -> str:
    if option.kind == "flag":
        return ""
    own = ("choice", "rules", "rule", "file", "revision")
    return option.kind if option.kind in own else "text"


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
