"""Every option there is, in one table.

From it are made the arguments of the command, the environment variables, the keys of the
configuration with their JSON Schema, the completion of shells, the man page and the tables
of the documentation. Who adds an option adds a row here, and what it does where it is used.
"""

from __future__ import annotations

from typing import NamedTuple

from feedlint.limits import BASELINE, LIMITS
from feedlint.output import FORMATS

COLORS = ("auto", "always", "never")
#: The shells that a completion can be printed for.
SHELLS = ("bash", "zsh", "fish")
SEVERITIES = ("error", "warning", "info")
#: What is done about what could not be checked.
UNCHECKED = ("ignore", "error")


class Option(NamedTuple):
    """An option of the command with its variable and its key; a key alone has no `words`.

    `kind` says what its value is, `metavar` how help calls it. Options of the same `rival` exclude
    each other. `variable` tells the value of its environment variable, '' where it has none. `key`
    is its name in the configuration, `form` the kind of the value there, `about` the key in words.
    """

    name: str
    group: str = ""
    words: str = ""
    kind: str = "flag"
    metavar: str = ""
    short: str = ""
    choices: tuple[str, ...] = ()
    rival: str = ""
    repeats: bool = False
    variable: str = ""
    key: str = ""
    form: str = ""
    about: str = ""

    @property
    def flag(self) -> str:
        """As it is written on the command line."""
        return f"--{self.name}"

    @property
    def field(self) -> str:
        """Its name among the parsed options."""
        return self.name.replace("-", "_")

    @property
    def environment(self) -> str:
        """The name of its environment variable."""
        return f"FEEDLINT_{self.field.upper()}"


#: The groups of `--help`, each with a line about it.
GROUPS = {
    "rules": "RULES are names, codes, beginnings of codes (A, T0) or ALL, with commas.",
    "fixes": "",
    "comparisons": "",
    "lists": "",
    "baseline": "",
    "configuration": "",
    "output": "",
    "information": "",
}
_SWITCH = "1, true, yes or on; 0, false, no or off"

