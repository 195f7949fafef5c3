"""Who made it: files and lines that name authors, translators, reporters and maintainers.

These people asked to be named, or were by the rules of their project. Such files are not judged by their addresses;
such lines are blanked before anything is counted, so that what else stands in the file still is.
"""

# ruff: noqa: SIM905 (long tables of words, in many scripts, are read easier so)

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from andon.rules.people.compiled import compiled

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

NAMES = frozenset(
    "authors author contributors contributing maintainers maintainer codeowners credits thanks changelog "
    "changes news history license licence licenses licences copying copyright notice patents readme "
    "acknowledgements acknowledgments owners teams team committers developers translators "
    "third-party-notices thirdpartynotices third_party_notices third-party-licenses thirdparty third-party "
    "3rdparty release-notes releasenotes releases release_notes relnotes whatsnew upgrading security "
    "code_of_conduct code-of-conduct governance about humans sponsors backers reviewers contacts.md "
    "members.md legal attribution attributions copyrights dependencies open-source-licenses opensource "
    "emeritus alumni people.md".split()
)
"""Names of files without their ending, in lower case."""

TEXT_ENDINGS = frozenset(
    (
        "",
        "md",
        "markdown",
        "rst",
        "txt",
        "adoc",
        "asciidoc",
        "org",
        "html",
        "htm",
        "pod",
        "tex",
        "rdoc",
        "textile",
        "mkd",
        "in",
    )
)
"""Endings that do not make data of a file that is named so; `contacts.csv` is another thing than `CONTACTS`."""

PEOPLE = frozenset(
    "author authors contributor contributors maintainer maintainers codeowners owners credits reviewers core-team "
    "core_team coreteam".split()
)
DATA_ENDINGS = frozenset(("yml", "yaml", "toml", "json"))
"""Names that say who made something in files that may hold data as well."""

AUTHORS = frozenset("authors contributors maintainers committers".split())
"""Names of code that holds who wrote the rest."""

BUNDLE = (
    r"(?:^|[-_])(?:licen[cs]es?|copyrights|attributions?|third-?party-?notices|(?:third|3rd)-?party-?licen[cs]es?)$"
)
"""Names of files that hold the licences of all that a program is made of, which name their authors."""

METADATA = frozenset(
    ".mailmap .all-contributorsrc .gitattributes package.json package-lock.json npm-shrinkwrap.json "
    "bower.json component.json jsr.json deno.json composer.json composer.lock installed.json installed.php "
    "cargo.toml cargo.lock pyproject.toml poetry.lock pdm.lock uv.lock pipfile.lock setup.py setup.cfg "
    "pkg-info metadata metadata.json meta.json meta.yml meta.yaml record pom.xml build.gradle "
    "build.gradle.kts ivy.xml build.sbt project.clj deps.edn mix.exs mix.lock rebar.config gemfile.lock "
    "podfile.lock package.swift package.resolved pubspec.yaml pubspec.lock go.mod go.sum go.work.sum "
    "description namespace dist.ini makefile.pl build.pl cpanfile meta6.json elm.json dune-project opam "
    "stack.yaml package.yaml cabal.project haxelib.json info.json info.xml plugin.xml plugin.yml "
    "manifest.json manifest.mf manifest.xml package.xml addon.xml galaxy.yml chart.yaml chart.lock "
    "conanfile.py conandata.yml vcpkg.json portfile.cmake meson.build configure.ac configure.in configure "
    "aclocal.m4 config.guess config.sub ltmain.sh yarn.lock pnpm-lock.yaml bun.lock flake.lock codemeta.json "
    "citation.cff citation zenodo.json .zenodo.json authors.json project.json appveyor.yml snapcraft.yaml "
    "humans.txt security.txt robots.txt apkbuild pkgbuild .srcinfo dockerfile containerfile control "
    "copyright maintainers.list owners_aliases owners.yaml mailmap".split()
)
"""Whole names of files with metadata of packages, of some thirty ecosystems, and lock files."""

