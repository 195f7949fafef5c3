"""The seal: was this very tree checked? If not (`--no-verify`, `SKIP=`, a cherry-pick), it is checked then and there.

The hook `andon` leaves the id of the tree that it checked among the `marks`. Hooks that nothing skips compare: before a
commit (prepare-commit-msg) with the tree in the index, after it (post-commit, post-rewrite) with the commits that HEAD
has moved to since. `bypass` tells how the check was passed by, `record` keeps it in this repository, for `andon log`.

Nothing here leaves the machine, and all of it may be deleted at any time.
"""