OPTIONS = (
    Option(
        *("select", "rules", "run these rules only", "rules", "RULES"),
        repeats=True,
        variable="rules, with commas",
        key="select",
        form="selectors",
        about="The rules to run instead of those that are on by default: names, codes, beginnings"
        " of codes, or ALL.",
    ),
    Option(
        *("extend-select", "rules", "run these rules too", "rules", "RULES"),
        repeats=True,
        variable="rules, with commas",
        key="extend-select",
        form="selectors",
        about="Rules to run in addition.",
    ),
    Option(
        *(
            "ignore",
            "rules",
            "do not run these rules; where two options name a rule, the more exact one wins",
        ),
        *("rules", "RULES"),
        repeats=True,
        variable="rules, with commas",
        key="ignore",
        form="selectors",
        about="Rules not to run; the more exact of two selectors wins, and this one on a tie.",
    ),
    Option(
        *("rule", "rules", "make a rule an error, a warning or an info, or turn it off"),
        *("severity", "NAME=SEVERITY"),
        repeats=True,
        key="severity",
        form="severities",
        about="Severities by rule.",
    ),
    Option(
        *("strict", "rules", "exit with 1 for warnings, too"),
        variable=f"{_SWITCH}, also where the configuration is strict",
        key="strict",
        form="boolean",
        about="Whether warnings make the exit code 1 too.",
    ),
    Option(
        *("max-warnings", "rules", "exit with 1 for more than N warnings in all", "count", "N"),
        variable="a number",
    ),
    Option(
        *("fix", "fixes"),
        words="apply the safe fixes to the files; with -, write the feed to standard output",
    ),
    Option(
        *("unsafe-fixes", "fixes"),
        words="with --fix or --diff: also apply fixes that change what readers see",
    ),
    Option(
        *("diff", "fixes"),
        words="show what --fix would change, and change nothing; with --output-format or "
        "--statistics the report goes to standard error",
    ),
    Option(
        *("git", "comparisons"),
        words="compare the entries of a commit feed with the git repository at PATH",
        kind="file",
        metavar="PATH",
        key="repository",
        form="string",
        about="A git repository that the entries of a commit feed are compared with.",
    ),
    Option(
        *("since", "comparisons", "compare each feed with the same file at a git revision"),
        *("revision", "REV"),
        rival="earlier",
    ),
    Option(
        *("against", "comparisons", "compare the feed with an earlier version, a file or address"),
        *("file", "FILE"),
        rival="earlier",
    ),
    Option(
        *("enclosures", "comparisons"),
        words="ask the servers for the artwork and the three newest enclosures of each feed, and"
        " compare what they say",
    ),
    Option(
        *("from", "lists"),
        words="lint the addresses and paths in this list too: text with one a line, OPML, or a"
        " planet's ini; - reads standard input",
        kind="file",
        metavar="FILE",
    ),
    Option(
        *("cache", "lists"),
        words="with --from: keep what was fetched in this folder (default: feedlint in the user's"
        " folder for caches)",
        kind="file",
        metavar="FOLDER",
        variable="a folder",
    ),
    Option(
        *("allow-private", "lists"),
        words="with --from and --enclosures: also ask addresses in private networks",
    ),
    Option(
        *("baseline", "baseline"),
        words=f"accept the findings in this file (default: {BASELINE}, if there is one)",
        kind="file",
        metavar="FILE",
        variable="a file",
        key="baseline",
        form="string",
        about="The file with the findings that are accepted.",
    ),
    Option("no-baseline", "baseline", "use no baseline"),
    Option(
        *("write-baseline", "baseline", "write all present findings to the baseline"),
        rival="baseline",
    ),
    Option(
        *("prune-baseline", "baseline", "remove findings that no longer occur from the baseline"),
        rival="baseline",
    ),
    Option(
        *("skip-non-feeds", "configuration"),
        words="leave out named files that a search through their folder would leave out",
    ),
    Option(
        *("config", "configuration"),
        words="use this configuration file (default: the closest .feedlint.toml, feedlint.toml or"
        " pyproject.toml with a table [tool.feedlint])",
        kind="file",
        metavar="FILE",
        rival="configuration",
        variable="a file; not together with `--isolated`",
    ),
    Option(
        *("isolated", "configuration", "use no configuration file"),
        rival="configuration",
        variable=f"{_SWITCH}; not together with `--config`",
    ),
    Option(
        *("no-plugins", "configuration", "load no plugin that the configuration names"),
        variable=_SWITCH,
    ),
    Option(
        *("set", "configuration"),
        words="set a key of the configuration, such as rules.NAME.OPTION=VALUE or profile=kernel",
        kind="setting",
        metavar="KEY=VALUE",
        repeats=True,
    ),
    Option(
        *("limit", "configuration"),
        words=f"change a limit on what is read and reported: {', '.join(LIMITS._fields)}",
        kind="limit",
        metavar="NAME=NUMBER",
        repeats=True,
        variable="[limits](limits.md), with blanks or commas between them:"
        " `size=1000000 findings=50`",
        key="limits",
        form="limits",
        about="Limits on what is read and reported; see docs/limits.md.",
    ),
    Option("init", "configuration", "write a commented feedlint.toml for this folder"),
    Option(
        *(
            "output-format",
            "output",
            "print findings in this format (default: full, and github on GitHub Actions)",
        ),
        kind="choice",
        choices=FORMATS,
        variable="a format; on GitHub Actions instead of `github`",
    ),
    Option(
        *("output", "output", "write a report to a file as well", "report", "FORMAT=FILE"),
        repeats=True,
    ),
    Option("quiet", "output", "show errors only; the exit code stays what it is", short="q"),
    Option(
        *("jobs", "output", "lint many feeds in N processes (default: one a processor)"),
        *("number", "N"),
        variable="a number from 1 on",
    ),
    Option(
        *("timeout", "output"),
        words="stop linting a feed that takes longer, and go on with the others (default: no"
        " limit)",
        kind="seconds",
        metavar="SECONDS",
    ),
    Option(
        *("watch", "output"),
        words="lint files again when they change, until Ctrl-C (needs the extra feedlint[watch])",
    ),
    Option(
        *(
            "color",
            "output",
            "color the output (default: auto, by the terminal, NO_COLOR and FORCE_COLOR)",
        ),
        kind="choice",
        choices=COLORS,
        variable="auto, always or never",
    ),
    Option("statistics", "output", "count findings by rule instead of showing them"),
    Option(
        *("stdin-filename", "output"),
        words="call what - reads NAME, in reports and for configuration and exclusions",
        kind="text",
        metavar="NAME",
    ),
    Option(
        *("list-rules", "information"),
        words="list the rules, or those that --select chooses; with --output-format json as JSON",
    ),
    Option(
        *("explain", "information", "print the documentation of a rule, or of several"),
        *("rule", "RULE"),
    ),
    Option("show-files", "information", "list the files that would be linted"),
    Option(
        *("show-config", "information"),
        words="print the settings for the first PATH, or for this folder, as a configuration",
    ),
    Option(
        *(
            "print-completion",
            "information",
            "print a script that completes the command in a shell",
        ),
        kind="choice",
        choices=SHELLS,
    ),
    Option("version", "information", "print the version", short="V"),
    Option("help", "information", "print this help", short="h"),
    Option(
        "extends",
        key="extends",
        form="presets",
        about="What this configuration builds on: presets (recommended, strict, kernel, git,"
        " podcast-apple, podcast-psp1), or paths of files.",
    ),
    Option(
        "exclude",
        key="exclude",
        form="patterns",
        about="Patterns of files that are not linted, even when they are named on the command"
        " line.",
    ),
    Option(
        "per-file-ignores",
        key="per-file-ignores",
        form="selectors by pattern",
        about="Patterns of files, each with the rules that do not run on them.",
    ),
    Option(
        "plugins",
        key="plugins",
        form="strings",
        about="Plugins: names of entry points in the group feedlint.rules, or paths of .py files.",
    ),
    Option("rules", key="rules", form="options", about="Options by rule."),
    Option(
        "profile",
        key="profile",
        form="profile",
        about="Whose demands the rules apply: a project's on commit messages, or a podcast"
        " directory's.",
    ),
    Option(
        "unchecked",
        key="unchecked",
        form="unchecked",
        choices=UNCHECKED,
        about="Whether a feed that could not be checked as a whole is an error.",
    ),
)
#: The options of the command, without what is a key alone.
ARGUMENTS = tuple(option for option in OPTIONS if option.words)
#: The keys of the configuration.
KEYS = {option.key: option for option in OPTIONS if option.key}
