"""Marketing: keys of marketing, sales, survey and help-desk services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

APOLLO_IO = Provider(
    name="Apollo.io",
    slug="apollo-io",
    names=("apollo_io", "apolloio", "apollo.io"),
    words=("apollo",),
    harm="Anyone searches people at the account's cost and reads and changes its contacts and sequences.",
    revoke="Delete the key under Settings, Integrations, API: https://app.apollo.io/#/settings/integrations/api",
    references=("https://docs.apollo.io/docs/create-api-key",),
)

APPTIVO = Provider(
    name="Apptivo",
    slug="apptivo",
    names=("apptivo",),
    harm="With its pair, anyone reads and changes the customers, leads and invoices of the company.",
    revoke="Delete the key in the business settings, API Access: https://www.apptivo.com/developers/",
    references=("https://www.apptivo.com/developers/",),
)

AUTOKLOSE = Provider(
    name="Autoklose",
    slug="autoklose",
    names=("autoklose",),
    harm="Anyone reads and changes the account's contacts and mail campaigns.",
    revoke="Make a new key in the account's settings: https://autoklose.com/",
    references=("https://api.aklab.xyz/",),
)

AUTOPILOT = Provider(
    name="Autopilot",
    slug="autopilot",
    names=("autopilotapikey", "autopilothq", "autopilot_api"),
    words=("autopilot",),
    harm="Anyone reads and changes the account's contacts and journeys.",
    revoke="Delete the key under Settings, API: https://help.ortto.com/",
    references=("https://autopilot.docs.apiary.io/",),
)

AXONAUT = Provider(
    name="Axonaut",
    slug="axonaut",
    names=("axonaut",),
    harm="Anyone reads and changes the company's customers, quotations and invoices.",
    revoke="Make a new key in the settings, under API: https://axonaut.com/",
    references=("https://axonaut.com/api/v2/doc",),
)

BEAMER = Provider(
    name="Beamer",
    slug="beamer",
    names=("beamer_api", "beamer_key", "beamerapi", "getbeamer", "api.getbeamer.com"),
    words=("beamer",),
    harm="Anyone publishes and deletes announcements in the product's news feed, and reads its users' feedback.",
    revoke="Delete the key in the settings: https://app.getbeamer.com/settings#api",
    references=("https://www.getbeamer.com/api",),
)

BESNAPPY = Provider(
    name="Snappy",
    slug="besnappy",
    names=("besnappy",),
    harm="Anyone reads and answers the help desk's tickets.",
    revoke="Reset the key in the account's settings: https://github.com/BeSnappy/api-docs",
    references=("https://github.com/BeSnappy/api-docs",),
)

BITLY = Provider(
    name="Bitly",
    slug="bitly",
    names=("bitly",),
    harm="Anyone makes and changes the account's short links and reads their clicks.",
    revoke="Revoke the token in the settings, under API: https://app.bitly.com/settings/api/",
    references=("https://dev.bitly.com/docs/getting-started/authentication/",),
)

BOMBBOMB = Provider(
    name="BombBomb",
    slug="bombbomb",
    names=("bombbomb",),
    harm="Anyone reads the account's contacts and sends video mail in its name.",
    revoke="Make a new key in the account's settings, under Integrations: https://app.bombbomb.com/",
    references=("https://developer.bombbomb.com/",),
)

BULBUL = Provider(
    name="Bulbul",
    slug="bulbul",
    names=("bulbul_api", "bulbul.io"),
    words=("bulbul",),
    harm="Anyone reads and changes the account's contacts and deals.",
    revoke="Make a new key in the account's settings: https://bulbul.io/",
    references=("https://bulbul.io/",),
)

CAMPAYN = Provider(
    name="Campayn",
    slug="campayn",
    names=("campayn",),
    harm="Anyone reads and changes the account's mailing lists and sends mail to them.",
    revoke="Make a new key in the account's settings, under API: https://campayn.com/",
    references=("https://campayn.com/",),
)

CANNY = Provider(
    name="Canny",
    slug="canny",
    names=("cannyio", "canny_api", "canny.io"),
    words=("canny",),
    harm="Anyone reads and changes the company's feedback boards, with the names and addresses of who posted.",
    revoke="Make a new secret key in the settings, under API: https://canny.io/admin/settings/api",
    references=("https://developers.canny.io/api-reference",),
)

CAPSULE_CRM = Provider(
    name="Capsule CRM",
    slug="capsule-crm",
    names=("capsulecrm", "capsule_crm", "capsule-crm"),
    words=("capsule",),
    harm="Anyone reads and changes the account's contacts, opportunities and cases.",
    revoke="Delete the token under My Preferences, API Authentication Tokens: https://capsulecrm.com/support/",
    references=("https://developer.capsulecrm.com/v2/overview/authentication",),
)

CENTRALSTATIONCRM = Provider(
    name="CentralStationCRM",
    slug="centralstationcrm",
    names=("centralstationcrm", "centralstation"),
    harm="Anyone reads and changes the account's people, companies and deals.",
    revoke="Delete the key in the account's settings, under API: https://centralstationcrm.com/",
    references=("https://api.centralstationcrm.net/api-docs/index.html",),
)

CHATBOT = Provider(
    name="ChatBot",
    slug="chatbot",
    names=("chatbot_com", "chatbotcom", "api.chatbot.com"),
    harm="Anyone reads and changes the account's bots and the chats with their users.",
    revoke="Delete the token in the settings, under Developer access token: https://app.chatbot.com/settings",
    references=("https://www.chatbot.com/docs/",),
)

CLEARBIT = Provider(
    name="Clearbit",
    slug="clearbit",
    names=(
        "clearbit_key",
        "clearbit_api",
        "clearbit_secret",
        "clearbit.com",
    ),
    words=("clearbit",),
    harm="Anyone looks up people and companies at the account's cost.",
    revoke="Rotate the key under API: https://dashboard.clearbit.com/api",
    references=("https://dashboard.clearbit.com/docs",),
)

CLIENGO = Provider(
    name="Cliengo",
    slug="cliengo",
    names=("cliengo",),
    harm="Anyone reads and changes the contacts and conversations that the account's chatbot gathered.",
    revoke="Ask for a new API key in the account: https://developers.cliengo.com/",
    references=("https://developers.cliengo.com/",),
)

CLIENTARY = Provider(
    name="Clientary",
    slug="clientary",
    names=("clientary",),
    harm="Anyone reads and changes the account's clients, projects and invoices.",
    revoke="Make a new token under Settings, API: https://www.clientary.com/api",
    references=("https://www.clientary.com/api",),
)

CLINCHPAD = Provider(
    name="Clinchpad",
    slug="clinchpad",
    names=("clinchpad",),
    harm="Anyone reads and changes the account's leads and pipelines.",
    revoke="Make a new key under Settings, API: https://clinchpad.com/",
    references=("https://clinchpad.com/api/docs",),
)

CLOSE = Provider(
    name="Close",
    slug="close",
    names=(
        "closeio",
        "close.io",
        "close_io",
        "api.close.com",
        "closecrm",
        "close_crm",
    ),
    words=("close",),
    harm="Anyone reads, changes and deletes the organisation's leads, calls and mail.",
    revoke="Delete the key under Settings, Developer, API Keys: https://app.close.com/settings/developer/api-keys/",
    references=("https://developer.close.com/topics/authentication/",),
)

CLOZE = Provider(
    name="Cloze",
    slug="cloze",
    names=("cloze_api", "api.cloze.com", "cloze.com"),
    words=("cloze",),
    harm="Anyone reads and changes the person's contacts, projects and timeline.",
    revoke="Delete the key in the settings, Developer: https://developer.cloze.com/",
    references=("https://developer.cloze.com/docs/authentication",),
)

COMPANYHUB = Provider(
    name="CompanyHub",
    slug="companyhub",
    names=("companyhub",),
    harm="Anyone reads and changes the company's contacts and deals.",
    revoke="Make a new key under Settings, Integrations: https://companyhub.com/",
    references=("https://companyhub.com/docs/api-documentation",),
)

CONVERTKIT = Provider(
    name="Kit (ConvertKit)",
    slug="convertkit",
    names=(
        "convertkit",
        "convert_kit",
        "convertkit_api",
        "api.kit.com",
    ),
    harm="Anyone reads the account's subscribers, changes them and mails them in its name.",
    revoke="Delete the key under Settings, Developer: https://app.kit.com/account_settings/developer_settings",
    references=("https://developers.kit.com/api-reference/authentication",),
)

CONVIER = Provider(
    name="Convier",
    slug="convier",
    names=("convier",),
    harm="Anyone reads the account's analyses and adds data to them.",
    revoke="Revoke the token in the account's settings: https://convier.me/",
    references=("https://convier.me/",),
)

COPPER = Provider(
    name="Copper",
    slug="copper",
    names=("prosperworks", "copper_api", "api.copper.com", "copper_crm"),
    words=("copper",),
    harm="With the person's mail address, anyone reads and changes the company's contacts and deals.",
    revoke=(
        "Delete the key under Settings, Integrations, API Keys: "
        "https://developer.copper.com/introduction/authentication.html"
    ),
    references=("https://developer.copper.com/introduction/authentication.html",),
)

CUSTOMER_GURU = Provider(
    name="Customer.guru",
    slug="customer-guru",
    names=("customerguru", "customer_guru", "customer.guru"),
    harm="Anyone reads the company's satisfaction scores and surveys its customers.",
    revoke="Make a new key in the account's settings: https://customer.guru/",
    references=("https://customer.guru/",),
)

CUSTOMER_IO = Provider(
    name="Customer.io",
    slug="customer-io",
    names=("customerio", "customer_io", "customer.io"),
    harm="Anyone reads the people and campaigns of the workspace, and sends them messages.",
    revoke="Delete the key in the account's settings, API credentials: https://fly.customer.io/settings/api_credentials",
    references=("https://docs.customer.io/accounts-and-workspaces/managing-credentials/",),
)

DELIGHTED = Provider(
    name="Delighted",
    slug="delighted",
    names=(
        "delighted_api",
        "delighted.com",
        "delightedapp",
    ),
    words=("delighted",),
    harm="Anyone reads the answers to the account's surveys, with the people who gave them, and sends more.",
    revoke="Regenerate the key under API: https://app.delighted.com/docs/api",
    references=("https://app.delighted.com/docs/api",),
)

DEMIO = Provider(
    name="Demio",
    slug="demio",
    names=("demio_api", "demio.com", "my.demio"),
    words=("demio",),
    harm="With its pair, anyone registers people for the account's webinars and reads who attended.",
    revoke="Make a new secret in the settings, API: https://my.demio.com/",
    references=("https://publicdemioapi.docs.apiary.io/",),
)

DOTDIGITAL = Provider(
    name="Dotdigital",
    slug="dotdigital",
    names=("dotdigital", "dotmailer", "apiconnector"),
    harm="With the API user, anyone reads the account's contacts and mails them in its name.",
    revoke="Set a new password for the API user, or delete it, under Access: https://developer.dotdigital.com/",
    references=("https://developer.dotdigital.com/reference/authentication",),
)

EVENTBRITE = Provider(
    name="Eventbrite",
    slug="eventbrite",
    names=("eventbrite",),
    harm="Anyone reads the account's orders and attendees, and creates, changes and cancels its events.",
    revoke="Delete the API key under Developer links: https://www.eventbrite.com/account-settings/apps",
    references=("https://www.eventbrite.com/platform/docs/authentication",),
)

FEEDIER = Provider(
    name="Feedier",
    slug="feedier",
    names=("feedier",),
    harm="Anyone reads the feedback that the organisation's customers gave, and who they are.",
    revoke="Renew the API key in the organisation's settings: https://dashboard.feedier.com/",
    references=("https://docs.feedier.com/",),
)

FLOWLU = Provider(
    name="Flowlu",
    slug="flowlu",
    names=("flowlu", "flowflu"),
    harm="Anyone reads and changes the company's deals, projects and invoices.",
    revoke="Delete the key in the portal's settings, API: https://www.flowlu.com/api/",
    references=("https://www.flowlu.com/api/",),
)

FRESHWORKS = Provider(
    name="Freshworks",
    slug="freshworks",
    names=("freshdesk", "freshservice", "freshsales", "freshworks", "freshchat", "freshcaller"),
    harm="Anyone reads and answers tickets, and sees customers, as the agent whose key it is.",
    revoke=(
        "Reset the key in the agent's profile settings: https://support.freshdesk.com/support/solutions/articles/215517"
    ),
    references=("https://developers.freshdesk.com/api/#authentication",),
)

FRONT = Provider(
    name="Front",
    slug="front",
    names=(
        "frontapp_",
        "frontapp.com",
    ),
    words=(
        "front",
        "frontapp",
    ),
    harm="Anyone reads and sends the company's shared mail and chats, within the token's scopes.",
    revoke="Delete the token under Settings, Developers, API tokens: https://app.frontapp.com/settings/tools/api",
    references=("https://dev.frontapp.com/docs/authentication",),
)

GETEMAILS = Provider(
    name="GetEmails",
    slug="getemails",
    names=("getemails_api", "getemails.com", "getemails_key", "app.getemails"),
    words=("getemails",),
    harm="Anyone reads the mail addresses that the service found for the site's visitors.",
    revoke="Make a new key in the account's settings; it is now Retention.com: https://retention.com/",
    references=("https://retention.com/",),
)

GETEMAIL_IO = Provider(
    name="GetEmail.io",
    slug="getemail-io",
    names=(
        "getemail_io",
        "getemail.io",
        "getemailio",
    ),
    harm="Anyone looks up mail addresses on the account's credits.",
    revoke="Ask for a new key in the dashboard: https://app.getemail.io/",
    references=("https://getemail.io/api",),
)

GETGIST = Provider(
    name="Gist",
    slug="getgist",
    names=(
        "getgist_",
        "getgist.com",
    ),
    harm="Anyone reads and changes the workspace's contacts and conversations, and mails them in its name.",
    revoke="Delete the token under Settings, API key: https://getgist.com/",
    references=("https://developers.getgist.com/",),
)

GETRESPONSE = Provider(
    name="GetResponse",
    slug="getresponse",
    names=(
        "getresponse_api",
        "getresponse.com",
        "getresponse360",
    ),
    words=("getresponse",),
    harm="Anyone reads the account's contacts and mails them in its name.",
    revoke="Delete the key under Integrations and API: https://app.getresponse.com/api",
    references=("https://apidocs.getresponse.com/v3/authentication/apikey",),
)

GROOVEHQ = Provider(
    name="Groove",
    slug="groovehq",
    names=(
        "groovehq",
        "groove_hq",
    ),
    harm="Anyone reads and answers the tickets of the account's customers.",
    revoke="Regenerate the token in the profile's API settings: https://app.groovehq.com/",
    references=("https://www.groovehq.com/docs/authentication",),
)

HELPCRUNCH = Provider(
    name="HelpCrunch",
    slug="helpcrunch",
    names=(
        "helpcrunch",
        "help_crunch",
    ),
    harm="Anyone reads and answers the organisation's chats and reads its customers' data.",
    revoke="Delete the key under Settings, Developers, Public API: https://docs.helpcrunch.com/",
    references=("https://docs.helpcrunch.com/rest-api-v1",),
)

HELP_SCOUT = Provider(
    name="Help Scout",
    slug="help-scout",
    names=(
        "helpscout",
        "help_scout",
        "help-scout",
    ),
    harm="Anyone reads and answers the conversations with the account's customers, or changes its help pages.",
    revoke="Delete the app or API key under Your profile: https://secure.helpscout.net/",
    references=(
        "https://developer.helpscout.com/mailbox-api/overview/authentication/",
        "https://developer.helpscout.com/docs-api/",
    ),
)

HUBSPOT = Provider(
    name="HubSpot",
    slug="hubspot",
    names=("hubspot", "hub_spot", "hapikey", "hubapi"),
    harm="Anyone reads and changes the customers, deals and mails of the portal, within the app's scopes.",
    revoke="Rotate the private app's token in the settings: https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
    references=("https://developers.hubspot.com/docs/guides/apps/private-apps/overview",),
)

HUNTER = Provider(
    name="Hunter",
    slug="hunter",
    names=("hunter_io", "hunterio", "hunter_api", "hunter.io"),
    words=("hunter",),
    harm="Anyone searches mail addresses at the account's cost and reads its leads.",
    revoke="Delete the key in the account, under API: https://hunter.io/api-keys",
    references=("https://hunter.io/api-documentation/v2",),
)

INSIGHTLY = Provider(
    name="Insightly",
    slug="insightly",
    names=("insightly",),
    harm="Anyone reads and changes the user's contacts, leads, projects and mail in the CRM.",
    revoke="Reset the key under User settings, API: https://crm.na1.insightly.com/users/usersettings",
    references=("https://api.insightly.com/v3.1/Help",),
)

INSTABOT = Provider(
    name="Instabot",
    slug="instabot",
    names=("instabot",),
    harm="Anyone reads the conversations and contacts of the account's chatbots.",
    revoke="Ask for a new API key in the portal: https://app.instabot.io/",
    references=("https://instabot.io/",),
)

INSTANTLY = Provider(
    name="Instantly",
    slug="instantly",
    names=("instantly_api", "instantly.ai", "instantlyai"),
    words=("instantly",),
    harm="Anyone sends the workspace's mail campaigns and reads its leads and replies.",
    revoke="Delete the key under Settings, Integrations, API keys: https://app.instantly.ai/app/settings/integrations",
    references=("https://developer.instantly.ai/",),
)

INTERCOM = Provider(
    name="Intercom",
    slug="intercom",
    names=("intercom",),
    harm="Anyone reads the workspace's customers and conversations, and writes to them as the company.",
    revoke="Regenerate the app's access token in the Developer Hub: https://app.intercom.com/a/apps/_/developer-hub",
    references=("https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",),
)

INTERSELLER = Provider(
    name="Interseller",
    slug="interseller",
    names=("interseller",),
    harm="Anyone reads the account's contacts and looks up more on its credits.",
    revoke="Reset the key in the profile's settings: https://interseller.io/",
    references=("https://interseller.readme.io/",),
)

KARMACRM = Provider(
    name="karmaCRM",
    slug="karmacrm",
    names=(
        "karmacrm",
        "karma_crm",
    ),
    harm="Anyone reads and changes the account's contacts, deals and notes.",
    revoke="Reset the API token in the account: https://www.karmacrm.com/",
    references=("https://www.karmacrm.com/",),
)

KLAVIYO = Provider(
    name="Klaviyo",
    slug="klaviyo",
    names=("klaviyo",),
    harm="Anyone reads and changes the account's customers, lists and campaigns, within the key's scopes.",
    revoke="Delete the key in the settings, under API keys: https://www.klaviyo.com/settings/account/api-keys",
    references=("https://developers.klaviyo.com/en/docs/authenticate_",),
)

KYLAS = Provider(
    name="Kylas",
    slug="kylas",
    names=("kylas",),
    harm="Anyone reads and changes the account's leads, contacts and deals, as the user who made the key.",
    revoke="Delete the key under Setup, API key: https://crm.kylas.io/",
    references=("https://support.kylas.io/",),
)

LEADFEEDER = Provider(
    name="Leadfeeder",
    slug="leadfeeder",
    names=("leadfeeder",),
    harm="Anyone reads which companies visited the account's sites, and its leads.",
    revoke="Revoke the token under Settings, API tokens: https://app.leadfeeder.com/",
    references=("https://docs.leadfeeder.com/api/",),
)

LEMLIST = Provider(
    name="lemlist",
    slug="lemlist",
    names=(
        "lemlist_",
        "lemlist.com",
    ),
    words=("lemlist",),
    harm="Anyone reads the team's campaigns and leads, and mails them in its name.",
    revoke="Delete the key under Settings, Integrations: https://app.lemlist.com/settings/integrations",
    references=("https://developer.lemlist.com/api-reference/getting-started/authentication",),
)

LESS_ANNOYING_CRM = Provider(
    name="Less Annoying CRM",
    slug="less-annoying-crm",
    names=(
        "lessannoyingcrm",
        "less_annoying_crm",
        "lacrm_",
    ),
    words=("lacrm",),
    harm="Anyone reads and changes the account's contacts, notes and pipelines.",
    revoke="Delete the key under Settings, Programmer API: https://account.lessannoyingcrm.com/app/Settings/Api",
    references=("https://www.lessannoyingcrm.com/help/api",),
)

LIVEAGENT = Provider(
    name="LiveAgent",
    slug="liveagent",
    names=("liveagent", "ladesk"),
    harm="Anyone reads and answers the company's tickets and chats, and sees its customers.",
    revoke="Delete the key under Configuration, System, API: https://support.liveagent.com/",
    references=("https://support.liveagent.com/840770-Complete-API-reference",),
)

MADKUDU = Provider(
    name="MadKudu",
    slug="madkudu",
    names=("madkudu",),
    harm="Anyone reads the scores and profiles of the company's leads.",
    revoke="Make a new key in the app's API settings: https://app.madkudu.com/",
    references=("https://developers.madkudu.com/",),
)

MAILCHIMP = Provider(
    name="Mailchimp",
    slug="mailchimp",
    names=("mailchimp", "mail_chimp"),
    harm="Anyone reads and exports the audiences, and sends campaigns to them as the company.",
    revoke="Disable or delete the key in the account's settings: https://admin.mailchimp.com/account/api/",
    references=("https://mailchimp.com/help/about-api-keys/",),
)

MAILERLITE = Provider(
    name="MailerLite",
    slug="mailerlite",
    names=(
        "mailerlite",
        "mailer_lite",
    ),
    harm="Anyone reads the account's subscribers and mails them in its name.",
    revoke="Delete the token under Integrations, API: https://dashboard.mailerlite.com/integrations/api",
    references=("https://developers.mailerlite.com/docs/#authentication",),
)

MAILMODO = Provider(
    name="Mailmodo",
    slug="mailmodo",
    names=("mailmodo",),
    harm="Anyone reads the workspace's contacts and starts its campaigns.",
    revoke="Delete the key under Settings, API keys: https://manage.mailmodo.com/",
    references=("https://www.mailmodo.com/developers/",),
)

MANDRILL = Provider(
    name="Mandrill",
    slug="mandrill",
    names=("mandrill",),
    harm="Anyone sends transactional mail as the company, from domains that recipients' servers trust.",
    revoke="Disable or delete the key in the settings: https://mandrillapp.com/settings",
    references=("https://mailchimp.com/developer/transactional/guides/quick-start/",),
)

METRILO = Provider(
    name="Metrilo",
    slug="metrilo",
    names=("metrilo",),
    harm="Anyone sent false shop events and read the shop's customers; the service has since closed.",
    revoke="Delete the key with the project: https://www.metrilo.com/",
    references=("https://www.metrilo.com/",),
)

MIXMAX = Provider(
    name="Mixmax",
    slug="mixmax",
    names=("mixmax",),
    harm="Anyone sends mail as its owner, and reads their messages, meetings and contacts.",
    revoke="Delete the token under Settings, Integrations: https://app.mixmax.com/dashboard/settings/personal/integrations",
    references=("https://developer.mixmax.com/docs/getting-started-with-the-api",),
)

MOOSEND = Provider(
    name="Moosend",
    slug="moosend",
    names=("moosend",),
    harm="Anyone reads the account's mailing lists and mails them in its name.",
    revoke="Regenerate the key under Settings, API key: https://moosend.com/",
    references=("https://docs.moosend.com/developers/api-documentation/en/index-en.html",),
)

NETHUNT = Provider(
    name="NetHunt",
    slug="nethunt",
    names=("nethunt",),
    harm="Anyone reads and changes the records of the company's CRM folders.",
    revoke="Make a new API key in the settings, Integrations: https://nethunt.com/integration-api",
    references=("https://nethunt.com/integration-api",),
)

NICEREPLY = Provider(
    name="Nicereply",
    slug="nicereply",
    names=("nicereply",),
    harm="Anyone reads the ratings and comments of the account's customers.",
    revoke="Reset the private key under Settings, API: https://app.nicereply.com/",
    references=("https://support.nicereply.com/",),
)

NIMBLE = Provider(
    name="Nimble",
    slug="nimble",
    names=(
        "nimble_api",
        "app.nimble.com",
        "api.nimble.com",
        "nimblecrm",
    ),
    harm="Anyone reads and changes the account's contacts, deals and messages.",
    revoke="Delete the key under Settings, API token: https://app.nimble.com/",
    references=("https://nimble.readthedocs.io/en/latest/",),
)

NOTICEABLE = Provider(
    name="Noticeable",
    slug="noticeable",
    names=(
        "noticeable_api",
        "noticeable.io",
    ),
    harm="Anyone publishes to the project's news page and reads its subscribers.",
    revoke="Delete the key in the organisation's settings: https://noticeable.io/",
    references=("https://graphdoc.noticeable.io/",),
)

OMNISEND = Provider(
    name="Omnisend",
    slug="omnisend",
    names=("omnisend",),
    harm="Anyone reads the shop's contacts and orders, and mails and texts them in its name.",
    revoke="Delete the key under Store settings, API keys: https://app.omnisend.com/",
    references=("https://api-docs.omnisend.com/reference/authentication",),
)

ONEPAGECRM = Provider(
    name="OnePageCRM",
    slug="onepagecrm",
    names=("onepagecrm",),
    harm="With the user id, anyone reads and changes the contacts and deals that the person sees.",
    revoke="Make a new key on the apps page, API: https://app.onepagecrm.com/app/api",
    references=("https://developer.onepagecrm.com/",),
)

OVERLOOP = Provider(
    name="Overloop",
    slug="overloop",
    names=("overloop",),
    harm="Anyone reads the account's prospects and mails them in its name.",
    revoke="Delete the key in the account's API settings: https://app.overloop.com/",
    references=("https://apidoc.overloop.com/",),
)

PARTNERSTACK = Provider(
    name="PartnerStack",
    slug="partnerstack",
    names=(
        "partnerstack",
        "partner_stack",
    ),
    harm="Anyone reads the programme's partners and customers, and books false deals and rewards.",
    revoke="Roll the key under Settings, Integrations: https://app.partnerstack.com/",
    references=("https://docs.partnerstack.com/docs/partnerstack-api",),
)

PEOPLE_DATA_LABS = Provider(
    name="People Data Labs",
    slug="people-data-labs",
    names=(
        "peopledatalabs",
        "people_data_labs",
        "pdl_api",
    ),
    words=("pdl",),
    harm="Anyone looks up people and companies at the account's cost.",
    revoke="Delete the key in the dashboard: https://dashboard.peopledatalabs.com/api-keys",
    references=("https://docs.peopledatalabs.com/docs/authentication",),
)

PIPEDRIVE = Provider(
    name="Pipedrive",
    slug="pipedrive",
    names=("pipedrive",),
    harm="Anyone reads, changes and deletes the company's deals, contacts and mail as the token's owner.",
    revoke="Generate a new token under Personal preferences, API: https://app.pipedrive.com/settings/api",
    references=("https://pipedrive.readme.io/docs/core-api-concepts-authentication",),
)

POSTBACKS = Provider(
    name="Postbacks",
    slug="postbacks",
    names=("postbacks_api", "postbacks.io"),
    harm="Anyone reads and changes the account's conversion tracking.",
    revoke="Make a new key in the account's settings: https://postbacks.io/",
    references=("https://postbacks.io/",),
)

POWRBOT = Provider(
    name="Powrbot",
    slug="powrbot",
    names=("powrbot",),
    harm="Anyone looks up companies on the account's credits.",
    revoke="Ask for a new key in the account: https://powrbot.com/",
    references=("https://powrbot.com/",),
)

PROSPECT_CRM = Provider(
    name="Prospect CRM",
    slug="prospect-crm",
    names=(
        "prospectcrm",
        "prospect_crm",
        "prospect365",
        "prospectsoft",
    ),
    harm="Anyone reads and changes the company's customers, orders and quotes.",
    revoke="Revoke the token in the CRM's API settings: https://crm.prospect365.com/",
    references=("https://www.prospectcrm.com/",),
)

QUALAROO = Provider(
    name="Qualaroo",
    slug="qualaroo",
    names=("qualaroo",),
    harm="Anyone reads the answers to the account's surveys.",
    revoke="Reset the API key and secret in the account: https://app.qualaroo.com/account",
    references=("https://help.qualaroo.com/",),
)

RAVEN_TOOLS = Provider(
    name="Raven Tools",
    slug="raven-tools",
    names=(
        "raven_tools",
        "raventools",
        "raven-tools",
        "raven_api",
    ),
    harm="Anyone reads and changes the account's profiles, keywords and links.",
    revoke="Reset the key under API: https://raventools.com/",
    references=("https://help.raventools.com/",),
)

REALLYSIMPLESYSTEMS = Provider(
    name="Spotler CRM (Really Simple Systems)",
    slug="reallysimplesystems",
    names=(
        "reallysimplesystems",
        "really_simple_systems",
    ),
    harm="Anyone reads, changes and deletes the company's accounts, contacts and opportunities.",
    revoke="Delete the token under Settings, Integrations: https://www.reallysimplesystems.com/",
    references=("https://www.reallysimplesystems.com/",),
)

REBRANDLY = Provider(
    name="Rebrandly",
    slug="rebrandly",
    names=("rebrandly",),
    harm="Anyone sends the account's short links elsewhere, and makes and deletes links.",
    revoke="Delete the key under Account, API: https://app.rebrandly.com/account/api",
    references=("https://developers.rebrandly.com/docs/api-key-authentication",),
)

REFINER = Provider(
    name="Refiner",
    slug="refiner",
    names=(
        "refiner_api",
        "refiner.io",
        "refinerio",
    ),
    harm="Anyone reads the answers to the account's surveys and its users' data.",
    revoke="Renew the key under Integrations, API: https://app.refiner.io/",
    references=("https://refiner.io/docs/api/",),
)

REPLY_IO = Provider(
    name="Reply.io",
    slug="reply-io",
    names=(
        "replyio",
        "reply.io",
        "reply_io",
    ),
    harm="Anyone reads the account's prospects and mails them in its name.",
    revoke="Reset the key under Settings, API key: https://run.reply.io/",
    references=("https://apidocs.reply.io/",),
)

REVAMP_CRM = Provider(
    name="Revamp CRM",
    slug="revamp-crm",
    names=("revampcrm", "revamp_crm", "revamp-crm"),
    harm="Anyone reads and changes the company's contacts, deals and orders.",
    revoke="Make a new key in the account's settings: https://www.revampcrm.com/",
    references=("https://www.revampcrm.com/",),
)

RITEKIT = Provider(
    name="RiteKit",
    slug="ritekit",
    names=(
        "ritekit_",
        "ritekit.com",
    ),
    words=("ritekit",),
    harm="Anyone uses up the account's calls for hashtags and post texts.",
    revoke="Reset the client secret in the developer area: https://ritekit.com/developer/",
    references=("https://ritekit.com/developer/",),
)

ROCKETREACH = Provider(
    name="RocketReach",
    slug="rocketreach",
    names=(
        "rocketreach",
        "rocket_reach",
    ),
    harm="Anyone looks up people's mail addresses and phone numbers at the account's cost.",
    revoke="Generate a new key in the account's API settings: https://rocketreach.co/account?section=nav_gen_api",
    references=("https://docs.rocketreach.co/reference/faq",),
)

SALESBLINK = Provider(
    name="SalesBlink",
    slug="salesblink",
    names=(
        "salesblink",
        "sales_blink",
    ),
    harm="Anyone reads the account's leads and mails them in its name.",
    revoke="Reset the key in the account's API settings: https://run.salesblink.io/",
    references=("https://docs.salesblink.io/",),
)

SALESCOOKIE = Provider(
    name="SalesCookie",
    slug="salescookie",
    names=(
        "salescookie",
        "sales_cookie",
    ),
    harm="Anyone reads the company's sales, commissions and payees.",
    revoke="Renew the key in the workspace's settings: https://salescookie.com/",
    references=("https://support.salescookie.com/",),
)

SALESFLARE = Provider(
    name="Salesflare",
    slug="salesflare",
    names=("salesflare",),
    harm="Anyone reads, changes and deletes the team's accounts, contacts and opportunities.",
    revoke="Delete the key under Settings, API keys: https://app.salesflare.com/#/settings/apikeys",
    references=("https://api.salesflare.com/docs",),
)

SALESFORCE = Provider(
    name="Salesforce",
    slug="salesforce",
    names=("salesforce", "sfdc"),
    harm="Anyone acts as this user in the Salesforce organization: reads and changes what they may.",
    revoke="End the session, or revoke the app's tokens under Connected Apps OAuth Usage: "
    "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm&type=5",
    references=("https://help.salesforce.com/s/articleView?id=sf.remoteaccess_authenticate_overview.htm&type=5",),
)

SALESMATE = Provider(
    name="Salesmate",
    slug="salesmate",
    names=("salesmate",),
    harm="Anyone reads and changes the contacts, deals and mails that the person sees.",
    revoke="Regenerate the access key on the profile page: https://www.salesmate.io/",
    references=("https://apidocs.salesmate.io/",),
)

SHERPADESK = Provider(
    name="SherpaDesk",
    slug="sherpadesk",
    names=(
        "sherpadesk",
        "sherpa_desk",
    ),
    harm="Anyone reads and changes the organisation's tickets, time entries and invoices.",
    revoke="Reset the API token in the profile: https://app.sherpadesk.com/",
    references=("https://documentation.sherpadesk.com/",),
)

SIMPLESAT = Provider(
    name="Simplesat",
    slug="simplesat",
    names=("simplesat",),
    harm="Anyone reads the answers of the account's customers and adds false ones.",
    revoke="Regenerate the token under Account settings, API: https://app.simplesat.io/",
    references=("https://help.simplesat.io/",),
)

SIMPLY_NOTED = Provider(
    name="Simply Noted",
    slug="simply-noted",
    names=(
        "simplynoted",
        "simply_noted",
    ),
    harm="Anyone orders handwritten cards at the account's cost.",
    revoke="Reset the key in the account's API settings: https://simplynoted.com/",
    references=("https://simplynoted.com/pages/api",),
)

SIMVOLY = Provider(
    name="Simvoly",
    slug="simvoly",
    names=("simvoly",),
    harm="Anyone reads and changes the sites, members and orders of the white-label account.",
    revoke="Renew the key in the partner's settings: https://simvoly.com/",
    references=("https://simvoly.com/",),
)

SKRAPP = Provider(
    name="Skrapp",
    slug="skrapp",
    names=("skrapp",),
    harm="Anyone looks up mail addresses on the account's credits.",
    revoke="Renew the access key in the account: https://app.skrapp.io/",
    references=("https://skrapp.io/api",),
)

STORYCHIEF = Provider(
    name="Storychief",
    slug="storychief",
    names=("storychief",),
    harm="Anyone reads, changes and publishes the account's stories on its channels.",
    revoke="Delete the key in the workspace's settings, API keys: https://developers.storychief.io/",
    references=("https://developers.storychief.io/",),
)

STREAK = Provider(
    name="Streak",
    slug="streak",
    names=("streak_api", "api.streak.com", "streak.com", "mailfoogae"),
    words=("streak",),
    harm="Anyone reads and changes the pipelines, boxes and contacts that the person can see.",
    revoke="Delete the key in Gmail, under Streak, Integrations: https://streak.readme.io/",
    references=("https://streak.readme.io/reference/authentication",),
)

STRIPO = Provider(
    name="Stripo",
    slug="stripo",
    names=("stripo",),
    harm="With the plugin id, anyone opens the editor in the account's name and reads its mail templates.",
    revoke="Make a new secret key in the plugin's settings: https://stripo.email/plugin/",
    references=("https://stripo.email/plugin-api/",),
)

SUGESTER = Provider(
    name="Sugester",
    slug="sugester",
    names=("sugester",),
    harm="Anyone reads and changes the account's clients, tickets and mail.",
    revoke="Make a new token in the account's settings, API: https://sugester.com/",
    references=("https://github.com/sugester/API",),
)

SURVEYBOT = Provider(
    name="Surveybot",
    slug="surveybot",
    names=("surveybot",),
    harm="Anyone reads the answers to the account's surveys and invites people to them.",
    revoke="Make a new key in the account's settings: https://surveybot.io/",
    references=("https://surveybot.io/",),
)

SURVEYSPARROW = Provider(
    name="SurveySparrow",
    slug="surveysparrow",
    names=("surveysparrow",),
    harm="Anyone reads the responses and contacts of the account's surveys.",
    revoke="Delete the private app in the settings, Apps & Integrations: https://developers.surveysparrow.com/",
    references=("https://developers.surveysparrow.com/rest-apis",),
)

SURVEY_ANYPLACE = Provider(
    name="Survey Anyplace",
    slug="survey-anyplace",
    names=("surveyanyplace", "survey_anyplace", "pointerpro"),
    harm="Anyone reads the responses to the account's questionnaires and the reports made from them.",
    revoke="Revoke the key in the account's settings; it is now Pointerpro: https://pointerpro.com/",
    references=("https://pointerpro.com/",),
)

SURVICATE = Provider(
    name="Survicate",
    slug="survicate",
    names=("survicate",),
    harm="Anyone exports the workspace's survey responses and respondents.",
    revoke="Make a new key in the settings, Access keys: https://developers.survicate.com/",
    references=("https://developers.survicate.com/data-export/setup/",),
)

TEAMGATE = Provider(
    name="Teamgate",
    slug="teamgate",
    names=("teamgate",),
    harm="Anyone reads and changes the company's leads, deals and people.",
    revoke="Delete the app key under Settings, External apps: https://developers.teamgate.com/",
    references=("https://developers.teamgate.com/",),
)

TEAMWORK = Provider(
    name="Teamwork",
    slug="teamwork",
    names=("teamwork.com", "teamworkcrm", "teamworkdesk", "teamworkspaces"),
    words=("teamwork",),
    harm="Anyone reads and changes the projects, tickets, deals or pages that the person can open.",
    revoke=(
        "Revoke the token in the profile, under API & Mobile: "
        "https://apidocs.teamwork.com/guides/teamwork/authentication"
    ),
    references=("https://apidocs.teamwork.com/guides/teamwork/authentication",),
)

TYPEFORM = Provider(
    name="Typeform",
    slug="typeform",
    names=("typeform",),
    harm="Anyone reads the answers to the owner's forms, and changes or deletes the forms.",
    revoke="Delete the token in the account's settings: https://admin.typeform.com/user/tokens",
    references=("https://www.typeform.com/developers/get-started/personal-access-token/",),
)

UPLEAD = Provider(
    name="UpLead",
    slug="uplead",
    names=("uplead",),
    harm="Anyone uses up the account's credits on contact data.",
    revoke="Make a new key in the account's settings: https://app.uplead.com/",
    references=("https://docs.uplead.com/",),
)

VBOUT = Provider(
    name="VBOUT",
    slug="vbout",
    names=("vbout",),
    harm="Anyone mails the account's contact lists, posts to its social channels and reads its leads.",
    revoke="Make a new key under Settings, API integrations: https://app.vbout.com/",
    references=("https://developers.vbout.com/",),
)

VOUCHERY = Provider(
    name="Vouchery",
    slug="vouchery",
    names=("vouchery",),
    harm="Anyone makes and redeems vouchers of the company's campaigns.",
    revoke="Delete the key in the project's settings: https://docs.vouchery.io/",
    references=("https://docs.vouchery.io/",),
)

ZENDESK = Provider(
    name="Zendesk",
    slug="zendesk",
    names=("zendesk",),
    harm="With an agent's address, anyone reads and answers the tickets of all customers.",
    revoke="Deactivate or delete the token in the Admin Center under Apps and integrations, APIs: "
    "https://support.zendesk.com/hc/en-us/articles/4408889192858",
    references=("https://developer.zendesk.com/api-reference/introduction/security-and-auth/",),
)

ZONKA_FEEDBACK = Provider(
    name="Zonka Feedback",
    slug="zonka-feedback",
    names=("zonkafeedback", "zonka"),
    harm="Anyone reads the responses and contacts of the account's surveys.",
    revoke="Make a new token under Settings, Developers: https://apidocs.zonkafeedback.com/",
    references=("https://apidocs.zonkafeedback.com/",),
)

RULES: tuple[Rule, ...] = (
    near(APOLLO_IO, "api-key", "{b64url:22}"),
    near(APPTIVO, "access-key"),
    near(AUTOKLOSE, "api-token"),
    near(AUTOPILOT, "api-key", "{hex:32}"),
    near(AXONAUT, "api-key", "{hex:32}"),
    near(BEAMER, "api-key", "b_{b64:43}=", "b_{b64url:43}=", "b_{b64url:44}"),
    near(BESNAPPY, "api-key", "{hex:64}"),
    near(BITLY, "access-token", "{hex:40}"),
    near(BOMBBOMB, "api-key"),
    near(BULBUL, "api-key", "{alnum:32}"),
    near(CAMPAYN, "api-key", "{hex:64}"),
    near(CANNY, "api-key", "{uuid}"),
    near(CAPSULE_CRM, "api-token", "{b64:64}"),
    near(CENTRALSTATIONCRM, "api-key", "{alnum:30}"),
    near(CHATBOT, "access-token", "{b64url:32}"),
    near(CLEARBIT, "api-key", "sk_{hex:32}", ignores=("pk_{hex:32}",)),
    near(CLIENGO, "api-key"),
    near(CLIENTARY, "api-token", "{b62:20}"),
    near(CLINCHPAD, "api-key"),
    alone(CLOSE, "api-key", "api_{b62:21,22}.{b62:21,22}"),
    near(CLOZE, "api-key", "{hex:32}"),
    near(COMPANYHUB, "api-key"),
    alone(CONVERTKIT, "v4-api-key", "kit_{hex:32}", title="Kit API key"),
    near(CONVERTKIT, "api-secret", "{b64url:43}", "{b64url:22}", title="ConvertKit API secret"),
    near(CONVIER, "api-token", "{digit:1,4}|{b62:40}"),
    near(COPPER, "api-key", "{hex:32}"),
    near(CUSTOMER_GURU, "api-secret", "{b62:50}"),
    near(CUSTOMER_IO, "app-api-key", "{hex:32}"),
    near(
        CUSTOMER_IO,
        "tracking-api-key",
        "{hex:20}",
        hints=("key", "secret"),
        ignores=("CUSTOMERIO_SITE_ID={hex:20}",),
        harm="With the site id, anyone writes people and events into the workspace, which can start its campaigns.",
    ),
    near(
        CUSTOMER_IO,
        "webhook-signing-key",
        "{hex:64}",
        hints=("sign", "webhook"),
        harm="Anyone sends the receiver webhooks that it takes for Customer.io's.",
    ),
    near(DELIGHTED, "api-key", "{b62:32}"),
    near(DEMIO, "api-secret", "{b62:10,12}", hints=("secret",)),
    near(DEMIO, "api-key", "{b62:32}", hints=("key",)),
    near(DOTDIGITAL, "api-password"),
    near(EVENTBRITE, "private-token", "{b62:20}"),
    near(
        EVENTBRITE,
        "client-secret",
        "{base32:52,56}",
        hints=("secret",),
        harm="Anyone poses as the app and turns its users' codes into access tokens.",
    ),
    near(FEEDIER, "api-key"),
    near(FLOWLU, "api-key", "{b62:51}"),
    near(FRESHWORKS, "api-key", "{b62:20}", "{b64url:22}", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(FRONT, "api-token", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(GETEMAILS, "api-key"),
    near(GETEMAIL_IO, "api-key"),
    near(GETGIST, "api-key"),
    near(GETRESPONSE, "api-key", "{alnum:32}"),
    near(GROOVEHQ, "api-token", "{hex:64}"),
    near(HELPCRUNCH, "api-key", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}", "{b64:300,344}"),
    near(HELP_SCOUT, "app-secret", "{b62:32}", "{hex:40}"),
    alone(
        HUBSPOT,
        "private-app-token",
        "pat-na1-{uuid}",
        "pat-na2-{uuid}",
        "pat-na3-{uuid}",
        "pat-eu1-{uuid}",
        "pat-ap1-{uuid}",
        title="HubSpot private app token",
    ),
    near(HUBSPOT, "api-key", "{uuid}"),
    near(
        HUBSPOT,
        "personal-access-key",
        "C{b64:60,400}",
        "C{b64:60,400}=",
        "C{b64:60,400}==",
        names=("hubspot", "personalaccesskey", "personal_access_key"),
        hints=("personal",),
        harm="Anyone works in the portal as this person through HubSpot's command line: designs, files, projects.",
        revoke="Deactivate the key in the portal: https://app.hubspot.com/l/personal-access-key",
        references=("https://developers.hubspot.com/docs/guides/cms/tools/hubspot-cli/personal-access-key",),
    ),
    near(HUNTER, "api-key", "{hex:40}"),
    near(INSIGHTLY, "api-key", "{uuid}"),
    near(INSTABOT, "api-key"),
    near(INSTANTLY, "api-key"),
    alone(INTERCOM, "access-token", "dG9rO{b64:54}="),
    near(
        INTERCOM,
        "client-secret",
        "{uuid}",
        hints=("client",),
        harm="Anyone poses as the app, forges its webhooks, and gets tokens of the workspaces that install it.",
        revoke="Replace the client secret in the Developer Hub: https://app.intercom.com/a/apps/_/developer-hub",
    ),
    near(
        INTERCOM,
        "identity-secret",
        "{b64url:40}",
        "{b64url:43}",
        hints=("secret",),
        title="Intercom identity verification secret",
        harm="Anyone poses as any user in the Messenger and reads that user's conversations.",
        revoke="Replace the secret under Messenger security: https://app.intercom.com/a/apps/_/settings/identity-verification",
        references=("https://www.intercom.com/help/en/articles/183-set-up-identity-verification-for-web-and-mobile",),
    ),
    near(INTERSELLER, "api-key"),
    near(KARMACRM, "api-token"),
    alone(KLAVIYO, "private-api-key", "pk_{hex:34}", "pk_{b62:6}_{hex:34}"),
    near(KYLAS, "api-key", "{uuid}:{digit:1,6}", "{uuid}"),
    near(LEADFEEDER, "api-token"),
    near(LEMLIST, "api-key", "{hex:32}"),
    near(LESS_ANNOYING_CRM, "api-key", "{digit:5,8}-{digit:20,40}-{b62:40,60}", "{b62:50}"),
    near(LIVEAGENT, "api-key", "{b62:32}"),
    near(MADKUDU, "api-key", "{hex:32}"),
    alone(
        MAILCHIMP,
        "api-key",
        "{hex:32}-us{digit:1,2}",
        keywords=("-us0", "-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"),
        finds=("curl --user 'anystring:«{hex:32}-us{digit:2}»' https://us6.api.mailchimp.com/3.0/ping",),
        ignores=("en-us1",),
    ),
    near(MAILERLITE, "api-token", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}", "{hex:32}"),
    near(MAILMODO, "api-key", "{b62:7}-{b62:7}-{b62:7}-{b62:7}"),
    near(MANDRILL, "api-key", "{b64url:22}", "md-{b64url:22}"),
    near(METRILO, "api-token", "{hex:16}"),
    near(MIXMAX, "api-token", "{uuid}"),
    near(MOOSEND, "api-key", "{uuid}"),
    near(NETHUNT, "api-key", "{uuid}"),
    near(NICEREPLY, "api-key", "{hex:40}"),
    near(NIMBLE, "api-token"),
    near(NOTICEABLE, "api-key"),
    near(OMNISEND, "api-key", "{hex:24}-{b62:40,60}"),
    near(ONEPAGECRM, "api-key", "{b64:43}="),
    near(OVERLOOP, "api-key"),
    near(PARTNERSTACK, "api-key", "{b62:64}", "sk_{b62:16,80}"),
    near(PEOPLE_DATA_LABS, "api-key", "{hex:64}"),
    near(PIPEDRIVE, "api-token", "{hex:40}"),
    near(POSTBACKS, "api-key"),
    near(POWRBOT, "api-key"),
    near(PROSPECT_CRM, "api-token"),
    near(QUALAROO, "api-secret"),
    near(RAVEN_TOOLS, "api-key"),
    near(REALLYSIMPLESYSTEMS, "api-token", title="Really Simple Systems API token"),
    near(REBRANDLY, "api-key", "{hex:32}"),
    near(REFINER, "api-key"),
    near(REPLY_IO, "api-key"),
    near(REVAMP_CRM, "api-key", "{b62:40}"),
    near(RITEKIT, "api-key"),
    near(ROCKETREACH, "api-key"),
    near(SALESBLINK, "api-key"),
    near(SALESCOOKIE, "api-key"),
    near(SALESFLARE, "api-key"),
    alone(
        SALESFORCE,
        "access-token",
        "00D{b62:12}!A{b64url:20,130}",
        "00D{b62:12}!A{b64url:1,19}.{b64url:20,130}",
        title="Salesforce access token or session id",
    ),
    alone(
        SALESFORCE,
        "refresh-token",
        "5Aep861{b64url:20,110}",
        "5Aep861{b64url:1,19}.{b64url:20,110}",
        harm="Anyone draws new access tokens for this user, and acts as them in the organization.",
    ),
    near(
        SALESFORCE,
        "consumer-secret",
        "{HEX:64}",
        "{digit:18,19}",
        hints=("consumer", "client"),
        harm="Anyone poses as the connected app; with its users' tokens or names, they reach what the app may.",
        revoke="Rotate the consumer secret of the connected app: "
        "https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm&type=5",
    ),
    near(
        SALESFORCE,
        "security-token",
        "{b62:24,25}",
        hints=("security",),
        harm="With this user's name and password, anyone logs in to the API from anywhere.",
        revoke="Reset the security token in the user's settings: "
        "https://help.salesforce.com/s/articleView?id=sf.user_security_token.htm&type=5",
    ),
    near(SALESMATE, "access-key", "{uuid}"),
    near(SHERPADESK, "api-token", "{alnum:32}"),
    near(SIMPLESAT, "api-key", "{hex:40}"),
    near(SIMPLY_NOTED, "api-key"),
    near(SIMVOLY, "api-key"),
    near(SKRAPP, "access-key"),
    near(STORYCHIEF, "api-key", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(STREAK, "api-key", "{hex:32}"),
    near(STRIPO, "secret-key", "{hex:32}"),
    near(SUGESTER, "api-token", "{b62:32}"),
    near(SURVEYBOT, "api-key"),
    near(SURVEYSPARROW, "access-token", "{b64url:86,90}"),
    near(SURVEY_ANYPLACE, "api-key", "{uuid}"),
    near(SURVICATE, "api-key", "{hex:32}"),
    near(TEAMGATE, "api-key", "{b62:40}", "{b62:80}"),
    alone(TEAMWORK, "api-key", "tkn.v1_{b64:70}==", "tkn.v1_{b64:71}=", "tkn.v1_{b64:72}"),
    alone(TYPEFORM, "personal-access-token", "tfp_{b64url:40,70}"),
    near(UPLEAD, "api-key", "{hex:32}"),
    near(VBOUT, "api-key", "{digit:25}"),
    near(VOUCHERY, "api-key", "{uuid}"),
    near(ZENDESK, "api-token", "{b62:40}"),
    near(
        ZENDESK,
        "oauth-token",
        "{hex:64}",
        harm="Anyone does in Zendesk what this agent or the OAuth client was allowed.",
    ),
    near(ZONKA_FEEDBACK, "api-token"),
)
