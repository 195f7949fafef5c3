"""Productivity: keys of project, document, calendar, form and automation services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ADOBE = Provider(
    name="Adobe",
    slug="adobe",
    names=("adobe",),
    harm="With its client id, anyone calls Adobe's APIs as the project, within what it was granted.",
    revoke="Rotate the client secret of the credential: https://developer.adobe.com/console",
    references=("https://developer.adobe.com/developer-console/docs/guides/authentication/",),
)

AERO_WORKFLOW = Provider(
    name="Aero Workflow",
    slug="aero-workflow",
    names=("aeroworkflow", "aero_workflow"),
    harm="Anyone reads and changes the firm's tasks, procedures and clients.",
    revoke="Make a new key in the company's settings: https://www.aeroworkflow.com/",
    references=("https://api.aeroworkflow.com/swagger/",),
)

AHA = Provider(
    name="Aha!",
    slug="aha",
    names=("aha_api", ".aha.io", "aha_token", "aha_access"),
    words=("aha",),
    harm="Anyone reads and changes the roadmaps, features and ideas that the person can open.",
    revoke="Revoke the key under Settings, Personal, Developer: https://www.aha.io/api/authentication",
    references=("https://www.aha.io/api/authentication",),
)

AIRTABLE = Provider(
    name="Airtable",
    slug="airtable",
    names=("airtable",),
    harm="Anyone reads and changes the bases that the token was given, within its scopes.",
    revoke="Regenerate or delete the token: https://airtable.com/create/tokens",
    references=("https://airtable.com/developers/web/api/authentication",),
)

ALCONOST = Provider(
    name="Alconost",
    slug="alconost",
    names=("alconost", "nitro_alconost"),
    harm="Anyone orders translations at the account's cost.",
    revoke="Make a new key on the API page: https://nitrotranslate.com/",
    references=("https://alconost.com/",),
)

APACTA = Provider(
    name="Apacta",
    slug="apacta",
    names=("apacta",),
    harm="Anyone reads and changes the company's projects, hours and invoices.",
    revoke="Delete the key in the integration settings: https://www.apacta.com/",
    references=("https://docs.apacta.com/",),
)

APITEMPLATE = Provider(
    name="APITemplate.io",
    slug="apitemplate",
    names=("apitemplate",),
    harm="Anyone makes images and PDF files at the account's cost and reads its templates.",
    revoke="Make a new key in the console, under API Integration: https://app.apitemplate.io/manage-api/",
    references=("https://apitemplate.io/apiv2/",),
)

APPOINTEDD = Provider(
    name="Appointedd",
    slug="appointedd",
    names=("appointedd",),
    harm="Anyone reads and changes the organization's bookings and customers.",
    revoke="Ask Appointedd for a new key: https://developers.appointedd.com/",
    references=("https://developers.appointedd.com/",),
)

ASANA = Provider(
    name="Asana",
    slug="asana",
    names=("asana_", "asanaapi", "asanatoken", "asana-", "app.asana.com"),
    words=("asana",),
    harm="Anyone acts as this person in Asana: reads and changes their tasks, projects and files.",
    revoke="Deauthorize or delete the token in the developer console: https://app.asana.com/0/my-apps",
    references=("https://developers.asana.com/docs/personal-access-token",),
)

ATLASSIAN = Provider(
    name="Atlassian",
    slug="atlassian",
    names=("atlassian", "jira", "confluence"),
    harm="With the account's address, anyone acts as this person in Jira, Confluence and the rest.",
    revoke="Revoke the token in the account: https://id.atlassian.com/manage-profile/security/api-tokens",
    references=("https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",),
)

AUTODESK = Provider(
    name="Autodesk",
    slug="autodesk",
    names=("autodesk", "forge_client", "aps_client"),
    harm="With the client id, anyone poses as the app: its models, drawings and the projects that it may open.",
    revoke="Regenerate the secret in the app's settings: https://aps.autodesk.com/myapps/",
    references=("https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/",),
)

AVAZA = Provider(
    name="Avaza",
    slug="avaza",
    names=("avaza",),
    harm="Anyone reads and changes the company's projects, timesheets and invoices, as the person may.",
    revoke="Delete the token under Settings, Manage API/OAuth Apps: https://www.avaza.com/",
    references=("https://api.avaza.com/swagger/ui/index",),
)

BEEBOLE = Provider(
    name="BeeBole",
    slug="beebole",
    names=("beebole",),
    harm="Anyone reads and changes the company's timesheets, people and projects, as the person may.",
    revoke="Make a new token in the person's settings, under API: https://beebole.com/",
    references=("https://beebole.com/help/api/",),
)

BOOST_NOTE = Provider(
    name="Boost Note",
    slug="boost-note",
    names=("boostnote", "boost_note"),
    harm="Anyone reads and changes the team's documents.",
    revoke="Delete the token in the team's settings, under API: https://boostnote.io/",
    references=("https://boostnote.io/",),
)

BOX = Provider(
    name="Box",
    slug="box",
    names=("api.box.com",),
    words=("box", "boxsdk"),
    harm="Anyone reads, changes and shares the files that the person or app can reach.",
    revoke="Reset the secret or revoke the token in the app's configuration: https://app.box.com/developers/console",
    references=("https://developer.box.com/guides/authentication/",),
)

BUSINESSMAP = Provider(
    name="Businessmap",
    slug="businessmap",
    names=("kanbanize", "businessmap"),
    harm="Anyone reads and changes the boards and cards that the person can open.",
    revoke="Make a new key in the account's menu, API: https://businessmap.io/api",
    references=("https://demo.kanbanize.com/openapi/",),
)

CAFLOU = Provider(
    name="Caflou",
    slug="caflou",
    names=("caflou",),
    harm="Anyone reads and changes the company's projects, contacts and invoices.",
    revoke="Delete the key in the account's settings: https://app.caflou.com/",
    references=("https://app.caflou.com/api_docs",),
)

CALENDLY = Provider(
    name="Calendly",
    slug="calendly",
    names=("calendly",),
    harm="Anyone reads the person's meetings and invitees, and cancels or makes them.",
    revoke="Revoke the token under Integrations, API and webhooks: https://calendly.com/integrations/api_webhooks",
    references=("https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",),
)

CANVA = Provider(
    name="Canva",
    slug="canva",
    harm="With the client id, anyone poses as the integration and turns codes and refresh tokens into tokens "
    "of its users.",
    revoke="Generate a new secret for the integration: https://www.canva.com/developers/integrations",
    references=("https://www.canva.dev/docs/connect/authentication/",),
)

CAPTAIN_DATA = Provider(
    name="Captain Data",
    slug="captain-data",
    names=("captaindata", "captain_data", "captain-data"),
    harm="Anyone runs the workspace's workflows on its credits and connected accounts, and reads the results.",
    revoke="Make a new key in the workspace's settings: https://app.captaindata.co/",
    references=("https://docs.captaindata.com/",),
)

CASPIO = Provider(
    name="Caspio",
    slug="caspio",
    names=("caspio",),
    harm="With the client id, anyone reads and changes the tables and files of the account.",
    revoke="Make a new secret in the web services profile: https://howto.caspio.com/web-services-api/",
    references=("https://howto.caspio.com/web-services-api/",),
)

CHECKVIST = Provider(
    name="Checkvist",
    slug="checkvist",
    names=("checkvist",),
    harm="With the mail address, anyone reads and changes the person's lists.",
    revoke="Make a new OpenAPI key on the profile page: https://checkvist.com/auth/profile",
    references=("https://checkvist.com/auth/api",),
)

CLICKHELP = Provider(
    name="ClickHelp",
    slug="clickhelp",
    names=("clickhelp",),
    harm="With the login, anyone reads, changes and publishes the company's documentation.",
    revoke="Make a new key in the profile: https://clickhelp.com/",
    references=("https://clickhelp.com/",),
)

CLICKUP = Provider(
    name="ClickUp",
    slug="clickup",
    names=("clickup", "click_up"),
    harm="Anyone reads and changes the tasks, documents and members of every workspace that the person can reach.",
    revoke="Regenerate the token in the settings, under Apps: https://app.clickup.com/settings/apps",
    references=("https://developer.clickup.com/docs/authentication",),
)

CLOCKIFY = Provider(
    name="Clockify",
    slug="clockify",
    names=("clockify",),
    harm="Anyone reads and changes its owner's time entries, and all of the workspace's if they are its admin.",
    revoke="Generate a new key in the profile settings: https://app.clockify.me/user/preferences#advanced",
    references=("https://docs.clockify.me/#section/Authentication",),
)

CLUSTDOC = Provider(
    name="Clustdoc",
    slug="clustdoc",
    names=("clustdoc",),
    harm="Anyone reads the files and forms that the team's clients handed in.",
    revoke="Renew the API token in the team's settings: https://clustdoc.com/",
    references=("https://clustdoc.com/",),
)

CODA = Provider(
    name="Coda",
    slug="coda",
    names=(
        "coda_api",
        "coda.io",
        "codaio",
        "coda-api",
    ),
    words=("coda",),
    harm="Anyone reads and changes the docs that its owner can reach.",
    revoke="Delete the token under Account settings, API settings: https://coda.io/account#apiSettings",
    references=("https://coda.io/developers/apis/v1#section/Authentication",),
)

DEPUTY = Provider(
    name="Deputy",
    slug="deputy",
    names=("deputy_api", "deputy.com", "deputy_token"),
    words=("deputy",),
    harm="Anyone reads and changes the company's rosters, timesheets and staff data.",
    revoke="Delete the OAuth client or token: https://once.deputy.com/my/oauth_clients",
    references=("https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy",),
)

DOCPARSER = Provider(
    name="Docparser",
    slug="docparser",
    names=(
        "docparser_",
        "docparser.com",
    ),
    words=("docparser",),
    harm="Anyone reads the documents parsed by the account and the data in them.",
    revoke="Reset the secret API key in the account: https://app.docparser.com/myaccount/api",
    references=("https://docparser.com/developer",),
)

DOCUSIGN = Provider(
    name="DocuSign",
    slug="docusign",
    names=("docusign",),
    harm="With the integration key, anyone poses as the app: sends and reads envelopes of those who consented.",
    revoke="Delete the secret key in the app's settings: https://admindemo.docusign.com/apps-and-keys",
    references=("https://developers.docusign.com/platform/auth/",),
)

DOVICO = Provider(
    name="Dovico",
    slug="dovico",
    names=("dovico",),
    harm="Anyone reads and changes the timesheets and expenses that the person sees.",
    revoke="Make a new token in the options, API: https://www.dovico.com/",
    references=("https://www.dovico.com/developer/api_doc/index.htm",),
)

DROPBOX = Provider(
    name="Dropbox",
    slug="dropbox",
    names=("dropbox",),
    harm="Anyone reads, changes and deletes the files that the app may reach in the account.",
    revoke="Disconnect the app in the account's settings: https://www.dropbox.com/account/connected_apps",
    references=("https://developers.dropbox.com/oauth-guide",),
)

DYNALIST = Provider(
    name="Dynalist",
    slug="dynalist",
    names=("dynalist",),
    harm="Anyone reads, changes and deletes its owner's lists and notes.",
    revoke="Regenerate the secret token on the developer page: https://dynalist.io/developer",
    references=("https://apidocs.dynalist.io/",),
)

ENVOY = Provider(
    name="Envoy",
    slug="envoy",
    names=(
        "envoy_api_key",
        "envoy_api_token",
        "envoy_client_secret",
        "api.envoy.com",
        "app.envoy.com",
        "dashboard.envoy.com",
    ),
    harm="Anyone reads the company's visitors, employees and deliveries, and invites people in.",
    revoke="Delete the API key under Integrations: https://dashboard.envoy.com/",
    references=("https://developers.envoy.com/",),
)

ERASER = Provider(
    name="Eraser",
    slug="eraser",
    names=(
        "eraser_api",
        "eraser.io",
    ),
    harm="Anyone makes diagrams on the team's plan and reads its files.",
    revoke="Delete the token in the team's settings: https://app.eraser.io/dashboard/settings",
    references=("https://docs.eraser.io/reference/api-token",),
)

EVERHOUR = Provider(
    name="Everhour",
    slug="everhour",
    names=("everhour",),
    harm="Anyone reads the team's projects, clients, rates and time, and changes them.",
    revoke="Generate a new key in the profile: https://app.everhour.com/#/account/profile",
    references=("https://everhour.docs.apiary.io/",),
)

EXPORTSDK = Provider(
    name="ExportSDK",
    slug="exportsdk",
    names=("exportsdk",),
    harm="Anyone makes PDFs from the account's templates on its quota.",
    revoke="Make a new key on the account page: https://exportsdk.com/",
    references=("https://docs.exportsdk.com/",),
)

FIBERY = Provider(
    name="Fibery",
    slug="fibery",
    names=("fibery",),
    harm="Anyone reads and changes the entities and documents that the person can open.",
    revoke="Delete the token under Settings, API Tokens: https://api.fibery.io/",
    references=("https://api.fibery.io/",),
)

FIGMA = Provider(
    name="Figma",
    slug="figma",
    names=("figma",),
    harm="Anyone reads and comments on all files that this person can open, within the token's scopes.",
    revoke="Revoke the token under Settings, Security: https://help.figma.com/hc/en-us/articles/8085703771159",
    references=("https://developers.figma.com/docs/rest-api/personal-access-tokens/",),
)

FLOAT = Provider(
    name="Float",
    slug="float",
    names=(
        "float_api_key",
        "float_access_token",
        "floatapikey",
        "floataccesstoken",
        "api.float.com",
        "developer.float.com",
    ),
    harm="Anyone reads and changes the company's people, projects and schedules.",
    revoke="Regenerate the key under Team settings, Integrations: https://app.float.com/",
    references=("https://developer.float.com/",),
)

FORMBUCKET = Provider(
    name="FormBucket",
    slug="formbucket",
    names=("formbucket",),
    harm="Anyone reads and deletes what was sent to the account's forms.",
    revoke="Reset the API key in the account: https://www.formbucket.com/",
    references=("https://www.formbucket.com/docs/",),
)

FORMCRAFT = Provider(
    name="FormCrafts",
    slug="formcraft",
    names=("formcraft",),
    harm="Anyone reads what was sent to the account's forms.",
    revoke="Reset the API key in the account: https://formcrafts.com/",
    references=("https://formcrafts.com/help",),
)

FORMSITE = Provider(
    name="Formsite",
    slug="formsite",
    names=("formsite_api", "formsite.com", "formsite_token"),
    words=("formsite",),
    harm="Anyone reads the results of the account's forms.",
    revoke=(
        "Make a new token in the account's settings, API: "
        "https://support.formsite.com/hc/en-us/articles/360000288594-API"
    ),
    references=("https://support.formsite.com/hc/en-us/articles/360000288594-API",),
)

FORM_IO = Provider(
    name="Form.io",
    slug="form-io",
    words=("formio",),
    harm="Anyone reads and changes the project's forms and everything submitted to them.",
    revoke="Remove the key under the project's settings, API keys: https://portal.form.io/",
    references=("https://help.form.io/",),
)

FULCRUM = Provider(
    name="Fulcrum",
    slug="fulcrum",
    names=(
        "fulcrumapp",
        "fulcrum_api",
        "fulcrum-api",
    ),
    words=("fulcrum",),
    harm="Anyone reads and changes the organisation's field records, photos and forms.",
    revoke="Delete the token under Settings, API: https://web.fulcrumapp.com/settings/api",
    references=("https://docs.fulcrumapp.com/reference/intro-authentication",),
)

GENGO = Provider(
    name="Gengo",
    slug="gengo",
    names=("gengo_api", "gengo.com", "api.gengo"),
    words=("gengo",),
    harm="Anyone orders translations at the account's cost and reads its jobs.",
    revoke="Delete the pair in the account's API settings: https://gengo.com/account/api_settings/",
    references=("https://developers.gengo.com/",),
)

GOCANVAS = Provider(
    name="GoCanvas",
    slug="gocanvas",
    names=("gocanvas",),
    harm="Anyone reads the submissions of the company's forms and dispatches work.",
    revoke="Make a new key in the account's settings: https://www.gocanvas.com/",
    references=("https://help.gocanvas.com/hc/en-us",),
)

GOODDAY = Provider(
    name="GoodDay",
    slug="goodday",
    names=(
        "goodday_api",
        "goodday.work",
        "gd-api-token",
        "goodday-api",
    ),
    words=("goodday",),
    harm="Anyone reads and changes the organisation's projects and tasks.",
    revoke="Delete the token under Settings, Integrations, API: https://www.goodday.work/",
    references=("https://www.goodday.work/developers/api-v2",),
)

GURU = Provider(
    name="Guru",
    slug="guru",
    names=("getguru", "api.getguru.com"),
    words=("guru",),
    harm="With the mail address, anyone reads and changes the cards that the person can open.",
    revoke="Revoke the token under Apps and Integrations, API access: https://developer.getguru.com/",
    references=("https://developer.getguru.com/reference/authentication",),
)

HARVEST = Provider(
    name="Harvest",
    slug="harvest",
    names=("harvest_api", "harvestapp", "api.harvestapp.com"),
    words=("harvest",),
    harm="Anyone reads and changes the time entries, clients and invoices that the person can see.",
    revoke="Delete the token or revoke the authorization on the developers page: https://id.getharvest.com/developers",
    references=("https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/",),
)

HELLOSIGN = Provider(
    name="Dropbox Sign (HelloSign)",
    slug="hellosign",
    names=(
        "hellosign",
        "dropboxsign",
        "dropbox_sign",
        "dropbox-sign",
    ),
    harm="Anyone reads the account's signed documents and sends requests for signature in its name.",
    revoke="Delete the key under Settings, API: https://app.hellosign.com/home/myAccount#api",
    references=("https://developers.hellosign.com/api/reference/authentication/",),
)

HIVE = Provider(
    name="Hive",
    slug="hive",
    names=("hive_api", "app.hive.com", "hive.com/api"),
    harm="Anyone reads and changes the projects and actions that the person can open.",
    revoke="Make a new key in the profile, API info: https://developers.hive.com/",
    references=("https://developers.hive.com/",),
)

HUMANITY = Provider(
    name="Humanity",
    slug="humanity",
    names=(
        "humanity_api",
        "humanity.com",
        "shiftplanning",
        "tcphumanity",
    ),
    harm="Anyone reads and changes the company's employees, shifts and time sheets.",
    revoke="Reset the app's secret under Settings, API: https://www.humanity.com/",
    references=("https://platform.humanity.com/",),
)

INTERVALS = Provider(
    name="Intervals",
    slug="intervals",
    names=(
        "myintervals",
        "intervals_api",
    ),
    harm="Anyone reads and changes the company's projects, time and invoices as the token's owner.",
    revoke="Generate a new token under Options, My account, API access: https://www.myintervals.com/",
    references=("https://www.myintervals.com/api/",),
)

JOTFORM = Provider(
    name="Jotform",
    slug="jotform",
    names=(
        "jotform",
        "jot_form",
    ),
    harm="Anyone reads, changes and deletes the account's forms and everything submitted to them.",
    revoke="Delete the key under Settings, API: https://www.jotform.com/myaccount/api",
    references=("https://api.jotform.com/docs/",),
)

JURO = Provider(
    name="Juro",
    slug="juro",
    names=(
        "juro_api",
        "juro.com",
    ),
    harm="Anyone reads the company's contracts and makes new ones from its templates.",
    revoke="Delete the key under Settings, Integrations: https://app.juro.com/",
    references=("https://api-docs.juro.com/",),
)

KANBAN_TOOL = Provider(
    name="Kanban Tool",
    slug="kanban-tool",
    names=("kanbantool", "kanban_tool"),
    harm="Anyone reads and changes the boards and tasks that the person can open.",
    revoke="Make a new token in the account's settings, API: https://kanbantool.com/developer",
    references=("https://kanbantool.com/developer",),
)

LINEAR = Provider(
    name="Linear",
    slug="linear",
    names=("linear_api", "linearapi", "linear_token", "linear_key", "linear_access", "linear_client", "linear.app"),
    words=("linear",),
    harm="Anyone acts as this person in Linear: reads and changes the workspace's issues and projects.",
    revoke="Revoke the key under Security & access: https://linear.app/settings/account/security",
    references=("https://linear.app/developers/graphql",),
)

MAGNETIC = Provider(
    name="Magnetic",
    slug="magnetic",
    names=(
        "magnetic_api",
        "magnetichq",
    ),
    harm="Anyone reads and changes the company's projects, time and invoices.",
    revoke="Renew the token in the user's settings: https://app.magnetichq.com/",
    references=("https://developer.magnetichq.com/",),
)

MANIFESTLY = Provider(
    name="Manifestly",
    slug="manifestly",
    names=("manifestly_api", "manifest.ly", "manifestly_key"),
    words=("manifestly",),
    harm="Anyone reads and completes the checklists of the account.",
    revoke="Make a new key on the API page of the account: https://www.manifest.ly/",
    references=("https://manifestly.docs.apiary.io/",),
)

MAVENLINK = Provider(
    name="Kantata (Mavenlink)",
    slug="mavenlink",
    names=("mavenlink",),
    words=("kantata",),
    harm="Anyone reads and changes the projects, time, rates and invoices that its owner can reach.",
    revoke="Revoke the token under Personal settings, Applications: https://app.mavenlink.com/",
    references=("https://developer.kantata.com/",),
)

MEISTERTASK = Provider(
    name="MeisterTask",
    slug="meistertask",
    names=("meistertask",),
    harm="Anyone reads and changes the projects and tasks that its owner can reach.",
    revoke="Delete the token in the account: https://developers.meistertask.com/docs/authentication",
    references=("https://developers.meistertask.com/docs/authentication",),
)

MINDMEISTER = Provider(
    name="MindMeister",
    slug="mindmeister",
    names=(
        "mindmeister",
        "mind_meister",
    ),
    harm="Anyone reads and changes the mind maps that its owner can reach.",
    revoke="Delete the token in the account: https://developers.mindmeister.com/docs/authentication",
    references=("https://developers.mindmeister.com/docs/authentication",),
)

MIRO = Provider(
    name="Miro",
    slug="miro",
    harm="Anyone reads and changes the boards of the team, within the app's permissions.",
    revoke="Remove the app from the team, or make a new token: https://miro.com/app/settings/user-profile/apps",
    references=("https://developers.miro.com/docs/getting-started-with-oauth",),
)

MITE = Provider(
    name="mite",
    slug="mite",
    names=("miteapikey", "mite_api", "mite.yo.lk"),
    words=("mite",),
    harm="Anyone reads and changes the time entries and projects that the person can see.",
    revoke="Make a new key in the account's settings: https://mite.de/",
    references=("https://mite.de/api/",),
)

MONDAY = Provider(
    name="monday.com",
    slug="monday",
    names=("monday_com", "mondaycom", "monday_api", "monday_token", "monday.com"),
    words=("monday",),
    harm="Anyone reads and changes the boards that the person can reach, or poses as the app.",
    revoke="Regenerate the token in the developer settings, or the app's secret in its settings: "
    "https://developer.monday.com/api-reference/docs/authentication",
    references=("https://developer.monday.com/api-reference/docs/authentication",),
)

MRTICKTOCK = Provider(
    name="MrTickTock",
    slug="mrticktock",
    names=("mrticktock",),
    harm="Anyone reads and changes the person's timers and tasks.",
    revoke="Set a new password in the account's settings: https://mrticktock.com/",
    references=("https://mrticktock.com/",),
)

NOTION = Provider(
    name="Notion",
    slug="notion",
    names=("notion_api", "notion_token", "notion_key", "notion_secret", "notionapi", "api.notion.com"),
    words=("notion",),
    harm="Anyone reads and changes the pages and databases that were shared with the integration.",
    revoke="Refresh the integration's secret: https://www.notion.so/profile/integrations",
    references=("https://developers.notion.com/docs/authorization",),
)

NOZBE_TEAMS = Provider(
    name="Nozbe Teams",
    slug="nozbe-teams",
    names=("nozbe",),
    harm="Anyone reads and changes the projects, tasks and comments that its owner can reach.",
    revoke="Remove the token under Settings, API tokens: https://app.nozbe.com/",
    references=("https://nozbe.help/",),
)

ONEDESK = Provider(
    name="OneDesk",
    slug="onedesk",
    names=("onedesk",),
    harm="Anyone reads and changes the company's tickets, projects and customers.",
    revoke="Delete the key under Integrations, API: https://www.onedesk.com/dev/",
    references=("https://www.onedesk.com/dev/",),
)

PANDADOC = Provider(
    name="PandaDoc",
    slug="pandadoc",
    names=(
        "pandadoc",
        "panda_doc",
    ),
    harm="Anyone reads the workspace's documents and sends new ones for signature in its name.",
    revoke="Revoke the key under Settings, API dashboard: https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
    references=("https://developers.pandadoc.com/reference/api-key-authentication-process",),
)

PAPERFORM = Provider(
    name="Paperform",
    slug="paperform",
    names=(
        "paperform_",
        "paperform.co",
    ),
    words=("paperform",),
    harm="Anyone reads what was submitted to the account's forms and changes the forms.",
    revoke="Delete the key under Account, API: https://paperform.co/account/developer",
    references=("https://paperform.readme.io/reference/getting-started-1",),
)

PARSEUR = Provider(
    name="Parseur",
    slug="parseur",
    names=(
        "parseur_",
        "parseur.com",
    ),
    words=("parseur",),
    harm="Anyone reads the mail and documents parsed by the account and the data in them.",
    revoke="Reset the key in the account: https://app.parseur.com/account",
    references=("https://developer.parseur.com/",),
)

PAYDIRT = Provider(
    name="Paydirt",
    slug="paydirt",
    names=(
        "paydirtapp",
        "paydirt_api",
    ),
    words=("paydirt",),
    harm="Anyone reads the account's clients, time and invoices.",
    revoke="Reset the API key in the account: https://paydirtapp.com/",
    references=("https://paydirtapp.com/",),
)

PAYMO = Provider(
    name="Paymo",
    slug="paymo",
    names=(
        "paymoapp",
        "paymo_api",
    ),
    words=("paymo",),
    harm="Anyone reads and changes the company's projects, time and invoices as the key's owner.",
    revoke="Delete the key under My account, API keys: https://app.paymoapp.com/",
    references=("https://github.com/paymoapp/api",),
)

PIPEDREAM = Provider(
    name="Pipedream",
    slug="pipedream",
    names=("pipedream",),
    harm="Anyone reads and changes the account's workflows and what they process, and uses its connections.",
    revoke="Revoke the key under Settings, User: https://pipedream.com/settings/user",
    references=("https://pipedream.com/docs/rest-api/auth",),
)

PLANVIEW_LEANKIT = Provider(
    name="Planview AgilePlace",
    slug="planview-leankit",
    names=("leankit", "agileplace", "planview"),
    harm="Anyone reads and changes the boards and cards that the person can open.",
    revoke="Revoke the token on the account page, API Tokens: https://success.planview.com/Planview_AgilePlace",
    references=("https://success.planview.com/Planview_AgilePlace",),
)

PODIO = Provider(
    name="Podio",
    slug="podio",
    names=("podio",),
    harm="Anyone poses as the app, and reads and changes the items it can reach.",
    revoke="Reset the API key under Account settings: https://podio.com/settings/api",
    references=("https://developers.podio.com/authentication",),
)

POLLSAPI = Provider(
    name="PollsAPI",
    slug="pollsapi",
    names=("pollsapi",),
    harm="Anyone reads and changes the account's polls and votes.",
    revoke="Reset the key in the account: https://pollsapi.com/",
    references=("https://docs.pollsapi.com/",),
)

PRODPAD = Provider(
    name="ProdPad",
    slug="prodpad",
    names=(
        "prodpad",
        "prod_pad",
    ),
    harm="Anyone reads and changes the company's product ideas, roadmaps and customer feedback.",
    revoke="Regenerate the key under Profile, API keys: https://app.prodpad.com/me/apikeys",
    references=("https://help.prodpad.com/",),
)

PROOF = Provider(
    name="Proof",
    slug="proof",
    names=("proof_api", "proof.com", "notarize_api", "api.notarize.com"),
    harm="Anyone reads the organization's transactions: documents, signers and recordings of notarizations.",
    revoke="Revoke the key in the organization's settings, under API: https://app.proof.com/",
    references=("https://dev.proof.com/docs/getting-started",),
)

PROTOCOLS_IO = Provider(
    name="protocols.io",
    slug="protocols-io",
    names=(
        "protocolsio",
        "protocols.io",
        "protocols_io",
    ),
    harm="Anyone reads and changes its owner's private protocols.",
    revoke="Reset the token on the developers' page: https://www.protocols.io/developers",
    references=("https://apidoc.protocols.io/",),
)

REPAIRSHOPR = Provider(
    name="RepairShopr",
    slug="repairshopr",
    names=("repairshopr", "syncromsp"),
    harm="Anyone reads and changes the shop's customers, tickets and invoices.",
    revoke="Revoke the token in the user's profile, API Tokens: https://api-docs.repairshopr.com/",
    references=("https://api-docs.repairshopr.com/",),
)

RUNRUNIT = Provider(
    name="Runrun.it",
    slug="runrunit",
    names=("runrunit", "runrun_it", "runrun.it"),
    harm="Anyone reads and changes the tasks and projects that the person can open.",
    revoke="Make a new key in the profile, Integration & API: https://runrun.it/api/documentation",
    references=("https://runrun.it/api/documentation",),
)

SHEETY = Provider(
    name="Sheety",
    slug="sheety",
    names=("sheety",),
    harm="Anyone reads and changes the spreadsheet behind the API.",
    revoke="Set a new secret in the project's authentication settings: https://sheety.co/docs/authentication",
    references=("https://sheety.co/docs/authentication",),
)

SHORTCUT = Provider(
    name="Shortcut",
    slug="shortcut",
    names=(
        "shortcut_api",
        "shortcutapi",
        "shortcut_token",
        "clubhouse_api",
        "clubhouseapi",
        "clubhouse_token",
        "app.shortcut.com",
    ),
    harm="Anyone reads and changes the workspace's stories, epics and files as the token's owner.",
    revoke="Delete the token under Settings, API tokens: https://app.shortcut.com/settings/account/api-tokens",
    references=("https://developer.shortcut.com/api/rest/v3#Authentication",),
)

SIGNABLE = Provider(
    name="Signable",
    slug="signable",
    names=("signable_api", "signable.co.uk", "api.signable"),
    words=("signable",),
    harm="Anyone sends documents to sign in the company's name, and reads those that were signed.",
    revoke="Delete the key in the company's settings, API & Webhooks: https://developers.signable.app/",
    references=("https://developers.signable.app/",),
)

SIGNATURIT = Provider(
    name="Signaturit",
    slug="signaturit",
    names=("signaturit",),
    harm="Anyone reads the account's signed documents and sends requests for signature in its name.",
    revoke="Delete the token under Settings, Integrations: https://app.signaturit.com/",
    references=("https://docs.signaturit.com/",),
)

SIGNUPGENIUS = Provider(
    name="SignUpGenius",
    slug="signupgenius",
    names=(
        "signupgenius",
        "sign_up_genius",
    ),
    harm="Anyone reads who signed up for the account's events, with their addresses.",
    revoke="Reset the user key under API management: https://www.signupgenius.com/",
    references=("https://developer.signupgenius.com/",),
)

SMARTSHEET = Provider(
    name="Smartsheet",
    slug="smartsheet",
    names=(
        "smartsheet",
        "smart_sheet",
    ),
    harm="Anyone reads, changes and deletes the sheets that its owner can reach.",
    revoke="Revoke the token under Personal settings, API access: https://app.smartsheet.com/b/home",
    references=("https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",),
)

STORMBOARD = Provider(
    name="Stormboard",
    slug="stormboard",
    names=("stormboard",),
    harm="Anyone reads and changes the boards that the person can open.",
    revoke="Make a new key on the My account page: https://api.stormboard.com/",
    references=("https://api.stormboard.com/",),
)

SUPERNOTES = Provider(
    name="Supernotes",
    slug="supernotes",
    names=("supernotes",),
    harm="Anyone reads, changes and deletes the person's notes.",
    revoke="Delete the key in the settings, API: https://api.supernotes.app/docs/",
    references=("https://api.supernotes.app/docs/",),
)

TALLYFY = Provider(
    name="Tallyfy",
    slug="tallyfy",
    names=("tallyfy",),
    harm="Anyone reads and completes the processes and tasks of the organisation.",
    revoke="Delete the token in the settings, Integrations: https://tallyfy.com/products/pro/integrations/",
    references=("https://developers.tallyfy.com/",),
)

THINKIFIC = Provider(
    name="Thinkific",
    slug="thinkific",
    names=("thinkific",),
    harm="Anyone reads the school's students and orders, and enrols people.",
    revoke="Make a new key in the settings, Code & analytics: https://developers.thinkific.com/api/api-documentation/",
    references=("https://developers.thinkific.com/api/api-documentation/",),
)

TIMECAMP = Provider(
    name="TimeCamp",
    slug="timecamp",
    names=("timecamp",),
    harm="Anyone reads and changes the person's time entries and those of their team.",
    revoke="Make a new token in the profile settings: https://app.timecamp.com/app#/settings/users/me",
    references=("https://developer.timecamp.com/",),
)

TINES = Provider(
    name="Tines",
    slug="tines",
    names=("tines_webhook", "tines.com", "tines_api"),
    words=("tines",),
    harm="Anyone starts the story with data of their own, and whatever it then does in the connected systems.",
    revoke="Make a new secret in the webhook action's settings: https://www.tines.com/docs/actions/types/webhook/",
    references=("https://www.tines.com/docs/actions/types/webhook/",),
)

TMETRIC = Provider(
    name="TMetric",
    slug="tmetric",
    names=("tmetric",),
    harm="Anyone reads and changes the person's time entries and projects.",
    revoke="Delete the API token in the profile: https://app.tmetric.com/#/profile",
    references=("https://app.tmetric.com/api-docs/",),
)

TODOIST = Provider(
    name="Todoist",
    slug="todoist",
    names=("todoist",),
    harm="Anyone reads, changes and deletes the tasks and projects of the person.",
    revoke=(
        "Issue a new API token under Settings, Integrations, Developer: "
        "https://app.todoist.com/app/settings/integrations/developer"
    ),
    references=("https://developer.todoist.com/",),
)

TOGGL = Provider(
    name="Toggl",
    slug="toggl",
    names=("toggl_api", "toggl.com", "toggl-api", "toggltrack", "toggl_token"),
    words=("toggl",),
    harm="Anyone reads and changes the time entries and workspaces of the person.",
    revoke="Reset the API token on the profile page: https://track.toggl.com/profile",
    references=("https://engineering.toggl.com/docs/authentication/",),
)

TRELLO = Provider(
    name="Trello",
    slug="trello",
    names=("trello",),
    harm="Anyone reads and changes the boards that the person can open, for as long as the token lives.",
    revoke="Revoke the token under Settings, Applications, or make a new secret: https://trello.com/power-ups/admin",
    references=("https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",),
)

UPWAVE = Provider(
    name="Upwave",
    slug="upwave",
    names=("upwave",),
    harm="Anyone reads and changes the boards and cards that the person can open.",
    revoke="Make a new token in the account's settings: https://upwave.io/",
    references=("https://docs.upwave.io/",),
)

VYTE = Provider(
    name="Vyte",
    slug="vyte",
    names=("vyte_api", "vyte.in", "api.vyte"),
    words=("vyte",),
    harm="Anyone reads and books meetings in the person's calendar.",
    revoke="Make a new key in the settings: https://www.vyte.in/",
    references=("https://developers.vyte.in/",),
)

WORKATO = Provider(
    name="Workato",
    slug="workato",
    names=("workato",),
    harm="Anyone reads and changes the workspace's recipes and connections, within the client's role.",
    revoke="Refresh or delete the token of the API client: https://app.workato.com/members/api/clients",
    references=("https://docs.workato.com/workato-api", "https://docs.workato.com/api-mgmt/auth-token"),
)

WORKSNAPS = Provider(
    name="Worksnaps",
    slug="worksnaps",
    names=("worksnaps",),
    harm="Anyone reads the working time and screenshots of the people in the projects.",
    revoke="Reset the token on the profile page, Web Service API: https://www.worksnaps.com/",
    references=("https://www.worksnaps.com/api/",),
)

WORKSTACK = Provider(
    name="Workstack",
    slug="workstack",
    names=("workstack_api", "workstack.io"),
    words=("workstack",),
    harm="Anyone reads and changes the person's planned work.",
    revoke="Make a new key in the profile's settings: https://workstack.io/",
    references=("https://workstack.io/",),
)

WRIKE = Provider(
    name="Wrike",
    slug="wrike",
    names=("wrike",),
    harm="Anyone reads and changes the tasks, folders and files that the person can open.",
    revoke=(
        "Delete the token in the app's settings, under Apps & Integrations, API: "
        "https://www.wrike.com/frontend/apps/index.html#api"
    ),
    references=("https://developers.wrike.com/",),
)

YOUSIGN = Provider(
    name="Yousign",
    slug="yousign",
    names=("yousign",),
    harm="Anyone sends documents to sign in the company's name, and reads those that were signed.",
    revoke="Revoke the key on the API keys page: https://yousign.app/",
    references=("https://developers.yousign.com/docs/authentication",),
)

ZAPIER = Provider(
    name="Zapier",
    slug="zapier",
    names=("zapier",),
    harm="Anyone starts the automation with data of their own.",
    revoke=(
        "Delete the Zap's trigger or make a new webhook in it: "
        "https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks"
    ),
    references=(
        "https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks",
        "https://docs.zapier.com/",
    ),
)

ZENKIT = Provider(
    name="Zenkit",
    slug="zenkit",
    names=("zenkit",),
    harm="Anyone reads and changes the collections that the person can open.",
    revoke="Make a new key in the profile, Integrations: https://base.zenkit.com/",
    references=("https://base.zenkit.com/docs/api/overview/introduction",),
)

ZOHO = Provider(
    name="Zoho",
    slug="zoho",
    names=("zoho_client", "zoho_secret", "accounts.zoho"),
    words=("zoho",),
    harm="With the client's id and secret a refresh token opens the person's Zoho data without end; an access "
    "token, for an hour.",
    revoke="Delete the client, or the person's connected app: https://accounts.zoho.com/home#sessions/connectedapps",
    references=("https://www.zoho.com/accounts/protocol/oauth.html",),
)

RULES: tuple[Rule, ...] = (
    alone(ADOBE, "client-secret", "p8e-{b64url:32}"),
    near(ADOBE, "legacy-client-secret", "{uuid}", hints=("secret",)),
    near(AERO_WORKFLOW, "api-key", "{b62:20}"),
    near(AHA, "api-key", "{hex:64}"),
    alone(AIRTABLE, "personal-access-token", "pat{b62:14}.{hex:64}"),
    near(
        AIRTABLE,
        "legacy-api-key",
        "key{b62:14}",
        harm="Anyone reads and changes everything that this person can reach in Airtable.",
        revoke="API keys ended in 2024; delete what is left of it in the account: https://airtable.com/create/tokens",
    ),
    near(ALCONOST, "api-key", "{b62:32}"),
    near(APACTA, "api-key", "{uuid}"),
    near(APITEMPLATE, "api-key"),
    near(APPOINTEDD, "api-key"),
    near(
        ASANA,
        "access-token",
        "{digit:1}/{digit:13,18}:{hex:32}",
        "{digit:1}/{digit:13,18}/{digit:13,18}:{hex:32}",
        "0/{hex:32}",
        title="Asana personal access token",
    ),
    near(
        ASANA,
        "client-secret",
        "{hex:32}",
        hints=("secret",),
        harm="Anyone poses as the app, and gets tokens of the people who allow it.",
        revoke="Reset the client secret of the app: https://app.asana.com/0/my-apps",
        references=("https://developers.asana.com/docs/oauth",),
    ),
    alone(
        ATLASSIAN,
        "api-token",
        "ATATT3xFfGF0{b64url:100,300}={HEX:8}",
        finds=(
            'curl -u "mia@example.com:«ATATT3xFfGF0{b64url:171}={HEX:8}»" https://acme.atlassian.net/rest/api/3/myself',
        ),
    ),
    alone(
        ATLASSIAN,
        "oauth-secret",
        "ATOA{b64url:72}",
        title="Atlassian OAuth client secret",
        harm="Anyone poses as the app, and gets tokens of the people who allow it.",
        revoke="Replace the client secret in the developer console: https://developer.atlassian.com/console/myapps/",
        references=("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/",),
    ),
    near(
        ATLASSIAN,
        "legacy-token",
        "{b62:24}",
        "{b64:44}",
        title="Atlassian API token (old) or personal token",
        harm="Anyone acts as this person in Jira or Confluence.",
    ),
    near(AUTODESK, "client-secret", "{b62:16}", "{b62:64}", hints=("secret",)),
    near(AVAZA, "access-token", "{digit:1,7}-{hex:40}"),
    near(BEEBOLE, "api-token", "{hex:40}"),
    near(BOOST_NOTE, "access-token", "{hex:64}"),
    near(BOX, "client-secret", "{b62:32}"),
    near(BUSINESSMAP, "api-key", "{b62:40}"),
    near(CAFLOU, "api-key"),
    near(CALENDLY, "api-token"),
    alone(CANVA, "client-secret", "cnvca{b64url:40,72}"),
    near(CAPTAIN_DATA, "api-key", "{hex:64}"),
    near(CASPIO, "client-secret", "{hex:50}", hints=("secret",)),
    near(CHECKVIST, "api-key", "{b62:14,20}"),
    near(CLICKHELP, "api-key", "{b62:24}"),
    alone(CLICKUP, "personal-api-token", "pk_{digit:5,10}_{b62:32}"),
    near(CLICKUP, "client-secret", "{b62:64}"),
    near(CLOCKIFY, "api-key", "{b62:48}"),
    near(CLUSTDOC, "api-token"),
    near(CODA, "api-token", "{uuid}"),
    near(DEPUTY, "access-token", "{hex:32}"),
    near(DOCPARSER, "api-key", "{hex:40}"),
    near(DOCUSIGN, "secret-key", "{uuid}", hints=("secret",)),
    near(
        DOCUSIGN,
        "connect-key",
        "{b64:43}=",
        hints=("hmac", "connect"),
        harm="Anyone sends the receiver events that it takes for DocuSign's.",
        revoke=(
            "Make a new HMAC key in the Connect settings: "
            "https://developers.docusign.com/platform/webhooks/connect/hmac/"
        ),
    ),
    near(DOVICO, "access-token", "{hex:32}.{digit:1,8}"),
    alone(
        DROPBOX,
        "short-lived-token",
        "sl.{b64url:130,1500}",
        "sl.u.{b64url:130,1500}",
        title="Dropbox short-lived access token",
        harm="Anyone reads, changes and deletes the files that the app may reach, for some hours.",
    ),
    near(DROPBOX, "access-token", "{b64url:64}"),
    near(
        DROPBOX,
        "app-secret",
        "{alnum:15}",
        hints=("secret",),
        harm="Anyone poses as the app, and with its refresh tokens reaches the files of the people who allowed it.",
        revoke="Replace the app secret in the App Console: https://www.dropbox.com/developers/apps",
    ),
    near(DYNALIST, "api-token"),
    near(ENVOY, "api-key"),
    near(ERASER, "api-token"),
    near(EVERHOUR, "api-key", "{hex:4}-{hex:4}-{hex:6}-{hex:6}-{hex:8}"),
    near(EXPORTSDK, "api-key", "{alnum:5,15}_{uuid}"),
    near(FIBERY, "api-token", "{hex:7,8}.{hex:30,40}"),
    alone(FIGMA, "personal-access-token", "figd_{b64url:40}"),
    alone(
        FIGMA,
        "oauth-token",
        "figu_{b64url:32,80}",
        "figur_{b64url:32,80}",
        harm="Anyone does in Figma what this person allowed the app to do.",
        revoke="Revoke the app under Settings, Security, Connected apps: https://developers.figma.com/docs/rest-api/authentication/",
        references=("https://developers.figma.com/docs/rest-api/authentication/",),
    ),
    near(FIGMA, "legacy-token", "{digit:3,9}-{uuid}", title="Figma personal access token (old)"),
    near(FLOAT, "access-token"),
    near(FORMBUCKET, "api-key"),
    near(FORMCRAFT, "api-key"),
    near(FORMSITE, "api-token", "{b62:32}"),
    near(FORM_IO, "api-key"),
    near(FULCRUM, "api-token", "{hex:80}", "{hex:64}"),
    near(GENGO, "private-key", hints=("private", "secret", "key")),
    near(GOCANVAS, "api-key"),
    near(GOODDAY, "api-token", "{hex:32}"),
    near(GURU, "api-token", "{uuid}"),
    alone(HARVEST, "personal-access-token", "{digit:4,9}.pt.{b64url:80,100}"),
    alone(HARVEST, "access-token", "{digit:4,9}.at.{b64url:80,100}"),
    alone(HARVEST, "refresh-token", "{digit:4,9}.rt.{b64url:80,100}"),
    near(HELLOSIGN, "api-key", "{hex:64}"),
    near(HIVE, "api-key", "{alnum:32}"),
    near(HUMANITY, "access-token"),
    near(INTERVALS, "api-token", "{alnum:11}"),
    near(JOTFORM, "api-key", "{hex:32}"),
    near(JURO, "api-key"),
    near(KANBAN_TOOL, "api-token", "{b62:12}"),
    alone(LINEAR, "api-key", "lin_api_{b62:40}"),
    alone(
        LINEAR,
        "oauth-token",
        "lin_oauth_{hex:64}",
        harm="Anyone does in the workspace what this person allowed the app to do.",
        revoke="Revoke the app's access in the settings: https://linear.app/settings/account/security",
        references=("https://linear.app/developers/oauth-2-0-authentication",),
    ),
    alone(
        LINEAR,
        "webhook-secret",
        "lin_wh_{b62:30,64}",
        harm="Anyone forges events that the webhook's receiver takes for Linear's own.",
        revoke="Make a new webhook in the API settings and delete this one: https://linear.app/settings/api",
        references=("https://linear.app/developers/webhooks",),
    ),
    near(
        LINEAR,
        "client-secret",
        "{hex:32}",
        hints=("secret",),
        harm="Anyone poses as the app, and gets tokens of the people who allow it.",
        revoke="Rotate the secret of the application: https://linear.app/settings/api",
        references=("https://linear.app/developers/oauth-2-0-authentication",),
    ),
    near(MAGNETIC, "api-token"),
    near(MANIFESTLY, "api-key", "{hex:32}"),
    near(MAVENLINK, "access-token", "{hex:64}"),
    near(MEISTERTASK, "access-token", "{b64url:43}"),
    near(MINDMEISTER, "access-token", "{b64url:43}"),
    alone(MIRO, "access-token", "eyJtaXJvLm9yaWdpbiI6Im{b62:6,14}_{b64url:27}"),
    near(MITE, "api-key", "{alnum:16}"),
    near(MONDAY, "client-secret", "{hex:32}", hints=("secret",)),
    near(MONDAY, "api-token"),
    near(MRTICKTOCK, "password"),
    alone(NOTION, "api-key", "ntn_{digit:11}{b62:35}", title="Notion integration token"),
    alone(
        NOTION,
        "legacy-api-key",
        "secret_{b62:43}",
        title="Notion integration token (old)",
        ignores=("client_secret_{b62:43}",),
    ),
    alone(
        NOTION,
        "refresh-token",
        "nrt_{b62:40,60}",
        harm="Anyone draws new access tokens for the integration in the workspace that allowed it.",
    ),
    near(NOZBE_TEAMS, "api-token", "{b62:16}_{b62:64}"),
    near(ONEDESK, "api-key"),
    near(PANDADOC, "api-key", "{hex:40}"),
    near(PAPERFORM, "api-key", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(PARSEUR, "api-key", "{hex:40}"),
    near(PAYDIRT, "api-key"),
    near(PAYMO, "api-key"),
    near(PIPEDREAM, "api-key", "{hex:32}"),
    near(PLANVIEW_LEANKIT, "api-token", "{hex:128}"),
    near(PODIO, "client-secret", "{b62:64}", "{hex:32}"),
    near(POLLSAPI, "api-key"),
    near(PRODPAD, "api-key", "{hex:64}"),
    near(PROOF, "api-key"),
    near(PROTOCOLS_IO, "access-token", "{hex:64}"),
    near(REPAIRSHOPR, "api-token"),
    near(RUNRUNIT, "api-key", "{hex:32}", "{b62:18,20}"),
    near(SHEETY, "bearer-token", "{b62:64}"),
    near(SHORTCUT, "api-token", "{uuid}"),
    near(SIGNABLE, "api-key", "{hex:32}"),
    near(SIGNATURIT, "access-token", "{b62:86}"),
    near(SIGNUPGENIUS, "user-key"),
    near(SMARTSHEET, "access-token", "{b62:37}", "{alnum:26}"),
    near(STORMBOARD, "api-key", "{hex:40}"),
    near(SUPERNOTES, "api-key"),
    near(TALLYFY, "access-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(THINKIFIC, "api-key", "{hex:32}", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(TIMECAMP, "api-token", "{alnum:26}"),
    alone(
        TINES,
        "webhook-url",
        "https://{b64url:1,60}.tines.com/webhook/{b64url:1,60}/{hex:32}",
        "https://{b64url:1,60}.tines.io/webhook/{b64url:1,60}/{hex:32}",
        title="Tines webhook URL",
    ),
    near(TMETRIC, "api-token", "{hex:64}", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(TODOIST, "api-token", "{hex:40}"),
    near(TODOIST, "client-secret", "{hex:32}", hints=("secret",)),
    near(TOGGL, "api-token", "{hex:32}"),
    alone(TRELLO, "token", "ATTA{hex:64}{HEX:8}"),
    near(
        TRELLO,
        "legacy-token",
        "{hex:64}",
        title="Trello token or secret of 64 digits",
        hints=("token", "secret", "auth"),
        ignores=("TRELLO_KEY={hex:32}",),
    ),
    near(UPWAVE, "api-token", "{hex:32}"),
    near(VYTE, "api-key", "{alnum:50}"),
    alone(WORKATO, "developer-api-token", "wrk{lower:2,8}-eyJ{b64url:10,200}.{b64url:20,400}.{b64url:40,400}"),
    near(WORKATO, "api-token", "{hex:64}"),
    near(WORKSNAPS, "api-token", "{b62:40}"),
    near(WORKSTACK, "api-key"),
    alone(WRIKE, "permanent-token", "eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2IjoiMSJ9.{b64url:60,400}.{b64url:43}"),
    near(WRIKE, "client-secret", "{b62:64}", hints=("secret",)),
    near(YOUSIGN, "api-key", "{b62:32}"),
    alone(
        ZAPIER,
        "webhook-url",
        "https://hooks.zapier.com/hooks/catch/{digit:5,10}/{alnum:6,10}",
        "https://hooks.zapier.com/hooks/standard/{digit:5,10}/{hex:32}",
        title="Zapier webhook URL",
    ),
    near(
        ZAPIER,
        "deploy-key",
        "{hex:32}",
        names=("zapier_deploy_key",),
        harm="Anyone pushes new versions of the account's integrations, which run with its users' logins.",
        revoke="Delete the deploy key on the developer page: https://developer.zapier.com/partner-settings/deploy-keys/",
    ),
    near(ZENKIT, "api-key", "{alnum:8}-{b62:32}"),
    alone(ZOHO, "oauth-token", "1000.{hex:32}.{hex:32}", ignores=("1000.{upper:30}",)),
    near(ZOHO, "client-secret", "{hex:42}"),
)
