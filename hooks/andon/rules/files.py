"""Rules about files as such, which no pattern finds: whoever reads them tells."""

from __future__ import annotations

from andon.model import Rule

UNENCRYPTED = Rule(
    id="unencrypted-file",
    title="Plaintext of a file that git should encrypt",
    keywords=(),
    pattern="",
    harm="Whoever reads the repository reads the file, which was meant for those who have the key.",
    revoke=(
        "Set the encryption up in this clone, then stage the file again (git rm --cached, git add); if it was pushed, "
        "change every secret in it: https://git-scm.com/docs/gitattributes#_filter"
    ),
    references=("https://git-scm.com/docs/gitattributes#_filter",),
    finds=(),
    ignores=(),
)
