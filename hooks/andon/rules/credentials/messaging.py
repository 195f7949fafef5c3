"""Messaging: keys of mail, SMS, chat, push and call services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.checks import sample_address
from andon.rules.shapes import Provider, alone, near

AGORA = Provider(
    name="Agora",
    slug="agora",
    names=("agora_app", "agora_certificate", "agora.io", "agora_customer", "agora-app"),
    words=("agora",),
    harm=(
        "With the app id, anyone signs tokens for every channel of the project: joins, listens and spends its minutes."
    ),
    revoke="Make a secondary certificate the primary one and delete this one in the console: https://console.agora.io/",
    references=("https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server",),
)

AIRSHIP = Provider(
    name="Airship",
    slug="airship",
    names=("urbanairship", "urban_airship", "airship_app", "airship_master", "urban-airship", "airship.com"),
    words=("airship",),
    harm="With the app key, anyone pushes messages to every device of the app and reads its audience.",
    revoke="Make a new master secret or revoke the token in the project's settings: https://docs.airship.com/api/ua/",
    references=("https://docs.airship.com/api/ua/",),
)

APIFONICA = Provider(
    name="Apifonica",
    slug="apifonica",
    names=("apifonica",),
    harm="With the account id, anyone calls and sends messages at the account's cost and reads its past ones.",
    revoke="Change the token in the control panel: https://www.apifonica.com/",
    references=("https://docs.apifonica.com/",),
)

BREVO = Provider(
    name="Brevo",
    slug="brevo",
    names=("brevo", "sendinblue", "send_in_blue"),
    harm="Anyone sends mail and text messages as the company, and reads its contacts.",
    revoke="Delete the key in the settings: https://app.brevo.com/settings/keys/api",
    references=("https://developers.brevo.com/docs/getting-started",),
)

BULKSMS = Provider(
    name="BulkSMS",
    slug="bulksms",
    names=("bulksms",),
    harm="With its token id, anyone sends SMS in the company's name and at its cost, and reads the replies.",
    revoke="Delete the API token under Settings, Advanced, API Tokens: https://www.bulksms.com/account/",
    references=("https://www.bulksms.com/developer/json/v1/",),
)

CHATFUEL = Provider(
    name="Chatfuel",
    slug="chatfuel",
    names=("chatfuel", "chatfule"),
    harm="Anyone sends messages to the bot's users in its name.",
    revoke="Make a new token in the bot's settings: https://dashboard.chatfuel.com/",
    references=("https://docs.chatfuel.com/",),
)

CLICKSEND = Provider(
    name="ClickSend",
    slug="clicksend",
    names=("clicksend",),
    harm="With the user name, anyone sends SMS, mail, letters and calls at the account's cost.",
    revoke="Regenerate the key on the API credentials page: https://dashboard.clicksend.com/account/subaccounts",
    references=("https://developers.clicksend.com/docs/",),
)

CLOCKWORK_SMS = Provider(
    name="Clockwork SMS",
    slug="clockwork-sms",
    names=("clockworksms", "clockwork_sms", "clockwork-sms"),
    words=("clockwork",),
    harm="Anyone sends SMS in the company's name and at its cost.",
    revoke="Delete the key in the account; the service became TextAnywhere: https://www.textanywhere.com/",
    references=("https://www.textanywhere.com/",),
)

COURIER = Provider(
    name="Courier",
    slug="courier",
    names=(
        "courier_auth",
        "trycourier",
        "api.courier.com",
    ),
    words=("courier",),
    harm="Anyone sends mail, texts and push messages in the workspace's name and reads its recipients' profiles.",
    revoke="Rotate the key under Settings, API keys: https://app.courier.com/settings/api-keys",
    references=("https://www.courier.com/docs/reference/intro",),
)

D7_NETWORKS = Provider(
    name="D7 Networks",
    slug="d7-networks",
    names=(
        "d7networks",
        "d7_networks",
        "d7_api",
        "d7sms",
    ),
    words=("d7",),
    harm="Anyone sends texts and WhatsApp messages at the account's cost, in its sender's name.",
    revoke="Delete the token under API tokens: https://app.d7networks.com/",
    references=("https://d7networks.com/docs/",),
)

DAILY_CO = Provider(
    name="Daily",
    slug="daily-co",
    names=(
        "daily_api_key",
        "dailyapikey",
        "daily_api",
        "api.daily.co",
        ".daily.co/",
    ),
    words=("dailyco",),
    harm="Anyone opens and enters the domain's video rooms, makes meeting tokens and reads recordings.",
    revoke="Revoke the key under Developers in the dashboard: https://dashboard.daily.co/developers",
    references=("https://docs.daily.co/reference/rest-api/your-api-key",),
)

DISCORD = Provider(
    name="Discord",
    slug="discord",
    names=("discord",),
    harm="Anyone acts as the bot on every server it was added to: reads, writes and bans as it may.",
    revoke="Reset the token under Bot in the application's settings: https://discord.com/developers/applications",
    references=("https://discord.com/developers/docs/reference#authentication",),
)

DOCUMO = Provider(
    name="Documo",
    slug="documo",
    names=(
        "documo",
        "mfax_api",
    ),
    harm="Anyone sends faxes at the account's cost and reads those it received.",
    revoke="Delete the key under Settings, API: https://app.documo.com/",
    references=("https://docs.documo.com/",),
)

DYSPATCH = Provider(
    name="Dyspatch",
    slug="dyspatch",
    names=("dyspatch",),
    harm="Anyone reads the organisation's mail templates.",
    revoke="Delete the key under API Keys: https://app.dyspatch.io/",
    references=("https://docs.dyspatch.io/api/",),
)

EIGHT_BY_EIGHT = Provider(
    name="8x8",
    slug="8x8",
    names=("wavecell", "eightxeight", "8x8_api", "8x8.com", "8x8.vc"),
    harm="Anyone sends SMS and chat messages, and places calls, at the account's cost.",
    revoke="Delete the key in the 8x8 Connect portal, API keys: https://connect.8x8.com/",
    references=("https://developer.8x8.com/connect/docs/authentication/",),
)

ELASTIC_EMAIL = Provider(
    name="Elastic Email",
    slug="elastic-email",
    names=(
        "elasticemail",
        "elastic_email",
        "elastic-email",
    ),
    harm="Anyone sends mail in the account's name and reads its contacts and logs.",
    revoke="Delete the key under Settings, Manage API Keys: https://app.elasticemail.com/marketing/settings/new/manage-api",
    references=("https://elasticemail.com/developers/api-documentation/rest-api",),
)

ENABLEX = Provider(
    name="EnableX",
    slug="enablex",
    names=("enablex_app", "enablex_api", "enablex.io", "enablex_key"),
    words=("enablex",),
    harm="With the app id, anyone makes video rooms and sends messages at the account's cost.",
    revoke="Reset the app key in the project's settings: https://portal.enablex.io/",
    references=("https://developer.enablex.io/",),
)

GC_NOTIFY = Provider(
    name="GC Notify",
    slug="gc-notify",
    harm="Anyone sends mail and SMS in the name of the Canadian government service and reads what it sent.",
    revoke="Revoke the key in the service's API integration page: https://notification.canada.ca/",
    references=("https://documentation.notification.canada.ca/en/start.html",),
)

GITTER = Provider(
    name="Gitter",
    slug="gitter",
    names=("gitter",),
    harm="Anyone reads and writes in this person's rooms, private ones among them.",
    revoke="Reset the access token on the developer page: https://developer.gitter.im/apps",
    references=("https://developer.gitter.im/docs/authentication",),
)

LARK = Provider(
    name="Lark",
    slug="lark",
    names=("larksuite", "feishu", "lark_app"),
    words=("lark",),
    harm="With the app id, anyone acts as the app: reads and sends messages and documents that it may.",
    revoke="Reset the app secret in the developer console: https://open.larksuite.com/app",
    references=("https://open.larksuite.com/document/",),
)

LINE = Provider(
    name="LINE",
    slug="line",
    names=(
        "line_bot_api",
        "linebotapi",
        "line-bot-sdk",
        "api.line.me",
        "channel_secret",
        "channelsecret",
    ),
    words=(
        "line",
        "linebot",
    ),
    harm="Anyone sends messages as the LINE official account and reads its followers' profiles.",
    revoke="Reissue the channel access token in the channel's settings: https://developers.line.biz/console/",
    references=("https://developers.line.biz/en/docs/basics/channel-access-token/",),
)

LIVESTORM = Provider(
    name="Livestorm",
    slug="livestorm",
    names=("livestorm",),
    harm="Anyone reads the workspace's events and registrants, and within the token's scopes changes them.",
    revoke="Delete the token under Account settings, App marketplace: https://app.livestorm.co/",
    references=("https://developers.livestorm.co/docs/authorization",),
)

MAGICBELL = Provider(
    name="MagicBell",
    slug="magicbell",
    names=("magicbell",),
    harm="With the API key, anyone notifies the product's users in its name, and reads what they were sent.",
    revoke="Reset the API secret in the project's settings: https://app.magicbell.com/",
    references=("https://www.magicbell.com/docs/api/overview",),
)

MAILERSEND = Provider(
    name="MailerSend",
    slug="mailersend",
    harm="Anyone sends mail from the account's domains, and reads its recipients and activity, as the token allows.",
    revoke="Delete the token under Integrations, API tokens: https://app.mailersend.com/api-tokens",
    references=("https://developers.mailersend.com/general.html#authentication",),
)

MAILGUN = Provider(
    name="Mailgun",
    slug="mailgun",
    names=("mailgun",),
    harm="Anyone sends mail from the account's domains, and reads its logs, stored messages and lists.",
    revoke="Delete the key under API security: https://app.mailgun.com/settings/api_security",
    references=("https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt",),
)

MAILJET = Provider(
    name="Mailjet",
    slug="mailjet",
    names=(
        "mailjet",
        "mj_apikey",
    ),
    harm="With the API key, anyone sends mail and texts in the account's name and reads its contact lists.",
    revoke="Regenerate the secret key under API key management: https://app.mailjet.com/account/apikeys",
    references=("https://dev.mailjet.com/email/reference/overview/authentication/",),
)

MAILSAC = Provider(
    name="Mailsac",
    slug="mailsac",
    names=("mailsac",),
    harm="Anyone reads and deletes the mail in the account's inboxes.",
    revoke="Delete the key under API credentials: https://mailsac.com/v2/credentials",
    references=("https://docs.mailsac.com/",),
)

MATTERMOST = Provider(
    name="Mattermost",
    slug="mattermost",
    names=("mattermost",),
    harm="Anyone acts as this person or bot on the server: reads its channels and writes in them.",
    revoke="Deactivate or delete the token in the profile's security settings: "
    "https://developers.mattermost.com/integrate/reference/personal-access-token/",
    references=("https://developers.mattermost.com/integrate/reference/personal-access-token/",),
)

MESIBO = Provider(
    name="Mesibo",
    slug="mesibo",
    names=("mesibo",),
    harm="Anyone makes users and their tokens, reads messages and joins calls of the app.",
    revoke="Reset the app token in the console: https://console.mesibo.com/",
    references=("https://docs.mesibo.com/api/backend-api/",),
)

MESSAGEBIRD = Provider(
    name="MessageBird",
    slug="messagebird",
    names=("messagebird", "message_bird"),
    harm="Anyone sends text messages and makes calls at the account's cost, and reads those that were sent.",
    revoke="Delete the access key in the dashboard: https://dashboard.messagebird.com/en/developers/access",
    references=("https://developers.messagebird.com/api/#authentication",),
)

NYLAS = Provider(
    name="Nylas",
    slug="nylas",
    names=("nylas",),
    harm="Anyone reads and sends mail and changes calendars of every account connected to the application.",
    revoke="Delete the key in the dashboard, under API Keys: https://dashboard-v3.nylas.com/",
    references=("https://developer.nylas.com/docs/",),
)

ONESIGNAL = Provider(
    name="OneSignal",
    slug="onesignal",
    names=("onesignal", "one_signal"),
    harm="Anyone sends notifications to all of the app's users and reads or changes their data.",
    revoke="Rotate or delete the key in the app's Keys & IDs: https://dashboard.onesignal.com/apps",
    references=("https://documentation.onesignal.com/docs/keys-and-ids",),
)

PEPIPOST = Provider(
    name="Netcore Email (Pepipost)",
    slug="pepipost",
    names=("pepipost",),
    harm="Anyone sends mail in the account's name and at its cost.",
    revoke="Reset the key under Settings, Integration: https://app.pepipost.com/",
    references=("https://emaildocs.netcorecloud.com/",),
)

PLIVO = Provider(
    name="Plivo",
    slug="plivo",
    names=("plivo",),
    harm="With the auth id, anyone calls and sends SMS at the account's cost and reads its past ones.",
    revoke="Make a new auth token in the console: https://console.plivo.com/dashboard/",
    references=("https://www.plivo.com/docs/messaging/api/overview",),
)

POSTAGEAPP = Provider(
    name="Postage App",
    slug="postageapp",
    names=(
        "postageapp",
        "postage_app",
    ),
    harm="Anyone sends mail in the project's name and reads its message log.",
    revoke="Reset the project's API key: https://postageapp.com/",
    references=("https://dev.postageapp.com/",),
)

POSTMARK = Provider(
    name="Postmark",
    slug="postmark",
    names=("postmark",),
    harm="Anyone sends mail from the server's domains and reads what it sent, or with an account token "
    "changes all servers.",
    revoke="Make a new token in the server's API Tokens and delete this one: https://account.postmarkapp.com/servers",
    references=("https://postmarkapp.com/developer/api/overview",),
)

PUBNUB = Provider(
    name="PubNub",
    slug="pubnub",
    names=("pubnub",),
    harm="Anyone grants access to the app's channels, and so reads, sends and deletes all of its messages.",
    revoke="Reset the keyset's secret key in the admin portal: https://admin.pubnub.com/",
    references=(
        "https://www.pubnub.com/docs/general/basics/set-up-your-account",
        "https://www.pubnub.com/docs/general/security/access-control",
    ),
)

PUSHBULLET = Provider(
    name="Pushbullet",
    slug="pushbullet",
    names=("pushbullet",),
    harm="Anyone reads what its owner pushes between devices, texts included, and sends as them.",
    revoke="Reset all access tokens under Settings, Account: https://www.pushbullet.com/#settings/account",
    references=("https://docs.pushbullet.com/#authentication",),
)

PUSHER = Provider(
    name="Pusher",
    slug="pusher",
    names=("pusher_secret", "pusher_app_secret", "pusher.com", "pusherapp", "pusher-secret", "pusher_app"),
    words=("pusher",),
    harm="With the app's id and key, anyone publishes to every channel and reads who is on them.",
    revoke="Add a new key pair and delete this one in the app's App Keys: https://dashboard.pusher.com/",
    references=("https://pusher.com/docs/channels/library_auth_reference/rest-api/",),
)

REACHMAIL = Provider(
    name="ReachMail",
    slug="reachmail",
    names=(
        "reachmail_",
        "reachmail.net",
        "reachmail.com",
    ),
    words=("reachmail",),
    harm="Anyone sends mail in the account's name and reads its contact lists.",
    revoke="Delete the token in the account's settings: https://go.reachmail.net/",
    references=("https://services.reachmail.net/",),
)

RESEND = Provider(
    name="Resend",
    slug="resend",
    names=("resend_api", "resend.com", "resend-api"),
    words=("resend",),
    harm=(
        "Anyone sends mail from the company's domains, and with full access reads its contacts and changes its domains."
    ),
    revoke="Delete the key on the API keys page: https://resend.com/api-keys",
    references=("https://resend.com/docs/dashboard/api-keys/introduction",),
)

RINGCENTRAL = Provider(
    name="RingCentral",
    slug="ringcentral",
    names=("ringcentral",),
    harm="With the client id, anyone poses as the app: calls, SMS and recordings of the users who signed in.",
    revoke="Regenerate the secret in the app's credentials: https://developers.ringcentral.com/my-account.html",
    references=("https://developers.ringcentral.com/guide/authentication",),
)

SEMAPHORE_SMS = Provider(
    name="Semaphore SMS",
    slug="semaphore-sms",
    names=(
        "semaphore_api_key",
        "semaphore_sms",
        "semaphoresms",
        "api.semaphore.co",
    ),
    harm="Anyone sends texts at the account's cost, in its sender's name.",
    revoke="Reset the key in the account's API settings: https://semaphore.co/account",
    references=("https://semaphore.co/docs",),
)

SENDBIRD = Provider(
    name="Sendbird",
    slug="sendbird",
    names=("sendbird",),
    harm="Anyone administers the chat application: reads all messages, and makes and bans users.",
    revoke="Replace the API token under Settings, Application, General: https://dashboard.sendbird.com",
    references=("https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",),
)

SENDGRID = Provider(
    name="SendGrid",
    slug="sendgrid",
    names=("sendgrid",),
    harm="Anyone sends mail as the company, from domains that recipients' servers trust, within the key's scopes.",
    revoke="Delete the key in the settings: https://app.sendgrid.com/settings/api_keys",
    references=("https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",),
)

SIGNALWIRE = Provider(
    name="SignalWire",
    slug="signalwire",
    names=("signalwire",),
    harm="Anyone places calls and sends SMS from the project's numbers, at its cost, and reads recordings.",
    revoke="Delete the token in the space, under API: https://developer.signalwire.com/",
    references=("https://developer.signalwire.com/",),
)

SINCH = Provider(
    name="Sinch",
    slug="sinch",
    names=("sinch",),
    harm="Anyone sends SMS and places calls from the company's numbers, at its cost.",
    revoke="Delete the access key or make a new API token on the dashboard: https://dashboard.sinch.com/",
    references=("https://developers.sinch.com/docs/",),
)

SLACK = Provider(
    name="Slack",
    slug="slack",
    names=("slack",),
    harm="Anyone acts as the app's bot in the workspace: reads and writes messages, within its scopes.",
    revoke="Revoke the app's tokens under OAuth & Permissions, or with auth.revoke: https://api.slack.com/apps",
    references=("https://docs.slack.dev/authentication/tokens/",),
)

SMOOCH = Provider(
    name="Smooch",
    slug="smooch",
    names=("smooch_api", "smooch.io", "smooch_key", "smoochapp"),
    words=("smooch",),
    harm="With its id, anyone reads the app's conversations with customers and answers in its name.",
    revoke="Delete the key in the app's settings: https://docs.smooch.io/",
    references=("https://docs.smooch.io/rest/",),
)

SPARKPOST = Provider(
    name="SparkPost",
    slug="sparkpost",
    names=(
        "sparkpost",
        "spark_post",
    ),
    harm="Anyone sends mail in the account's name, and within the key's permissions reads its recipients and events.",
    revoke="Delete the key under Configuration, API keys: https://app.sparkpost.com/account/api-keys",
    references=("https://developers.sparkpost.com/api/#header-authentication",),
)

TEAMS = Provider(
    name="Microsoft Teams",
    slug="microsoft-teams",
    names=("webhook.office.com", "outlook.office.com", "msteams", "ms_teams", "microsoft_teams"),
    harm="Anyone posts messages into the channel, with links that its members may trust.",
    revoke="Delete the connector or the workflow, and make another: "
    "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    references=(
        "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    ),
)

TELEGRAM = Provider(
    name="Telegram",
    slug="telegram",
    names=("telegram",),
    harm="Anyone acts as the bot: reads what is sent to it, and writes to everybody who uses it.",
    revoke="Send /revoke to @BotFather, who makes a new token: https://core.telegram.org/bots/features#botfather",
    references=("https://core.telegram.org/bots/api#authorizing-your-bot",),
)

TELETYPE = Provider(
    name="Teletype",
    slug="teletype",
    names=("teletype_app", "teletype.app", "teletype_api"),
    words=("teletype",),
    harm="Anyone reads the company's chats with its clients and answers in its name.",
    revoke="Revoke the token in the settings, Public API: https://teletype.app/help/api/",
    references=("https://teletype.app/help/api/",),
)

TELNYX = Provider(
    name="Telnyx",
    slug="telnyx",
    harm="Anyone calls, sends messages and buys numbers at the account's cost.",
    revoke="Delete the key in the portal, under API Keys: https://portal.telnyx.com/#/api-keys",
    references=("https://developers.telnyx.com/development/api-fundamentals/authentication",),
)

TEXTMAGIC = Provider(
    name="TextMagic",
    slug="textmagic",
    names=("textmagic",),
    harm="With the user name, anyone sends SMS at the account's cost and reads its chats.",
    revoke="Delete the key on the API keys page: https://my.textmagic.com/online/api/rest-api/keys",
    references=("https://docs.textmagic.com/",),
)

TWIST = Provider(
    name="Twist",
    slug="twist",
    names=("twist_api", "api.twist.com", "twist_token", "twist_oauth"),
    words=("twist",),
    harm="Anyone reads and writes the threads and messages that the person can open.",
    revoke="Disable the integration or reset its token: https://twist.com/integrations/build",
    references=("https://developer.twist.com/v3/",),
)

TYNTEC = Provider(
    name="tyntec",
    slug="tyntec",
    names=("tyntec",),
    harm="Anyone sends SMS and WhatsApp messages in the company's name and at its cost.",
    revoke="Delete the key in the business center, API settings: https://my.tyntec.com/",
    references=("https://api.tyntec.com/reference/",),
)

TYPETALK = Provider(
    name="Typetalk",
    slug="typetalk",
    names=("typetalk",),
    harm="Anyone reads and posts messages in the topics of the team.",
    revoke="Delete the app on the developer page: https://typetalk.com/my/develop/applications",
    references=("https://developer.nulab.com/docs/typetalk/",),
)

VONAGE = Provider(
    name="Vonage",
    slug="vonage",
    names=("vonage", "nexmo"),
    harm="With the key, anyone sends SMS and places calls at the account's cost.",
    revoke="Make a new secret and delete this one in the API settings: https://dashboard.nexmo.com/settings",
    references=("https://developer.vonage.com/en/getting-started/concepts/authentication",),
)

VOODOOSMS = Provider(
    name="VoodooSMS",
    slug="voodoosms",
    names=("voodoosms",),
    harm="Anyone sends SMS in the company's name and at its cost.",
    revoke="Make a new key on the API keys page: https://www.voodoosms.com/portal",
    references=("https://www.voodoosms.com/",),
)

WEBEX = Provider(
    name="Webex",
    slug="webex",
    names=("webex", "ciscospark", "cisco_spark"),
    harm="Anyone reads and sends messages, joins meetings and lists people as the person or bot.",
    revoke="Make a new token, or regenerate the bot's, on the developer page: https://developer.webex.com/my-apps",
    references=("https://developer.webex.com/docs/getting-started", "https://developer.webex.com/docs/bots"),
)

WECHAT = Provider(
    name="WeChat",
    slug="wechat",
    names=("wechat", "weixin", "wx_app"),
    harm="With the app id, anyone acts as the official account or mini program: messages, menus and users' data.",
    revoke="Reset the AppSecret in the admin console: https://mp.weixin.qq.com/",
    references=("https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html",),
)

WECOM = Provider(
    name="WeCom",
    slug="wecom",
    names=("wecom", "qyapi", "wxwork", "wework", "corpsecret", "corp_secret"),
    harm="Anyone calls the company's API as the app: its directory and messages to staff.",
    revoke="Reset the app's secret in the admin console: https://work.weixin.qq.com/wework_admin/",
    references=("https://developer.work.weixin.qq.com/document/path/91039",),
)

ZULIP = Provider(
    name="Zulip",
    slug="zulip",
    names=("zulip",),
    harm="Anyone reads and sends messages as the bot or person, in every channel that they can see.",
    revoke="Generate a new key in the settings, Bots or Account & privacy: https://zulip.com/api/api-keys",
    references=("https://zulip.com/api/api-keys",),
)

RULES: tuple[Rule, ...] = (
    near(AGORA, "app-certificate", "{hex:32}", hints=("certificate", "cert")),
    near(
        AGORA,
        "customer-secret",
        "{hex:32}",
        hints=("secret",),
        harm="With the customer id, anyone calls the REST API: starts recordings, bans users, lists channels.",
        revoke="Delete the pair under Developer Toolkit, RESTful API: https://console.agora.io/restful-api",
    ),
    near(AIRSHIP, "master-secret", "{b64url:22}", hints=("secret",)),
    near(AIRSHIP, "access-token", hints=("token",)),
    near(APIFONICA, "auth-token"),
    alone(BREVO, "api-key", "xkeysib-{hex:64}-{b62:16}"),
    alone(
        BREVO,
        "smtp-key",
        "xsmtpsib-{hex:64}-{b62:16}",
        title="Brevo SMTP key",
        harm="Anyone sends mail as the company through Brevo's relay.",
        revoke="Delete the key in the settings: https://app.brevo.com/settings/keys/smtp",
        references=("https://developers.brevo.com/docs/smtp-integration",),
    ),
    near(BULKSMS, "token-secret"),
    near(CHATFUEL, "broadcast-token", "{b62:128}", "{b62:64}"),
    near(CLICKSEND, "api-key", "{uuid}"),
    near(CLOCKWORK_SMS, "api-key", "{hex:40}"),
    alone(COURIER, "api-key", "pk_prod_{b62:28}", "dk_prod_{b62:28}"),
    near(
        COURIER,
        "test-api-key",
        "pk_test_{b62:28}",
        "dk_test_{b62:28}",
        harm="Anyone sends messages through the workspace's test environment and reads its recipients' profiles.",
    ),
    near(D7_NETWORKS, "api-token", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(DAILY_CO, "api-key", "{hex:64}"),
    near(
        DISCORD,
        "bot-token",
        "{b64url:24,28}.{b64url:6}.{b64url:27,38}",
    ),
    alone(
        DISCORD,
        "user-token",
        "mfa.{b64url:84}",
        harm="Anyone is this person on Discord: reads and writes in their name.",
        revoke="Change the account's password, which ends all its sessions: https://support.discord.com",
    ),
    alone(
        DISCORD,
        "webhook-url",
        "https://discord.com/api/webhooks/{digit:17,20}/{b64url:60,80}",
        "https://discordapp.com/api/webhooks/{digit:17,20}/{b64url:60,80}",
        "https://ptb.discord.com/api/webhooks/{digit:17,20}/{b64url:60,80}",
        "https://canary.discord.com/api/webhooks/{digit:17,20}/{b64url:60,80}",
        "https://discord.com/api/v{digit:1,2}/webhooks/{digit:17,20}/{b64url:60,80}",
        harm="Anyone posts messages into the channel under any name, and deletes the webhook.",
        revoke="Delete the webhook under the server's integrations: https://support.discord.com/hc/en-us/articles/228383668",
        references=("https://discord.com/developers/docs/resources/webhook",),
    ),
    near(
        DISCORD,
        "client-secret",
        "{b64url:32}",
        hints=("secret",),
        harm="Anyone poses as the application, and gets tokens of the people who sign in with it.",
        revoke="Reset the client secret under OAuth2: https://discord.com/developers/applications",
        references=("https://discord.com/developers/docs/topics/oauth2",),
    ),
    near(DOCUMO, "api-key", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(DYSPATCH, "api-key"),
    near(EIGHT_BY_EIGHT, "api-key"),
    near(ELASTIC_EMAIL, "api-key", "{HEX:96}", "{uuid}"),
    near(ENABLEX, "app-key", "{b62:36}"),
    alone(GC_NOTIFY, "api-key", "gcntfy-{b64url:1,60}-{uuid}-{uuid}", "gcntfy-{uuid}-{uuid}"),
    near(GITTER, "access-token", "{hex:40}"),
    alone(
        LARK,
        "webhook-url",
        "https://open.larksuite.com/open-apis/bot/v2/hook/{uuid}",
        "https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}",
        harm="Anyone posts messages to the group in the bot's name.",
        revoke="Remove the custom bot from the group and add it again: https://open.larksuite.com/document/",
    ),
    near(LARK, "app-secret", "{b62:32}", hints=("secret",)),
    alone(LINE, "channel-access-token", "{b64:150}dB04t89/1O/w1cDnyilFU="),
    near(
        LINE,
        "channel-secret",
        "{hex:32}",
        hints=("secret",),
        harm="Anyone issues access tokens for the channel and signs webhook events that the receiver takes for LINE's.",
        revoke="Reissue the channel secret in the channel's basic settings: https://developers.line.biz/console/",
        references=(
            "https://developers.line.biz/en/docs/basics/channel-access-token/",
            "https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/",
        ),
    ),
    near(
        LINE,
        "notify-token",
        "{b62:43}",
        names=(
            "line_notify",
            "linenotify",
            "line-notify",
            "notify-api.line.me",
        ),
        title="LINE Notify token",
        harm="Anyone posted into the chat that the token stood for; LINE ended the service in March 2025.",
        revoke="Disconnect the service, should it still be listed: https://notify-bot.line.me/my/",
        references=("https://notify-bot.line.me/doc/en/",),
    ),
    near(LIVESTORM, "api-token", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(MAGICBELL, "api-secret", "{b62:40}", hints=("secret",)),
    alone(MAILERSEND, "api-token", "mlsn.{hex:64}"),
    alone(MAILGUN, "api-key", "key-{hex:32}", ignores=("pubkey-{hex:32}",)),
    near(MAILGUN, "private-api-key", "{hex:32}-{hex:8}-{hex:8}"),
    near(
        MAILGUN,
        "webhook-signing-key",
        "{hex:32}",
        hints=("signing", "webhook"),
        harm="Anyone forges events that the webhook's receiver takes for Mailgun's own.",
        revoke="Regenerate the HTTP webhook signing key: https://app.mailgun.com/settings/api_security",
        references=("https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks",),
    ),
    near(
        MAILJET,
        "secret-key",
        "{hex:32}",
        hints=(
            "secret",
            "private",
            "password",
            "pass",
            "token",
        ),
    ),
    near(
        MAILJET,
        "api-credentials",
        "{hex:32}:{hex:32}",
        harm="Anyone sends mail and texts in the account's name and reads its contact lists.",
    ),
    near(MAILSAC, "api-key", "k_{b62:36,60}"),
    near(MATTERMOST, "access-token", "{alnum:26}"),
    near(MESIBO, "app-token"),
    near(MESSAGEBIRD, "access-key", "{b62:25}", "live_{b62:25}", "test_{b62:25}"),
    alone(NYLAS, "api-key", "nyk_v0_{b62:64}"),
    near(NYLAS, "legacy-token", "{b62:30}", "{alnum:24,25}"),
    alone(ONESIGNAL, "app-api-key", "os_v2_app_{alnum:60,140}"),
    alone(
        ONESIGNAL,
        "organization-api-key",
        "os_v2_org_{alnum:60,140}",
        harm="Anyone reads, makes and changes all of the organization's apps and their keys.",
        revoke="Rotate or delete the key in the organization's Keys & IDs: https://dashboard.onesignal.com/organizations",
    ),
    near(ONESIGNAL, "legacy-api-key", "{b62:48}"),
    near(PEPIPOST, "api-key", "{hex:32}"),
    near(PLIVO, "auth-token", "{b62:40}"),
    near(POSTAGEAPP, "api-key", "{b62:32}"),
    near(POSTMARK, "api-token", "{uuid}"),
    alone(
        PUBNUB,
        "secret-key",
        "sec-c-{b62:48}",
        ignores=(
            "pub-c-{uuid}",
            "sub-c-{uuid}",
        ),
    ),
    near(PUSHBULLET, "access-token", "o.{b62:32}"),
    near(PUSHER, "app-secret", "{hex:20}", hints=("secret",), ignores=("PUSHER_APP_KEY={hex:20}",)),
    near(REACHMAIL, "api-token"),
    alone(RESEND, "api-key", "re_{b62:8}_{b62:24}"),
    near(RINGCENTRAL, "client-secret", "{b64url:22}", hints=("secret",)),
    near(
        RINGCENTRAL,
        "jwt",
        "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}",
        hints=("jwt",),
        title="RingCentral JWT credential",
        harm="With an app's client id and secret, anyone signs in as the person: calls, SMS and recordings.",
        revoke=(
            "Delete the JWT credential in the developer console: "
            "https://developers.ringcentral.com/guide/authentication/jwt/create-jwt"
        ),
    ),
    near(SEMAPHORE_SMS, "api-key", "{hex:32}"),
    near(SENDBIRD, "api-token", "{hex:40}"),
    alone(SENDGRID, "api-key", "SG.{b64url:22}.{b64url:43}"),
    near(SIGNALWIRE, "api-token", "PT{hex:48}"),
    near(
        SIGNALWIRE,
        "signing-key",
        "PSK_{b62:20,40}",
        hints=("sign", "psk"),
        harm="Anyone sends the receiver webhooks that it takes for SignalWire's.",
    ),
    near(SINCH, "api-token", "{hex:32}", "{b64:22}=="),
    alone(
        SLACK,
        "bot-token",
        "xoxb-{digit:9,14}-{digit:9,14}-{b62:24}",
        "xoxb-{digit:9,14}-{b62:24}",
        finds=("SLACK_BOT_TOKEN=«xoxb-{digit:12}-{digit:13}-{b62:24}»",),
        ignores=("xoxb-your-token", "xoxb-xxxxxxxxxxxx-xxxx"),
    ),
    alone(
        SLACK,
        "user-token",
        "xoxp-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:32}",
        "xoxp-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:6,10}",
        harm="Anyone acts as this person in the workspace: reads and writes messages and files, within its scopes.",
    ),
    alone(
        SLACK,
        "workspace-token",
        "xoxa-2-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:32}",
        "xoxa-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:32}",
        "xoxr-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:32}",
        "xoxo-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:6,32}",
        title="Slack workspace token (old)",
        harm="Anyone acts as the app in the workspace, or renews its token, within its scopes.",
    ),
    alone(
        SLACK,
        "app-token",
        "xapp-{digit:1}-A{b62:8,12}-{digit:10,14}-{hex:64}",
        title="Slack app-level token",
        harm="Anyone opens the app's socket in its place and receives what people send to it.",
        revoke="Revoke the token under Basic Information, App-Level Tokens: https://api.slack.com/apps",
    ),
    alone(
        SLACK,
        "configuration-token",
        "xoxe.xoxp-1-{b62:140,200}",
        "xoxe.xoxb-1-{b62:140,200}",
        title="Slack configuration or rotating token",
        harm="Anyone makes, changes and deletes this person's apps through their manifests, or acts as an app.",
        references=("https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests",),
    ),
    alone(
        SLACK,
        "refresh-token",
        "xoxe-1-{b62:130,180}",
        harm="Anyone draws new access or configuration tokens in place of these.",
        references=("https://docs.slack.dev/authentication/using-token-rotation",),
    ),
    alone(
        SLACK,
        "workflow-token",
        "xwfp-{b64url:30,200}",
        harm="Anyone does what the step of the workflow may do while it runs.",
    ),
    alone(
        SLACK,
        "client-token",
        "xoxc-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:64}",
        "xoxs-{digit:9,14}-{digit:9,14}-{digit:9,14}-{hex:10,64}",
        title="Slack session token",
        harm="With the session's cookie, anyone is this person in the workspace.",
        revoke="Sign out of all other sessions in the account's settings: "
        "https://slack.com/help/articles/214613347-Sign-out-of-Slack",
    ),
    alone(
        SLACK,
        "session-cookie",
        "xoxd-{b64:60,250}",
        "xoxd-{b64:60,250}=",
        "xoxd-{b64:60,250}==",
        harm="With a session token, anyone is this person in the workspace.",
        revoke="Sign out of all other sessions in the account's settings: "
        "https://slack.com/help/articles/214613347-Sign-out-of-Slack",
    ),
    alone(
        SLACK,
        "webhook-url",
        "https://hooks.slack.com/services/T{b62:8,12}/B{b62:8,12}/{b62:24}",
        "https://hooks.slack-gov.com/services/T{b62:8,12}/B{b62:8,12}/{b62:24}",
        check=sample_address,
        harm="Anyone posts messages into the channel, with links that its members may trust.",
        revoke="Delete the webhook under Incoming Webhooks: https://api.slack.com/apps",
        references=("https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",),
        ignores=("https://hooks.slack.com/services/T00000000/B00000000/XXXX",),
    ),
    alone(
        SLACK,
        "workflow-url",
        "https://hooks.slack.com/workflows/T{b62:8,12}/A{b62:8,12}/{digit:16,20}/{b62:24}",
        "https://hooks.slack.com/triggers/T{b62:8,12}/{digit:11,15}/{hex:32}",
        "https://hooks.slack.com/triggers/E{b62:8,12}/{digit:11,15}/{hex:32}",
        title="Slack workflow webhook URL",
        harm="Anyone starts the workflow with values of their choice.",
        revoke="Remove the webhook trigger from the workflow, and make another: "
        "https://slack.com/help/articles/360041352714",
        references=("https://slack.com/help/articles/360041352714",),
    ),
    near(
        SLACK,
        "signing-secret",
        "{hex:32}",
        hints=("signing",),
        harm="Anyone forges requests that the app takes for Slack's own.",
        revoke="Regenerate the signing secret under Basic Information: https://api.slack.com/apps",
        references=("https://docs.slack.dev/authentication/verifying-requests-from-slack",),
    ),
    near(
        SLACK,
        "client-secret",
        "{hex:32}",
        hints=("client",),
        harm="Anyone poses as the app, and gets tokens of the workspaces that install it.",
        revoke="Regenerate the client secret under Basic Information: https://api.slack.com/apps",
        references=("https://docs.slack.dev/authentication/installing-with-oauth",),
    ),
    near(
        SLACK,
        "verification-token",
        "{b62:24}",
        hints=("verification",),
        harm="Anyone forges requests that an app takes for Slack's own if it still checks this token only.",
        revoke="Regenerate the verification token under Basic Information: https://api.slack.com/apps",
        references=("https://docs.slack.dev/authentication/verifying-requests-from-slack",),
    ),
    near(SMOOCH, "app-secret", "{b64url:86}"),
    near(SPARKPOST, "api-key", "{hex:40}"),
    alone(
        TEAMS,
        "webhook-url",
        "https://{b64url:2,63}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}",
        "https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}",
        "https://outlook.office365.com/webhook/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}",
    ),
    alone(
        TEAMS,
        "workflow-url",
        "https://prod-{digit:2,3}.{alnum:5,25}.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke"
        "?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b64url:43}",
        "https://prod-{digit:2,3}.{alnum:5,25}.logic.azure.com/workflows/{hex:32}/triggers/manual/paths/invoke"
        "?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b64url:43}",
        "https://{b62:20,48}.{hex:2}.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/{hex:32}"
        "/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b64url:43}",
        "https://{b62:20,48}.{hex:2}.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/{hex:32}"
        "/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b64url:43}",
        title="Microsoft Teams workflow or Logic Apps URL",
        harm="Anyone starts the workflow with values of their choice, which is often a post into a channel.",
        keywords=(".logic.azure.com", ".api.powerplatform.com"),
    ),
    alone(
        TELEGRAM,
        "bot-token",
        "{digit:8,10}:AA{b64url:33}",
        "bot{digit:8,10}:AA{b64url:33}",
        keywords=(":aa",),
        finds=(
            "TELEGRAM_TOKEN=«{digit:10}:AA{b64url:33}»",
            "https://api.telegram.org/«bot{digit:10}:AA{b64url:33}»/getMe",
        ),
        ignores=("2001:db8::aa", "AA:BB:CC:DD:EE:FF"),
    ),
    near(
        TELEGRAM,
        "api-hash",
        "{hex:32}",
        hints=("hash",),
        title="Telegram api_hash",
        harm="With its api_id, anyone poses as the app towards Telegram, which may ban it for what they do.",
        revoke="It cannot be changed; ask Telegram, or register another app: https://my.telegram.org/apps",
        references=("https://core.telegram.org/api/obtaining_api_id",),
    ),
    near(TELETYPE, "api-token"),
    alone(TELNYX, "api-key", "KEY01{HEX:30}_{b62:22}"),
    near(TEXTMAGIC, "api-key", "{b62:30}"),
    near(TWIST, "access-token", "oauth2:{hex:40}"),
    near(TYNTEC, "api-key", "{b62:32}"),
    near(TYPETALK, "client-secret", "{b62:64}"),
    near(VONAGE, "api-secret", "{b62:16}", "{b62:50}", hints=("secret",)),
    near(VOODOOSMS, "api-key", "{b62:45}"),
    alone(WEBEX, "access-token", "{b64url:64}_PF84_{uuid}", "{b64url:64}_P0A1_{uuid}"),
    alone(
        WEBEX,
        "webhook-url",
        "https://webexapis.com/v1/webhooks/incoming/{b64url:60,120}",
        title="Webex incoming webhook URL",
        harm="Anyone posts to the space as the integration.",
        revoke="Delete the incoming webhook in the App Hub: https://apphub.webex.com/",
    ),
    near(WEBEX, "client-secret", "{hex:64}", hints=("secret",)),
    near(WECHAT, "app-secret", "{hex:32}", hints=("secret",), ignores=("WECHAT_APPID=wx{hex:16}",)),
    near(
        WECHAT,
        "pay-key",
        "{b62:32}",
        names=("wechat_pay", "wechatpay", "wxpay", "wx_pay", "apiv3key", "apiv3_key"),
        title="WeChat Pay API key",
        harm="Anyone decrypts payment notices, and with an old v2 key signs orders and refunds as the merchant.",
        revoke="Set a new API key in the merchant console, Account centre, API security: https://pay.weixin.qq.com/",
        references=("https://pay.weixin.qq.com/doc/",),
    ),
    near(WECOM, "corp-secret", "{b64url:43}", hints=("secret",)),
    alone(
        WECOM,
        "webhook-url",
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}",
        title="WeCom group robot webhook URL",
        harm="Anyone posts to the group chat as its robot.",
        revoke=(
            "Remove the robot from the group and add a new one: "
            "https://developer.work.weixin.qq.com/document/path/91770"
        ),
    ),
    near(ZULIP, "api-key", "{b62:32}"),
)
