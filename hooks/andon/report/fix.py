"""What to do about a finding, in the language of the file it stands in: one row of a table for each kind of file."""

from __future__ import annotations

import re
from functools import cache
from posixpath import basename, splitext
from typing import TYPE_CHECKING, NamedTuple

from andon.model import MESSAGE, REF_NAME, TAG_MESSAGE
from andon.report import clean

if TYPE_CHECKING:
    from andon.model import Finding, Sighting

ROOM = 69  # columns beside the label: 78 less 9
LONGEST = 30  # characters of a variable's name; what is longer is a sentence, not a name
STDIN = ("-", "<stdin>")

ELSEWHERE = "take it out; keep it in the environment or a secret store"


class Language(NamedTuple):
    """How a kind of file reads a value from outside. Holes: <ENV>, <env>, and in `assignment` <name> and <value>."""

    value: str
    assignment: str = "<name> = <value>"


# Suffixes (with a dot) and whole names, in lower case; `.github/workflows/` is the one place that decides by folder.
LANGUAGES = {
    ".py .pyi .pyw .ipynb .bzl .sage": Language('os.environ["<ENV>"]'),
    ".js .jsx .mjs .cjs .ts .tsx .mts .cts .vue .svelte .coffee": Language("process.env.<ENV>"),
    ".go": Language('os.Getenv("<ENV>")'),
    ".rb .rake .gemspec .erb .cr rakefile gemfile vagrantfile podfile": Language('ENV.fetch("<ENV>")'),
    ".java .kt .kts .groovy .gradle jenkinsfile": Language('System.getenv("<ENV>")'),
    ".scala .sbt .sc": Language('sys.env("<ENV>")'),
    ".clj .cljs .cljc": Language('(System/getenv "<ENV>")', "(def <name> <value>)"),
    ".cs .vb .fs .cshtml": Language('Environment.GetEnvironmentVariable("<ENV>")'),
    ".php .phtml": Language('getenv("<ENV>")', "$<name> = <value>"),
    ".rs": Language('std::env::var("<ENV>")?'),
    ".c .h .cc .cpp .cxx .hpp .m .mm .lua .nim": Language('getenv("<ENV>")'),
    ".swift": Language('ProcessInfo.processInfo.environment["<ENV>"]'),
    ".dart": Language('Platform.environment["<ENV>"]'),
    ".ex .exs": Language('System.fetch_env!("<ENV>")'),
    ".pl .pm": Language("$ENV{<ENV>}", "$<name> = <value>"),
    ".r .rmd": Language('Sys.getenv("<ENV>")'),
    ".jl": Language('ENV["<ENV>"]'),
    ".ps1 .psm1 .psd1": Language("$env:<ENV>", "$<name> = <value>"),
    ".bat .cmd": Language("%<ENV>%", "set <name>=<value>"),
    ".sh .bash .zsh .ksh .envrc .bashrc .zshrc .profile": Language('"${<ENV>:?}"', "<name>=<value>"),
    ".fish": Language("$<ENV>", "set <name> <value>"),
    ".mk makefile gnumakefile": Language("$(<ENV>)"),
    ".yml .yaml": Language("${<ENV>}", "<name>: <value>"),
    ".gitlab-ci.yml": Language("$<ENV>", "<name>: <value>"),
    ".json .jsonc .json5 .webmanifest": Language('"${<ENV>}"', '"<name>": <value>'),
    ".ini .cfg .conf .cnf .toml .properties .npmrc .yarnrc": Language("${<ENV>}"),
    ".xml .config .csproj .plist .html .htm": Language("${<ENV>}", "<value>"),
    ".tf .hcl": Language("var.<env>"),
    "dockerfile containerfile .dockerfile": Language("RUN --mount=type=secret,id=<env> ...", "<value>"),
    ".example .sample .template .dist": Language("<ENV>=", "<value>"),  # of .env: an empty value for others to fill
}
WORKFLOW = Language("${{ secrets.<ENV> }}", "<name>: <value>")

# Files that are secrets, dumps or state as a whole: what belongs in git is their name in .gitignore.
WHOLE = (
    ".pem .key .p12 .pfx .p8 .jks .keystore .ppk .asc .gpg .kdbx .ovpn .mobileprovision .kubeconfig .tfstate .tfvars"
    " .csv .tsv .xlsx .sqlite .db .dump .log .har .pcap .bak .env .netrc _netrc .pypirc .pgpass .htpasswd .my.cnf"
    " .git-credentials .dockercfg .bash_history .zsh_history id_rsa id_dsa id_ecdsa id_ed25519 credentials"
)

# What detectors of no particular provider call what they found is no name for a variable.
NAMELESS = ("entropy", "keyword")


def fix(finding: Finding, moment: str, again: str = "") -> tuple[str, str]:
    """What to write or run instead, and what to run then ('' if nothing).

    `again` is the command that makes the commit again, where that takes more than to repeat the last one.
    """
    if finding.sighting:
        return _in_history(finding, finding.sighting, moment)
    if moment == "rebase":
        return "when the rebase is done, take it out of its commit", "git rebase -i, and mark that commit `edit`"
    if moment == "message" or finding.path == MESSAGE:
        return "take it out of the message", f"then: {again or f'git commit -eF {clean.quoted(finding.path)}'}"
    deed, then = _in_files(finding)
    return deed, f"{then} && {again}" if then and again else then