ENDINGS = (
    *(
        ".gemspec",
        ".podspec",
        ".podspec.json",
        ".cabal",
        ".nuspec",
        ".csproj",
        ".vbproj",
        ".fsproj",
        ".rockspec",
        ".opam",
        ".nimble",
        ".asd",
    ),
    *(
        ".spec",
        ".ebuild",
        ".dsc",
        ".changes",
        ".buildinfo",
        ".patch",
        ".diff",
        ".po",
        ".pot",
        ".mo",
        ".ts.xlf",
        ".xlf",
        ".dsl",
        ".pc.in",
    ),
    *(
        ".asc",
        ".sig",
        ".gpg",
        ".pgp",
        ".key",
        ".crt",
        ".pem",
        ".lock",
        ".appdata.xml",
        ".metainfo.xml",
        ".doap",
        ".rdf",
        ".ltx",
        ".bib",
    ),
    *(
        ".changelog",
        ".license",
        ".authors",
        ".credits",
        ".copyright",
        ".egg-info",
        ".whl.metadata",
        ".bbappend",
        ".bb",
        ".1",
        ".3",
        ".5",
        ".7",
        ".8",
    ),
    *(".man", ".texi", ".texinfo", ".pod", ".mailmap", ".eml.patch", ".podfile", ".install", ".desktop", ".control"),
)

FOLDERS = (
    *(
        "debian/",
        ".dist-info/",
        ".egg-info/",
        "licenses/",
        "license/",
        ".github/",
        ".gitlab/",
        "changelogs/",
        "patches/",
        "quilt/",
    ),
    *(
        "locale/",
        "locales/",
        "lc_messages/",
        "third_party/",
        "third-party-licenses/",
        "keyrings/",
        "news/",
        "newsfragments/",
    ),
)
"""Folders in which everything but data is about who made what."""

DATA = (
    ".csv",
    ".tsv",
    ".json",
    ".jsonl",
    ".ndjson",
    ".sql",
    ".xlsx",
    ".ods",
    ".sqlite",
    ".db",
    ".parquet",
    ".vcf",
    ".ldif",
    ".mbox",
    ".log",
    ".xml",
)

LONGEST_LINE = 1000
"""Characters of a line that may attribute something: in a longer one there is data as well."""

LONGEST_HEADING = 100
"""Characters of a line with which a list of authors begins."""

LONGEST_LIST = 2000
"""Lines of a list of authors."""

MARK = r"[\s#*/;%<>!\"'`+|({\[=:.&@\\$_-]{0,24}"
"""What may stand before words in a comment, a list, a string or a patch."""

ROLE = (
    r"(?:author|maintainer|contributor|committer|creator|developer|translator|packager|copyright[ _-]?holder|reviewer"
    r"|uploader)s?"
)

LINE = (
    rf"{MARK}(?:"
    # Signed-off-by: ..., Bug-reported-by: ..., Written by ...
    r"(?:[a-z]{2,16}-){1,4}by\s?:"
    r"|(?:original(?:ly)? |also |first )?(?:written|created|contributed|maintained|developed|ported|adapted"
    r"|translated|updated|modified|suggested|submitted|implemented|patch|patche[sd]|fix|fixed|report|reported|found"
    r"|based on .{1,40})"
    r" by:? (?!user|customer|\d)"
    r"|(?:(?:original|lead|current|former|initial|main|last|package|project|module|file|script|plugin|primary)[ _-]?)?"
    rf"{ROLE}"
    r"(?:[ _-]?(?:e?-?mail|name|address|info)s?)?_{0,2}[\"']?\s{0,8}(?::|=|>|\(|\s)"
    r"|copyright\b|\(c\)|©|copr\.|licen[cs]ed?\b|spdx-|last-translator|language-team|report-msgid-bugs-to|x-?poedit"
    r"|(?:(?:report|reports|send|submit|patches|please) [^,;|\t]{0,60}\b(?:to|at|bugs?|via)"
    r"|(?:bugs?|contact)(?: \w{1,12}){0,4} (?:to|at|me|us|via|is))\b[^,;|\t]{0,60}@"
    r"|(?:cc|reported|thanks|credits?|acked|uploaders|changed-by|packager)\s{0,2}:"
    r")"
)
"""How a line begins that attributes something."""

ANYWHERE = (
    r"copyright (?:\(c\)|©|[12]\d{3})|\(c\) (?:19|20)\d\d|© ?(?:19|20)\d\d|@author\b|@copyright\b|@maintainer\b"
    r"|\b(?:by|thanks to|thanks,|credits? to|patch(?:es)? from|courtesy of)\s{1,3}"
    r"[^\s<>@,;|]{1,30}(?:\s[^\s<>@,;|]{1,30}){0,4}\s{0,2}[<(]"
)

COMMENT = r"(?:[ \t]{0,8}(?://|;|--|%|dnl |#|\.\\\")|[ \t]{1,8}\*).{0,200}<[^<>\s@]{1,64}@[^<>\s@]{1,100}>"
"""A comment in code with `Name <address>`: so authors sign, nobody keeps customers in one."""

