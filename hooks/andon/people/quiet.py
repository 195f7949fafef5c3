"""What is passed over in silence: addresses that are no customer's, and files and lines that say who made something.

Most addresses in repositories are authors, roles, examples and machines. None of them is personal data that leaked:
they were put there to be read. Taking one of them for a customer is what people switch such a hook off for; missing one
of a list of customers is nothing, since the list has more.
"""

# ruff: noqa: SIM905 (long tables of words, in many scripts, are read easier so)

from __future__ import annotations

from andon.people.attribution import is_attribution_file, without_attribution
from andon.people.domains import may_be_personal
from andon.rules.people.compiled import compiled

__all__ = ["is_attribution_file", "is_countable", "is_placeholder", "is_role", "without_attribution"]

ROLES = frozenset(
    # en
    "abuse account accounting accounts admin admins administration administrator ads advertising affiliates alert "
    "alerts all announce announcements api app apply appointments archive assistance audit author authors automation "
    "backup billing biz board booking bookings bot bounce bounces bugs build business buildbot campaign campaigns "
    "careers cert changes chat ci circulation clients commercial commits committee communications community "
    "complaints compliance contact contacts contactus copyright core corporate council customer customercare "
    "customers customerservice customersupport data dataprotection debug demo deploy design desk dev devel developer "
    "developers development devnull devops devs digital direct director discuss dispatch dmca dns docs documentation "
    "domain domains donate donations dpo editor editorial education email emails engineering enquire enquiries "
    "enquiry error errors estimates ethics events everyone exec executive export fax feedback finance foundation "
    "frontdesk ftp fundraising general gdpr git github gitlab group groups hadoop hello help helpdesk hey hi home "
    "hostmaster hotel hr human humanresources inbox info informatics information infos infra inquiries inquiry "
    "institute insurance integration international internet intern invest investor investors invoice invoices it "
    "itsupport jenkins job jobs join journal kernel law lab labs legal letters library license licensing list "
    "listinfo lists listserv login logistics mail mailbox maildaemon mailer mailing mailman maintainer maintainers "
    "majordomo management manager marketing media member members membership merchandise moderator monitor monitoring "
    "network new news newsletter newsroom no noc nobody noreply notification notifications notify office official "
    "online operations operator ops order orders org owner owners owner packages partner partners partnerships "
    "patches payment payments payroll people personnel phish phishing photo phone platform pm policy post postbox "
    "postmaster pr press pressoffice privacy procurement product production products program project projects promo "
    "promotions public publicity publisher publishing purchase purchasing qa questions quotes reception recruit "
    "recruiting recruitment refunds register registrar registration relations release releases remove replies reply "
    "report reports request requests research reservation reservations reviews robot root rsvp sale sales school "
    "script secretariat secretary security seo server service services shipping shop showroom signup sip site social "
    "software spam sponsor sponsors sponsorship staff stats status store students studio submissions submit "
    "subscribe subscription subscriptions success suggestions supplier suppliers support sysadmin sysop system "
    "systems tax team teams tech technical technology tenders test testing tests tickets tips tours trade training "
    "translation translations travel treasurer trial unsubscribe update updates usenet users uucp vendor vendors "
    "verify video visit volunteer warranty web webadmin webinar webmail webmaster website webteam welcome wholesale "
    "work workshop www "
    # machines
    "hg svn cvs www-data ubuntu ec2-user centos debian fedora pi vagrant docker daemon mailer-daemon postfix apache "
    "nginx mysql postgres postgresql oracle redis mongodb elastic kafka airflow spark user runner worker agent "
    "service-account serviceaccount sa circleci travis dependabot renovate greenkeeper actions github-actions gitea "
    "bitbucket svc cron "
    # de fr es pt it nl
    "anfrage anfragen anmeldung auftrag auskunft bestellung bestellungen bewerbung buchhaltung buchung buero buro "
    "datenschutz einkauf empfang gemeinde geschaeftsfuehrung impressum kanzlei karriere kasse kontakt kundendienst "
    "kundenservice leitung mitglieder personal poststelle praxis presse rathaus rechnung rechnungen redaktion "
    "reservierung schule sekretariat service-center shopbestellung sozial stadt technik termine verein vertrieb "
    "verkauf verlag versand verwaltung vorstand werbung werkstatt zentrale abonnement accueil achat achats "
    "administratif bonjour candidature cabinet commande commandes commercial communication comptabilite compta "
    "contactez courrier devis direction facturation facture formation gestion mairie presse rdv recrutement "
    "redaction relation rh secretariat siege vente ventes administracion administrador atencion atencionalcliente "
    "ayuda ayuntamiento central cliente clientes comercial compras consultas contabilidad contacto correo "
    "cotizaciones direccion empleo facturacion gerencia informacion informes marketing pedidos prensa recepcion "
    "recursos reservas rrhh secretaria servicio soporte tienda ventas administracao ajuda atendimento comunicacao "
    "contato contacto encomendas faturacao faleconosco financeiro geral gerencia imprensa loja ouvidoria recepcao "
    "sac secretaria suporte vagas vendas acquisti amministrazione assistenza commerciale comune contabilita contatti "
    "direzione fatturazione informazioni ordini posta prenotazioni protocollo redazione segreteria servizioclienti "
    "stampa supporto ufficio uffici vendite administratie aanmelden bestellingen boekhouding directie inkoop "
    "klantenservice receptie redactie secretariaat verkoop vragen winkel "
    # sv no da fi, pl cs hu ro, tr
    "bestallning ekonomi faktura forsaljning kansli kundservice kundtjanst order post postmottak salg kundeservice "
    "firmapost ordre styrelsen styret asiakaspalvelu myynti toimisto tilaukset laskutus tuki biuro administracja "
    "dyrektor faktury handlowy ksiegowosc marketing obsluga poczta pomoc praca redakcja rekrutacja rodo sekretariat "
    "serwis sklep sprzedaz zamowienia zapytania dotazy fakturace faktury kancelar objednavky obchod podatelna "
    "podpora posta prodej recepce redakce reklamace sekretariat servis uctarna iroda ugyfelszolgalat rendeles "
    "titkarsag vevoszolgalat kapcsolat ertekesites szamlazas comenzi office-ro suport vanzari contabilitate bilgi "
    "destek iletisim satis muhasebe musteri siparis "
    # ja zh ko in Latin letters
    "toiawase otoiawase eigyo jinji kouhou koho soumu somu keiri saiyo madoguchi jimu jimukyoku hanbai kefu "
    "fuwu xiaoshou zhaopin caiwu".split()
)
"""Local parts that belong to whoever does a job, and to machines; in many languages."""

