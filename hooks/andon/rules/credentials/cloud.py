"""Cloud: keys of clouds, hosting, content delivery, DNS and storage."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

AKAMAI = Provider(
    name="Akamai",
    slug="akamai",
    names=("akamai", "edgegrid", "edgerc", "akab-"),
    harm="With its client token, anyone changes or purges what Akamai serves for the account's sites, DNS included.",
    revoke=(
        "Deactivate the credential in Control Center, Identity & Access: "
        "https://techdocs.akamai.com/developer/docs/manage-api-credentials"
    ),
    references=("https://techdocs.akamai.com/developer/docs/edgegrid",),
)

ALIBABA = Provider(
    name="Alibaba Cloud",
    slug="alibaba",
    names=("alibaba", "aliyun", "alicloud", "ali_cloud", "aliyuncs.com"),
    harm="With its other half, anyone acts as its owner in the Alibaba Cloud account, within its RAM policies.",
    revoke="Disable the AccessKey pair, see what breaks, then delete it: https://ram.console.aliyun.com/manage/ak",
    references=("https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",),
)

BORGBASE = Provider(
    name="BorgBase",
    slug="borgbase",
    names=("borgbase",),
    harm="Anyone lists, changes or deletes the account's backup repositories and their keys.",
    revoke="Delete the key in the account's settings, under API: https://www.borgbase.com/account",
    references=("https://docs.borgbase.com/",),
)

BUDDYNS = Provider(
    name="BuddyNS",
    slug="buddyns",
    names=("buddyns",),
    harm="Anyone lists, adds or removes the zones of the account's secondary DNS.",
    revoke="Make a new key in the account's settings: https://www.buddyns.com/support/api/v2/",
    references=("https://www.buddyns.com/support/api/v2/",),
)

CIVO = Provider(
    name="Civo",
    slug="civo",
    names=("civo_token", "civo_api", "api.civo.com"),
    words=("civo",),
    harm="Anyone starts, reads or deletes the account's Kubernetes clusters, machines, volumes and DNS, at its cost.",
    revoke="Regenerate the key in the dashboard, under Security: https://dashboard.civo.com/security",
    references=("https://www.civo.com/api",),
)

CLOUDFLARE = Provider(
    name="Cloudflare",
    slug="cloudflare",
    names=("cloudflare", "cf_api", "cf_token"),
    harm="Anyone changes what the token may: DNS records, traffic rules, Workers and their storage.",
    revoke="Roll or delete the token in the profile: https://dash.cloudflare.com/profile/api-tokens",
    references=("https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",),
)

CLOUDPLAN = Provider(
    name="Cloudplan",
    slug="cloudplan",
    names=("cloudplan",),
    harm="Anyone reads, shares and deletes the files in the account's storage.",
    revoke="End the session or change the password in the account: https://www.cloudplan.net/",
    references=("https://www.cloudplan.net/",),
)

DENO = Provider(
    name="Deno",
    slug="deno",
    harm="Anyone deploys to the person's or organization's projects on Deno Deploy and reads their settings.",
    revoke="Revoke the token in the account's access tokens: https://dash.deno.com/account#access-tokens",
    references=("https://docs.deno.com/deploy/", "https://jsr.io/docs/api"),
)

DIGITALOCEAN = Provider(
    name="DigitalOcean",
    slug="digitalocean",
    names=("digitalocean", "digital_ocean", "digital-ocean"),
    harm="Anyone creates and destroys Droplets, volumes and domains of the team, within the token's scopes.",
    revoke="Delete the token in the control panel: https://cloud.digitalocean.com/account/api/tokens",
    references=("https://docs.digitalocean.com/reference/api/create-personal-access-token/",),
)

DNSCHECK = Provider(
    name="DNScheck",
    slug="dnscheck",
    names=("dnscheck.co", "dnscheck_co", "dnscheck_api"),
    harm="Anyone reads and changes which DNS records the account watches.",
    revoke="Make a new token in the account's settings: https://www.dnscheck.co/",
    references=("https://www.dnscheck.co/",),
)

EXOSCALE = Provider(
    name="Exoscale",
    slug="exoscale",
    names=("exoscale",),
    harm="With the key beside it, anyone starts, reads or deletes the organization's machines, storage and "
    "DNS, at its cost.",
    revoke="Revoke the key in the portal, under IAM, Keys: https://portal.exoscale.com/iam/keys",
    references=("https://community.exoscale.com/product/iam/",),
)

FASTLY = Provider(
    name="Fastly",
    slug="fastly",
    names=("fastly",),
    harm="Anyone changes or purges the services that the token may reach, and so what visitors are served.",
    revoke="Delete the token in the account's settings: https://manage.fastly.com/account/personal/tokens",
    references=("https://www.fastly.com/documentation/reference/api/auth-tokens/",),
)

FILE_IO = Provider(
    name="file.io",
    slug="file-io",
    names=(
        "file_io",
        "https://file.io",
        "www.file.io",
    ),
    words=("fileio",),
    harm="Anyone lists, downloads and deletes the account's files and uploads more.",
    revoke="Regenerate the key in the account's settings: https://www.file.io/",
    references=("https://www.file.io/developers",),
)

FLY = Provider(
    name="Fly.io",
    slug="fly",
    names=("fly_api", "fly_access", "fly_token", "flyctl", "api.fly.io", "api.machines.dev"),
    words=("fly",),
    harm="Anyone deploys to the apps that the token may reach, runs commands in them and reads their secrets.",
    revoke="Revoke it with `fly tokens revoke`, or in the dashboard: https://fly.io/dashboard/personal/tokens",
    references=("https://fly.io/docs/security/tokens/",),
)

GODADDY = Provider(
    name="GoDaddy",
    slug="godaddy",
    names=("godaddy",),
    harm="With its key, anyone changes the DNS of the account's domains, buys domains, or lets them go.",
    revoke="Delete the key on the developer page: https://developer.godaddy.com/keys",
    references=("https://developer.godaddy.com/getstarted",),
)

HASURA = Provider(
    name="Hasura",
    slug="hasura",
    names=("hasura",),
    harm="Anyone queries and changes every table behind the GraphQL API, past all permissions, and its metadata.",
    revoke=(
        "Set a new HASURA_GRAPHQL_ADMIN_SECRET, or delete the cloud access token: "
        "https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/"
    ),
    references=("https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/",),
)

HEROKU = Provider(
    name="Heroku",
    slug="heroku",
    names=("heroku",),
    harm="Anyone acts as this person on Heroku: deploys and deletes apps, and reads their config vars and databases.",
    revoke="Regenerate the API key, or revoke the authorization: https://dashboard.heroku.com/account",
    references=("https://devcenter.heroku.com/articles/authentication",),
)

IBM = Provider(
    name="IBM Cloud",
    slug="ibm-cloud",
    names=("ibmcloud", "ibm_cloud", "ibm-cloud", "bluemix", "ibm_api", "ibm_watson", "watsonx", "cloud.ibm.com"),
    harm="Anyone acts as the person or service id behind it in the IBM Cloud account, within its access policies.",
    revoke="Lock or delete the key in the console: https://cloud.ibm.com/iam/apikeys",
    references=("https://cloud.ibm.com/docs/account?topic=account-manapikey",),
)

INFOMANIAK = Provider(
    name="Infomaniak",
    slug="infomaniak",
    names=("infomaniak",),
    harm="Anyone reads and changes the account's domains, mail, drives or hosting, within the token's scopes.",
    revoke="Revoke the token in the manager: https://manager.infomaniak.com/v3/ng/accounts/token/list",
    references=("https://developer.infomaniak.com/getting-started",),
)

NETLIFY = Provider(
    name="Netlify",
    slug="netlify",
    names=("netlify",),
    harm="Anyone acts as this person on Netlify: replaces sites, reads their environment variables and form entries.",
    revoke="Delete the token in the user settings: https://app.netlify.com/user/applications",
    references=("https://docs.netlify.com/api/get-started/",),
)

NGROK = Provider(
    name="ngrok",
    slug="ngrok",
    names=("ngrok",),
    harm="Anyone opens tunnels as the account, on its domains, or with an API key reads and changes all of "
    "its endpoints.",
    revoke="Delete the authtoken or API key in the dashboard: https://dashboard.ngrok.com/authtokens",
    references=("https://ngrok.com/docs/agent/", "https://ngrok.com/docs/api/"),
)

OPENSHIFT = Provider(
    name="OpenShift",
    slug="openshift",
    harm="Anyone acts in the cluster as the person or service account that the token was given to, until it expires.",
    revoke="Log the session out with `oc logout`, or delete the token's object: "
    "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
    references=(
        "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
    ),
)

OVHCLOUD = Provider(
    name="OVHcloud",
    slug="ovhcloud",
    names=("ovhcloud", "ovh_application", "ovh_consumer", "api.ovh.com"),
    words=("ovh",),
    harm="With the other two keys, anyone calls OVHcloud's API as the customer: servers, domains, mail and orders.",
    revoke="Delete the application's keys: https://www.ovh.com/auth/api/",
    references=(
        "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777",
    ),
)

PINATA = Provider(
    name="Pinata",
    slug="pinata",
    names=("pinata_api", "pinata_secret", "pinata_jwt", "pinata.cloud", "pinata_gateway"),
    words=("pinata",),
    harm="Anyone pins and unpins the account's files on IPFS, and reads its private ones.",
    revoke="Revoke the key on the API keys page: https://app.pinata.cloud/developers/api-keys",
    references=("https://docs.pinata.cloud/account-management/api-keys",),
)

PORTAINER = Provider(
    name="Portainer",
    slug="portainer",
    names=("portainer",),
    harm="Anyone manages the containers, volumes and stacks that the person can reach: root on those hosts, in effect.",
    revoke="Delete the token on the My account page, Access tokens: https://docs.portainer.io/api/access",
    references=("https://docs.portainer.io/api/access",),
)

RAILWAY = Provider(
    name="Railway",
    slug="railway",
    names=("railway_token", "railway.app", "railway_api", "railway-token", "railway.com"),
    words=("railway",),
    harm="Anyone deploys code to the project or account, and reads its variables, secrets among them.",
    revoke="Delete the token under Account Settings, Tokens: https://railway.com/account/tokens",
    references=("https://docs.railway.com/reference/public-api",),
)

REDIRECT_PIZZA = Provider(
    name="redirect.pizza",
    slug="redirect-pizza",
    names=("redirect_pizza", "redirectpizza", "redirect.pizza", "redirect-pizza"),
    harm="Anyone reads, changes or deletes the redirects of the account's domains, and so sends visitors elsewhere.",
    revoke="Delete the token in the dashboard, under API: https://redirect.pizza/dashboard",
    references=("https://redirect.pizza/docs",),
)

RENDER = Provider(
    name="Render",
    slug="render",
    harm="Anyone deploys, changes or deletes the account's services and databases and reads their environment "
    "variables.",
    revoke="Revoke the key in the account settings: https://dashboard.render.com/settings#api-keys",
    references=("https://render.com/docs/api", "https://render.com/docs/deploy-hooks"),
)

SALAD_CLOUD = Provider(
    name="Salad Cloud",
    slug="salad-cloud",
    names=("saladcloud", "salad_api_key", "salad_cloud"),
    words=("salad",),
    harm="Anyone runs container groups and inference jobs at the organisation's cost.",
    revoke="Regenerate the key on the API Access page: https://portal.salad.com/",
    references=("https://docs.salad.com/",),
)

SCALEWAY = Provider(
    name="Scaleway",
    slug="scaleway",
    names=("scaleway", "scw_secret", "scw_default"),
    words=("scw",),
    harm="With the access key beside it, anyone starts, reads or deletes the organization's machines, storage "
    "and clusters.",
    revoke="Delete the API key in the console, under IAM: https://console.scaleway.com/iam/api-keys",
    references=("https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",),
)

SCALINGO = Provider(
    name="Scalingo",
    slug="scalingo",
    harm="Anyone deploys, scales or deletes the account's apps and databases and reads their environment.",
    revoke="Revoke the token in the account's settings: https://dashboard.scalingo.com/account/tokens",
    references=("https://developers.scalingo.com/",),
)

SSLMATE = Provider(
    name="SSLMate",
    slug="sslmate",
    names=("sslmate",),
    harm="Anyone buys certificates at the account's cost and reads or changes what it monitors.",
    revoke="Delete the key in the account's API credentials: https://sslmate.com/account/api_credentials",
    references=("https://sslmate.com/help/",),
)

TENCENT_CLOUD = Provider(
    name="Tencent Cloud",
    slug="tencent-cloud",
    names=("tencentcloud", "tencent", "qcloud", "tencent_cloud", "tencentyun"),
    harm="With the other half of the pair, anyone acts as its owner in the Tencent Cloud account.",
    revoke="Disable, then delete the key pair in the console: https://console.tencentcloud.com/cam/capi",
    references=("https://www.tencentcloud.com/document/product/598/34228",),
)

TRUENAS = Provider(
    name="TrueNAS",
    slug="truenas",
    names=("truenas", "freenas"),
    harm="Anyone administers the storage server: reads, shares or destroys its data.",
    revoke="Delete the key under the user menu, API Keys: https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/",
    references=("https://www.truenas.com/docs/api/",),
)

UPCLOUD = Provider(
    name="UpCloud",
    slug="upcloud",
    harm="Anyone starts, reads or deletes the account's servers, storage and databases, at its cost.",
    revoke="Delete the token in the hub, under People, API tokens: https://hub.upcloud.com/account/api-tokens",
    references=("https://developers.upcloud.com/1.3/",),
)

UPLOADCARE = Provider(
    name="Uploadcare",
    slug="uploadcare",
    names=("uploadcare",),
    harm="With the public key, anyone lists, copies and deletes every file of the project.",
    revoke="Make a new secret key and delete this one in the project's API keys: https://app.uploadcare.com/",
    references=("https://uploadcare.com/docs/security/secure-uploads/",),
)

VERCEL = Provider(
    name="Vercel",
    slug="vercel",
    names=("vercel",),
    harm="Anyone acts as this person on Vercel: deploys, and reads the environment variables of their projects.",
    revoke="Delete the token in the account settings: https://vercel.com/account/settings/tokens",
    references=("https://vercel.com/changelog/new-token-formats-and-secret-scanning",),
)

VMWARE_CLOUD = Provider(
    name="VMware Cloud",
    slug="vmware-cloud",
    names=("vmware", "csp_refresh_token", "vmc_token", "vmc_refresh_token"),
    harm="Anyone gets access tokens for the organisation's VMware Cloud: its virtual machines and networks.",
    revoke=(
        "Revoke the token on the account page, API Tokens: "
        "https://console.cloud.vmware.com/csp/gateway/portal/#/user/tokens"
    ),
    references=("https://developer.broadcom.com/xapis",),
)

VULTR = Provider(
    name="Vultr",
    slug="vultr",
    names=("vultr",),
    harm="Anyone starts, reads or deletes the account's servers, storage and DNS, at its cost.",
    revoke="Regenerate or disable the key in the account's settings: https://my.vultr.com/settings/#settingsapi",
    references=("https://www.vultr.com/api/",),
)

WEB3_STORAGE = Provider(
    name="Web3.Storage",
    slug="web3-storage",
    names=("web3storage", "web3_storage", "web3.storage"),
    harm="Anyone uploads to the account and lists or deletes what is stored there.",
    revoke="Delete the token on the account page: https://web3.storage/",
    references=("https://docs.storacha.network/",),
)

YANDEX = Provider(
    name="Yandex",
    slug="yandex",
    names=("yandex",),
    harm="Anyone acts as the service account behind it in Yandex Cloud, within its roles.",
    revoke="Delete the key of the service account in the console: https://console.yandex.cloud",
    references=("https://yandex.cloud/en/docs/iam/concepts/authorization/",),
)

ZUPLO = Provider(
    name="Zuplo",
    slug="zuplo",
    harm="Anyone deploys and changes the account's API gateways, or calls an API behind one as the key's consumer.",
    revoke="Delete the key in the portal's settings: https://portal.zuplo.com/",
    references=("https://zuplo.com/docs/articles/api-key-management",),
)

RULES: tuple[Rule, ...] = (
    near(AKAMAI, "client-secret", "{b64:43}=", hints=("secret",)),
    alone(
        ALIBABA,
        "access-key-id",
        "LTAI{b62:20}",
        "LTAI{b62:12}",
        "LTAI{b62:16,18}",
        title="Alibaba Cloud AccessKey id",
        harm="It names a live AccessKey: with the secret half, which is seldom far, anyone acts as its owner.",
    ),
    near(
        ALIBABA,
        "access-key-secret",
        "{b62:30}",
        title="Alibaba Cloud AccessKey secret",
        names=("alibaba", "aliyun", "alicloud", "ali_cloud", "access_key_secret", "accesskeysecret", "aliyuncs.com"),
        hints=("secret",),
    ),
    near(
        ALIBABA,
        "security-token",
        "CAIS{b64:200,1500}",
        "CAIS{b64:200,1500}=",
        "CAIS{b64:200,1500}==",
        title="Alibaba Cloud STS token",
        names=("alibaba", "aliyun", "alicloud", "ali_cloud", "security_token", "securitytoken", "aliyuncs.com"),
        hints=("security", "sts"),
        harm="With its temporary AccessKey pair, anyone acts as the RAM role until the session ends.",
        revoke="Wait until it ends, or take the role's permissions away: https://ram.console.aliyun.com/roles",
        references=("https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts",),
    ),
    near(
        ALIBABA,
        "dashscope-api-key",
        "sk-{hex:32}",
        names=("dashscope", "qwen_api", "bailian"),
        harm="Anyone runs Qwen and the other models of Model Studio at the account's cost.",
        revoke="Delete the key in Model Studio: https://bailian.console.alibabacloud.com",
        references=("https://www.alibabacloud.com/help/en/model-studio/get-api-key",),
    ),
    near(BORGBASE, "api-key"),
    near(BUDDYNS, "api-key", "{hex:40}"),
    near(CIVO, "api-key", "{b62:50}"),
    alone(CLOUDFLARE, "user-api-token", "cfut_{b62:41,56}"),
    alone(
        CLOUDFLARE,
        "account-api-token",
        "cfat_{b62:41,56}",
        revoke="Roll or delete the token under Manage Account, API Tokens: https://dash.cloudflare.com/?to=/:account/api-tokens",
    ),
    alone(
        CLOUDFLARE,
        "global-key",
        "cfk_{b62:41,56}",
        title="Cloudflare Global API Key",
        harm="With the account's e-mail address, anyone has all of the person's Cloudflare accounts in hand.",
        revoke="Change the Global API Key in the profile: https://dash.cloudflare.com/profile/api-tokens",
    ),
    alone(
        CLOUDFLARE,
        "oauth-token",
        "cfoat_{b64url:32,200}",
        title="Cloudflare OAuth token of Wrangler",
        harm="Anyone does what `wrangler login` allowed, Workers above all, until the token ends.",
        revoke="Run `wrangler logout`: https://developers.cloudflare.com/workers/wrangler/commands/general/#logout",
    ),
    near(CLOUDFLARE, "api-token", "{b64url:40}"),
    near(
        CLOUDFLARE,
        "legacy-global-key",
        "{hex:37,45}",
        title="Cloudflare Global API Key (old)",
        hints=("key",),
        harm="With the account's e-mail address, anyone has all of the person's Cloudflare accounts in hand.",
        revoke="Change the Global API Key in the profile: https://dash.cloudflare.com/profile/api-tokens",
    ),
    alone(
        CLOUDFLARE,
        "origin-ca-key",
        "v1.0-{hex:24}-{hex:146}",
        title="Cloudflare Origin CA key",
        harm="Anyone issues and revokes the Origin CA certificates of the account's zones.",
        revoke="Change the Origin CA key in the profile: https://dash.cloudflare.com/profile/api-tokens",
        references=("https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",),
    ),
    alone(
        CLOUDFLARE,
        "tunnel-token",
        "eyJhIjoi{b64:120,260}",
        "eyJhIjoi{b64:120,260}=",
        "eyJhIjoi{b64:120,260}==",
        harm="Anyone runs the tunnel from a machine of theirs and receives part of its traffic.",
        revoke="Rotate the tunnel's token: "
        "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/",
        references=(
            "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/",
        ),
        finds=("cloudflared tunnel run --token «eyJhIjoi{b64:176}»",),
        ignores=("eyJhbGciOi{b64:200}",),
    ),
    alone(
        CLOUDFLARE,
        "turnstile-secret-key",
        "0x4AAAAAA{b64url:26}",
        harm="Anyone checks Turnstile answers in the site's name, and uses up answers before the site sees them.",
        revoke="Rotate the secret key of the widget: https://dash.cloudflare.com/?to=/:account/turnstile",
        references=("https://developers.cloudflare.com/turnstile/get-started/server-side-validation/",),
        ignores=("0x4AAAAAA{b64url:15}",),
    ),
    near(
        CLOUDFLARE,
        "r2-secret-key",
        "{hex:64}",
        title="Cloudflare R2 secret access key",
        names=("cloudflare_r2", "cloudflarer2", "r2_secret_access", "r2.cloudflarestorage.com"),
        hints=("secret",),
        harm="With its access key id, anyone reads, overwrites and deletes the objects in R2 that the token opens.",
        revoke="Roll or delete the R2 API token: https://dash.cloudflare.com/?to=/:account/r2/api-tokens",
        references=("https://developers.cloudflare.com/r2/api/tokens/",),
    ),
    near(CLOUDPLAN, "api-key"),
    alone(DENO, "deploy-token", "ddp_{b62:36}", "ddw_{b62:36}"),
    alone(DENO, "organization-token", "ddo_{b62:36}"),
    alone(
        DENO,
        "jsr-token",
        "jsrp_{b62:35}",
        "jsrd_{b62:35}",
        "jsrw_{b62:35}",
        title="JSR access token",
        harm="Anyone publishes packages to JSR as the person who made it.",
        revoke="Revoke the token in the account's settings: https://jsr.io/account/tokens",
    ),
    alone(DIGITALOCEAN, "personal-access-token", "dop_v1_{hex:64}"),
    alone(
        DIGITALOCEAN,
        "oauth-token",
        "doo_v1_{hex:64}",
        harm="Anyone does on DigitalOcean what the team allowed the OAuth application to do.",
        revoke="Revoke the application's access in the control panel: https://cloud.digitalocean.com/account/api/access",
        references=("https://docs.digitalocean.com/reference/api/oauth/",),
    ),
    alone(
        DIGITALOCEAN,
        "refresh-token",
        "dor_v1_{hex:64}",
        harm="Anyone draws new tokens of the OAuth application and does what the team allowed it to do.",
        revoke="Revoke the application's access in the control panel: https://cloud.digitalocean.com/account/api/access",
        references=("https://docs.digitalocean.com/reference/api/oauth/",),
    ),
    alone(
        DIGITALOCEAN,
        "model-access-key",
        "sk-do-{b64url:40,80}",
        harm="Anyone runs models of the AI platform at the team's cost.",
        revoke="Delete the key under the AI platform, Serverless Inference: https://cloud.digitalocean.com/gen-ai",
        references=("https://docs.digitalocean.com/products/gradient-ai-platform/",),
    ),
    near(DIGITALOCEAN, "legacy-token", "{hex:64}"),
    near(
        DIGITALOCEAN,
        "spaces-secret-key",
        "{b64:43}",
        names=("digitalocean_spaces", "digitaloceanspaces", "do_spaces", "spaces_secret"),
        hints=("secret",),
        harm="With its access key, anyone reads, overwrites and deletes the files in the team's Spaces.",
        revoke="Regenerate or delete the Spaces key: https://cloud.digitalocean.com/spaces/access_keys",
        references=("https://docs.digitalocean.com/products/spaces/how-to/manage-access/",),
    ),
    near(DNSCHECK, "api-key", "{hex:32}"),
    near(EXOSCALE, "api-secret", "{b64url:43}"),
    near(FASTLY, "api-token", "{b64url:32}"),
    near(FILE_IO, "api-key", "{b62:7}.{b62:7}-{b62:7}-{b62:7}-{b62:7}"),
    alone(
        FLY,
        "access-token",
        "fm2_{b64:100,1500}",
        "fm2_{b64:100,1500}=",
        "fm2_{b64:100,1500}==",
        "fm1r_{b64:100,1500}",
        "fm1a_{b64:100,1500}",
        finds=('FLY_API_TOKEN="FlyV1 «fm2_{b64:500}»"',),
    ),
    alone(
        FLY,
        "legacy-token",
        "fo1_{b64url:43}",
        harm="Anyone acts as this person on Fly.io: deploys to all their apps and runs commands in them.",
    ),
    near(GODADDY, "api-secret", "{b62:22}", "{b62:10,14}_{b62:20,22}"),
    near(HASURA, "admin-secret", "{b62:64}"),
    alone(HEROKU, "api-key", "HRKU-AA{b64url:58}", "HRKU-{uuid}"),
    near(HEROKU, "legacy-api-key", "{uuid}"),
    near(IBM, "api-key", "{b64url:44}"),
    near(
        IBM,
        "storage-secret-key",
        "{hex:48}",
        title="IBM Cloud Object Storage secret key",
        names=("cos_hmac_keys", "ibm_cos", "ibmcos", "cloud-object-storage"),
        hints=("secret",),
        harm="With its access key id, anyone reads, overwrites and deletes objects in the storage instance.",
        revoke="Delete the service credential with the HMAC key: https://cloud.ibm.com/objectstorage",
        references=(
            "https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main",
        ),
    ),
    near(INFOMANIAK, "api-token", "{b64url:86}"),
    alone(NETLIFY, "personal-access-token", "nfp_{b62:36}"),
    alone(NETLIFY, "access-token", "nfc_{b62:36}", "nfo_{b62:36}", "nfu_{b62:36}", "nfb_{b62:36}"),
    alone(
        NETLIFY,
        "build-hook",
        "https://api.netlify.com/build_hooks/{hex:24}",
        title="Netlify build hook URL",
        harm="Anyone starts builds of the site, at the team's cost.",
        revoke="Delete the build hook in the site's settings: https://docs.netlify.com/configure-builds/build-hooks/",
        references=("https://docs.netlify.com/configure-builds/build-hooks/",),
    ),
    near(NETLIFY, "legacy-token", "{b64url:43}", "{hex:64}"),
    near(NGROK, "authtoken", "{b62:27}_{b62:18,22}"),
    alone(OPENSHIFT, "access-token", "sha256~{b64url:43}"),
    near(OVHCLOUD, "application-secret", "{b62:32}", hints=("secret",)),
    near(OVHCLOUD, "consumer-key", "{b62:32}", hints=("consumer",)),
    near(PINATA, "api-secret", "{hex:64}", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    alone(PORTAINER, "access-token", "ptr_{b64:43}="),
    near(RAILWAY, "token", "{uuid}", hints=("token", "key", "secret")),
    near(REDIRECT_PIZZA, "api-token"),
    alone(RENDER, "api-key", "rnd_{b62:28}"),
    alone(
        RENDER,
        "deploy-hook-url",
        "https://api.render.com/deploy/srv-{alnum:20}?key={b64url:11}",
        harm="Anyone starts deploys of the service as often as they like.",
        revoke="Regenerate the deploy hook in the service's settings: https://render.com/docs/deploy-hooks",
    ),
    alone(SALAD_CLOUD, "api-key", "salad_cloud_user_{b62:40,60}"),
    near(SCALEWAY, "secret-key", "{uuid}", hints=("secret", "token")),
    alone(SCALINGO, "api-token", "tk-us-{b64url:48}"),
    near(SSLMATE, "api-key"),
    alone(TENCENT_CLOUD, "secret-id", "AKID{b62:32}", title="Tencent Cloud secret id"),
    near(TENCENT_CLOUD, "secret-key", "{b62:32}"),
    near(TRUENAS, "api-key", "{digit:1,4}-{b62:64}"),
    alone(UPCLOUD, "api-token", "ucat_{b62:26}"),
    near(UPLOADCARE, "secret-key", "{hex:20}", hints=("secret",)),
    alone(VERCEL, "personal-access-token", "vcp_{b62:24,90}"),
    alone(
        VERCEL,
        "integration-token",
        "vci_{b62:24,90}",
        harm="Anyone acts as the integration in the account that installed it, within its scopes.",
        revoke="Remove the integration from the account, or rotate its credentials: https://vercel.com/dashboard/integrations",
    ),
    alone(
        VERCEL,
        "app-access-token",
        "vca_{b62:24,90}",
        harm="Anyone does on Vercel what the person allowed the app to do (the `vercel` command is one).",
    ),
    alone(
        VERCEL,
        "refresh-token",
        "vcr_{b62:24,90}",
        harm="Anyone draws new access tokens of the app and does what the person allowed it to do.",
    ),
    alone(
        VERCEL,
        "api-key",
        "vck_{b62:24,90}",
        harm="Anyone runs models through the AI Gateway at the team's cost.",
        revoke="Delete the key under AI Gateway, API Keys: https://vercel.com/docs/ai-gateway/authentication",
        references=("https://vercel.com/docs/ai-gateway/authentication",),
    ),
    alone(
        VERCEL,
        "blob-token",
        "vercel_blob_rw_{b62:16}_{b62:30}",
        harm="Anyone reads, writes and deletes the files in the Blob store.",
        revoke="Rotate the token in the store's settings: https://vercel.com/docs/vercel-blob",
        references=("https://vercel.com/docs/vercel-blob",),
    ),
    alone(
        VERCEL,
        "edge-config-url",
        "https://edge-config.vercel.com/ecfg_{b62:20,48}?token={uuid}",
        title="Vercel Edge Config connection string",
        harm="Anyone reads everything in the Edge Config store.",
        revoke="Delete the token of the Edge Config: https://vercel.com/docs/edge-config/using-edge-config",
        references=("https://vercel.com/docs/edge-config/using-edge-config",),
    ),
    alone(
        VERCEL,
        "deploy-hook",
        "https://api.vercel.com/v1/integrations/deploy/prj_{b62:24,32}/{b62:10}",
        title="Vercel deploy hook URL",
        harm="Anyone starts deployments of the project, at the team's cost.",
        revoke="Revoke the hook in the project's Git settings: https://vercel.com/docs/deploy-hooks",
        references=("https://vercel.com/docs/deploy-hooks",),
    ),
    near(VERCEL, "legacy-token", "{b62:24}"),
    near(VMWARE_CLOUD, "api-token", "{b62:64}", hints=("token",)),
    near(VULTR, "api-key", "{b62:36}"),
    near(WEB3_STORAGE, "api-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    alone(
        YANDEX,
        "cloud-api-key",
        "AQVN{b64url:35,38}",
        title="Yandex Cloud API key",
        references=("https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",),
    ),
    alone(
        YANDEX,
        "iam-token",
        "t1.9eue{b64url:30,300}.{b64url:86}",
        "t1.9eue{b64url:30,300}=.{b64url:86}",
        "t1.9eue{b64url:30,300}==.{b64url:86}",
        title="Yandex Cloud IAM token",
        harm="Anyone acts as its owner in Yandex Cloud for up to twelve hours.",
        revoke="Revoke the IAM token: https://yandex.cloud/en/docs/iam/operations/iam-token/revoke-iam-token",
        references=("https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",),
    ),
    alone(
        YANDEX,
        "oauth-token",
        "y0_{b64url:38,60}",
        "y1_{b64url:38,60}",
        "y2_{b64url:38,60}",
        harm="Anyone does with the person's Yandex account what the app was allowed: mail, disk, cloud or adverts.",
        revoke="Revoke the app's access in Yandex ID: https://id.yandex.com/personal/data-access",
        references=("https://yandex.com/dev/id/doc/en/access",),
        keywords=("y0_", "y1_", "y2_"),
    ),
    alone(
        YANDEX,
        "captcha-server-key",
        "ysc2_{b62:40,60}",
        title="Yandex SmartCaptcha server key",
        harm="Anyone checks SmartCaptcha answers in the site's name, at the owner's cost.",
        revoke="Delete the captcha or make new keys in the console: https://console.yandex.cloud",
        references=("https://yandex.cloud/en/docs/smartcaptcha/concepts/keys",),
        ignores=("ysc1_{b62:40,60}",),
    ),
    alone(
        YANDEX,
        "dictionary-api-key",
        "dict.1.1.{digit:8}T{digit:6}Z.{hex:16}.{hex:40}",
        "trnsl.1.1.{digit:8}T{digit:6}Z.{hex:16}.{hex:40}",
        "pdct.1.1.{digit:8}T{digit:6}Z.{hex:16}.{hex:40}",
        title="Yandex Dictionary or Translate API key",
        harm="Anyone looks up and translates words within the limits of the account.",
        revoke="Block the key in the developer's cabinet: https://yandex.com/dev/dictionary/keys/get/",
        references=("https://yandex.com/dev/dictionary/doc/en/",),
    ),
    near(
        YANDEX,
        "access-token",
        "AQAAAA{b64url:33}",
        "YC{b64url:38}",
        harm="Anyone acts as its owner with Yandex: an app's leave to a person's account, or storage in Yandex Cloud.",
        revoke="Revoke the app's access in Yandex ID, or delete the static key: https://id.yandex.com/personal/data-access",
    ),
    alone(ZUPLO, "api-key", "zpka_{hex:32}_{hex:8}"),
)
