"""Amazon Web Services: access keys and the tokens and keys of single services.

AWS documents the prefixes of its identifiers (an access key id names a key, a role id names a role) at
<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html>. Only those of credentials are found.
The secret half of an access key is 40 characters of Base64 without any mark of its own, so it is found by what stands
around it: a name, or the key's id.
"""

from __future__ import annotations

from andon.model import Rule
from andon.rules.credentials import ASSIGN, END, START

_ACCESS_KEYS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
_IDENTIFIERS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
_SERVICE_KEYS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_api_keys_for_aws_services.html"
_REVOKE_ACCESS_KEY = (
    "Deactivate the access key, see what breaks, then delete it, and look through CloudTrail for its use: "
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html"
)
_REVOKE_SESSION = (
    "Revoke the role's active sessions; these credentials cannot be taken back one by one: "
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html"
)
_REVOKE_SERVICE_KEY = (
    "Reset or delete the API key under the IAM user's security credentials: "
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html"
)

_ID = rf"{START}(?:AKIA|ASIA)[A-Z0-9]{{16}}{END}"

# Names that say AWS (or S3) or "secret access key"; a plain `secret_key` needs the key's id near by.
_SECRET_NAME = (
    r"(?i:aws[_.\- ]?secret(?:[_.\- ]?access)?(?:[_.\- ]?key)?"
    r"|secret[_.\- ]?access[_.\- ]?key"
    r"|(?:aws|amazon|s3a?)[0-9a-z_.\- ]{1,24}?secret[_.\- ]?key)"
    r"[0-9A-Za-z_\-]{0,16}"
)
_SECRET_THEN_ID = rf"(?i:secret[_.\- ]?key){ASSIGN}(?=[0-9A-Za-z+/]{{40}}[^0-9A-Za-z+/][\s\S]{{0,200}}?{_ID})"
# Without a name, 40 characters of Base64 are taken only if they look drawn at random: a capital, a small letter, and a
# digit or a sign (one random key in 4,000 has neither digit nor sign).
_ID_THEN_SECRET = (
    rf"{_ID}[\s\S]{{0,256}}?(?<![0-9A-Za-z+/])"
    r"(?=[0-9a-z+/]{0,39}[A-Z])(?=[0-9A-Z+/]{0,39}[a-z])(?=[A-Za-z]{0,39}[0-9+/])"
)

# Past the first bytes, which say who made it, a session token is ciphertext. What the first bytes say, in Base64:
# "er/aws" and "origin_ec" after three bytes of type and length, and in older tokens "aws".
_SESSION_HEAD = r"(?:[0-9A-Za-z]{2}oGZXIvYXdz|[0-9A-Za-z]{2}oJb3JpZ2luX2Vj|AQoDYXdz)"
_SESSION_NAME = r"(?i:(?:aws|amz)[_.\- ]?(?:session|security)[_.\- ]?token)"

