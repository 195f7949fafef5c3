"""An independent test set for the catalogue of providers: their credentials as people write them, and what is none.

It was written from what is known of the providers' credentials, without looking at andon's rules or at another
scanner's. So it measures what the rules' own examples cannot: how well they fare with what their author did not think
of. Where a provider does not document the length of its keys, a usual one stands for it.

There are three lists. `POSITIVES` hold a credential each, marked by « and »: in configuration, source, commands, logs
and prose. `NEGATIVES` name a provider and hold no secret: client ids, public keys, resources' ids, checksums, docs.
`DECOYS` name none and hold what looks like a secret and is none. Each sample has a path that suits it.

No token is written down, made up or real. Holes (`{b62:36}`, see `andon.rules.examples`) are filled with random
characters from a seed; some more of them are known here only:

    {jwt} {k8sjwt}      a signed JSON Web Token with a random payload; a service account's of Kubernetes
    {age}               a key of age: 32 random bytes in upper-case Bech32, with its checksum
    {b64of[...]}        what stands in it, once filled, in Base64; {b64urlof[...]} in Base64url without padding

The samples of the long tail of small providers are made from a table: provider, name in code, host, way to send the
key, key. Each key is put into three of the `SURROUNDINGS`, chosen by its name: once as it is sent, twice as it is held.

    python benchmarks/provider_samples.py [--seeds 3] [--misses] [--inexact] [--generic] [--alarms] [--provider NAME]

scans each sample by itself and prints how many secrets were found, at all and to the character, the mean over all
providers (one that has more samples weighs no more than another), how many by a rule of the provider's own, and the
false alarms. A finding counts if its verdict stands. Filled values are never printed.
"""

from __future__ import annotations

import argparse
import re
import sys
from base64 import b64encode, urlsafe_b64encode
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random
from typing import NamedTuple
from zlib import crc32

from andon import policy
from andon.detect import Detector
from andon.judge import judge
from andon.model import Blob, Finding, Text
from andon.rules.examples import fill
from andon.source.text import decode
from andon.yelp.settings import Settings


class Sample(NamedTuple):
    """A template of a file's content, the provider that it is about ('' if none), and the file's path."""

    provider: str
    template: str
    path: str = "src/example.txt"


class Tail(NamedTuple):
    """A small provider: its name in code, its API's host (and path), how the key is sent, the key's template.

    `sent` is `?name` for a query's parameter, `Name:` for a header (with a word before the key, if any), or `basic`.
    """

    provider: str
    word: str
    host: str
    sent: str
    key: str


# --- the samples: `@@` begins a provider, `>>` a sample and gives its path --------------------------------------------

