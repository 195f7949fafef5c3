"""detect-secrets' plugins as andon presents them: rule id, title, the harm such a secret can do, how to revoke it.

The rule id is the plugin's `secret_type` as a slug; it stands in people's baselines. That the table is complete is
tested against the installed detect-secrets.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Entry(NamedTuple):
    """One plugin. `rank` says who names a value that several see: 2 a provider's format, 1 a name, 0 mere entropy."""

    rule: str
    title: str
    harm: str
    revoke: str
    rank: int = 2


_ANY = "Whoever reads it can use whatever it opens, with your rights."
_ROTATE = "Change it where it was issued, then take the old one out of use."

CATALOGUE: dict[str, Entry] = {
    "ArtifactoryDetector": Entry(
        "artifactory-credentials",
        "Artifactory credential",
        "Reads, and often writes, the packages that your builds install.",
        "Revoke it in Artifactory: https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
    ),
    "AWSKeyDetector": Entry(
        "aws-access-key",
        "AWS access key",
        "Acts in the AWS account as the user that it belongs to.",
        "Deactivate and delete it: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    ),
    "AzureStorageKeyDetector": Entry(
        "azure-storage-account-access-key",
        "Azure storage account key",
        "Reads, changes and deletes everything in the storage account.",
        "Rotate the key: https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
    ),
    "Base64HighEntropyString": Entry("base64-high-entropy-string", "Random Base64 string", _ANY, _ROTATE, 0),
    "BasicAuthDetector": Entry(
        "basic-auth-credentials", "Password in a URL", "Opens the service that the URL names.", _ROTATE
    ),
    "CloudantDetector": Entry(
        "cloudant-credentials",
        "Cloudant credential",
        "Reads and writes the Cloudant databases it was made for.",
        "Delete the credential: https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant",
    ),
    "DiscordBotTokenDetector": Entry(
        "discord-bot-token",
        "Discord bot token",
        "Acts as the bot on every server that it joined.",
        "Reset the token: https://discord.com/developers/applications",
    ),
    "GitHubTokenDetector": Entry(
        "github-token",
        "GitHub token",
        "Reads, and often writes, the repositories of whoever made it.",
        "Delete it: https://github.com/settings/tokens",
    ),
    "GitLabTokenDetector": Entry(
        "gitlab-token",
        "GitLab token",
        "Acts on GitLab with the rights it was made for.",
        "Revoke it: https://docs.gitlab.com/security/tokens/",
    ),
    "HexHighEntropyString": Entry("hex-high-entropy-string", "Random hexadecimal string", _ANY, _ROTATE, 0),
    "IbmCloudIamDetector": Entry(
        "ibm-cloud-iam-key",
        "IBM Cloud API key",
        "Acts in IBM Cloud as the user or service that it belongs to.",
        "Delete the key: https://cloud.ibm.com/iam/apikeys",
    ),
    "IbmCosHmacDetector": Entry(
        "ibm-cos-hmac-credentials",
        "IBM Cloud Object Storage key",
        "Reads and writes the buckets it was made for.",
        "Delete the service credential: https://cloud.ibm.com/docs/cloud-object-storage",
    ),
    "IPPublicDetector": Entry(
        "public-ip-ipv4",
        "Public IP address",
        "Names a machine of yours to whoever looks for one to attack.",
        "Use a name or a documentation address (192.0.2.0/24) where the address itself is not needed.",
        1,
    ),
    "JwtTokenDetector": Entry(
        "json-web-token",
        "JSON Web Token",
        "Logs in as whomever it names until it expires.",
        "End the session it belongs to, or change the signing key.",
    ),
    "KeywordDetector": Entry("secret-keyword", "Password or key", _ANY, _ROTATE, 1),
    "MailchimpDetector": Entry(
        "mailchimp-access-key",
        "Mailchimp API key",
        "Reads your mailing lists and sends mail in your name.",
        "Revoke it: https://mailchimp.com/help/about-api-keys/",
    ),
    "NpmDetector": Entry(
        "npm-tokens",
        "npm token",
        "Publishes packages in your name.",
        "Revoke it: https://docs.npmjs.com/revoking-access-tokens",
    ),
    "OpenAIDetector": Entry(
        "openai-token",
        "OpenAI key",
        "Spends your quota and reads what is stored in the project.",
        "Delete it: https://platform.openai.com/api-keys",
    ),
    "PrivateKeyDetector": Entry(
        "private-key",
        "Private key",
        "Logs in, signs or decrypts as whoever owns the key.",
        "Make a new pair, put the new public key in place of the old one, and revoke its certificate if it has one.",
    ),
    "PypiTokenDetector": Entry(
        "pypi-token",
        "PyPI token",
        "Publishes packages in your name.",
        "Remove it: https://pypi.org/help/#compromised-token",
    ),
    "SendGridDetector": Entry(
        "sendgrid-api-key",
        "SendGrid API key",
        "Sends mail in your name.",
        "Delete it: https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    ),
    "SlackDetector": Entry(
        "slack-token",
        "Slack token or webhook",
        "Reads or writes in your workspace.",
        "Revoke it: https://docs.slack.dev/reference/methods/auth.revoke/",
    ),
    "SoftlayerDetector": Entry(
        "softlayer-credentials",
        "SoftLayer API key",
        "Controls your IBM Cloud classic infrastructure.",
        "Delete the key: https://cloud.ibm.com/docs/account?topic=account-classic_keys",
    ),
    "SquareOAuthDetector": Entry(
        "square-oauth-secret",
        "Square OAuth secret",
        "Gets access to the payments of whoever authorised the application.",
        "Replace it: https://developer.squareup.com/apps",
    ),
    "StripeDetector": Entry(
        "stripe-access-key",
        "Stripe live key",
        "Charges, refunds and reads your customers' payments.",
        "Roll the key: https://docs.stripe.com/keys",
    ),
    "TelegramBotTokenDetector": Entry(
        "telegram-bot-token",
        "Telegram bot token",
        "Acts as the bot and reads what it is sent.",
        "Revoke it with @BotFather: https://core.telegram.org/bots/features#botfather",
    ),
    "TwilioKeyDetector": Entry(
        "twilio-api-key",
        "Twilio key or account id",
        "Sends messages and calls at your cost.",
        "Delete the key: https://www.twilio.com/docs/iam/api-keys",
    ),
}


def entry_of(plugin: str, secret_type: str) -> Entry:
    """How a plugin is presented; one that is not in the table (the user's own) goes by its secret type."""
    known = CATALOGUE.get(plugin)
    return known or Entry(slug(secret_type), secret_type, _ANY, _ROTATE)


def slug(secret_type: str) -> str:
    """A plugin's secret type as a rule id: `Secret Keyword` is `secret-keyword`."""
    return re.sub(r"[^a-z0-9]+", "-", secret_type.lower()).strip("-")