COMMENT_MARKS = " \t/;-%d#."
"""How such a line begins: a quick look at most others."""

CHANGE = (
    r" ?-- [^<>@]{2,80}<[^<>\s]+@[^<>\s]+>\s+\w{3},"  # debian/changelog
    r"|\*? ?(?:\w{3} \w{3} {1,2}\d{1,2} (?:\d\d:\d\d:\d\d \w{3,4} )?\d{4}|\d{4}[-/]\d\d[-/]\d\d|\w{3} \d{1,2},? \d{4})"
    r"[ \t]+[^<>@,;|]{2,80}<[^<>\s]+@[^<>\s]+>(?:\s.{0,60})?$"
)
"""Entries of change logs: Debian's, those of RPM, and GNU's."""

LISTS = (
    rf"[ \t]*[\"'#*:-]{{0,3}}[ \t]?(?:{ROLE}|credits|approvers)[\"']?"
    r"[ \t]{0,8}(?:[:=]|=>|:=)[ \t]{0,8}(?:[\[({]|\||>)?[ \t]*(?:#.*)?"
)
"""How a list begins: `authors = [`, `"contributors": [`, `maintainers:`."""

HEADING = (
    r"(?:#{1,6}[ \t]+|=+[ \t]+|\.sh[ \t]+|=head\d[ \t]+)?(?:the |main |core )?(?:authors?|credits|contributors?"
    r"|maintainers?|acknowledge?ments?|thanks|special thanks|authors? (?:and|&) \w+|translators?|contact|support|bugs"
    r"|reporting bugs)"
    r"[ \t]*:?[ \t]*#*"
)
"""How a section of a document begins that names authors."""

HEADING_MARK = r"#{1,6} |=+ |\.sh |=head\d "
NEXT_HEADING = r"(?m)^(?:#{1,6} |=+ |\.SH |=head\d |=cut)|\n[^\n]{2,80}\n(?:====|----|~~~~)"

ELEMENT = (
    r"(?i)<(author(?:group)?|othercredit|editor|contributors?|developers?|maintainers?|translators?|credits?)"
    r"\b[^<>]{0,200}>"
)
LONGEST_ELEMENT = 20_000
"""Elements of documents that tell who wrote them (DocBook, JATS, pom.xml), and how many characters they have."""

STARTS = ("\n --", "\n20", "\n19", "\n* ")
WORDS = (
    *(
        "author",
        "maintain",
        "contribut",
        "committer",
        "creator",
        "developer",
        "translat",
        "packager",
        "reviewer",
        "uploader",
    ),
    *(
        "-by",
        " by ",
        "copyright",
        "(c)",
        "©",
        "copr.",
        "licen",
        "spdx",
        "language-team",
        "thanks",
        "credit",
        "bug",
        "report",
    ),
    *(
        "patch",
        "send",
        "submit",
        "please",
        "contact",
        "cc:",
        "acked",
        "changed-by",
        "owner",
        "approver",
        "acknowledg",
        "courtesy",
    ),
)
"""Each line that attributes something begins with one of the first, or has one of the second, in lower case."""

PATCH_WORDS = ("from", "to:")

WINDOW = 1 << 20
"""Characters in which the words are looked for at once, so that a hostile text cannot make their list large."""


def is_attribution_file(path: str) -> bool:
    """Whether a file, by its path, says who made something, or holds the metadata of a package."""
    path = "/" + path.lower()
    name = path.rpartition("/")[2]
    if name in METADATA or name.endswith(ENDINGS):
        return True
    stem, _, ending = name.partition(".")
    last = ending.rpartition(".")[2]
    if (last in TEXT_ENDINGS or last.isdecimal()) and (stem in NAMES or compiled(r"[-_ ]").split(stem)[0] in NAMES):
        return True
    if last in DATA_ENDINGS and stem in PEOPLE:
        return True
    if stem in ("license", "licence", "copying", "copyright", "notice", *AUTHORS) and not name.endswith(DATA):
        return True
    if last in DATA_ENDINGS and compiled(BUNDLE).search(stem):
        return True
    return any(
        "/" + folder in path or (folder[0] == "." and folder in path) for folder in FOLDERS
    ) and not name.endswith(DATA)


