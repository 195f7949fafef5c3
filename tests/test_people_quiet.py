"""Silence: what must still be heard comes first, then addresses, files and lines that are nobody's customers.

No address here is at a real domain as it stands: `AT` puts the two halves together.
"""

# ruff: noqa: SIM905 (a list of addresses is read easier as a text)

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.people.quiet import is_attribution_file, is_countable, without_attribution

AT = "@"
MAIL = f"x.y{AT}gmail.com"

CUSTOMERS = """
anna.schmidt:gmail.com m.rossi:libero.it tanaka1978:docomo.ne.jp 12345678:qq.com 13800138000:163.com li.wei:126.com o'brien:gmail.com
jean-pierre:orange.fr x.y.smith:bigco.co.uk kowalski:wp.pl ann:me.com mueller:web.de petrov_82:mail.ru smithjohn84:yahoo.co.uk
mary.johnson:acmesupplies.net user48213:gmail.com jblack:smith-jones.info karen+shop:gmail.com helpful.harry:gmail.com testa.marco:tin.it
barbara:gmail.com foote:gmail.com fred:northbrook.org infante.maria:gmail.com customerjane:gmail.com demopoulos:gmail.com leonekohler:surfeu.de
ftremblay:gmail.com mphilips12:shaw.ca a.johnson:gmail.com max.power:t-online.de sa.khan:gmail.com pm.lopez:gmail.com j_k:naver.com
ivan:xn--80a1acny.xn--p1ai maria.testoni:alice.it k.example:gmail.com annette:hotmail.com contessa:gmail.com
homer.simpson:gmail.com ivan:xn--80a1acny.xn--j1amh li:xn--fiqs8s.xn--fiqs8s m.berg:xn--mller-kva.xn--vermgensberater-ctb
homer:simpsonbuilders.com marge:simpson-partners.de kent:gothambooks.de moore:utk.edu ned:innosoft.de nsb:gmail.com
noel:gmail.com usher.b:gmail.com nora.reply:gmail.com b.infosys:infosys.com pat:x.com
""".split()

NOBODY = """
a:b.com foo:bar.com user:example.com x:example.co.jp x:example2.jp x:mail.example.org x:example.museum x:exemple.fr x:ejemplo.com x:beispiel.de
john.doe:gmail.com jane:doe.com info:firm.de support:x.com noreply:github.com git:github.com 123+user:users.noreply.github.com pkg:1.2.3
name:2x.png getty:tty1.service you:gmail.com your.name:gmail.com test123:gmail.com user:host.js me:mycompany.com bob:company.com admin:site.org
joe:acme.com a:yourdomain.com anna:your-company.de 5f3a9c0b7e1d4a2f:mail.host.com 20200101123456.ABC:host.org lists:lists.debian.org
dev:lists.apache.org bounce-123:x.org abcdef:mail.gmail.com x:localhost x:foo.local sales:firm.com kontakt:firma.pl ventas:tienda.es
%s:gmail.com {user}:gmail.com $user:gmail.com bob:example foo:test.test test.user:corp.com user1:gmail.com firstname.lastname:firm.com
first.last:gmail.com do-not-reply:firm.com contact-us:firm.com webmaster:firm.com postmaster:x.org hello:startup.io security:kernel.org
name:domain.tld root:server.com ubuntu:ec2.com foo:script.py mod:lib.so readme:doc.md max.mustermann:gmx.de taro.yamada:gmail.com zhangsan:163.com
someone:somewhere.com nobody:nowhere.net user:mail.com ann:test.com ann:test.org ann:foo.invalid ann:intranet.corp ann:domain2.com ann:x.html
ann:index.html ann:app.component.ts x:abc.com a:gmail.com 4f8b2c1e-1111-4222-8333-444455556666:host.org 1234567890123:gmail.com
linux-kernel:vger.kernel.org bug-wget:firm.org xorg-devel:firm.org list-request:firm.org ann.roe:cpan.org ann:users.sourceforge.net
87y3gtcwa2.fsf:firm.org 0gk500b01d0b8x:firm.org xxxxxx:firm.org privacy:shop.com presse:firma.de jobs:startup.io datenschutz:firma.de recepcion:hotel.es segreteria:ditta.it biuro:firma.pl toiawase:kaisha.co.jp
info.japan:kaisha.co.jp support+tag:firm.com robot:firm.iam.gserviceaccount.com c_1a2b3c:group.calendar.google.com 5511999990000:s.whatsapp.net
hk:xn--12-2ia2323a.xn--q12-pt0a uv:xn--r-8ga.xn--u-1fa m:x.xn--q homer:simpson.com bart:simpsons.com harry:hogwarts.edu clark:dailyplanet.com frodo:theshire.org anna:siroe.com tmorris:airius.com
MOORE:cs.utk.edu keld:dkuug.dk
alice:contoso.com x:hoge.co.jp admin2:gmail.com customer1:gmail.com demo.user:gmail.com qwerty:gmail.com xxx:gmail.com no-one:gmail.com
""".split()


