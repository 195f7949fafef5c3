"""Where a push may go to: configured in every way that git knows, pushed for real, and asked for on a network."""

from __future__ import annotations

import base64
import functools
import json
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import run as run_plain

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from andon.destination import Destination, destination
from andon.push import audit, visibility
from andon.source import remotes
from conftest import Repo, found
from pushing import Desk, desk, install, native
from runners import PROGRAMS, TOKEN, Done, environment

LEAK = f"value = '{TOKEN}'\n"
CLEAN = "print('nothing')\n"
PASSWORD = "hunter2-of-the-url"  # andon: allow secret-keyword reason="the one that must not be shown"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A repository whose first commit its origin has."""
    made = desk(tmp_path)
    monkeypatch.chdir(made.path)
    return made


def refuses(done: Done, rule: str, *words: str) -> None:
    """The push is stopped by a rule of the policy, and nothing else is looked at."""
    assert done.status == 1, done.output
    assert f": error {rule}:" in done.words, done.output
    assert "push stopped: 1 breach of the policy" in done.words
    for word in words:
        assert word in done.words


def policy(app: Desk, *lines: str) -> None:
    """Writes what the policy says of pushes."""
    app.write(".andon.toml", "[push]\n" + "".join(f"{line}\n" for line in lines))


def lines(app: Desk, name: str = "main", old: str = "0" * 40) -> bytes:
    """What git says of a push of a branch."""
    return f"refs/heads/{name} {app.tip(name)} refs/heads/{name} {old}\n".encode()


def to(app: Desk, url: str, remote: str = "origin", **changed: str) -> Done:
    """What the guard says of a push to a URL that need not be there."""
    return native(remote, url, lines(app), app.path, {**os.environ, **changed})


# --- what git makes of its configuration ---

CONFIGURATIONS = {
    "one URL": '[remote "a"]\nurl = https://h.example/x\n',
    "several URLs": '[remote "a"]\nurl = u1\nurl = u2\n',
    "a push URL": '[remote "a"]\nurl = u1\npushurl = p1\n',
    "several push URLs": '[remote "a"]\nurl = u1\npushurl = p1\npushurl = p2\n',
    "a push URL only": '[remote "a"]\npushurl = p1\n',
    "keys in other cases": '[REMOTE "a"]\nURL = u1\nPushURL = p1\n[Url "z:"]\nInsteadOf = p\n',
    "names in other cases": '[remote "A"]\nurl = u1\n[remote "a"]\nurl = u2\n',
    "names with signs": '[remote "a.url.b/c"]\nurl = u1\n[remote "x y"]\nurl = u2\n',
    "insteadOf": '[remote "a"]\nurl = gh:acme/x\n[url "https://github.com/"]\ninsteadOf = gh:\n',
    "the longest counts": '[remote "a"]\nurl = gh:acme/x\n[url "s:"]\ninsteadOf = gh:\n[url "l:"]\ninsteadOf = gh:ac\n',
    "several for one": '[remote "a"]\nurl = gl:x\n[url "b:"]\ninsteadOf = gh:\ninsteadOf = gl:\n',
    "not a second time": '[remote "a"]\nurl = a:x\n[url "b:"]\ninsteadOf = a:\n[url "c:"]\ninsteadOf = b:\n',
    "pushInsteadOf": '[remote "a"]\nurl = https://h/x\n[url "git@h:"]\npushInsteadOf = https://h/\n',
    "both": '[remote "a"]\nurl = h:x\n[url "p:"]\npushInsteadOf = h:\n[url "f:"]\ninsteadOf = h:\n',
    "pushInsteadOf and a push URL": '[remote "a"]\nurl = h:x\npushurl = h:y\n[url "p:"]\npushInsteadOf = h:\n',
    "insteadOf and a push URL": '[remote "a"]\nurl = h:x\npushurl = h:y\n[url "p:"]\ninsteadOf = h:\n',
    "pushInsteadOf for one of two": '[remote "a"]\nurl = h:x\nurl = i:y\n[url "p:"]\npushInsteadOf = h:\n',
    "pushInsteadOf that changes nothing": '[remote "a"]\nurl = h:x\nurl = i:y\n[url "h:"]\npushInsteadOf = h:\n',
    "an empty beginning": '[remote "a"]\nurl = x\n[url "p:"]\ninsteadOf = ""\n',
    "two for the same": '[remote "a"]\nurl = h:x\n[url "p:"]\ninsteadOf = h:\n[url "q:"]\ninsteadOf = h:\n',
    "two for the same, in turns": '[remote "a"]\nurl = h:x\n[url "q:"]\ninsteadOf = i:\n[url "p:"]\ninsteadOf = h:\n'
    '[url "q:"]\ninsteadOf = h:\n',
    "quoted": '[remote "a\\"b"]\nurl = "u \\"1\\" # x"\n',
    "letters": '[remote "\u00e4"]\nurl = https://h/\u00f6\n',
    "elsewhere": '[include]\npath = more\n[remote "a"]\nurl = gh:x\n',
    "elsewhere, on a condition": '[includeIf "onbranch:main"]\npath = more\n[remote "a"]\nurl = gh:x\n',
    "two sections": '[remote "a"]\nurl = u1\n[core]\n[remote "a"]\nurl = u2\npushurl = p\n',
}

