"""Domains of e-mail addresses behind which there is no customer: reserved ones, placeholders, machines, lists.

Sources: RFC 2606, RFC 6761 and RFC 9476 (reserved names), JPRS (EXAMPLE.JP and its kin), the IANA root
zone (top-level domains), ISO 3166 (countries).
"""

# ruff: noqa: SIM905 (long tables of words, in many scripts, are read easier so)

from __future__ import annotations

from functools import lru_cache

from andon.rules.people.compiled import compiled

COUNTRIES = frozenset(
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw "
    "by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu "
    "fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il "
    "im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma "
    "mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om "
    "pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so "
    "sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg "
    "vi vn vu wf ws ye yt za zm zw".split()
)
"""Top-level domains of countries and territories."""

GENERIC = frozenset(
    "com net org edu gov mil int info biz name pro mobi aero coop museum jobs travel cat tel asia post arpa "
    "academy accountant agency ai apartments app art associates attorney auction band bank bar beauty beer "
    "berlin best bet bid bike bio blog boston boutique brussels builders business buzz cafe camera camp "
    "capital cards care careers casa cash catering center ceo charity chat cheap church city claims cleaning "
    "clinic clothing cloud club coach codes coffee college cologne community company computer condos "
    "construction consulting contractors cool country courses credit cricket cruises dance date dating deals "
    "degree delivery democrat dental dentist design dev digital direct directory discount doctor dog domains "
    "download earth education email energy engineer engineering enterprises equipment estate events exchange "
    "expert express faith family fans farm fashion finance financial fish fit fitness flights florist "
    "football foundation fun fund furniture fyi gallery game games garden gent gift gifts global gmbh gold "
    "golf graphics gratis green group guide guru hamburg haus health healthcare help holdings holiday homes "
    "horse hospital host hosting house immo immobilien inc industries ink institute insurance insure "
    "international investments irish istanbul jetzt kaufen kim kitchen kiwi koeln koln land law lawyer lease "
    "legal life lighting limited limo link live llc loan loans lol london love ltd ltda maison management "
    "market marketing mba media melbourne memorial men miami moda moe moscow mom money monster mortgage moto "
    "movie nagoya navy network news ngo ninja nrw nyc okinawa one ong online organic osaka page paris "
    "partners parts party pet photo photography photos pics pictures pink pizza place plumbing plus poker "
    "press productions promo properties property pub quebec racing realestate recipes red rehab reise reisen "
    "rent rentals repair report rest restaurant review reviews rip rocks rodeo ruhr run ryukyu saarland sale "
    "salon sarl school schule science scot services sexy shiksha shoes shop shopping show singles site ski "
    "soccer social software solar solutions space sport srl store stream studio study style supplies supply "
    "support surf surgery swiss sydney systems taipei tattoo tax taxi team tech technology tennis theater "
    "tienda tips tirol today tokyo tools top tours town toys trade training tube university uno vacations "
    "vegas ventures vet viajes video villas vin vip vision vlaanderen vodka vote voyage wales watch webcam "
    "website wedding whoswho wien wiki win wine work works world wtf xxx xyz yoga yokohama zone".split()
)
"""Top-level domains that are not of a country, as far as people have addresses there."""

FILES = frozenset("py sh so ps md mm pm tf".split())
"""Countries' domains that end names of files: directly below them, people there have no addresses."""

RESERVED = frozenset(
    "test invalid localhost example local localdomain internal intranet lan home corp private host domain "
    "alt onion arpa".split()
)
"""Top-level domains that will never exist, or that only exist within a house."""

SECOND = frozenset(
    "co com net org ne or ac ad ed go gr lg edu gov gob gouv gub ltd plc me mil nom info web biz sch id in re".split()
)
"""What stands between a name and a country: `co` in `name.co.uk`."""