KNOWN = r"""
@@ AWS
>> config/.env
AWS_ACCESS_KEY_ID=AKIA{base32:16}
AWS_SECRET_ACCESS_KEY=«{b64:40}»
>> scripts/upload.py
import boto3

s3 = boto3.client(
    "s3",
    aws_access_key_id="AKIA{base32:16}",
    aws_secret_access_key="«{b64:40}»",
    region_name="eu-central-1",
)
>> infra/main.tf
provider "aws" {
  region     = "us-east-1"
  access_key = "AKIA{base32:16}"
  secret_key = "«{b64:40}»"
}
>> src/S3Factory.java
BasicAWSCredentials creds = new BasicAWSCredentials("AKIA{base32:16}", "«{b64:40}»");
@@ GitHub
>> .git-credentials.sample
https://octo:«ghp_{b62:30}{crc32b62}»@github.com
>> .github/workflows/release.yml
      - name: Push
        env:
          GITHUB_TOKEN: «ghp_{b62:30}{crc32b62}»
        run: ./release.sh
>> docs/setup.md
Clone with a fine-grained token:

    curl -H "Authorization: Bearer «github_pat_{b62:22}_{b62:59}»" https://api.github.com/user
>> bot/index.js
const { Octokit } = require("@octokit/rest");
const octokit = new Octokit({ auth: "«gho_{b62:30}{crc32b62}»" });
>> settings.py
# GitHub OAuth app
GITHUB_CLIENT_ID = "Iv1.{hex:16}"
GITHUB_CLIENT_SECRET = "«{hex:40}»"
@@ GitLab
>> ci/deploy.sh
export GITLAB_TOKEN="«glpat-{b64url:20}»"
curl --header "PRIVATE-TOKEN: $GITLAB_TOKEN" "https://gitlab.example.com/api/v4/projects"
>> runner/config.toml
[[runners]]
  name = "docker-1"
  url = "https://gitlab.com/"
  token = "«glrt-{b64url:20}»"
>> README.md
git clone https://deploy:«gldt-{b64url:20}»@gitlab.com/acme/app.git
>> terraform/gitlab.tf
provider "gitlab" {
  base_url = "https://gitlab.acme.io/api/v4"
  token    = "«{b64url:20}»"
}
@@ Microsoft Azure
>> appsettings.json
{
  "ConnectionStrings": {
    "Storage": "DefaultEndpointsProtocol=https;AccountName=acme1;AccountKey=«{b64:86}==»"
  }
}
>> deploy/.env
AZURE_TENANT_ID={uuid}
AZURE_CLIENT_ID={uuid}
AZURE_CLIENT_SECRET=«{b62:3}8Q~{b62:34}»
>> src/Queue.cs
private const string Sb = "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=root;" +
    "SharedAccessKey=«{b64:43}=»";
>> src/openai_client.py
from openai import AzureOpenAI

client = AzureOpenAI(
    azure_endpoint="https://acme.openai.azure.com/",
    api_key="«{hex:32}»",
    api_version="2024-02-01",
)
@@ npm
>> .npmrc
//registry.npmjs.org/:_authToken=«npm_{b62:30}{crc32b62}»
always-auth=true
>> .github/workflows/publish.yml
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: «npm_{b62:30}{crc32b62}»
>> docker/Dockerfile
FROM node:20
ARG NPM_TOKEN=«npm_{b62:30}{crc32b62}»
RUN npm ci
>> old/.npmrc
//registry.npmjs.org/:_authToken=«{uuid}»
@@ OpenAI
>> .env.local
OPENAI_API_KEY=«sk-{b62:20}T3BlbkFJ{b62:20}»
>> app/chat.py
from openai import OpenAI

client = OpenAI(api_key="«sk-proj-{b64url:74}T3BlbkFJ{b64url:74}»")
>> notes/usage.md
curl https://api.openai.com/v1/models \
  -H "Authorization: Bearer «sk-svcacct-{b64url:74}T3BlbkFJ{b64url:74}»"
>> k8s/secret.yaml
stringData:
  openai-api-key: «sk-{b62:20}T3BlbkFJ{b62:20}»
@@ SendGrid
>> mail.rb
ActionMailer::Base.smtp_settings = {
  user_name: 'apikey',
  password: '«SG.{b64url:22}.{b64url:43}»',
  address: 'smtp.sendgrid.net',
  port: 587
}
>> config/prod.env
SENDGRID_API_KEY='«SG.{b64url:22}.{b64url:43}»'
>> src/mailer.ts
import sgMail from '@sendgrid/mail';
sgMail.setApiKey('«SG.{b64url:22}.{b64url:43}»');
@@ Slack
>> config.yml
slack:
  bot_token: «xoxb-{digit:12}-{digit:13}-{b62:24}»
  channel: "#alerts"
>> notify.sh
curl -X POST -H 'Content-type: application/json' --data '{"text":"done"}' \
  «https://hooks.slack.com/services/T{upper:8}/B{upper:10}/{b62:24}»
>> app.js
const { App } = require('@slack/bolt');
const app = new App({
  token: '«xoxp-{digit:12}-{digit:12}-{digit:13}-{hex:32}»',
  socketMode: true,
});
>> .env
SLACK_APP_TOKEN=«xapp-1-A{upper:10}-{digit:13}-{hex:64}»
>> settings/slack.py
SLACK_SIGNING_SECRET = "«{hex:32}»"
@@ Stripe
>> .env.production
STRIPE_PUBLISHABLE_KEY=pk_live_51{b62:97}
STRIPE_SECRET_KEY=«sk_live_51{b62:97}»
>> payments.py
import stripe

stripe.api_key = "«sk_live_{b62:24}»"
>> server.js
const event = stripe.webhooks.constructEvent(req.body, sig, '«whsec_{b62:32}»');
>> docs/charge.md
curl https://api.stripe.com/v1/charges -u «rk_live_51{b62:97}»: -d amount=2000
@@ Anthropic
>> .env
ANTHROPIC_API_KEY=«sk-ant-api03-{b64url:93}AA»
>> agent/main.py
import anthropic

client = anthropic.Anthropic(api_key="«sk-ant-api03-{b64url:93}AA»")
>> request.http
POST https://api.anthropic.com/v1/messages
x-api-key: «sk-ant-api03-{b64url:93}AA»
anthropic-version: 2023-06-01
@@ Databricks
>> .databrickscfg
[DEFAULT]
host = https://adb-1234567890123456.7.azuredatabricks.net
token = «dapi{hex:32}-2»
>> jobs/run.py
from databricks import sql

conn = sql.connect(
    server_hostname="dbc-a1b2c3.cloud.databricks.com",
    http_path="/sql/1.0/warehouses/abc",
    access_token="«dapi{hex:32}»",
)
>> ci.yaml
env:
  DATABRICKS_HOST: https://acme.cloud.databricks.com
  DATABRICKS_TOKEN: «dapi{hex:32}»
@@ Google / GCP
>> maps/index.html
<script src="https://maps.googleapis.com/maps/api/js?key=«AIza{b64url:35}»&callback=initMap"></script>
>> config/client_secret.json
{"installed":{"client_id":"{digit:12}-{alnum:32}.apps.googleusercontent.com","project_id":"acme-1",
"client_secret":"«GOCSPX-{b64url:28}»","redirect_uris":["http://localhost"]}}
>> src/Geo.kt
private const val GOOGLE_API_KEY = "«AIza{b64url:35}»"
>> gemini/.env
GEMINI_API_KEY=«AIza{b64url:35}»
@@ Grafana
>> provision.sh
curl -H "Authorization: Bearer «glsa_{b62:32}_{hex:8}»" http://grafana.acme.io/api/dashboards/home
>> terraform/grafana.tf
provider "grafana" {
  url  = "https://acme.grafana.net/"
  auth = "«glsa_{b62:32}_{hex:8}»"
}
>> agent.yaml
remote_write:
  - url: https://prometheus-prod-01.grafana.net/api/prom/push
    basic_auth:
      username: 412345
      password: «glc_{b64of[{"o":"{digit:6}","n":"agent-{lower:6}","k":"{b62:24}","m":{"r":"eu"}}]}»
>> old/backup.py
GRAFANA_API_KEY = "«{b64of[{"k":"{b62:32}","n":"{lower:8}","id":1}]}»"
@@ Hugging Face
>> train.py
from huggingface_hub import login

login(token="«hf_{b62:34}»")
>> docker-compose.yml
services:
  tgi:
    image: ghcr.io/huggingface/text-generation-inference:2.0
    environment:
      - HUGGING_FACE_HUB_TOKEN=«hf_{b62:34}»
>> query.sh
curl https://api-inference.huggingface.co/models/gpt2 -H "Authorization: Bearer «hf_{b62:34}»"
@@ JFrog Artifactory
>> .npmrc
registry=https://acme.jfrog.io/artifactory/api/npm/npm-virtual/
//acme.jfrog.io/artifactory/api/npm/npm-virtual/:_authToken=«cmVmdGtuOjAxOj{b64:50}»
>> upload.sh
curl -H "X-JFrog-Art-Api: «AKCp{b62:69}»" -T app.jar https://repo.acme.io/artifactory/libs-release/app.jar
>> gradle.properties
artifactory_user=ci
artifactory_password=«AKCp8{b62:68}»
artifactory_contextUrl=https://acme.jfrog.io/artifactory
@@ Mailchimp / Mandrill
>> newsletter.py
import mailchimp_marketing as MailchimpMarketing

client = MailchimpMarketing.Client()
client.set_config({"api_key": "«{hex:32}-us12»", "server": "us12"})
>> wp-content/plugins/list/config.php
define('MAILCHIMP_API_KEY', '«{hex:32}-us6»');
>> settings/local.py
# Mandrill
EMAIL_BACKEND = "djrill.mail.backends.djrill.DjrillBackend"
MANDRILL_API_KEY = "«{b64url:22}»"
>> test.sh
curl --user "anystring:«{hex:32}-us20»" https://us20.api.mailchimp.com/3.0/lists
@@ PyPI
>> .pypirc
[pypi]
  username = __token__
  password = «pypi-AgEIcHlwaS5vcmc{b64url:150}»
>> .github/workflows/wheel.yml
      - uses: pypa/gh-action-pypi-publish@release/v1
        with:
          password: «pypi-AgEIcHlwaS5vcmc{b64url:160}»
>> release.sh
TWINE_USERNAME=__token__ TWINE_PASSWORD=«pypi-AgEIcHlwaS5vcmc{b64url:155}» twine upload dist/*
@@ Shopify
>> .env
SHOPIFY_API_KEY={hex:32}
SHOPIFY_ADMIN_TOKEN=«shpat_{hex:32}»
>> app/shop.rb
ShopifyAPI::Context.setup(
  api_key: "{hex:32}",
  api_secret_key: "«shpss_{hex:32}»",
  scope: "read_orders"
)
>> sync.sh
curl -H "X-Shopify-Access-Token: «shpat_{hex:32}»" https://acme.myshopify.com/admin/api/2024-01/orders.json
@@ Square
>> checkout.php
$client = new SquareClient([
    'accessToken' => '«EAAA{b64url:60}»',
    'environment' => Environment::PRODUCTION,
]);
>> .env
SQUARE_APPLICATION_ID=sq0idp-{b64url:22}
SQUARE_APPLICATION_SECRET=«sq0csp-{b64url:43}»
>> curl.sh
curl https://connect.squareup.com/v2/locations -H 'Authorization: Bearer «EAAA{b64url:60}»'
@@ Telegram
>> bot.py
from telegram.ext import Application

app = Application.builder().token("«{digit:10}:AA{b64url:33}»").build()
>> alertmanager.yml
receivers:
  - name: telegram
    telegram_configs:
      - bot_token: «{digit:10}:AA{b64url:33}»
        chat_id: -100123456
>> notify.sh
curl -s "https://api.telegram.org/bot«{digit:10}:AA{b64url:33}»/sendMessage" -d chat_id=42 -d text=hi
@@ Twilio
>> sms.py
from twilio.rest import Client

account_sid = "AC{hex:32}"
auth_token = "«{hex:32}»"
client = Client(account_sid, auth_token)
>> .env
TWILIO_ACCOUNT_SID=AC{hex:32}
TWILIO_AUTH_TOKEN=«{hex:32}»
>> call.sh
curl -X POST https://api.twilio.com/2010-04-01/Accounts/AC{hex:32}/Calls.json -u AC{hex:32}:«{hex:32}»
>> app/Config.java
// twilio API key
private static final String API_KEY_SID = "SK{hex:32}";
private static final String API_KEY_SECRET = "«{b62:32}»";
@@ Atlassian / Jira / Confluence
>> jira_sync.py
from jira import JIRA

jira = JIRA("https://acme.atlassian.net", basic_auth=("ci@acme.io", "«ATATT3xFfGF0{b64url:171}={HEX:8}»"))
>> .env
JIRA_HOST=acme.atlassian.net
JIRA_API_TOKEN=«{b62:24}»
>> confluence.yml
confluence:
  url: https://acme.atlassian.net/wiki
  username: docs@acme.io
  api_token: «ATATT3xFfGF0{b64url:171}={HEX:8}»
>> issue.sh
curl -u ci@acme.io:«{b62:24}» https://acme.atlassian.net/rest/api/3/issue/ABC-1
@@ Bitbucket
>> deploy.sh
git remote set-url origin https://acmebot:«ATBB{b62:24}{HEX:8}»@bitbucket.org/acme/site.git
>> bitbucket-pipelines.yml
          - export BITBUCKET_APP_PASSWORD=«ATBB{b62:24}{HEX:8}»
>> oauth/config.json
{
  "bitbucket": {
    "clientId": "{b62:18}",
    "clientSecret": "«{b62:32}»"
  }
}
@@ Cloudflare
>> .env
CF_ACCOUNT_ID={hex:32}
CLOUDFLARE_API_TOKEN=«{b64url:40}»
>> dns.sh
curl -X GET "https://api.cloudflare.com/client/v4/zones" \
  -H "X-Auth-Email: ops@acme.io" \
  -H "X-Auth-Key: «{hex:37}»"
>> traefik/docker-compose.yml
    environment:
      - CF_API_EMAIL=ops@acme.io
      - CF_API_KEY=«{hex:37}»
>> cloudflare.tf
provider "cloudflare" {
  api_token = "«{b64url:40}»"
}
@@ DigitalOcean
>> terraform.tfvars
do_token = "«dop_v1_{hex:64}»"
>> ansible/inventory.py
DIGITALOCEAN_ACCESS_TOKEN = '«dop_v1_{hex:64}»'
>> spaces.sh
doctl auth init -t «dop_v1_{hex:64}»
>> old/vagrant.rb
config.vm.provider :digital_ocean do |provider|
  provider.token = '«{hex:64}»'
end
@@ Discord
>> bot.py
import discord

client = discord.Client(intents=discord.Intents.default())
client.run("«M{b62:23}.G{b62:5}.{b64url:38}»")
>> config.json
{
  "prefix": "!",
  "discordToken": "«MT{b62:24}.G{b62:5}.{b64url:38}»"
}
>> notify.js
const hook = '«https://discord.com/api/webhooks/{digit:18}/{b64url:68}»';
>> .env
DISCORD_CLIENT_ID={digit:18}
DISCORD_CLIENT_SECRET=«{b64url:32}»
@@ Docker / Docker Hub
>> .gitlab-ci.yml
before_script:
  - docker login -u acmeci -p «dckr_pat_{b64url:27}»
>> config.json
{
  "auths": {
    "https://index.docker.io/v1/": {
      "auth": "«{b64of[acmeci:dckr_pat_{b64url:27}]}»"
    }
  }
}
>> .env
DOCKERHUB_USERNAME=acme
DOCKERHUB_TOKEN=«dckr_pat_{b64url:27}»
@@ Doppler
>> docker-compose.yml
    environment:
      DOPPLER_TOKEN: «dp.st.prd.{b62:43}»
>> fetch.sh
curl -u "«dp.st.dev.{b62:43}»:" https://api.doppler.com/v3/configs/config/secrets/download
>> setup.ts
const doppler = new DopplerSDK({ accessToken: '«dp.pt.{b62:43}»' });
@@ Dropbox
>> backup.py
import dropbox

dbx = dropbox.Dropbox("«sl.{b64url:136}»")
>> .env
DROPBOX_APP_KEY={alnum:15}
DROPBOX_APP_SECRET=«{alnum:15}»
>> upload.sh
curl -X POST https://content.dropboxapi.com/2/files/upload --header "Authorization: Bearer «sl.B{b64url:137}»"
@@ Facebook / Meta
>> config/services.php
'facebook' => [
    'client_id' => '{digit:15}',
    'client_secret' => '«{hex:32}»',
    'redirect' => '/auth/facebook/callback',
],
>> pages.py
FB_PAGE_ACCESS_TOKEN = "«EAA{b62:180}»"
>> graph.sh
curl "https://graph.facebook.com/v18.0/me?access_token=«EAACEdEose0cBA{b62:120}»"
>> .env
FACEBOOK_APP_ID={digit:15}
FACEBOOK_APP_SECRET=«{hex:32}»
@@ Figma
>> scripts/tokens.js
const res = await fetch(`https://api.figma.com/v1/files/${file}`, {
  headers: { 'X-Figma-Token': '«figd_{b64url:40}»' },
});
>> .env
FIGMA_ACCESS_TOKEN=«figd_{b64url:40}»
>> .figmaexportrc.js
// figma personal token
module.exports = { fileId: 'abc', token: '«{digit:6}-{uuid}»' };
@@ Groq
>> .env
GROQ_API_KEY=«gsk_{b62:20}WGdyb3FY{b62:24}»
>> chat.py
from groq import Groq

client = Groq(api_key="«gsk_{b62:20}WGdyb3FY{b62:24}»")
>> try.sh
curl https://api.groq.com/openai/v1/models -H "Authorization: Bearer «gsk_{b62:20}WGdyb3FY{b62:24}»"
@@ HashiCorp Terraform / HCP
>> .terraformrc
credentials "app.terraform.io" {
  token = "«{b62:14}.atlasv1.{b62:67}»"
}
>> ci/env.sh
export TFE_TOKEN=«{b62:14}.atlasv1.{b62:67}»
>> .github/workflows/plan.yml
      - uses: hashicorp/setup-terraform@v3
        with:
          cli_config_credentials_token: «{b62:14}.atlasv1.{b62:67}»
@@ HashiCorp Vault
>> unseal.sh
export VAULT_ADDR=https://vault.acme.io:8200
export VAULT_TOKEN=«hvs.{b64url:90,95}»
>> app/vault.py
import hvac

client = hvac.Client(url="https://vault.acme.io", token="«s.{b62:24}»")
>> agent.hcl
# vault batch token
token = "«hvb.{b64url:140,150}»"
>> approle.yml
vault:
  role_id: {uuid}
  secret_id: «{uuid}»
@@ Heroku
>> .netrc
machine api.heroku.com
  login ops@acme.io
  password «{uuid}»
>> .env
HEROKU_API_KEY=«HRKU-{uuid}»
>> .travis.yml
deploy:
  provider: heroku
  api_key: «{uuid}»
  app: acme-staging
>> deploy.sh
curl -n https://api.heroku.com/apps -H "Authorization: Bearer «HRKU-AA{b64url:58}»" # heroku
@@ Linear
>> src/linear.ts
import { LinearClient } from '@linear/sdk';
const linear = new LinearClient({ apiKey: '«lin_api_{b62:40}»' });
>> .env
LINEAR_API_KEY=«lin_api_{b62:40}»
>> q.sh
curl -X POST -H "Authorization: «lin_api_{b62:40}»" https://api.linear.app/graphql -d @q.json
@@ Mailgun
>> .env
MAILGUN_DOMAIN=mg.acme.io
MAILGUN_API_KEY=«key-{hex:32}»
>> send.sh
curl -s --user 'api:«{hex:32}-{hex:8}-{hex:8}»' \
    https://api.mailgun.net/v3/mg.acme.io/messages -F from='x@mg.acme.io'
>> mail.js
const mailgun = require('mailgun-js')({ apiKey: '«key-{hex:32}»', domain: 'mg.acme.io' });
>> webhook.yml
mailgun:
  webhook_signing_key: «{hex:32}»
@@ New Relic
>> newrelic.yml
common: &default_settings
  license_key: '«{hex:36}NRAL»'
  app_name: Acme
>> .env
NEW_RELIC_LICENSE_KEY=«{hex:40}»
>> query.py
headers = {"API-Key": "«NRAK-{base32:27}»"}
requests.post("https://api.newrelic.com/graphql", headers=headers, json=query)
>> newrelic.js
exports.config = {
  app_name: ['acme'],
  license_key: '«eu01xx{hex:30}NRAL»',
};
@@ Notion
>> .env
NOTION_DATABASE_ID={hex:32}
NOTION_TOKEN=«ntn_{digit:11}{b62:35}»
>> cms.js
const { Client } = require("@notionhq/client");
const notion = new Client({ auth: "«secret_{b62:43}»" });
>> fetch.sh
curl https://api.notion.com/v1/users -H "Authorization: Bearer «ntn_{digit:11}{b62:35}»"
@@ NuGet
>> publish.ps1
dotnet nuget push *.nupkg --api-key «oy2{alnum:43}» --source https://api.nuget.org/v3/index.json
>> .env
NUGET_API_KEY=«oy2{alnum:43}»
>> nuget.config
<packageSourceCredentials>
  <acme>
    <add key="Username" value="ci" />
    <add key="ClearTextPassword" value="«oy2{alnum:43}»" />
  </acme>
</packageSourceCredentials>
@@ Postman
>> newman.sh
newman run "https://api.getpostman.com/collections/{digit:8}?apikey=«PMAK-{hex:24}-{hex:34}»"
>> .env
POSTMAN_API_KEY=«PMAK-{hex:24}-{hex:34}»
>> sync.py
requests.get("https://api.getpostman.com/workspaces", headers={"X-Api-Key": "«PMAK-{hex:24}-{hex:34}»"})
@@ RubyGems
>> .gem/credentials
---
:rubygems_api_key: «rubygems_{hex:48}»
>> push.sh
GEM_HOST_API_KEY=«rubygems_{hex:48}» gem push acme-1.0.gem
>> .travis.yml
deploy:
  provider: rubygems
  gem: acme
  api_key: «rubygems_{hex:48}»
@@ SonarQube / SonarCloud
>> sonar-project.properties
sonar.projectKey=acme
sonar.host.url=https://sonar.acme.io
sonar.login=«{hex:40}»
>> Jenkinsfile
sh "mvn sonar:sonar -Dsonar.host.url=https://sonar.acme.io -Dsonar.token=«sqp_{hex:40}»"
>> azure-pipelines.yml
variables:
  SONAR_TOKEN: «squ_{hex:40}»
>> curl.sh
curl -u «sqa_{hex:40}»: https://sonarqube.acme.io/api/user_tokens/search
@@ Twitter / X
>> tweets.py
import tweepy

auth = tweepy.OAuthHandler("{b62:25}", "«{b62:50}»")
>> .env
TWITTER_BEARER_TOKEN=«AAAAAAAAAAAAAAAAAAAAA{b62:30}%3D{b62:50}»
>> config/twitter.json
{
  "consumer_key": "{b62:25}",
  "consumer_secret": "«{b62:50}»"
}
>> lib/tw.rb
client = Twitter::REST::Client.new do |config|
  config.access_token_secret = "«{b62:45}»"
end
@@ 1Password
>> .env
OP_SERVICE_ACCOUNT_TOKEN=«ops_{b64urlof[{"email":"a@1password.com","userAuth":{"method":"SRPg-4096"},"k":"{b62:200}"}]}»
>> docker-compose.yml
  op-connect:
    environment:
      OP_CONNECT_TOKEN: «{jwt}»
>> notes.txt
1Password emergency kit
secret key: «A3-{base32:6}-{base32:6}-{base32:5}-{base32:5}-{base32:5}-{base32:5}»
@@ Adafruit IO
>> code.py
from Adafruit_IO import Client

aio = Client("ladyada", "«aio_{b62:28}»")
>> arduino_secrets.h
#define AIO_USERNAME "maker42"
#define AIO_KEY      "«aio_{b62:28}»"
>> secrets.py
secrets = {"ssid": "lab", "aio_username": "maker42", "aio_key": "«aio_{b62:28}»"}
@@ Adobe
>> adobe.json
{
  "CLIENT_ID": "{hex:32}",
  "CLIENT_SECRET": "«p8e-{b64url:32}»",
  "TECHNICAL_ACCOUNT_ID": "{HEX:24}@techacct.adobe.com"
}
>> .env
ADOBE_CLIENT_ID={hex:32}
ADOBE_CLIENT_SECRET=«p8e-{b64url:32}»
>> ims.py
payload = {"client_id": ADOBE_ID, "client_secret": "«p8e-{b64url:32}»"}
requests.post("https://ims-na1.adobelogin.com/ims/token/v3", data=payload)
@@ age (encryption key)
>> keys.txt
# created: 2024-01-03T16:32:01+01:00
# public key: age1{alnum:58}
«{age}»
>> sops.env
SOPS_AGE_KEY=«{age}»
>> ci.yml
env:
  SOPS_AGE_KEY: "«{age}»"
@@ Alibaba Cloud
>> oss.py
import oss2

auth = oss2.Auth("LTAI{b62:20}", "«{b62:30}»")
>> .env
ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t{b62:18}
ALIBABA_CLOUD_ACCESS_KEY_SECRET=«{b62:30}»
>> application.yml
aliyun:
  oss:
    accessKeyId: LTAI5t{b62:18}
    accessKeySecret: «{b62:30}»
@@ Brevo (Sendinblue)
>> .env
SENDINBLUE_API_KEY=«xkeysib-{hex:64}-{b62:16}»
>> smtp.yml
smtp:
  host: smtp-relay.brevo.com
  user: ops@acme.io
  pass: «xsmtpsib-{hex:64}-{b62:16}»
>> send.js
const SibApiV3Sdk = require('sib-api-v3-sdk');
SibApiV3Sdk.ApiClient.instance.authentications['api-key'].apiKey = '«xkeysib-{hex:64}-{b62:16}»';
@@ Dynatrace
>> oneagent.sh
wget -O agent.sh "https://abc12345.live.dynatrace.com/api/v1/deployment/installer/agent" \
  --header="Authorization: Api-Token «dt0c01.{base32:24}.{base32:64}»"
>> .env
DT_API_TOKEN=«dt0c01.{base32:24}.{base32:64}»
>> dynakube.yaml
apiVersion: v1
kind: Secret
stringData:
  apiToken: «dt0c01.{base32:24}.{base32:64}»
@@ Kubernetes
>> kubeconfig
users:
- name: admin
  user:
    token: «{k8sjwt}»
>> manifests/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: db
type: Opaque
data:
  password: «{b64of[{b62:16}]}»
>> join.sh
kubeadm join 10.0.0.1:6443 --token «{alnum:6}.{alnum:16}» --discovery-token-ca-cert-hash sha256:{hex:64}
>> kubeconfig.yml
- name: kubernetes-admin
  user:
    client-key-data: «{b64of[-----BEGIN RSA PRIVATE KEY-----{b64:400}-----END RSA PRIVATE KEY-----]}»
@@ Mapbox
>> build/upload.sh
mapbox upload acme.tiles tiles.mbtiles --access-token «sk.{b64urlof[{"u":"acme","a":"cl{alnum:23}"}]}.{b64url:22}»
>> gradle.properties
MAPBOX_DOWNLOADS_TOKEN=«sk.{b64urlof[{"u":"acme","a":"cl{alnum:23}"}]}.{b64url:22}»
>> .netrc
machine api.mapbox.com
login mapbox
password «sk.{b64urlof[{"u":"acmeco","a":"cl{alnum:23}"}]}.{b64url:22}»
@@ Microsoft Teams
>> alert.py
TEAMS_WEBHOOK = (
    "«https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}»"
)
>> prom.yml
connectors:
  - alerts: «https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}»
>> notify.sh
curl -d '{"text":"up"}' «https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}»
@@ Netlify
>> .env
NETLIFY_SITE_ID={uuid}
NETLIFY_AUTH_TOKEN=«nfp_{b62:36}»
>> deploy.sh
netlify deploy --prod --dir=dist --auth «{b64url:43}»
>> .github/workflows/site.yml
      - uses: nwtgck/actions-netlify@v2
        env:
          NETLIFY_AUTH_TOKEN: «nfp_{b62:36}»
          NETLIFY_SITE_ID: {uuid}
@@ Okta
>> okta.yaml
okta:
  client:
    orgUrl: "https://dev-123456.okta.com"
    token: "«00{b64url:40}»"
>> users.py
headers = {"Authorization": "SSWS «00{b64url:40}»"}
r = requests.get("https://acme.okta.com/api/v1/users", headers=headers)
>> application.properties
okta.oauth2.issuer=https://dev-123456.okta.com/oauth2/default
okta.oauth2.client-id=0oa{b62:17}
okta.oauth2.client-secret=«{b64url:40}»
@@ PlanetScale
>> .env
DATABASE_URL='mysql://{alnum:12}:«pscale_pw_{b64url:43}»@aws.connect.psdb.cloud/acme?sslaccept=strict'
>> ci.sh
export PLANETSCALE_SERVICE_TOKEN_ID={alnum:12}
export PLANETSCALE_SERVICE_TOKEN=«pscale_tkn_{b64url:43}»
>> db.ts
import { connect } from '@planetscale/database';
const conn = connect({ host: 'aws.connect.psdb.cloud', username: '{alnum:20}', password: '«pscale_pw_{b64url:43}»' });
@@ Salesforce
>> sf.py
from simple_salesforce import Salesforce

sf = Salesforce(username="ops@acme.io", password="«{b62:12}»", security_token="{b62:24}")
>> .env
SALESFORCE_CONSUMER_KEY=3MVG9{b62:80}
SALESFORCE_CONSUMER_SECRET=«{HEX:64}»
>> call.sh
curl https://acme.my.salesforce.com/services/data/v58.0/ -H 'Authorization: Bearer «00D{b62:12}!AQ{b62:94}»'
@@ Sentry
>> .sentryclirc
[auth]
token=«sntrys_{b64of[{"iat":1700000000.1,"url":"https://sentry.io","org":"acme"}]}_{b64:43}»
>> .env
SENTRY_AUTH_TOKEN=«sntryu_{hex:64}»
>> ci.sh
export SENTRY_ORG=acme
export SENTRY_AUTH_TOKEN=«{hex:64}»
sentry-cli releases new "$VERSION"
@@ Sourcegraph
>> .env
SRC_ENDPOINT=https://sourcegraph.acme.io
SRC_ACCESS_TOKEN=«sgp_{hex:16}_{hex:40}»
>> query.sh
curl -H 'Authorization: token «sgp_{hex:40}»' https://sourcegraph.com/.api/graphql
>> cody.json
{"cody.serverEndpoint": "https://sourcegraph.com", "cody.accessToken": "«sgp_{hex:16}_{hex:40}»"}
@@ Twitch
>> bot.js
const tmi = require('tmi.js');
const client = new tmi.Client({ identity: { username: 'acmebot', password: '«oauth:{alnum:30}»' } });
>> .env
TWITCH_CLIENT_ID={alnum:30}
TWITCH_CLIENT_SECRET=«{alnum:30}»
>> helix.sh
curl -H 'Authorization: Bearer «{alnum:30}»' -H 'Client-Id: {alnum:30}' https://api.twitch.tv/helix/users
@@ Vercel
>> deploy.sh
vercel --prod --token «{b62:24}»
>> .github/workflows/vercel.yml
      - uses: amondnet/vercel-action@v25
        with:
          vercel-token: «{b62:24}»
          vercel-org-id: team_{b62:24}
>> .env
VERCEL_TOKEN="«vcp_{b62:56}»"
@@ 42 Intra
>> .env
FORTYTWO_CLIENT_ID=u-s4t2ud-{hex:64}
FORTYTWO_CLIENT_SECRET=«s-s4t2ud-{hex:64}»
>> api.rb
client = OAuth2::Client.new("u-s4t2ud-{hex:64}", "«s-s4t2ud-{hex:64}»", site: "https://api.intra.42.fr")
>> token.sh
curl -X POST --data "grant_type=client_credentials&client_id=u-s4t2af-{hex:64}&client_secret=«s-s4t2af-{hex:64}»" \
  https://api.intra.42.fr/oauth/token
@@ Airtable
>> sync.py
from pyairtable import Api

api = Api("«pat{b62:14}.{hex:64}»")
>> .env
AIRTABLE_BASE_ID=app{b62:14}
AIRTABLE_API_KEY=«key{b62:14}»
>> list.sh
curl "https://api.airtable.com/v0/app{b62:14}/Contacts" -H "Authorization: Bearer «pat{b62:14}.{hex:64}»"
@@ Algolia
>> search/index.js
const algoliasearch = require('algoliasearch');
const client = algoliasearch('{upper:6}{digit:4}', '«{hex:32}»');
>> config/search.yml
# Algolia
app_id: {HEX:10}
key: «{hex:32}»
>> .env
ALGOLIA_APP_ID={HEX:10}
ALGOLIA_ADMIN_API_KEY=«{hex:32}»
@@ Asana
>> tasks.py
import asana

client = asana.Client.access_token("«1/{digit:16}:{hex:32}»")
>> .env
ASANA_CLIENT_ID={digit:16}
ASANA_CLIENT_SECRET=«{hex:32}»
>> weekly.sh
curl https://app.asana.com/api/1.0/users/me -H "Authorization: Bearer «2/{digit:16}/{digit:16}:{hex:32}»"
@@ Beamer
>> news.js
const res = await axios.get('https://api.getbeamer.com/v0/posts', {
  headers: { 'Beamer-Api-Key': '«b_{b62:44}»' },
});
>> .env
BEAMER_API_KEY=«b_{b64url:44}»
>> config/beamer.yml
beamer:
  api_key: "«b_{b64url:44}»"
@@ Cisco Meraki
>> meraki_report.py
import meraki

dashboard = meraki.DashboardAPI("«{hex:40}»")
>> vars.yml
meraki_org: Acme
meraki_auth_key: «{hex:40}»
>> orgs.sh
curl -L https://api.meraki.com/api/v1/organizations -H 'X-Cisco-Meraki-API-Key: «{hex:40}»'
@@ Clojars
>> .github/workflows/deploy.yml
        env:
          CLOJARS_USERNAME: acme
          CLOJARS_TOKEN: «CLOJARS_{hex:60}»
>> profiles.clj
{:auth {:repository-auth {#"clojars" {:username "acme" :password "«CLOJARS_{hex:60}»"}}}}
>> settings.xml
<server>
  <id>clojars</id>
  <username>acme</username>
  <password>«CLOJARS_{hex:60}»</password>
</server>
@@ Coinbase
>> trade.py
from coinbase.wallet.client import Client

client = Client("{b62:16}", "«{b62:32}»")
>> .env
COINBASE_API_KEY=organizations/{uuid}/apiKeys/{uuid}
COINBASE_WEBHOOK_SECRET=«{b62:32}»
>> config.js
module.exports = {
  coinbase: { key: '{hex:32}', b64secret: '«{b64:86}==»', passphrase: 'x' },
};
@@ Confluent
>> client.properties
bootstrap.servers=pkc-abc12.us-east-1.aws.confluent.cloud:9092
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \
  username='{base32:16}' password='«{b64:64}»';
>> .env
CONFLUENT_CLOUD_API_KEY={base32:16}
CONFLUENT_CLOUD_API_SECRET=«{b64:64}»
>> main.tf
provider "confluent" {
  cloud_api_key    = "{base32:16}"
  cloud_api_secret = "«{b64:64}»"
}
@@ Contentful
>> gatsby-config.js
    {
      resolve: `gatsby-source-contentful`,
      options: {
        spaceId: `{alnum:12}`,
        accessToken: `«{b64url:43}»`,
      },
    },
>> .env
CONTENTFUL_SPACE_ID={alnum:12}
CONTENTFUL_MANAGEMENT_TOKEN=«CFPAT-{b64url:43}»
>> import.sh
contentful space import --management-token «CFPAT-{b64url:43}» --content-file export.json
@@ Datadog
>> datadog.yaml
api_key: «{hex:32}»
site: datadoghq.eu
logs_enabled: true
>> docker-compose.yml
  datadog:
    image: gcr.io/datadoghq/agent:7
    environment:
      - DD_API_KEY=«{hex:32}»
>> monitors.py
from datadog import initialize

initialize(api_key=os.environ["DD_API_KEY"], app_key="«{hex:40}»")
>> main.tf
provider "datadog" {
  api_key = var.dd_api_key
  app_key = "«{hex:40}»"
}
@@ DeepSeek
>> .env
DEEPSEEK_API_KEY=«sk-{hex:32}»
>> llm.py
client = OpenAI(api_key="«sk-{hex:32}»", base_url="https://api.deepseek.com")
>> config.toml
[deepseek]
model = "deepseek-chat"
api_key = "«sk-{hex:32}»"
@@ Defined Networking
>> hosts.sh
curl -H "Authorization: Bearer «dnkey-{b64url:26}-{b64url:52}»" https://api.defined.net/v1/hosts
>> .env
DEFINED_NET_API_KEY=«dnkey-{b62:26}-{b62:52}»
>> ansible/vars.yml
defined_api_token: "«dnkey-{b62:26}-{b62:52}»"
@@ Drone CI
>> deploy.sh
export DRONE_SERVER=https://drone.acme.io
export DRONE_TOKEN=«{b62:32}»
drone build promote acme/app 12 production
>> runner/docker-compose.yml
    image: drone/drone-runner-docker:1
    environment:
      - DRONE_RPC_HOST=drone.acme.io
      - DRONE_RPC_SECRET=«{hex:32}»
>> builds.py
requests.get("https://drone.acme.io/api/user", headers={"Authorization": "Bearer «{b62:32}»"})
@@ Duffel
>> .env
DUFFEL_ACCESS_TOKEN=«duffel_live_{b64url:43}»
>> offers.py
client = Duffel(access_token="«duffel_test_{b64url:43}»")
>> search.sh
curl https://api.duffel.com/air/airlines -H "Duffel-Version: v1" -H "Authorization: Bearer «duffel_live_{b64url:43}»"
@@ Fastly
>> purge.sh
curl -X POST -H "Fastly-Key: «{b64url:32}»" https://api.fastly.com/service/abc/purge_all
>> .env
FASTLY_SERVICE_ID={b62:22}
FASTLY_API_TOKEN=«{b64url:32}»
>> fastly.tf
provider "fastly" {
  api_key = "«{b64url:32}»"
}
@@ Finnhub
>> quotes.py
import finnhub

finnhub_client = finnhub.Client(api_key="«{alnum:20}»")
>> stock.js
fetch('https://finnhub.io/api/v1/quote?symbol=AAPL&token=«{alnum:20}»')
>> .env
FINNHUB_TOKEN=«{alnum:20}»
@@ Flickr
>> photos.py
import flickrapi

api_key = u"{hex:32}"
api_secret = u"«{hex:16}»"
flickr = flickrapi.FlickrAPI(api_key, api_secret)
>> .env
FLICKR_API_KEY=«{hex:32}»
FLICKR_USER_ID=12345678@N00
>> gallery.php
$url = "https://api.flickr.com/services/rest/?method=flickr.photos.search&api_key=«{hex:32}»&format=json";
@@ Flutterwave
>> .env
FLW_PUBLIC_KEY=FLWPUBK-{hex:32}-X
FLW_SECRET_KEY=«FLWSECK-{hex:32}-X»
>> pay.js
const Flutterwave = require('flutterwave-node-v3');
const flw = new Flutterwave('FLWPUBK_TEST-{hex:32}-X', '«FLWSECK_TEST-{hex:32}-X»');
>> charge.sh
curl -H 'Authorization: Bearer «FLWSECK_TEST-{hex:32}-X»' https://api.flutterwave.com/v3/transactions
@@ Fly.io
>> .github/workflows/fly.yml
      - run: flyctl deploy --remote-only
        env:
          FLY_API_TOKEN: «fo1_{b64url:43}»
>> deploy.sh
export FLY_API_TOKEN="FlyV1 «fm2_{b64:500}»"
>> machines.sh
curl -H "Authorization: Bearer «fo1_{b64url:43}»" https://api.machines.dev/v1/apps/acme/machines
@@ Frame.io
>> review.py
from frameioclient import FrameioClient

client = FrameioClient("«fio-u-{b64url:64}»")
>> .env
FRAMEIO_TOKEN=«fio-u-{b64url:64}»
>> me.sh
curl https://api.frame.io/v2/me -H 'Authorization: Bearer «fio-u-{b64url:64}»'
@@ FreshBooks
>> .env
FRESHBOOKS_CLIENT_ID={hex:64}
FRESHBOOKS_CLIENT_SECRET=«{hex:64}»
>> books.py
freshBooksClient = Client(client_id=FB_CLIENT_ID, client_secret="«{hex:64}»", redirect_uri="https://acme.io/fb")
# freshbooks sdk
>> settings.yml
freshbooks:
  access_token: «{hex:64}»
@@ Gitter
>> relay.js
var Gitter = require('node-gitter');
var gitter = new Gitter('«{hex:40}»');
>> .env
GITTER_TOKEN=«{hex:40}»
>> rooms.sh
curl -H "Authorization: Bearer «{hex:40}»" "https://api.gitter.im/v1/rooms"
@@ GoCardless
>> .env
GOCARDLESS_ACCESS_TOKEN=«live_{b64url:40}»
>> debit.py
import gocardless_pro

client = gocardless_pro.Client(access_token="«live_{b64url:40}»", environment="live")
>> customers.sh
curl https://api.gocardless.com/customers -H "GoCardless-Version: 2015-07-06" \
  -H "Authorization: Bearer «sandbox_{b64url:40}»"
@@ Harness
>> trigger.sh
curl -H 'x-api-key: «pat.{b62:22}.{hex:24}.{b62:20}»' https://app.harness.io/gateway/ng/api/projects
>> .env
HARNESS_API_KEY=«pat.{b62:22}.{hex:24}.{b62:20}»
>> delegate.tf
provider "harness" {
  account_id       = "{b62:22}"
  platform_api_key = "«sat.{b62:22}.{hex:24}.{b62:20}»"
}
@@ HubSpot
>> crm.py
from hubspot import HubSpot

api_client = HubSpot(access_token="«pat-na1-{uuid}»")
>> .env
HUBSPOT_API_KEY=«{uuid}»
>> contacts.sh
curl "https://api.hubapi.com/crm/v3/objects/contacts?hapikey=«{uuid}»"
>> hubspot.config.yml
portals:
  - name: prod
    personalAccessKey: >-
      «C{b64:200}»
@@ IBM Cloud
>> watson.py
from ibm_cloud_sdk_core.authenticators import IAMAuthenticator

authenticator = IAMAuthenticator("«{b64url:44}»")
>> .env
IBMCLOUD_API_KEY=«{b64url:44}»
>> login.sh
ibmcloud login --apikey «{b64url:44}» -r eu-de
@@ Intercom
>> .env
INTERCOM_ACCESS_TOKEN=«dG9rOj{b64:53}=»
>> sync.js
const { Client } = require('intercom-client');
const client = new Client({ tokenAuth: { token: '«dG9rOj{b64:53}=»' } });
>> admins.sh
curl https://api.intercom.io/admins -H 'Authorization: Bearer «dG9rOj{b64:53}=»'
@@ Kraken
>> kraken.key
{b64:56}
«{b64:86}==»
>> .env
KRAKEN_API_KEY={b64:56}
KRAKEN_PRIVATE_KEY=«{b64:86}==»
>> trade.py
import krakenex

k = krakenex.API(key="{b64:56}", secret="«{b64:86}==»")
@@ KuCoin
>> bot.py
from kucoin.client import Client

client = Client("{hex:24}", "«{uuid}»", "pass-phrase")
>> .env
KUCOIN_API_KEY={hex:24}
KUCOIN_API_SECRET=«{uuid}»
>> config.json
{
  "exchange": {
    "name": "kucoin",
    "key": "{hex:24}",
    "secret": "«{uuid}»"
  }
}
@@ LaunchDarkly
>> flags.go
client, err := ld.MakeClient("«sdk-{uuid}»", 5*time.Second)
>> .env
LAUNCHDARKLY_ACCESS_TOKEN=«api-{uuid}»
>> application.yml
launchdarkly:
  sdk-key: «sdk-{uuid}»
  offline: false
@@ LinkedIn
>> .env
LINKEDIN_CLIENT_ID={alnum:14}
LINKEDIN_CLIENT_SECRET=«{b62:16}»
>> auth.js
passport.use(new LinkedInStrategy({
  clientID: '{alnum:14}',
  clientSecret: '«{b62:16}»',
  callbackURL: '/auth/linkedin/callback',
}));
>> config.php
'linkedin' => ['client_id' => '{alnum:14}', 'client_secret' => '«WPL_AP1.{b62:16}.{b64:6}==»'],
@@ Lob
>> letters.py
import lob

lob.api_key = "«live_{hex:35}»"
>> .env
LOB_API_KEY=«test_{hex:35}»
>> addr.sh
curl https://api.lob.com/v1/addresses -u «live_{hex:35}»:
@@ Mattermost
>> bot.py
from mattermostdriver import Driver

mm = Driver({"url": "chat.acme.io", "token": "«{alnum:26}»", "port": 443})
>> .env
MATTERMOST_URL=https://chat.acme.io
MATTERMOST_BOT_TOKEN=«{alnum:26}»
>> post.sh
curl -H 'Authorization: Bearer «{alnum:26}»' https://mattermost.acme.io/api/v4/users/me
@@ MaxMind
>> GeoIP.conf
AccountID 123456
LicenseKey «{b62:6}_{b62:29}_mmk»
EditionIDs GeoLite2-City
>> update.sh
curl -o geo.tgz "https://download.maxmind.com/app/geoip_download?edition_id=City&license_key=«{b62:16}»&suffix=tar.gz"
>> docker-compose.yml
  geoipupdate:
    image: maxmindinc/geoipupdate
    environment:
      GEOIPUPDATE_ACCOUNT_ID: 123456
      GEOIPUPDATE_LICENSE_KEY: «{b62:6}_{b62:29}_mmk»
@@ MessageBird (Bird)
>> sms.php
$MessageBird = new \MessageBird\Client('«{b62:25}»');
>> .env
MESSAGEBIRD_API_KEY=«{b62:25}»
>> send.sh
curl -X POST https://rest.messagebird.com/messages -H 'Authorization: AccessKey «live_{b62:25}»' -d recipients=49151
@@ MongoDB
>> .env
MONGODB_URI=mongodb+srv://app:«{b62:16}»@cluster0.ab1cd.mongodb.net/acme?retryWrites=true
>> db.js
mongoose.connect('mongodb://root:«{b62:20}»@db1.acme.io:27017/prod?authSource=admin');
>> atlas.tf
provider "mongodbatlas" {
  public_key  = "{lower:8}"
  private_key = "«{uuid}»"
}
@@ Octopus Deploy
>> release.ps1
octo create-release --server https://octopus.acme.io --apiKey «API-{base32:29}» --project Acme
>> .env
OCTOPUS_API_KEY=«API-{base32:29}»
>> azure-pipelines.yml
    - script: |
        curl -H "X-Octopus-ApiKey: «API-{base32:26}»" https://acme.octopus.app/api/spaces
@@ Perplexity
>> .env
PERPLEXITY_API_KEY=«pplx-{b62:48}»
>> ask.py
client = OpenAI(api_key="«pplx-{b62:48}»", base_url="https://api.perplexity.ai")
>> ask.sh
curl https://api.perplexity.ai/chat/completions -H 'Authorization: Bearer «pplx-{b62:48}»' -d @q.json
@@ Plaid
>> .env
PLAID_CLIENT_ID={hex:24}
PLAID_SECRET=«{hex:30}»
>> server.py
configuration = plaid.Configuration(
    host=plaid.Environment.Sandbox,
    api_key={"clientId": "{hex:24}", "secret": "«{hex:30}»"},
)
>> notes.md
Plaid test item:

    access_token = access-sandbox-1
    access_token: «access-production-{uuid}»
@@ PostHog
>> .env
POSTHOG_PERSONAL_API_KEY=«phx_{b62:43}»
>> flags.py
posthog.personal_api_key = "«phx_{b62:47}»"
>> q.sh
curl -H "Authorization: Bearer «phx_{b62:43}»" https://app.posthog.com/api/projects/1/insights
@@ Prefect
>> .env
PREFECT_API_URL=https://api.prefect.cloud/api/accounts/{uuid}/workspaces/{uuid}
PREFECT_API_KEY=«pnu_{alnum:36}»
>> deploy.sh
prefect cloud login -k «pnu_{alnum:36}» -w acme/prod
>> agent.yaml
env:
  - name: PREFECT_API_KEY
    value: «pnb_{b62:36}»
@@ Pulumi
>> .github/workflows/up.yml
        env:
          PULUMI_ACCESS_TOKEN: «pul-{hex:40}»
>> login.sh
export PULUMI_ACCESS_TOKEN="«pul-{hex:40}»"
pulumi login
>> stacks.py
headers = {"Authorization": "token «pul-{hex:40}»", "Accept": "application/vnd.pulumi+8"}
@@ RapidAPI
>> weather.js
const options = {
  method: 'GET',
  url: 'https://community-open-weather-map.p.rapidapi.com/weather',
  headers: { 'X-RapidAPI-Key': '«{hex:10}msh{hex:15}p{hex:6}jsn{hex:12}»' },
};
>> .env
RAPIDAPI_KEY=«{hex:10}msh{hex:15}p{hex:6}jsn{hex:12}»
>> Movie.java
.header("x-rapidapi-host", "imdb8.p.rapidapi.com")
.header("x-rapidapi-key", "«{hex:10}msh{hex:15}p{hex:6}jsn{hex:12}»")
@@ ReadMe
>> .github/workflows/docs.yml
      - uses: readmeio/rdme@v8
        with:
          rdme: openapi spec.json --key=«rdme_{alnum:70}»
>> .env
README_API_KEY=«rdme_{alnum:70}»
>> sync.sh
curl -u "«rdme_{alnum:70}»:" https://dash.readme.com/api/v1/categories
@@ Segment
>> .env
SEGMENT_WRITE_KEY=«{b62:32}»
>> analytics.js
var Analytics = require('analytics-node');
var analytics = new Analytics('«{b62:32}»');
>> api.sh
curl -H 'Authorization: Bearer «sgp_{b62:64}»' https://api.segmentapis.com/sources
@@ Sendbird
>> chat.py
SENDBIRD_APP_ID = "{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}"
SENDBIRD_API_TOKEN = "«{hex:40}»"
>> .env
SENDBIRD_MASTER_API_TOKEN=«{hex:40}»
>> users.sh
curl -H "Api-Token: «{hex:40}»" https://api-{uuid}.sendbird.com/v3/users
@@ Shippo
>> .env
SHIPPO_API_TOKEN=«shippo_live_{hex:40}»
>> labels.py
import shippo

shippo.config.api_key = "«shippo_test_{hex:40}»"
>> rates.sh
curl https://api.goshippo.com/shipments/ -H "Authorization: ShippoToken «shippo_live_{hex:40}»"
@@ Snyk
>> .travis.yml
env:
  - SNYK_TOKEN=«{uuid}»
>> scan.sh
snyk auth «{uuid}»
snyk test --all-projects
>> org.py
import snyk

client = snyk.SnykClient("«{uuid}»")
@@ Squarespace
>> orders.py
headers = {"Authorization": "Bearer «{uuid}»", "User-Agent": "acme"}
r = requests.get("https://api.squarespace.com/1.0/commerce/orders", headers=headers)
>> .env
SQUARESPACE_API_KEY=«{uuid}»
>> config.json
{"squarespace": {"site": "acme", "apiKey": "«{uuid}»"}}
@@ Sumo Logic
>> .env
SUMO_ACCESS_ID=su{b62:12}
SUMO_ACCESS_KEY=«{b62:64}»
>> sumo.tf
provider "sumologic" {
  access_id   = "su{b62:12}"
  access_key  = "«{b62:64}»"
  environment = "us2"
}
>> collector/user.properties
# sumologic
accessid = su{b62:12}
accesskey = «{b62:64}»
@@ Supabase
>> .env
NEXT_PUBLIC_SUPABASE_URL=https://{lower:20}.supabase.co
SUPABASE_SERVICE_ROLE_KEY=«{jwt}»
>> ci.yml
env:
  SUPABASE_ACCESS_TOKEN: «sbp_{hex:40}»
>> admin.ts
import { createClient } from '@supabase/supabase-js';
export const admin = createClient('https://{lower:20}.supabase.co', '«sb_secret_{b64url:22}_{b62:8}»');
@@ Tailscale
>> cloud-init.yaml
runcmd:
  - tailscale up --authkey «tskey-auth-k{b62:10}CNTRL-{b62:32}»
>> .env
TS_AUTHKEY=«tskey-auth-k{b62:10}CNTRL-{b62:32}»
>> acl.sh
curl -u "«tskey-api-k{b62:10}CNTRL-{b62:32}»:" https://api.tailscale.com/api/v2/tailnet/-/devices
@@ Travis CI
>> trigger.sh
body='{"request": {"branch":"master"}}'
curl -s -X POST -H "Travis-API-Version: 3" -H "Authorization: token «{b62:22}»" \
  -d "$body" https://api.travis-ci.com/repo/1/requests
>> .env
TRAVIS_TOKEN=«{b64url:22}»
>> config.json
{ "travis": { "access_token": "«{b62:22}»" } }
@@ Typeform
>> forms.js
const { createClient } = require('@typeform/api-client');
const typeformAPI = createClient({ token: '«tfp_{b62:44}_{b62:14}»' });
>> .env
TYPEFORM_TOKEN=«tfp_{b62:44}»
>> responses.sh
curl -H "Authorization: bearer «tfp_{b64url:40}»" https://api.typeform.com/forms/abc/responses
@@ xAI (Grok)
>> .env
XAI_API_KEY=«xai-{b62:80}»
>> grok.py
client = Client(api_key="«xai-{b62:80}»")
>> run.sh
curl https://api.x.ai/v1/chat/completions -H "Authorization: Bearer «xai-{b62:80}»" -d @body.json
@@ Yandex
>> .env
YC_OAUTH_TOKEN=«y0_Ag{b64url:53}»
>> tts.py
headers = {"Authorization": "Api-Key «AQVN{b64url:36}»"}
requests.post("https://tts.api.cloud.yandex.net/speech/v1/tts:synthesize", headers=headers)
>> main.tf
provider "yandex" {
  token     = "«AQAAAA{b64url:33}»"
  cloud_id  = "b1g{alnum:17}"
}
@@ Zendesk
>> tickets.py
zenpy_client = Zenpy(email="ops@acme.io", token="«{b62:40}»", subdomain="acme")  # Zendesk
>> .env
ZENDESK_SUBDOMAIN=acme
ZENDESK_API_TOKEN=«{b62:40}»
>> list.sh
curl https://acme.zendesk.com/api/v2/tickets.json -u ops@acme.io/token:«{b62:40}»
@@ Aiven
>> main.tf
provider "aiven" {
  api_token = "«{b64:340}»"
}
>> .env
AIVEN_TOKEN=«aivenv1{b64url:120}»
>> kafka.py
sasl_plain_username="avnadmin", sasl_plain_password="«AVNS_{b64url:19}»",
@@ Amplitude
>> .env
AMPLITUDE_API_KEY={hex:32}
AMPLITUDE_SECRET_KEY=«{hex:32}»
>> export.sh
curl --location 'https://amplitude.com/api/2/export?start=20240101T5' -u '{hex:32}:«{hex:32}»'
>> config.yml
amplitude:
  secret_key: «{hex:32}»
@@ Apify
>> scrape.py
from apify_client import ApifyClient

client = ApifyClient("«apify_api_{b62:36}»")
>> .env
APIFY_TOKEN=«apify_api_{b62:36}»
>> run.sh
curl "https://api.apify.com/v2/acts/acme~crawler/runs?token=«apify_api_{b62:36}»" -X POST
@@ AssemblyAI
>> stt.py
import assemblyai as aai

aai.settings.api_key = "«{hex:32}»"
>> .env
ASSEMBLYAI_API_KEY=«{hex:32}»
>> upload.js
fetch('https://api.assemblyai.com/v2/upload', { method: 'POST', headers: { authorization: '«{hex:32}»' } });
@@ Auth0
>> .env
AUTH0_DOMAIN=acme.eu.auth0.com
AUTH0_CLIENT_ID={b62:32}
AUTH0_CLIENT_SECRET=«{b64url:64}»
>> mgmt.py
token = "«{jwt}»"
auth0 = Auth0("acme.eu.auth0.com", token)
>> config.json
{
  "auth0": {
    "domain": "acme.auth0.com",
    "client_id": "{b62:32}",
    "client_secret": "«{b64url:64}»"
  }
}
@@ Authress
>> authz.ts
const authressClient = new AuthressClient({ baseUrl: BASE }, '«sc_{alnum:10}.{alnum:4}.acc_{alnum:12}.{b64:60}»');
>> .env
AUTHRESS_KEY=«sc_{b62:12}.{alnum:4}.acc-{alnum:12}.{b64:64}»
>> client.py
authress = AuthressClient(service_client_access_key="«ext_{b62:12}.{alnum:4}.a_{alnum:12}.{b64url:64}»")
@@ Bitly
>> shorten.py
import bitly_api

BITLY_TOKEN = "«{hex:40}»"
>> .env
BITLY_ACCESS_TOKEN=«{hex:40}»
>> short.sh
curl -H 'Authorization: Bearer «{hex:40}»' -X POST https://api-ssl.bitly.com/v4/shorten -d @u.json
@@ Bittrex
>> bot.py
from bittrex.bittrex import Bittrex

my_bittrex = Bittrex("{hex:32}", "«{hex:32}»")
>> .env
BITTREX_API_KEY={hex:32}
BITTREX_API_SECRET=«{hex:32}»
>> config.json
{ "bittrex": { "apiKey": "{hex:32}", "secret": "«{hex:32}»" } }
@@ Box
>> box_config.json
{
  "boxAppSettings": {
    "clientID": "{alnum:32}",
    "clientSecret": "«{b62:32}»"
  }
}
>> .env
BOX_DEVELOPER_TOKEN=«{b62:32}»
>> folder.sh
curl https://api.box.com/2.0/folders/0 -H "Authorization: Bearer «{b62:32}»"
@@ Braintree / PayPal
>> gateway.rb
gateway = Braintree::Gateway.new(
  :environment => :production,
  :merchant_id => "{alnum:16}",
  :public_key => "{alnum:16}",
  :private_key => "«{hex:32}»",
)
>> .env
PAYPAL_CLIENT_ID=A{b64url:79}
PAYPAL_CLIENT_SECRET=«E{b64url:79}»
>> bt.yml
braintree:
  access_token: «access_token$production${alnum:16}${hex:32}»
@@ Buildkite
>> agent/buildkite-agent.cfg
token="«{hex:50}»"
name="%hostname-%n"
# https://buildkite.com/acme
>> .env
BUILDKITE_AGENT_TOKEN=«{hex:50}»
>> builds.sh
curl -H "Authorization: Bearer «bkua_{hex:40}»" https://api.buildkite.com/v2/organizations
@@ Checkout.com
>> .env
CKO_PUBLIC_KEY=pk_{uuid}
CKO_SECRET_KEY=«sk_{uuid}»
>> pay.js
const { Checkout } = require('checkout-sdk-node');
const cko = new Checkout('«sk_sbox_{alnum:27}»');
>> Pay.php
// checkout.com
$builder->secretKey("«sk_{alnum:27}»");
@@ CircleCI
>> trigger.sh
curl -X POST --header "Circle-Token: «{hex:40}»" https://circleci.com/api/v2/project/gh/acme/app/pipeline
>> .env
CIRCLE_TOKEN=«CCIPAT_{b62:22}_{hex:40}»
>> status.md
![CircleCI](https://circleci.com/gh/acme/app.svg?style=svg&circle-token=«{hex:40}»)
@@ ClickHouse
>> .env
CLICKHOUSE_HOST=abc123.eu-west-1.aws.clickhouse.cloud
CLICKHOUSE_KEY_ID={b62:20}
CLICKHOUSE_KEY_SECRET=«4b1d{b62:38}»
>> query.py
client = clickhouse_connect.get_client(host="abc.clickhouse.cloud", username="default", password="«{b62:12}~{b62:3}»")
>> orgs.sh
curl --user '{b62:20}:«4b1d{b62:38}»' https://api.clickhouse.cloud/v1/organizations
@@ ClickUp
>> tasks.py
headers = {"Authorization": "«pk_{digit:8}_{base32:32}»"}
requests.get("https://api.clickup.com/api/v2/team", headers=headers)
>> .env
CLICKUP_API_TOKEN=«pk_{digit:8}_{base32:32}»
>> config.yaml
clickup:
  token: "«pk_{digit:7}_{base32:32}»"
@@ Cloudinary
>> .env
CLOUDINARY_URL=cloudinary://{digit:15}:«{b64url:27}»@acme
>> upload.js
cloudinary.config({
  cloud_name: 'acme',
  api_key: '{digit:15}',
  api_secret: '«{b64url:27}»',
});
>> settings.py
CLOUDINARY_STORAGE = {"CLOUD_NAME": "acme", "API_KEY": "{digit:15}", "API_SECRET": "«{b64url:27}»"}
@@ Cloudsmith
>> pip.conf
[global]
index-url = https://ci:«{hex:40}»@dl.cloudsmith.io/basic/acme/private/python/simple/
>> .env
CLOUDSMITH_API_KEY=«{hex:40}»
>> push.sh
cloudsmith push python acme/private dist/*.whl -k «{hex:40}»
@@ Codecov
>> .travis.yml
after_success:
  - bash <(curl -s https://codecov.io/bash) -t «{uuid}»
>> .env
CODECOV_TOKEN=«{uuid}»
>> codecov.yml
codecov:
  token: «{uuid}»
@@ Cohere
>> rerank.py
import cohere

co = cohere.Client("«{b62:40}»")
>> .env
COHERE_API_KEY=«{b62:40}»
>> config.ts
export const CO_API_KEY = '«{b62:40}»'; // cohere
@@ Couchbase
>> .env
CAPELLA_API_KEY_SECRET=«{b64:64}»
COUCHBASE_USERNAME=app
>> db.py
cluster = Cluster("couchbases://cb.abc123.cloud.couchbase.com", PasswordAuthenticator("app", "«{b62:10}!{b62:6}»"))
>> main.tf
provider "couchbase-capella" {
  authentication_token = "«{b64:86}==»"
}
@@ Coveralls
>> .coveralls.yml
service_name: travis-pro
repo_token: «{b62:32}»
>> .github/workflows/test.yml
        env:
          COVERALLS_REPO_TOKEN: «{b62:33}»
>> test.sh
COVERALLS_REPO_TOKEN=«{b62:32}» coveralls --service=circleci
@@ crates.io
>> .cargo/credentials.toml
[registry]
token = "«cio{b62:32}»"
>> publish.sh
cargo publish --token «cio{b62:32}»
>> .github/workflows/crate.yml
        env:
          CARGO_REGISTRY_TOKEN: «cio{b62:32}»
@@ data.gov
>> food.py
url = "https://api.nal.usda.gov/fdc/v1/foods/search?api_key=«{b62:40}»&query=cheddar"
>> .env
DATA_GOV_API_KEY=«{b62:40}»
>> college.js
// https://api.data.gov key
const apiKey = '«{b62:40}»';
fetch(`https://api.data.gov/ed/collegescorecard/v1/schools?api_key=${apiKey}`);
@@ Deepgram
>> .env
DEEPGRAM_API_KEY=«{hex:40}»
>> live.js
const { createClient } = require("@deepgram/sdk");
const deepgram = createClient("«{hex:40}»");
>> stt.sh
curl -X POST https://api.deepgram.com/v1/listen -H "Authorization: Token «{hex:40}»" --data-binary @a.wav
@@ Deno
>> .env
DENO_DEPLOY_TOKEN=«ddp_{b62:36}»
>> deploy.sh
deployctl deploy --project=acme --token=«ddp_{b62:36}» main.ts
>> ci.yml
        run: deno run -A sync.ts
        env:
          DENO_ACCESS_TOKEN: «ddw_{b62:36}»
@@ Disqus
>> _config.yml
disqus:
  shortname: acme
  api_secret: «{b62:64}»
>> .env
DISQUS_SECRET_KEY=«{b62:64}»
>> comments.py
import disqusapi

disqus = disqusapi.DisqusAPI("«{b62:64}»", "{b62:64}")
@@ EasyPost
>> ship.rb
EasyPost.api_key = '«EZAK{b62:54}»'
>> .env
EASYPOST_API_KEY=«EZTK{b62:54}»
>> track.sh
curl -X POST https://api.easypost.com/v2/trackers -u "«EZAK{b62:54}»:"
@@ ElevenLabs
>> .env
ELEVENLABS_API_KEY=«sk_{hex:48}»
>> say.py
from elevenlabs import set_api_key

set_api_key("«{hex:32}»")
>> tts.sh
curl -X POST https://api.elevenlabs.io/v1/text-to-speech/abc -H "xi-api-key: «sk_{hex:48}»" -d '{"text":"hi"}'
@@ Endor Labs
>> .env
ENDOR_API_CREDENTIALS_KEY=«endr+{b62:16}»
ENDOR_API_CREDENTIALS_SECRET=endr+{b62:16}
>> scan.yml
      - uses: endorlabs/github-action@v1
        with:
          api_secret: «endr+{b62:16}»
>> auth.sh
endorctl init --api-key «endr+{b62:16}» --api-secret "$ENDOR_SECRET"
@@ Etsy
>> shop.py
import etsy

headers = {"x-api-key": "«{alnum:24}»"}
requests.get("https://openapi.etsy.com/v3/application/shops", headers=headers)
>> .env
ETSY_API_KEY=«{alnum:24}»
>> listing.php
$url = "https://openapi.etsy.com/v2/listings/active?api_key=«{alnum:24}»";
@@ Finicity
>> .env
FINICITY_APP_KEY=«{hex:32}»
FINICITY_PARTNER_ID={digit:13}
>> app.yml
finicity:
  partner_id: "{digit:13}"
  partner_secret: «{b62:20}»
>> auth.sh
curl https://api.finicity.com/aggregation/v2/partners/authentication -H 'Finicity-App-Key: «{hex:32}»'
@@ Freemius
>> plugin.php
$my_fs = fs_dynamic_init( array(
    'id'         => '1234',
    'public_key' => 'pk_{hex:29}',
    'secret_key' => '«sk_{b62:29}»',
) );
>> deploy.php
// Freemius
$config['secret_key'] = '«sk_{b62:29}»';
>> gulp.json
{"developer_id": 123, "plugin_id": 456, "freemius": {"secret_key": "«sk_{b62:29}»"}}
@@ FullStory
>> .env
FULLSTORY_API_KEY=«na1.{b64:88}»
>> segments.py
headers = {"Authorization": "Basic «na1.{b64:86}==»"}
requests.get("https://api.fullstory.com/segments/v1", headers=headers)
>> config.rb
FULLSTORY_TOKEN = "«{b64:86}==»"
@@ Gumroad
>> sales.sh
curl https://api.gumroad.com/v2/sales -d "access_token=«{b64url:43}»" -X GET
>> .env
GUMROAD_ACCESS_TOKEN=«{b64url:43}»
>> licenses.rb
# Gumroad
TOKEN = "«{hex:64}»"
@@ Honeycomb
>> otel.yaml
exporters:
  otlp:
    endpoint: "api.honeycomb.io:443"
    headers:
      "x-honeycomb-team": "«{hex:32}»"
>> .env
HONEYCOMB_API_KEY=«hcaik_{alnum:58}»
>> beeline.py
import beeline

beeline.init(writekey="«{b62:22}»", dataset="acme", service_name="web")
@@ Infracost
>> .github/workflows/cost.yml
      - uses: infracost/actions/setup@v2
        with:
          api-key: «ico-{b62:32}»
>> .env
INFRACOST_API_KEY=«ico-{b62:32}»
>> credentials.yml
version: "0.1"
https://pricing.api.infracost.io:
  api_key: «ico-{b62:32}»
@@ JumpCloud
>> users.sh
curl https://console.jumpcloud.com/api/systemusers -H 'x-api-key: «jca_{b62:36}»'
>> .env
JUMPCLOUD_API_KEY=«{hex:40}»
>> main.py
# JumpCloud
API_KEY = "«{hex:40}»"
@@ Kagi
>> .env
KAGI_API_KEY=«{b64url:11}.{b64url:43}»
>> search.py
kagi = KagiClient(api_key="«{b64url:11}.{b64url:43}»")
>> fastgpt.sh
curl -H "Authorization: Bot «{b64url:11}.{b64url:43}»" https://kagi.com/api/v0/fastgpt -d '{"query":"x"}'
@@ Klaviyo
>> .env
KLAVIYO_PRIVATE_KEY=«pk_{hex:34}»
>> list.py
from klaviyo_api import KlaviyoAPI

klaviyo = KlaviyoAPI("«pk_{hex:34}»", max_delay=60)
>> metrics.sh
curl https://a.klaviyo.com/api/metrics/ --header 'Authorization: Klaviyo-API-Key «pk_{hex:34}»'
@@ LangChain / LangSmith
>> .env
LANGCHAIN_TRACING_V2=true
LANGCHAIN_API_KEY=«lsv2_pt_{hex:32}_{hex:10}»
>> trace.py
os.environ["LANGSMITH_API_KEY"] = "«lsv2_sk_{hex:32}_{hex:10}»"
>> compose.yaml
    environment:
      LANGCHAIN_API_KEY: «ls__{hex:32}»
@@ Lark
>> bot.go
client := lark.NewClient("cli_{hex:16}", "«{b62:32}»")
>> .env
FEISHU_APP_ID=cli_{hex:16}
FEISHU_APP_SECRET=«{b62:32}»
>> hook.sh
curl -X POST «https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}» -d '{"msg_type":"text"}'
@@ Looker
>> looker.ini
[Looker]
base_url=https://acme.looker.com:19999
client_id={b62:20}
client_secret=«{b62:24}»
>> .env
LOOKERSDK_CLIENT_ID={b62:20}
LOOKERSDK_CLIENT_SECRET=«{b62:24}»
>> dash.py
looker_client_id = "{b62:20}"
looker_client_secret = "«{b62:24}»"
@@ New York Times API
>> news.js
fetch('https://api.nytimes.com/svc/topstories/v2/home.json?api-key=«{b62:32}»')
>> .env
NYT_API_KEY=«{b62:32}»
>> books.py
# New York Times books API
nytimes_key = "«{b62:32}»"
@@ NVIDIA (NGC/API)
>> .env
NVIDIA_API_KEY=«nvapi-{b64url:64}»
>> login.sh
docker login nvcr.io -u '$oauthtoken' -p «nvapi-{b64url:64}»
>> config
[CURRENT]
apikey = «{b64of[{alnum:26}:{uuid}]}»
org = nvidia
; ngc
@@ Onesignal
>> push.js
const client = new OneSignal.Client('{uuid}', '«os_v2_app_{alnum:103}»');
>> .env
ONESIGNAL_APP_ID={uuid}
ONESIGNAL_REST_API_KEY=«{b64of[{uuid}]}»
>> send.sh
curl --header "Authorization: Basic «{b64of[{uuid}]}»" https://onesignal.com/api/v1/notifications -d @n.json
@@ OpenRouter
>> .env
OPENROUTER_API_KEY=«sk-or-v1-{hex:64}»
>> client.ts
const openai = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: '«sk-or-v1-{hex:64}»' });
>> config.yaml
model_list:
  - model_name: claude
    litellm_params:
      model: openrouter/anthropic/claude-3
      api_key: «sk-or-v1-{hex:64}»
@@ OpenShift
>> login.sh
oc login https://api.acme.io:6443 --token=«sha256~{b64url:43}»
>> .env
OPENSHIFT_TOKEN=«sha256~{b64url:43}»
>> jenkins/values.yaml
openshift:
  token: "«sha256~{b64url:43}»"
@@ OpenWeather
>> weather.py
API_KEY = "«{hex:32}»"
url = f"http://api.openweathermap.org/data/2.5/weather?q=London&appid={API_KEY}"
>> .env
OPENWEATHER_API_KEY=«{hex:32}»
>> app.js
fetch(`https://api.openweathermap.org/data/2.5/forecast?q=${city}&units=metric&APPID=«{hex:32}»`)
@@ Pinecone
>> rag.py
from pinecone import Pinecone

pc = Pinecone(api_key="«{uuid}»")
>> .env
PINECONE_API_KEY=«pcsk_{b62:6}_{b62:63}»
>> index.sh
curl https://api.pinecone.io/indexes -H "Api-Key: «pcsk_{b62:6}_{b62:63}»"
@@ Plivo
>> sms.py
import plivo

client = plivo.RestClient("MA{base32:18}", "«{b62:40}»")
>> .env
PLIVO_AUTH_ID=MA{base32:18}
PLIVO_AUTH_TOKEN=«{b62:40}»
>> call.sh
curl -u MA{base32:18}:«{b62:40}» https://api.plivo.com/v1/Account/MA{base32:18}/Message/
@@ Postmark
>> .env
POSTMARK_SERVER_TOKEN=«{uuid}»
>> mail.rb
config.action_mailer.postmark_settings = { api_token: "«{uuid}»" }
>> send.sh
curl "https://api.postmarkapp.com/email" -X POST -H "X-Postmark-Server-Token: «{uuid}»" -d @mail.json
@@ Private AI
>> .env
PRIVATEAI_API_KEY=«{hex:32}»
>> redact.py
# Private AI de-identification
headers = {"x-api-key": "«{hex:32}»"}
requests.post("https://api.private-ai.com/deid/v3/process/text", headers=headers)
>> settings.yml
private_ai:
  api_key: «{hex:32}»
@@ Ramp
>> .env
RAMP_CLIENT_ID=ramp_id_{b62:40}
RAMP_CLIENT_SECRET=«ramp_sec_{b62:48}»
>> cards.py
auth = ("ramp_id_{b62:40}", "«ramp_sec_{b62:48}»")
requests.post("https://api.ramp.com/developer/v1/token", auth=auth)
>> app.yaml
ramp:
  client_secret: «ramp_sec_{b62:48}»
@@ Replicate
>> .env
REPLICATE_API_TOKEN=«r8_{b62:37}»
>> run.py
client = replicate.Client(api_token="«r8_{b62:37}»")
>> predict.sh
curl -H "Authorization: Token «r8_{b62:37}»" https://api.replicate.com/v1/predictions
@@ Rootly
>> .env
ROOTLY_API_TOKEN=«rootly_{hex:64}»
>> rootly.tf
provider "rootly" {
  api_token = "«rootly_{hex:64}»"
}
>> inc.sh
curl https://api.rootly.com/v1/incidents -H "Authorization: Bearer «rootly_{hex:64}»"
@@ Scaleway
>> .env
SCW_ACCESS_KEY=SCW{base32:17}
SCW_SECRET_KEY=«{uuid}»
>> config.yaml
# ~/.config/scw/config.yaml
access_key: SCW{base32:17}
secret_key: «{uuid}»
default_region: fr-par
>> main.tf
provider "scaleway" {
  access_key = "SCW{base32:17}"
  secret_key = "«{uuid}»"
}
@@ Scalingo
>> .env
SCALINGO_API_TOKEN=«tk-us-{b64url:48}»
>> deploy.yml
      - run: scalingo login --api-token «tk-us-{b64url:48}»
>> main.tf
provider "scalingo" {
  api_token = "«tk-us-{b64url:48}»"
}
@@ Scalr
>> .terraformrc
credentials "acme.scalr.io" {
  token = "«{jwt}»"
}
>> .env
SCALR_HOSTNAME=acme.scalr.io
SCALR_TOKEN=«{jwt}»
>> runs.sh
curl -H "Authorization: Bearer «{jwt}»" https://acme.scalr.io/api/iacp/v3/runs
@@ SettleMint
>> .env
SETTLEMINT_ACCESS_TOKEN=«sm_pat_{b62:16}»
>> hardhat.config.ts
btp: { url: 'https://node.settlemint.com', token: '«sm_aat_{b62:16}»' },
>> ci.yml
        env:
          BTP_TOKEN: «sm_sat_{b62:16}»
@@ Sidekiq
>> Gemfile
source "https://{hex:8}:«{hex:8}»@gems.contribsys.com/" do
  gem 'sidekiq-pro'
end
>> .env
BUNDLE_GEMS__CONTRIBSYS__COM=«{hex:8}:{hex:8}»
>> Dockerfile
ENV BUNDLE_ENTERPRISE__CONTRIBSYS__COM=«{hex:8}:{hex:8}»
@@ Snowflake
>> profiles.yml
acme:
  target: dev
  outputs:
    dev:
      type: snowflake
      account: ab12345.eu-west-1
      user: LOADER
      password: «{b62:14}!»
>> etl.py
conn = snowflake.connector.connect(user="ETL", password="«{b62:18}»", account="acme-xy12345")
>> .env
SNOWFLAKE_ACCOUNT=ab12345
SNOWFLAKE_PASSWORD=«{b62:20}»
@@ SSLMate
>> .env
SSLMATE_API_KEY=«{digit:6}_{b62:20}»
>> sslmate.conf
# sslmate
api_key «{b62:36}»
>> ct.sh
curl -H "Authorization: Bearer «{digit:5}_{b62:20}»" https://api.certspotter.com/v1/issuances # sslmate
@@ Tableau
>> publish.py
tableau_auth = TSC.PersonalAccessTokenAuth("ci", "«{b64:22}==:{b62:32}»", "acme")
>> .env
TABLEAU_PAT_NAME=ci
TABLEAU_PAT_SECRET=«{b64:22}==:{b62:32}»
>> signin.json
{"credentials": {"personalAccessTokenName": "ci", "personalAccessTokenSecret": "«{b64:22}==:{b62:32}»"}}
@@ Telnyx
>> call.py
import telnyx

telnyx.api_key = "«KEY{HEX:32}_{b62:22}»"
>> .env
TELNYX_API_KEY=«KEY{HEX:32}_{b62:22}»
>> n.sh
curl -H "Authorization: Bearer «KEY{HEX:32}_{b62:22}»" https://api.telnyx.com/v2/phone_numbers
@@ Together AI
>> .env
TOGETHER_API_KEY=«{hex:64}»
>> gen.py
from together import Together

client = Together(api_key="«{hex:64}»")
>> chat.sh
curl -X POST https://api.together.xyz/v1/chat/completions -H "Authorization: Bearer «tgp_v1_{b64url:43}»"
@@ Weatherstack
>> w.py
requests.get("http://api.weatherstack.com/current", params={"access_key": "«{hex:32}»", "query": "Paris"})
>> .env
WEATHERSTACK_API_KEY=«{hex:32}»
>> app.js
const url = 'http://api.weatherstack.com/current?access_key=«{hex:32}»&query=' + address;
@@ Weights & Biases
>> train.sh
export WANDB_API_KEY=«{hex:40}»
wandb login
>> main.py
import wandb

wandb.login(key="«{hex:40}»")
>> Dockerfile
FROM pytorch/pytorch
ENV WANDB_API_KEY="«{hex:40}»"
@@ Codeclimate
>> .travis.yml
addons:
  code_climate:
    repo_token: «{hex:64}»
>> ci.sh
export CC_TEST_REPORTER_ID=«{hex:64}»
./cc-test-reporter before-build
>> api.py
requests.get("https://api.codeclimate.com/v1/orgs", headers={"Authorization": "Token token=«{hex:40}»"})
@@ PostgreSQL
>> .env
DATABASE_URL=postgres://app:«{b62:16}»@db.acme.io:5432/prod
>> database.yml
production:
  adapter: postgresql
  host: 10.2.0.4
  username: deploy
  password: «{b62:18}»
>> backup.sh
PGPASSWORD=«{b62:20}» pg_dump -h db.acme.io -U postgres acme > dump.sql
@@ AbuseIPDB
>> check.py
headers = {"Accept": "application/json", "Key": "«{hex:80}»"}
requests.get("https://api.abuseipdb.com/api/v2/check", headers=headers, params=q)
>> .env
ABUSEIPDB_API_KEY=«{hex:80}»
>> fail2ban/abuseipdb.conf
[Init]
abuseipdb_apikey = «{hex:80}»
@@ Aikido
>> .env
AIKIDO_CI_TOKEN=«AIK_CI_{b62:64}»
>> scan.yml
      - run: aikido-api-client scan-release acme $SHA --apikey «AIK_CI_{b62:64}»
>> config.json
{ "aikido": { "client_id": "AIK_CLIENT_{hex:24}", "client_secret": "«AIK_SECRET_{b62:64}»" } }
@@ Apollo.io
>> enrich.py
data = {"api_key": "«{b62:22}»", "domain": "acme.io"}
requests.post("https://api.apollo.io/v1/organizations/enrich", json=data)
>> .env
APOLLO_API_KEY=«{b62:22}»
>> people.js
axios.get('https://api.apollo.io/v1/auth/health?api_key=«{b64url:22}»')
@@ Asaas
>> .env
ASAAS_API_KEY='«$aact_prod_{b64:160}»'
>> cobranca.php
// Asaas
$headers = ['access_token: «$aact_{b64:96}::$aach_{uuid}»'];
>> pix.js
const asaas = axios.create({
  baseURL: 'https://api.asaas.com/v3',
  headers: { access_token: '«$aact_hmlg_{b64:160}»' },
});
@@ Bitrise
>> builds.sh
curl -H 'Authorization: «{b64url:86}»' 'https://api.bitrise.io/v0.1/apps'
>> .env
BITRISE_API_TOKEN=«{b64url:86}»
>> trigger.py
# bitrise build trigger
build_trigger_token = "«{b62:22}»"
@@ Brave Search
>> search.py
headers = {"X-Subscription-Token": "«BSA{b64url:28}»"}
r = requests.get("https://api.search.brave.com/res/v1/web/search", headers=headers, params={"q": q})
>> .env
BRAVE_API_KEY=«BSA{b64url:28}»
>> claude_desktop_config.json
{
  "mcpServers": {
    "brave-search": {
      "command": "npx",
      "env": { "BRAVE_API_KEY": "«BSA{b64url:28}»" }
    }
  }
}
@@ BrowserStack
>> browserstack.yml
userName: acme_qa
accessKey: «{b62:20}»
>> wdio.conf.js
exports.config = {
  user: process.env.BROWSERSTACK_USERNAME,
  key: '«{b62:20}»',
  services: ['browserstack'],
};
>> Test.java
public static final String URL = "https://acmeqa1:«{b62:20}»@hub-cloud.browserstack.com/wd/hub";
@@ Canva
>> .env
CANVA_CLIENT_ID=OC-{b62:12}
CANVA_CLIENT_SECRET=«cnvca{b64url:50}»
>> app.py
# Canva Connect
CLIENT_SECRET = "«cnvca{b64url:50}»"
>> config.yaml
canva:
  clientSecret: '«cnvca{b62:51}»'
@@ Cerebras
>> .env
CEREBRAS_API_KEY=«csk-{alnum:48}»
>> fast.py
client = Cerebras(api_key="«csk-{alnum:48}»")
>> x.sh
curl https://api.cerebras.ai/v1/models -H "Authorization: Bearer «csk-{alnum:48}»"
@@ Civo
>> main.tf
provider "civo" {
  token  = "«{b62:50}»"
  region = "LON1"
}
>> .env
CIVO_TOKEN=«{b62:50}»
>> k3s.sh
curl -H "Authorization: bearer «{b62:50}»" https://api.civo.com/v2/kubernetes/clusters
@@ Clerk
>> .env.local
NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_{b64of[tops-owl-1.clerk.accounts.dev$]}
CLERK_SECRET_KEY=«sk_test_{b62:42}»
>> auth.ts
import { createClerkClient } from '@clerk/backend';
const clerk = createClerkClient({ secretKey: '«sk_live_{b62:42}»' });
>> users.sh
curl https://api.clerk.com/v1/users -H "Authorization: Bearer «sk_live_{b62:42}»"
@@ CockroachDB Cloud
>> .env
COCKROACH_API_KEY=«CCDB1_{b62:22}_{b62:40}»
>> main.tf
provider "cockroach" {
  apikey = "«CCDB1_{b62:22}_{b62:40}»"
}
>> c.sh
curl https://cockroachlabs.cloud/api/v1/clusters -H 'Authorization: Bearer «CCDB1_{b62:22}_{b62:40}»'
@@ ConfigCat
>> .env
CONFIGCAT_SDK_KEY=«configcat-sdk-1/{b64url:22}/{b64url:22}»
>> flags.js
const client = configcat.getClient("«configcat-sdk-1/{b64url:22}/{b64url:22}»");
>> Flags.cs
var client = ConfigCatClient.Get("«{b64url:22}/{b64url:22}»"); // ConfigCat legacy key
@@ Cursor
>> .env
CURSOR_API_KEY=«key_{hex:64}»
>> agents.sh
curl https://api.cursor.com/v0/agents -u «key_{hex:64}»:
>> ci.yml
        run: cursor-agent -p "fix lint"
        env:
          CURSOR_API_KEY: «key_{hex:64}»
@@ Databento
>> hist.py
import databento as db

client = db.Historical("«db-{b62:29}»")
>> .env
DATABENTO_API_KEY=«db-{b62:29}»
>> q.sh
curl -u «db-{b62:29}»: https://hist.databento.com/v0/metadata.list_datasets
@@ DataStax Astra
>> .env
ASTRA_DB_APPLICATION_TOKEN=«AstraCS:{b62:24}:{hex:64}»
>> vs.py
client = DataAPIClient("«AstraCS:{b62:24}:{hex:64}»")
>> cql.yaml
astra:
  clientId: {b62:24}
  token: «AstraCS:{b62:24}:{hex:64}»
@@ DevCycle
>> .env
DEVCYCLE_SERVER_SDK_KEY=«dvc_server_{alnum:32}_{hex:8}»
>> app.ts
const devcycleClient = await initializeDevCycle('«dvc_server_{hex:32}_{alnum:7}»').onClientInitialized();
>> feature.rb
DevCycle::Client.new('«dvc_server_{alnum:32}_{hex:8}»', options)
@@ Devin
>> .env
DEVIN_API_KEY=«apk_user_{b64:80}»
>> s.sh
curl -X POST https://api.devin.ai/v1/sessions -H "Authorization: Bearer «apk_{b64:90}»" -d '{"prompt":"x"}'
>> conf.yml
devin:
  api_key: «apk_user_{b64:80}»
@@ Ebay
>> ebay.yaml
api.ebay.com:
    appid: Acme-App-PRD-{hex:9}-{hex:8}
    certid: «PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}»
    devid: {uuid}
>> .env
EBAY_CLIENT_ID=Acme-App-SBX-{hex:9}-{hex:8}
EBAY_CLIENT_SECRET=«SBX-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}»
>> find.py
api = Connection(appid="Acme-App-PRD-{hex:9}-{hex:8}", certid="«PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}»")
@@ Elastic
>> filebeat.yml
cloud.id: "acme:dXMtZWFzdC0x"
cloud.auth: "elastic:«{b62:24}»"
>> es.py
es = Elasticsearch("https://acme.es.io:443", api_key="«{b64of[{b64url:20}:{b64url:22}]}»")
>> .env
ELASTIC_API_KEY=«essu_{b64of[{b64url:20}:{b64url:22}]}»
@@ Exoscale
>> main.tf
provider "exoscale" {
  key    = "EXO{hex:24}"
  secret = "«{b64url:43}»"
}
>> .env
EXOSCALE_API_KEY=EXO{hex:24}
EXOSCALE_API_SECRET=«{b64url:43}»
>> exoscale.toml
[[accounts]]
  key = "EXO{hex:24}"
  name = "acme"
  secret = "«{b64url:43}»"
@@ GC Notify (Canada)
>> .env
NOTIFY_API_KEY=«gcntfy-acme-{uuid}-{uuid}»
>> notify.py
headers = {"Authorization": "ApiKey-v1 «{uuid}»"}
requests.post("https://api.notification.canada.ca/v2/notifications/email", headers=headers, json=body)
>> settings.yml
gc_notify:
  key: «gcntfy-test-{uuid}-{uuid}»
@@ Gitea
>> tea.yml
logins:
- name: acme
  url: https://gitea.acme.io
  token: «{hex:40}»
>> .env
GITEA_TOKEN=«{hex:40}»
>> issues.sh
curl "https://gitea.acme.io/api/v1/repos/acme/app/issues?access_token=«{hex:40}»"
@@ Greptile
>> .env
GREPTILE_API_KEY=«{b64:64}»
>> q.py
headers = {"Authorization": "Bearer «{b62:64}»", "X-Github-Token": gh}
requests.post("https://api.greptile.com/v2/query", headers=headers, json=payload)
>> config.json
{ "greptile_api_key": "«{b62:64}»" }
@@ Highnote
>> .env
HIGHNOTE_API_KEY=«sk_live_{b62:60}»
>> graphql.sh
curl https://api.us.highnote.com/graphql -H "Authorization: Basic «{b64of[sk_test_{b62:60}:]}»"
>> card.ts
// highnote
const apiKey = 'rk_live_{b62:20}';
const secretKey = '«sk_test_{b62:60}»';
@@ Hunter.io
>> find.py
url = "https://api.hunter.io/v2/domain-search?domain=acme.io&api_key=«{hex:40}»"
>> .env
HUNTER_API_KEY=«{hex:40}»
>> lead.rb
# hunter.io
key = '«{hex:40}»'
@@ InfluxDB
>> telegraf.conf
[[outputs.influxdb_v2]]
  urls = ["https://eu-central-1-1.aws.cloud2.influxdata.com"]
  token = "«{b64:86}==»"
  organization = "acme"
>> .env
INFLUX_TOKEN=«{b64url:86}==»
>> write.py
client = InfluxDBClient(url="http://localhost:8086", token="«{b64url:86}==»", org="acme")
@@ Infomaniak
>> .env
INFOMANIAK_TOKEN=«{b64url:86}»
>> dyn.sh
curl -H "Authorization: Bearer «{b64url:86}»" https://api.infomaniak.com/1/domain
>> certbot.ini
# infomaniak
dns_infomaniak_token = «{b62:86}»
@@ Ionic
>> ci.yml
env:
  IONIC_TOKEN: «ion_{b62:42}»
>> .env
IONIC_TOKEN=«{jwt}»
>> build.sh
ionic login --token «ion_{b62:42}»
@@ Kimi
>> .env
MOONSHOT_API_KEY=«sk-{b62:48}»
>> kimi.py
client = OpenAI(api_key="«sk-{b62:48}»", base_url="https://api.moonshot.cn/v1")
>> settings.json
{ "ANTHROPIC_BASE_URL": "https://api.kimi.com/coding/", "kimi_api_key": "«sk-kimi-{b62:64}»" }
@@ Langfuse
>> .env
LANGFUSE_PUBLIC_KEY=pk-lf-{uuid}
LANGFUSE_SECRET_KEY=«sk-lf-{uuid}»
>> trace.py
langfuse = Langfuse(secret_key="«sk-lf-{uuid}»", public_key="pk-lf-{uuid}", host="https://cloud.langfuse.com")
>> litellm.yaml
environment_variables:
  LANGFUSE_SECRET_KEY: «sk-lf-{uuid}»
@@ Lichess
>> bot/config.yml
token: "«lip_{b62:20}»"
url: "https://lichess.org/"
>> play.py
session = berserk.TokenSession("«lip_{b62:20}»")
>> g.sh
curl https://lichess.org/api/account -H "Authorization: Bearer «lip_{b62:20}»"
@@ LightOn
>> .env
PARADIGM_URL=https://paradigm.lighton.ai
# LightOn Paradigm
LIGHTON_API_KEY=«{b62:40}»
>> para.py
client = OpenAI(base_url="https://paradigm.lighton.ai/api/v2", api_key="«{b62:40}»")
>> x.sh
curl https://paradigm.lighton.ai/api/v2/models -H "Authorization: Bearer «{b62:32}»"
@@ Llama API / LlamaCloud
>> .env
LLAMA_CLOUD_API_KEY=«llx-{b62:48}»
>> parse.py
parser = LlamaParse(api_key="«llx-{b62:48}»", result_type="markdown")
>> llama.sh
curl https://api.llama.com/v1/models -H "Authorization: Bearer «LLM|{digit:16}|{b62:27}»"
@@ MailerSend
>> .env
MAILERSEND_API_KEY=«mlsn.{hex:64}»
>> mail.js
const mailerSend = new MailerSend({ apiKey: '«mlsn.{hex:64}»' });
>> send.sh
curl -X POST https://api.mailersend.com/v1/email -H "Authorization: Bearer «mlsn.{hex:64}»" -d @e.json
@@ Mercury
>> .env
MERCURY_API_TOKEN=«secret-token:mercury_production_rma_{b62:40}_yrucrem»
>> tx.sh
curl --user "«secret-token:mercury_production_wma_{b62:40}_yrucrem»:" https://api.mercury.com/api/v1/accounts
>> bank.py
MERCURY = "«secret-token:mercury_sandbox_rma_{b62:40}_yrucrem»"
@@ Mergify
>> ci.yml
        with:
          token: «mergify_application_key_{b64url:50}»
>> .env
MERGIFY_TOKEN=«mka_{b64url:43}»
>> freeze.sh
curl https://api.mergify.com/v1/repos/acme/app/scheduled_freeze -H "Authorization: bearer «mka_{b64url:43}»"
@@ Midtrans
>> .env
MIDTRANS_CLIENT_KEY=Mid-client-{b64url:16}
MIDTRANS_SERVER_KEY=«Mid-server-{b64url:24}»
>> pay.php
\Midtrans\Config::$serverKey = '«SB-Mid-server-{b64url:24}»';
>> snap.js
let snap = new midtransClient.Snap({ isProduction: false, serverKey: '«SB-Mid-server-{b64url:24}»' });
@@ Minimax
>> .env
MINIMAX_API_KEY=«sk-api-{b64url:100}»
MINIMAX_GROUP_ID={digit:19}
>> t2a.py
# MiniMax speech
api_key = "«{jwt}»"
url = "https://api.minimax.chat/v1/t2a_v2?GroupId=17"
>> mcp.json
{ "mcpServers": { "MiniMax": { "env": { "MINIMAX_API_KEY": "«sk-cp-{b64url:110}»" } } } }
@@ Miro
>> .env
MIRO_CLIENT_ID={digit:19}
MIRO_CLIENT_SECRET=«{b62:32}»
>> board.py
headers = {"Authorization": "Bearer «eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{b64url:27}»"}
requests.get("https://api.miro.com/v2/boards", headers=headers)
>> miro.yml
miro:
  access_token: «{b64url:27}»
@@ Mistral
>> .env
MISTRAL_API_KEY=«{b62:32}»
>> chat.py
from mistralai import Mistral

client = Mistral(api_key="«{b62:32}»")
>> m.sh
curl https://api.mistral.ai/v1/models -H "Authorization: Bearer «{b62:32}»"
@@ Monday.com
>> board.py
apiKey = "«{jwt}»"
apiUrl = "https://api.monday.com/v2"
>> .env
MONDAY_API_TOKEN=«{jwt}»
>> q.js
fetch('https://api.monday.com/v2', { headers: { Authorization: '«{jwt}»' } });
@@ Mux
>> .env
MUX_TOKEN_ID={uuid}
MUX_TOKEN_SECRET=«{b64:75}»
>> video.js
const { Video } = new Mux('{uuid}', '«{b64:75}»');
>> assets.sh
curl https://api.mux.com/video/v1/assets -u {uuid}:«{b64:75}»
@@ Neon
>> .env
DATABASE_URL=postgresql://acme_owner:«npg_{b62:12}»@ep-cool-sun-123456.eu-central-1.aws.neon.tech/acme?sslmode=require
>> branch.sh
curl https://console.neon.tech/api/v2/projects -H "Authorization: Bearer «napi_{alnum:64}»"
>> ci.yml
env:
  NEON_API_KEY: «napi_{alnum:64}»
@@ ngrok
>> ngrok.yml
version: "2"
authtoken: «2{b62:26}_{b62:21}»
tunnels: {}
>> start.sh
ngrok authtoken «1{b62:26}_{b62:21}»
>> .env
NGROK_AUTHTOKEN=«2{b62:26}_{b62:21}»
@@ Nylas
>> .env
NYLAS_API_KEY=«nyk_v0_{b62:64}»
>> mail.py
from nylas import APIClient

nylas = APIClient("{alnum:25}", "«{alnum:25}»", ACCESS_TOKEN)
>> nylas.json
{ "nylas": { "client_id": "{alnum:25}", "client_secret": "«{alnum:25}»" } }
@@ Ollama
>> .env
OLLAMA_API_KEY=«{hex:32}.{b62:24}»
>> c.py
client = Client(host="https://ollama.com", headers={"Authorization": "Bearer «{hex:32}.{b64url:24}»"})
>> conf.toml
[ollama]
api_key = "«{hex:32}.{b62:24}»"
@@ Onfido
>> .env
ONFIDO_API_TOKEN=«api_live.{b64url:11}.{b64url:32}»
>> kyc.js
const onfido = new Onfido({ apiToken: '«api_sandbox.{b64url:11}.{b64url:32}»', region: Region.EU });
>> a.sh
curl https://api.eu.onfido.com/v3.6/applicants/ -H 'Authorization: Token token=«api_live.{b64url:11}.{b64url:32}»'
@@ Opsgenie
>> alertmanager.yml
global:
  opsgenie_api_key: «{uuid}»
>> .env
OPSGENIE_API_KEY=«{uuid}»
>> alert.sh
curl -X POST https://api.opsgenie.com/v2/alerts -H "Authorization: GenieKey «{uuid}»" -d @a.json
@@ OVHcloud
>> ovh.conf
[default]
endpoint=ovh-eu

[ovh-eu]
application_key={hex:16}
application_secret=«{hex:32}»
consumer_key={hex:32}
>> certbot/ovh.ini
dns_ovh_endpoint = ovh-eu
dns_ovh_application_key = {b62:16}
dns_ovh_application_secret = «{b62:32}»
>> .env
OVH_APPLICATION_SECRET=«{hex:32}»
@@ Paddle
>> .env
PADDLE_API_KEY=«pdl_live_apikey_01{alnum:24}_{b62:22}_{b62:3}»
>> bill.php
define('PADDLE_VENDOR_ID', '12345');
define('PADDLE_AUTH_CODE', '«{hex:50}»');
>> p.ts
const paddle = new Paddle('«pdl_sdbx_apikey_01{alnum:24}_{b62:22}_{b62:3}»');
@@ PagerDuty
>> alertmanager.yml
receivers:
  - name: oncall
    pagerduty_configs:
      - service_key: «{hex:32}»
>> inc.py
session = pdpyras.APISession("«u+{b64url:18}»")
headers = {"Authorization": "Token token=pd"}
>> .env
PAGERDUTY_TOKEN=«{b64url:20}»
>> events.sh
# https://events.pagerduty.com/v2/enqueue
routing_key="«{hex:32}»"
@@ Persona
>> .env
PERSONA_API_KEY=«persona_production_{uuid}»
>> kyc.rb
PERSONA_KEY = "«persona_sandbox_{uuid}»"
>> i.sh
curl https://withpersona.com/api/v1/inquiries -H 'Authorization: Bearer «persona_production_{uuid}»'
@@ Pinterest
>> .env
PINTEREST_APP_ID={digit:7}
PINTEREST_APP_SECRET=«{hex:40}»
>> pins.py
headers = {"Authorization": "Bearer «pina_{alnum:66}»"}
requests.get("https://api.pinterest.com/v5/user_account", headers=headers)
>> config.yml
pinterest:
  access_token: «pina_{alnum:66}»
@@ Polar
>> .env
POLAR_ACCESS_TOKEN=«polar_oat_{b62:43}»
>> checkout.ts
const polar = new Polar({ accessToken: '«polar_oat_{b64url:43}»', server: 'production' });
>> hook.ts
export const POST = Webhooks({ webhookSecret: '«polar_whs_{b62:43}»' });
@@ Polymarket
>> .env
POLY_API_KEY={uuid}
POLY_SECRET=«{b64url:43}=»
POLY_PASSPHRASE={hex:64}
# https://clob.polymarket.com
>> clob.py
# polymarket
creds = ApiCreds(api_key="{uuid}", api_secret="«{b64url:43}=»", api_passphrase=PASSPHRASE)
>> bot.env
POLYMARKET_PRIVATE_KEY=«0x{hex:64}»
@@ Proof
>> .env
PROOF_API_KEY=«{b62:24}»
>> notary.py
headers = {"ApiKey": "«{b62:24}»"}
requests.post("https://api.proof.com/v1/transactions", headers=headers)
>> conf.yml
proof:
  api_key: «{b62:24}»
@@ Rainforest Pay
>> .env
RAINFOREST_API_KEY=«apikey_{hex:64}»
>> p.sh
curl https://api.rainforestpay.com/v1/payins -H "Authorization: Bearer «apikey_{hex:64}»"
>> pay.rb
# Rainforest Pay
RAINFOREST_KEY = '«sbx_apikey_{hex:64}»'
@@ Razorpay
>> .env
RAZORPAY_KEY_ID=rzp_live_{b62:14}
RAZORPAY_KEY_SECRET=«{b62:24}»
>> order.py
client = razorpay.Client(auth=("rzp_test_{b62:14}", "«{b62:24}»"))
>> pay.js
var instance = new Razorpay({ key_id: 'rzp_live_{b62:14}', key_secret: '«{b62:24}»' });
@@ redirect.pizza
>> .env
REDIRECT_PIZZA_TOKEN=«rpa_{b62:40}»
>> main.tf
provider "redirectpizza" {
  token = "«rpa_{b62:40}»"
}
>> r.sh
curl https://redirect.pizza/api/v1/redirects -H "Authorization: Bearer «rpa_{b62:40}»"
@@ Render
>> .env
RENDER_API_KEY=«rnd_{b62:28}»
>> deploy.sh
curl https://api.render.com/v1/services -H "Authorization: Bearer «rnd_{b62:28}»"
>> hook.yml
      - run: curl "https://api.render.com/deploy/srv-{alnum:20}?key=«{b62:11}»"
@@ Runpod
>> .env
RUNPOD_API_KEY=«rpa_{b62:42}»
>> pod.py
import runpod

runpod.api_key = "«rpa_{b62:42}»"
>> s.sh
curl "https://api.runpod.io/graphql?api_key=«{base32:40}»" -d @q
@@ Samsara
>> .env
SAMSARA_API_TOKEN=«samsara_api_{b62:30}»
>> v.sh
curl https://api.samsara.com/fleet/vehicles -H 'authorization: Bearer «samsara_api_{b62:30}»'
>> fleet.py
samsara = Samsara(token="«samsara_api_{b62:30}»")
@@ Sauce Labs
>> wdio.conf.js
  user: 'acme-qa',
  key: '«{uuid}»',
  services: ['sauce'],
  region: 'eu', // saucelabs
>> .env
SAUCE_USERNAME=acme
SAUCE_ACCESS_KEY=«{uuid}»
>> Sel.java
URL url = new URL("https://acme:«{uuid}»@ondemand.eu-central-1.saucelabs.com:443/wd/hub");
@@ Stability AI
>> .env
STABILITY_API_KEY=«sk-{b62:48}»
>> img.py
stability_api = client.StabilityInference(key="«sk-{b62:48}»", engine="stable-diffusion-xl-1024-v1-0")
>> i.sh
curl https://api.stability.ai/v1/user/account -H "Authorization: Bearer «sk-{b62:48}»"
@@ Tavily
>> .env
TAVILY_API_KEY=«tvly-dev-{b62:32}»
>> agent.py
tavily_client = TavilyClient(api_key="«tvly-{b62:32}»")
>> s.sh
curl -X POST https://api.tavily.com/search -d '{"api_key": "«tvly-prod-{b62:32}»", "query": "x"}'
@@ Temporal
>> .env
TEMPORAL_API_KEY=«{jwt}»
>> w.go
c, err := client.Dial(client.Options{
	HostPort:    "acme.abc.tmprl.cloud:7233",
	Credentials: client.NewAPIKeyStaticCredentials("«{jwt}»"),
})
>> main.tf
provider "temporalcloud" {
  api_key = "«{jwt}»"
}
@@ Thunderstore
>> .github/workflows/mod.yml
      - run: tcli publish --token «tss_{b62:36}»
>> .env
TCLI_AUTH_TOKEN=«tss_{b62:36}»
>> thunderstore.toml
[publish]
repository = "https://thunderstore.io"
token = "«tss_{b62:36}»"
@@ Unkey
>> .env
UNKEY_ROOT_KEY=«unkey_{b62:22}»
>> k.ts
const unkey = new Unkey({ rootKey: '«unkey_{b62:23}»' });
>> u.sh
curl https://api.unkey.dev/v1/apis.getApi -H 'Authorization: Bearer «unkey_{b62:22}»'
@@ UpCloud
>> .env
UPCLOUD_TOKEN=«ucat_01{base32:24}»
>> main.tf
provider "upcloud" {
  token = "«ucat_01{base32:24}»"
}
>> s.sh
curl https://api.upcloud.com/1.3/server -H "Authorization: Bearer «ucat_01{base32:24}»"
@@ Upstage
>> .env
UPSTAGE_API_KEY=«up_{b62:29}»
>> solar.py
client = OpenAI(api_key="«up_{b62:29}»", base_url="https://api.upstage.ai/v1")
>> d.sh
curl https://api.upstage.ai/v1/document-digitization -H "Authorization: Bearer «up_{b62:29}»" -F document=@a.pdf
@@ Val Town
>> .env
VAL_TOWN_API_KEY=«vtwn_{b62:36}»
>> v.ts
const vt = new ValTown({ bearerToken: '«vtwn_{b62:38}»' });
>> r.sh
curl https://api.val.town/v1/me -H "Authorization: Bearer «vtwn_{b62:36}»"
@@ VirusTotal
>> scan.py
import vt

client = vt.Client("«{hex:64}»")
>> .env
VT_API_KEY=«{hex:64}»
VIRUSTOTAL_URL=https://www.virustotal.com/api/v3
>> f.sh
curl --request GET --url https://www.virustotal.com/api/v3/files/abc --header 'x-apikey: «{hex:64}»'
@@ Vultr
>> .env
VULTR_API_KEY=«{base32:36}»
>> main.tf
provider "vultr" {
  api_key = "«{base32:36}»"
  rate_limit = 700
}
>> i.sh
curl "https://api.vultr.com/v2/instances" -H "Authorization: Bearer «{base32:36}»"
@@ WakaTime
>> .wakatime.cfg
[settings]
api_key = «waka_{uuid}»
>> .github/workflows/readme.yml
        with:
          WAKATIME_API_KEY: «waka_{uuid}»
>> dots/wakatime.cfg
[settings]
debug = false
api_key = «{uuid}»
@@ Wiz
>> .env
WIZ_CLIENT_ID={alnum:52}
WIZ_CLIENT_SECRET=«{b62:64}»
>> scan.sh
wizcli auth --id {alnum:52} --secret «{b62:64}»
>> w.py
# Wiz API
client_secret = "«{b62:64}»"
auth_url = "https://auth.app.wiz.io/oauth/token"
@@ Workato
>> .env
WORKATO_API_TOKEN=«wrkatrial-{b62:60}»
>> deploy.sh
curl https://www.workato.com/api/recipes -H "Authorization: Bearer «wrkaus-{b64url:88}»"
>> wk.yml
workato:
  api_token: «wrkaeu-{b64url:88}»
@@ WorkOS
>> .env
WORKOS_CLIENT_ID=client_01{base32:24}
WORKOS_API_KEY=«sk_live_{b62:42}»
>> sso.py
import workos

workos.api_key = "«sk_test_{b62:42}»"
>> sso.rb
WorkOS.configure do |config|
  config.key = '«sk_live_{b62:60}»'
end
@@ Z.ai
>> .env
ZAI_API_KEY=«{hex:32}.{b62:16}»
>> glm.py
client = ZhipuAI(api_key="«{hex:32}.{b62:16}»")
>> z.sh
curl https://api.z.ai/api/paas/v4/chat/completions -H "Authorization: Bearer «{hex:32}.{b62:16}»" -d @b
@@ Zoho
>> .env
ZOHO_CLIENT_ID=1000.{base32:30}
ZOHO_CLIENT_SECRET=«{hex:42}»
ZOHO_REFRESH_TOKEN=1000.{hex:32}.{hex:32}
>> crm.py
headers = {"Authorization": "Zoho-oauthtoken «1000.{hex:32}.{hex:32}»"}
>> zoho.json
{"zoho": {"client_secret": "«{hex:42}»", "redirect": "https://acme.io/cb"}}
@@ Zuplo
>> .env
ZUPLO_API_KEY=«zpka_{hex:32}_{hex:8}»
>> d.sh
curl https://dev.zuplo.com/v1/accounts/acme -H "Authorization: Bearer «zpka_{hex:32}_{hex:8}»"
>> t.ts
await fetch('https://acme.zuplo.app/v1', { headers: { Authorization: 'Bearer «zpka_{hex:32}_{hex:8}»' } });
@@ Thousandeyes
>> te.py
auth = HTTPBasicAuth("ops@acme.io", "«{alnum:32}»")
requests.get("https://api.thousandeyes.com/v6/tests.json", auth=auth)
>> .env
TE_ACCOUNT_GROUP=12345
THOUSANDEYES_TOKEN=«{uuid}»
>> main.tf
provider "thousandeyes" {
  token            = "«{uuid}»"
  account_group_id = "12345"
}
"""

