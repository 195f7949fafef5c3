"""Security: keys of identity providers, secret stores, scanners, networks and threat intelligence."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ABUSEIPDB = Provider(
    name="AbuseIPDB",
    slug="abuseipdb",
    names=("abuseipdb",),
    harm="Anyone reports addresses in the account's name and uses up its daily checks.",
    revoke="Revoke the key in the account, under API: https://www.abuseipdb.com/account/api",
    references=("https://docs.abuseipdb.com/",),
)

AIKIDO = Provider(
    name="Aikido",
    slug="aikido",
    harm="Anyone reports to the account as the app or pipeline, and reads what it may: issues, settings, "
    "blocked users.",
    revoke="Delete the token in the account's settings or make a new one: https://app.aikido.dev/settings",
    references=("https://help.aikido.dev/",),
)

ALIENVAULT = Provider(
    name="AlienVault OTX",
    slug="alienvault",
    names=("alienvault", "otx_api", "otx-api"),
    words=("otx",),
    harm="Anyone reads and publishes threat intelligence in the account's name.",
    revoke="Make a new OTX key on the settings page: https://otx.alienvault.com/settings",
    references=("https://otx.alienvault.com/api",),
)

AUTH0 = Provider(
    name="Auth0",
    slug="auth0",
    names=("auth0",),
    harm="Anyone gets tokens as the application: its users' logins, or the tenant's management API if it may call it.",
    revoke="Rotate the application's secret in the dashboard: "
    "https://auth0.com/docs/get-started/applications/rotate-client-secret",
    references=("https://auth0.com/docs/secure/application-credentials",),
)

AUTHRESS = Provider(
    name="Authress",
    slug="authress",
    harm="Anyone acts as the service client: reads and changes the permissions of the account's users.",
    revoke="Delete the access key of the service client: https://authress.io/app/#/settings?focus=clients",
    references=("https://authress.io/knowledge-base/docs/authorization/service-clients/",),
)

BITWARDEN = Provider(
    name="Bitwarden",
    slug="bitwarden",
    names=("bitwarden", "bws_access_token", "vaultwarden"),
    harm=(
        "Anyone signs in to the API as the account or organisation; a machine account's token opens the secrets given "
        "to it."
    ),
    revoke=(
        "Rotate the API key under Settings, Security, Keys, or revoke the machine account's token: "
        "https://bitwarden.com/help/personal-api-key/"
    ),
    references=("https://bitwarden.com/help/personal-api-key/", "https://bitwarden.com/help/access-tokens/"),
)

CENSYS = Provider(
    name="Censys",
    slug="censys",
    names=("censys",),
    harm="Anyone searches Censys on the account's credits, and with ASM reads its map of exposed assets.",
    revoke=(
        "Reset the API secret or delete the token on the account page: "
        "https://accounts.censys.io/settings/personal-access-tokens"
    ),
    references=("https://docs.censys.com/reference/get-started", "https://search.censys.io/api"),
)

CLERK = Provider(
    name="Clerk",
    slug="clerk",
    harm="Anyone reads, changes and deletes the application's users and signs in as any of them.",
    revoke="Delete the secret key in the dashboard, under API keys: "
    "https://dashboard.clerk.com/last-active?path=api-keys",
    references=("https://clerk.com/docs",),
)

CONSUL = Provider(
    name="HashiCorp Consul",
    slug="consul",
    names=("consul_http_token", "consul_token", "consul_acl", "x-consul-token", "nomad_token", "x-nomad-token"),
    harm="Anyone reads and changes services, keys or jobs in the cluster, within the token's policies.",
    revoke="Delete the ACL token: https://developer.hashicorp.com/consul/commands/acl/token/delete",
    references=("https://developer.hashicorp.com/consul/docs/security/acl",),
)

DEFINED_NETWORKING = Provider(
    name="Defined Networking",
    slug="defined-networking",
    names=("definednetworking", "defined_networking", "defined.net", "dnclient"),
    harm="Anyone manages the Managed Nebula network: enrols hosts of their own and changes roles and firewall rules.",
    revoke="Delete the key in the admin panel: https://admin.defined.net",
    references=("https://docs.defined.net/guides/automating-host-creation/",),
)

DEPENDENCY_TRACK = Provider(
    name="OWASP Dependency-Track",
    slug="dependency-track",
    names=(
        "dependency_track",
        "dependencytrack",
        "dependency-track",
        "deptrack",
        "dtrack_api",
    ),
    words=("dtrack",),
    harm="Anyone reads the components and weaknesses of the team's projects, or uploads false ones.",
    revoke="Delete the key in Administration, Teams, and make another: https://docs.dependencytrack.org/integrations/rest-api/",
    references=("https://docs.dependencytrack.org/integrations/rest-api/",),
)

DETECTIFY = Provider(
    name="Detectify",
    slug="detectify",
    names=("detectify",),
    harm="Anyone reads the weaknesses found in the account's domains, and starts scans.",
    revoke="Remove the API key under the team's settings: https://detectify.com/dashboard",
    references=("https://developer.detectify.com/",),
)

DOPPLER = Provider(
    name="Doppler",
    slug="doppler",
    names=("doppler_token", "dopplerhq", "doppler_service", "api.doppler.com"),
    words=("doppler",),
    harm="Anyone reads the secrets that Doppler keeps, in every project the token may open.",
    revoke="Revoke the token in the dashboard, then change the secrets it could read: https://dashboard.doppler.com",
    references=("https://docs.doppler.com/reference/auth-token-formats",),
)

DUO = Provider(
    name="Duo",
    slug="duo",
    names=("duosecurity", "duo_skey", "duo_secret", "duo_akey"),
    words=("duo",),
    harm="Anyone forges the answers of two-factor logins, or with the Admin API adds users and bypass codes.",
    revoke="Reset the application's secret key in the Duo Admin Panel: https://duo.com/docs/adminapi",
    references=("https://duo.com/docs/adminapi", "https://duo.com/docs/authapi"),
)

ENDOR_LABS = Provider(
    name="Endor Labs",
    slug="endor-labs",
    harm="Anyone reads the findings and dependencies of the tenant's projects, within the key's permissions.",
    revoke="Delete the key in the settings, under API Keys: https://app.endorlabs.com/",
    references=("https://docs.endorlabs.com/",),
)

HCP = Provider(
    name="HashiCorp Cloud Platform",
    slug="hcp",
    names=("hcp_client_secret", "hashicorp_cloud"),
    harm="With its client id, anyone acts as the service principal in the HashiCorp Cloud Platform.",
    revoke="Delete the key of the service principal: https://portal.cloud.hashicorp.com",
    references=("https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",),
)

IPQUALITYSCORE = Provider(
    name="IPQualityScore",
    slug="ipqualityscore",
    names=(
        "ipqualityscore",
        "ipqs_key",
        "ipqs_api",
        "ip_quality_score",
    ),
    words=("ipqs",),
    harm="Anyone uses up the account's credits for fraud checks.",
    revoke="Reset the private key in the account's settings: https://www.ipqualityscore.com/user/settings",
    references=("https://www.ipqualityscore.com/documentation/overview",),
)

JUMPCLOUD = Provider(
    name="JumpCloud",
    slug="jumpcloud",
    names=("jumpcloud",),
    harm="Anyone reads and changes the organization's users, groups and devices, and runs commands on the devices.",
    revoke="Revoke the key in the admin portal, under My API Key: https://console.jumpcloud.com/",
    references=("https://docs.jumpcloud.com/api/2.0/index.html",),
)

JUPITERONE = Provider(
    name="JupiterOne",
    slug="jupiterone",
    names=(
        "jupiterone",
        "jupiter_one",
        "j1_api",
        "j1_access",
    ),
    harm="Anyone reads the account's whole inventory of assets, findings and rules, or changes it.",
    revoke="Revoke the key under Settings, Account API Tokens: https://apps.us.jupiterone.io/",
    references=("https://docs.jupiterone.io/",),
)

LOGINRADIUS = Provider(
    name="LoginRadius",
    slug="loginradius",
    names=(
        "loginradius",
        "login_radius",
    ),
    harm="With the API key, anyone reads, changes and deletes the profiles of all users who sign in through it.",
    revoke="Reset the API secret under API Credentials: https://adminconsole.loginradius.com/",
    references=("https://www.loginradius.com/docs/developer/",),
)

NATS = Provider(
    name="NATS",
    slug="nats",
    names=("nats_creds", "nkey_seed", "nats_nkey", "natscli"),
    harm="Anyone proves to be this user, account or operator: publishes and reads its subjects, or signs new users.",
    revoke=(
        "Delete the key with nsc and push the account anew, so that its users are revoked: "
        "https://docs.nats.io/using-nats/nats-tools/nsc/revocation"
    ),
    references=("https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",),
)

NIGHTFALL = Provider(
    name="Nightfall",
    slug="nightfall",
    names=(
        "nightfall_api",
        "nightfall.ai",
        "nightfallai",
    ),
    words=("nightfall",),
    harm="Anyone scans data at the account's cost and uses its detection rules and policies.",
    revoke="Delete the key under API keys: https://app.nightfall.ai/developer-platform",
    references=("https://help.nightfall.ai/developer-api",),
)

OKTA = Provider(
    name="Okta",
    slug="okta",
    names=("okta_", "okta-", "oktaapi", "oktatoken", "okta.com", "oktapreview.com"),
    words=("okta",),
    harm="Anyone acts as the administrator who made it: reads and changes users, groups and the apps they sign in to.",
    revoke="Revoke the token in the Admin Console under Security, API, Tokens: "
    "https://developer.okta.com/docs/guides/create-an-api-token/main/",
    references=("https://developer.okta.com/docs/guides/create-an-api-token/main/",),
)

ONELOGIN = Provider(
    name="OneLogin",
    slug="onelogin",
    names=("onelogin",),
    harm="Anyone manages users, roles and apps of the company's single sign-on within the pair's scope.",
    revoke=(
        "Revoke the pair under Developers, API Credentials: "
        "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials"
    ),
    references=("https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",),
)

ONE_PASSWORD = Provider(
    name="1Password",
    slug="1password",
    names=("1password", "onepassword", "one_password", "op_service_account", "op_connect"),
    harm="Anyone reads the vaults that were given to the service account, and writes to them where it may.",
    revoke="Revoke the token under Developer, Infrastructure secrets: "
    "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
    references=("https://developer.1password.com/docs/service-accounts/security/",),
)

ONFIDO = Provider(
    name="Onfido",
    slug="onfido",
    harm="Anyone reads the identity documents and photographs of the account's applicants and runs checks at its cost.",
    revoke="Revoke the token in the dashboard, under Developers, Tokens: https://dashboard.onfido.com/api/tokens",
    references=("https://documentation.onfido.com/api/latest/",),
)

PERSONA = Provider(
    name="Persona",
    slug="persona",
    harm="Anyone reads the identities verified by the organization: names, documents and photographs.",
    revoke="Revoke the key in the dashboard, under API Keys: https://app.withpersona.com/dashboard/api-keys",
    references=("https://docs.withpersona.com/",),
)

ROWND = Provider(
    name="Rownd",
    slug="rownd",
    names=("rownd",),
    harm="Anyone reads and changes the profiles of the app's users.",
    revoke="Delete the app key's secret in the app's settings: https://app.rownd.io/",
    references=("https://docs.rownd.io/",),
)

SECURITYTRAILS = Provider(
    name="SecurityTrails",
    slug="securitytrails",
    names=(
        "securitytrails",
        "security_trails",
    ),
    harm="Anyone uses up the account's queries for domain and address data.",
    revoke="Delete the key under API keys: https://securitytrails.com/app/account/credentials",
    references=("https://docs.securitytrails.com/docs/authentication",),
)

SHODAN = Provider(
    name="Shodan",
    slug="shodan",
    names=("shodan",),
    harm="Anyone searches and scans on the account's credits, and reads its alerts on its own networks.",
    revoke="Reset the API key in the account: https://account.shodan.io/",
    references=("https://developer.shodan.io/api",),
)

SNYK = Provider(
    name="Snyk",
    slug="snyk",
    names=("snyk",),
    harm="Anyone acts as its owner in Snyk: reads the known weaknesses of every project and can hide them.",
    revoke="Revoke the token in the account settings: https://app.snyk.io/account",
    references=("https://docs.snyk.io/snyk-api/authentication-for-api",),
)

SPECTRALOPS = Provider(
    name="SpectralOps",
    slug="spectralops",
    names=("spectralops", "spectral_dsn"),
    harm="Anyone sends false scan results to the team's account and reads its configuration.",
    revoke="Regenerate the DSN in the team's settings: https://guides.spectralops.io/",
    references=("https://guides.spectralops.io/",),
)

STACKHAWK = Provider(
    name="StackHawk",
    slug="stackhawk",
    names=("stackhawk",),
    harm="Anyone reads the security findings of the organisation's applications, and submits scans.",
    revoke="Delete the key under Settings, API Keys: https://app.stackhawk.com/settings/apikeys",
    references=("https://docs.stackhawk.com/",),
)

STYTCH = Provider(
    name="Stytch",
    slug="stytch",
    names=("stytch",),
    harm="Anyone signs users in, reads their data and makes sessions for the project.",
    revoke="Rotate the secret in the dashboard, API keys: https://stytch.com/dashboard/api-keys",
    references=("https://stytch.com/docs/api",),
)

TAILSCALE = Provider(
    name="Tailscale",
    slug="tailscale",
    names=("tailscale", "ts_authkey", "ts_api_key"),
    harm="Anyone changes the private network through the API: its devices, its keys and the rules of who reaches what.",
    revoke="Revoke the key in the admin console: https://login.tailscale.com/admin/settings/keys",
    references=("https://tailscale.com/kb/1277/key-prefixes",),
)

TRUFFLEHOG_ENTERPRISE = Provider(
    name="TruffleHog Enterprise",
    slug="trufflehog-enterprise",
    names=("trufflehog",),
    harm="Anyone sends scan results as the scanner, or reads those of the organisation.",
    revoke="Delete the scanner's credentials in the dashboard: https://docs.trufflesecurity.com/",
    references=("https://docs.trufflesecurity.com/",),
)

TRU_ID = Provider(
    name="tru.ID",
    slug="tru-id",
    names=("tru_id", "api.tru.id", "tru.id/"),
    harm="Anyone runs phone number and SIM checks at the workspace's cost.",
    revoke="Make new credentials with the tru.ID CLI or console: https://tru.id/",
    references=("https://tru.id/",),
)

UNIFYID = Provider(
    name="UnifyID",
    slug="unifyid",
    names=("unifyid", "unify.id"),
    harm="Anyone asks the service who a user is, and trains it with false data.",
    revoke="The service was bought by Prove and closed; delete the key wherever it is still used: https://www.prove.com/",
    references=("https://www.prove.com/",),
)

URLSCAN = Provider(
    name="urlscan.io",
    slug="urlscan",
    names=("urlscan",),
    harm="Anyone submits scans on the account's quota and reads its private and unlisted ones.",
    revoke="Delete the key under Settings & API: https://urlscan.io/user/profile/",
    references=("https://urlscan.io/docs/api/",),
)

VAULT = Provider(
    name="HashiCorp Vault",
    slug="vault",
    names=("vault_token", "vaulttoken", "vault-token", "hashicorp_vault", "hashicorpvault", "hashicorp-vault"),
    harm="Anyone reads the secrets that the token's policies open; a root token opens all of them.",
    revoke="Run `vault token revoke` on it and rotate what it could read: "
    "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    references=("https://developer.hashicorp.com/vault/docs/concepts/tokens",),
)

VIRUSTOTAL = Provider(
    name="VirusTotal",
    slug="virustotal",
    names=("virustotal", "virus_total"),
    harm="Anyone uses up the account's lookups, or with a premium key downloads samples and reads private scans.",
    revoke="Ask support to revoke the key shown under API key: https://www.virustotal.com/gui/my-apikey",
    references=("https://docs.virustotal.com/reference/authentication",),
)

VPNAPI = Provider(
    name="vpnapi.io",
    slug="vpnapi",
    names=("vpnapi",),
    harm="Anyone uses up the account's quota of IP look-ups.",
    revoke="Make a new key on the dashboard: https://vpnapi.io/dashboard",
    references=("https://vpnapi.io/api-documentation",),
)

WIZ = Provider(
    name="Wiz",
    slug="wiz",
    names=("wiz_client", "wiz.io"),
    words=("wiz",),
    harm="With the client id, anyone reads the findings about the organization's clouds, within the account's scopes.",
    revoke="Rotate or delete the service account under Settings, Service Accounts: "
    "https://app.wiz.io/settings/service-accounts",
    references=("https://docs.wiz.io/",),
)

WORKOS = Provider(
    name="WorkOS",
    slug="workos",
    harm="Anyone reads and changes the environment's users, organizations, directories and connections.",
    revoke="Delete the key in the dashboard, under API Keys: https://dashboard.workos.com/api-keys",
    references=("https://workos.com/docs/reference/api-keys",),
)

ZEROTIER = Provider(
    name="ZeroTier",
    slug="zerotier",
    names=("zerotier",),
    harm="Anyone admits machines to the private networks of the account, and reroutes their traffic.",
    revoke="Delete the token on the account page, API Access Tokens: https://my.zerotier.com/account",
    references=("https://docs.zerotier.com/api/central/",),
)

RULES: tuple[Rule, ...] = (
    near(ABUSEIPDB, "api-key", "{hex:80}"),
    alone(AIKIDO, "ci-token", "AIK_CI_{b62:32,100}"),
    alone(
        AIKIDO,
        "runtime-token",
        "AIK_RUNTIME_{digit:1,10}_{digit:1,10}_{b62:20,100}",
        "AIK_RUNTIME_{digit:1,10}_{digit:1,10}_{upper:2}_{b62:20,100}",
        "AIK_RUNTIME_{b62:20,100}",
    ),
    alone(
        AIKIDO,
        "client-secret",
        "AIK_SECRET_{b62:32,100}",
        harm="With the client id, anyone reads the findings of the account's repositories and clouds.",
    ),
    near(ALIENVAULT, "api-key", "{hex:64}"),
    near(AUTH0, "client-secret", "{b64url:64}"),
    alone(
        AUTHRESS,
        "service-client-access-key",
        "sc_{b62:5,40}.{b62:4,12}.acc_{b62:8,40}.{b64:60,140}==",
        "sc_{b62:5,40}.{b62:4,12}.acc_{b62:8,40}.{b64:60,140}=",
        "sc_{b62:5,40}.{b62:4,12}.acc_{b62:8,40}.{b64:60,140}",
        "sc_{b62:5,40}.{b62:4,12}.acc-{b62:8,40}.{b64:60,140}==",
        "sc_{b62:5,40}.{b62:4,12}.acc-{b62:8,40}.{b64:60,140}=",
        "sc_{b62:5,40}.{b62:4,12}.acc-{b62:8,40}.{b64:60,140}",
        title="Authress service client access key",
    ),
    near(BITWARDEN, "access-token", "0.{uuid}.{b62:30}:{b64:22}=="),
    near(
        BITWARDEN,
        "client-secret",
        "{b62:30}",
        names=("bitwarden", "bw_clientsecret", "bw_client_secret"),
        hints=("secret",),
    ),
    near(
        BITWARDEN,
        "session-key",
        "{b64:86}==",
        names=("bw_session",),
        harm="With the locked vault's file, anyone opens it: the key decrypts everything in it.",
        revoke="Run bw lock or bw logout, which end the session: https://bitwarden.com/help/cli/",
        references=("https://bitwarden.com/help/cli/",),
    ),
    alone(CENSYS, "personal-access-token", "censys_{b62:6,12}_{b62:20,60}"),
    near(CENSYS, "api-secret", "{b62:32}"),
    alone(CLERK, "secret-key", "sk_live_{b62:42}", "sk_test_{b62:42}"),
    near(CONSUL, "acl-token", "{uuid}", title="HashiCorp Consul or Nomad ACL token"),
    alone(DEFINED_NETWORKING, "api-key", "dnkey-{b62:26}-{b62:52}", title="Defined Networking API key"),
    alone(DEPENDENCY_TRACK, "api-key", "odt_{b62:8}_{b62:32}", "odt_{b62:32}"),
    near(DEPENDENCY_TRACK, "legacy-api-key", "{b62:32}"),
    near(DETECTIFY, "api-key", "{hex:32}"),
    near(
        DETECTIFY,
        "secret-key",
        "{b64:43}=",
        hints=("secret",),
        harm="With the API key, anyone signs requests that read the weaknesses found in the account's domains.",
    ),
    alone(
        DOPPLER,
        "personal-token",
        "dp.pt.{b62:40,44}",
        harm="Anyone acts as the person who made it: reads and changes the secrets of every project they can open.",
    ),
    alone(
        DOPPLER,
        "service-token",
        "dp.st.{b62:40,44}",
        "dp.st.{b64url:2,40}.{b62:40,44}",
        harm="Anyone reads all secrets of the one project and environment that the token was made for.",
        finds=("DOPPLER_TOKEN=«dp.st.prd.{b62:43}»",),
    ),
    alone(DOPPLER, "cli-token", "dp.ct.{b62:40,44}"),
    alone(
        DOPPLER,
        "service-account-token",
        "dp.sa.{b62:40,44}",
        harm="Anyone acts as the workplace's service account: reads and changes secrets wherever it was let in.",
    ),
    alone(
        DOPPLER,
        "scim-token",
        "dp.scim.{b62:40,44}",
        harm="Anyone adds people to the workplace and removes them, as the identity provider would.",
    ),
    alone(
        DOPPLER,
        "audit-token",
        "dp.audit.{b62:40,44}",
        harm="Anyone reads the workplace's members, projects and log of activity.",
    ),
    near(DUO, "secret-key", "{b62:40}"),
    alone(ENDOR_LABS, "api-key", "endr+{b62:16}"),
    near(HCP, "client-secret", "{b64url:64}", hints=("secret",)),
    near(IPQUALITYSCORE, "api-key", "{b62:32}"),
    alone(JUMPCLOUD, "api-key", "jca_{b62:32,48}"),
    near(JUMPCLOUD, "legacy-api-key", "{hex:40}"),
    near(JUPITERONE, "api-token"),
    near(LOGINRADIUS, "api-secret", "{uuid}", hints=("secret",)),
    alone(
        NATS,
        "nkey-seed",
        "SUA{base32:55}",
        "SAA{base32:55}",
        "SOA{base32:55}",
        "SNA{base32:55}",
        "SCA{base32:55}",
        "SXA{base32:55}",
        title="NATS NKEY seed",
        ignores=("U{base32:55}", "A{base32:55}"),
    ),
    alone(NIGHTFALL, "api-key", "NF-{b62:32}"),
    near(
        OKTA,
        "api-token",
        "00{b64url:40}",
    ),
    near(
        OKTA,
        "client-secret",
        "{b64url:40}",
        "{b64url:64}",
        hints=("secret",),
        harm="Anyone signs in as the application: exchanges codes for tokens and calls what it was granted.",
        revoke="Generate a new client secret for the application and deactivate the old one: "
        "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        references=("https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",),
    ),
    near(ONELOGIN, "client-secret", "{hex:64}", hints=("secret",)),
    alone(
        ONE_PASSWORD,
        "service-account-token",
        "ops_eyJ{b64url:250,1200}",
        finds=("OP_SERVICE_ACCOUNT_TOKEN=«ops_eyJ{b64url:840}»",),
    ),
    alone(
        ONE_PASSWORD,
        "secret-key",
        "A3-{b62:6}-{b62:6}-{b62:5}-{b62:5}-{b62:5}-{b62:5}",
        harm="It is half of what protects an account: with the account password, anyone opens the person's vaults.",
        revoke="Regenerate the Secret Key in the account's settings: https://support.1password.com/change-secret-key/",
        references=("https://support.1password.com/secret-key-security/",),
    ),
    alone(
        ONFIDO,
        "api-token",
        "api_live.{b64url:11}.{b64url:32}",
        "api_live_us.{b64url:11}.{b64url:32}",
        "api_live_ca.{b64url:11}.{b64url:32}",
        "api_live_eu.{b64url:11}.{b64url:32}",
    ),
    alone(
        ONFIDO,
        "sandbox-token",
        "api_sandbox.{b64url:11}.{b64url:32}",
        "api_sandbox_us.{b64url:11}.{b64url:32}",
        "api_sandbox_ca.{b64url:11}.{b64url:32}",
        "api_sandbox_eu.{b64url:11}.{b64url:32}",
        harm="Anyone uses the account's sandbox and reads what was put there.",
    ),
    alone(PERSONA, "api-key", "persona_production_{uuid}", "persona_sandbox_{uuid}"),
    alone(
        PERSONA,
        "webhook-secret",
        "wbhsec_{uuid}",
        harm="Anyone sends events that the receiver takes for Persona's, such as an approval that never was.",
        revoke="Rotate the webhook's secret in the dashboard: https://docs.withpersona.com/",
    ),
    near(ROWND, "app-secret", "{hex:48}"),
    near(SECURITYTRAILS, "api-key", "{b62:32}"),
    near(SHODAN, "api-key", "{b62:32}"),
    alone(
        SNYK,
        "personal-access-token",
        "snyk_uat.{alnum:8}.{b64url:20,400}.{b64url:20,200}",
        harm="Anyone acts as this person in Snyk: reads the known weaknesses of their projects and can hide them.",
    ),
    alone(
        SNYK,
        "service-account-token",
        "snyk_sat.{alnum:8}.{b64url:20,400}.{b64url:20,200}",
        harm="Anyone acts as the service account in its group or organization, and reads its known weaknesses.",
        revoke="Delete the service account or its token in the settings: "
        "https://docs.snyk.io/implementation-and-setup/enterprise-setup/service-accounts",
    ),
    near(SNYK, "api-token", "{uuid}"),
    alone(SPECTRALOPS, "dsn-key", "spu-{hex:32}", title="SpectralOps DSN key"),
    alone(STACKHAWK, "api-key", "hawk.{b64url:20}.{b64url:20}"),
    alone(
        STYTCH,
        "secret",
        "secret-live-{b64url:35}=",
        "secret-test-{b64url:35}=",
        ignores=("public-token-live-{uuid}",),
    ),
    alone(TAILSCALE, "api-token", "tskey-api-{b62:8,24}-{b62:20,48}", "tskey-{b62:8,24}-{b62:20,48}"),
    alone(
        TAILSCALE,
        "auth-key",
        "tskey-auth-{b62:8,24}-{b62:20,48}",
        harm="Anyone joins the private network with a machine of theirs and reaches what its access rules allow.",
        references=("https://tailscale.com/kb/1085/auth-keys",),
    ),
    alone(
        TAILSCALE,
        "client-secret",
        "tskey-client-{b62:8,24}-{b62:20,48}",
        harm="Anyone draws API tokens as the OAuth client, and with them changes the network within its scopes.",
        revoke="Revoke the OAuth client in the admin console: https://login.tailscale.com/admin/settings/oauth",
        references=("https://tailscale.com/kb/1215/oauth-clients",),
    ),
    alone(
        TAILSCALE,
        "scim-key",
        "tskey-scim-{b62:8,24}-{b62:20,48}",
        harm="Anyone adds users and groups to the network and removes them, as the identity provider would.",
    ),
    alone(
        TAILSCALE,
        "webhook-secret",
        "tskey-webhook-{b62:8,24}-{b62:20,48}",
        harm="Anyone forges events that the webhook's receiver takes for Tailscale's own.",
        revoke="Rotate the secret of the webhook in the admin console: https://login.tailscale.com/admin/settings/webhooks",
        references=("https://tailscale.com/kb/1213/webhooks",),
    ),
    alone(TRUFFLEHOG_ENTERPRISE, "secret", "thog-secret-{hex:32}", title="TruffleHog Enterprise secret"),
    near(TRU_ID, "client-secret", "{b64url:26}", hints=("secret",)),
    near(UNIFYID, "api-key"),
    near(URLSCAN, "api-key", "{uuid}"),
    alone(
        VAULT,
        "service-token",
        "hvs.{b62:24}",
        "hvs.{b64url:80,300}",
        title="HashiCorp Vault service token",
        finds=("VAULT_TOKEN=«hvs.{b64url:95}»",),
    ),
    alone(
        VAULT,
        "batch-token",
        "hvb.{b64url:100,500}",
        "hvb.{b62:24}",
        title="HashiCorp Vault batch token",
        revoke="It cannot be revoked alone: revoke its parent, or wait until it ends: "
        "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    ),
    alone(
        VAULT,
        "recovery-token",
        "hvr.{b62:24}",
        title="HashiCorp Vault recovery token",
        harm="Anyone reads and writes Vault's raw storage while it runs in recovery mode.",
        revoke="Take the server out of recovery mode: https://developer.hashicorp.com/vault/docs/concepts/recovery-mode",
    ),
    near(
        VAULT, "legacy-token", "s.{b62:24}", "b.{b62:24}", "r.{b62:24}", "{uuid}", title="HashiCorp Vault token (old)"
    ),
    near(
        VAULT,
        "approle-secret-id",
        "{uuid}",
        title="HashiCorp Vault AppRole secret id",
        names=("vault_approle", "vault_secret_id", "vault_role", "vaultapprole", "approle"),
        hints=("secret",),
        harm="With the role's id, anyone logs in to Vault as the application and reads what it may read.",
        revoke="Destroy the secret id: https://developer.hashicorp.com/vault/api-docs/auth/approle",
        references=("https://developer.hashicorp.com/vault/docs/auth/approle",),
    ),
    near(
        VAULT,
        "unseal-key",
        "{b64:44}",
        "{b64:43}=",
        "{hex:64}",
        "{hex:66}",
        title="HashiCorp Vault unseal key",
        names=("vault_unseal", "vault-unseal", "unseal_key", "unsealkey", "unseal key"),
        hints=("unseal",),
        harm="With enough of its sisters, anyone opens Vault's storage and makes a new root token.",
        revoke="Rekey Vault: https://developer.hashicorp.com/vault/docs/commands/operator/rekey",
        references=("https://developer.hashicorp.com/vault/docs/concepts/seal",),
    ),
    near(VIRUSTOTAL, "api-key", "{hex:64}"),
    near(VPNAPI, "api-key", "{hex:32}"),
    near(WIZ, "client-secret", "{b62:64}"),
    alone(WORKOS, "api-key", "sk_test_a2V5Xz{b62:30,160}", "sk_live_a2V5Xz{b62:30,160}", "sk_a2V5Xz{b62:30,160}"),
    near(ZEROTIER, "api-token", "{b62:32}"),
    near(
        ZEROTIER,
        "local-token",
        "{alnum:24}",
        names=("zerotier_authtoken", "zerotier-authtoken", "authtoken.secret", "x-zt1-auth"),
        harm="Whoever reaches the local service joins that machine to networks of their choice.",
        revoke=(
            "Replace authtoken.secret in the ZeroTier home directory and restart the service: "
            "https://docs.zerotier.com/api/service/v1/"
        ),
        references=("https://docs.zerotier.com/api/service/v1/",),
    ),
)