MORE = '[url "https://github.com/"]\ninsteadOf = gh:\n[remote "b"]\nurl = gh:y\n'


def by_git(app: Repo) -> dict[str, list[str]]:
    """The URLs that git itself would push to."""
    names = os.fsdecode(app.git("remote")).splitlines()
    return {name: os.fsdecode(app.git("remote", "get-url", "--push", "--all", name)).splitlines() for name in names}


@pytest.mark.parametrize("configuration", CONFIGURATIONS.values(), ids=CONFIGURATIONS)
def test_a_push_goes_to_the_urls_that_git_itself_names(app: Desk, configuration: str) -> None:
    app.git("remote", "remove", "origin")
    app.write(".git/more", MORE)
    with (app.path / ".git" / "config").open("a", encoding="utf-8") as file:
        file.write(configuration)
    assert remotes.push_urls(remotes.settings(found(app))) == by_git(app)


def test_variables_say_where_a_push_goes_to(app: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "url.https://evil.example/.pushInsteadOf")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "../")
    pushed = remotes.push_urls(remotes.settings(found(app)))
    assert pushed == by_git(app) == {"origin": ["https://evil.example/origin.git"]}


WORDS = st.sampled_from(["h:", "h:x", "i:", "https://h/", "https://h/x", "p:"])
URL_KEYS = st.tuples(
    st.sampled_from(["a", "b"]), st.sampled_from(["url", "pushurl"]), st.builds("{}{}".format, WORDS, WORDS)
)
BASE_KEYS = st.tuples(WORDS, st.sampled_from(["insteadOf", "pushInsteadOf"]), WORDS)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """A repository for many configurations."""
    made = Repo(tmp_path_factory.mktemp("plain"))
    run_plain(["git", "init", "-q", "--template="], cwd=made.path, check=True)
    return made


@settings(max_examples=40)
@given(st.lists(URL_KEYS, min_size=1, max_size=5), st.lists(BASE_KEYS, max_size=5))
@example([("a", "url", "h:x"), ("a", "url", "i:x")], [("p:", "pushInsteadOf", "h:")])
def test_any_configuration_is_read_as_git_reads_it(
    plain: Repo, urls: list[tuple[str, str, str]], bases: list[tuple[str, str, str]]
) -> None:
    text = "[core]\nrepositoryformatversion = 0\n"
    text += "".join(f'[remote "{name}"]\n{key} = {url}\n' for name, key, url in urls)
    text += "".join(f'[url "{base}"]\n{key} = {prefix}\n' for base, key, prefix in bases)
    (plain.path / ".git" / "config").write_text(text)
    assert remotes.push_urls(remotes.settings(found(plain))) == by_git(plain)


# --- places, pushed to for real ---

FAKE_SSH = """\
#!/bin/sh
for word in "$@"; do
    [ "$word" != -G ] || exec {ssh} "$@"
done
exec git-receive-pack {repository}
"""
"""Answers for its configuration as ssh does, and takes every push to one repository, whatever the host."""

SSH_CONFIG = """\
Host gh-work
    HostName github.com
Host door
    HostName ssh.github.com
    Port 443
Host github.com.work
    HostName evil.example
Host behind
    HostName git.acme.example
    Port 2222
"""