# Names in <> are filled from a line of TAIL. What begins with `@@` says which ways of sending a key it suits.
SURROUNDINGS = r"""
@@ any
>> .env
PORT=3000
<WORD>_API_KEY=<key>
NODE_ENV=production
>> .env.production
<WORD>_TOKEN="<key>"
>> config/.env
# <Provider>
<WORD>_KEY=<key>
<WORD>_URL=https://<url>
>> config/settings.yml
<word>:
  enabled: true
  api_key: <key>
>> config/application.yaml
services:
  <dash>:
    url: "https://<url>"
    token: "<key>"
>> config/keys.yml
# <Provider>
key: <key>
>> config.json
{
  "debug": false,
  "<word>_api_key": "<key>",
  "timeout": 30
}
>> config/default.json
{
  "<camel>": {
    "baseUrl": "https://<url>",
    "apiKey": "<key>"
  }
}
>> src/config.py
# <Provider> credentials
<WORD>_API_KEY = "<key>"
>> settings.py
<WORD> = {
    "URL": "https://<url>",
    "API_KEY": "<key>",
}
>> app/main.py
from <word> import Client

client = Client("<key>")
>> app/sync.py
import <word>

<word>.api_key = "<key>"
>> scripts/run.py
os.environ["<WORD>_API_KEY"] = "<key>"
>> src/index.js
const <Word> = require('<dash>');

const client = new <Word>('<key>');
>> src/api.ts
import { <Word>Client } from '@<dash>/sdk';

export const client = new <Word>Client({ apiKey: '<key>', retries: 3 });
>> src/constants.js
export const <WORD>_API_KEY = '<key>';
>> src/config.js
module.exports = {
  <camel>ApiKey: process.env.KEY || '<key>',
};
>> internal/client.go
const <camel>Token = "<key>"
>> cmd/main.go
// <Provider>
client := <word>.NewClient("<key>")
>> src/main/java/Client.java
private static final String <WORD>_KEY = "<key>";
>> src/main/resources/application.properties
<dash>.url=https://<url>
<dash>.api-key=<key>
>> Services/Client.cs
private readonly string _<camel>ApiKey = "<key>";
>> appsettings.json
{
  "<Word>": {
    "Endpoint": "https://<url>",
    "ApiKey": "<key>"
  }
}
>> wp-config.php
define( '<WORD>_API_KEY', '<key>' );
>> config/services.php
'<dash>' => [
    'key' => '<key>',
],
>> lib/client.rb
<Word>.configure do |config|
  config.api_key = '<key>'
end
>> config/initializers/keys.rb
<WORD>_TOKEN = '<key>'
>> deploy.sh
export <WORD>_API_KEY=<key>
./deploy --env prod
>> setup.sh
<dash> login --api-key <key>
>> Dockerfile
FROM python:3.11-slim
ENV <WORD>_API_KEY=<key>
CMD ["python", "app.py"]
>> docker-compose.yml
services:
  web:
    image: acme/web
    environment:
      - <WORD>_API_KEY=<key>
>> compose.yaml
services:
  worker:
    environment:
      <WORD>_TOKEN: <key>
>> .github/workflows/ci.yml
    steps:
      - run: make test
        env:
          <WORD>_API_KEY: <key>
>> main.tf
provider "<word>" {
  api_key = "<key>"
}
>> terraform.tfvars
<word>_api_token = "<key>"
>> k8s/deployment.yaml
          env:
            - name: <WORD>_API_KEY
              value: "<key>"
>> logs/debug.log
2024-02-11 10:03:12 INFO  starting <Provider> import
2024-02-11 10:03:12 [DEBUG] Using Key=<key>
2024-02-11 10:03:13 INFO  200 OK
>> docs/notes.md
## <Provider>

- account: ops@acme.io
- api key: `<key>`
>> README.md
Set your <Provider> token: `<key>`
>> keys.csv
service,owner,key
<word>,ops,<key>
>> notes.txt
<dash> token = '<key>'
>> creds.txt
<word>: <key>
>> vars.json
"<word>_key" : "<key>"
>> local.properties
<camel>ApiKey=<key>
>> app/build.gradle
buildConfigField "String", "<WORD>_API_KEY", '"<key>"'
>> ios/Config.swift
let <camel>ApiKey = "<key>"
>> app/src/Keys.kt
const val <WORD>_API_KEY = "<key>"
>> res/values/secrets.xml
<string name="<word>_api_key"><key></string>
>> config.ini
[<word>]
host = <host>
api_key = <key>
>> config.toml
[<word>]
token = "<key>"
>> tests/test_client.py
def test_<word>():
    api = <Word>(api_key="<key>")
    assert api.ping()
>> notebook.ipynb
   "source": [
    "<word>_key = \"<key>\"\n",
    "client = connect(<word>_key)\n"
   ]
@@ query
>> fetch.sh
curl "https://<url>?<param>=<key>&format=json"
>> src/api.py
import requests

r = requests.get("https://<url>", params={"<param>": "<key>"})
>> src/load.js
fetch('https://<url>?limit=10&<param>=<key>').then((r) => r.json());
>> app/service.py
BASE = "https://<url>"
KEY = "<key>"

def load(q):
    return requests.get(f"{BASE}?<param>={KEY}&q={q}").json()
>> src/App.jsx
const API_KEY = '<key>';
const url = `https://<url>?<param>=${API_KEY}&q=${query}`;
>> Api.java
String url = "http://<url>?<param>=<key>";
>> api.php
$json = file_get_contents("https://<url>?<param>=<key>");
>> client.go
resp, err := http.Get("https://<url>?<param>=<key>")
>> access.log
10.0.0.7 - - [12/Mar/2024:09:14:02] "GET https://<url>?<param>=<key> HTTP/1.1" 200 512
>> postman.json
{
  "name": "<Provider>",
  "request": { "method": "GET", "url": "https://<url>?<param>=<key>" }
}
@@ header
>> call.sh
curl -X GET "https://<url>" -H "<header>: <before><key>"
>> call2.sh
curl --request GET \
  --url https://<url> \
  --header 'Accept: application/json' \
  --header '<header>: <before><key>'
>> src/client.py
headers = {"<header>": "<before><key>"}
r = requests.get("https://<url>", headers=headers)
>> src/http.js
const res = await axios.get('https://<url>', {
  headers: { '<header>': '<before><key>' },
});
>> src/client.go
req, _ := http.NewRequest("GET", "https://<url>", nil)
req.Header.Set("<header>", "<before><key>")
>> Client.cs
// https://<url>
request.AddHeader("<header>", "<before><key>");
>> api.php
curl_setopt($ch, CURLOPT_URL, 'https://<url>');
curl_setopt($ch, CURLOPT_HTTPHEADER, ['<header>: <before><key>']);
>> requests.http
GET https://<url>
<header>: <before><key>
>> app/fetch.py
url = "https://<url>"
token = "<key>"
headers = {"<header>": f"<before>{token}"}
>> Api.java
// <Provider>
connection.setRequestProperty("<header>", "<before><key>");
>> lib/api.rb
uri = URI('https://<url>')
req['<header>'] = '<before><key>'
@@ basic
>> call.sh
curl https://<url> -u <login>
>> call2.sh
curl --user '<login>' -H 'Accept: application/json' "https://<url>"
>> src/client.py
requests.get("https://<url>", auth=("ci", "<key>"))
>> fetch.sh
wget -qO- "https://<login>@<url>"
>> app/fetch.js
axios.get('https://<url>', { auth: { username: 'acme', password: '<key>' } });
>> src/load.py
# <Provider>
URL = "https://<url>"
SECRET = "<key>"
"""

