"""Ciphertext: first what only stands near it."""

import random
import string

import pytest

from judging import verdict_on


def drawn(length: int, alphabet: str = string.ascii_letters + string.digits) -> str:
    return "".join(random.Random(length).choices(alphabet, k=length))


B64 = drawn(88)
LONG = drawn(400)
HEX = drawn(80, "0123456789abcdef")
MAC = f"mac: ENC[AES256_GCM,data:{drawn(60)},iv:{drawn(43)}=,tag:{drawn(22)}==,type:str]"
PGP = "-----BEGIN PGP MESSAGE-----"

STANDS = [
    f"password: «{B64}»",
    f"a: ENC[AES256_GCM,data:p2c=,iv:a=,tag:b=,type:str]\npassword: «{B64}»",
    f"a: ENC[AES256_GCM,data:p2c=,iv:a=,tag:b=,type:str] password: «{B64}»",
    f"a: ENC[PKCS7,{drawn(60)}] password: «{B64}»",
    f"a: ENC[PKCS7,{drawn(60)}]\npassword: «{B64}»",
    f"a: '{{cipher}}{drawn(60)}'\npassword: '«{B64}»'",
    f"a: {{cipher}}{drawn(60)}\npassword=«{B64}»",
    "password: «ENC(hunter2)»",
    "password: ENC(«hunter2»)",
    "password: {cipher}«hunter2»",
    f"password: «{drawn(30)} ENC(»{B64})",
    # A file that SOPS decrypted, and one that only speaks of it.
    f"password: «{B64}»\nsops:\n  mac: {drawn(30)}",
    f"sops:\n  {MAC}\npassword: «{B64}»",
    f"sops:\n  password: «{B64}»",
    f"mysops:\n  enc: «{B64}»\n{MAC}",
    # A vault that ends before the value.
    f"a: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {HEX}\npassword: «{HEX}»",
    f"a: !vault |\n  {HEX}\n  «{HEX}»",
    # Not under encryptedData.
    f"kind: SealedSecret\nspec:\n  encryptedData:\n    a: {LONG}\n  data:\n    a: «{LONG}»",
    "kind: SealedSecret\nspec:\n  encryptedData:\n    a: «hunter2»",
    f"{PGP}\n\n{LONG}\n-----END PGP MESSAGE-----\npassword: «{B64}»",
]

HUSHED = [
    (f"a: ENC[AES256_GCM,data:«{B64}»,iv:a=,tag:b=,type:str]", "a value that SOPS has encrypted"),
    (f"a: ENC[AES256_GCM,data:abc=,iv:«{drawn(43)}=»,tag:b=,type:str]", "a value that SOPS has encrypted"),
    (f"a: «ENC[AES256_GCM,data:{B64},iv:a=,tag:b=,type:str]»", "a value that SOPS has encrypted"),
    (f"a: ENC[«AES256_GCM,data:{B64}»,iv:a=,tag:b=,type:str]", "a value that SOPS has encrypted"),
    (f"a: ENC[PKCS7,«{B64}»]", "a value that eyaml has encrypted"),
    (f"a: >\n  ENC[PKCS7,{drawn(60)}\n  «{drawn(61)}»\n  {drawn(62)}]", "a value that eyaml has encrypted"),
    (f"a: ENC[GPG,«{B64}»]", "a value that eyaml has encrypted"),
    (f"a: ENC(«{B64}=»)", "a value that Jasypt has encrypted"),
    (f"a: «ENC({B64}=)»", "a value that Jasypt has encrypted"),
    (f"a: '{{cipher}}«{B64}»'", "a value that Spring's config server has encrypted"),
    (f"a: '«{{cipher}}{B64}»'", "a value that Spring's config server has encrypted"),
    (f"a: 1\nsops:\n    age:\n        - enc: |\n            «{B64}»\n    {MAC}", "part of SOPS's own metadata"),
    (f"a: 1\nsops:\n    pgp:\n    - fp: «{drawn(40, 'ABCDEF0123456789')}»\n    {MAC}", "part of SOPS's own metadata"),
    (
        f'{{\n\t"sops": {{\n\t\t"enc": "«{B64}»",\n\t\t"mac": "ENC[AES256_GCM,data:x=]"\n\t}}\n}}',
        "part of SOPS's own metadata",
    ),
    (f"sops_age__list_0__map_enc=«{B64}»\nsops_mac=ENC[AES256_GCM,data:x=]", "part of SOPS's own metadata"),
    (f"a: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {HEX}\n  «{HEX}»", "a value that Ansible Vault has encrypted"),
    (f"kind: SealedSecret\nspec:\n  encryptedData:\n    a: «{LONG}»", "a value of a sealed secret"),
    (f'{{"kind": 1,\n "spec": {{\n  "encryptedData": {{\n   "a": "«{LONG}»"}}}}}}', "a value of a sealed secret"),
    (f"{PGP}\n\n{drawn(60)}\n«{drawn(64)}»\n-----END PGP MESSAGE-----", "an encrypted message"),
    (f"-----BEGIN AGE ENCRYPTED FILE-----\n«{drawn(64)}»", "an encrypted message"),
]


@pytest.mark.parametrize("marked", STANDS)
def test_what_is_not_encrypted_stands(marked):
    assert verdict_on(marked, path="a.yaml").reason == ""


@pytest.mark.parametrize(("marked", "detail"), HUSHED)
def test_what_is_encrypted_is_hushed(marked, detail):
    verdict = verdict_on(marked, "base64-high-entropy-string", path="a.yaml")
    assert (verdict.reason, verdict.detail) == ("ciphertext", detail)


@pytest.mark.parametrize(
    ("marked", "path", "reason"),
    [
        (f'  password: "«{B64}»"', ".travis.yml", ""),
        (f'  insecure: "«{B64}»"', ".travis.yml", ""),
        (f'  secure: "«{B64}»"', "settings.yml", ""),
        (f'  - secure: "«{B64}»"', ".travis.yml", "ciphertext"),
        (f"  secure: «{B64}»", "sub/appveyor.yml", "ciphertext"),
    ],
)
def test_values_that_a_ci_service_encrypted(marked, path, reason):
    assert verdict_on(marked, path=path).reason == reason