@pytest.fixture
def aliases(app: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A repository whose ssh knows aliases, and reaches `public.git` under every name."""
    folder = app.path.parent / "programs"
    folder.mkdir()
    program = shutil.which("ssh", path=PROGRAMS)
    assert program
    (folder / "ssh").write_text(FAKE_SSH.format(ssh=program, repository=app.other("public").path))
    (folder / "ssh").chmod(0o755)
    (folder / "config").write_text(SSH_CONFIG)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("runners.PROGRAMS", f"{folder}{os.pathsep}{PROGRAMS}")
    monkeypatch.setenv("GIT_SSH_COMMAND", f"ssh -F '{folder}/config'")
    policy(app, 'allow = ["github.com/acme/*", "git.acme.example:2222/team/**"]')
    return app


APPROVED = (
    "git@github.com:acme/app.git",
    "github.com:acme/app",
    "ssh://git@github.com/acme/app.git",
    "ssh://git@GitHub.com:22/Acme/App/",
    "gh-work:acme/app.git",
    "git@gh-work:/acme/app",
    "ssh://gh-work/acme/app",
    "door:acme/app",
    "ssh://git@ssh.github.com:443/acme/app",
    "behind:team/app",
    "ssh://behind/team/a/b/c",
    "ssh://git@git.acme.example:2222/team/app",
)

STRANGE = (
    "git@github.com:acme-evil/app.git",
    "git@github.com.evil.example:acme/app",
    "github.com.work:acme/app",
    "ssh://github.com.work/acme/app",
    "ssh://github.com:2222/acme/app",
    "ssh://gh-work:2222/acme/app",
    "git@github.com:evil/../acme/app",
    "ssh://git@github.com/acme/%2e%2e/evil/app",
    "ssh://github.com@evil.example/acme/app",
    "git@evil.example:github.com/acme/app",
    "behind:other/app",
    "ssh://git@git.acme.example/team/app",
    "GH-WORK.example:acme/app",
    "xn--gthub-n4a.com:acme/app",
)


@pytest.mark.parametrize("url", APPROVED)
def test_an_approved_place_may_be_pushed_to(aliases: Desk, url: str) -> None:
    assert aliases.judged(url, "main") == Done(0, "")


@pytest.mark.parametrize("url", STRANGE)
def test_a_strange_place_may_not(aliases: Desk, url: str) -> None:
    refuses(aliases.judged(url, "main"), "push-destination", "github.com/acme/*, git.acme.example:2222/team/**")


@pytest.mark.parametrize("url", [*APPROVED[:2], *STRANGE[:2]])
def test_git_goes_by_the_guard(aliases: Desk, url: str) -> None:
    install(aliases)
    done = aliases.push(url, "main")
    assert (done.status == 0) is (url in APPROVED), done.output
    assert bool(aliases.other("public").git("for-each-ref")) is (url in APPROVED)


@pytest.mark.parametrize(
    "command",
    [
        "ssh -F '{}/config'",
        "{}/ssh -F{}/config",
        "exec ssh -F {}/config",
        "LC_ALL=C ssh -F {}/config",
        "env LC_ALL=C ssh -F {}/config",
        'ssh -F "$PROGRAMS/config"',
        "ssh -o HostName=evil.example",
        "ssh -p 2222 -F {}/config",
    ],
)
def test_what_ssh_is_called_with_counts(aliases: Desk, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    folder = str(aliases.path.parent / "programs")
    monkeypatch.setenv("PROGRAMS", folder)
    monkeypatch.setenv("GIT_SSH_COMMAND", command.format(folder, folder))
    done = aliases.judged("gh-work:acme/app", "main")
    assert (done.status == 1) is ("evil" in command or "2222" in command), done.output
    monkeypatch.delenv("GIT_SSH_COMMAND")
    aliases.git("config", "core.sshCommand", command.format(folder, folder))
    assert aliases.judged("gh-work:acme/app", "main") == done


def test_what_ssh_cannot_tell_is_not_approved(aliases: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_SSH_COMMAND", "ssh -F /no/such/file")
    refuses(aliases.judged("git@github.com:acme/app", "main"), "push-destination")


@pytest.mark.parametrize(
    ("key", "value", "url", "passes"),
    [
        ("url.git@github.com:acme/.insteadOf", "mine:", "mine:app", True),
        ("url.git@github.com:evil/.insteadOf", "git@github.com:acme/", "git@github.com:acme/app", False),
        ("url.git@github.com:evil/.pushInsteadOf", "git@github.com:acme/", "git@github.com:acme/app", False),
        ("url.git@github.com:acme/.pushInsteadOf", "git@github.com:evil/", "git@github.com:evil/app", True),
        ("remote.origin.pushurl", "git@github.com:evil/app", "git@github.com:acme/app", False),
        ("remote.origin.pushurl", "git@github.com:acme/app", "git@github.com:evil/app", True),
    ],
)
def test_what_counts_is_where_git_goes(aliases: Desk, key: str, value: str, url: str, passes: bool) -> None:
    aliases.git("remote", "set-url", "origin", url)
    aliases.git("config", key, value)
    assert (aliases.judged("origin", "main").status == 0) is passes
    assert ([*audit.notes(found(aliases), _push(aliases))] == []) is passes


def _push(app: Desk) -> object:
    from andon.flow import policy_of

    return policy_of(found(app)).push


# --- helpers, folders, and what cannot be read ---


def test_a_helper_is_not_approved(app: Desk) -> None:
    app.git("config", "protocol.ext.allow", "always")
    url = f"ext::git %s {app.other('public').path}"
    assert app.judged(url, "main:new") == Done(0, "")
    policy(app, 'allow = ["github.com/acme/*"]', "local = true")
    refuses(app.judged(url, "main:new"), "push-destination", "helper program")


def test_a_helper_that_the_remote_names_is_not_approved(app: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such a remote's URL is but a word to the helper: here it is another repository that gets the push."""
    folder = app.path.parent / "helpers"
    folder.mkdir()
    helper = folder / "git-remote-elsewhere"
    helper.write_text(f"#!/bin/sh\nexec git remote-ext \"$1\" 'git %s {app.other('public').path}'\n")
    helper.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("runners.PROGRAMS", f"{folder}{os.pathsep}{PROGRAMS}")
    app.git("remote", "add", "other", "https://github.com/acme/app")
    app.git("config", "remote.other.vcs", "elsewhere")
    policy(app, 'allow = ["github.com/acme/*"]')
    refuses(app.judged("other", "main:new"), "push-destination", "helper program")
    app.write(".andon.toml", "")
    app.git("push", "-q", "other", "main")
    assert app.other("public").git("rev-parse", "main").decode().strip() == app.tip()


def test_a_folder_is_approved_by_option(app: Desk) -> None:
    urls = ("../public.git", str(app.other("public").path), app.other("public").path.as_uri(), "origin")
    for url in urls:
        assert app.judged(url, "main:new") == Done(0, "")
    policy(app, 'allow = ["github.com/acme/*"]')
    for url in urls:
        refuses(app.judged(url, "main:new"), "push-destination", "a folder, which is no approved destination")
    policy(app, 'allow = ["github.com/acme/*"]', "local = true")
    for url in urls:
        assert app.judged(url, "main:new") == Done(0, "")


def test_what_is_refused_is_not_scanned_nor_remembered(app: Desk) -> None:
    app.stage("s", LEAK)
    app.commit()
    policy(app, 'allow = ["github.com/acme/*"]')
    refuses(app.judged("origin", "main"), "push-destination")
    assert not (app.path / ".git" / "andon").exists()


def test_a_push_that_deletes_goes_to_approved_places_only(app: Desk) -> None:
    app.share("origin", "main:old")
    assert app.judged("origin", ":old") == Done(0, "")
    policy(app, 'allow = ["github.com/acme/*"]')
    refuses(app.judged("origin", ":old"), "push-destination")


def test_the_way_out_is_a_command_that_sets_the_remote_right(app: Desk) -> None:
    policy(app, 'allow = ["github.com/acme/*"]')
    app.git("remote", "add", "mine", "git@github.com:me/app.git")
    done = to(app, "git@github.com:me/app.git", "mine")
    refuses(done, "push-destination", "git remote set-url mine git@github.com:acme/app.git")
    app.git("config", "remote.mine.pushurl", "git@github.com:me/app.git")
    done = to(app, "git@github.com:me/app.git", "mine")
    refuses(done, "push-destination", "git remote set-url --push mine git@github.com:acme/app.git")
    _, _, command = next(line for line in done.output.splitlines() if "fix:" in line).partition("git ")
    app.git(*command.split())
    assert by_git(app)["mine"] == ["git@github.com:acme/app.git"]


# --- what is never shown ---

WITH_PASSWORDS = (
    f"https://me:{PASSWORD}@evil.example/x.git",
    f"https://{PASSWORD}@evil.example/x.git",
    f"ssh://me:{PASSWORD}@evil.example/x.git",
    f"http://me:{PASSWORD}@evil.example:8080/x.git",
    f"https:/me:{PASSWORD}@evil.example/x.git",
    f"https//me:{PASSWORD}@evil.example/x.git",
    f"https://me:{PASSWORD}@evil.example",
    f"https://me:{PASSWORD}@evil.example/x?y",
    f"https://evil.example/x?token={PASSWORD}",
    f"ext::sh -c {PASSWORD}",
    f"unknown://me:{PASSWORD}@evil.example/x",
    f"me:{PASSWORD}@evil.example:x",
    f"https://me:{PASSWORD}@evil.example/x\n",
    f"https://me:{PASSWORD}@ev\x1bil.example/x",
)


@pytest.mark.parametrize("url", WITH_PASSWORDS)
@pytest.mark.parametrize(
    "lines_of_policy",
    [
        (),
        ('allow = ["github.com/acme/*"]',),
        ('internal = ["ROOT"]',),
        ('identities = ["*@acme.example"]',),
        ('visibility = "private"',),
    ],
    ids=["none", "allow", "internal", "identities", "visibility"],
)
def test_no_password_of_a_url_is_shown(
    app: Desk, monkeypatch: pytest.MonkeyPatch, url: str, lines_of_policy: tuple[str, ...]
) -> None:
    monkeypatch.setattr(visibility, "anonymous", lambda arguments, seconds: None)
    monkeypatch.setattr(remotes, "ssh", lambda arguments: None)
    policy(app, *(line.replace("ROOT", app.tip()) for line in lines_of_policy))
    for remote in (url, "origin"):
        done = to(app, url, remote)
        is_folder = destination(url).kind == "local"  # whose visibility nobody asks for
        passes = not lines_of_policy or (is_folder and "visibility" in lines_of_policy[0])
        assert done.status == (0 if passes else 1), done.output
        assert PASSWORD not in done.output
        assert "\x1b" not in done.output
    for path in (app.path / ".git" / "andon").rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes()


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "gitlab", "jsonl"])
def test_no_password_is_shown_to_programs(app: Desk, form: str) -> None:
    policy(app, 'allow = ["github.com/acme/*"]')
    app.git("remote", "set-url", "origin", WITH_PASSWORDS[0])
    done = app.andon("push", "--format", form)
    assert done.returncode == 1
    assert PASSWORD.encode() not in done.stdout + done.stderr
    if form == "json":
        (refusal,) = json.loads(done.stdout)["refusals"]
        assert refusal["rule"] == "push-destination"


