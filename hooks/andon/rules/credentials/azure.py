r"""Microsoft Azure: secrets of applications, keys of accounts and services, signatures, and tokens of Azure DevOps.

Since 2022 most keys carry a mark of what they are for within their random characters: `8Q~` in the secret of an
application, `+ASt` in a key of a storage account, `AZDO` in a token of Azure DevOps. Older ones are plain Base64 or
hexadecimal digits, so they are found by what stands around them: `AccountKey=`, the name, the service's own host.
"""

from __future__ import annotations

from andon.model import Rule
from andon.rules.credentials import ASSIGN, END, START

_LEARN = "https://learn.microsoft.com/azure"
_ENTRA = "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials"
_STORAGE_KEYS = f"{_LEARN}/storage/common/storage-account-keys-manage"
_SAS = f"{_LEARN}/storage/common/storage-sas-overview"
_TOKENS = f"{_LEARN}/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
_DETECTED = "https://learn.microsoft.com/purview/sit-defn-all-creds"

# Not in a run of Base64, but for the mark of an added line in a diff.
_NOT_IN_BASE64 = r"(?:(?<![0-9A-Za-z+/])|(?<=\n\+)|(?<=\\[nrt])|(?<=%[0-9A-F]{2})|(?<=\\u00[0-9a-f]{2}))"
_AND = r"(?:&|\\u0026)(?:amp;)?"
_BASE64_END = r"(?![0-9A-Za-z+/=])"

# The keys that the emulators of Azure are delivered with, SHA-256: the same for everyone, and published.
_EMULATORS = frozenset(
    (
        "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
        "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615",
    )
)

# A secret of the old form, 32 to 44 characters without a mark, must have a digit and a sign: it was drawn at random.
_LEGACY_SECRET = (
    r"(?!.{3}[0-9]Q~)(?=[A-Za-z~.+/=:?@\[\]_\-*]{0,43}[0-9])(?=[0-9A-Z~.+/=:?@\[\]_\-*]{0,43}[a-z])"
    r"(?P<secret>[0-9A-Za-z~.+/=:?@\[\]_\-*]{32,44})(?![0-9A-Za-z~.+/=_\-(\[$])"
)
_SECRET_NAME = (
    r"(?i:(?:azure|arm|aad|entra|azuread|msal|microsoft|spn|service_?principal)[0-9a-z_.:\-]{0,24}?"
    r"(?:client|app|sp|principal)[_.:\-]?(?:secret|password|key))"
)

_SERVICE_NAME = (
    r"(?i:ocp-apim-subscription-key|(?:azure|cognitive|text_?analytics|speech|translator|form_?recognizer|computer_?vision"
    r"|document_?intelligence|bing|luis|qna_?maker|content_?safety|applied_?ai)[0-9a-z_.:\-]{0,24}?"
    r"(?:api|subscription|access|account|resource|search|service|endpoint|primary|secondary|maps)?[_.:\-]?key[0-9]?)"
)


def emulator(key: str) -> str:
    """What is wrong with a key that an emulator comes with."""
    from hashlib import sha256

    return "it is the published key of the emulator" if sha256(key.encode()).hexdigest() in _EMULATORS else ""