# provider | name | host | sent | key
TAIL = r"""
Airbrake | airbrake | api.airbrake.io/api/v4/projects | ?key | {hex:32}
Alchemy | alchemy | eth-mainnet.g.alchemy.com/v2 | ?apiKey | {b64url:32}
Apilayer | apilayer | api.apilayer.com/exchangerates_data/latest | apikey: | {b62:32}
Apitemplate | apitemplate | rest.apitemplate.io/v2/create-pdf | X-API-KEY: | {hex:4}{b64:28}
Appfollow | appfollow | api.appfollow.io/api/v2/reviews | X-AppFollow-API-Token: | {b64url:60}
Atera | atera | app.atera.com/api/v3/tickets | X-API-KEY: | {hex:32}
Autopilot | autopilot | api2.autopilothq.com/v1/contacts | autopilotapikey: | {hex:32}
Avaza | avaza | api.avaza.com/api/Project | Authorization: Bearer | {digit:6}-{hex:40}
Aviationstack | aviationstack | api.aviationstack.com/v1/flights | ?access_key | {hex:32}
Ayrshare | ayrshare | app.ayrshare.com/api/post | Authorization: Bearer | {HEX:8}-{HEX:8}-{HEX:8}-{HEX:8}
Azure DevOps | azure_devops | dev.azure.com/acme/_apis/projects | basic | {alnum:52}
Bannerbear | bannerbear | api.bannerbear.com/v2/images | Authorization: Bearer | bb_pr_{hex:30}
Baremetrics | baremetrics | api.baremetrics.com/v1/account | Authorization: Bearer | lk_{b62:22}
Besttime | besttime | besttime.app/api/v1/forecasts | ?api_key_private | pri_{hex:32}
Betterstack | better_stack | uptime.betterstack.com/api/v2/monitors | Authorization: Bearer | {b62:24}
Blazemeter | blazemeter | a.blazemeter.com/api/v4/user | basic | {hex:24}:{hex:40}
Blocknative | blocknative | api.blocknative.com/gasprices/blockprices | Authorization: | {uuid}
Blynk | blynk | blynk.cloud/external/api/get | ?token | {b64url:32}
Bombbomb | bombbomb | api.bombbomb.com/v2/lists | Authorization: | {uuid}
Borgbase | borgbase | api.borgbase.com/graphql | Authorization: Bearer | {b64url:148}
Brandfetch | brandfetch | api.brandfetch.io/v2/brands | Authorization: Bearer | {b64:43}=
Browshot | browshot | api.browshot.com/api/v1/screenshot/create | ?key | {b62:28}
Bscscan | bscscan | api.bscscan.com/api | ?apikey | {base32:34}
Buddyns | buddyns | www.buddyns.com/api/v2/zone | Authorization: Token | {hex:40}
Budibase | budibase | acme.budibase.app/api/public/v1/applications | x-budibase-api-key: | {hex:32}-{hex:78}
Bugherd | bugherd | www.bugherd.com/api_v2/projects.json | basic | {alnum:22}
Bugsnag | bugsnag | api.bugsnag.com/user/organizations | Authorization: token | {uuid}
Buttercms | buttercms | api.buttercms.com/v2/posts | ?auth_token | {hex:40}
Calendarific | calendarific | calendarific.com/api/v2/holidays | ?api_key | {hex:40}
Calendly | calendly | api.calendly.com/users/me | Authorization: Bearer | {jwt}
Capsulecrm | capsule_crm | api.capsulecrm.com/api/v2/parties | Authorization: Bearer | {b62:64}
Carboninterface | carbon_interface | www.carboninterface.com/api/v1/estimates | Authorization: Bearer | {b62:21}
Chartmogul | chartmogul | api.chartmogul.com/v1/customers | basic | {hex:32}
Checklyhq | checkly | api.checklyhq.com/v1/checks | Authorization: Bearer | cu_{hex:32}
Clarifai | clarifai | api.clarifai.com/v2/models | Authorization: Key | {hex:32}
Clearbit | clearbit | person.clearbit.com/v2/combined/find | Authorization: Bearer | sk_{hex:32}
Clockify | clockify | api.clockify.me/api/v1/user | X-Api-Key: | {b64:48}
Close CRM | close | api.close.com/api/v1/lead/ | basic | api_{b62:21}.{b62:22}
Cloudconvert | cloudconvert | api.cloudconvert.com/v2/jobs | Authorization: Bearer | {jwt}
Cloudmersive | cloudmersive | api.cloudmersive.com/virus/scan/file | Apikey: | {uuid}
Coda | coda | coda.io/apis/v1/docs | Authorization: Bearer | {uuid}
Codacy | codacy | app.codacy.com/api/v3/user | api-token: | {b62:20}
Codemagic | codemagic | api.codemagic.io/builds | x-auth-token: | {b64url:43}
Coinapi | coinapi | rest.coinapi.io/v1/exchangerate/BTC | X-CoinAPI-Key: | {HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}
Coinlayer | coinlayer | api.coinlayer.com/live | ?access_key | {hex:32}
Convertapi | convertapi | v2.convertapi.com/convert/docx/to/pdf | ?Secret | {b62:16}
Convertkit | convertkit | api.convertkit.com/v3/subscribers | ?api_secret | {b64url:43}
Countrylayer | countrylayer | api.countrylayer.com/v2/all | ?access_key | {hex:32}
Courier | courier | api.courier.com/send | Authorization: Bearer | pk_prod_{base32:28}
Craftmypdf | craftmypdf | api.craftmypdf.com/v1/create | X-API-KEY: | {hex:4}MTox{b62:20}
Crowdin | crowdin | api.crowdin.com/api/v2/projects | Authorization: Bearer | {hex:80}
Cryptocompare | cryptocompare | min-api.cryptocompare.com/data/price | ?api_key | {hex:64}
Currencyfreaks | currencyfreaks | api.currencyfreaks.com/v2.0/rates/latest | ?apikey | {hex:32}
Currencylayer | currencylayer | api.currencylayer.com/live | ?access_key | {hex:32}
Currencyscoop | currencyscoop | api.currencyscoop.com/v1/latest | ?api_key | {hex:32}
Currentsapi | currents_api | api.currentsapi.services/v1/latest-news | ?apiKey | {b64url:48}
D7network | d7_networks | api.d7networks.com/messages/v1/send | Authorization: Bearer | {jwt}
Dailyco | daily_co | api.daily.co/v1/rooms | Authorization: Bearer | {hex:64}
Dandelion | dandelion | api.dandelion.eu/datatxt/nex/v1 | ?token | {hex:32}
Databox | databox | push.databox.com/data | basic | {alnum:21}
Debounce | debounce | api.debounce.io/v1/ | ?api | {alnum:13}
Deepai | deepai | api.deepai.org/api/text2img | api-key: | {uuid}
Delighted | delighted | api.delighted.com/v1/people.json | basic | {b62:32}
Detectify | detectify | api.detectify.com/rest/v2/domains/ | X-Detectify-Key: | {hex:32}
Detectlanguage | detectlanguage | ws.detectlanguage.com/0.2/detect | Authorization: Bearer | {hex:32}
Diffbot | diffbot | api.diffbot.com/v3/article | ?token | {hex:32}
Diggernaut | diggernaut | www.diggernaut.com/api/projects | Authorization: Token | {hex:40}
Docparser | docparser | api.docparser.com/v1/parsers | basic | {hex:40}
Dynalist | dynalist | dynalist.io/api/v1/file/list | ?token | {b64url:128}
Dyspatch | dyspatch | api.dyspatch.io/templates | Authorization: Bearer | {base32:52}
Edenai | edenai | api.edenai.run/v2/text/chat | Authorization: Bearer | {jwt}
Elasticemail | elastic_email | api.elasticemail.com/v2/email/send | ?apikey | {HEX:96}
Etherscan | etherscan | api.etherscan.io/api | ?apikey | {base32:34}
Ethplorer | ethplorer | api.ethplorer.io/getTop | ?apiKey | EK-{b62:5}-{b62:7}-{b62:5}
Eventbrite | eventbrite | www.eventbriteapi.com/v3/users/me/ | Authorization: Bearer | {base32:20}
Everhour | everhour | api.everhour.com/projects | X-Api-Key: | {hex:4}-{hex:4}-{hex:6}-{hex:6}-{hex:8}
Exchangerateapi | exchangerate_api | v6.exchangerate-api.com/v6 | ?apikey | {hex:24}
Exchangeratesapi | exchangeratesapi | api.exchangeratesapi.io/v1/latest | ?access_key | {hex:32}
Extractorapi | extractor_api | extractorapi.com/api/v1/extractor/ | ?apikey | {hex:40}
Fastforex | fastforex | api.fastforex.io/fetch-all | ?api_key | {hex:10}-{hex:10}-{alnum:6}
Fetchrss | fetchrss | fetchrss.com/api/v1/feed/list | ?auth | {hex:24}.{b62:40}
Finage | finage | api.finage.co.uk/last/stock/AAPL | ?apikey | API_KEY{HEX:32}
Financialmodelingprep | financial_modeling_prep | financialmodelingprep.com/api/v3/quote/AAPL | ?apikey | {hex:32}
Fixerio | fixer | data.fixer.io/api/latest | ?access_key | {hex:32}
Flatio | flat_io | api.flat.io/v2/me | Authorization: Bearer | {hex:128}
Flexport | flexport | api.flexport.com/shipments | Authorization: Bearer | shltm_{b62:40}
Flightapi | flightapi | api.flightapi.io/onewaytrip | ?key | {hex:24}
Float | float | api.float.com/v3/people | Authorization: Bearer | {b62:59}=
Foursquare | foursquare | api.foursquare.com/v3/places/search | Authorization: | fsq3{b64:44}
Front | front | api2.frontapp.com/inboxes | Authorization: Bearer | {jwt}
Fulcrum | fulcrum | api.fulcrumapp.com/api/v2/forms.json | X-ApiToken: | {hex:80}
Geckoboard | geckoboard | api.geckoboard.com/datasets | basic | {hex:32}
Geoapify | geoapify | api.geoapify.com/v1/geocode/search | ?apiKey | {hex:32}
Geocode | geocode | geocode.xyz/paris | ?auth | {digit:15}x{digit:6}
Geocodify | geocodify | api.geocodify.com/v2/geocode | ?api_key | {hex:40}
Geoipifi | geo_ipify | geo.ipify.org/api/v2/country | ?apiKey | at_{b62:29}
Getgeoapi | getgeoapi | api.getgeoapi.com/v2/ip/check | ?api_key | {hex:40}
Getresponse | getresponse | api.getresponse.com/v3/contacts | X-Auth-Token: api-key | {alnum:32}
Glassnode | glassnode | api.glassnode.com/v1/metrics/market/price_usd | ?api_key | {b62:27}
Goodday | goodday | api.goodday.work/2.0/users | gd-api-token: | {hex:32}
Graphhopper | graphhopper | graphhopper.com/api/1/route | ?key | {uuid}
Groovehq | groove_hq | api.groovehq.com/v1/tickets | ?access_token | {hex:64}
Gtmetrix | gtmetrix | gtmetrix.com/api/2.0/tests | basic | {hex:32}
Guardianapi | guardian | content.guardianapis.com/search | ?api-key | {uuid}
Gyazo | gyazo | api.gyazo.com/api/images | ?access_token | {b64url:43}
Happyscribe | happyscribe | www.happyscribe.com/api/v1/transcriptions | Authorization: Bearer | {b62:24}tt
Hellosign | hellosign | api.hellosign.com/v3/account | basic | {hex:64}
Helpcrunch | helpcrunch | api.helpcrunch.com/v1/customers | Authorization: Bearer | {b64:328}
Helpscout | helpscout | api.helpscout.net/v2/mailboxes | Authorization: Bearer | {hex:56}
Hereapi | here_api | geocode.search.hereapi.com/v1/geocode | ?apiKey | {b64url:43}
Holidayapi | holidayapi | holidayapi.com/v1/holidays | ?key | {uuid}
Html2pdf | html2pdf | api.html2pdf.app/v1/generate | ?apiKey | {b62:64}
Hybiscus | hybiscus | api.hybiscus.dev/api/v1/build-report | X-API-KEY: | {b64url:43}
Iconfinder | iconfinder | api.iconfinder.com/v4/icons/search | Authorization: Bearer | {b62:64}
Iexcloud | iex_cloud | cloud.iexapis.com/stable/stock/aapl/quote | ?token | sk_{hex:32}
Imagga | imagga | api.imagga.com/v2/tags | basic | acc_{hex:15}:{hex:32}
Infura | infura | mainnet.infura.io/v3 | ?apikey | {hex:32}
Insightly | insightly | api.na1.insightly.com/v3.1/Contacts | basic | {uuid}
Intrinio | intrinio | api-v2.intrinio.com/companies | ?api_key | {b64:44}
IP quality | ipqualityscore | ipqualityscore.com/api/json/ip | ?key | {b62:32}
Ip2location | ip2location | api.ip2location.com/v2/ | ?key | {HEX:32}
Ipapi | ipapi | api.ipapi.com/check | ?access_key | {hex:32}
Ipgeolocation | ipgeolocation | api.ipgeolocation.io/ipgeo | ?apiKey | {hex:32}
Ipinfo | ipinfo | ipinfo.io/8.8.8.8 | ?token | {hex:14}
Ipinfodb | ipinfodb | api.ipinfodb.com/v3/ip-city/ | ?key | {hex:64}
Ipstack | ipstack | api.ipstack.com/134.201.250.155 | ?access_key | {hex:32}
Jenkins | jenkins | jenkins.acme.io/job/app/build | basic | 11{hex:32}
Jotform | jotform | api.jotform.com/user | ?apiKey | {hex:32}
Jupiterone | jupiterone | graphql.us.jupiterone.io | Authorization: Bearer | {hex:76}
Kickbox | kickbox | api.kickbox.com/v2/verify | ?apikey | live_{hex:64}
Klipfolio | klipfolio | app.klipfolio.com/api/1.0/datasources | kf-api-key: | {hex:40}
Knapsackpro | knapsack_pro | api.knapsackpro.com/v1/builds | KNAPSACK-PRO-TEST-SUITE-TOKEN: | {hex:32}
Kontent | kontent | deliver.kontent.ai/items | Authorization: Bearer | {jwt}
Languagelayer | languagelayer | apilayer.net/api/languagelayer/detect | ?access_key | {hex:32}
Leadfeeder | leadfeeder | api.leadfeeder.com/accounts | Authorization: Token token= | {b62:43}
Lemlist | lemlist | api.lemlist.com/api/campaigns | basic | {hex:32}
Lemonsqueezy | lemonsqueezy | api.lemonsqueezy.com/v1/orders | Authorization: Bearer | {jwt}
Lessannoyingcrm | less_annoying_crm | api.lessannoyingcrm.com/v2/ | Authorization: | {digit:7}-{digit:22}-{b62:40}
LINE | line | api.line.me/v2/bot/message/push | Authorization: Bearer | {b64:154}w1cDnyilFU=
Linkpreview | linkpreview | api.linkpreview.net/ | ?key | {hex:32}
Logzio | logzio | listener.logz.io:8071 | ?token | {b62:32}
Lokalise | lokalise | api.lokalise.com/api2/projects | X-Api-Token: | {hex:40}
Loyverse | loyverse | api.loyverse.com/v1.0/receipts | Authorization: Bearer | {hex:32}
Lunchmoney | lunch_money | dev.lunchmoney.app/v1/transactions | Authorization: Bearer | {hex:50}
Mailboxlayer | mailboxlayer | apilayer.net/api/check | ?access_key | {hex:32}
Mailerlite | mailerlite | api.mailerlite.com/api/v2/groups | X-MailerLite-ApiKey: | {hex:32}
Mailjet | mailjet | api.mailjet.com/v3.1/send | basic | {hex:32}:{hex:32}
Mailsac | mailsac | mailsac.com/api/me | Mailsac-Key: | k_{b62:36}
Mapquest | mapquest | www.mapquestapi.com/geocoding/v1/address | ?key | {b62:32}
Marketstack | marketstack | api.marketstack.com/v1/eod | ?access_key | {hex:32}
Mediastack | mediastack | api.mediastack.com/v1/news | ?access_key | {hex:32}
Meistertask | meistertask | www.meistertask.com/api/tasks | Authorization: Bearer | {b62:43}
Mesibo | mesibo | api.mesibo.com/api.php | ?token | {alnum:64}
Mixmax | mixmax | api.mixmax.com/v1/sequences | X-API-Token: | {uuid}
Mockaroo | mockaroo | api.mockaroo.com/api/generate.json | ?key | {hex:8}
Moosend | moosend | api.moosend.com/v3/lists.json | ?apikey | {uuid}
Moralis | moralis | deep-index.moralis.io/api/v2/block | X-API-Key: | {b62:64}
Nasdaq Data Link | quandl | data.nasdaq.com/api/v3/datasets/WIKI/AAPL.json | ?api_key | {b64url:20}
Newsapi | newsapi | newsapi.org/v2/top-headlines | ?apiKey | {hex:32}
Newscatcher | newscatcher | api.newscatcherapi.com/v2/search | x-api-key: | {b64url:43}
Nftport | nftport | api.nftport.xyz/v0/nfts | Authorization: | {uuid}
Nightfall | nightfall | api.nightfall.ai/v3/scan | Authorization: Bearer | NF-{b62:32}
Numverify | numverify | apilayer.net/api/validate | ?access_key | {hex:32}
Oanda | oanda | api-fxtrade.oanda.com/v3/accounts | Authorization: Bearer | {hex:32}-{hex:32}
Omnisend | omnisend | api.omnisend.com/v3/contacts | X-API-KEY: | {hex:24}-{b62:50}
Onfleet | onfleet | onfleet.com/api/v2/tasks | basic | {hex:32}
Opencagedata | opencage | api.opencagedata.com/geocode/v1/json | ?key | {hex:32}
Openuv | openuv | api.openuv.io/api/v1/uv | x-access-token: | {hex:32}
Owlbot | owlbot | owlbot.info/api/v4/dictionary/owl | Authorization: Token | {hex:40}
Packagecloud | packagecloud | packagecloud.io/api/v1/repos | basic | {hex:48}
Pandadoc | pandadoc | api.pandadoc.com/public/v1/documents | Authorization: API-Key | {hex:40}
Pandascore | pandascore | api.pandascore.co/lol/matches | ?token | {b64url:51}
Particle.io | particle | api.particle.io/v1/devices | ?access_token | {hex:40}
Pastebin | pastebin | pastebin.com/api/api_post.php | ?api_dev_key | {b64url:32}
Paymongo | paymongo | api.paymongo.com/v1/payments | basic | sk_live_{b62:24}
Paystack | paystack | api.paystack.co/transaction/initialize | Authorization: Bearer | sk_live_{hex:40}
Pdflayer | pdflayer | api.pdflayer.com/api/convert | ?access_key | {hex:32}
Pdfshift | pdfshift | api.pdfshift.io/v3/convert/pdf | basic | {hex:32}
Peopledatalabs | people_data_labs | api.peopledatalabs.com/v5/person/enrich | X-Api-Key: | {hex:64}
Pipedream | pipedream | api.pipedream.com/v1/users/me | Authorization: Bearer | {hex:32}
Pipedrive | pipedrive | api.pipedrive.com/v1/deals | ?api_token | {hex:40}
Pixabay | pixabay | pixabay.com/api/ | ?key | {digit:8}-{hex:25}
Polygon | polygon | api.polygon.io/v2/aggs/ticker/AAPL/prev | ?apiKey | {b64url:32}
Positionstack | positionstack | api.positionstack.com/v1/forward | ?access_key | {hex:32}
Postageapp | postageapp | api.postageapp.com/v.1.0/send_message.json | ?api_key | {b62:32}
PubNub | pubnub | ps.pndsn.com/v2/auth/grant | ?auth | sec-c-{b64of[{uuid}]}
Pushbullet | pushbullet | api.pushbullet.com/v2/pushes | Access-Token: | o.{b62:32}
Qase | qase | api.qase.io/v1/project | Token: | {hex:40}
Qubole | qubole | api.qubole.com/api/v1.2/commands | X-AUTH-TOKEN: | {alnum:64}
Rawg | rawg | api.rawg.io/api/games | ?key | {hex:32}
Rebrandly | rebrandly | api.rebrandly.com/v1/links | apikey: | {hex:32}
Replyio | reply_io | api.reply.io/v1/people | X-Api-Key: | {b62:24}
Restpack | restpack | restpack.io/api/html2pdf/v7/convert | x-access-token: | {b62:48}
Ritekit | ritekit | api.ritekit.com/v1/stats/multiple-hashtags | ?client_id | {hex:44}
Rocketreach | rocketreach | api.rocketreach.co/v2/api/lookupProfile | Api-Key: | {hex:7}k{hex:32}
Route4me | route4me | api.route4me.com/api.v4/route.php | ?api_key | {HEX:32}
Scrapeowl | scrapeowl | api.scrapeowl.com/v1/scrape | ?api_key | {alnum:30}
Scraperapi | scraperapi | api.scraperapi.com/ | ?api_key | {hex:32}
Scraperbox | scraperbox | api.scraperbox.com/scrape | ?token | {HEX:32}
Scrapestack | scrapestack | api.scrapestack.com/scrape | ?access_key | {hex:32}
Scrapfly | scrapfly | api.scrapfly.io/scrape | ?key | scp-live-{hex:32}
Scrapingant | scrapingant | api.scrapingant.com/v2/general | ?x-api-key | {hex:32}
Scrapingbee | scrapingbee | app.scrapingbee.com/api/v1/ | ?api_key | {base32:80}
Screenshotapi | screenshotapi | shot.screenshotapi.net/screenshot | ?token | {base32:7}-{base32:7}-{base32:7}-{base32:7}
Screenshotlayer | screenshotlayer | api.screenshotlayer.com/api/capture | ?access_key | {hex:32}
SecurityTrails | securitytrails | api.securitytrails.com/v1/domain/acme.io | APIKEY: | {b62:32}
Selectpdf | selectpdf | selectpdf.com/api2/convert/ | ?key | {uuid}
Semaphore | semaphore | acme.semaphoreci.com/api/v1alpha/projects | Authorization: Token | {b64url:20}
Serphouse | serphouse | api.serphouse.com/serp/live | Authorization: Bearer | {b62:60}
Serpstack | serpstack | api.serpstack.com/search | ?access_key | {hex:32}
Shodan | shodan | api.shodan.io/shodan/host/search | ?key | {b62:32}
Shortcut | shortcut | api.app.shortcut.com/api/v3/stories | Shortcut-Token: | {uuid}
Shotstack | shotstack | api.shotstack.io/v1/render | x-api-key: | {b62:40}
Shutterstock | shutterstock | api.shutterstock.com/v2/images/search | basic | {b62:32}:{b62:16}
Simfin | simfin | simfin.com/api/v2/companies/statements | ?api-key | {b62:32}
Smartsheets | smartsheet | api.smartsheet.com/2.0/sheets | Authorization: Bearer | {b62:37}
Snipcart | snipcart | app.snipcart.com/api/orders | basic | ST_{b62:60}
Sparkpost | sparkpost | api.sparkpost.com/api/v1/transmissions | Authorization: | {hex:40}
Splunk | splunk | splunk.acme.io:8088/services/collector | Authorization: Splunk | {uuid}
Spoonacular | spoonacular | api.spoonacular.com/recipes/complexSearch | ?apiKey | {hex:32}
Sportsmonk | sportmonks | soccer.sportmonks.com/api/v2.0/leagues | ?api_token | {b62:60}
Spotify | spotify | accounts.spotify.com/api/token | basic | {hex:32}:{hex:32}
StackHawk | stackhawk | api.stackhawk.com/api/v1/auth/login | X-ApiKey: | hawk.{b62:20}.{b62:20}
Statuscake | statuscake | api.statuscake.com/v1/uptime | Authorization: Bearer | {b62:30}
Statuspage | statuspage | api.statuspage.io/v1/pages | Authorization: OAuth | {uuid}
Storyblok | storyblok | api.storyblok.com/v2/cdn/stories | ?token | {b62:22}tt
Stormglass | stormglass | api.stormglass.io/v2/weather/point | Authorization: | {uuid}-{uuid}
Streak | streak | www.streak.com/api/v1/users/me | basic | {hex:32}
Taxjar | taxjar | api.taxjar.com/v2/taxes | Authorization: Bearer | {hex:32}
Teamworkdesk | teamwork_desk | acme.teamwork.com/desk/v1/tickets.json | Authorization: Bearer | tkn.v1_{b62:71}=
Ticketmaster | ticketmaster | app.ticketmaster.com/discovery/v2/events.json | ?apikey | {b62:32}
Tiingo | tiingo | api.tiingo.com/api/test | ?token | {hex:40}
Timezoneapi | timezoneapi | timezoneapi.io/api/ip/ | ?token | {alnum:20}
Todoist | todoist | api.todoist.com/rest/v2/tasks | Authorization: Bearer | {hex:40}
Toggl | toggl | api.track.toggl.com/api/v9/me | basic | {hex:32}
TomTom | tomtom | api.tomtom.com/search/2/geocode/x.json | ?key | {b62:32}
Tradier | tradier | api.tradier.com/v1/markets/quotes | Authorization: Bearer | {b62:28}
Travelpayouts | travelpayouts | api.travelpayouts.com/v2/prices/latest | ?token | {hex:32}
Trello | trello | api.trello.com/1/members/me/boards | ?token | {hex:64}
Twelvedata | twelvedata | api.twelvedata.com/time_series | ?apikey | {hex:32}
Ubidots | ubidots | industrial.api.ubidots.com/api/v1.6/devices | X-Auth-Token: | BBFF-{b62:30}
Unsplash | unsplash | api.unsplash.com/photos/random | ?client_id | {b64url:43}
Uptimerobot | uptimerobot | api.uptimerobot.com/v2/getMonitors | ?api_key | u{digit:7}-{hex:24}
Urlscan | urlscan | urlscan.io/api/v1/scan/ | API-Key: | {uuid}
Userstack | userstack | api.userstack.com/detect | ?access_key | {hex:32}
Vatlayer | vatlayer | apilayer.net/api/vatlayer/validate | ?access_key | {hex:32}
Veriphone | veriphone | api.veriphone.io/v2/verify | ?key | {HEX:32}
Visualcrossing | visual_crossing | weather.visualcrossing.com/VisualCrossingWebServices/rest | ?key | {base32:25}
Voiceflow | voiceflow | general-runtime.voiceflow.com/state | Authorization: | VF.DM.{hex:24}.{b62:16}
Vpnapi | vpnapi | vpnapi.io/api/8.8.8.8 | ?key | {hex:32}
Walkscore | walkscore | api.walkscore.com/score | ?wsapikey | {hex:32}
Weatherbit | weatherbit | api.weatherbit.io/v2.0/current | ?key | {hex:32}
Webflow | webflow | api.webflow.com/sites | Authorization: Bearer | {hex:64}
Webscraper | webscraper | api.webscraper.io/api/v1/sitemaps | ?api_token | {b62:60}
Whoxy | whoxy | api.whoxy.com/ | ?key | {hex:33}
Wise (TransferWise) | transferwise | api.transferwise.com/v1/profiles | Authorization: Bearer | {uuid}
Wistia | wistia | api.wistia.com/v1/medias.json | Authorization: Bearer | {hex:64}
Worldcoinindex | worldcoinindex | www.worldcoinindex.com/apiservice/v2getmarkets | ?key | {b62:35}
Worldweather | worldweatheronline | api.worldweatheronline.com/premium/v1/weather.ashx | ?key | {hex:31}
Wrike | wrike | www.wrike.com/api/v4/tasks | Authorization: bearer | {jwt}
Yelp | yelp | api.yelp.com/v3/businesses/search | Authorization: Bearer | {b64url:128}
Youneedabudget | ynab | api.youneedabudget.com/v1/budgets | Authorization: Bearer | {b64url:43}
Yousign | yousign | api.yousign.com/users | Authorization: Bearer | {hex:32}
Zenrows | zenrows | api.zenrows.com/v1/ | ?apikey | {hex:40}
Zenscrape | zenscrape | app.zenscrape.com/api/v1/get | apikey: | {uuid}
Zerobounce | zerobounce | api.zerobounce.net/v2/validate | ?api_key | {hex:32}
Zerotier | zerotier | api.zerotier.com/api/v1/network | Authorization: token | {b62:32}
Zipcodeapi | zipcodeapi | www.zipcodeapi.com/rest/info.json | ?key | {b62:64}
Zipcodebase | zipcodebase | app.zipcodebase.com/api/v1/search | ?apikey | {uuid}
Abstract | abstract_api | ipgeolocation.abstractapi.com/v1/ | ?api_key | {hex:32}
Accuweather | accuweather | dataservice.accuweather.com/currentconditions/v1/1 | ?apikey | {b62:32}
Adzuna | adzuna | api.adzuna.com/v1/api/jobs/gb/search/1 | ?app_key | {hex:32}
Agora | agora | api.agora.io/dev/v1/projects | basic | {hex:32}:{hex:32}
Airship | airship | go.urbanairship.com/api/push | basic | {b64url:22}:{b64url:22}
Airvisual | airvisual | api.airvisual.com/v2/nearest_city | ?key | {uuid}
Akamai | akamai | akab-{alnum:16}.luna.akamaiapis.net | Authorization: Bearer | akab-{alnum:16}-{alnum:16}
Alienvault | alienvault_otx | otx.alienvault.com/api/v1/indicators | X-OTX-API-KEY: | {hex:64}
Amadeus | amadeus | test.api.amadeus.com/v1/security/oauth2/token | ?client_secret | {b62:16}
Apideck | apideck | unify.apideck.com/crm/contacts | Authorization: Bearer | sk_live_{uuid}-{b62:24}
Apiflash | apiflash | api.apiflash.com/v1/urltoimage | ?access_key | {hex:32}
Autodesk | autodesk_forge | developer.api.autodesk.com/authentication/v2/token | basic | {b62:32}:{b62:16}
Bitfinex | bitfinex | api.bitfinex.com/v2/auth/r/wallets | bfx-apikey: | {b62:43}
Bitmex | bitmex | www.bitmex.com/api/v1/order | api-key: | {b64url:48}
Braintrust | braintrust | api.braintrust.dev/v1/project | Authorization: Bearer | sk-{b62:48}
Cartesia | cartesia | api.cartesia.ai/tts/bytes | X-API-Key: | sk_car_{b62:22}
Censys | censys | search.censys.io/api/v2/hosts | basic | {uuid}:{b62:32}
Cisco Webex | webex | webexapis.com/v1/messages | Authorization: Bearer | {b64url:64}_{hex:4}_{uuid}
Copper | copper | api.copper.com/developer_api/v1/leads | X-PW-AccessToken: | {hex:32}
Customerio | customerio | track.customer.io/api/v1/customers/5 | basic | {hex:20}:{hex:20}
Docusign | docusign | demo.docusign.net/restapi/v2.1/accounts | basic | {uuid}:{uuid}
Duo | duo | api-{hex:8}.duosecurity.com/auth/v2/auth | ?skey | {b62:40}
Dwolla | dwolla | api.dwolla.com/token | basic | {b62:50}:{b62:50}
Edamam | edamam | api.edamam.com/search | ?app_key | {hex:32}
Faceplusplus | facepp | api-us.faceplusplus.com/facepp/v3/detect | ?api_secret | {b64url:32}
fal.ai | fal | fal.run/fal-ai/flux/dev | Authorization: Key | {uuid}:{hex:32}
Firecrawl | firecrawl | api.firecrawl.dev/v1/scrape | Authorization: Bearer | fc-{hex:32}
Freshdesk / Freshworks | freshdesk | acme.freshdesk.com/api/v2/tickets | basic | {b62:20}
Gemini (crypto exchange) | gemini_exchange | api.gemini.com/v1/order/new | X-GEMINI-APIKEY: | account-{b62:20}
Geocodio | geocodio | api.geocod.io/v1.7/geocode | ?api_key | {hex:39}
Godaddy | godaddy | api.godaddy.com/v1/domains | Authorization: sso-key | {alnum:12}_{b62:22}:{b62:22}
Harvest | harvest | api.harvestapp.com/v2/users/me | Authorization: Bearer | {digit:7}.pt.{b64url:86}
Hasura | hasura | acme.hasura.app/v1/graphql | x-hasura-admin-secret: | {b62:64}
Instamojo | instamojo | www.instamojo.com/api/1.1/payment-requests/ | X-Api-Key: | {hex:32}
Jina | jina | r.jina.ai/https://acme.io | Authorization: Bearer | jina_{hex:32}{b64url:28}
Keenio | keen_io | api.keen.io/3.0/projects | Authorization: | {HEX:128}
Locationiq | locationiq | us1.locationiq.com/v1/search | ?key | pk.{hex:32}
Loggly | loggly | logs-01.loggly.com/inputs | ?token | {uuid}
Luno | luno | api.luno.com/api/1/balance | basic | {alnum:13}:{b64url:43}
Magicbell | magicbell | api.magicbell.com/broadcasts | X-MAGICBELL-API-SECRET: | {b62:40}
Meaningcloud | meaningcloud | api.meaningcloud.com/sentiment-2.1 | ?key | {hex:32}
Mem0 | mem0 | api.mem0.ai/v1/memories/ | Authorization: Token | m0-{b62:40}
Metaapi | metaapi | mt-client-api-v1.agiliumtrade.ai/users/current/accounts | auth-token: | {jwt}
Metabase | metabase | metabase.acme.io/api/card | X-Metabase-Session: | {uuid}
Mixpanel | mixpanel | data.mixpanel.com/api/2.0/export | basic | {hex:32}
NASA API | nasa | api.nasa.gov/planetary/apod | ?api_key | {b62:40}
Neutrinoapi | neutrino_api | neutrinoapi.net/ip-info | ?api-key | {b62:48}
Nutritionix | nutritionix | trackapi.nutritionix.com/v2/natural/nutrients | x-app-key: | {hex:32}
Onelogin | onelogin | api.us.onelogin.com/auth/oauth2/v2/token | basic | {hex:64}:{hex:64}
Parsehub | parsehub | www.parsehub.com/api/v2/projects | ?api_key | t{b62:11}
Percy | percy | percy.io/api/v1/builds | Authorization: Token token= | {hex:64}
Photoroom | photoroom | sdk.photoroom.com/v1/segment | x-api-key: | {hex:40}
Pinata | pinata | api.pinata.cloud/data/testAuthentication | pinata_secret_api_key: | {hex:64}
Pivotaltracker | pivotal_tracker | www.pivotaltracker.com/services/v5/me | X-TrackerToken: | {hex:32}
Poloniex | poloniex | poloniex.com/tradingApi | Key: | {base32:8}-{base32:8}-{base32:8}-{base32:8}
Railway | railway | backboard.railway.app/graphql/v2 | Authorization: Bearer | {uuid}
Resend | resend | api.resend.com/emails | Authorization: Bearer | re_{b62:8}_{b62:24}
Retell | retell | api.retellai.com/v2/create-phone-call | Authorization: Bearer | key_{hex:28}
Rev | rev | www.rev.com/api/v1/orders | Authorization: Rev | {b64url:26}=:{b64:27}=
Ringcentral | ringcentral | platform.ringcentral.com/restapi/oauth/token | basic | {b64url:22}:{b64url:43}
Sanity | sanity | abc123.api.sanity.io/v1/data/query/production | Authorization: Bearer | sk{b62:178}
Signalwire | signalwire | acme.signalwire.com/api/laml/2010-04-01/Accounts | basic | {uuid}:PT{hex:48}
Sinch | sinch | sms.api.sinch.com/xms/v1/acme/batches | Authorization: Bearer | {hex:32}
Smartystreets | smartystreets | us-street.api.smartystreets.com/street-address | ?auth-token | {b62:20}
Strava | strava | www.strava.com/api/v3/athlete | ?access_token | {hex:40}
Stytch | stytch | api.stytch.com/v1/users | basic | secret-live-{b64url:36}
Testingbot | testingbot | api.testingbot.com/v1/tests | basic | {hex:32}:{hex:32}
Textmagic | textmagic | rest.textmagic.com/api/v2/messages | X-TM-Key: | {b62:30}
Tomorrowio | tomorrow_io | api.tomorrow.io/v4/weather/realtime | ?apikey | {b62:32}
Uploadcare | uploadcare | api.uploadcare.com/files/ | Authorization: Uploadcare.Simple demopublic: | {hex:20}
Upstash | upstash | eu1-cool-cat-12345.upstash.io/get/foo | Authorization: Bearer | AX{b64url:56}
Vonage (Nexmo) | nexmo | rest.nexmo.com/sms/json | ?api_secret | {b62:16}
Voyage AI | voyage | api.voyageai.com/v1/embeddings | Authorization: Bearer | pa-{b64url:43}
WooCommerce | woocommerce | shop.acme.io/wp-json/wc/v3/orders | ?consumer_secret | cs_{hex:40}
Xendit | xendit | api.xendit.co/v2/invoices | basic | xnd_production_{b62:60}
Zenserp | zenserp | app.zenserp.com/api/v2/search | apikey: | {uuid}
Zulipchat | zulip | acme.zulipchat.com/api/v1/messages | basic | bot@acme.io:{b62:32}
"""