NOBODY = frozenset(
    "a aa aaa aaaa ab abc abcd abcdef add addr address admin1 adress alias alice anon anonymous any anybody "
    "anyone asd asdf asdfg b bar barbaz baz bb bbb blah bob bla c cc ccc change changeme charlie contact1 "
    "custom customer1 d default deleted do-not-reply doe doesnotexist donotreply donot dummy e eggs email1 "
    "emailaddress empty example examples f fake faker fakeuser first firstlast firstname firstnamelastname "
    "flast fname foo foobar foobaz foo.bar from fuga fullname g generic guest h hoge hogehoge i id in "
    "invalid invaliduser j jane janedoe janed jd jdoe joe joebloggs joeuser john johnd johndoe "
    "johnny.appleseed johnsmith john.q.public k l last lastname lname lorem local localpart localuser m me "
    "member1 mister mock mockuser mustermann maxmustermann max.mustermann erika.mustermann mary.major my "
    "mymail myemail myname myuser myusername n name namesurname nick nickname no-reply noemail no.email "
    "nomail nobody none nonexistent nonexistant nonexisting null o other p person personal piyo placeholder "
    "pseudo q quux qux qwe qwer qwerty r random real reallylong recipient redacted removed replace replaceme "
    "s sample sampleuser secret self sender some somebody someone someguy someuser somename spam surname t "
    "target temp test-user testaccount testemail tester testing testmail testperson testuser testy testi tmp "
    "to try u undefined unknown username usr v valid validemail w whatever whoever wrong wronguser x xx xxx "
    "xxxx xxxxx xy xyz y you your youremail yourmail yourname yourself youruser yourusername yyy z zz zzz "
    "your_email your-email votre.nom prenom.nom nom.prenom tu nombre.apellido nome.cognome nome.sobrenome "
    "vorname.nachname voornaam.achternaam imie.nazwisko taro.yamada yamada.taro taroyamada hanako.yamada "
    "yamada.hanako zhangsan lisi wangwu hong.gildong hong gildong".split()
)
"""Local parts that stand for anybody."""