RULES: tuple[Rule, ...] = (
    Rule(
        id="azure-client-secret",
        title="Azure client secret",
        keywords=tuple(f"{digit}q~" for digit in range(10)),
        pattern=r"(?<![0-9A-Za-z_~.\-])(?P<secret>[0-9A-Za-z_~.\-]{3}[0-9]Q~[0-9A-Za-z_~.\-]{31,34})(?![0-9A-Za-z_~\-])",
        harm="With the ids of the application and its tenant, which are no secrets, anyone acts as the application.",
        revoke=f"Delete the secret in the app registration, and look through its sign-ins: {_ENTRA}",
        references=(_ENTRA, _DETECTED),
        finds=(
            "client_secret=«{b62:3}8Q~{b62:33}q»",
            'AZURE_CLIENT_SECRET="«{b62:3}7Q~{b62:15}.{b62:16}_Z»"',
            '"appId": "{uuid}",\n"password": "«{b62:3}8Q~{b62:30}~{b62:3}»",\n"tenant": "{uuid}"',
        ),
        ignores=("{b62:3}8Q~{b62:20}", "{b62:5}8Q~{b62:34}", "{b62:3}8Q~{b62:38}", "client_secret=xxx8Q~..."),
    ),
    Rule(
        id="azure-legacy-client-secret",
        title="Azure client secret without a mark",
        keywords=tuple(
            f"{who}{joint}{what}"
            for who in ("client", "app", "sp", "principal")
            for joint in ("_", ".", ":", "-", "")
            for what in ("secret", "password", "key")
        ),
        pattern=rf"(?:{_SECRET_NAME}{ASSIGN}|(?i:tenant[_\-]?id)[\s\S]{{0,200}}?(?i:client[_\-]?secret){ASSIGN}"
        rf"|(?i:client[_\-]?secret){ASSIGN}(?=[^\s\"']{{32,44}}[\"']?,?\s{{1,8}}[\s\S]{{0,80}}?(?i:tenant[_\-]?id))"
        rf"){_LEGACY_SECRET}",
        harm="With the ids of the application and its tenant, which are no secrets, anyone acts as the application.",
        revoke=f"Delete the secret in the app registration, and look through its sign-ins: {_ENTRA}",
        references=(_ENTRA, _DETECTED),
        finds=(
            "ARM_CLIENT_SECRET=«{b62:10}7aZ+{b62:18}/{b62:10}=»",
            'azure_client_secret = "«{b62:12}.q4{b62:12}_{b62:6}»"',
            '{"tenantId": "{uuid}", "clientId": "{uuid}", "clientSecret": "«{b62:17}8x{b62:14}~»"}',
            "tenant_id     = {uuid}\nclient_id     = {uuid}\nclient_secret = «{b62:16}3k{b62:15}-»",
        ),
        ignores=(
            "ARM_CLIENT_SECRET=${ARM_CLIENT_SECRET}",
            "AZURE_CLIENT_SECRET=your-client-secret-goes-here-please",
            "azure_client_secret = module.service_principal.client_secret_value_2",
            "ARM_CLIENT_ID={uuid}",
            "AZURE_TENANT_ID={uuid}",
        ),
    ),
    Rule(
        id="azure-storage-account-key",
        title="Azure storage account key",
        keywords=(
            *("accountkey=", "storage_key", "storagekey", "storageaccountkey", "storage-key"),
            *("account_key", "+ast", "+aba", "+amc"),
        ),
        pattern=rf"(?:(?<!/;)(?<!443;)(?i:accountkey=)|(?i:(?!accountkey=)(?:storage|azure|account|blob)[0-9a-z_.:\-]{{0,20}}?key[0-9]?)"
        rf"{ASSIGN}|{_NOT_IN_BASE64}(?=[0-9A-Za-z+/]{{76}}\+A(?:St|Ba|MC)[A-D]))"
        rf"(?P<secret>[0-9A-Za-z+/]{{86}}==){_BASE64_END}",
        harm="Anyone reads, changes and deletes everything in the storage account.",
        revoke=f"Rotate the key: {_STORAGE_KEYS}",
        references=(_STORAGE_KEYS, f"{_LEARN}/storage/common/storage-configure-connection-string", _DETECTED),
        finds=(
            "DefaultEndpointsProtocol=https;AccountName=app;AccountKey=«{b64:86}==»;EndpointSuffix=core.windows.net",
            "AZURE_STORAGE_KEY=«{b64:86}==»",
            'storage_account_key = "«{b64:86}==»"',
            "«{b64:76}+AStA{b62:5}==»",
            "account_key: «{b64:86}==»",
        ),
        ignores=(
            "{b64:86}==",
            "AccountName=app;AccountKey=${STORAGE_KEY};EndpointSuffix=core.windows.net",
            "AccountKey={b64:40}==",
            "AccountEndpoint=https://app.documents.azure.com:443/;AccountKey={b64:86}==;",
        ),
        check=emulator,
    ),
    Rule(
        id="azure-cosmos-key",
        title="Azure Cosmos DB key",
        keywords=("documents.azure.com", "cosmos", "acdb"),
        pattern=rf"(?:documents\.azure\.com(?::443)?/?;AccountKey=|(?i:documents\.azure\.com)[\s\S]{{0,160}}?(?i:key){ASSIGN}"
        rf"|(?i:cosmos[0-9a-z_.:\-]{{0,24}}?key[0-9]?){ASSIGN}|{_NOT_IN_BASE64}(?=[0-9A-Za-z+/]{{76}}ACDb[A-D]))"
        rf"(?P<secret>[0-9A-Za-z+/]{{86}}==){_BASE64_END}",
        harm="Anyone reads, changes and deletes everything in the database account.",
        revoke=f"Regenerate the key: {_LEARN}/cosmos-db/how-to-rotate-keys",
        references=(f"{_LEARN}/cosmos-db/how-to-rotate-keys", _DETECTED),
        finds=(
            "AccountEndpoint=https://app.documents.azure.com:443/;AccountKey=«{b64:86}==»;",
            "COSMOS_KEY=«{b64:86}==»",
            "«{b64:76}ACDbA{b62:5}==»",
            'endpoint = "https://app.documents.azure.com/"\nkey = "«{b64:86}==»"',
        ),
        ignores=(
            "{b64:86}==",
            "COSMOS_KEY=${COSMOS_KEY}",
            "AccountName=app;AccountKey={b64:86}==",
            "COSMOS_KEY={b64:40}",
        ),
        check=emulator,
    ),
    Rule(
        id="azure-sas-signature",
        title="Azure shared access signature",
        keywords=("sig=", "sig%3d"),
        pattern=rf"(?:(?P<first>(?<![0-9A-Za-z])(?:sv|se|sp|sr|st|ss|srt|spr)=[^\s\"'<>]{{0,400}}?{_AND})|[?;])sig="
        r"(?P<secret>[0-9A-Za-z+/%]{43,70}(?:%3[Dd]|=))"
        rf"(?(first)|(?={_AND}s[a-z]{{1,2}}=))",
        harm="Anyone does what the signature allows, read or write, to the files or queues it names until it expires.",
        revoke=f"Rotate the key it was signed with, or delete its stored access policy: {_SAS}",
        references=(_SAS, "https://learn.microsoft.com/rest/api/storageservices/create-service-sas", _DETECTED),
        finds=(
            "https://app.blob.core.windows.net/files/a.zip?sv=2022-11-02&se=2027-01-01T00%3A00%3A00Z&sr=b&sp=r"
            "&sig=«{b62:40}%2B{b62:2}%3D»",
            "SharedAccessSignature=sv=2022-11-02&ss=bfqt&srt=sco&sp=rwdl&se=2027-01-01T00:00:00Z&sig=«{b64:43}=»",
            "?sig=«{b62:43}%3D»&sv=2022-11-02&sp=r",
        ),
        ignores=(
            "https://example.org/a?sig={b62:20}",
            "?sv=2022-11-02&sp=r&sig=${SIGNATURE}",
            "?sv=2022-11-02&sp=r&sig=...",
            "https://example.org/a?signature={b62:43}%3D",
        ),
    ),
    Rule(
        id="azure-shared-access-key",
        title="Azure Service Bus, Event Hubs or IoT Hub key",
        keywords=("sharedaccesskey=", "+asb", "+aeh", "+arm", "aiot"),
        pattern=rf"(?:SharedAccessKey=|{_NOT_IN_BASE64}(?=[0-9A-Za-z+/]{{33}}(?:\+(?:ASb|AEh|ARm)|AIoT)[A-P]))"
        rf"(?P<secret>[0-9A-Za-z+/]{{43}}=){_BASE64_END}",
        harm="Anyone sends and receives messages, or poses as a device, with the rights of the policy it belongs to.",
        revoke=f"Regenerate the key of the policy: {_LEARN}/service-bus-messaging/service-bus-sas",
        references=(
            f"{_LEARN}/service-bus-messaging/service-bus-sas",
            f"{_LEARN}/iot-hub/iot-hub-dev-guide-sas",
            _DETECTED,
        ),
        finds=(
            "Endpoint=sb://app.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«{b64:43}=»",
            "HostName=app.azure-devices.net;DeviceId=d1;SharedAccessKey=«{b64:43}=»",
            "«{b64:33}+ASbA{b62:5}=»",
        ),
        ignores=(
            "Endpoint=sb://app.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=<key>",
            "SharedAccessKey=${KEY}",
            "{b64:43}=",
            "SharedAccessKey={b64:30}=",
        ),
    ),
    Rule(
        id="azure-devops-token",
        title="Azure DevOps personal access token",
        keywords=(
            "jqqj99",
            "dev.azure.com",
            "visualstudio.com",
            "azure_devops",
            "azuredevops",
            "azdo",
            "system_access",
        ),
        pattern=rf"(?:{START}(?P<marked>(?=[0-9A-Za-z]{{52}}JQQJ99[0-9A-Za-z]{{18}}AZDO))"
        rf"|(?i:azure[_.\-]?devops|azdo|system_access|vsts)[0-9A-Za-z_.\-]{{0,24}}?(?i:pat|token|password){ASSIGN}"
        r"|(?P<url>https://(?:[^\s/:@]{0,64}:)?)"
        r"|(?:dev\.azure|visualstudio)\.com[\s\S]{0,160}?(?i:pat|token|password|_auth)[\"']?"
        r"\s{0,4}[:=]\s{0,4}[\"']?)"
        rf"(?P<secret>(?(marked)[0-9A-Za-z]{{84}}|(?:[a-z2-7]{{52}}|[0-9A-Za-z]{{52}}JQQJ99[0-9A-Za-z]{{26}}))){END}"
        r"(?(url)@(?:[0-9a-z\-]{1,40}\.)?(?:dev\.azure|visualstudio)\.com)",
        harm="Anyone acts in Azure DevOps as the person who made it: on code, pipelines, secrets, within its scopes.",
        revoke=f"Revoke it under User settings, Personal access tokens: {_TOKENS}",
        references=(_TOKENS, _DETECTED),
        finds=(
            "«{b62:52}JQQJ99{b62:18}AZDO{b62:4}»",
            "AZURE_DEVOPS_PAT=«{lower:52}»",
            "AZURE_DEVOPS_EXT_PAT: «{lower:26}7{lower:25}»",
            "https://build:«{lower:52}»@dev.azure.com/org/project/_git/app",
        ),
        ignores=(
            "{lower:52}",
            "https://dev.azure.com/org/project/_git/app",
            "AZURE_DEVOPS_PAT=$(System.AccessToken)",
            "AZURE_DEVOPS_PAT={lower:40}",
        ),
    ),
    Rule(
        id="azure-service-key",
        title="Azure service key with a mark",
        keywords=("jqqj99", "azse", "azfu", "azca", "+acr", "apim"),
        pattern=rf"(?:{START}(?=[0-9A-Za-z]{{52}}JQQJ99[0-9A-Za-z]{{18}}(?!AZDO)[0-9A-Za-z]{{8}}{END}"
        rf"|[0-9A-Za-z]{{42}}AzSe[A-D][0-9A-Za-z]{{5}}{END})"
        r"|(?<![0-9A-Za-z+/_\-])(?=[0-9A-Za-z_\-]{44}AzFu[0-9A-Za-z_\-]{5}[AQgw]=="
        r"|[0-9A-Za-z]{33}AzCa[A-P][0-9A-Za-z]{5}=|[0-9A-Za-z+/]{42}\+ACR[A-D][0-9A-Za-z+/]{5}(?![0-9A-Za-z+/=])"
        r"|[0-9A-Za-z+/]{76}APIM[0-9A-D][0-9A-Za-z+/]{5}==))"
        r"(?P<secret>[0-9A-Za-z+/_\-]{44,86}={0,2})",
        harm="Anyone calls the service it belongs to, an AI model, a search index, a function, a cache or a registry.",
        revoke=f"Regenerate the key of the resource: {_LEARN}/ai-services/rotate-keys",
        references=(_DETECTED, f"{_LEARN}/ai-services/rotate-keys"),
        finds=(
            "«{b62:52}JQQJ99{b62:18}ACOG{b62:4}»",
            "SEARCH_KEY=«{b62:42}AzSeA{b62:5}»",
            "?code=«{b62:44}AzFu{b62:5}A==»",
            "REGISTRY_PASSWORD=«{b62:42}+ACRA{b62:5}»",
        ),
        ignores=("{b62:84}", "{b62:52}JQQJ99{b62:18}AZDO{b62:4}", "{b62:30}AzSeA{b62:5}", "{b62:52}"),
    ),
    Rule(
        id="azure-cognitive-key",
        title="Azure AI service key of 32 hexadecimal digits",
        keywords=(
            *("ocp-apim", "azure_", "azure-", "azure.", "azureopenai", "azuresearch", "azuremaps", "azurespeech"),
            *(
                "cognitive_",
                "cognitive-",
                "cognitiveservice",
                "cognitivekey",
                "text_analytics",
                "textanalytics",
                "speech_",
                "speechkey",
                "speechsub",
                "translator_",
                "translator-",
            ),
            *("translatorkey", "translatorsub", "translatortext"),
            *("form_recognizer", "formrecognizer", "computer_vision", "computervision", "document_intelligence"),
            *(
                "bing_",
                "bingsearch",
                "luis_",
                "luis-",
                "luiskey",
                "luisapp",
                "luisapi",
                "qna_maker",
                "qnamaker",
                "content_safety",
            ),
        ),
        pattern=rf"{_SERVICE_NAME}{ASSIGN}(?P<secret>[0-9a-f]{{32}}){END}",
        harm="Anyone calls the service at the subscription's cost.",
        revoke=f"Regenerate the key of the resource: {_LEARN}/ai-services/rotate-keys",
        references=(f"{_LEARN}/ai-services/authentication", _DETECTED),
        finds=(
            "AZURE_OPENAI_API_KEY=«{hex:32}»",
            '-H "Ocp-Apim-Subscription-Key: «{hex:32}»"',
            'speech_key = "«{hex:32}»"',
        ),
        ignores=("{hex:32}", "AZURE_OPENAI_API_KEY=${KEY}", "AZURE_OPENAI_API_KEY={hex:31}", "azure_tenant={hex:32}"),
    ),
    Rule(
        id="azure-function-url-key",
        title="Key in the address of an Azure function",
        keywords=("azurewebsites.net",),
        pattern=r"azurewebsites\.net/[^\s\"'<>?]{0,200}\?(?:[^\s\"'<>]{0,200}?&)?code="
        r"(?P<secret>[0-9A-Za-z_\-/+%]{40,80}(?:={1,2}|%3[Dd])?)",
        harm="Anyone calls the function, or all functions of the app if it is a host key.",
        revoke=f"Renew the key of the function: {_LEARN}/azure-functions/function-keys-how-to",
        references=(f"{_LEARN}/azure-functions/function-keys-how-to",),
        finds=(
            "https://app.azurewebsites.net/api/orders?code=«{b62:52}A==»",
            "https://app.azurewebsites.net/api/orders?page=1&code=«{b62:54}%3D»",
        ),
        ignores=(
            "https://app.azurewebsites.net/api/orders?page=1",
            "https://app.azurewebsites.net/api/orders?code=<key>",
            "https://app.azurewebsites.net/api/orders?code={b62:10}",
        ),
    ),
)