RULES: tuple[Rule, ...] = (
    Rule(
        id="aws-access-key-id",
        title="AWS access key id",
        keywords=("akia", "asia", "abia", "acca", "a3t"),
        pattern=rf"{START}(?P<secret>(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{{16}}){END}",
        public=4,
        harm="It names a live access key: with the secret half, which is seldom far, anyone acts as its owner in the "
        "AWS account. Alone it tells the account's number.",
        revoke=_REVOKE_ACCESS_KEY,
        references=(_IDENTIFIERS, _ACCESS_KEYS),
        finds=(
            "«AKIA{base32:16}»",
            "«ASIA{base32:16}»",
            "«ABIA{base32:16}»",
            "«ACCA{base32:16}»",
            "«A3TX{upper:16}»",
            "s3://«AKIA{base32:16}»:{b64:40}@bucket/path",
            "X-Amz-Credential=«ASIA{base32:16}»%2F20260102%2Fus-east-1%2Fs3%2Faws4_request",
            'log("key:\\n«AKIA{base32:16}»\\n")',
            "redirect?next=%3Fid%3D«AKIA{base32:16}»%26x",
        ),
        ignores=(
            "AROA{base32:17}",
            "AIDA{base32:17}",
            "AGPA{base32:17}",
            "ANPA{base32:17}",
            "AIPA{base32:17}",
            "APKA{base32:16}",
            "ASCA{base32:17}",
            "arn:aws:iam::{digit:12}:user/deploy",
            "{digit:12}",
            "AKIA{base32:15}",
            "AKIA{base32:17}",
            "X{upper:3}AKIA{base32:16}",
            "akia{lower:16}",
            "Asia/Ho_Chi_Minh",
            "${AWS_ACCESS_KEY_ID}",
        ),
    ),
    Rule(
        id="aws-secret-access-key",
        title="AWS secret access key",
        keywords=(
            *("aws_secret", "awssecret", "aws-secret", "aws.secret", "aws secret"),
            *("secret_access", "secretaccess", "secret-access", "secret.access", "secret access"),
            *("secret_key", "secretkey", "secret-key", "secret.key", "secret key"),
            *("akia", "asia"),
        ),
        pattern=rf"(?:{_SECRET_NAME}{ASSIGN}|{_SECRET_THEN_ID}|{_ID_THEN_SECRET})"
        r"(?![0-9A-Fa-f]{40})(?P<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=_\-])",
        harm="Together with its key id, anyone acts as its owner in the AWS account: reads and deletes data, starts "
        "machines at the owner's cost.",
        revoke=_REVOKE_ACCESS_KEY,
        references=(_ACCESS_KEYS, "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html"),
        finds=(
            "aws_secret_access_key = «{b64:40}»",
            "[default]\naws_access_key_id=AKIA{base32:16}\naws_secret_access_key=«{b64:40}»\nregion=us-east-1",
            'export AWS_SECRET_ACCESS_KEY="«{b64:40}»"',
            "setx AWS_SECRET_ACCESS_KEY «{b64:40}»",
            "$env:AWS_SECRET_ACCESS_KEY='«{b64:40}»'",
            "AWS_SECRET=«{b64:40}»",
            "ENV AWS_SECRET_KEY «{b64:40}»",
            '"SecretAccessKey": "«{b64:40}»"',
            '{"AccessKeyId":"ASIA{base32:16}","SecretAccessKey":"«{b64:40}»","SessionToken":"{b64:300}"}',
            '"{\\"SecretAccessKey\\": \\"«{b64:40}»\\"}"',
            "secretAccessKey: «{b64:40}»",
            "const secretAccessKey: string = '«{b64:40}»';",
            ":secret_access_key => '«{b64:40}»',",
            "secretAccessKey := `«{b64:40}»`",
            '.withAWSSecretKey("«{b64:40}»")',
            "<SecretAccessKey>«{b64:40}»</SecretAccessKey>",
            '<add key="AWSSecretKey" value="«{b64:40}»"/>',
            "<name>fs.s3a.secret.key</name>\n    <value>«{b64:40}»</value>",
            "fs.s3a.secret.key=«{b64:40}»",
            "cloud.aws.credentials.secret-key: «{b64:40}»",
            "        - name: AWS_SECRET_ACCESS_KEY\n          value: «{b64:40}»",
            '{"name": "AWS_SECRET_ACCESS_KEY", "value": "«{b64:40}»"}',
            '{"ParameterKey": "AwsSecretAccessKey", "ParameterValue": "«{b64:40}»"}',
            "AWS Secret Access Key [None]: «{b64:40}»",
            "--aws-secret-access-key «{b64:40}»",
            "os.environ['AWS_SECRET_ACCESS_KEY'] = '«{b64:40}»'",
            "Access key ID,Secret access key\nAKIA{base32:16},«{b64:40}»",
            "deploy,,AKIA{base32:16},«{b64:40}»,https://{digit:12}.signin.aws.amazon.com/console",
            "AKIA{base32:16}:«{b64:40}»",
            "s3://AKIA{base32:16}:«{b64:40}»@bucket/path",
            'new BasicAWSCredentials("AKIA{base32:16}", "«{b64:40}»");',
            'provider "aws" {\n  access_key = "AKIA{base32:16}"\n  secret_key = "«{b64:40}»"\n}',
            'provider "aws" {\n  secret_key = "«{b64:40}»"\n  region     = "eu-west-1"\n'
            '  access_key = "AKIA{base32:16}"\n}',
        ),
        ignores=(
            "{b64:40}",
            "aws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}",
            'aws_secret_access_key = os.environ["AWS_SECRET_ACCESS_KEY"]',
            "aws_secret_access_key = YOUR_SECRET_ACCESS_KEY",
            "aws_secret_access_key = {b64:39}",
            "aws_secret_access_key = {b64:43}=",
            "aws_secret_access_key_sha1 = {hex:40}",
            "secret_key = {b64:40}",
            "arn:aws:secretsmanager:us-east-1:{digit:12}:secret:prod/database-{b62:6}",
            "AKIA{base32:16} was removed in {hex:40}",
            "AWSAccessKeyId=AKIA{base32:16}&Signature={b64:27}%3D",
            "Credential=AKIA{base32:16}/20260102/us-east-1/s3/aws4_request, Signature={hex:64}",
        ),
    ),
    Rule(
        id="aws-session-token",
        title="AWS session token",
        keywords=(
            *("ogzxivyxdz", "ojb3jpz2lux2vj", "aqodyxdz"),
            *("aws_session", "awssession", "aws-session", "aws.session", "aws session"),
            *("aws_security", "awssecurity", "aws-security", "aws.security", "aws security"),
            *("amz-security", "amz_security", "amzsecurity"),
        ),
        pattern=rf"(?:{_SESSION_NAME}{ASSIGN}|{START}(?={_SESSION_HEAD}))"
        r"(?P<secret>(?:[0-9A-Za-z+/]|%2[BFbf]){100,}(?:={1,2}|(?:%3[Dd]){1,2})?)",
        public=4,
        harm="With the key id and secret issued beside it, anyone acts as the role or user until the session ends, "
        "which is up to 36 hours.",
        revoke=_REVOKE_SESSION,
        references=(
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
            "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html",
        ),
        finds=(
            "«FwoGZXIvYXdzE{b64:340}»",
            "«FQoGZXIvYXdzE{b64:300}==»",
            "«IQoJb3JpZ2luX2VjE{b64:700}=»",
            "«IQoJb3JpZ2luX2VjE{b64:2000}»",
            "«AQoDYXdzE{b64:300}»",
            "aws_session_token = «{b64:356}»",
            'AWS_SECURITY_TOKEN="«{b64:200}»"',
            '"x-amz-security-token": "«{b64:300}=»"',
            "&X-Amz-Security-Token=«IQoJb3JpZ2luX2VjE%2F%2F{b62:300}%2B{b62:300}%3D%3D»&X-Amz-Date=20260102T030405Z",
        ),
        ignores=(
            "{b64:400}",
            "aws_session_token = ${AWS_SESSION_TOKEN}",
            "AWS_SESSION_TOKEN=$(aws configure get aws_session_token)",
            "aws_session_token = {b64:40}",
            "IQoJb3JpZ2luX2VjE{b64:20}",
            "X{b64:40}7IQoJb3JpZ2luX2VjE{b64:400}",
        ),
    ),
    Rule(
        id="aws-bedrock-api-key",
        title="Amazon Bedrock API key",
        keywords=("absk",),
        pattern=rf"{START}(?P<secret>ABSK[0-9A-Za-z+/]{{80,}}={{0,2}})",
        public=4,
        harm="Anyone runs models in Amazon Bedrock at the account's cost, and as the IAM user behind the key, until it "
        "expires, which may be never.",
        revoke=_REVOKE_SERVICE_KEY,
        references=(_SERVICE_KEYS, "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"),
        finds=("«ABSK{b64:108}»", "«ABSK{b64:126}==»", "AWS_BEARER_TOKEN_BEDROCK=«ABSK{b64:110}=»"),
        ignores=("ABSK{b64:60}", "XABSK{b64:108}", "AWS_BEARER_TOKEN_BEDROCK=$BEDROCK_KEY", "absk{b64:108}"),
    ),
    Rule(
        id="aws-bedrock-short-term-api-key",
        title="Amazon Bedrock short-term API key",
        keywords=("bedrock-api-key-",),
        pattern=rf"{START}(?P<secret>bedrock-api-key-[0-9A-Za-z+/]{{100,}}={{0,2}})",
        public=16,
        harm="Anyone runs models in Amazon Bedrock at the account's cost, with the rights of whoever made the key, for "
        "up to 12 hours.",
        revoke="Revoke the sessions of the identity that made the key, or wait for its 12 hours to end: "
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
        references=("https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html", _SERVICE_KEYS),
        finds=(
            "«bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{b64:900}»",
            "Authorization: Bearer «bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{b64:1200}==»",
        ),
        ignores=("bedrock-api-key-test", "your-bedrock-api-key-here", "secret:team/bedrock-api-key-*"),
    ),
    Rule(
        id="aws-cloudwatch-logs-api-key",
        title="Amazon CloudWatch Logs API key",
        keywords=("acwl",),
        pattern=rf"{START}(?P<secret>ACWL[0-9A-Za-z+/]{{80,}}={{0,2}})",
        public=4,
        harm="Anyone writes to the account's logs, at its cost, and can bury or forge entries in them.",
        revoke=_REVOKE_SERVICE_KEY,
        references=(
            "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints.html",
            "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html",
        ),
        finds=("«ACWL{b64:108}»", "Authorization: Bearer «ACWL{b64:126}==»"),
        ignores=("ACWL{b64:40}", "XACWL{b64:108}", "acwl{b64:108}"),
    ),
    Rule(
        id="aws-mws-auth-token",
        title="Amazon MWS auth token",
        keywords=("amzn.mws.",),
        pattern=rf"{START}(?P<secret>amzn\.mws\.[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})"
        r"(?![0-9A-Za-z_\-])",
        public=9,
        harm="It stands for a seller's consent: with the developer's keys it opens the seller's account to calls, "
        "today in Amazon Pay (the marketplace service itself ended in 2024).",
        revoke="Remove the developer's authorization in Seller Central, under MWS Authorizations: "
        "https://developer.amazon.com/docs/amazon-pay-registration/create-mwsauthtoken.html",
        references=(
            "https://docs.developer.amazonservices.com/en_US/dev_guide/DG_RequiredRequestParameters.html",
            "https://developer.amazon.com/docs/amazon-pay-registration/create-mwsauthtoken.html",
        ),
        finds=("«amzn.mws.{uuid}»", "MWSAuthToken=«amzn.mws.{uuid}»&SellerId={upper:14}"),
        ignores=("{uuid}", "amzn.mws.{hex:32}", "amzn.mws.example.com"),
    ),
    Rule(
        id="aws-appsync-api-key",
        title="AWS AppSync API key",
        keywords=("da2-",),
        pattern=rf"{START}(?P<secret>da2-[0-9a-z]{{26}})(?![0-9A-Za-z_\-])",
        public=4,
        harm="Anyone calls the GraphQL API that the key belongs to, with all that it allows to key holders, for up "
        "to a year.",
        revoke="Delete the API key in the AppSync console or with DeleteApiKey: "
        "https://docs.aws.amazon.com/appsync/latest/APIReference/API_DeleteApiKey.html",
        references=(
            "https://docs.aws.amazon.com/appsync/latest/APIReference/API_ApiKey.html",
            "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
        ),
        finds=("«da2-{alnum:26}»", "curl -H 'x-api-key: «da2-{alnum:26}»' https://example.org/graphql"),
        ignores=("{uuid}", "da2-{alnum:20}", "da2-{alnum:30}", "7f3cda2-{alnum:26}"),
    ),
)