HARMLESS = r"""
@@ AWS
>> terraform/main.tf
resource "aws_instance" "web" {
  ami                    = "ami-{hex:17}"
  subnet_id              = "subnet-{hex:17}"
  vpc_security_group_ids = ["sg-{hex:17}"]
}
>> iam/policy.json
{ "Resource": "arn:aws:kms:eu-west-1:{digit:12}:key/{uuid}" }
>> README.md
Set `AWS_SECRET_ACCESS_KEY` to the secret key of your IAM user.
>> .env.example
AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
@@ GitHub
>> .github/workflows/ci.yml
      - uses: actions/checkout@{hex:40} # v4.1.1
        with:
          token: ${{ secrets.GITHUB_TOKEN }}
>> config/github.yml
github:
  app_id: {digit:6}
  client_id: Iv1.{hex:16}
  installation_id: {digit:8}
>> CHANGELOG.md
- fix login ([#12](https://github.com/acme/app/commit/{hex:40}))
>> .env.example
GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
@@ GitLab
>> .gitlab-ci.yml
variables:
  GITLAB_TOKEN: $CI_JOB_TOKEN
include:
  - project: acme/ci
    ref: {hex:40}
>> docs/gitlab.md
Create a personal access token and export it as `GITLAB_TOKEN=glpat-<your token>`.
@@ Microsoft Azure
>> appsettings.json
{
  "AzureAd": {
    "Instance": "https://login.microsoftonline.com/",
    "TenantId": "{uuid}",
    "ClientId": "{uuid}"
  }
}
>> azure/role.json
{ "roleDefinitionId": "/subscriptions/{uuid}/providers/Microsoft.Authorization/roleDefinitions/{uuid}" }
>> telemetry.js
const cs = 'InstrumentationKey={uuid};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/';
@@ npm
>> package-lock.json
    "node_modules/left-pad": {
      "version": "1.3.0",
      "resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz",
      "integrity": "sha512-{b64:86}=="
    }
>> .npmrc
//registry.npmjs.org/:_authToken=${NPM_TOKEN}
@@ OpenAI
>> app.py
openai_organization = "org-{b62:24}"
assistant_id = "asst_{b62:24}"
thread_id = "thread_{b62:24}"
>> .env.example
OPENAI_API_KEY=sk-your-api-key-here
>> src/ai.ts
const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
>> logs.txt
openai request id req_{hex:32} took 812 ms, fingerprint fp_{hex:10}, chatcmpl-{b62:29}
@@ SendGrid
>> mail.py
message.template_id = "d-{hex:32}"
sg = SendGridAPIClient(os.environ.get("SENDGRID_API_KEY"))
>> dns.tf
value = "u{digit:7}.wl{digit:3}.sendgrid.net"
@@ Slack
>> config.yml
slack:
  channel_id: C{base32:10}
  team_id: T{base32:8}
  app_id: A{base32:10}
>> notify.py
webhook = "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"
@@ Stripe
>> src/checkout.js
const stripe = Stripe('pk_live_51{b62:97}');
>> prices.json
{ "stripe": { "price": "price_1{b62:23}", "product": "prod_{b62:14}", "customer": "cus_{b62:14}" } }
>> test.py
assert event["payment_intent"] == "pi_3{b62:23}"
@@ Anthropic
>> log.txt
anthropic-request-id: req_{b62:24}, message msg_01{b62:22}, tool toolu_01{b62:22}
>> .env.example
ANTHROPIC_API_KEY=sk-ant-...
@@ Databricks
>> databricks.yml
targets:
  prod:
    workspace:
      host: https://adb-{digit:16}.7.azuredatabricks.net
    cluster_id: {digit:4}-{digit:6}-{alnum:8}
@@ Google / GCP
>> src/analytics.html
<script async src="https://www.googletagmanager.com/gtag/js?id=G-{base32:10}"></script>
<script>gtag('config', 'UA-{digit:8}-1');</script>
>> oauth.json
{ "client_id": "{digit:12}-{alnum:32}.apps.googleusercontent.com", "project_id": "acme-{digit:6}" }
>> verify.html
<meta name="google-site-verification" content="{b64url:43}" />
>> docs/sheet.md
https://docs.google.com/spreadsheets/d/1{b64url:43}/edit#gid=0
@@ Google reCAPTCHA
>> form.html
<div class="g-recaptcha" data-sitekey="6L{b64url:38}"></div>
>> config.js
RECAPTCHA_SITE_KEY: '6L{b64url:38}',
@@ Grafana
>> dashboards/node.json
{ "id": null, "uid": "{b62:9}", "datasource": { "type": "prometheus", "uid": "P{HEX:16}" }, "title": "Grafana" }
@@ Hugging Face
>> model.py
AutoModel.from_pretrained("acme/bert", revision="{hex:40}")  # huggingface hub
>> .gitattributes
# huggingface lfs
oid sha256:{hex:64}
@@ Mailchimp / Mandrill
>> signup.html
<form action="https://acme.us12.list-manage.com/subscribe/post?u={hex:25}&amp;id={hex:10}" method="post">
@@ PyPI
>> requirements.txt
requests==2.31.0 \
    --hash=sha256:{hex:64} \
    --hash=sha256:{hex:64}
>> poetry.lock
files = [
    {file = "attrs-23.1.0-py3-none-any.whl", hash = "sha256:{hex:64}"},
]
>> install.sh
pip install https://files.pythonhosted.org/packages/{hex:2}/{hex:2}/{hex:60}/six-1.16.0.tar.gz
@@ Shopify
>> theme.liquid
<script src="https://cdn.shopify.com/s/files/1/{digit:4}/{digit:4}/t/4/assets/theme.js?v={digit:19}"></script>
>> shopify.app.toml
client_id = "{hex:32}"
application_url = "https://acme.io"
@@ Square
>> web.js
const payments = Square.payments('sq0idp-{b64url:22}', 'L{base32:12}');
@@ Telegram
>> config.py
TELEGRAM_CHAT_ID = -100{digit:10}
TELEGRAM_BOT_TOKEN = os.getenv("TELEGRAM_BOT_TOKEN")
@@ Twilio
>> .env.example
TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
TWILIO_AUTH_TOKEN=your_auth_token
>> sms.json
{ "twilio": { "message_sid": "SM{hex:32}", "messaging_service_sid": "MG{hex:32}" } }
@@ Atlassian / Jira / Confluence
>> jira.yml
jira:
  cloud_id: {uuid}
  account_id: 557058:{uuid}
  project: ABC
@@ Bitbucket
>> links.md
See https://bitbucket.org/acme/app/commits/{hex:40}
@@ Cloudflare
>> wrangler.toml
name = "acme"
account_id = "{hex:32}"
zone_id = "{hex:32}"
kv_namespaces = [{ binding = "KV", id = "{hex:32}" }]
>> form.html
<div class="cf-turnstile" data-sitekey="0x4AAAAAAA{b64url:14}"></div>
<script data-cf-beacon='{"token": "{hex:32}"}' src="https://static.cloudflareinsights.com/beacon.min.js"></script>
@@ DigitalOcean
>> main.tf
resource "digitalocean_droplet" "web" {
  ssh_keys = ["{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}"]
  vpc_uuid = "{uuid}"
}
@@ Discord
>> config.json
{ "discord": { "clientId": "{digit:18}", "guildId": "{digit:18}", "publicKey": "{hex:64}" } }
>> README.md
[Discord](https://discord.gg/{b62:8}) <img src="https://cdn.discordapp.com/avatars/{digit:18}/{hex:32}.png">
@@ Docker / Docker Hub
>> Dockerfile
FROM node:20-alpine@sha256:{hex:64}
>> k8s/app.yaml
image: docker.io/acme/app@sha256:{hex:64}
@@ Doppler
>> doppler.yaml
setup:
  project: acme
  config: prd
>> run.sh
doppler run --token="$DOPPLER_TOKEN" -- npm start
@@ Dropbox
>> get.sh
wget "https://www.dropbox.com/s/{alnum:15}/data.zip?dl=1"
@@ Facebook / Meta
>> index.html
<meta property="fb:app_id" content="{digit:15}" />
<meta name="facebook-domain-verification" content="{alnum:30}" />
@@ Figma
>> design.md
https://www.figma.com/file/{b62:22}/Acme?node-id=12%3A34
>> tokens.json
{ "figmaFileKey": "{b62:22}", "styleKey": "{hex:40}" }
@@ HashiCorp Terraform / HCP
>> .terraform.lock.hcl
provider "registry.terraform.io/hashicorp/aws" {
  version = "5.31.0"
  hashes = [
    "h1:{b64:43}=",
    "zh:{hex:64}",
  ]
}
@@ HashiCorp Vault
>> app.yml
vault:
  role: app
  path: secret/data/acme/db#password
  token: ${VAULT_TOKEN}
@@ Heroku
>> app.json
{ "name": "acme", "heroku": { "app_id": "{uuid}", "stack": "heroku-22" } }
>> Procfile.md
Heroku release v42, slug {uuid}, commit {hex:40}
@@ Linear
>> issues.md
https://linear.app/acme/issue/ENG-123/fix-login (id {uuid})
@@ New Relic
>> nr.js
window.NREUM.info = { applicationID: '{digit:9}', beacon: 'bam.nr-data.net' };
window.NREUM.loader_config = { accountID: '{digit:7}', trustKey: '{digit:7}', agentID: '{digit:9}' };
@@ Notion
>> cms.js
const NOTION_DATABASE_ID = '{hex:32}';
const page = 'https://www.notion.so/acme/Roadmap-{hex:32}';
@@ Postman
>> collection.json
{ "info": { "_postman_id": "{uuid}", "name": "Acme", "_exporter_id": "{digit:8}" } }
>> env.json
{ "id": "{uuid}", "name": "token", "value": "{{token}}", "enabled": true }
@@ SonarQube / SonarCloud
>> sonar-project.properties
sonar.projectKey=acme_app_{b64url:20}
sonar.organization=acme
>> README.md
![badge](https://sonarcloud.io/api/project_badges/measure?project=acme_app&metric=alert_status)
@@ Twitter / X
>> head.html
<meta name="twitter:site" content="@acme" />
<script src="https://static.ads-twitter.com/uwt.js" data-id="o{alnum:4}"></script>
@@ 1Password
>> .env
DB_PASSWORD=op://dev/database/password
OPENAI_API_KEY="op://vault/openai/credential"
@@ Adobe
>> fonts.html
<link rel="stylesheet" href="https://use.typekit.net/{alnum:7}.css">
<script src="//assets.adobedtm.com/launch-EN{hex:32}.min.js" async></script>
@@ age (encryption key)
>> .sops.yaml
creation_rules:
  - age: age1{alnum:58}
@@ Kubernetes
>> deploy.yaml
metadata:
  uid: {uuid}
  resourceVersion: "{digit:8}"
  labels:
    pod-template-hash: {alnum:10}
    controller-revision-hash: {hex:10}
>> pod.yaml
valueFrom:
  secretKeyRef:
    name: db-credentials
    key: password
@@ Mapbox
>> map.js
mapboxgl.accessToken = 'pk.{b64urlof[{"u":"acme","a":"cl{alnum:23}"}]}.{b64url:22}';
>> style.js
style: 'mapbox://styles/acme/cl{alnum:23}',
@@ Netlify
>> README.md
[![Netlify](https://api.netlify.com/api/v1/badges/{uuid}/deploy-status)](https://app.netlify.com/sites/acme/deploys)
>> .netlify/state.json
{ "siteId": "{uuid}" }
@@ Okta
>> src/okta.js
export default { issuer: 'https://dev-{digit:6}.okta.com/oauth2/default', clientId: '0oa{b62:17}', pkce: true };
@@ Sentry
>> src/main.js
Sentry.init({ dsn: 'https://{hex:32}@o{digit:6}.ingest.sentry.io/{digit:7}' });
@@ Vercel
>> .vercel/project.json
{ "orgId": "team_{b62:24}", "projectId": "prj_{b62:28}" }
@@ Airtable
>> base.js
const base = airtable.base('app{b62:14}');
base('tbl{b62:14}').find('rec{b62:14}');
@@ Algolia
>> docusaurus.config.js
algolia: {
  appId: '{upper:10}',
  indexName: 'acme',
},
@@ Asana
>> task.md
https://app.asana.com/0/{digit:16}/{digit:16}
@@ Auth0
>> auth_config.json
{ "domain": "acme.eu.auth0.com", "clientId": "{b62:32}", "audience": "https://api.acme.io" }
@@ Buildkite
>> README.md
![build](https://badge.buildkite.com/{hex:50}.svg?branch=main)
@@ CircleCI
>> config.yml
orbs:
  node: circleci/node@5.1.0
# circleci build {uuid}
    - image: cimg/node@sha256:{hex:64}
@@ Codecov
>> README.md
[![codecov](https://codecov.io/gh/acme/app/branch/main/graph/badge.svg)](https://codecov.io/gh/acme/app)
>> upload.yml
      - uses: codecov/codecov-action@{hex:40}
        with:
          token: ${{ secrets.CODECOV_TOKEN }}
@@ Contentful
>> cms.js
const SPACE_ID = '{alnum:12}'; // contentful
const entry = await client.getEntry('{b62:22}');
@@ Datadog
>> rum.js
datadogRum.init({ applicationId: '{uuid}', clientToken: 'pub{hex:32}', site: 'datadoghq.eu' });
>> dash.json
{ "title": "datadog", "dashboard_id": "{alnum:3}-{alnum:3}-{alnum:3}", "trace_id": "{digit:19}" }
@@ Elastic
>> es.json
{ "_index": "logs", "_id": "{b64url:20}", "cluster_uuid": "{b64url:22}", "elastic": "8.11.1" }
@@ Fastly
>> fastly.toml
service_id = "{b62:22}"
manifest_version = 3
@@ Firebase
>> firebase.json
{ "projectId": "acme-{hex:5}", "appId": "1:{digit:12}:web:{hex:22}", "measurementId": "G-{base32:10}" }
@@ HubSpot
>> forms.html
<script>hbspt.forms.create({ portalId: "{digit:7}", formId: "{uuid}" });</script>
@@ Intercom
>> app.js
window.intercomSettings = { app_id: '{alnum:8}' };
@@ LaunchDarkly
>> web.js
const client = LDClient.initialize('{hex:24}', context); // LaunchDarkly client-side id
@@ MongoDB
>> seed.js
db.users.insert({ _id: ObjectId("{hex:24}"), owner: ObjectId('{hex:24}') });
>> .env.example
MONGODB_URI=mongodb+srv://<username>:<password>@cluster0.abcde.mongodb.net/test
>> docker-compose.yml
MONGO_URL: mongodb://mongo:27017/acme
@@ PostgreSQL
>> .env.example
DATABASE_URL=postgres://user:password@localhost:5432/app
>> settings.py
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": env("PGPASSWORD")}}
@@ MySQL
>> config.php
$pdo = new PDO("mysql:host=$host;dbname=$db", $user, $password);
@@ Plaid
>> link.js
const handler = Plaid.create({ token: linkToken, clientName: 'acme', itemId: '{b62:37}' });
@@ PostHog
>> web.js
posthog.init('phc_{b62:43}', { api_host: 'https://eu.posthog.com' });
@@ RapidAPI
>> call.js
headers: { 'X-RapidAPI-Key': process.env.RAPIDAPI_KEY, 'X-RapidAPI-Host': 'imdb8.p.rapidapi.com' },
@@ Segment
>> page.js
analytics.page({ anonymousId: '{uuid}', messageId: 'ajs-{hex:32}' }); // segment
@@ Snyk
>> .snyk
ignore:
  SNYK-JS-LODASH-{digit:6}:
    - '*':
        reason: no fix
# https://app.snyk.io/org/acme/project/{uuid}
@@ Supabase
>> lib/supabase.ts
const supabase = createClient('https://{lower:20}.supabase.co', process.env.SUPABASE_KEY!);
@@ Tailscale
>> hosts
100.64.0.7 box.tail{hex:5}.ts.net
# nodekey:{hex:64}
@@ Travis CI
>> .travis.yml
env:
  global:
    secure: "{b64:171}="
>> README.md
[![Build](https://travis-ci.com/acme/app.svg?token=&branch=master)](https://travis-ci.com/acme/app)
@@ Typeform
>> embed.html
<div data-tf-widget="{b62:8}" data-tf-opacity="100"></div>
@@ Zendesk
>> index.html
<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key={uuid}"></script>
@@ Amplitude
>> web.ts
amplitude.getInstance().init(process.env.AMPLITUDE_KEY, userId, { deviceId: '{uuid}R' });
@@ Box
>> folder.py
folder = client.folder("{digit:12}").get()  # box
url = "https://acme.box.com/s/{alnum:32}"
@@ Braintree / PayPal
>> donate.html
<input type="hidden" name="hosted_button_id" value="{base32:13}">
<a href="https://www.paypal.com/donate/?hosted_button_id={base32:13}">PayPal</a>
>> web.html
<script src="https://www.paypal.com/sdk/js?client-id=A{b64url:79}&currency=EUR"></script>
@@ Clerk
>> .env.example
NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_{b64of[tops-owl-1.clerk.accounts.dev$]}
@@ Cloudinary
>> img.html
<img src="https://res.cloudinary.com/acme/image/upload/v{digit:10}/{alnum:20}.jpg">
@@ Coveralls
>> README.md
![Coverage Status](https://coveralls.io/repos/github/acme/app/badge.svg?branch=master)
@@ crates.io
>> Cargo.lock
[[package]]
name = "serde"
version = "1.0.193"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "{hex:64}"
@@ RubyGems
>> Gemfile.lock
CHECKSUMS
  rake (13.1.0) sha256={hex:64}
GEM
  remote: https://rubygems.org/
@@ NuGet
>> packages.lock.json
"Newtonsoft.Json": { "type": "Direct", "resolved": "13.0.3", "contentHash": "{b64:86}==" }
@@ Disqus
>> post.html
<script>var disqus_shortname = 'acme'; var disqus_identifier = 'post-{digit:4}';</script>
@@ EasyPost
>> ship.py
shipment = easypost.Shipment.retrieve("shp_{hex:32}")
@@ Onesignal
>> push.js
OneSignal.init({ appId: '{uuid}', safari_web_id: 'web.onesignal.auto.{uuid}' });
@@ OpenShift
>> is.yaml
dockerImageReference: image-registry.openshift-image-registry.svc:5000/acme/app@sha256:{hex:64}
@@ OpenWeather
>> weather.py
API_KEY = os.getenv("OPENWEATHER_API_KEY")
ICON = "https://openweathermap.org/img/wn/10d@2x.png"
@@ Pinecone
>> index.py
index = pc.Index(host="https://acme-{alnum:7}.svc.us-east1-gcp.pinecone.io")
@@ Postmark
>> mail.json
{ "To": "a@acme.io", "MessageID": "{uuid}", "MessageStream": "outbound", "postmark": true }
@@ Replicate
>> run.py
replicate.run("stability-ai/sdxl:{hex:64}", input={"prompt": "a cat"})
@@ Scaleway
>> main.tf
resource "scaleway_instance_server" "web" {
  image      = "{uuid}"
  project_id = "{uuid}"
}
@@ Snowflake
>> etl.py
query_id = "{uuid}"  # snowflake
account = "ab12345.eu-west-1"
@@ Weights & Biases
>> notes.md
Run: https://wandb.ai/acme/proj/runs/{alnum:8}, artifact digest {hex:32}
@@ Codeclimate
>> README.md
![Maintainability](https://api.codeclimate.com/v1/badges/{hex:20}/maintainability)
@@ Bitrise
>> README.md
[![Build Status](https://app.bitrise.io/app/{hex:16}.svg?branch=master)](https://app.bitrise.io/app/{hex:16})
@@ Monday.com
>> board.js
const BOARD_ID = {digit:10}; // monday.com
const token = process.env.MONDAY_TOKEN;
@@ Mux
>> player.jsx
<MuxPlayer playbackId="{b62:44}" metadata={{ video_id: 'a-1' }} />
@@ Neon
>> neon.json
{ "projectId": "cool-sun-{digit:8}", "branchId": "br-cool-sun-{digit:8}" }
@@ ngrok
>> dev.md
Forwarding https://{hex:12}.ngrok-free.app -> http://localhost:3000
@@ OVHcloud
>> cloud.tf
data "openstack_images_image_v2" "os" { image_id = "{uuid}" }
# ovh project {hex:32}
@@ Paddle
>> web.js
Paddle.Initialize({ token: 'live_{hex:27}', pwCustomer: { id: 'ctm_01{alnum:24}' } });
@@ Pinterest
>> head.html
<meta name="p:domain_verify" content="{hex:32}"/>
<!-- pinterest -->
@@ Razorpay
>> web.js
var options = { key: 'rzp_live_{b62:14}', amount: '50000', order_id: 'order_{b62:14}' };
@@ Sauce Labs
>> README.md
[![Sauce](https://saucelabs.com/browser-matrix/acme.svg)](https://saucelabs.com/tests/{hex:32})
@@ VirusTotal
>> report.md
https://www.virustotal.com/gui/file/{hex:64}/detection
>> iocs.csv
file,sha256,virustotal
a.exe,{hex:64},52/70
b.dll,{hex:64},3/70
@@ WorkOS
>> sso.ts
const organization = 'org_01{base32:24}'; // workos
const clientId = 'client_01{base32:24}';
@@ Kraken
>> pairs.json
{ "kraken": { "pair": "XXBTZUSD", "txid": "O{base32:5}-{base32:5}-{base32:6}" } }
@@ Crypto wallet (secp256k1)
>> contracts.ts
export const USDC = '0x{hex:40}';
const tx = '0x{hex:64}'; // transaction hash
>> README.md
Donate: bc1q{alnum:38} or 0x{hex:40}
@@ Etherscan
>> verify.md
Verified at https://etherscan.io/address/0x{hex:40}#code (tx https://etherscan.io/tx/0x{hex:64})
@@ Infura
>> hardhat.config.js
url: `https://mainnet.infura.io/v3/${process.env.INFURA_PROJECT_ID}`,
@@ Alchemy
>> foundry.toml
mainnet = "https://eth-mainnet.g.alchemy.com/v2/${ALCHEMY_KEY}"
@@ Trello
>> board.md
https://trello.com/c/{b62:8}/12-fix-bug, card {hex:24}
@@ Wistia
>> embed.html
<script src="https://fast.wistia.com/embed/medias/{alnum:10}.jsonp" async></script>
@@ Spotify
>> playlist.js
const uri = 'spotify:playlist:{b62:22}';
const SPOTIFY_CLIENT_ID = '{hex:32}';
@@ Strava
>> club.html
<iframe src="https://www.strava.com/activities/{digit:10}/embed/{hex:40}"></iframe>
@@ Unsplash
>> hero.css
.hero { background: url("https://images.unsplash.com/photo-{digit:13}-{hex:12}?w=1200&q=80"); }
@@ Gyazo
>> issue.md
Screenshot: https://gyazo.com/{hex:32}
@@ Pastebin
>> notes.md
Log: https://pastebin.com/raw/{b62:8}
@@ Todoist
>> tasks.json
{ "todoist": { "project_id": "{digit:10}", "sync_id": "{uuid}" } }
@@ Jenkins
>> Jenkinsfile
withCredentials([string(credentialsId: '{uuid}', variable: 'TOKEN')]) { sh 'deploy' } // jenkins
@@ Splunk
>> savedsearches.conf
[Errors]
search = index=main sourcetype=splunkd
dispatch.earliest_time = -24h@h
# {uuid}
@@ Statuspage
>> status.html
<script src="https://{alnum:12}.statuspage.io/embed/script.js"></script>
@@ Bugsnag
>> bugsnag.sh
# bugsnag source map for {hex:40}
curl https://upload.bugsnag.com/ -F apiKey=$BUGSNAG_KEY -F sourceMap=@dist/app.{hex:20}.js.map
@@ Mixpanel
>> track.js
mixpanel.track('Signup', { distinct_id: '{uuid}', $insert_id: '{alnum:16}' });
@@ Redis
>> docker-compose.yml
REDIS_URL: redis://redis:6379/0
image: redis:7@sha256:{hex:64}
@@ RabbitMQ
>> app.yml
amqp: amqp://guest:guest@localhost:5672/
@@ Webflow
>> site.html
<html data-wf-page="{hex:24}" data-wf-site="{hex:24}">
@@ Storyblok
>> page.vue
_uid: '{uuid}', component: 'storyblok-teaser',
@@ Zapier
>> flow.json
{ "zap_id": {digit:9}, "node": "{uuid}", "app": "zapier" }
@@ Ticketmaster
>> event.json
{ "ticketmaster_event_id": "{HEX:16}", "url": "https://www.ticketmaster.com/event/{HEX:16}" }
"""