# --- a policy of the machine ---


def test_a_push_needs_the_leave_of_every_policy(app: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = app.path.parent / "ours.toml", app.path.parent / "theirs.toml"
    ours.write_text('[push]\nallow = ["github.com/acme/*", "github.com/open/*"]\n')
    theirs.write_text('[push]\nallow = ["github.com/acme/*", "gitlab.com/acme/*"]\n')
    app.git("config", "andon.policy", str(ours))
    assert to(app, "git@github.com:open/app").status == 0
    refuses(to(app, "git@gitlab.com:acme/app"), "push-destination", "github.com/acme/*, github.com/open/*")
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "andon.policy")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", str(theirs))
    assert to(app, "git@github.com:acme/app").status == 0
    for url in ("git@github.com:open/app", "git@gitlab.com:acme/app", "git@github.com:evil/app"):
        refuses(to(app, url), "push-destination")
    policy(app, 'allow = ["github.com/acme/x"]')
    refuses(to(app, "git@github.com:acme/app"), "push-destination")
    assert to(app, "git@github.com:acme/x").status == 0


def test_a_policy_of_the_machine_that_is_not_there_is_no_pass(app: Desk) -> None:
    app.git("config", "andon.policy", "/no/such/policy.toml")
    done = to(app, "git@github.com:acme/app")
    assert done.status == 2
    assert "andon.policy in git's configuration names it" in done.words