def _in_files(finding: Finding) -> tuple[str, str]:
    """What to do about a value that a file holds."""
    if finding.people:
        return _without_people(finding)
    if finding.path in STDIN:
        return ELSEWHERE, ""
    if _is_whole(finding):
        return f"git rm --cached {clean.quoted(finding.path)}", _ignore(finding.path)
    if outermost := _container(finding.path):
        return "take it out of what it was packed from, and pack that anew", f"then: git add {clean.quoted(outermost)}"
    return _replacement(finding), f"then: git add {clean.quoted(finding.path)}"


def _in_history(finding: Finding, seen: Sighting, moment: str) -> tuple[str, str]:
    """How to take a value out of a commit that nobody has yet; what everyone has can only be revoked."""
    if moment == "scan":
        return f"andon explain {clean.ascii_only(finding.rule)}", "tells how to revoke it"
    if finding.path == REF_NAME:
        return "give it another name", "git branch -m NEW, git tag NEW OLD"
    if finding.path == TAG_MESSAGE:
        return "make the tag anew", "git tag -f -a NAME NAME^{}"
    if _note().fullmatch(finding.path.replace("/", "")):  # git keeps notes in files that are named by what they are on
        return "take the note back", f"git update-ref refs/notes/commits {seen.commit[:8]}^"
    deed = "reword" if finding.path == MESSAGE else "edit"
    return f"git rebase -i {seen.commit[:8]}^", f"mark it `{deed}`, take the value out; git rebase --continue"


def _without_people(finding: Finding) -> tuple[str, str]:
    """Ways out for a list of people: made-up ones where a test needs some, else no such file."""
    if finding.path in STDIN:
        return "make them up, at example.com, or keep them out of git", ""
    outermost = _container(finding.path) or finding.path
    return "keep it out, or make the people up (at example.com)", f"git rm --cached {clean.quoted(outermost)}"


def variable(finding: Finding) -> str:
    """A name for the environment: the finding's own in upper snake case, else its title's; '' if neither gives one."""
    title = "SECRET" if any(word in finding.rule for word in NAMELESS) else finding.title
    name = _humps().sub("_", finding.name)  # apiKey is API_KEY; in a title, GitHub is one word
    return _upper_snake(name) or _upper_snake(title)


def _upper_snake(name: str) -> str:
    joined = "_".join(_words().findall(name)).upper()[:LONGEST].rstrip("_")
    return "_" + joined if joined[:1].isdigit() else joined


def _replacement(finding: Finding) -> str:
    language, env = _language(finding.path), variable(finding)
    if language is None or not env:
        return ELSEWHERE
    value = language.value.replace("<ENV>", env).replace("<env>", env.lower())
    if not _identifier().fullmatch(finding.name):
        return value
    assignment = language.assignment.replace("<name>", finding.name).replace("<value>", value)
    return assignment if len(assignment) <= ROOM else value


def _language(path: str) -> Language | None:
    if path.startswith(".github/workflows/"):
        return WORKFLOW
    name = basename(path).lower()
    table = _languages()
    return table.get(name) or table.get(name.partition(".")[0]) or table.get(splitext(name)[1])


def _is_whole(finding: Finding) -> bool:
    """Whether the file is to be taken out of git, and not a value out of the file."""
    if _is_file(finding):
        return True
    name = basename(finding.path).lower()
    if {name, splitext(name)[1]} & _whole():
        return True
    if name.startswith(".env.") and _language(finding.path) is None:
        return True  # .env.local, .env.production
    return "private-key" in finding.rule and _language(finding.path) is None


def _is_file(finding: Finding) -> bool:
    """Whether the finding is that the file should not be committed at all."""
    if finding.end > finding.start:
        return False
    from andon.rules.files import KINDS

    return finding.rule in KINDS


def _ignore(path: str) -> str:
    """How to have git ignore a path; one that .gitignore or the shell reads in another way is left to the person."""
    if clean.quoted(path) != path or path.startswith(("!", "#")):
        return "then: name it in .gitignore"
    return f"then: echo {path} >> .gitignore && git add .gitignore"


def _container(path: str) -> str:
    """The file that holds a member (`archive.zip!inner/file`), '' for a file by itself."""
    outermost, _, inner = path.partition("!")
    return outermost if inner and "." in outermost.rpartition("/")[2] else ""


@cache
def _languages() -> dict[str, Language]:
    return {name: language for names, language in LANGUAGES.items() for name in names.split()}


@cache
def _whole() -> frozenset[str]:
    return frozenset(WHOLE.split())


@cache
def _note() -> re.Pattern[str]:
    return re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")


@cache
def _humps() -> re.Pattern[str]:
    return re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9]+")


@cache
def _identifier() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,39}")
