"""What git's hooks call: one small module for each moment.

A hook entry takes every argument that exists as a file for a file, whatever it looks like, and knows no `--help`: a
file of that name, staged beside a key, must not switch the hook off.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from andon.flow import BROKEN, MENDABLE
from andon.model import UserError

OPTIONS = {
    "--baseline": True,
    "--no-baseline": False,
    "--format": True,
    "--verbose": False,
    "--trust-repository-plugins": False,
}
"""What the hooks of a commit take in `args:`, each with whether it takes a value."""


def ended(main: Callable[[Sequence[str]], int]) -> NoReturn:
    """Runs a main function and ends the process with its status, never with a traceback that could show a secret."""
    try:
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except UserError as error:
        complain(f"{error}\n  next:  {error.next_step}")
        status = MENDABLE
    except KeyboardInterrupt:
        status = 128 + 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whoever read has gone: no second error when Python flushes
        status = BROKEN
    except Exception as error:
        complain(_crash(error))
        status = BROKEN
    raise SystemExit(status)


def complain(message: str) -> None:
    """Writes a message to stderr, in whatever encoding that has."""
    encoding = sys.stderr.encoding or "ascii"
    sys.stderr.write(f"andon: error: {message}\n".encode(encoding, "backslashreplace").decode(encoding))


def arguments(argv: Sequence[str], options: Mapping[str, bool]) -> tuple[list[str], dict[str, str]]:
    """Splits what a hook runner passes into files and options; `options` tells which option takes a value.

    :raises UserError: neither a file nor an option, or an option without its value.
    """
    names: list[str] = []
    given: dict[str, str] = {}
    rest = iter(argv)
    for argument in rest:
        option, equals, value = argument.partition("=")
        if os.path.lexists(argument) or not argument.startswith("-"):
            names.append(argument)
        elif option not in options or (equals and not options[option]):
            raise UserError(
                f"{argument} is neither a file nor an option of this hook",
                f"In `args:` of .pre-commit-config.yaml, use {', '.join(options)}.",
            )
        elif options[option] and not equals:
            value = next(rest, "")
            if not value:
                raise UserError(f"{option} takes a value", f"Write {option}=VALUE in `args:`.")
            given[option] = value
        else:
            given[option] = value
    return names, given


def format_of(options: Mapping[str, str]) -> str:
    """The format of the report that is asked for. UserError if there is none such."""
    if "--format" not in options:
        return "text"
    from andon.report import FORMATS

    if options["--format"] not in FORMATS:
        raise UserError(f"--format={options['--format']}: there is no such format", f"Use {', '.join(FORMATS)}.")
    return options["--format"]


def baseline_of(options: Mapping[str, str]) -> str | None:
    """The baseline that is asked for: '' for none, None for that of the policy."""
    return "" if "--no-baseline" in options else options.get("--baseline")


def _crash(error: Exception) -> str:
    """Where a bug broke the run: files, lines and functions, but not the message, which may quote what was scanned."""
    from traceback import extract_tb

    frames = [f"    {frame.filename}:{frame.lineno} in {frame.name}" for frame in extract_tb(error.__traceback__)]
    return "\n".join(
        (
            f"a bug in andon ({type(error).__name__}): not everything was scanned",
            *frames[-12:],
            "  next:  Please report these lines; they hold nothing of your files.",
        )
    )