def without_attribution(text: str) -> str:
    """The text with blanks for each line that attributes something to an address: as long, and with the same lines.

    Only lines with an `@` are blanked; on others there is no address to be taken for a customer's.
    """
    if "@" not in text:
        return text
    lowered = text.replace("\u0130", "I").lower()  # the one letter that is longer in lower case
    is_patch = "From " in text and bool(compiled(r"(?m)^From [0-9a-f]{40} ").search(text))
    blank: list[tuple[int, int]] = []
    listed = 0
    for start, end in _lines_with_words(lowered, is_patch):
        line = lowered[start:end]
        if start >= listed and len(line) <= LONGEST_HEADING and (listed := _list_after(text, line, start, end)):
            blank += [span for span in _lines_with_address(text, end + 1, listed) if span[0] > end]
        elif start >= listed and "@" in line and _attributes(line, is_patch):
            blank.append((start, end))
    blank += _comments(text)
    blank += _elements(text)
    pieces = []
    done = 0
    for start, end in sorted(set(blank)):
        pieces += [text[done:start], " " * (end - start)]
        done = end
    return "".join((*pieces, text[done:]))


def _lines_with_words(lowered: str, is_patch: bool) -> Iterator[tuple[int, int]]:
    """Where lines begin and end that have one of WORDS and are short enough to attribute something, in order."""
    automaton = _automaton(is_patch)
    at = 0
    reached = lowered.find("\n") if "\n" in lowered else len(lowered)
    if reached <= LONGEST_LINE:
        yield 0, reached
    while at < len(lowered):
        # A window ends with a line, whose end is looked at again in the next.
        window_end = lowered.find("\n", at + WINDOW) + 1 or len(lowered)
        early = max(0, at - 1)
        for word, found, _ in automaton.find_matches_as_indexes(lowered[early:window_end]):
            place = early + found + (word < len(STARTS))
            if place >= reached:
                start = lowered.rfind("\n", 0, place) + 1
                end = lowered.find("\n", place)
                reached = end = len(lowered) if end < 0 else end
                if end - start <= LONGEST_LINE:
                    yield start, end
        at = window_end


def _lines_with_address(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where lines with an `@` begin and end, in a part of a text."""
    at = text.find("@", start, end)
    while at >= 0:
        line_start = text.rfind("\n", 0, at) + 1
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        if line_end - line_start <= LONGEST_LINE:
            yield line_start, line_end
        at = text.find("@", line_end, end)


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Where lines begin and end that are comments with an author in them."""
    is_comment = compiled(COMMENT).match
    at = text.find("@")
    while at >= 0:
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[start] in COMMENT_MARKS and end - start <= LONGEST_LINE and is_comment(text, start, end):
            yield start, end
        at = text.find("@", end)


def _elements(text: str) -> Iterator[tuple[int, int]]:
    """Where lines with an `@` begin and end in elements that name authors."""
    if "</" not in text:
        return
    reached = 0
    for element in compiled(ELEMENT).finditer(text):
        if element.start() >= reached:
            end = text.find(f"</{element[1]}", element.end(), element.end() + LONGEST_ELEMENT)
            if end > 0:
                yield from _lines_with_address(text, element.end(), end)
                reached = end


def _attributes(line: str, is_patch: bool) -> bool:
    """Whether a line, in lower case, attributes something."""
    if compiled(LINE).match(line) or compiled(ANYWHERE).search(line) or compiled(CHANGE).match(line):
        return True
    return is_patch and line.startswith(("from: ", "to: ", "cc: ", "from "))


def _list_after(text: str, line: str, start: int, end: int) -> int:
    """Where the list of authors ends that a line, in lower case, begins; 0 if it begins none."""
    if compiled(LISTS).fullmatch(line):
        return _end_of_list(text, end, len(line) - len(line.lstrip(" \t")))
    if compiled(HEADING).fullmatch(line):
        below = text[end + 1 : end + 5]
        if compiled(HEADING_MARK).match(line) or below in ("====", "----", "~~~~", "****"):
            following = compiled(NEXT_HEADING).search(text, end + 5)
            return following.start() if following else len(text)
    return 0


def _end_of_list(text: str, start: int, indent: int) -> int:
    """Where the lines end that are indented deeper than the one with which a list begins."""
    at = start
    for _ in range(LONGEST_LIST):
        line_end = text.find("\n", at + 1)
        line = text[at + 1 : line_end if line_end >= 0 else len(text)]
        bare = line.lstrip(" \t")
        if bare and len(line) - len(bare) <= indent and not bare.startswith("-"):
            return at
        if line_end < 0:
            return len(text)
        at = line_end
    return at


@cache
def _automaton(is_patch: bool) -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick([*STARTS, *WORDS, *(PATCH_WORDS if is_patch else ())])
