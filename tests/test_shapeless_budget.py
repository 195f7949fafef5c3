"""What the weighing costs: the size of what is installed, and what is loaded for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import andon
from conftest import Repo

SHAPELESS = Path(andon.__file__).parent / "shapeless"
MODEL_AND_LEXICON = 500_000  # bytes; they are cloned and installed with andon, and read at the first candidate

# What the model was made with (training/) is not what it is asked with.
OF_THE_TRAINING = {"lightgbm", "numpy", "pandas", "scipy", "sklearn", "training"}

WEIGHING = {f"andon.shapeless.{name}" for name in ("features", "forest", "lexicon", "likelihood")}


def loaded(repo: Repo, content: str) -> tuple[str, set[str]]:
    """The status of a commit of one file with this content, in a bare interpreter, and what it has loaded."""
    repo.stage("a.py", content)
    paths = [path for path in sys.path if path]
    code = (
        f"import sys; sys.path[:0] = {paths!r}\n"
        "from andon.entry.commit import main\n"
        "status = main(['a.py'])\n"
        "print('>', status, *sys.modules)"
    )
    command = [sys.executable, "-I", "-S", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    status, *modules = done.stdout.rpartition(">")[2].split()
    return status, {*modules}


def test_the_model_and_the_lexicon_keep_to_their_size() -> None:
    sizes = {path.name: path.stat().st_size for path in SHAPELESS.glob("*.bin")}
    assert sizes.keys() == {"model.bin", "lexicon.bin"}
    assert sum(sizes.values()) <= MODEL_AND_LEXICON


def test_a_password_is_weighed_without_what_the_model_was_made_with(repo: Repo) -> None:
    status, modules = loaded(repo, "password = 'Sommer2019!'\n")
    assert status == "1"
    assert modules >= WEIGHING
    assert {name.split(".")[0] for name in modules} & OF_THE_TRAINING == set()


@pytest.mark.parametrize(
    "content",
    [
        "password = getpass()\n",
        "token = get_token(user)\n",
        "# see https://example.org/passwords\n",
        "def login(user, password):\n    return auth(user, password)\n",
    ],
)
def test_words_without_a_value_do_not_load_the_model(repo: Repo, content: str) -> None:
    status, modules = loaded(repo, content)
    assert (status, modules & WEIGHING) == ("0", set())


@pytest.mark.parametrize("content", ["x = 1\n", "the key to it, the code and the author\n"])
def test_without_a_word_that_speaks_of_a_secret_not_even_candidates_are_looked_for(repo: Repo, content: str) -> None:
    status, modules = loaded(repo, content)
    ours = {name for name in modules if name.startswith("andon.shapeless")}
    assert (status, ours) == ("0", {"andon.shapeless", "andon.shapeless.names"})