LISTS = frozenset(
    "request subscribe unsubscribe owner bug bugs dev devel develop users user list announce admin patches "
    "help commits discuss maintainers maint join leave bounces team info support sales project devs "
    "announcements general core cvs svn git security".split()
)
"""What mailing lists and their keepers are called with a hyphen: `bug-wget`, `linux-users`, `list-request`."""

TESTING = (
    r"(?:e2e|qa|test|tests|tester|testing|dummy|fake|foo|bar|baz|demo|sample|example|mock|user|usr|guest|someone|somebody"
    r"|temp|tmp|invalid|placeholder|your|my|unit|null)"
)

FICTION = (
    rf"{TESTING}[._-]?\d{{0,3}}|(?:{TESTING}[._-]){{1,2}}[\w.-]{{0,24}}"
    r"|[\w-]{0,16}[._-]?(?:test|dummy|fake)[._-]?(?:user|account|mail|email)?\d{0,3}"
    r"|(?:john|jane|jon|joe|jack|james)[._-]?(?:q[._-])?(?:doe|roe|public|bloggs|smith|example)\d{0,3}"
    r"|(?:first|given|f)[._-]?(?:name)?[._-](?:last|family|l|sur)(?:name)?"
    r"|(?:user|customer|member|client|person|employee|contact|email|mail|admin|account|student|patient|foo|bar)[._-]?"
    r"(?:\d{1,3}|[a-z]|one|two|three|name)"
    r"|(?:old|new|other|another|first|second|some|any|no|the|an?|your|my|his|her|their)[._-]?"
    r"(?:user|name|one|body|person|email|mail|address|account|reply|guy|customer|friend)[._-]?\w{0,12}"
)
"""Forms of local parts in tests and documentation."""

NUMBERED = frozenset(
    (
        "qq.com",
        "163.com",
        "126.com",
        "139.com",
        "189.cn",
        "wo.cn",
        "foxmail.com",
        "vip.qq.com",
        "naver.com",
        "sina.com",
        "yeah.net",
    )
)
"""Providers whose customers' addresses are numbers: of an account, or of a mobile phone."""

SPECIMENS = frozenset(
    (
        ("moore", "cs.utk.edu"),
        ("keld", "dkuug.dk"),
        ("pirard", "vm1.ulg.ac.be"),
        ("ojarnef", "admin.kth.se"),
        ("paf", "nada.kth.se"),
        ("paf", "comsol.se"),
        ("dcrocker", "mordor.stanford.edu"),
        ("nsb", "thumper.bellcore.com"),
        ("nsb", "bellcore.com"),
        ("gvaudre", "nri.reston.va.us"),
        ("ned", "innosoft.com"),
        ("jones", "registry.org"),
    )
)
"""The addresses in the examples of the standards of mail (RFC 822, RFC 1521, RFC 2047), which its tests repeat."""

DIGITS = "0123456789"

NO_REPLY = r"(?:do[._-]?not|no|dont)[._-]?(?:reply|respond|answer|responder)|ne[._-]pas"