# --- histories that must not leave ---


def machine(app: Desk, root: str) -> Path:
    """A policy of the machine that says so."""
    file = app.path.parent / "machine.toml"
    file.write_text(f'[push]\ninternal = ["{root}"]\n')
    app.git("config", "andon.policy", str(file))
    return file


def test_an_internal_history_stays_wherever_it_is_copied_to(app: Desk) -> None:
    root = app.tip()
    file = machine(app, root)
    app.leak("more", CLEAN)
    refuses(to(app, "git@github.com:me/app"), "push-provenance", root[:8])
    copy = Desk(app.path.parent / "copy")
    shutil.copytree(app.path, copy.path)
    copy.git("remote", "rename", "origin", "fresh")
    copy.git("branch", "-m", "main", "other")
    done = native("fresh", "git@github.com:me/app", lines(copy, "other"), copy.path)
    refuses(done, "push-provenance", root[:8])
    clone = Desk(app.path.parent / "clone")
    app.git("clone", "-q", ".", str(clone.path))
    clone.git("config", "andon.policy", str(file))
    refuses(to(clone, "git@github.com:me/app"), "push-provenance", root[:8])


def test_an_internal_history_may_go_to_approved_places(app: Desk) -> None:
    root = app.tip()
    policy(app, f'internal = ["{root}"]', 'allow = ["github.com/acme/*"]', "local = true")
    assert to(app, "git@github.com:acme/app").status == 0
    assert to(app, "../public.git").status == 0
    refuses(to(app, "git@github.com:me/app"), "push-destination")


def test_a_history_of_its_own_may_go_anywhere(app: Desk) -> None:
    machine(app, app.tip())
    app.git("switch", "-q", "--orphan", "fresh")
    app.leak("ok", CLEAN)
    done = native("origin", "git@github.com:me/app", lines(app, "fresh"), app.path)
    assert done == Done(0, "")
    app.git("merge", "-q", "--allow-unrelated-histories", "-m", "a merge", "main")
    refuses(native("origin", "git@github.com:me/app", lines(app, "fresh"), app.path), "push-provenance")


def test_a_tag_and_a_second_ref_do_not_hide_an_internal_history(app: Desk) -> None:
    machine(app, app.tip())
    app.git("tag", "-a", "-m", "the first", "v1")
    app.git("switch", "-q", "--orphan", "fresh")
    app.leak("ok", CLEAN)
    for names in (("v1",), ("fresh", "main"), ("fresh", "v1")):
        refuses(app.judged("../public.git", *names), "push-provenance")