@pytest.mark.parametrize("address", CUSTOMERS)
def test_an_address_that_may_be_a_customer_counts(address: str) -> None:
    assert is_countable(address.replace(":", AT))
    assert is_countable(address.replace(":", AT).upper())


@pytest.mark.parametrize("address", [*NOBODY, "", ":", "ann:", ":gmail.com", "ann", f"{'x' * 50}:gmail.com"])
def test_reserved_placeholder_role_and_machine_addresses_do_not(address: str) -> None:
    assert not is_countable(address.replace(":", AT))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_may_be_asked_for(address: str) -> None:
    assert is_countable(address) in (True, False)
    assert not is_countable(f"{address}{AT}example.com")


DATA_FILES = """
customers.csv data/customers.csv authors.csv contacts.csv members.json box.mbox dump.sql users.json teams.csv src/app.py data/people.xlsx history.csv
news.json authors.sql support.csv owners.csv subscribers.txt mails.txt debian/customers.csv list.md users.md clients.txt team.json core-team.csv core-clients.json license_holders.json authors.db licensees.json clients.6 contributors.csv
exports/license_holders.csv authors.xlsx db/thanks.db .github/data/customers.csv release.csv notes.txt locale/users.csv
""".split()

ATTRIBUTION_FILES = """
AUTHORS AUTHORS.md docs/CONTRIBUTORS.txt MAINTAINERS .github/CODEOWNERS CREDITS THANKS CHANGELOG.md ChangeLog ChangeLog-2019 NEWS HISTORY.rst
LICENSE LICENSE-MIT LICENSE.apache LICENSE.txt COPYING COPYING.LESSER NOTICE .mailmap package.json a/b/PKG-INFO x-1.0.dist-info/METADATA foo.gemspec
foo.cabal debian/control debian/changelog foo.spec DESCRIPTION pom.xml Cargo.toml composer.json 0001-fix.patch a.diff po/de.po x.pot yarn.lock
package-lock.json OWNERS TEAMS humans.txt .well-known/security.txt keys/release.asc setup.py pyproject.toml MAINTAINERS.yml contributors.json Porting/core-team.json lisp/ChangeLog.6 NEWS.22 admin/authors.el
assets/go-licenses.json third-party-licenses.json oss_licenses.yml
poetry.lock pubspec.yaml Foo.nuspec foo.podspec mix.exs META6.json codemeta.json CITATION.cff locale/de/LC_MESSAGES/django.po
""".split()


@pytest.mark.parametrize("path", DATA_FILES)
def test_data_is_no_attribution_whatever_it_is_called(path: str) -> None:
    assert not is_attribution_file(path)


@pytest.mark.parametrize("path", ATTRIBUTION_FILES)
def test_files_that_say_who_made_it(path: str) -> None:
    assert is_attribution_file(path)
    assert is_attribution_file(f"vendor/x/{path}")


CUSTOMER_LINES = [
    f"1,Anna Schmidt,{MAIL},+49 30 1234",
    MAIL,
    f"anna <{MAIL}>",
    f"from=<{MAIL}>, size=12",
    f"INSERT INTO t VALUES (1,'A','{MAIL}','2020-01-01');",
    f"2020-01-02 10:00 login user={MAIL} ok",
    f"2020-01-02,A B,{MAIL}",
    f'{{"name": "A", "email": "{MAIL}"}}',
    f"From: A B <{MAIL}>",
    f"To: A B <{MAIL}>",
    f"To be sent: {MAIL}",
    f"bytes sent by {MAIL}",
    f"created by user 12, {MAIL}",
    f"| Anna | {MAIL} | Berlin |",
    f"mail: {MAIL}",
    f"EMAIL;TYPE=HOME:{MAIL}",
    f"127.0.0.1 - {MAIL} [01/Jan/2020] GET /",
    f"customer {MAIL} reported by phone",
    f"A B\t{MAIL}\tcopyright lawyer",
    f"Contact,{MAIL},x",
    f"Please,Mister,{MAIL}",
    f"name: Anna\nemail: {MAIL}",
    f"42,Maintainer,{MAIL}",
    f"authority,{MAIL}",
    f"Bugs Bunny,{MAIL},1 to 2",
    f"Contact Name to: 3, {MAIL}",
    f"{MAIL};Author;Leipzig",
    f"Link: https://x?u={MAIL}",
    f"5,Report,Kim,{MAIL},up to date",
    f"contact\n{MAIL}\nb{MAIL}",
    f"email\n{MAIL}",
    f"users:\n  - {MAIL}",
    f"author: {'x' * 1000} {MAIL}",
]

