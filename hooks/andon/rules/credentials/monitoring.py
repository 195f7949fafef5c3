"""Monitoring: keys of observability, incident, status and analytics services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

AMPLITUDE = Provider(
    name="Amplitude",
    slug="amplitude",
    names=("amplitude_secret", "api2.amplitude.com"),
    words=("amplitude",),
    harm="With the API key, anyone exports the project's events and reads or deletes its users' data.",
    revoke="Ask for a new secret key in the project's settings: https://amplitude.com/docs/apis/authentication",
    references=("https://amplitude.com/docs/apis/authentication",),
)

APPCUES = Provider(
    name="Appcues",
    slug="appcues",
    names=("appcues",),
    harm="Anyone reads or deletes the profiles and events of the product's users.",
    revoke="Revoke the key under Settings, API keys: https://api.appcues.com/v2/docs",
    references=("https://api.appcues.com/v2/docs",),
)

APPFOLLOW = Provider(
    name="AppFollow",
    slug="appfollow",
    names=("appfollow",),
    harm="Anyone reads the account's apps and reviews, and answers reviews in the stores where it may.",
    revoke="Make a new token in the API dashboard: https://docs.api.appfollow.io/",
    references=("https://docs.api.appfollow.io/",),
)

APPOPTICS = Provider(
    name="AppOptics",
    slug="appoptics",
    names=("appoptics",),
    harm="Anyone reads, writes or deletes the account's metrics, dashboards and alerts.",
    revoke="Delete the token in the organization's settings, API Tokens: https://docs.appoptics.com/",
    references=("https://docs.appoptics.com/api/",),
)

BETTER_STACK = Provider(
    name="Better Stack",
    slug="better-stack",
    names=("betterstack", "better_stack", "better-stack", "betteruptime", "better_uptime", "logtail"),
    harm="Anyone reads and changes the team's monitors, incidents and on-call plans, or sends false logs.",
    revoke="Delete the token under API tokens: https://betterstack.com/settings/global-api-tokens",
    references=("https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",),
)

BUGSNAG = Provider(
    name="BugSnag",
    slug="bugsnag",
    names=("bugsnag",),
    harm="Anyone reads the organization's errors, with the data attached to them, and changes its projects.",
    revoke="Delete the token in My Settings, under Personal auth tokens: https://app.bugsnag.com/settings/my-account",
    references=("https://bugsnagapiv2.docs.apiary.io/",),
)

CHECKLY = Provider(
    name="Checkly",
    slug="checkly",
    names=("checkly",),
    harm="Anyone reads, changes or deletes the account's checks, with the variables and secrets they run with.",
    revoke="Delete the key in the user settings, under API keys: https://app.checklyhq.com/settings/user/api-keys",
    references=("https://www.checklyhq.com/docs/",),
)

DAREBOOST = Provider(
    name="Dareboost",
    slug="dareboost",
    names=("dareboost",),
    harm="Anyone runs web performance tests on the account's credits and reads its reports.",
    revoke="Ask for a new token in the account: https://www.dareboost.com/en/documentation-api",
    references=("https://www.dareboost.com/en/documentation-api",),
)

DATADOG = Provider(
    name="Datadog",
    slug="datadog",
    names=("datadog", "dd_api_key", "dd_app_key", "dd-api-key"),
    harm="Anyone sends metrics, logs and events into the organization, at its cost, and so hides or feigns alarms.",
    revoke="Revoke the key in the organization's settings: https://app.datadoghq.com/organization-settings/api-keys",
    references=("https://docs.datadoghq.com/account_management/api-app-keys/",),
)

DYNATRACE = Provider(
    name="Dynatrace",
    slug="dynatrace",
    names=("dynatrace",),
    harm="Anyone reads the monitored environment, or changes its settings, within the token's scopes.",
    revoke="Disable or delete the token under Access tokens: "
    "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients",
    references=("https://docs.dynatrace.com/docs/shortlink/token",),
)

FULLSTORY = Provider(
    name="FullStory",
    slug="fullstory",
    names=("fullstory",),
    harm="Anyone reads the recorded sessions and events of the organization's visitors, and writes to them.",
    revoke="Delete the key under Settings, API Keys: https://app.fullstory.com/ui/settings/api-keys",
    references=("https://developer.fullstory.com/server/authentication/",),
)

GRAFANA = Provider(
    name="Grafana",
    slug="grafana",
    names=("grafana",),
    harm="Anyone acts with the service account's role: reads dashboards and, through its data sources, their data.",
    revoke="Delete the token of the service account: https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    references=("https://grafana.com/docs/grafana/latest/administration/service-accounts/",),
)

GTMETRIX = Provider(
    name="GTmetrix",
    slug="gtmetrix",
    names=(
        "gtmetrix",
        "gt_metrix",
    ),
    harm="Anyone runs page tests on the account's credits and reads its reports.",
    revoke="Regenerate the key in the account's API settings: https://gtmetrix.com/api/",
    references=("https://gtmetrix.com/api/docs/2.0/",),
)

HONEYCOMB = Provider(
    name="Honeycomb",
    slug="honeycomb",
    names=("honeycomb",),
    harm="Anyone sends events to the environment, at the team's cost.",
    revoke="Disable or delete the key in the environment's settings: "
    "https://docs.honeycomb.io/configure/environments/manage-api-keys",
    references=("https://docs.honeycomb.io/api/authentication",),
)

LOGGLY = Provider(
    name="Loggly",
    slug="loggly",
    names=("loggly",),
    harm="Anyone sends log events into the account, up to filling its quota with noise.",
    revoke=(
        "Retire the customer token under Source Setup, Customer Tokens: "
        "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm"
    ),
    references=(
        "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm",
    ),
)

LOGZ_IO = Provider(
    name="Logz.io",
    slug="logz-io",
    names=(
        "logzio",
        "logz.io",
        "logz_io",
    ),
    harm="Anyone reads the account's logs, or writes false ones at its cost.",
    revoke="Delete the token under Settings, Manage tokens: https://app.logz.io/#/dashboard/settings/manage-tokens/data-shipping",
    references=("https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/",),
)

MIXPANEL = Provider(
    name="Mixpanel",
    slug="mixpanel",
    names=("mixpanel",),
    harm="Anyone exports the raw events and profiles of the product's users, or deletes them.",
    revoke=(
        "Reset the API secret in the project's settings, or delete the service account: "
        "https://developer.mixpanel.com/reference/service-accounts"
    ),
    references=(
        "https://developer.mixpanel.com/reference/authentication",
        "https://developer.mixpanel.com/reference/service-accounts",
    ),
)

NEW_RELIC = Provider(
    name="New Relic",
    slug="new-relic",
    names=("newrelic", "new_relic", "new-relic"),
    harm="Anyone sends data into the account, at its cost, and so hides or feigns alarms.",
    revoke="Delete the key under API keys: https://one.newrelic.com/admin-portal/api-keys/home",
    references=("https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",),
)

OPSGENIE = Provider(
    name="Opsgenie",
    slug="opsgenie",
    names=("opsgenie",),
    harm="Anyone raises, closes and reads the team's alerts, and changes on-call plans if the key may.",
    revoke="Delete the key in the settings, under API key management: "
    "https://support.atlassian.com/opsgenie/docs/api-key-management/",
    references=("https://docs.opsgenie.com/docs/api-overview",),
)

PAGERDUTY = Provider(
    name="PagerDuty",
    slug="pagerduty",
    names=("pagerduty", "pager_duty", "pager-duty"),
    harm="Anyone reads and changes the account's incidents, services and on-call plans, or with an "
    "integration key wakes people.",
    revoke="Remove the key under Integrations, API Access Keys: "
    "https://support.pagerduty.com/main/docs/api-access-keys",
    references=(
        "https://support.pagerduty.com/main/docs/api-access-keys",
        "https://developer.pagerduty.com/docs/authentication",
    ),
)

PGANALYZE = Provider(
    name="pganalyze",
    slug="pganalyze",
    names=("pganalyze", "pga_api_key"),
    harm="Anyone sends forged statistics for the databases, or reads their queries and schema with a read key.",
    revoke="Delete the key in the organization's settings, API keys: https://pganalyze.com/docs/api",
    references=("https://pganalyze.com/docs/api", "https://pganalyze.com/docs/collector/settings"),
)

POSTHOG = Provider(
    name="PostHog",
    slug="posthog",
    names=("posthog",),
    harm="Anyone acts as this person in PostHog: reads events, persons and session recordings, and changes flags.",
    revoke="Delete the key in the account's settings: https://us.posthog.com/settings/user-api-keys",
    references=("https://posthog.com/docs/api",),
)

ROOTLY = Provider(
    name="Rootly",
    slug="rootly",
    harm="Anyone reads and changes the organization's incidents, workflows and on-call plans.",
    revoke="Revoke the key under Organization settings, API keys: https://rootly.com/account/api-keys",
    references=("https://docs.rootly.com/",),
)

SATISMETER = Provider(
    name="SatisMeter",
    slug="satismeter",
    names=("satismeter",),
    harm="Anyone exports survey responses with the people who gave them, and writes users into the project.",
    revoke="Make a new key in the project's settings, Integrations: https://help.satismeter.com/",
    references=("https://help.satismeter.com/",),
)

SEGMENT = Provider(
    name="Segment",
    slug="segment",
    names=(
        "segment_write_key",
        "segment_api",
        "segment_key",
        "segment_token",
        "segmentio",
        "segmentapis",
        "segment.io",
    ),
    words=("segment",),
    harm="Anyone manages the workspace through the Public API: its sources, its destinations and where data goes.",
    revoke="Delete the token under Access Management, Tokens: https://app.segment.com",
    references=("https://segment.com/docs/api/public-api/",),
)

SENTRY = Provider(
    name="Sentry",
    slug="sentry",
    names=("sentry",),
    harm="Anyone reads the organization's errors, with the data of users in them, within the token's scopes.",
    revoke="Delete the token in the settings: https://sentry.io/settings/account/api/auth-tokens/",
    references=("https://docs.sentry.io/account/auth-tokens/",),
)

SOLARWINDS = Provider(
    name="SolarWinds Observability",
    slug="solarwinds",
    names=("solarwinds", "sw_apm_service_key"),
    harm="Anyone sends forged logs, metrics and traces into the account, or reads them with a full token.",
    revoke=(
        "Delete the token under Settings, API Tokens: "
        "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm"
    ),
    references=(
        "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
    ),
)

SPLUNK = Provider(
    name="Splunk",
    slug="splunk",
    names=("splunk",),
    harm="Anyone sends forged events into the indexes, or searches the logs, as the token allows.",
    revoke=(
        "Delete the token in Splunk Web, Settings, Data inputs, HTTP Event Collector or Tokens: "
        "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector"
    ),
    references=(
        "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
        "https://docs.splunk.com/Documentation/Splunk/latest/Security/Setupauthenticationwithtokens",
    ),
)

STATUSCAKE = Provider(
    name="StatusCake",
    slug="statuscake",
    names=("statuscake",),
    harm="Anyone changes or deletes uptime checks and contact groups, so that outages raise no alarm.",
    revoke="Remove the key on the account page, API keys: https://app.statuscake.com/User.php",
    references=("https://developers.statuscake.com/api/",),
)

STATUSPAGE = Provider(
    name="Statuspage",
    slug="statuspage",
    names=("statuspage",),
    harm="Anyone posts or resolves incidents on the company's status page, and reads its subscribers.",
    revoke=(
        "Delete the API key under your profile, API info: "
        "https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/"
    ),
    references=("https://developer.statuspage.io/",),
)

STATUSPAL = Provider(
    name="Statuspal",
    slug="statuspal",
    names=("statuspal",),
    harm="Anyone opens or closes incidents on the status page and mails its subscribers.",
    revoke="Regenerate the key in your profile settings: https://www.statuspal.io/api-docs",
    references=("https://www.statuspal.io/api-docs",),
)

SUMO_LOGIC = Provider(
    name="Sumo Logic",
    slug="sumo-logic",
    names=("sumologic", "sumo_logic", "sumo-logic", "sumo_access", "sumo_key"),
    words=("sumo",),
    harm="With its access id, anyone searches the organization's logs and changes collectors and monitors.",
    revoke="Deactivate or delete the access key: https://help.sumologic.com/docs/manage/security/access-keys/",
    references=("https://help.sumologic.com/docs/manage/security/access-keys/",),
)

THOUSANDEYES = Provider(
    name="ThousandEyes",
    slug="thousandeyes",
    names=("thousandeyes", "thousand_eyes"),
    harm="Anyone reads and changes the account's network tests, agents and alerts.",
    revoke=(
        "Revoke the token under Manage, Account Settings, Users and Roles, Profile: "
        "https://docs.thousandeyes.com/product-documentation/user-management/rbac"
    ),
    references=("https://developer.cisco.com/docs/thousandeyes/authentication/",),
)

UPTIMEROBOT = Provider(
    name="UptimeRobot",
    slug="uptimerobot",
    names=("uptimerobot", "uptime_robot", "uptime-robot"),
    harm="Anyone lists, pauses or deletes the account's monitors and alert contacts.",
    revoke="Regenerate the key under Integrations and API: https://dashboard.uptimerobot.com/integrations",
    references=("https://uptimerobot.com/api/",),
)

USERFLOW = Provider(
    name="Userflow",
    slug="userflow",
    names=("userflow_api", "userflow.com", "userflowapi", "userflow-api"),
    words=("userflow",),
    harm="Anyone reads and deletes the users, groups and events that the product has sent to Userflow.",
    revoke="Delete the key under Settings, API: https://docs.userflow.com/api",
    references=("https://docs.userflow.com/api",),
)

WEBSITEPULSE = Provider(
    name="WebsitePulse",
    slug="websitepulse",
    names=("websitepulse",),
    harm="Anyone reads and changes the account's monitoring of servers and sites.",
    revoke="Make a new key in the customer panel: https://www.websitepulse.com/",
    references=("https://www.websitepulse.com/",),
)

RULES: tuple[Rule, ...] = (
    near(AMPLITUDE, "secret-key", "{hex:32}", hints=("secret",)),
    near(APPCUES, "api-secret", "{uuid}"),
    near(APPFOLLOW, "api-token"),
    near(APPOPTICS, "api-token", "{hex:64}", "{b64url:71}"),
    near(BETTER_STACK, "api-token", "{b62:24}"),
    near(BUGSNAG, "auth-token", "{uuid}"),
    alone(CHECKLY, "user-api-key", "cu_{hex:32}"),
    near(CHECKLY, "api-key", "sv_{hex:32}", "{hex:32}"),
    near(DAREBOOST, "api-token"),
    near(DATADOG, "api-key", "{hex:32}"),
    alone(
        DATADOG,
        "application-key",
        "ddapp_{b62:34}",
        harm="With an API key, anyone reads and changes dashboards, monitors, logs and users as its owner may.",
        revoke="Revoke the key in the organization's settings: https://app.datadoghq.com/organization-settings/application-keys",
        ignores=("pub{hex:32}",),
    ),
    alone(
        DATADOG,
        "personal-access-token",
        "ddpat_{b62:18,24}_{b62:36,56}",
        harm="Anyone acts as this person in Datadog, within the token's scopes, until it expires.",
        revoke="Revoke the token in the personal settings: https://app.datadoghq.com/personal-settings/access-tokens",
        references=("https://docs.datadoghq.com/account_management/personal-access-tokens/",),
    ),
    alone(
        DATADOG,
        "service-access-token",
        "ddsat_{b62:18,24}_{b62:36,56}",
        harm="Anyone acts as the service account in Datadog, within the token's scopes; it may never expire.",
        revoke="Revoke the token in the organization's settings: https://app.datadoghq.com/organization-settings/access-tokens",
        references=("https://docs.datadoghq.com/account_management/service-access-tokens/",),
    ),
    near(
        DATADOG,
        "legacy-application-key",
        "{hex:40}",
        title="Datadog application key (old)",
        names=("datadog", "dd_app_key", "dd_application", "ddog"),
        harm="With an API key, anyone reads and changes dashboards, monitors, logs and users as its owner may.",
        revoke="Revoke the key in the organization's settings: https://app.datadoghq.com/organization-settings/application-keys",
    ),
    alone(
        DYNATRACE,
        "api-token",
        "dt0c01.{base32:24}.{base32:64}",
        "dt0s01.{base32:24}.{base32:64}",
        finds=("Authorization: Api-Token «dt0c01.{base32:24}.{base32:64}»",),
        ignores=("dt0c01.{base32:24}", "dt0c01.{base32:24}.<masked>"),
    ),
    alone(
        DYNATRACE,
        "client-secret",
        "dt0s02.{base32:8,24}.{base32:64}",
        "dt0s03.{base32:8,24}.{base32:64}",
        title="Dynatrace OAuth client secret",
        harm="Anyone draws tokens as the OAuth client and does in the account what it was allowed.",
        revoke="Delete the OAuth client under Account Management: https://myaccount.dynatrace.com",
        references=("https://docs.dynatrace.com/docs/shortlink/oauth",),
    ),
    alone(
        DYNATRACE,
        "platform-token",
        "dt0s16.{base32:8,24}.{base32:64}",
        harm="Anyone uses the Dynatrace platform as its owner, within the token's scopes.",
        revoke="Delete the platform token under Account Management: https://myaccount.dynatrace.com",
    ),
    alone(
        DYNATRACE,
        "internal-token",
        "dt0a01.{base32:24}.{base32:64}",
        "dt0e01.{base32:24}.{base32:64}",
        "dt0l01.{base32:24}.{base32:64}",
        "dt0s04.{base32:8,24}.{base32:64}",
        "dt0s06.{base32:8,24}.{base32:64}",
        "dt0s08.{base32:8,24}.{base32:64}",
        title="Dynatrace module or internal token",
    ),
    near(
        FULLSTORY,
        "api-key",
        "na1.{b64:40,160}==",
        "na1.{b64:40,160}=",
        "na1.{b64:40,160}",
        "eu1.{b64:40,160}==",
        "eu1.{b64:40,160}=",
        "eu1.{b64:40,160}",
        "{b64:60,160}",
    ),
    alone(
        GRAFANA,
        "service-account-token",
        "glsa_{b62:32}_{hex:8}",
        finds=("Authorization: Bearer «glsa_{b62:32}_{hex:8}»",),
    ),
    alone(
        GRAFANA,
        "cloud-token",
        "glc_eyJ{b64:60,400}",
        "glc_eyJ{b64:60,400}=",
        "glc_eyJ{b64:60,400}==",
        title="Grafana Cloud access policy token",
        harm="Anyone sends or reads metrics, logs and traces of the stack, or manages it, within the access policy.",
        revoke="Delete the token under Access Policies: https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",
        references=(
            "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",
        ),
    ),
    alone(
        GRAFANA,
        "api-key",
        "eyJrIjoi{b64:60,140}",
        "eyJrIjoi{b64:60,140}=",
        "eyJrIjoi{b64:60,140}==",
        harm="Anyone acts in the Grafana organization with the key's role: Viewer, Editor or Admin.",
        revoke="Delete the API key, or make it a service account's: https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
        references=("https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",),
    ),
    near(GTMETRIX, "api-key", "{hex:32}"),
    alone(
        HONEYCOMB,
        "ingest-key",
        "hcaik_{alnum:58}",
        "hcbik_{alnum:58}",
        "hccik_{alnum:58}",
        "hcdik_{alnum:58}",
        "hcxik_{alnum:58}",
    ),
    alone(
        HONEYCOMB,
        "management-key",
        "hcamk_{alnum:26}:{b62:32}",
        "hcbmk_{alnum:26}:{b62:32}",
        "hccmk_{alnum:26}:{b62:32}",
        "hcxmk_{alnum:26}:{b62:32}",
        harm="Anyone makes, reads and deletes the team's environments and API keys.",
    ),
    near(
        HONEYCOMB,
        "configuration-key",
        "{b62:22}",
        "{hex:32}",
        harm="Anyone reads and changes the boards, queries and triggers of the environment, as the key allows.",
    ),
    near(LOGGLY, "customer-token", "{uuid}"),
    near(LOGZ_IO, "api-token", "{uuid}", "{b62:32}"),
    near(MIXPANEL, "api-secret", "{hex:32}", "{b62:32}", hints=("secret",), ignores=("MIXPANEL_TOKEN={hex:32}",)),
    alone(
        NEW_RELIC,
        "user-key",
        "NRAK-{b62:27}",
        harm="Anyone queries and changes the account as this person may: dashboards, alerts, users.",
    ),
    alone(NEW_RELIC, "license-key", "{hex:36}NRAL", "{hex:32}FFFFNRAL", "eu01xx{hex:30}NRAL", "eu01xx{hex:26}FFFFNRAL"),
    alone(NEW_RELIC, "insert-key", "NRII-{b64url:32}"),
    alone(
        NEW_RELIC,
        "query-key",
        "NRIQ-{b64url:32}",
        harm="Anyone queries all data of the account.",
    ),
    alone(
        NEW_RELIC,
        "rest-api-key",
        "NRRA-{hex:42}",
        title="New Relic REST API key",
        harm="Anyone reads and changes the account through the old REST API: applications, alerts, deployments.",
    ),
    alone(
        NEW_RELIC,
        "admin-key",
        "NRAA-{hex:27}",
        harm="Anyone administers the account through the old REST API, its users among the rest.",
    ),
    alone(
        NEW_RELIC,
        "private-location-key",
        "NRSP-{b62:30,64}",
        title="New Relic synthetics location key",
        harm="Anyone runs a job manager in the private location and receives its monitors, with their credentials.",
        revoke="Delete the private location or make a new key: "
        "https://docs.newrelic.com/docs/synthetics/synthetic-monitoring/private-locations/private-locations-overview-monitor-internal-sites-add-new-locations/",
    ),
    near(NEW_RELIC, "legacy-license-key", "{hex:40}", title="New Relic license key (old)"),
    near(OPSGENIE, "api-key", "{uuid}"),
    alone(PAGERDUTY, "oauth-token", "pdus+_0XB{b62:5}_{uuid}", "pdeu+_0XB{b62:5}_{uuid}"),
    near(PAGERDUTY, "api-key", "u+{b64url:18}", "{b64url:20}", "{hex:32}"),
    near(PGANALYZE, "api-key", "{b62:16}"),
    alone(POSTHOG, "personal-api-key", "phx_{b62:40,56}", ignores=("phc_{b62:43}",)),
    alone(
        POSTHOG,
        "feature-flag-key",
        "phs_{b62:40,56}",
        title="PostHog feature flags secure key",
        harm="Anyone reads the project's feature flags, with the rules for whom they are on.",
        revoke="Rotate the key in the project's settings: https://us.posthog.com/settings/environment-feature-flags",
        references=("https://posthog.com/docs/feature-flags/local-evaluation",),
    ),
    alone(
        POSTHOG,
        "oauth-token",
        "pha_{b62:40,56}",
        "phr_{b62:40,56}",
        harm="Anyone does in PostHog what this person allowed the application to do.",
        references=("https://posthog.com/docs/api/oauth",),
    ),
    alone(ROOTLY, "api-key", "rootly_{hex:64}"),
    near(SATISMETER, "api-key"),
    alone(SEGMENT, "public-api-token", "sgp_{b62:64}", title="Segment Public API token"),
    near(
        SEGMENT,
        "write-key",
        "{b62:32}",
        harm="Anyone sends made-up events into the source, which spoil what is measured and cost money downstream.",
        revoke="Rotate the write key in the source's settings: https://app.segment.com",
        references=("https://segment.com/docs/connections/find-writekey/",),
    ),
    alone(
        SENTRY,
        "organization-token",
        "sntrys_eyJ{b64:60,500}_{b64:43}",
        "sntrys_eyJ{b64:60,500}=_{b64:43}",
        "sntrys_eyJ{b64:60,500}==_{b64:43}",
        harm="Anyone uploads releases and source maps for the organization's projects.",
        revoke="Revoke the token in the organization's settings: https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/",
    ),
    alone(SENTRY, "user-token", "sntryu_{hex:64}", title="Sentry user auth token"),
    alone(
        SENTRY,
        "app-token",
        "sntrya_{hex:64}",
        "sntryi_{hex:64}",
        title="Sentry integration token",
        revoke="Revoke the token of the integration in the organization's settings: https://docs.sentry.io/organization/integrations/integration-platform/",
        references=("https://docs.sentry.io/organization/integrations/integration-platform/",),
    ),
    near(SENTRY, "legacy-token", "{hex:64}", title="Sentry auth token (old)"),
    alone(
        SENTRY,
        "dsn-secret",
        "https://{hex:32}:{hex:32}@sentry.io/{digit:1,19}",
        "https://{hex:32}:{hex:32}@app.getsentry.com/{digit:1,19}",
        "https://{hex:32}:{hex:32}@o{digit:1,19}.ingest.sentry.io/{digit:1,19}",
        "https://{hex:32}:{hex:32}@o{digit:1,19}.ingest.us.sentry.io/{digit:1,19}",
        "https://{hex:32}:{hex:32}@o{digit:1,19}.ingest.de.sentry.io/{digit:1,19}",
        title="Sentry DSN with its secret key",
        harm="Anyone sends made-up errors into the project, signed as a server of it.",
        revoke="Make a new client key without the deprecated secret: https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
        references=("https://docs.sentry.io/concepts/key-terms/dsn-explainer/",),
        ignores=("https://{hex:32}@o12345.ingest.sentry.io/12345",),
    ),
    near(SOLARWINDS, "api-token", "{b64url:71}"),
    near(SPLUNK, "token", "{uuid}", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(
        SPLUNK,
        "observability-token",
        "{b64url:22}",
        names=("signalfx", "sfx_token", "splunk_access_token", "splunk_observability"),
        harm=(
            "Anyone reads or writes the organisation's metrics, traces, detectors and dashboards in Splunk "
            "Observability Cloud."
        ),
        revoke=(
            "Rotate or disable the token under Settings, Access Tokens: "
            "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html"
        ),
        references=(
            "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html",
        ),
    ),
    near(STATUSCAKE, "api-key", "{b62:20}", "{b62:30}"),
    near(STATUSPAGE, "api-key", "{uuid}", "{hex:64}"),
    near(STATUSPAL, "api-key"),
    near(SUMO_LOGIC, "access-key", "{b62:64}"),
    alone(
        SUMO_LOGIC,
        "collector-url",
        "https://collectors.sumologic.com/receiver/v1/http/{b64url:60,160}==",
        "https://endpoint{digit:1,2}.collection.sumologic.com/receiver/v1/http/{b64url:60,160}==",
        "https://endpoint{digit:1,2}.collection.{alnum:2,4}.sumologic.com/receiver/v1/http/{b64url:60,160}==",
        "https://collectors.sumologic.com/receiver/v1/http/{b64url:60,160}=",
        "https://endpoint{digit:1,2}.collection.sumologic.com/receiver/v1/http/{b64url:60,160}=",
        "https://endpoint{digit:1,2}.collection.{alnum:2,4}.sumologic.com/receiver/v1/http/{b64url:60,160}=",
        "https://collectors.sumologic.com/receiver/v1/http/{b64url:60,160}",
        "https://endpoint{digit:1,2}.collection.sumologic.com/receiver/v1/http/{b64url:60,160}",
        "https://endpoint{digit:1,2}.collection.{alnum:2,4}.sumologic.com/receiver/v1/http/{b64url:60,160}",
        title="Sumo Logic HTTP source URL",
        harm="Anyone sends made-up logs and metrics into the organization, at its cost.",
        revoke="Regenerate the URL of the HTTP source: https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/",
        references=("https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/",),
        keywords=(".sumologic.com/receiver/v1/http/",),
    ),
    near(THOUSANDEYES, "api-token", "{uuid}", "{alnum:32}"),
    near(UPTIMEROBOT, "api-key", "u{digit:3,9}-{hex:24}", "ur{digit:3,9}-{hex:24}", "m{digit:6,11}-{hex:24}"),
    near(USERFLOW, "api-key"),
    near(WEBSITEPULSE, "api-key", "{hex:32}"),
)
