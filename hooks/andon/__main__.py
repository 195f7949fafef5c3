"""`python -m andon` is the command `andon`."""

from andon.cli import run

if __name__ == "__main__":
    run()
