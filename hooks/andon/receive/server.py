"""What the servers tell a hook of who pushes, and how a line has to begin that they are to show.

GitLab: docs.gitlab.com, "Git server hooks". Gitea and Forgejo: `modules/repository/env.go`. GitHub Enterprise Server:
docs.github.com, "Creating a pre-receive hook script". gitolite: gitolite.com, "environment variables". For git's own
http-backend the web server says who it is.
"""

from __future__ import annotations

from collections.abc import Mapping

USERS = ("GL_USERNAME", "GITEA_PUSHER_NAME", "GITHUB_USER_LOGIN", "GL_USER", "REMOTE_USER", "GL_ID", "LOGNAME", "USER")
"""Variables that hold the name of who pushes, the surest first; the last two are those of an account of the system."""

SHOWN = "GL-HOOK-ERR: "
"""What a line has to begin with for GitLab to show it on a page."""

TERMINALS = ("http", "ssh")


def user(environ: Mapping[str, str]) -> str:
    """Who pushes, as the server tells; '' if it does not."""
    return next((environ[name] for name in USERS if environ.get(name)), "")


def prefix(environ: Mapping[str, str]) -> str:
    """What each line has to begin with: nothing where a terminal shows them (`remote: ...`), as it would all of it."""
    gitlab = "GL_ID" in environ or "GL_PROTOCOL" in environ
    return SHOWN if gitlab and environ.get("GL_PROTOCOL") not in TERMINALS and "GL_USER" not in environ else ""