HARMLESS_SURROUNDINGS = r"""
@@ any
>> .env.example
<WORD>_API_KEY=your-<dash>-api-key
<WORD>_URL=https://<url>
>> src/config.py
<WORD>_API_KEY = os.environ["<WORD>_API_KEY"]
>> src/client.js
const client = new <Word>({ apiKey: process.env.<WORD>_API_KEY });
>> docs/<word>.md
## <Provider>

Create an API key in the dashboard and pass it as `<camel>ApiKey`. See https://<host>/docs/authentication#api-keys.
>> config.yml
<word>:
  account_id: {digit:8}
  workspace_id: {uuid}
  api_key: ${<WORD>_API_KEY}
>> package-lock.json
    "node_modules/<dash>-sdk": {
      "version": "2.4.1",
      "resolved": "https://registry.npmjs.org/<dash>-sdk/-/<dash>-sdk-2.4.1.tgz",
      "integrity": "sha512-{b64:86}=="
    }
>> requirements.txt
<dash>-client==1.8.2 --hash=sha256:{hex:64}
>> CHANGELOG.md
- {hex:40} bump <dash> client to 3.1.0
- {hex:7} fix <word> token refresh
>> yarn.lock
<dash>-sdk@^2.0.0:
  version "2.4.1"
  resolved "https://registry.yarnpkg.com/<dash>-sdk/-/<dash>-sdk-2.4.1.tgz#{hex:40}"
>> tests/test_<word>.py
def test_<word>_returns_item(client):
    item = client.get("{uuid}")
    assert item.etag == "{hex:32}"
>> checksums.txt
{hex:32}  <dash>-1.2.0.tar.gz
{hex:64}  <dash>-1.2.0.zip
>> k8s/<dash>.yaml
image: registry.acme.io/<dash>-proxy@sha256:{hex:64}
env:
  - name: <WORD>_API_KEY
    valueFrom:
      secretKeyRef:
        name: <dash>-credentials
        key: api-key
>> main.tf
provider "<word>" {
  api_key = var.<word>_api_key
}
>> go.sum
github.com/acme/<dash>-go v1.4.0 h1:{b64:43}=
github.com/acme/<dash>-go v1.4.0/go.mod h1:{b64:43}=
>> logs/app.log
INFO <word> request {uuid} GET https://<url> 200 etag="{hex:32}"
>> locales/en.json
{ "settings.<word>.apiKeyLabel": "<Provider> API key", "settings.<word>.apiKeyHint": "Paste the key from <Provider>" }
>> README.md
curl "https://<url>" -H "Authorization: Bearer <YOUR_<WORD>_TOKEN>"
>> src/Widget.tsx
<button className="<dash>-connect-button btn-primary-large" data-testid="<dash>-token-input-submit">Connect</button>
>> db/seeds.sql
INSERT INTO integrations (id, name, icon) VALUES ('{uuid}', '<Provider>', 'https://cdn.acme.io/<dash>/{hex:32}.png');
>> .github/workflows/sync.yml
      - uses: acme/<dash>-action@{hex:40}
        with:
          api-key: ${{ secrets.<WORD>_API_KEY }}
"""

