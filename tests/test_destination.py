"""Where a push goes to: spellings of allowed places, look-alikes, and a search for a way round."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.destination import Destination, Pattern, allowed, destination, pattern

ALLOWED = ("github.com/acme/*", "git.acme.com:8443/team/**", "gitlab.com/acme/**", "http://build.local/*/mirror-*")
PATTERNS = [made for text in ALLOWED if (made := pattern(text))]

GOOD = [
    "https://github.com/acme/app",
    "https://github.com/acme/app.git",
    "https://github.com/acme/app/",
    "https://github.com/acme/app.git/",
    "https://github.com//acme//app",
    "https://GITHUB.COM/acme/app",
    "https://GITHUB.COM:443/acme/app",
    "https://github.com./acme/app",
    "HTTPS://github.com/Acme/App",
    "https://www.github.com/acme/app",
    "https://user@github.com/acme/app",
    "https://user:pa@ss@github.com/acme/app",
    "https://x-access-token:abc@github.com/acme/app.git",
    "https://github.com/acme/my%2Dapp",
    "git@github.com:acme/app.git",
    "git@github.com:/acme/app.git",
    "github.com:acme/app",
    "git@GitHub.com:acme/app",
    "ssh://git@github.com/acme/app",
    "ssh://git@github.com:22/acme/app",
    "ssh://git@ssh.github.com:443/acme/app.git",
    "git+ssh://git@github.com/acme/app",
    "ssh+git://git@github.com/acme/app",
    "[git@github.com:22]:acme/app",
    "git@[github.com:22]:acme/app",
    "https://git.acme.com:8443/team/app",
    "https://git.acme.com:8443/team/a/b/c.git",
    "https://gitlab.com/acme/group/sub/app",
    "ssh://git@altssh.gitlab.com:443/acme/app",
    "http://build.local/any/mirror-app",
    "http://build.local:80/any/mirror-app",
]

BAD = [
    # Other hosts that look alike.
    "https://github.com.evil.io/acme/app",
    "https://evil-github.com/acme/app",
    "https://github.co/acme/app",
    "https://githubcom/acme/app",
    "https://notgithub.com/acme/app",
    "https://github.com@evil.io/acme/app",
    "https://github.com:443@evil.io/acme/app",
    "https://github.com%2facme@evil.io/app",
    "https://evil.io/github.com/acme/app",
    "https://evil.io#@github.com/acme/app",
    "https://evil.io?@github.com/acme/app",
    "https://evil.io\\@github.com/acme/app",
    "https://g\u0131thub.com/acme/app",
    "https://githu\u044c.com/acme/app",
    "https://xn--gthub-n4a.com/acme/app",
    "https://github.com%00.evil.io/acme/app",
    "https://gith%75b.com/acme/app",
    "https://[github.com]/acme/app",
    "https://github.com /acme/app",
    " https://github.com/acme/app\n",
    "git@evil.io:github.com/acme/app",
    "git@github.com.evil.io:acme/app",
    "-oProxyCommand=x@github.com:acme/app",
    "ssh://-oProxyCommand=x/acme/app",
    # Other ports and schemes.
    "https://github.com:8443/acme/app",
    "ssh://git@github.com:443/acme/app",
    "ssh://git@github.com:2222/acme/app",
    "https://github.com:99999/acme/app",
    "https://github.com:4a3/acme/app",
    "http://github.com/acme/app",
    "git://github.com/acme/app",
    "ftp://github.com/acme/app",
    "https://git.acme.com/team/app",
    "https://build.local/any/mirror-app",
    # Other paths.
    "git@github.com:acme-evil/x",
    "https://github.com/acme-evil/x",
    "https://github.com/acme/../evil/x",
    "https://github.com/acme/%2e%2e/evil/x",
    "https://github.com/acme/%252e%252e/evil",
    "https://github.com/acme/..%2fevil",
    "https://github.com/./acme/app",
    "https://github.com/evil/acme/app",
    "https://github.com/acme",
    "https://github.com/acme/",
    "https://github.com/acme/.git",
    "https://github.com/",
    "https://github.com",
    "https://github.com/acme/app/more",
    "https://github.com/acme\\app",
    "https://github.com/acme/app?x",
    "https://github.com/acme/app#x",
    "https://github.com/ac%me/app",
    "git@github.com:../acme/app",
    "git@github.com:acme",
    "https://gitlab.com/acme",
    "http://build.local/any/other",
    "https://GIT.acme.com:8443/Team/app",
    # Helpers, and what git runs.
    "ext::sh -c 'git-receive-pack github.com/acme/app'",
    "hg::https://github.com/acme/app",
    "transport::github.com/acme/app",
    "s3://github.com/acme/app",
    "gcrypt::git@github.com:acme/app",
    # Places of this machine.
    "file:///srv/github.com/acme/app",
    "/srv/github.com/acme/app",
    "../github.com/acme/app",
    "./github.com:acme/app",
    "",
    "x" * 5000,
]


@pytest.mark.parametrize("url", GOOD)
def test_an_allowed_place_is_allowed_in_any_spelling(url: str) -> None:
    assert allowed(destination(url), PATTERNS), destination(url)


@pytest.mark.parametrize("url", BAD)
def test_a_look_alike_is_not_allowed(url: str) -> None:
    assert not allowed(destination(url), PATTERNS), destination(url)


def test_there_are_many_spellings() -> None:
    assert len({*GOOD}) + len({*BAD}) > 90
    assert len(PATTERNS) == len(ALLOWED)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:hunter2@GitHub.com/Acme/App.git", "github.com/acme/app"),
        ("git@git.example.com:Team/app.git", "git.example.com/Team/app"),
        ("http://u:p@a.example:8080/x", "http://a.example:8080/x"),
        ("ext::sh -c secret", "(helper)"),
        ("https://a:b@c", "(unreadable)"),
    ],
)
def test_a_place_is_shown_without_credentials(url: str, shown: str) -> None:
    assert str(destination(url)) == shown


def test_ssh_knows_hosts_by_other_names() -> None:
    names = {"gh-work": ("github.com", 0), "github.com": ("evil.io", 0), "door": ("ssh.github.com", 443)}

    def resolve(host: str) -> tuple[str, int]:
        return names.get(host, (host, 0))

    assert allowed(destination("gh-work:acme/app", resolve), PATTERNS)
    assert allowed(destination("door:acme/app", resolve), PATTERNS)
    assert not allowed(destination("git@github.com:acme/app", resolve), PATTERNS)
    assert allowed(destination("https://github.com/acme/app", resolve), PATTERNS)


def test_local_places_by_option_only() -> None:
    for url in ("/srv/git/app", "../app", "file:///srv/git/app"):
        assert not allowed(destination(url), PATTERNS)
        assert allowed(destination(url), PATTERNS, local=True)
    assert not allowed(destination("ext::cat"), PATTERNS, local=True)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "github.com",
            "github.com/",
            "*/acme/app",
            "*.com/acme/x",
            "me@github.com/x",
            "github.com/a**/x",
            "x.com/../y",
        ),
        *("ext::x/y", "gopher://x/y", "github.com:port/x", "github.com/a?b", "", "/acme/app"),
    ],
)
def test_a_pattern_that_is_none(text: str) -> None:
    assert pattern(text) is None


PARTS = st.text(alphabet="acme/.*%2eE@:[]#?\\-~_ \u0131\x00", max_size=20)
URLS = st.builds(
    "{}{}{}{}{}".format,
    st.sampled_from(["https://", "ssh://", "git@", "", "http://", "ext::", "file://", "HTTPS://"]),
    st.sampled_from(["github.com", "GITHUB.com", "github.com.evil.io", "evil.io", "evil.io@github.com", "a@b"]) | PARTS,
    st.sampled_from(["", ":443", ":22", ":", "@", "@evil.io", "%2f", "."]),
    st.sampled_from(["/acme/", ":acme/", "/acme/../", "/acme%2f", "/evil/", "/"]) | PARTS,
    PARTS,
)


@given(URLS)
def test_nothing_outside_of_the_tuple_is_allowed(url: str) -> None:
    """What is allowed is this kind, this host, this port and a path of this form, whatever was written."""
    place = destination(url)
    if allowed(place, [Pattern("secure", "github.com", 0, ("acme", "*"))]):
        assert (place.kind, place.host, place.port) == ("secure", "github.com", 0)
        owner, name = place.path.split("/")
        assert owner == "acme"
        assert name not in ("", ".", "..")
        authority = url.partition("://")[2].partition("/")[0] if "://" in url else url.partition(":")[0]
        assert authority.rpartition("@")[2].strip("[]").lower().startswith(("github.com", "ssh.github.com"))
        assert destination(f"https://{place}") == place


@given(st.text(max_size=60))
def test_any_text_is_a_place_or_none(text: str) -> None:
    assert isinstance(destination(text), Destination)