@pytest.mark.parametrize("way", ["shallow", "grafted", "replaced"])
def test_a_history_that_does_not_show_its_beginning_is_internal(app: Desk, way: str) -> None:
    app.leak("more", CLEAN)
    app.share()
    root = app.git("rev-list", "--max-parents=0", "main").decode().strip()
    clone = Desk(app.path.parent / "clone")
    depth = ["--depth", "1"] if way == "shallow" else []
    app.git("clone", "-q", *depth, app.other().path.as_uri(), str(clone.path))
    machine(clone, root)
    if way == "grafted":
        clone.write(".git/info/grafts", f"{clone.tip()}\n")
    elif way == "replaced":
        clone.git("replace", "--graft", "HEAD")
    if way != "shallow":
        assert clone.git("rev-list", "--count", "main") == b"1\n"
    refuses(to(clone, "git@github.com:me/app"), "push-provenance")


# --- who made the commits ---


def made_by(app: Desk, author: str, committer: str = "dev@acme.example") -> str:
    """A commit by somebody; its id, as reports show it."""
    done = run_plain(
        ["git", "commit", "-q", "--allow-empty", "-m", "a commit", f"--author=Somebody <{author}>"],
        cwd=app.path,
        env={**environment(), "GIT_COMMITTER_EMAIL": committer},
        check=False,
    )
    assert done.returncode == 0
    return app.tip()[:8]


def test_who_made_a_commit_must_be_known(app: Desk) -> None:
    policy(app, 'identities = ["*@acme.example", "bot@ci.example"]')
    for author, committer in (
        ("dev@acme.example", "dev@acme.example"),
        ("Dev@ACME.example", "bot@ci.example"),
    ):
        made_by(app, author, committer)
    assert app.judged("origin", "main") == Done(0, "")
    first = made_by(app, "me@home.example")
    refuses(app.judged("origin", "main"), "push-identity", f"{first}: error", "the author of this commit")
    app.git("reset", "-q", "--hard", "HEAD^")
    made_by(app, "dev@acme.example", "me@acme.example.evil.example")
    refuses(app.judged("origin", "main"), "push-identity", "the committer of this commit")
    app.git("reset", "-q", "--hard", "HEAD^")
    made_by(app, "x@acme.example.evil.example", "dev@acme.example@evil.example")
    refuses(app.judged("origin", "main"), "push-identity", "the author and the committer of this commit")


def test_who_made_what_the_other_side_has_is_not_asked(app: Desk) -> None:
    made_by(app, "me@home.example")
    app.share()
    made_by(app, "dev@acme.example")
    policy(app, 'identities = ["*@acme.example"]')
    assert app.judged("origin", "main") == Done(0, "")


def test_many_strangers_are_counted(app: Desk) -> None:
    for number in range(8):
        made_by(app, f"me{number}@home.example")
    policy(app, 'identities = ["*@acme.example"]')
    done = app.judged("origin", "main")
    assert done.status == 1
    assert "3 more commits of addresses that are not approved" in done.words


def test_what_was_found_clean_before_is_asked_for_its_maker(app: Desk) -> None:
    made_by(app, "me@home.example")
    assert app.judged("origin", "main") == Done(0, "")
    file = app.path.parent / "machine.toml"
    file.write_text('[push]\nidentities = ["*@acme.example"]\n')
    app.git("config", "andon.policy", str(file))
    refuses(app.judged("origin", "main"), "push-identity")


def test_a_stranger_and_a_secret_are_both_told_of(app: Desk) -> None:
    policy(app, 'identities = ["*@acme.example"]')
    app.leak("s", LEAK)
    done = app.judged("origin", "main")
    assert done.status == 1
    assert len(done.found) == 1
    assert "push-identity" in done.output


# --- what a destination has already ---


@pytest.fixture
def old(app: Desk) -> Desk:
    """A repository with a secret that its origin has, and a clean commit on top; nothing tells that but the origin."""
    app.leak("s", LEAK)
    app.share()
    app.leak("ok", CLEAN)
    return app


def clone(app: Desk, url: str) -> Desk:
    """A clone from a URL."""
    path = app.path.parent / "clone"
    app.git("clone", "-q", url, str(path))
    made = Desk(path)
    made.leak("more", CLEAN)
    return made


def test_what_git_says_of_the_ref_counts(old: Desk) -> None:
    assert old.judged("origin", "main") == Done(0, "")
    assert old.judged("origin", "main", "main:new") == Done(0, "")


def test_what_was_seen_at_an_earlier_push_counts_for_this_place_only(old: Desk) -> None:
    assert old.judged("origin", "main:new").status == 1
    assert old.judged("origin", "main") == Done(0, "")
    for url in ("origin", str(old.other().path), old.other().path.as_uri(), "../app/../origin.git/", "../origin"):
        assert old.judged(url, "main:new") == Done(0, ""), url
    assert len(old.judged("../public.git", "main").found) == 1


def test_tracking_refs_made_by_hand_do_not_count(old: Desk) -> None:
    old.git("update-ref", "refs/remotes/origin/new", "HEAD")
    old.git("update-ref", "refs/remotes/origin/main", "HEAD")
    old.git("branch", "-q", "--set-upstream-to=origin/new")
    assert len(old.judged("origin", "main:new").found) == 1