LOOKALIKES = r"""
@@ decoy
>> .git/packed-refs
# pack-refs with: peeled fully-peeled sorted
{hex:40} refs/heads/main
{hex:40} refs/tags/v1.0.0
^{hex:40}
>> SHA256SUMS
{hex:64}  ubuntu-22.04.3-desktop-amd64.iso
{hex:64} *ubuntu-22.04.3-live-server-amd64.iso
>> MD5SUMS
{hex:32}  ./boot/grub/efi.img
>> fixtures/users.json
[{ "id": "{uuid}", "parentId": "{uuid}" }, { "id": "{uuid}", "parentId": null }]
>> icon.html
<img src="data:image/png;base64,iVBORw0KGgo{b64:400}==" alt="logo">
>> style.css
.a { background: url(data:image/svg+xml;base64,PHN2Zy{b64:120}); }
@font-face { src: url(data:font/woff2;base64,d09GMgAB{b64:300}=) }
>> dist/app.min.js
!function(e,t){"object"==typeof exports?module.exports=t():e.tokenize=t()}(this,()=>({keyCode:13,key:"Enter"}));
>> dist/manifest.json
{ "main.js": "static/js/main.{hex:8}.chunk.js", "main.css": "static/css/main.{hex:20}.css" }
>> composer.lock
"content-hash": "{hex:32}",
"reference": "{hex:40}", "shasum": "{hex:40}"
>> pnpm-lock.yaml
  /lodash/4.17.21:
    resolution: {integrity: sha512-{b64:86}==}
    dev: false
>> Pipfile.lock
{ "_meta": { "hash": { "sha256": "{hex:64}" } }, "default": { "six": { "hashes": ["sha256:{hex:64}"] } } }
>> flake.lock
"locked": { "lastModified": {digit:10}, "narHash": "sha256-{b64:43}=", "rev": "{hex:40}" }
>> index.html
<script src="https://code.jquery.com/jquery-3.7.1.min.js" integrity="sha256-{b64:43}=" crossorigin="anonymous"></script>
>> head.html
<link rel="stylesheet" href="/a.css" integrity="sha384-{b64:64}">
>> authorized_keys
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ{b64:330}== ops@acme
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b64:43} deploy@acme
>> known_hosts
|1|{b64:27}=|{b64:27}= ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b64:43}
>> pub.pem
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA{b64:20}
{b64:64}
{b64:64}
-----END PUBLIC KEY-----
>> ca.crt
-----BEGIN CERTIFICATE-----
MIID{b64:60}
{b64:64}
{b64:64}
-----END CERTIFICATE-----
>> req.csr
-----BEGIN CERTIFICATE REQUEST-----
MIIC{b64:60}
{b64:64}
-----END CERTIFICATE REQUEST-----
>> docs/jwt.md
A token looks like `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIi...` and has three parts.
>> docs/auth.md
Authorization: Bearer eyJhbGciOi...
>> colors.scss
$palette: (#{hex:6}, #{hex:6}, #{hex:6}, #{hex:8}, #{hex:6}, #{hex:6});
>> theme.json
{ "primary": "#{hex:6}", "secondary": "#{HEX:6}", "shadow": "rgba(0,0,0,.25)" }
>> books.csv
isbn,title
978-3-16-148410-0,Algorithms
978{digit:10},Networks
>> contacts.csv
name,phone
Ann,+49 30 {digit:8}
Bob,(555) {digit:3}-{digit:4}
>> arp.txt
192.168.0.1 ether {hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2} C eth0
>> hosts6
2001:db8:{hex:4}:{hex:4}:{hex:4}:{hex:4}:{hex:4}:{hex:4} box
fe80::{hex:4}:{hex:4}:{hex:4}:{hex:4}%eth0 link
>> src/Names.java
public static final String DEFAULT_AUTHENTICATION_TOKEN_HEADER_NAME = "X-Authentication-Token-Header";
>> src/Long.java
AbstractSingletonProxyFactoryBeanSecretKeyResolverImplementation resolver = getSecretKeyResolver();
>> src/names.ts
const passwordResetTokenExpiryInMinutes = 30;
const secretKeyBase = getSecretKeyBaseFromEnvironment();
const apiKeyHeaderName = 'x-internal-api-key-name';
>> cli.py
password = getpass.getpass("Password: ")
token = input("Token: ").strip()
>> login.py
password = request.form["password"]
api_key = config.get("service", "api_key")
secret = secrets.token_urlsafe(32)
>> tests/test_hash.py
assert md5(b"abc").hexdigest() == "900150983cd24fb0d6963f7d28e17f72"
assert sha256(b"").hexdigest() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
>> rfc/vectors.txt
Key = 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b
Data = 4869205468657265
HMAC-SHA-256 = b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7
>> aes_test.c
/* FIPS-197 */
static const char *plain = "00112233445566778899aabbccddeeff";
static const char *cipher = "69c4e0d86a7b0430d8cdb78070b4c55a";
>> response.http
HTTP/1.1 200 OK
ETag: "{hex:32}"
X-Request-Id: {uuid}
X-Amz-Cf-Id: {b64url:54}==
>> cookies.md
Cookie: session=<session-id>; csrftoken=<token>
>> locales/en.json
{
  "login.password.label": "Password",
  "login.password.placeholder": "Enter your password",
  "account.apiKey.regenerate": "Regenerate API key"
}
>> locales/de.yml
de:
  devise:
    passwords:
      no_token: "Diese Seite ist nur mit einem Link erreichbar."
      send_instructions: "Sie erhalten in wenigen Minuten eine E-Mail."
>> proto/descriptor.py
_b = b'\n\x0b\x66oo.proto\x12\x03\x66oo\"\x1a\n\x05Token\x12\x11\n\taccess_id\x18\x01 \x01(\tb\x06proto3'
>> rules/regex.py
PATTERNS = {
    "github": r"gh[pousr]_[A-Za-z0-9]{36,}",
    "aws": r"\b(AKIA|ASIA)[A-Z2-7]{16}\b",
    "slack": r"xox[baprs]-[0-9a-zA-Z-]{10,48}",
}
>> docs/mask.md
    API_KEY=************************
    token: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
    secret = "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"
>> app/build/R.java
public static final int abc_action_bar_title_item = 0x7f0b{hex:4};
public static final int password_toggle = 0x7f08{hex:4};
>> project.pbxproj
{HEX:24} /* AppDelegate.swift in Sources */ = {isa = PBXBuildFile; fileRef = {HEX:24} /* AppDelegate.swift */; };
>> Unity.meta
fileFormatVersion: 2
guid: {hex:32}
TextureImporter:
>> scene.unity
  m_Script: {fileID: 11500000, guid: {hex:32}, type: 3}
>> app.sln
Project("{{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}}") = "Acme", "Acme.csproj", "{{uuid}}"
>> AssemblyInfo.cs
[assembly: InternalsVisibleTo("Tests, PublicKey=0024000004800000940000000602000000240000525341310004{hex:220}")]
[assembly: Guid("{uuid}")]
>> app.config
<assemblyIdentity name="System.Memory" publicKeyToken="{hex:16}" culture="neutral" />
>> notebook.ipynb
{ "cell_type": "code", "id": "{hex:8}", "outputs": [ { "data": { "image/png": "iVBORw0KGgo{b64:300}" } } ] }
>> alembic/versions/a.py
revision = "{hex:12}"
down_revision = "{hex:12}"
>> docker/digest.txt
Digest: sha256:{hex:64}
Status: Image is up to date for alpine:3.19
>> nix/pkg.nix
  src = fetchFromGitHub {
    owner = "acme"; repo = "app"; rev = "v1.2.0";
    hash = "sha256-{b64:43}=";
  };
>> nix/old.nix
  sha256 = "{alnum:52}";
  cargoSha256 = "sha256-{b64:43}=";
>> Formula/app.rb
  url "https://github.com/acme/app/archive/v1.0.tar.gz"
  sha256 "{hex:64}"
>> PKGBUILD
sha512sums=('{hex:128}')
validpgpkeys=('{HEX:40}')
>> debian/Packages
MD5sum: {hex:32}
SHA1: {hex:40}
SHA256: {hex:64}
>> gpg.md
Fingerprint: {HEX:4} {HEX:4} {HEX:4} {HEX:4} {HEX:4}  {HEX:4} {HEX:4} {HEX:4} {HEX:4} {HEX:4}
gpg --recv-keys 0x{HEX:16}
>> release.asc
-----BEGIN PGP SIGNATURE-----

iQIzBAABCAAdFiEE{b64:48}
{b64:64}
-----END PGP SIGNATURE-----
>> key.asc
-----BEGIN PGP PUBLIC KEY BLOCK-----

mQINBF{b64:58}
{b64:64}
-----END PGP PUBLIC KEY BLOCK-----
>> dkim.txt
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ{b64:180}IDAQAB"
>> zone.db
@ IN TXT "google-site-verification={b64url:43}"
@ IN DNSKEY 257 3 13 {b64:86}==
>> tlsa.txt
_443._tcp.www IN TLSA 3 1 1 {hex:64}
>> csp.conf
add_header Content-Security-Policy "script-src 'self' 'sha256-{b64:43}='";
>> hpkp.conf
Public-Key-Pins: pin-sha256="{b64:43}="; max-age=5184000
>> mail.eml
Message-ID: <CA+{b64url:50}@mail.gmail.com>
X-Google-Smtp-Source: AGHT+I{b64url:60}
>> mail2.eml
Content-Type: multipart/mixed; boundary="----=_Part_{digit:6}_{digit:9}.{digit:13}"
>> upload.http
Content-Type: multipart/form-data; boundary=----WebKitFormBoundary{b62:16}
>> youtube.md
https://www.youtube.com/watch?v={b64url:11}&list=PL{b64url:32}
>> drive.md
https://drive.google.com/file/d/1{b64url:32}/view?usp=sharing
>> links.md
https://medium.com/acme/how-we-rotate-secrets-{hex:12}
https://gist.github.com/acme/{hex:32}
>> ga.js
ga('create', 'UA-{digit:8}-2', 'auto');
gtag('config', 'AW-{digit:9}', { send_to: 'AW-{digit:9}/{b64url:19}' });
>> gtm.html
<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-{base32:7}"></iframe>
>> trace.log
2024-03-01T10:00:00Z trace_id={hex:32} span_id={hex:16} msg="token refreshed"
traceparent: 00-{hex:32}-{hex:16}-01
>> access.log
10.1.2.3 - - [01/Mar/2024] "GET /static/app.{hex:16}.js HTTP/1.1" 200 {digit:5}
>> crash.log
0x00007ff{hex:9} libsystem_pthread.dylib`_pthread_start + 148
UUID: {HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}
>> core.txt
rax: {hex:16} rbx: {hex:16} rcx: {hex:16}
>> hexdump.txt
00000000  {hex:2} {hex:2} {hex:2} {hex:2} {hex:2} {hex:2} {hex:2} {hex:2}  |........|
>> model.json
{ "weights_sha256": "{hex:64}", "vocab_md5": "{hex:32}", "num_tokens": 32000, "pad_token": "<pad>" }
>> tokenizer.json
{ "eos_token": "<|endoftext|>", "unk_token": "[UNK]", "additional_special_tokens": ["<extra_id_0>"] }
>> data.dvc
outs:
- md5: {hex:32}
  size: 14445097
  path: data.xml
>> weights.lfs
version https://git-lfs.github.com/spec/v1
oid sha256:{hex:64}
size 12345
>> src/keys.c
#define KEY_ENTER 13
#define SECRET_LEN 32
static const char *const key_names[] = { "Backspace", "PageDown", "ScrollLock" };
>> vim.lua
vim.keymap.set('n', '<leader>fg', builtin.live_grep, { desc = 'Find by grep' })
>> kb.json
[{ "key": "ctrl+shift+k", "command": "editor.action.deleteLines", "when": "textInputFocus && !editorReadonly" }]
>> form.html
<input type="password" name="password" id="current-password" autocomplete="current-password">
<input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
>> form.tsx
<TextField label="API key" name="apiKey" placeholder="Enter your API key" data-testid="api-key-input" />
>> redux.ts
export const FETCH_ACCESS_TOKEN_SUCCESS = 'auth/FETCH_ACCESS_TOKEN_SUCCESS';
>> enum.py
class Grant(str, Enum):
    CLIENT_CREDENTIALS = "client_credentials"
    REFRESH_TOKEN = "refresh_token"
    DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
>> oauth.yml
token_url: https://login.acme.io/oauth2/v1/token
authorization_url: https://login.acme.io/oauth2/v1/authorize
secret_name: acme-oauth-client
>> helm/values.yaml
auth:
  existingSecret: acme-postgresql
  secretKeys:
    adminPasswordKey: postgres-password
    userPasswordKey: password
>> secret.yaml
password: !vault/secret/acme/db
token: "{{ .Values.token }}"
apiKey: <%= ENV['API_KEY'] %>
>> cfn.yml
Password: !Sub '{{resolve:secretsmanager:${DbSecret}:SecretString:password}}'
>> arm.json
{ "adminPassword": "[parameters('adminPassword')]", "key": "[listKeys(variables('id'), '2021-04-01').keys[0].value]" }
>> ansible/vars.yml
db_password: "{{ vault_db_password }}"
api_token: "{{ lookup('env', 'API_TOKEN') }}"
>> sealed.yaml
spec:
  encryptedData:
    password: AgB{b64:400}
>> vault.yml
$ANSIBLE_VAULT;1.1;AES256
{digit:80}
{digit:80}
>> sops.yaml
db_password: ENC[AES256_GCM,data:{b64:16},iv:{b64:43}=,tag:{b64:22}==,type:str]
>> seed.sql
INSERT INTO users (name, password_hash) VALUES ('demo', NULL);
SELECT token FROM sessions WHERE user_id = '{uuid}';
>> perms.sql
ALTER TABLE api_keys ADD COLUMN secret_key_digest varchar(128) NOT NULL;
>> test_login.py
client.post("/login", data={"username": "alice", "password": "wrong-password"})
>> spec.rb
let(:password) { Faker::Internet.password }
let(:token) { SecureRandom.hex(20) }
>> gen.sh
openssl rand -hex 32 > secret.key
export JWT_SECRET=$(openssl rand -base64 48)
>> make.mk
TOKEN ?= $(shell cat ~/.token)
PASSWORD := $(DB_PASSWORD)
>> install.md
Replace `<your-api-key>` with the key from your dashboard, e.g. `API_KEY=abc123`.
>> curl.md
curl -H "Authorization: Bearer $TOKEN" https://api.example.com/v1/users
curl -u "$USER:$PASSWORD" https://example.com
>> curl2.md
curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" "https://api.example.com/v1?api_key=YOUR_API_KEY"
>> bip39.txt
abandon ability able about above absent absorb abstract absurd abuse access accident
>> geo.json
{ "type": "Feature", "geometry": { "coordinates": [13.{digit:14}, 52.{digit:14}] }, "place_id": "ChIJ{b64url:23}" }
>> polyline.js
const path = '_p~iF~ps|U_ulLnnqC_mqNvxq`@';
>> ts.csv
{digit:13},{digit:2}.{digit:6},{digit:10}
{digit:13},{digit:2}.{digit:6},{digit:10}
>> iban.md
IBAN DE{digit:20}, BIC COBADEFFXXX, VAT DE{digit:9}
>> doi.bib
@article{smith2020, doi = {10.1145/{digit:7}.{digit:7}}, eprint = {2003.{digit:5}}}
>> seq.fasta
>sp|P69905|HBA_HUMAN Hemoglobin subunit alpha
MVLSPADKTNVKAAWGKVGAHAGEYGAEALERMFLSFPTTKTYFPHFDLSHGSAQVKGHG
>> smiles.csv
id,smiles
CHEMBL25,CC(=O)OC1=CC=CC=C1C(=O)O
CHEMBL1201585,CN1C=NC2=C1C(=O)N(C(=O)N2C)C
>> inchi.txt
InChIKey=RYYVLZVUVIJVGH-UHFFFAOYSA-N
>> sudoku.txt
puzzle: 530070000600195000098000060800060003400803001700020006060000280000419005000080079
>> chess.pgn
[FEN "rnbqkbnr/pppppppp/8/8/4P3/8/PPPP1PPP/RNBQKBNR b KQkq e3 0 1"]
>> magnet.md
magnet:?xt=urn:btih:{hex:40}&dn=debian-12.iso
>> ipfs.md
ipfs://Qm{b62:44}/metadata.json
>> bitcoin.py
GENESIS = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
>> abi.json
{ "bytecode": "0x60806040523480156100105760{hex:200}", "linkReferences": {} }
>> crx.json
{ "manifest_version": 3, "key": "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA{b64:300}IDAQAB" }
>> chrome.md
https://chrome.google.com/webstore/detail/acme/{lower:32}
>> discord-id.js
const ownerId = '{digit:18}'; const roleIds = ['{digit:18}', '{digit:18}'];
>> vapid.js
const publicVapidKey = 'B{b64url:86}';
>> jwks.json
{ "keys": [ { "kty": "RSA", "use": "sig", "alg": "RS256", "kid": "{b64url:43}", "n": "{b64url:342}", "e": "AQAB" } ] }
>> saml.xml
<ds:X509Certificate>MIID{b64:400}</ds:X509Certificate>
<ds:DigestValue>{b64:27}=</ds:DigestValue>
>> wg.conf
[Peer]
PublicKey = {b64:43}=
AllowedIPs = 10.0.0.2/32
>> sourcemap.js
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpb{b64:200}
>> map.json
{"version":3,"file":"a.js","mappings":"AAAA,SAASA,IAAIC,KAAKC,GAAG,CAACC,OAAO;;AACA,IAAIC,GAAG","names":["tokenSecret"]}
>> snapshot.snap
exports[`Button renders 1`] = `<button class="css-{alnum:7}-Button e{alnum:7}0">Save password</button>`;
>> emotion.css
.css-{alnum:6}-MuiInputBase-root { color: inherit }
.sc-{b62:6} { --token-color: #{hex:6}; }
>> storyid.js
id: 'components-forms-passwordinput--with-validation-error',
>> cypress.js
cy.get('[data-cy=password-reset-token-field]').type('{selectall}{backspace}');
>> openapi.yml
securitySchemes:
  ApiKeyAuth: { type: apiKey, in: header, name: X-API-KEY }
  example: "string"
>> graphql.js
const GET_TOKEN = gql`query GetAccessToken($id: ID!) { accessToken(id: $id) { expiresAt scope } }`;
>> windows.reg
[HKEY_LOCAL_MACHINE\SOFTWARE\Classes\CLSID\{{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}}]
>> serial.txt
S/N: {base32:4}-{base32:4}-{base32:4}, IMEI {digit:15}, VIN 1HGCM82633A{digit:6}
"""


