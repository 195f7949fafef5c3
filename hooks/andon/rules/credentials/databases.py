"""Databases: keys of databases, search, queues and data platforms."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

AIVEN = Provider(
    name="Aiven",
    slug="aiven",
    names=("aiven",),
    harm="Anyone reads, changes or deletes the services of the person's projects, and gets the passwords of "
    "their databases.",
    revoke="Revoke the token in the console, under User information, Tokens: https://console.aiven.io/profile/tokens",
    references=("https://aiven.io/docs/platform/concepts/authentication-tokens",),
)

ALGOLIA = Provider(
    name="Algolia",
    slug="algolia",
    names=("algolia",),
    harm="Anyone reads the indices and, with an admin key, rewrites or deletes them and makes further keys.",
    revoke="Regenerate or delete the key in the dashboard: https://dashboard.algolia.com/account/api-keys",
    references=("https://www.algolia.com/doc/guides/security/api-keys/",),
)

CLICKHOUSE = Provider(
    name="ClickHouse Cloud",
    slug="clickhouse-cloud",
    harm="With the key id beside it, anyone starts, changes or deletes the organization's services.",
    revoke="Delete the key in the console, under API keys: https://console.clickhouse.cloud/",
    references=("https://clickhouse.com/docs/cloud/manage/openapi",),
)

CLOUD_ELEMENTS = Provider(
    name="Cloud Elements",
    slug="cloud-elements",
    names=("cloudelements", "cloud-elements", "cloud_elements"),
    harm="Anyone calls the APIs of every cloud service that the organisation has connected.",
    revoke="Reset the secrets in the profile: https://developers.cloud-elements.com/",
    references=("https://developers.cloud-elements.com/",),
)

COCKROACHDB = Provider(
    name="CockroachDB Cloud",
    slug="cockroachdb-cloud",
    harm="Anyone reads, changes or deletes the clusters that the service account may, and makes SQL users in them.",
    revoke="Delete the key of the service account: https://cockroachlabs.cloud/access",
    references=("https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",),
)

CONFLUENT = Provider(
    name="Confluent",
    slug="confluent",
    names=("confluent",),
    harm="With its key id, anyone reads and writes the topics, schemas or cloud resources the key was made for.",
    revoke="Delete the API key in the console: https://confluent.cloud/settings/api-keys",
    references=(
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    ),
)

COUCHBASE = Provider(
    name="Couchbase",
    slug="couchbase",
    names=("couchbase", "cbc_api"),
    harm="Anyone reads, changes or deletes the organization's clusters and data, within the key's roles.",
    revoke="Delete the key in Capella, under API Keys: "
    "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
    references=("https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",),
)

DATABOX = Provider(
    name="Databox",
    slug="databox",
    names=(
        "databox_",
        "databox.com",
    ),
    words=("databox",),
    harm="Anyone pushes false figures into the account's dashboards, or reads its metrics.",
    revoke="Delete the token of the data source and make another: https://app.databox.com/datamanager",
    references=("https://developers.databox.com/docs/api/authentication",),
)

DATABRICKS = Provider(
    name="Databricks",
    slug="databricks",
    names=("databricks",),
    harm="Anyone acts as its owner in the workspace: reads tables, runs code on clusters and reads secret scopes.",
    revoke="Revoke the token under Settings, Developer, Access tokens: "
    "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    references=("https://docs.databricks.com/aws/en/dev-tools/auth/pat",),
)

DATASTAX = Provider(
    name="DataStax Astra",
    slug="datastax-astra",
    harm="Anyone reads, changes or deletes the organization's databases, within the token's role.",
    revoke="Delete the token in the Astra portal, under Tokens: https://astra.datastax.com/settings/tokens",
    references=("https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",),
)

EASY_INSIGHT = Provider(
    name="Easy Insight",
    slug="easy-insight",
    names=("easyinsight", "easy-insight", "easy_insight"),
    harm="With the key, anyone adds to and reads the account's data sources and reports.",
    revoke="Make a new key and secret on the profile page: https://www.easy-insight.com/",
    references=("https://www.easy-insight.com/",),
)

ELASTIC = Provider(
    name="Elastic",
    slug="elastic",
    names=("elasticsearch", "elastic_cloud", "elastic_api", "elastic_password", "elastic.co"),
    words=("elastic",),
    harm="Anyone reads and writes the indices that the key's role opens, or the whole cluster.",
    revoke="Invalidate the key in Kibana, under API keys: https://www.elastic.co/docs/deploy-manage/api-keys",
    references=("https://www.elastic.co/docs/deploy-manage/api-keys",),
)

ENIGMA = Provider(
    name="Enigma",
    slug="enigma",
    names=(
        "enigma_api",
        "api.enigma.com",
        "console.enigma.com",
    ),
    harm="Anyone looks up businesses at the account's cost.",
    revoke="Make a new key in the console: https://console.enigma.com/",
    references=("https://documentation.enigma.com/",),
)

GECKOBOARD = Provider(
    name="Geckoboard",
    slug="geckoboard",
    names=("geckoboard",),
    harm="Anyone reads, replaces and deletes the datasets behind the account's dashboards.",
    revoke="Regenerate the key in the account's settings: https://app.geckoboard.com/account/details",
    references=("https://developer-docs.geckoboard.com/#authentication",),
)

HOLISTIC_DEV = Provider(
    name="Holistic.dev",
    slug="holistic-dev",
    names=(
        "holistic_dev",
        "holisticdev",
        "holistic.dev",
    ),
    harm="Anyone reads the project's database schema and queries sent for analysis.",
    revoke="Make a new API key in the project: https://holistic.dev/",
    references=("https://github.com/holistic-dev",),
)

INFLUXDB = Provider(
    name="InfluxDB",
    slug="influxdb",
    names=("influxdb", "influx_token", "influx_api"),
    words=("influx",),
    harm="Anyone reads and writes the buckets that the token opens, or the whole organization.",
    revoke="Delete the token under Load Data, API Tokens, on the instance: "
    "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
    references=(
        "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
        "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
    ),
)

KEEN_IO = Provider(
    name="Keen",
    slug="keen-io",
    names=("keenio", "keen.io", "keen_io", "keen_write_key", "keen_read_key", "keen_master_key"),
    words=("keen",),
    harm="Anyone writes events or runs queries in the project; the master key also deletes collections.",
    revoke="Revoke the key in the project's Access page: https://keen.io/docs/access/",
    references=("https://keen.io/docs/access/",),
)

KLIPFOLIO = Provider(
    name="Klipfolio",
    slug="klipfolio",
    names=("klipfolio",),
    harm="Anyone reads the account's dashboards and data sources and changes its users.",
    revoke="Regenerate the key in the profile: https://app.klipfolio.com/",
    references=("https://apidocs.klipfolio.com/docs/authentication",),
)

LOOKER = Provider(
    name="Looker",
    slug="looker",
    names=("lookersdk", "looker_client", "looker_sdk", "looker.com"),
    words=("looker",),
    harm="With the client id, anyone queries the connected databases as the person the key belongs to.",
    revoke="Delete the API key of the user under Admin, Users: https://cloud.google.com/looker/docs/api-auth",
    references=("https://cloud.google.com/looker/docs/api-auth",),
)

METABASE = Provider(
    name="Metabase",
    slug="metabase",
    names=("metabase",),
    harm="Anyone asks the connected databases whatever the key's group may see.",
    revoke=(
        "Delete the key under Admin settings, Authentication, API keys: "
        "https://www.metabase.com/docs/latest/people-and-groups/api-keys"
    ),
    references=(
        "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
        "https://www.metabase.com/docs/latest/embedding/static-embedding",
    ),
)

MONGODB = Provider(
    name="MongoDB Atlas",
    slug="mongodb-atlas",
    names=("mongodb_atlas", "mongodbatlas", "mongodb-atlas", "atlas_private", "mcli_private", "cloud.mongodb.com"),
    harm="With its public half, anyone manages the Atlas project: opens it to the internet and makes database users.",
    revoke="Delete the API key under Access Manager: https://cloud.mongodb.com/v2#/preferences/organizations",
    references=("https://www.mongodb.com/docs/atlas/configure-api-access/",),
)

NEON = Provider(
    name="Neon",
    slug="neon",
    names=("neon_api", "neon.tech", "neondb"),
    words=("neon",),
    harm="Anyone reads, changes or deletes the account's projects, and gets the passwords of their databases.",
    revoke="Revoke the key in the console, under API keys: https://console.neon.tech/app/settings/api-keys",
    references=("https://neon.com/docs/manage/api-keys",),
)

PINECONE = Provider(
    name="Pinecone",
    slug="pinecone",
    names=("pinecone",),
    harm="Anyone reads, changes or deletes the vectors and indexes of the project.",
    revoke="Delete the key in the console, under API keys: https://app.pinecone.io/",
    references=("https://docs.pinecone.io/guides/projects/manage-api-keys",),
)

PLANETSCALE = Provider(
    name="PlanetScale",
    slug="planetscale",
    names=("planetscale", "pscale"),
    harm="Anyone reads and changes the database branch that the password was made for.",
    revoke="Delete the password in the database's settings: https://planetscale.com/docs/concepts/connection-strings",
    references=("https://planetscale.com/docs/api/reference/service-tokens",),
)

PREFECT = Provider(
    name="Prefect",
    slug="prefect",
    names=("prefect_api", "prefect_key", "prefecthq", "prefect.cloud"),
    words=("prefect",),
    harm="Anyone acts as its owner in Prefect Cloud: starts flows, and reads blocks with the credentials in them.",
    revoke="Delete the API key in the profile: https://app.prefect.cloud/my/api-keys",
    references=("https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",),
)

QUBOLE = Provider(
    name="Qubole",
    slug="qubole",
    names=("qubole",),
    harm="Anyone runs queries and clusters in the account and reads its data.",
    revoke="Reset the API token under Control Panel, My Accounts: https://docs.qubole.com/en/latest/rest-api/api_overview.html",
    references=("https://docs.qubole.com/en/latest/rest-api/api_overview.html",),
)

RABBITMQ = Provider(
    name="RabbitMQ",
    slug="rabbitmq",
    names=(
        "rabbitmq",
        "rabbit_mq",
        "rabbit-mq",
    ),
    harm="Anyone who reaches the broker reads, takes and forges messages with this user's permissions.",
    revoke="Change the password with rabbitmqctl change_password: https://www.rabbitmq.com/docs/passwords",
    references=(
        "https://www.rabbitmq.com/docs/access-control",
        "https://www.rabbitmq.com/docs/passwords",
    ),
)

REDIS_CLOUD = Provider(
    name="Redis Cloud",
    slug="redis-cloud",
    names=("rediscloud", "redis_cloud", "redislabs", "redis-cloud"),
    harm="Anyone lists, changes and deletes the account's databases, and reads their passwords.",
    revoke=(
        "Delete the user key under Access Management, API Keys: "
        "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/"
    ),
    references=("https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",),
)

ROCKSET = Provider(
    name="Rockset",
    slug="rockset",
    names=("rockset",),
    harm="Anyone queries and changes the organisation's collections as the key's role allows.",
    revoke="The service closed in September 2024; delete the key wherever it is still used: https://docs.rockset.com/",
    references=("https://docs.rockset.com/",),
)

SNOWFLAKE = Provider(
    name="Snowflake",
    slug="snowflake",
    names=("snowflake_pat", "snowflake_password", "snowflakecomputing", "snowsql"),
    words=("snowflake",),
    harm="With the account and user name, anyone runs queries with the role of the user.",
    revoke="Remove the token from the user, or reset the password: "
    "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
    references=("https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",),
)

STITCH_DATA = Provider(
    name="Stitch",
    slug="stitch-data",
    names=("stitchdata", "stitch_data", "stitch-data", "stitch_import", "stitch_api"),
    words=("stitch",),
    harm="Anyone pushes records into the data warehouse, or with a Connect token changes its pipelines.",
    revoke=(
        "Revoke the token in the account settings, API Access Keys: "
        "https://www.stitchdata.com/docs/developers/stitch-connect/api"
    ),
    references=(
        "https://www.stitchdata.com/docs/developers/stitch-connect/api",
        "https://www.stitchdata.com/docs/developers/import-api/api",
    ),
)

SUPABASE = Provider(
    name="Supabase",
    slug="supabase",
    names=("supabase",),
    harm="Anyone manages the owner's Supabase projects: reads their keys, changes and deletes their databases.",
    revoke="Delete the token in the account settings: https://supabase.com/dashboard/account/tokens",
    references=("https://supabase.com/docs/reference/api/introduction",),
)

SWIFTYPE = Provider(
    name="Swiftype",
    slug="swiftype",
    names=("swiftype",),
    harm="Anyone reads, changes or deletes the documents of the account's search engines.",
    revoke="Make a new key on the account page, API keys: https://app.swiftype.com/settings/account",
    references=("https://swiftype.com/documentation/site-search/overview",),
)

TABLEAU = Provider(
    name="Tableau",
    slug="tableau",
    harm="With the token's name, anyone reads and changes what the person can reach on the site: workbooks "
    "and data sources.",
    revoke="Revoke the token in the account settings: "
    "https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm",
    references=("https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm",),
)

UPSTASH = Provider(
    name="Upstash",
    slug="upstash",
    names=("upstash", "qstash"),
    harm="Anyone reads and writes the database, publishes messages, or with a management key deletes databases.",
    revoke="Reset the token or credentials in the console: https://console.upstash.com/",
    references=("https://upstash.com/docs/redis/features/restapi", "https://upstash.com/docs/qstash/howto/reset-token"),
)

RULES: tuple[Rule, ...] = (
    alone(
        AIVEN,
        "service-password",
        "AVNS_{b64url:19}",
        harm="With the host and user name beside it, anyone reads and changes the data of the service.",
        revoke="Reset the service's password in the console: https://aiven.io/docs/platform/howto/list-user",
    ),
    near(AIVEN, "auth-token", "{b64:370,372}==", "{b64:300,400}=", "{b64:300,400}"),
    near(ALGOLIA, "api-key", "{hex:32}"),
    alone(CLICKHOUSE, "api-key-secret", "4b1d{b62:38}"),
    near(CLOUD_ELEMENTS, "user-secret", "{b64:43}=", "{hex:32}"),
    alone(COCKROACHDB, "api-key", "CCDB1_{b62:22}_{b62:40}"),
    alone(CONFLUENT, "api-secret", "cflt{b64:60}"),
    near(CONFLUENT, "legacy-api-secret", "{b64:64}", title="Confluent API secret (old)"),
    near(COUCHBASE, "api-key"),
    near(DATABOX, "api-token", "{alnum:30,32}", "{hex:32}", "{b62:20,40}"),
    alone(DATABRICKS, "access-token", "dapi{hex:32}", finds=("DATABRICKS_TOKEN=«dapi{hex:32}»-2",)),
    alone(
        DATABRICKS,
        "oauth-secret",
        "dose{hex:32}",
        harm="With its client id, anyone acts as the service principal in the account's workspaces.",
        revoke="Delete the secret of the service principal: https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
        references=("https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",),
    ),
    alone(
        DATABRICKS,
        "exchange-token",
        "dkea{hex:32}",
        title="Databricks account token",
        harm="Anyone acts as its owner in the Databricks account, within the token's rights.",
    ),
    alone(DATASTAX, "application-token", "AstraCS:{b62:24}:{hex:64}"),
    near(EASY_INSIGHT, "secret-key"),
    alone(
        ELASTIC,
        "cloud-api-key",
        "essu_{b64:40,200}==",
        "essu_{b64:40,200}=",
        "essu_{b64:40,200}",
        harm="Anyone reads, changes or deletes the organization's deployments in Elastic Cloud, within the key's role.",
        revoke="Revoke the key in the organization's API keys: https://cloud.elastic.co/account/keys",
    ),
    alone(
        ELASTIC,
        "service-account-token",
        "AAEAAWVsYXN0aWMv{b64:24,160}==",
        "AAEAAWVsYXN0aWMv{b64:24,160}=",
        "AAEAAWVsYXN0aWMv{b64:24,160}",
        harm="Anyone acts as the Kibana, Fleet or other service account in the cluster.",
        revoke="Delete the token of the service account: https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts",
    ),
    near(ELASTIC, "api-key", "{b64:58}==", "{b64url:20}:{b64url:22}", "{b62:24}"),
    near(ENIGMA, "api-key", "{b62:40}"),
    near(GECKOBOARD, "api-key", "{hex:32}"),
    near(HOLISTIC_DEV, "api-key"),
    alone(INFLUXDB, "v3-token", "apiv3_{b64url:86}", title="InfluxDB 3 token"),
    near(INFLUXDB, "token", "{b64url:86}==", "{b64url:86}"),
    near(KEEN_IO, "api-key", "{hex:64,200}", "{HEX:64,200}"),
    near(KLIPFOLIO, "api-key", "{hex:40}"),
    near(LOOKER, "client-secret", "{b62:24}", hints=("secret",)),
    alone(METABASE, "api-key", "mb_{b64:43}="),
    near(
        METABASE,
        "secret-key",
        "{hex:64}",
        names=("metabase", "mb_embedding_secret_key", "mb_encryption_secret_key"),
        hints=("secret",),
        harm=(
            "Anyone signs links to embedded dashboards with whatever parameters they like: other customers' data, too."
        ),
        revoke=(
            "Regenerate the key under Admin settings, Embedding: "
            "https://www.metabase.com/docs/latest/embedding/static-embedding"
        ),
    ),
    alone(
        MONGODB,
        "service-account-secret",
        "mdb_sa_sk_{b64url:40}",
        harm="With its client id, anyone manages what the service account may: projects, clusters, database users.",
        revoke="Delete the secret under Access Manager, Service Accounts: "
        "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
        references=("https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",),
    ),
    near(MONGODB, "private-key", "{uuid}", title="MongoDB Atlas private API key", hints=("private", "key", "secret")),
    alone(NEON, "api-key", "napi_{alnum:64}"),
    near(
        NEON,
        "database-password",
        "npg_{b62:12}",
        harm="With the host beside it, anyone reads and changes the data of the Neon database.",
        revoke="Reset the role's password in the console: https://neon.com/docs/manage/roles",
    ),
    alone(PINECONE, "api-key", "pcsk_{b62:5,6}_{b62:60,66}"),
    near(PINECONE, "legacy-api-key", "{uuid}"),
    alone(
        PLANETSCALE,
        "service-token",
        "pscale_tkn_{b64url:32,64}",
        harm="With its id, anyone manages the databases and branches that the service token may.",
        revoke="Delete the service token in the organization's settings: https://planetscale.com/docs/api/reference/service-tokens",
    ),
    alone(
        PLANETSCALE,
        "oauth-token",
        "pscale_oauth_{b64url:32,64}",
        harm="Anyone does in PlanetScale what this person allowed the application to do.",
        revoke="Revoke the application's access in the account's settings: https://planetscale.com/docs/api/planetscale-api-oauth-applications",
        references=("https://planetscale.com/docs/api/planetscale-api-oauth-applications",),
    ),
    alone(
        PLANETSCALE,
        "password",
        "pscale_pw_{b64url:32,64}",
        title="PlanetScale database password",
        finds=("mysql://user:«pscale_pw_{b64url:43}»@aws.connect.psdb.cloud/main",),
    ),
    alone(PREFECT, "api-key", "pnu_{alnum:36}"),
    alone(
        PREFECT,
        "service-account-key",
        "pnb_{alnum:36}",
        harm="Anyone acts as the service account in Prefect Cloud: starts flows and reads blocks with credentials.",
        revoke="Rotate or delete the key of the service account: https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts",
        references=("https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts",),
    ),
    near(QUBOLE, "api-token", "{b62:64}"),
    near(
        RABBITMQ,
        "erlang-cookie",
        "{upper:20}",
        hints=("cookie",),
        harm="Anyone who reaches the node's distribution port runs any code in it, as if a node of the cluster.",
        revoke="Put a new cookie on all nodes and restart them: https://www.rabbitmq.com/docs/clustering#erlang-cookie",
        references=("https://www.rabbitmq.com/docs/clustering#erlang-cookie",),
    ),
    near(
        RABBITMQ,
        "password",
        hints=(
            "password",
            "pass",
            "passwd",
            "pwd",
        ),
    ),
    near(REDIS_CLOUD, "api-secret", hints=("secret", "access")),
    near(ROCKSET, "api-key", "{b62:64}"),
    near(SNOWFLAKE, "access-token"),
    near(STITCH_DATA, "access-token", "{hex:64}"),
    alone(
        SUPABASE,
        "access-token",
        "sbp_{hex:40}",
        "sbp_v0_{hex:40}",
        title="Supabase personal access token",
    ),
    alone(
        SUPABASE,
        "oauth-token",
        "sbp_oauth_{hex:40}",
        harm="Anyone manages the organization's projects as the app that it allowed in, within its scopes.",
        revoke="Revoke the app under the organization's OAuth apps: https://supabase.com/dashboard/org/_/apps",
        references=("https://supabase.com/docs/guides/integrations/build-a-supabase-oauth-integration",),
    ),
    alone(
        SUPABASE,
        "secret-key",
        "sb_secret_{b64url:22}_{b64url:8}",
        harm="Anyone reads and changes all of the project's data, past every row level security policy.",
        revoke="Make a new secret key, then delete this one: https://supabase.com/dashboard/project/_/settings/api-keys",
        references=("https://supabase.com/docs/guides/api/api-keys",),
        ignores=("sb_publishable_{b64url:22}_{b64url:8}",),
    ),
    near(
        SUPABASE,
        "jwt-secret",
        "{b64:86}==",
        hints=("jwt", "secret"),
        harm="Anyone signs tokens for the project: as any of its users, or as the service role that sees everything.",
        revoke="Rotate the project's JWT secret: https://supabase.com/dashboard/project/_/settings/jwt",
        references=("https://supabase.com/docs/guides/auth/jwts",),
    ),
    near(SWIFTYPE, "api-key", "{b64url:20}", "private-{alnum:24}"),
    alone(TABLEAU, "personal-access-token", "{b64:22}==:{b62:32}"),
    near(UPSTASH, "rest-token", "A{b64url:40,110}", "A{b64url:40,110}=", "A{b64url:40,110}=="),
    alone(
        UPSTASH,
        "qstash-token",
        "eyJVc2VySUQiOi{b64:80,160}",
        "eyJVc2VySUQiOi{b64:80,160}=",
        "eyJVc2VySUQiOi{b64:80,160}==",
        title="Upstash QStash token",
        harm="Anyone publishes, schedules and deletes messages, at the account's cost and to its endpoints.",
        revoke="Reset the token at the bottom of the QStash page: https://upstash.com/docs/qstash/howto/reset-token",
    ),
    near(
        UPSTASH,
        "qstash-signing-key",
        "sig_{b62:24,36}",
        title="Upstash QStash signing key",
        hints=("sign",),
        harm="Anyone sends the endpoints messages that they take for QStash's.",
        revoke=(
            "Roll the signing keys, twice, on the QStash page: https://upstash.com/docs/qstash/howto/roll-signing-keys"
        ),
    ),
)