def test_after_a_change_of_url_all_is_new(old: Desk) -> None:
    assert old.judged("origin", "main") == Done(0, "")
    old.git("fetch", "-q", "origin")
    old.git("remote", "set-url", "origin", "../public.git")
    assert len(old.judged("origin", "main").found) == 1
    old.git("remote", "set-url", "origin", "../origin.git")
    assert old.judged("origin", "main:new") == Done(0, "")


def test_where_a_repository_was_cloned_from_counts_in_any_spelling(old: Desk) -> None:
    made = clone(old, str(old.other().path))
    for url in ("origin", "../origin.git", "../origin", old.other().path.as_uri(), "../clone/../origin.git/"):
        shutil.rmtree(made.path / ".git" / "andon", ignore_errors=True)
        assert made.judged(url, "main:new") == Done(0, ""), url
    assert len(made.judged("../public.git", "main").found) == 1


def test_what_was_fetched_counts_in_any_spelling(old: Desk) -> None:
    old.git("fetch", "-q", "origin")
    for url in ("origin", str(old.other().path), old.other().path.as_uri()):
        shutil.rmtree(old.path / ".git" / "andon", ignore_errors=True)
        assert old.judged(url, "main:new") == Done(0, ""), url
    assert len(old.judged("../public.git", "main").found) == 1
    old.git("fetch", "-q", "../public.git", check=False)
    (old.path / ".git" / "FETCH_HEAD").write_text(f"{old.tip()}\t\tbranch 'main' of ../public.git\n")
    assert old.judged("origin", "main:new") == Done(0, "")  # this is kept, though FETCH_HEAD is another


@pytest.mark.parametrize(
    ("fetched", "pushed", "same"),
    [
        ("https://github.com/acme/app", "git@github.com:acme/app.git", True),
        ("ssh://git@github.com/Acme/App", "https://me:pw@github.com/acme/app", True),
        ("github.com:acme/app", "ssh://github.com:22/acme/app/", True),
        ("https://github.com/acme/app", "https://github.com/acme/app2", False),
        ("https://github.com/acme/app", "https://github.com:8443/acme/app", False),
        ("https://github.com/acme/app", "http://github.com/acme/app", False),
        ("https://h.example/Acme/app", "https://h.example/acme/app", False),
        ("https://h.example/x?y", "https://h.example/x?y", False),
        ("ext::git %s x", "ext::git %s x", False),
        ("file:///srv/a%20b", "/srv/a%20b", False),
        ("file:///srv/a%20b", "/srv/a b", True),
    ],
)
def test_places_are_the_same_if_they_are(old: Desk, fetched: str, pushed: str, same: bool) -> None:
    (old.path / ".git" / "FETCH_HEAD").write_text(f"{old.tip('HEAD^')}\tnot-for-merge\tbranch 'main' of {fetched}\n")
    assert (to(old, pushed).status == 0) is same
    (old.path / ".git" / "FETCH_HEAD").write_text(f"{old.tip('HEAD^')}\t\t{fetched}\n")
    assert (to(old, pushed).status == 0) is same


def test_two_folders_whose_names_git_takes_for_one_are_not_told_apart(old: Desk) -> None:
    (old.path.parent / "origin").mkdir()
    old.git("fetch", "-q", "origin")
    assert len(old.judged("origin", "main:new").found) == 1


def test_what_is_not_here_says_nothing(old: Desk) -> None:
    unknown = "ab" * 20
    done = native("origin", "../origin.git", lines(old, old=unknown), old.path)
    assert len(done.found) == 1
    (old.path / ".git" / "FETCH_HEAD").write_text(f"{unknown}\t\tbranch 'main' of ../origin.git\ngarbage\n\n\t\t\n")
    done = native("origin", "../origin.git", lines(old, old=unknown), old.path)
    assert len(done.found) == 1


# --- whether everyone can read it ---


