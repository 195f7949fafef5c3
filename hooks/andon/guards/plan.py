"""What is to be done so that a guard is in force, or so that nothing of andon is left: lists of steps. Pure.

Three scopes: a repository, the whole machine (of one person), and the template that git makes repositories from. Each
function gives no steps if nothing is to be done.
"""

from __future__ import annotations

from andon.guards.actions import Action, Clear, Configure, Delete, Fill, Forget, Leave, Scope, Write
from andon.guards.folder import LINE, with_guard, without_guard
from andon.guards.script import HOOKS, KEPT, NAME, Command, chain, line
from andon.guards.situation import CONFIGURED, GUARD, Person, Place, Settings
from andon.model import UserError
from andon.source import name_of

EXCLUDED = b"# andon push guard: these two are no part of the repository\n"


# --- a repository ---


def for_repository(place: Place, command: Command, policy: str = "") -> list[Action]:
    """The steps to a guard in a repository.

    :raises UserError: it cannot be without touching what is not andon's.
    """
    actions = _policy(place.settings, "local", policy)
    if is_current(place.person, place.pointed, command):
        return actions
    if place.person.git >= CONFIGURED:
        return [*actions, *_configured(place.settings, "local", command), *_without_files(place)]
    if place.settings.command:  # for another git of this machine
        actions += _configured(place.settings, "local", command)
    _refuse_shared(place)
    steps = with_guard(place.folder, command)
    return [*(_exclude(place) if steps else []), *steps, *actions]


def out_of_repository(place: Place) -> list[Action]:
    """The steps that leave nothing of andon in a repository."""
    actions = [*_without_files(place), *_without_settings(place.settings, "local")]
    return [*actions, *map(Clear, place.kept)]


def is_current(person: Person, pointed: str, command: Command) -> bool:
    """Whether the guard of the whole machine is in force, and up to date, in a repository that `pointed` is said of."""
    if person.git >= CONFIGURED:
        return _is_configured(person.settings, command)
    return pointed == "person" and person.settings.hooks_path == person.chain and person.scripts == scripts(command)


def _refuse_shared(place: Place) -> None:
    """UserError if git is told to look for the hooks of all repositories in one folder."""
    if place.pointed != "person":
        return
    if place.folder.path == place.person.chain:
        raise UserError("the guard of the whole machine is not up to date", "andon install --global")
    _refuse_foreign(place.folder.path)


def _refuse_foreign(path: str) -> None:
    raise UserError(
        f"core.hooksPath of git's global or system configuration is {path}: hooks there are for all repositories",
        f"add this line to {path}/{NAME}: {LINE}   (or use git 2.54 or later, where this works)",
    )


def _without_files(place: Place) -> list[Action]:
    folders = [place.own] if place.own.path == place.folder.path else [place.own, place.folder]
    shared = place.pointed == "person"  # what stands there is not this repository's
    actions = [action for folder in folders if folder is place.own or not shared for action in without_guard(folder)[0]]
    return [*actions, *_unexclude(place)]


def _exclude(place: Place) -> list[Action]:
    """Our files in a folder that git sees are kept out of commits. The lines come first, so as to go without trace."""
    if not place.inside or EXCLUDED in (place.excluded or b""):
        return []
    home = place.folder.home() if place.folder.hooks else NAME
    lines = b"".join(b"/" + _literal(f"{place.inside}/{name}") + b"\n" for name in (home, KEPT))
    return [Write(place.exclude, EXCLUDED + lines + (place.excluded or b""), executable=False)]


def _unexclude(place: Place) -> list[Action]:
    before, found, after = (place.excluded or b"").partition(EXCLUDED)
    if not found:
        return []
    left = before + after.split(b"\n", 2)[2]
    if left:
        return [Write(place.exclude, left, executable=False)]
    return [Delete(place.exclude), Leave(place.exclude.rpartition("/")[0])]


def _literal(path: str) -> bytes:
    """A path as a pattern of .gitignore."""
    return b"".join(b"\\" + bytes((byte,)) if byte in b"\\*?[ " else bytes((byte,)) for byte in name_of(path))


# --- the whole machine ---