ATTRIBUTION_LINES = [
    f"Signed-off-by: A B <{MAIL}>",
    f"    Co-authored-by: A B <{MAIL}>",
    f"Bug-reported-by: A <{MAIL}>",
    f"Reported-by: {MAIL}",
    f"Cc: {MAIL}",
    f" * @author A B <{MAIL}>",
    f"%% @author A <{MAIL}>",
    f"# Copyright (c) 2020 A B <{MAIL}>",
    f"// (c) 2001 {MAIL}",
    f'[assembly: AssemblyCopyright("Copyright © 2020 {MAIL}")]',
    f"__author__ = 'A B <{MAIL}>'",
    f'    author_email="{MAIL}",',
    f"Maintainer: A <{MAIL}>",
    f"Original Author: A <{MAIL}>",
    f"+# Author: {MAIL}",
    f";; Author: A <{MAIL}>",
    f'  "author": "A <{MAIL}>",',
    f'authors = ["A <{MAIL}>"]',
    f"<author>A B ({MAIL})</author>",
    f" -- A B <{MAIL}>  Mon, 01 Jan 2020 10:00:00 +0000",
    f"2020-01-02  A B  <{MAIL}>",
    f"* Wed Jan 01 2020 A B <{MAIL}> - 1.0-1",
    f"# Written by A B <{MAIL}>",
    f"dnl Written by A <{MAIL}>",
    f"/* Contributed by A B ({MAIL}).  */",
    f"   Patch by A B <{MAIL}>.",
    f"- Fix thing (thanks to A B <{MAIL}>)",
    f'"Last-Translator: A <{MAIL}>\\n"',
    f"# A B <{MAIL}>, 2010. Translated by A <{MAIL}>",
    f"Report bugs to <{MAIL}>.",
    f"Uploaders: A <{MAIL}>",
    f" *\t\tMark E. Roe, <{MAIL}>",
    f"// Ann Roe <{MAIL}>",
    f"SPDX-FileCopyrightText: 2020 A <{MAIL}>",
]


@pytest.mark.parametrize("line", CUSTOMER_LINES)
def test_lines_with_customers_stay(line: str) -> None:
    for text in (line, f"{line}\n", f"x\n{line}\ny\n"):
        assert without_attribution(text) == text


@pytest.mark.parametrize("line", ATTRIBUTION_LINES)
def test_lines_that_attribute_are_blanked(line: str) -> None:
    for before, after in (("", ""), ("", "\n"), (f"keep {MAIL}\n", f"\nkeep {MAIL}\n")):
        assert without_attribution(f"{before}{line}{after}") == f"{before}{' ' * len(line)}{after}"


LISTS = [
    f'authors = [\n  {{name="A", email="{MAIL}"}},\n  "B <{MAIL}>",\n]\nkeep = "{MAIL}"\n',
    f'{{\n  "contributors": [\n    {{\n      "email": "{MAIL}"\n    }}\n  ],\n  "keep": "{MAIL}"\n}}',
    f"maintainers:\n  - name: A\n    email: {MAIL}\nusers:\n  - keep {MAIL}\n",
    f"# Title\n\n## Authors\n\n- A <{MAIL}>\n- B {MAIL}\n\n## Data\nkeep {MAIL}\n",
    f"=head1 AUTHORS\n\nA <{MAIL}>, B <{MAIL}>\n\n=head1 DATA\n\nkeep {MAIL}\n",
    f"Authors\n=======\n\nA <{MAIL}>\n\nData\n====\n\nkeep {MAIL}\n",
]


@pytest.mark.parametrize("text", LISTS)
def test_lists_of_authors_are_blanked_to_their_end(text: str) -> None:
    told = without_attribution(text)
    kept = [line for line in told.split("\n") if MAIL in line]
    assert len(kept) == 1
    assert "keep" in kept[0]
    assert len(told) == len(text)


def test_patches_in_a_text_have_senders_and_mailboxes_have_customers() -> None:
    patch = f"From {'0a' * 20} Mon Sep 17 00:00:00 2001\nFrom: A B <{MAIL}>\nSubject: [PATCH] x\n"
    assert MAIL not in without_attribution(patch)
    box = f"From MAILER-DAEMON Mon Sep 17 00:00:00 2001\nFrom: A B <{MAIL}>\nSubject: my order\n"
    assert without_attribution(box) == box


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*ATTRIBUTION_LINES, *CUSTOMER_LINES, "authors = [", "]", "## Authors", "İ", "\u2028", "é", ""])
    )
)
def test_length_and_lines_never_change(lines: list[str]) -> None:
    text = "\n".join(lines)
    told = without_attribution(text)
    assert len(told) == len(text)
    assert [at for at, c in enumerate(told) if c == "\n"] == [at for at, c in enumerate(text) if c == "\n"]
    assert all(new == old or new == " " * len(old) for new, old in zip(told.split("\n"), text.split("\n"), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "#" * 100000 + "@",
        "author: " * 20000 + "@",
        "authors:\n" * 20000 + "@",
        "\n" * 100000 + "@",
        ("* " * 400 + "@\n") * 100,
        "authors = [\n" + " x@y.zz\n" * 20000,
        " " * 90000 + "author@",
        "by a b " * 140 + "@\n",
        "## authors\n@\n" * 10000,
        "".join(f"{' ' * depth}authors:\n" for depth in range(90)) * 40 + "@",
        ("written by " * 80 + "@\n") * 100,
    ],
    ids=lambda text: f"{text[:9]!r}x{len(text)}",
)
def test_hostile_texts_take_linear_time(text: str) -> None:
    # Were it quadratic, this would take minutes.
    assert len(without_attribution(text)) == len(text)