WORDS = (
    r"(?:the|your|my|our|some|any|any-?other|another|other|an?|the-?new|old|new|this|that|ur|yr|x|foo|test|example|sample|fake|dummy|demo|real|valid|invalid|bad|"
    r"wrong|good|not-?a|custom|not)-?"
    r"(?:example|domain|company|site|website|name|mail|email|org|organi[sz]ation|app|server|host|hostname|store|shop|where|one|address|provider|corp|"
    r"business|brand|place|service|isp|school|university|employer|client|customer|team|list|project|web|blog|page|tld|account|url|thing|sub-?domain)"
)

PLACEHOLDER = (
    rf"{WORDS}s?|examples?|samples?|tests?|testing|tester|demo|dummy|fake|fakemail|mock|foo|bar|baz|qux|foobar|foo-?bar|barfoo|foobaz|bazqux|quux|spam|ham|eggs|"
    r"domain|domains?name|company|companyname|website|site|server|host|hostname|localhost|placeholder|email|e-mail|mailaddress|emailaddress|address|"
    r"provider|somewhere|nowhere|anywhere|elsewhere|whatever|something|nothing|invalid|none|null|void|undefined|unknown|acme|acme-?(?:corp|inc|co|company|widgets)|"
    r"contoso|fabrikam|northwind|northwind-?traders|wingtip-?toys|litware|litwareinc|tailspin-?toys|initech|hooli|globex|umbrella-?corp|wayne-?enterprises|"
    r"stark-?industries|piedpiper|dundermifflin|airius|siroe|ace-?industry|sirius-?cybernetics|"
    # from films and books
    r"simpsons?|flintstones?|jetsons|springfield|south-?park|bikini-?bottom|planet-?express|monsters-?inc|gotham|gotham-?city|daily-?planet|oscorp|lex-?corp|"
    r"luthor-?corp|wayne-?(?:corp|tech|enterprise)|starfleet|star-?trek|star-?wars|death-?star|tatooine|hogwarts|gringotts|middle-?earth|the-?shire|hobbiton|"
    r"rivendell|westeros|winterfell|narnia|wonka|wonka-?industries|willy-?wonka|cyberdyne|cyberdyne-?systems|tyrell-?corp|weyland-?yutani|soylent-?corp|"
    r"aperture-?science|black-?mesa|massive-?dynamic|vandelay|vandelay-?industries|sterling-?cooper|bluth-?company|los-?pollos-?hermanos|vault-?tec|"
    r"widgets|bigcorp|megacorp|evilcorp|corp|organi[sz]ation|org|business|customer|client|user|users|name|"
    r"example-?(?:[a-z]|org|com|net|co|corp|inc|app|bank|shop|store)?|[a-z]-?example|doe|smtp|imap|pop3?|me|"
    # in other languages
    r"exemple|ejemplo|beispiel|esempio|exemplo|voorbeeld|przyklad|primer|priklad|pelda|exempel|eksempel|esimerkki|ornek|contoh|"
    r"muster|musterfirma|musterdomain|mustermann|musterfrau|dominio|domaine|domena|domene|doman|domein|domein-?naam|tu-?dominio|su-?dominio|"
    r"tu-?empresa|su-?empresa|mi-?empresa|mi-?dominio|seu-?dominio|sua-?empresa|minha-?empresa|votre-?domaine|votre-?site|mon-?domaine|mon-?site|"
    r"(?:deine|ihre|meine|eure)-?(?:domain|firma|seite|website)|jouw-?domein|uw-?domein|twoja-?domena|empresa|entreprise|firma|azienda|bedrijf|"
    # typed along the keyboard
    r"abc|abcd|abcde|abcdef|abc123|def|xyz|xxx|xxxx|xxxxx|xx|yyy|zzz|aaa|aaaa|bbb|ccc|asd|asdf|asdfg|asdfasdf|qwe|qwer|qwerty|sdf|fdsa|zxc|aa|bb|cc|"
    r"hoge|hogehoge|fuga|piyo|lorem|ipsum|dolor|lipsum|blah|blahblah|bla|blabla|derp|nope|a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|y|z"
)
"""Names of domains that stand for any: who has a real address there is nobody's customer."""