def for_machine(person: Person, command: Command, policy: str = "") -> list[Action]:
    """The steps to a guard in all repositories of a person.

    :raises UserError: another folder of hooks stands in for those of all repositories already.
    """
    actions = _policy(person.settings, "global", policy)
    if person.git >= CONFIGURED:
        return [*actions, *_configured(person.settings, "global", command), *_without_chain(person)]
    for settings in (person.settings, person.system):
        if settings.hooks_path not in ("", person.chain):
            _refuse_foreign(settings.hooks_path)
    if person.settings.command:  # for another git of this machine
        actions += _configured(person.settings, "global", command)
    wanted = scripts(command)
    if person.scripts != wanted:
        actions.append(Fill(person.chain, tuple(wanted.items())))
    if person.settings.hooks_path != person.chain:
        actions.append(Configure("global", "core.hooksPath", person.chain))
    return actions


def out_of_machine(person: Person) -> list[Action]:
    """The steps that leave no guard for all repositories."""
    actions = _without_settings(person.settings, "global", policy=not _has_template(person)) + _without_chain(person)
    return [*actions, Leave(person.data)] if actions else []


def _without_chain(person: Person) -> list[Action]:
    actions: list[Action] = []
    if person.settings.hooks_path == person.chain:
        actions.append(Forget("global", "core.hooksPath"))
    if person.scripts:
        actions.append(Clear(person.chain))
    return actions


def scripts(command: Command) -> dict[str, bytes]:
    """The scripts of the folder that stands in for the folders of all repositories, by name."""
    return {name: chain(name, command) for name in HOOKS}


# --- the template ---


def for_template(person: Person, command: Command, policy: str = "") -> list[Action]:
    """The steps to a guard in all repositories that are made or cloned from now on.

    :raises UserError: the template holds hooks that cannot be kept beside the guard.
    """
    steps = [*_policy(person.settings, "global", policy), *with_guard(person.template, command)]
    if not (person.settings.template or person.system.template):
        # Git then takes nothing from its own template, where this file is; tools count on its folder.
        exclude = f"{person.own_template}/info/exclude"
        steps.append(Write(exclude, b"# git ls-files --others --exclude-from=.git/info/exclude\n", executable=False))
        steps.append(Configure("global", "init.templateDir", person.own_template))
    return steps


def out_of_template(person: Person) -> list[Action]:
    """The steps that leave nothing of andon in the template."""
    policy = [] if _has_machine(person) else _without_policy(person.settings, "global")
    if person.settings.template == person.own_template:
        forgotten = Forget("global", "init.templateDir")
        return [forgotten, Clear(person.own_template), *policy, Leave(person.data)]
    if not _has_template(person):
        return []
    return [*without_guard(person.template)[0], *policy, Leave(person.data)]


def _has_template(person: Person) -> bool:
    return bool(person.template.ours())


def _has_machine(person: Person) -> bool:
    return bool(person.settings.command or person.scripts)


# --- configuration ---


def _configured(settings: Settings, scope: Scope, command: Command) -> list[Action]:
    """The steps to a hook of configuration that says what it has to."""
    actions: list[Action] = []
    if settings.command != line(command):
        actions.append(Configure(scope, f"{GUARD}.command", line(command)))
    if settings.events != (NAME,):
        actions.append(Configure(scope, f"{GUARD}.event", NAME))
    if settings.enabled is False:
        actions.append(Forget(scope, f"{GUARD}.enabled"))
    return actions


def _is_configured(settings: Settings, command: Command) -> bool:
    return not _configured(settings, "local", command)


def _policy(settings: Settings, scope: Scope, policy: str) -> list[Action]:
    return [Configure(scope, "andon.policy", policy)] if policy not in ("", settings.policy) else []


def _without_settings(settings: Settings, scope: Scope, policy: bool = True) -> list[Action]:
    guard = settings.command or settings.events or settings.enabled is not None
    actions: list[Action] = [Forget(scope, GUARD, section=True)] if guard else []
    return actions + (_without_policy(settings, scope) if policy else [])


def _without_policy(settings: Settings, scope: Scope) -> list[Action]:
    return [Forget(scope, "andon.policy")] if settings.policy else []