LONGEST_LOCAL = 40
MOST_DIGITS = 11
MOST_CHANGES = 4
"""What is longer, has more digits, or changes more often between letters and digits,
was made by a machine: the number of a message, of a calendar."""

PLAIN = r"(?![0-9a-f-]{16,}$)(?!(.)\1*$)[a-z]+(?:[._-][a-z]+)?(?<!\.fsf)[0-9]{0,11}"
"""What most people have, and no machine made: one or two words and a number."""

SHORTEST_DIGEST = 16
"""How many hexadecimal digits are no name, at least."""


def is_countable(address: str) -> bool:
    """Whether an e-mail address may be a customer's: it may exist, and is no example, placeholder, role or machine."""
    local, at, domain = address.strip().lower().rpartition("@")
    if not at or not local or len(local) > LONGEST_LOCAL or not may_be_personal(domain.rstrip(".")):
        return False
    name = local.partition("+")[0] if "+" in local else local
    if _is_role(name) or _is_nobody(name) or (local, domain) in SPECIMENS:
        return False
    if compiled(PLAIN).fullmatch(local):
        return True
    return not (compiled(r"[^\w.+'&~-]|[{}<>%$]").search(local) or _is_made(local, domain))


def is_placeholder(address: str) -> bool:
    """Whether an e-mail address stands for any: at a domain where nobody has one, or of `foo` or `john.doe`."""
    local, _, domain = address.rpartition("@")
    return not may_be_personal(domain) or _is_nobody(local.partition("+")[0])


def is_role(address: str) -> bool:
    """Whether an address is that of whoever does a job, or of a machine: `support@`, `noreply@`."""
    return _is_role(address.strip(" <>").lower().partition("@")[0].partition("+")[0])


def _is_role(name: str) -> bool:
    if name in ROLES or _without_number(name) in ROLES:
        return True
    if name.isalnum():
        return False
    first, *others = name.replace("_", ".").replace("-", ".").split(".")
    if not others:
        return False
    if "-" in name and (others[-1] in LISTS or first in LISTS):
        return True
    # Two letters are someone's initials as often as a department.
    if first in ROLES and len(first) > 2:
        return True
    return name[0] in "dn" and bool(compiled(NO_REPLY).match(name))


def _without_number(name: str) -> str:
    """`test12` as `test`; people whose name was taken have longer numbers, or other names."""
    return name[: max(len(name.rstrip(DIGITS)), len(name) - 3)] if name[-1:].isdecimal() else name


def _is_nobody(name: str) -> bool:
    bare = name if name.isalnum() else name.replace(".", "").replace("_", "").replace("-", "")
    if name in NOBODY or bare in NOBODY or _without_number(bare) in NOBODY:
        return True
    return bool(compiled(FICTION).fullmatch(name)) or not bare


def _is_made(local: str, domain: str) -> bool:
    """Whether a local part was made by a machine: a number, a digest, a UUID, the number of a message."""
    if local.count(local[0]) == len(local) or local.endswith(".fsf"):
        return True
    digits = len(compiled(r"\d").findall(local))
    if digits >= 3 and len(compiled(r"\d(?=[a-z])|[a-z](?=\d)").findall(local)) > MOST_CHANGES:
        return True
    if digits == len(local):
        return not (domain in NUMBERED and 5 <= digits <= MOST_DIGITS)
    if digits > MOST_DIGITS or (len(local) >= SHORTEST_DIGEST and compiled(r"[0-9a-f-]+").fullmatch(local)):
        return True
    # `123+user@users.noreply.github.com`, `20200101.ABCD@host`
    return digits >= 5 and bool(
        compiled(r"\d+[+=].*|\d{8,}[.-].*|[a-z0-9]{1,8}\.[a-z0-9]{1,8}\.[a-z0-9.]*\d[a-z0-9.]*").fullmatch(local)
    )