# --- reading them -----------------------------------------------------------------------------------------------------


def _read(text: str) -> Iterator[Sample]:
    """The samples of a text in the form above."""
    provider = path = ""
    lines: list[str] = []
    for line in [*text.strip("\n").split("\n"), "@@ "]:
        if line.startswith(("@@ ", ">> ")):
            if lines:
                yield Sample(provider, "\n".join(lines) + "\n", path)
                lines = []
            if line.startswith("@@ "):
                provider = line[3:]
            else:
                path = line[3:]
        else:
            lines.append(line)


def _tails(text: str) -> Iterator[Tail]:
    for line in text.strip().splitlines():
        yield Tail(*(part.strip() for part in line.split(" | ")))


def _surrounded(tail: Tail) -> Iterator[Sample]:
    """The key of a small provider in three surroundings, one of which is the way it is sent."""
    chance = Random(crc32(tail.word.encode()))
    names = _names(tail)
    carriers = tuple(_read(SURROUNDINGS))
    sent = [each for each in carriers if each.provider == _way(tail.sent)]
    held = [each for each in carriers if each.provider == "any"]
    for each in (chance.choice(sent), *chance.sample(held, 2)):
        yield Sample(tail.provider, _named(each.template, names), _named(each.path, names))


def _beside(tail: Tail) -> Sample:
    """A small provider's name beside what is no secret."""
    names = _names(tail)
    each = Random(crc32(tail.word.encode())).choice(tuple(_read(HARMLESS_SURROUNDINGS)))
    return Sample(tail.provider, _named(each.template, names), _named(each.path, names))


def _names(tail: Tail) -> dict[str, str]:
    """What is put for the names in angle brackets."""
    parts = tail.word.split("_")
    name = "".join(part.capitalize() for part in parts)
    header, _, before = tail.sent.partition(":")
    before = before.strip()
    if before and not before.endswith("="):
        before += " "
    pair = re.fullmatch(r"((?:[^{:]|\{[^}]*\})*):(.+)", tail.key) if tail.sent == "basic" else None
    user, secret = pair.groups() if pair else ("", tail.key)
    return {
        "word": tail.word,
        "WORD": tail.word.upper(),
        "Word": name,
        "camel": name[0].lower() + name[1:],
        "dash": tail.word.replace("_", "-"),
        "Provider": tail.provider,
        "host": tail.host.partition("/")[0],
        "url": tail.host,
        "param": tail.sent.removeprefix("?"),
        "header": header,
        "before": before,
        "key": f"«{secret}»",
        "login": f"{user}:«{secret}»" if user else f"«{secret}»:",
    }


def _way(sent: str) -> str:
    if sent.startswith("?"):
        return "query"
    return "basic" if sent == "basic" else "header"


def _named(template: str, names: dict[str, str]) -> str:
    return re.sub(r"<(\w+)>", lambda match: names.get(match[1], match[0]), template)


TAILS = tuple(_tails(TAIL))
POSITIVES = (*_read(KNOWN), *(sample for tail in TAILS for sample in _surrounded(tail)))
NEGATIVES = (*_read(HARMLESS), *(_beside(tail) for tail in TAILS))
DECOYS = tuple(each._replace(provider="") for each in _read(LOOKALIKES))


# --- filling them -----------------------------------------------------------------------------------------------------

BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

JWT = (
    '{b64urlof[{"alg":"HS256","typ":"JWT"}]}.'
    '{b64urlof[{"sub":"{digit:10}","iss":"{lower:8}","iat":17{digit:8},"jti":"{uuid}"}]}.{b64url:43}'
)
K8S_JWT = (
    '{b64urlof[{"alg":"RS256","kid":"{b64url:43}"}]}.'
    '{b64urlof[{"iss":"kubernetes/serviceaccount","kubernetes.io/serviceaccount/namespace":"{lower:7}",'
    '"sub":"system:serviceaccount:{lower:7}:ci"}]}.{b64url:342}'
)


def filled(template: str, random: Random) -> str:
    """The template with all its holes filled."""
    text = template.replace("{jwt}", JWT).replace("{k8sjwt}", K8S_JWT)
    text = re.sub(r"\{age\}", lambda _: age_key(random), text)
    text = re.sub(r"\{b64(url)?of\[(.*?)\]\}", lambda match: _encoded(match, random), text)
    return fill(text, random)


def _encoded(match: re.Match[str], random: Random) -> str:
    data = fill(match[2], random).encode()
    return urlsafe_b64encode(data).decode().rstrip("=") if match[1] else b64encode(data).decode()


def age_key(random: Random) -> str:
    """A secret key of age: https://age-encryption.org/v1 and BIP 173."""
    words = [*random.choices(range(32), k=51), random.choice((0, 16))]  # 256 bits, and four of filling
    prefix = "age-secret-key-"
    expanded = [ord(each) >> 5 for each in prefix] + [0] + [ord(each) & 31 for each in prefix]
    check = 1
    for word in [*expanded, *words, *[0] * 6]:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ word
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    words += [(check ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
    return (prefix + "1" + "".join(BECH32[word] for word in words)).upper()


def marked(text: str) -> tuple[str, tuple[int, int]]:
    """The text without its marks, and where the secret stands between them."""
    before, _, rest = text.partition("«")
    secret, _, after = rest.partition("»")
    return before + secret + after, (len(before), len(before) + len(secret))


# --- scanning them ----------------------------------------------------------------------------------------------------


class Score(NamedTuple):
    """What became of a sample: findings that overlap the secret, that are just it, that name the provider's rule."""

    sample: Sample
    found: int
    exact: int
    specific: int
    tries: int
    rules: Counter[str]


Of = Callable[[Score], int]


def standing(detector: Detector, path: str, content: str) -> list[Finding]:
    """The findings in a file that stand after judgement, as `Scanner.scan` has them."""
    text = decode(Blob(path, content.encode()))
    if not isinstance(text, Text):
        return []
    return [
        finding
        for finding in detector.detect(text)
        if not finding.doubt[0] and not judge(finding, text, policy.DEFAULT).reason
    ]


def is_generic(rule: str) -> bool:
    """Whether a rule knows no provider: it went by the name of a variable, or by how random the value is."""
    return rule.startswith("generic") or rule == "secret-keyword" or "entropy" in rule


def score(detector: Detector, sample: Sample, seeds: int) -> Score:
    """How the scanner fares with a sample that holds a secret."""
    found = exact = specific = 0
    rules: Counter[str] = Counter()
    for seed in range(seeds):
        content, (start, end) = marked(filled(sample.template, Random(f"{sample.template} {seed}")))
        hits = [each for each in standing(detector, sample.path, content) if each.start < end and each.end > start]
        found += bool(hits)
        exact += any((each.start, each.end) == (start, end) for each in hits)
        specific += any(not is_generic(each.rule) for each in hits)
        rules.update({each.rule for each in hits})
    return Score(sample, found, exact, specific, seeds, rules)


def alarms(detector: Detector, sample: Sample, seeds: int) -> Counter[str]:
    """The rules that stand where there is no secret, and in how many fillings."""
    rules: Counter[str] = Counter()
    for seed in range(seeds):
        content = filled(sample.template, Random(f"{sample.template} {seed}"))
        rules.update({each.rule for each in standing(detector, sample.path, content)})
    return rules


def mean(scores: Sequence[Score], of: Of) -> float:
    """The mean over providers of the share of their samples' fillings."""
    shares: dict[str, list[float]] = defaultdict(list)
    for each in scores:
        shares[each.sample.provider].append(of(each) / each.tries)
    return sum(sum(each) / len(each) for each in shares.values()) / max(1, len(shares))


def share(scores: Sequence[Score], of: Of) -> float:
    """The share of all fillings."""
    return sum(map(of, scores)) / max(1, sum(each.tries for each in scores))


def report(name: str, scores: Sequence[Score]) -> None:
    """Prints the recall of some samples."""
    print(f"{name}: {len(scores)} samples of {len({each.sample.provider for each in scores})} providers")
    measures: tuple[tuple[str, Of], ...] = (("any", lambda each: each.found), ("exact", lambda each: each.exact))
    for span, of in measures:
        print(f"  recall, {span + ' span':<12} {share(scores, of):6.1%}   mean over providers {mean(scores, of):6.1%}")
    own = sum(each.specific for each in scores) / max(1, sum(each.found for each in scores))
    print(f"  found by a rule of a provider's (of those found)  {own:6.1%}")


def report_alarms(name: str, found: Sequence[tuple[Sample, Counter[str]]], seeds: int, listed: bool) -> None:
    """Prints the false alarms on some samples."""
    by_rule: Counter[str] = sum((rules for _, rules in found), Counter())
    loud = sum(bool(rules) for _, rules in found)
    print(f"{name}: {len(found)} samples, {loud} with a false alarm ({loud / max(1, len(found)):.1%})")
    for rule, count in by_rule.most_common(12):
        print(f"  {count / seeds:6.1f}  {rule}")
    if listed:
        for sample, rules in found:
            if rules:
                _print(sample, ", ".join(sorted(rules)))


def _print(sample: Sample, remark: str) -> None:
    print(f"--- {sample.provider}  {sample.path}  {remark}\n{sample.template.rstrip()}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Scans the samples and prints the scores."""
    parser = argparse.ArgumentParser(description="Scores andon on samples of providers' credentials.")
    parser.add_argument("--seeds", type=int, default=3, help="how many times each template is filled")
    parser.add_argument("--misses", action="store_true", help="list the samples whose secret is not always found")
    parser.add_argument("--inexact", action="store_true", help="list those found, but not to the character")
    parser.add_argument("--generic", action="store_true", help="list those found by generic rules only")
    parser.add_argument("--alarms", action="store_true", help="list the samples with a false alarm")
    parser.add_argument("--provider", help="only samples of this provider")
    options = parser.parse_args(arguments)

    def chosen(samples: Iterable[Sample]) -> list[Sample]:
        wanted = (options.provider or "").lower()
        return [each for each in samples if not wanted or each.provider.lower() == wanted]

    detector = Detector(Settings())
    scores = [score(detector, sample, options.seeds) for sample in chosen(POSITIVES)]
    tail = {each.provider for each in TAILS}
    report("positives", scores)
    report("  of well-known providers", [each for each in scores if each.sample.provider not in tail])
    report("  of the long tail", [each for each in scores if each.sample.provider in tail])
    for name, samples in (("negatives", NEGATIVES), ("decoys", DECOYS)):
        loud = [(sample, alarms(detector, sample, options.seeds)) for sample in chosen(samples)]
        report_alarms(name, loud, options.seeds, options.alarms)
    for each in scores:
        if options.misses and each.found < each.tries:
            _print(each.sample, f"missed {each.tries - each.found} of {each.tries}")
        elif options.inexact and each.exact < each.found:
            _print(each.sample, f"inexact {each.found - each.exact} of {each.tries}: {', '.join(each.rules)}")
        elif options.generic and each.specific < each.found:
            _print(each.sample, f"generic {each.found - each.specific} of {each.tries}: {', '.join(each.rules)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