class Host:
    """A web server of this machine with a repository, and what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[tuple[str, str]] = []
        self.status = 0
        self.hangs = False
        self.left = threading.Event()
        host = self

        class Answer(SimpleHTTPRequestHandler):
            def do_GET(self) -> None:
                host.asked.append((self.path, self.headers.get("Authorization", "")))
                if host.hangs:
                    self.connection.settimeout(10)
                    if self.connection.recv(1) == b"":
                        host.left.set()
                elif host.status:
                    self.send_response(host.status)
                    self.send_header("WWW-Authenticate", 'Basic realm="x"')
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                else:
                    super().do_GET()

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Answer, directory=str(folder)))
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True, kwargs={"poll_interval": 0.01}).start()

    def url(self, name: str = "public.git") -> str:
        """The URL of a repository there."""
        return f"http://127.0.0.1:{self.port}/{name}"


@pytest.fixture
def host(app: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    """A host that everyone can ask for `public.git`; the policy wants destinations private."""
    policy(app, 'visibility = "private"')
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    app.share("../public.git", "main")
    app.other("public").git("update-server-info")
    made = Host(app.path.parent)
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_a_place_that_everyone_can_read_is_refused(app: Desk, host: Host) -> None:
    for _ in range(2):  # `public` is not remembered
        refuses(to(app, host.url()), "push-visibility", "everyone can read this repository")
    refuses(to(app, f"http://me:{PASSWORD}@127.0.0.1:{host.port}/public"), "push-visibility")
    assert {authorization for _, authorization in host.asked} == {""}


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_place_that_is_not_for_everyone_is_private_for_a_day(app: Desk, host: Host, status: int) -> None:
    host.status = status
    assert to(app, host.url()) == Done(0, "")
    asked = len(host.asked)
    assert asked
    assert to(app, host.url("public")) == Done(0, "")
    assert len(host.asked) == asked
    (note,) = (app.path / ".git" / "andon" / "private").iterdir()
    for moved in (-visibility.KEPT - 9, 60 * 60):  # yesterday, and a clock that was wrong
        then = time.time() + moved
        os.utime(note, (then, then))
        assert to(app, host.url()) == Done(0, "")
        assert len(host.asked) > asked
        asked = len(host.asked)
    host.status = 0
    assert to(app, host.url()) == Done(0, "")  # until the day is over
    note.unlink()
    refuses(to(app, host.url()), "push-visibility")


@pytest.mark.parametrize("status", [500, 503])
def test_a_host_that_is_in_trouble_has_not_answered(app: Desk, host: Host, status: int) -> None:
    host.status = status
    refuses(to(app, host.url()), "push-visibility", "did not say whether everyone can read it")
    policy(app, 'visibility = "private"', 'unknown = "note"')
    done = to(app, host.url())
    assert done.status == 0
    assert "did not say whether everyone can read it" in done.words
    assert not (app.path / ".git" / "andon" / "private").exists()


def test_a_host_that_hangs_is_waited_for_shortly_and_left(app: Desk, host: Host) -> None:
    host.hangs = True
    start = time.monotonic()
    refuses(to(app, host.url()), "push-visibility", "did not say")
    assert visibility.SECONDS <= time.monotonic() - start < visibility.SECONDS + 3
    assert host.left.wait(2)  # nothing of git still waits for it


def test_a_host_that_is_not_there_has_not_answered(app: Desk, host: Host) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    refuses(to(app, f"http://127.0.0.1:{port}/x"), "push-visibility", "did not say")


def test_nobodys_credentials_are_used(app: Desk, host: Host, scrubbed_environment: Path) -> None:
    host.status = 401
    home = scrubbed_environment
    (home / ".netrc").write_text(f"machine 127.0.0.1 login me password {PASSWORD}\n")
    app.git("config", "credential.helper", f"!f() {{ echo username=me; echo password={PASSWORD}; }}; f")
    app.git("config", "http.extraHeader", f"Authorization: Bearer {PASSWORD}")
    app.git("config", f"url.http://me:{PASSWORD}@127.0.0.1:{host.port}/.insteadOf", host.url(""))
    named = {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "http.extraHeader",
        "GIT_CONFIG_VALUE_0": f"Authorization: Bearer {PASSWORD}",
        "NETRC": str(home / ".netrc"),
    }
    assert to(app, host.url(), **named).status == 0
    (home / ".netrc").unlink()
    ours = base64.b64encode(f"me:{PASSWORD}".encode()).decode()
    said = " ".join(authorization for _, authorization in host.asked)
    assert ours not in said
    assert PASSWORD not in said
    assert host.asked


def test_a_folder_is_not_asked_for(app: Desk, host: Host) -> None:
    assert app.judged("../public.git", "main:new") == Done(0, "")
    assert host.asked == []


def test_a_helper_cannot_be_asked(app: Desk, host: Host) -> None:
    refuses(to(app, "ext::git %s x"), "push-visibility", "did not say")


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("git@github.com:acme/app", ["https://github.com/acme/app.git", "https://github.com/acme/app"]),
        (
            "ssh://git@h.example:2222/x",
            [f"https://h.example{port}/x{end}" for port in (":2222", "") for end in (".git", "")],
        ),
        ("http://h.example:8080/x.git", ["http://h.example:8080/x.git", "http://h.example:8080/x"]),
    ],
)
def test_the_same_place_is_asked_for_by_https(monkeypatch: pytest.MonkeyPatch, url: str, asked: list[str]) -> None:
    calls: list[str] = []

    def answer(arguments: list[str], seconds: float) -> None:
        assert 0 < seconds <= visibility.SECONDS
        calls.append(arguments[2])

    monkeypatch.setattr(visibility, "anonymous", answer)
    assert visibility.asked(destination(url)) == "unknown"
    assert sorted(calls) == sorted(asked)
    assert visibility.asked(Destination("helper")) == "unknown"
