"""The rules about lists of people, as users meet them: what each finds, the harm it prevents, what to do.

No pattern finds these: `andon.people` decides on a file as a whole, by the kinds of customer data beside this module.
"""

from __future__ import annotations

from andon.model import Rule

_PUSHED = (
    "Take the file out of the history (git filter-repo) before anything is pushed. If it has been pushed, tell whoever "
    "is responsible for data protection at once: in the EU a breach has to be notified within 72 hours (GDPR, article "
    "33), in Japan promptly (APPI, article 26). What was public has to be taken for copied."
)
_REFERENCES = (
    "https://gdpr-info.eu/art-33-gdpr/",
    "https://www.ppc.go.jp/en/legal/",
)


def _rule(id: str, title: str, harm: str) -> Rule:
    return Rule(id, title, (), "", harm, _PUSHED, _REFERENCES, (), ())


# The worst first: it names a finding that several see.
RULES: tuple[Rule, ...] = (
    _rule(
        "people-known",
        "People of the organisation's own customer list",
        "The file holds values of the organisation's customer list, as its fingerprints tell: real customers.",
    ),
    _rule(
        "people-cards",
        "Payment card numbers",
        "Whoever reads the repository can pay with the cards; card schemes fine whoever lost them (PCI DSS).",
    ),
    _rule(
        "people-national-ids",
        "National identity or tax numbers of people",
        "Such numbers last for a lifetime: with them strangers can pass for these people before banks and authorities.",
    ),
    _rule(
        "people-bank-accounts",
        "Bank accounts of people",
        "Whoever reads the repository can have money collected from the accounts, and knows whom to deceive.",
    ),
    _rule(
        "people-emails",
        "E-mail addresses of many people",
        "Everybody on the list can be sent fraud that knows whose customer they are; nobody agreed to be listed.",
    ),
    _rule(
        "people-customer-numbers",
        "Customer numbers",
        "With a customer number strangers can pass for the customer, and join what else leaks about the same person.",
    ),
    _rule(
        "people-phones",
        "Phone numbers of many people",
        "Everybody on the list can be called and sent messages that know whose customer they are.",
    ),
    _rule(
        "people-records",
        "Records of people: names, addresses, birth dates",
        "Whoever reads the repository knows where these people live or when they were born, as fraudsters need to.",
    ),
    _rule(
        "people-devices",
        "Numbers of people's vehicles, phones or SIM cards",
        "A vehicle's or phone's number leads to its owner, and is what services ask for to tell who calls.",
    ),
)