MACHINES = frozenset(
    "rt bugs bugzilla vger noreply no-reply donotreply bounce bounces reply lists list mailman groups "
    "googlegroups yahoogroups freelists mailinglist newsgroups gserviceaccount iam calendar resource "
    "conference muc xmpp jabber sip pstn news nntp localhost localdomain amazonses mailgun sendgrid compute "
    "ec2 amazonaws cloudapp azurewebsites herokuapp appspot cluster svc pod placeholder schema schemas".split()
)
"""Labels of domains where machines, calendars and lists have addresses."""

PROJECTS = (
    *(
        "cpan.org",
        "debian.org",
        "kernel.org",
        "gnu.org",
        "apache.org",
        "freebsd.org",
        "openbsd.org",
        "netbsd.org",
        "perl.org",
    ),
    *(
        "python.org",
        "php.net",
        "kde.org",
        "gnome.org",
        "mozilla.org",
        "mozilla.com",
        "fedoraproject.org",
        "gentoo.org",
        "ietf.org",
    ),
    *(
        "archlinux.org",
        "ubuntu.com",
        "sourceforge.net",
        "sf.net",
        "freedesktop.org",
        "videolan.org",
        "eclipse.org",
        "opensuse.org",
    ),
    *(
        "alpinelinux.org",
        "postgresql.org",
        "drupal.org",
        "tug.org",
        "w3.org",
        "linux.dev",
        "linuxfoundation.org",
        "samba.org",
    ),
    *(
        "ruby-lang.org",
        "rust-lang.org",
        "golang.org",
        "nodejs.org",
        "haskell.org",
        "linux-foundation.org",
        "infradead.org",
    ),
)
"""Projects whose members have addresses there: as developers, and nowhere as customers."""

EUROPEAN = "\u024f"
"""The last letter of what Latin script needs."""

HOSTS = ("mail.gmail.com", "s.whatsapp.net", "g.us", "c.us", "thread.skype", "unq.gbl.spaces")
"""Domains whose addresses are numbers of messages, groups and chats."""


@lru_cache(10_000)
def may_be_personal(domain: str) -> bool:
    """Whether people may have addresses at a domain (lower-case, in ASCII): it may exist, and it is no placeholder."""
    labels = domain.split(".")
    top = labels[-1]
    if len(labels) == 1:  # within a house
        is_name = compiled(r"[a-z][a-z0-9-]{1,62}").fullmatch(top) is not None
        return is_name and not (top in RESERVED or top in MACHINES or compiled(PLACEHOLDER).fullmatch(top))
    if top in RESERVED or not (top in COUNTRIES or top in GENERIC or _is_international(top)):
        return False
    if (top in FILES and len(labels) == 2) or domain.endswith((*HOSTS, *PROJECTS)) or not MACHINES.isdisjoint(labels):
        return False
    name = labels[-2]
    if len(labels) > 2 and len(top) == 2 and name in SECOND:
        name = labels[-3]
    if compiled(PLACEHOLDER).fullmatch(name.rstrip("0123456789").rstrip("-")) or not name.strip("0123456789-"):
        return name in REAL or domain in REAL
    return not any(label.rstrip("0123456789") in ("example", "test", "invalid") for label in labels[:-1])


def _is_international(top: str) -> bool:
    """Whether a top-level domain is one in another script: nearly all of these are beyond what Europe writes.

    What binary data looks like is not: an `@` among bytes that are letters of Latin-1.
    """
    if top.startswith("xn--"):
        try:
            top = top.encode().decode("idna")
        except UnicodeError:
            return False
    letters = [sign for sign in top if sign.isalpha()]
    return max(letters, default="") > EUROPEAN or top.startswith("verm\u00f6gensberat")


REAL = frozenset(
    "me.com 163 126 139 189 qq x.com abc.net.au web.de mail.com mail.ru 163.com 126.com 139.com 189.cn "
    "email.ua email.cz email.it email.bg email.hu mail.de mail.ee mail.bg mail.ua mail.ch mail.be i.ua wp.pl "
    "wp.eu op.pl list.ru "
    "263.net 21cn.com 188.com 58.com 1und1 1and1 o2 2degrees".split()
)
"""Providers whose names look like placeholders, or are mere numbers."""
