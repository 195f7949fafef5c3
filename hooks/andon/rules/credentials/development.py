"""Development: tokens of code hosting, continuous integration, package registries, quality and feature flags."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.checks import classic_checksum
from andon.rules.shapes import Provider, alone, near

AIRBRAKE = Provider(
    name="Airbrake",
    slug="airbrake",
    names=("airbrake",),
    harm="Anyone sends false errors to the project, or with a user key reads every project's errors and their data.",
    revoke="Make a new key in the project's or the person's settings: https://docs.airbrake.io/docs/devops-tools/api/",
    references=("https://docs.airbrake.io/docs/devops-tools/api/",),
)

ANYPOINT = Provider(
    name="Anypoint",
    slug="anypoint",
    names=("anypoint", "mulesoft"),
    harm="Anyone deploys, reads or deletes the organization's Mule applications and APIs, within the app's scopes.",
    revoke="Reset the connected app's secret in Access Management: "
    "https://docs.mulesoft.com/access-management/connected-apps-overview",
    references=("https://docs.mulesoft.com/access-management/connected-apps-overview",),
)

APIDECK = Provider(
    name="Apideck",
    slug="apideck",
    names=("apideck",),
    harm="Anyone reads and writes the CRM, accounting and HR systems that the app's customers have connected.",
    revoke="Delete the key in the app's configuration, API keys: https://developers.apideck.com/",
    references=("https://developers.apideck.com/",),
)

APIMATIC = Provider(
    name="APIMatic",
    slug="apimatic",
    names=("apimatic",),
    harm="Anyone reads the account's API definitions and generates code from them.",
    revoke="Make a new key on the dashboard: https://www.apimatic.io/dashboard",
    references=("https://docs.apimatic.io/",),
)

APIMETRICS = Provider(
    name="APImetrics",
    slug="apimetrics",
    names=("apimetrics",),
    harm="Anyone reads and changes the project's API calls, with the credentials stored in them, and runs them.",
    revoke="Delete the key in the project's settings, under API Keys: https://client.apimetrics.io/settings/api-key",
    references=("https://docs.apimetrics.io/",),
)

APPSYNERGY = Provider(
    name="AppSynergy",
    slug="appsynergy",
    names=("appsynergy",),
    harm="Anyone reads and writes the tables of the app's database.",
    revoke="Delete the key in the app's settings: https://www.appsynergy.com/",
    references=("https://www.appsynergy.com/",),
)

BITBAR = Provider(
    name="BitBar",
    slug="bitbar",
    names=("bitbar",),
    harm="Anyone runs tests on devices at the account's cost and reads its apps, files and results.",
    revoke="Reset the key in the account's settings, under My account: https://cloud.bitbar.com/",
    references=("https://support.smartbear.com/bitbar/docs/en/",),
)

BITBUCKET = Provider(
    name="Bitbucket",
    slug="bitbucket",
    names=("bitbucket",),
    harm="Anyone reads, and where it may write changes, the repositories that the token opens.",
    revoke="Revoke the token in the settings of its repository, project or workspace: "
    "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
    references=("https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",),
)

BITRISE = Provider(
    name="Bitrise",
    slug="bitrise",
    names=("bitrise",),
    harm="Anyone starts builds and reads or changes the apps, secrets and artifacts that the person or "
    "workspace can reach.",
    revoke="Delete the token under Account settings, Security: https://app.bitrise.io/me/account/security",
    references=(
        "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens",
        "https://docs.bitrise.io/en/bitrise-platform/workspaces/workspace-api-token",
    ),
)

BLAZEMETER = Provider(
    name="BlazeMeter",
    slug="blazemeter",
    names=("blazemeter",),
    harm="With the key id beside it, anyone runs load tests at the account's cost and reads its tests and reports.",
    revoke="Delete the key under Settings, API Keys: https://a.blazemeter.com/app/#/settings/api-keys",
    references=("https://help.blazemeter.com/",),
)

BROWSERSTACK = Provider(
    name="BrowserStack",
    slug="browserstack",
    names=("browserstack",),
    harm="With the user name, anyone runs tests at the account's cost and reads its sessions, apps and videos.",
    revoke="Reset the access key in the account's settings: https://www.browserstack.com/accounts/profile/details",
    references=("https://www.browserstack.com/docs/automate/api-reference/selenium/authentication",),
)

BUDIBASE = Provider(
    name="Budibase",
    slug="budibase",
    names=("budibase",),
    harm="Anyone reads and writes the data behind the person's Budibase apps.",
    revoke="Regenerate the key in the portal, under View API key: https://docs.budibase.com/docs/public-api",
    references=("https://docs.budibase.com/docs/public-api",),
)

BUGHERD = Provider(
    name="BugHerd",
    slug="bugherd",
    names=("bugherd",),
    harm="Anyone reads and changes the organization's projects, tasks and comments.",
    revoke="Reset the key in the organization's settings: https://www.bugherd.com/",
    references=("https://www.bugherd.com/api_v2",),
)

BUILDKITE = Provider(
    name="Buildkite",
    slug="buildkite",
    names=("buildkite",),
    harm="Anyone starts and reads the organization's builds, within the token's scopes.",
    revoke="Revoke the token: https://buildkite.com/user/api-access-tokens",
    references=("https://buildkite.com/docs/platform/security/tokens",),
)

CIRCLECI = Provider(
    name="CircleCI",
    slug="circleci",
    names=("circleci", "circle_ci", "circle-ci", "circle_token"),
    harm="Anyone starts builds and reads or changes the settings of every project that the person can reach.",
    revoke="Delete the token: https://app.circleci.com/settings/user/tokens",
    references=("https://circleci.com/docs/managing-api-tokens/",),
)

CLOJARS = Provider(
    name="Clojars",
    slug="clojars",
    names=("clojars",),
    harm="Anyone publishes new versions of the owner's libraries, which others' builds then fetch.",
    revoke="Disable the deploy token: https://clojars.org/tokens",
    references=("https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",),
)

CLOUDSMITH = Provider(
    name="Cloudsmith",
    slug="cloudsmith",
    names=("cloudsmith",),
    harm="Anyone downloads the packages of the organization's repositories, or replaces them.",
    revoke="Refresh the API key in the user settings: https://cloudsmith.io/user/settings/api/",
    references=("https://docs.cloudsmith.com/accounts-and-teams/api-key",),
)

CODACY = Provider(
    name="Codacy",
    slug="codacy",
    names=("codacy",),
    harm="Anyone reads the organisation's code analysis and changes its settings, or uploads false coverage.",
    revoke="Delete the token under Access management: https://app.codacy.com/account/access-management",
    references=("https://docs.codacy.com/codacy-api/api-tokens/",),
)

CODECOV = Provider(
    name="Codecov",
    slug="codecov",
    names=("codecov",),
    harm="Anyone uploads false coverage reports, or with an access token reads the organization's reports.",
    revoke="Regenerate the token in the repository's or the account's settings: "
    "https://docs.codecov.com/docs/codecov-tokens",
    references=("https://docs.codecov.com/docs/codecov-tokens",),
)

CODEMAGIC = Provider(
    name="Codemagic",
    slug="codemagic",
    names=("codemagic",),
    harm="Anyone starts builds of the account's apps and reads their artifacts and settings.",
    revoke="Reset the token under Integrations, Codemagic API: https://codemagic.io/teams",
    references=("https://docs.codemagic.io/rest-api/codemagic-rest-api/",),
)

CODEQUIRY = Provider(
    name="Codequiry",
    slug="codequiry",
    names=("codequiry",),
    harm="Anyone runs plagiarism checks at the account's cost and reads the code submitted to it.",
    revoke="Reset the key in the dashboard: https://dashboard.codequiry.com/",
    references=("https://codequiry.com/usage/api",),
)

CODE_CLIMATE = Provider(
    name="Code Climate",
    slug="code-climate",
    names=("codeclimate", "code_climate", "code-climate", "cc_test_reporter"),
    harm="Anyone uploads false coverage, or with an API token reads the analysis of the organization's code.",
    revoke="Delete the token in the user's settings: https://codeclimate.com/profile/tokens",
    references=("https://docs.codeclimate.com/docs/finding-your-test-coverage-token",),
)

CONFIGCAT = Provider(
    name="ConfigCat",
    slug="configcat",
    harm="Anyone reads the feature flags of the config and environment, with their targeting rules.",
    revoke="Rotate the SDK key in the dashboard: https://app.configcat.com/",
    references=("https://configcat.com/docs/requests/",),
)

COVERALLS = Provider(
    name="Coveralls",
    slug="coveralls",
    names=("coveralls",),
    harm="Anyone uploads false coverage for the repository, or with a personal token reads and adds repositories.",
    revoke="Regenerate the token in the repository's settings: https://docs.coveralls.io/",
    references=("https://docs.coveralls.io/",),
)

CRATES_IO = Provider(
    name="crates.io",
    slug="crates-io",
    harm="Anyone publishes and yanks versions of the person's crates, within the token's scopes.",
    revoke="Revoke the token: https://crates.io/settings/tokens",
    references=("https://doc.rust-lang.org/cargo/reference/publishing.html",),
)

CROWDIN = Provider(
    name="Crowdin",
    slug="crowdin",
    names=("crowdin",),
    harm="Anyone reads and changes the translations and source texts of the account's projects.",
    revoke="Revoke the token under Account settings, API: https://crowdin.com/settings#api-key",
    references=("https://support.crowdin.com/developer/authentication/",),
)

DEVCYCLE = Provider(
    name="DevCycle",
    slug="devcycle",
    harm="Anyone reads all features and variables of the environment, with their targeting rules.",
    revoke="Rotate the SDK key in the environment's settings: https://app.devcycle.com/",
    references=("https://docs.devcycle.com/",),
)

DITTO_WORDS = Provider(
    name="Ditto",
    slug="ditto-words",
    names=(
        "ditto_api",
        "dittowords",
        "ditto-cli",
    ),
    words=("ditto",),
    harm="Anyone reads and changes the product texts in the workspace.",
    revoke="Delete the key under Developers in the account: https://app.dittowords.com/",
    references=("https://developer.dittowords.com/",),
)

DOCKER = Provider(
    name="Docker",
    slug="docker",
    names=("dockerhub", "docker_hub", "docker-hub", "hub.docker.com", "docker_token", "docker_pat"),
    harm="Anyone pulls the account's private images and, with a token that may write, replaces public ones.",
    revoke="Delete the token in the account's settings: https://app.docker.com/settings/personal-access-tokens",
    references=("https://docs.docker.com/security/access-tokens/",),
)

DRONAHQ = Provider(
    name="DronaHQ",
    slug="dronahq",
    names=("dronahq",),
    harm="Anyone calls the account's automations and reads its apps' data.",
    revoke="Delete the API key in the account's settings: https://docs.dronahq.com/",
    references=("https://docs.dronahq.com/",),
)

DRONE = Provider(
    name="Drone CI",
    slug="drone",
    names=("drone_token", "drone_rpc_secret", "drone_server", "drone_secret", "droneci", "drone-ci"),
    words=("drone",),
    harm="Anyone acts as its owner in Drone: starts builds, and reads their logs and secrets.",
    revoke="Have an administrator rotate the user's token: https://docs.drone.io/cli/user/drone-user-update/",
    references=("https://docs.drone.io/api/overview/",),
)

FORTY_TWO = Provider(
    name="42 Intra",
    slug="forty-two",
    names=("api.intra.42.fr", "intra42", "intra_42", "42_api", "s-s4t2ud"),
    harm="With the application's UID, anyone calls the 42 API as the application and signs people in with it.",
    revoke="Replace the secret of the application: https://profile.intra.42.fr/oauth/applications",
    references=("https://api.intra.42.fr/apidoc/guides/getting_started",),
)

GETSANDBOX = Provider(
    name="Getsandbox",
    slug="getsandbox",
    names=("getsandbox_api", "getsandbox.com", "getsandbox_key"),
    harm="Anyone changes the mock APIs of the account, on which its tests rely.",
    revoke="Make a new key in the account's settings: https://getsandbox.com/",
    references=("https://getsandbox.com/docs",),
)

GITALK = Provider(
    name="Gitalk",
    slug="gitalk",
    names=("gitalk",),
    harm="It is the secret of a GitHub OAuth app in a web page: anyone poses as the app to its users.",
    revoke="Generate a new client secret in the app's settings on GitHub: https://github.com/settings/developers",
    references=("https://github.com/gitalk/gitalk",),
)

GITEA = Provider(
    name="Gitea",
    slug="gitea",
    names=("gitea",),
    harm="Anyone reads and writes the repositories that the person can reach, within the token's scopes.",
    revoke="Delete the token under Settings, Applications, on the instance: "
    "https://docs.gitea.com/development/api-usage",
    references=("https://docs.gitea.com/development/api-usage",),
)

GITLAB = Provider(
    name="GitLab",
    slug="gitlab",
    names=("gitlab",),
    harm="Anyone acts as the person, project or group it belongs to, within its scopes: reads code, or changes it.",
    revoke="Revoke the token among the access tokens: https://gitlab.com/-/user_settings/personal_access_tokens",
    references=("https://docs.gitlab.com/security/tokens/",),
)

HARNESS = Provider(
    name="Harness",
    slug="harness",
    names=("harness_api", "harness_platform", "harness_token", "app.harness.io"),
    words=("harness",),
    harm="Anyone runs pipelines and deploys as its owner, and reads the connectors and variables they may see.",
    revoke="Delete the token under the API keys of its owner: "
    "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
    references=("https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",),
)

INFRACOST = Provider(
    name="Infracost",
    slug="infracost",
    harm="Anyone asks for prices as the organization and reads its cost estimates.",
    revoke="Make a new key in the organization's settings: https://dashboard.infracost.io/",
    references=("https://www.infracost.io/docs/",),
)

IONIC = Provider(
    name="Ionic",
    slug="ionic",
    harm="Anyone starts builds and deploys live updates to the apps of the account's Appflow.",
    revoke="Delete the token under Settings, Personal access tokens: "
    "https://dashboard.ionicframework.com/personal/settings",
    references=("https://ionic.io/docs/appflow/",),
)

JENKINS = Provider(
    name="Jenkins",
    slug="jenkins",
    names=("jenkins",),
    harm="Anyone with the user's name acts as that user: runs and changes jobs, which see their secrets.",
    revoke="Revoke the token in the user's security settings: https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
    references=(
        "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
        "https://www.jenkins.io/blog/2018/07/02/new-api-token-system/",
    ),
)

JFROG = Provider(
    name="JFrog",
    slug="jfrog",
    names=("artifactory", "jfrog"),
    harm="Anyone fetches the packages its owner may read and, where they may deploy, replaces them with others.",
    revoke="Revoke the API key or token in the profile: "
    "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
    references=("https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",),
)

KNAPSACK_PRO = Provider(
    name="Knapsack Pro",
    slug="knapsack-pro",
    names=(
        "knapsack_pro",
        "knapsackpro",
        "knapsack-pro",
    ),
    harm="Anyone records false test runs for the suite and reads its test files' names and timings.",
    revoke="Make a new API token for the project and delete this one: https://knapsackpro.com/dashboard",
    references=("https://docs.knapsackpro.com/",),
)

LAUNCHDARKLY = Provider(
    name="LaunchDarkly",
    slug="launchdarkly",
    names=("launchdarkly", "launch_darkly", "launch-darkly"),
    harm="Anyone reads every feature flag and its rules in the environment, those for whom a flag is on among them.",
    revoke="Reset the environment's SDK key: https://launchdarkly.com/docs/home/account/environment/keys",
    references=("https://launchdarkly.com/docs/home/account/api",),
)

LOADMILL = Provider(
    name="Loadmill",
    slug="loadmill",
    names=("loadmill",),
    harm="Anyone reads the team's API tests, with what they contain, and runs load tests at its cost.",
    revoke="Revoke the token under Settings, Security: https://app.loadmill.com/app/user/settings/security",
    references=("https://docs.loadmill.com/",),
)

LOKALISE = Provider(
    name="Lokalise",
    slug="lokalise",
    names=("lokalise",),
    harm="Anyone reads, changes and deletes the translations of the projects its owner can reach.",
    revoke="Delete the token under Profile settings, API tokens: https://app.lokalise.com/profile#apitokens",
    references=("https://developers.lokalise.com/reference/api-authentication",),
)

MERGIFY = Provider(
    name="Mergify",
    slug="mergify",
    names=("mergify",),
    harm="Anyone changes the organization's merge queues, or with a CI key sends false test results.",
    revoke="Delete the key under Settings, Security & Access, API Keys: https://dashboard.mergify.com",
    references=("https://docs.mergify.com/api/application-keys",),
)

MOCKAROO = Provider(
    name="Mockaroo",
    slug="mockaroo",
    names=("mockaroo",),
    harm="Anyone generates data on the account's quota and reads its schemas and datasets.",
    revoke="Reset the key in the account: https://www.mockaroo.com/account",
    references=("https://www.mockaroo.com/docs",),
)

NPM = Provider(
    name="npm",
    slug="npm",
    names=("npm_token", "npm_auth", "npmauthtoken", "npmrc", "registry.npmjs.org", "_authtoken"),
    harm="Anyone reads the owner's private packages and, with a token that may publish, ships code in their name.",
    revoke="Delete the token on npm, and look at what was published since: https://www.npmjs.com/settings/~/tokens",
    references=("https://docs.npmjs.com/about-access-tokens",),
)

NUGET = Provider(
    name="NuGet",
    slug="nuget",
    names=("nuget",),
    harm="Anyone publishes new versions of the packages that the key covers, or unlists them.",
    revoke="Regenerate or delete the key on nuget.org: https://www.nuget.org/account/apikeys",
    references=("https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package",),
)

OCTOPUS = Provider(
    name="Octopus Deploy",
    slug="octopus",
    names=("octopus_api", "octopusapi", "octopus_deploy", "octopusdeploy", "octopus-deploy", "x-octopus-apikey"),
    words=("octopus",),
    harm="Anyone acts as its owner in Octopus: deploys releases, and reads and changes variables and targets.",
    revoke="Delete the key in the profile under My API Keys: "
    "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
    references=("https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",),
)

OPTIMIZELY = Provider(
    name="Optimizely",
    slug="optimizely",
    names=("optimizely",),
    harm="Anyone reads and changes experiments and feature flags, and so what the sites and apps show.",
    revoke="Revoke the token under Profile, API Access: https://app.optimizely.com/v2/profile/api",
    references=("https://docs.developers.optimizely.com/feature-experimentation/reference/authentication",),
)

PACKAGECLOUD = Provider(
    name="packagecloud",
    slug="packagecloud",
    names=("packagecloud",),
    harm="Anyone reads the account's private packages, and with a full token replaces or deletes them.",
    revoke="Reset the API token in the account: https://packagecloud.io/api_token",
    references=("https://packagecloud.io/docs/api",),
)

PACKAGIST = Provider(
    name="Packagist",
    slug="packagist",
    names=("packagist",),
    harm="Anyone installs the organisation's private packages, or with an update token mirrors and changes them.",
    revoke=(
        "Revoke the token in the organization's settings, Authentication Tokens: "
        "https://packagist.com/docs/composer-authentication"
    ),
    references=("https://packagist.com/docs/composer-authentication", "https://packagist.org/apidoc"),
)

PERCY = Provider(
    name="Percy",
    slug="percy",
    names=("percy_token", "percy.io", "percy-token"),
    words=("percy",),
    harm="Anyone uploads snapshots to the project, and with a full-access token approves visual changes.",
    revoke="Regenerate the token in the project's settings: https://www.browserstack.com/docs/percy",
    references=("https://www.browserstack.com/docs/percy",),
)

PHRASE = Provider(
    name="Phrase",
    slug="phrase",
    names=("phraseapp", "phrase_access_token", "phrase_api", "phrase_token", "api.phrase.com", "phrase-cli"),
    harm="Anyone reads, changes or deletes the translations that the product ships.",
    revoke="Delete the token on the profile page, Access Tokens: https://app.phrase.com/settings/oauth_access_tokens",
    references=("https://developers.phrase.com/en/api/strings/authentication",),
)

PIVOTAL_TRACKER = Provider(
    name="Pivotal Tracker",
    slug="pivotal-tracker",
    names=("pivotaltracker", "pivotal_tracker", "pivotal-tracker"),
    harm="Anyone reads and changes the stories of every project that the person can reach.",
    revoke=(
        "Make a new token on the profile page; the service closed in April 2025: https://www.pivotaltracker.com/profile"
    ),
    references=("https://www.pivotaltracker.com/help/api",),
)

POSTMAN = Provider(
    name="Postman",
    slug="postman",
    names=("postman",),
    harm="Anyone reads this person's workspaces, and the keys that collections and environments in them hold.",
    revoke="Delete the key in the settings: https://go.postman.co/settings/me/api-keys",
    references=("https://learning.postman.com/docs/developer/postman-api/authentication/",),
)

PULUMI = Provider(
    name="Pulumi",
    slug="pulumi",
    names=("pulumi",),
    harm="Anyone reads the state of the owner's stacks, decrypts their secrets and starts deployments.",
    revoke="Delete the token in Pulumi Cloud: https://app.pulumi.com/account/tokens",
    references=("https://www.pulumi.com/docs/administration/access-identity/access-tokens/",),
)

PYPI = Provider(
    name="PyPI",
    slug="pypi",
    names=("pypi", "twine_password"),
    harm="Anyone uploads new versions of the projects that the token covers, which others then install.",
    revoke="Remove the token in the account settings: https://pypi.org/manage/account/token/",
    references=("https://pypi.org/help/#apitoken",),
)

QASE = Provider(
    name="Qase",
    slug="qase",
    names=("qase",),
    harm="Anyone reads, changes and deletes the workspace's test cases, runs and defects.",
    revoke="Delete the token under API tokens: https://app.qase.io/user/api/token",
    references=("https://developers.qase.io/",),
)

RAPIDAPI = Provider(
    name="RapidAPI",
    slug="rapidapi",
    names=("rapidapi", "rapid_api", "rapid-api"),
    harm="Anyone calls every API that the account subscribed to, at its cost.",
    revoke="Delete the application's key, or make a new one, under My Apps: https://rapidapi.com/developer/dashboard",
    references=("https://docs.rapidapi.com/docs/keys",),
)

README_IO = Provider(
    name="ReadMe",
    slug="readme",
    names=("readme_api", "readmeio", "readme_io", "readme.io", "rdme_", "dash.readme.com"),
    harm="Anyone reads and rewrites the documentation of the project, where readers are told whom to trust.",
    revoke="Delete the key in the project's settings: https://dash.readme.com",
    references=("https://docs.readme.com/main/reference/intro/authentication",),
)

REDHAT_PYXIS = Provider(
    name="Red Hat Pyxis",
    slug="redhat-pyxis",
    names=("redhatpyxis", "pyxis_api", "catalog.redhat.com", "pyxis"),
    harm="Anyone changes the certification data of the partner's container images.",
    revoke="Delete the key in the partner portal: https://connect.redhat.com/",
    references=("https://catalog.redhat.com/api/containers/docs/",),
)

RUBYGEMS = Provider(
    name="RubyGems",
    slug="rubygems",
    names=("rubygems", "gem_host_api_key"),
    harm="Anyone pushes new versions of the owner's gems, or yanks them, within the key's scopes.",
    revoke="Delete the key in the profile: https://rubygems.org/profile/api_keys",
    references=("https://guides.rubygems.org/api-key-scopes/",),
)

SAUCE_LABS = Provider(
    name="Sauce Labs",
    slug="sauce-labs",
    names=("saucelabs", "sauce_labs", "sauce_access", "sauce-labs"),
    words=("sauce",),
    harm="With the user name, anyone runs tests at the account's cost and reads its sessions, apps and videos.",
    revoke="Regenerate the access key in the user settings: https://app.saucelabs.com/user-settings",
    references=("https://docs.saucelabs.com/basics/acct-team-mgmt/viewing-account-information/",),
)

SCALR = Provider(
    name="Scalr",
    slug="scalr",
    names=("scalr_token", "scalr_api", "scalr.io"),
    words=("scalr",),
    harm="Anyone runs and changes the account's Terraform workspaces and reads their state and variables.",
    revoke="Delete the token in the account's settings: https://docs.scalr.io/",
    references=("https://docs.scalr.io/",),
)

SCRUTINIZER = Provider(
    name="Scrutinizer",
    slug="scrutinizer",
    names=(
        "scrutinizer_ci",
        "scrutinizer-ci",
        "scrutinizerci",
    ),
    words=("scrutinizer",),
    harm="Anyone reads the analysis and code of the account's repositories and starts inspections.",
    revoke="Delete the token in the profile: https://scrutinizer-ci.com/profile/applications",
    references=("https://scrutinizer-ci.com/docs/api/",),
)

SEMAPHORE_CI = Provider(
    name="Semaphore CI",
    slug="semaphore-ci",
    names=(
        "semaphoreci",
        "semaphore_ci",
        "semaphore-ci",
        "semaphore_api_token",
        "semaphore_token",
    ),
    harm="Anyone starts and changes the organisation's pipelines, which run commands and see its secrets.",
    revoke="Reset the API token in the profile: https://me.semaphoreci.com/account",
    references=("https://docs.semaphoreci.com/",),
)

SIDEKIQ = Provider(
    name="Sidekiq",
    slug="sidekiq",
    names=("contribsys",),
    harm="Anyone downloads Sidekiq Pro or Enterprise with the company's license.",
    revoke="Ask for new credentials at the account's page: https://billing.contribsys.com/",
    references=("https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",),
)

SONAR = Provider(
    name="SonarQube",
    slug="sonarqube",
    names=("sonarqube", "sonarcloud", "sonar_token", "sonar_login", "sonar.login", "sonar.token", "sonar_api"),
    words=("sonar",),
    harm="Anyone reads the analysed source code and its known weaknesses, and sends in forged analyses.",
    revoke="Revoke the token under My Account, Security: https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
    references=("https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",),
)

SOURCEGRAPH = Provider(
    name="Sourcegraph",
    slug="sourcegraph",
    names=("sourcegraph", "src_access_token"),
    harm="Anyone searches and reads all code that its owner can see in Sourcegraph.",
    revoke="Delete the token in the user's settings: https://sourcegraph.com/docs/cli/how-tos/revoking-an-access-token",
    references=("https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token",),
)

TEAMCITY = Provider(
    name="TeamCity",
    slug="teamcity",
    names=("teamcity",),
    harm="Anyone acts as the person on the build server: reads build settings and logs, and starts builds.",
    revoke=(
        "Delete the token in the profile, Access Tokens: "
        "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens"
    ),
    references=("https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html",),
)

TEFTER = Provider(
    name="Tefter",
    slug="tefter",
    names=("tefter",),
    harm="Anyone reads and changes the account's bookmarks and notes.",
    revoke="Make a new token in the settings, Integrations: https://tefter.io/",
    references=("https://tefter.io/",),
)

TEMPORAL = Provider(
    name="Temporal",
    slug="temporal",
    names=("temporal_api", "temporal_cloud", "tmprl.cloud"),
    words=("temporal",),
    harm="Anyone starts, reads and ends workflows in the namespaces that the key's owner can reach.",
    revoke="Disable or delete the key in Temporal Cloud, under API keys: https://cloud.temporal.io/settings/api-keys",
    references=("https://docs.temporal.io/cloud/api-keys",),
)

TERRAFORM = Provider(
    name="HCP Terraform",
    slug="terraform",
    names=("terraform_token", "terraform_cloud", "terraformcloud", "tfe_token", "tf_token_app", "app.terraform.io"),
    words=("atlas",),
    harm="Anyone acts as its person, team or organization: starts runs, and reads state with the secrets in it.",
    revoke="Delete the token in the settings: https://app.terraform.io/app/settings/tokens",
    references=("https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",),
)

TESTINGBOT = Provider(
    name="TestingBot",
    slug="testingbot",
    names=("testingbot",),
    harm="Anyone runs browsers on the account's minutes and reads the recordings of its tests.",
    revoke="Reset the key and secret on the account page: https://testingbot.com/members/user/edit",
    references=("https://testingbot.com/support/api",),
)

TRAVIS = Provider(
    name="Travis CI",
    slug="travis",
    names=("travis_token", "travis_api", "travis_access", "travis-ci", "travis_ci", "travisci"),
    words=("travis",),
    harm="Anyone starts builds as this person, and reads private build logs and settings.",
    revoke="Regenerate the token in the account's preferences: https://app.travis-ci.com/account/preferences",
    references=("https://developer.travis-ci.com/authentication",),
)

UNKEY = Provider(
    name="Unkey",
    slug="unkey",
    harm="Anyone makes, reads and revokes the API keys that the workspace gives to its own users.",
    revoke="Delete the root key under Settings, Root Keys: https://app.unkey.com/settings/root-keys",
    references=("https://www.unkey.com/docs",),
)

VAGRANT_CLOUD = Provider(
    name="Vagrant Cloud",
    slug="vagrant-cloud",
    names=("vagrant_cloud", "vagrantcloud", "vagrant-cloud", "vagrantup", "atlas_token", "vagrant_token"),
    harm="Anyone publishes new versions of the account's boxes, which its users then run.",
    revoke="Delete the token on the security page: https://app.vagrantup.com/settings/security",
    references=("https://developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication",),
)

VAL_TOWN = Provider(
    name="Val Town",
    slug="val-town",
    harm="Anyone reads, changes and runs the person's vals, with their data, within the token's scopes.",
    revoke="Delete the token: https://www.val.town/settings/api",
    references=("https://docs.val.town/",),
)

VERSIONEYE = Provider(
    name="VersionEye",
    slug="versioneye",
    names=("versioneye",),
    harm="Anyone reads the account's projects and their dependencies.",
    revoke=(
        "The service has closed; on your own installation make a new key in the settings: "
        "https://github.com/versioneye/versioneye-api"
    ),
    references=("https://github.com/versioneye/versioneye-api",),
)

WAKATIME = Provider(
    name="WakaTime",
    slug="wakatime",
    names=("wakatime",),
    harm="Anyone reads the person's coding activity: projects, branches, files and hours.",
    revoke="Make a new key in the account's settings: https://wakatime.com/settings/account",
    references=("https://wakatime.com/developers",),
)

WUNDERGRAPH = Provider(
    name="WunderGraph Cosmo",
    slug="wundergraph",
    names=("wundergraph", "cosmo_api_key"),
    harm="Anyone publishes subgraph schemas to the federated graph, and reads its metrics and traces.",
    revoke="Delete the key in Cosmo Studio, API Keys: https://cosmo-docs.wundergraph.com/studio/api-keys",
    references=("https://cosmo-docs.wundergraph.com/studio/api-keys",),
)

ZEPLIN = Provider(
    name="Zeplin",
    slug="zeplin",
    names=("zeplin",),
    harm="Anyone reads the designs, screens and comments that the person can open.",
    revoke="Delete the token in the profile, Developer tab: https://app.zeplin.io/profile/developer",
    references=("https://docs.zeplin.dev/reference/authentication",),
)

RULES: tuple[Rule, ...] = (
    near(AIRBRAKE, "api-key", "{hex:32}", "{hex:40}"),
    near(ANYPOINT, "client-secret", "{b62:32}", "{uuid}"),
    near(APIDECK, "api-key", "sk_live_{b64url:80,100}", "sk_test_{b64url:80,100}"),
    near(APIMATIC, "api-key"),
    near(APIMETRICS, "api-key", "{b62:32}"),
    near(APPSYNERGY, "api-key"),
    near(BITBAR, "api-key", "{b62:32}"),
    alone(
        BITBUCKET,
        "access-token",
        "ATCTT3xFfGN0{b64url:100,300}={HEX:8}",
        finds=("https://x-token-auth:«ATCTT3xFfGN0{b64url:170}={HEX:8}»@bitbucket.org/team/repository.git",),
    ),
    alone(
        BITBUCKET,
        "app-password",
        "ATBB{b62:32}",
        harm="Anyone acts as this person on Bitbucket, within what the app password may: reads code, or changes it.",
        revoke="Delete the app password: https://bitbucket.org/account/settings/app-passwords/",
        references=("https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",),
    ),
    alone(
        BITBUCKET,
        "http-access-token",
        "BBDC-{b64:40,60}",
        title="Bitbucket Data Center HTTP access token",
        revoke="Revoke the token in its owner's settings on the server: "
        "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
        references=("https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",),
    ),
    near(
        BITBUCKET,
        "client-secret",
        "{b62:32}",
        "{b64url:64}",
        hints=("secret",),
        harm="Anyone acts as the OAuth consumer, and with its leave in the repositories of those who added it.",
        revoke="Delete the OAuth consumer in the workspace's settings: "
        "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
        references=("https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",),
    ),
    alone(BITRISE, "personal-access-token", "bitpat_{b64url:32,120}"),
    alone(BITRISE, "workspace-token", "bitwat_{b64url:32,120}"),
    near(BITRISE, "legacy-token", "{b64url:86}"),
    near(BLAZEMETER, "api-secret", "{hex:72}"),
    near(BROWSERSTACK, "access-key", "{b62:20}", hints=("key", "token", "secret")),
    near(BUDIBASE, "api-key"),
    near(BUGHERD, "api-key", "{alnum:22}"),
    alone(BUILDKITE, "api-access-token", "bkua_{hex:40}", "bkua_{b62:41,60}"),
    alone(
        BUILDKITE,
        "agent-token",
        "bkct_{b64url:40,90}",
        "bkar_{b64url:40,90}",
        harm="Anyone connects an agent that is given the organization's jobs, with their code and secrets.",
        revoke="Revoke the agent token in the cluster's settings: https://buildkite.com/docs/agent/self-hosted/tokens",
    ),
    alone(
        BUILDKITE,
        "agent-session-token",
        "bkaa_{b64url:40,100}",
        "bkaj_{b64url:20,200}.{b64url:40,400}.{b64url:40,400}",
        harm="Anyone acts as the connected agent: takes its jobs, with their code and secrets.",
        revoke="Stop the agent, and revoke the agent token it was started with: https://buildkite.com/docs/agent/self-hosted/tokens",
    ),
    alone(
        BUILDKITE,
        "registry-token",
        "bkpt_{b64url:60,300}",
        "bkpt_{b64url:20,59}.{b64url:20,300}.{b64url:20,300}",
        harm="Anyone installs the packages of the registry, or with a publishing token replaces them.",
        revoke="Delete the registry token in the registry's settings: https://buildkite.com/docs/package-registries",
    ),
    alone(
        BUILDKITE,
        "portal-token",
        "bkpat_{b64url:40,80}",
        "bkps_{b64url:40,90}",
        harm="Anyone runs the queries of the portal that the token was made for.",
        revoke="Revoke the token on the portal's Security page: https://buildkite.com/docs/apis/portals",
    ),
    near(BUILDKITE, "legacy-token", "{hex:40}", "{b62:50}"),
    alone(CIRCLECI, "personal-api-token", "CCIPAT_{b62:22}_{hex:40}"),
    alone(
        CIRCLECI,
        "project-api-token",
        "CCIPRJ_{b62:22}_{hex:40}",
        harm="Anyone reads the project's builds and artifacts, or changes its settings, within the token's scope.",
        revoke="Delete the token in the project's settings, under API Permissions: https://circleci.com/docs/managing-api-tokens/",
    ),
    near(CIRCLECI, "legacy-token", "{hex:40}"),
    alone(CLOJARS, "deploy-token", "CLOJARS_{hex:60}"),
    near(CLOUDSMITH, "api-key", "{hex:40}"),
    near(CODACY, "api-token", "{hex:32}", "{b62:20}"),
    near(CODECOV, "token", "{uuid}"),
    near(CODEMAGIC, "api-token"),
    near(CODEQUIRY, "api-key"),
    near(CODE_CLIMATE, "token", "{hex:64}", "{hex:40}"),
    alone(CONFIGCAT, "sdk-key", "configcat-sdk-1/{b64url:22}/{b64url:22}"),
    near(COVERALLS, "repo-token", "{b62:32,36}"),
    alone(CRATES_IO, "api-token", "cio{b62:32}"),
    near(CROWDIN, "api-token", "{hex:80}", "{hex:32}"),
    alone(
        DEVCYCLE,
        "server-sdk-key",
        "dvc_server_{b62:24,80}",
        "dvc_server_{b62:20,60}_{b62:6,12}",
        ignores=("dvc_client_{b62:32}", "dvc_mobile_{b62:32}"),
    ),
    near(DITTO_WORDS, "api-key", "{uuid}.{hex:40}"),
    alone(
        DOCKER,
        "personal-access-token",
        "dckr_pat_{b64url:27}",
        finds=("docker login -u user -p «dckr_pat_{b64url:27}»",),
    ),
    alone(
        DOCKER,
        "organization-access-token",
        "dckr_oat_{b64url:27,40}",
        harm="Anyone pulls the organization's private images and, with a token that may write, replaces them.",
        revoke="Delete the token in the organization's settings: https://docs.docker.com/enterprise/security/access-tokens/",
        references=("https://docs.docker.com/enterprise/security/access-tokens/",),
    ),
    near(DOCKER, "legacy-access-token", "{uuid}"),
    alone(
        DOCKER,
        "swarm-join-token",
        "SWMTKN-1-{alnum:50}-{alnum:25}",
        harm="Whoever reaches the swarm's managers joins it with a machine of theirs; as a manager they own all of it.",
        revoke="Run `docker swarm join-token --rotate`: https://docs.docker.com/reference/cli/docker/swarm/join-token/",
        references=("https://docs.docker.com/reference/cli/docker/swarm/join-token/",),
    ),
    alone(
        DOCKER,
        "swarm-unlock-key",
        "SWMKEY-1-{b64:43}",
        harm="With a manager's disk, anyone decrypts the swarm's keys and its Raft log, secrets included.",
        revoke="Run `docker swarm unlock-key --rotate`: https://docs.docker.com/engine/swarm/swarm_manager_locking/",
        references=("https://docs.docker.com/engine/swarm/swarm_manager_locking/",),
    ),
    near(DRONAHQ, "api-key"),
    near(DRONE, "token", "{b62:32}", "{hex:32}"),
    alone(FORTY_TWO, "client-secret", "s-s4t2ud-{hex:64}", "s-s4t2af-{hex:64}", ignores=("u-s4t2ud-{hex:64}",)),
    near(FORTY_TWO, "api-secret", "{hex:64}", names=("intra42", "intra_42", "api.intra.42.fr", "42_api")),
    near(GETSANDBOX, "api-key"),
    near(GITALK, "client-secret", "{hex:40}", hints=("secret",)),
    near(GITEA, "access-token", "{hex:40}"),
    alone(
        GITLAB,
        "personal-access-token",
        "glpat-{b64url:20}",
        "glpat-{b64url:27,300}.{alnum:9}",
        "glpat-{b64url:27,300}.01.{alnum:9}",
        title="GitLab access token",
        finds=(
            "https://oauth2:«glpat-{b64url:20}»@gitlab.com/group/project.git",
            'curl --header "PRIVATE-TOKEN: «glpat-{b64url:50}.01.{alnum:9}»" https://gitlab.com/api/v4/user',
            "ACME-«glpat-{b64url:20}»",
        ),
    ),
    alone(
        GITLAB,
        "deploy-token",
        "gldt-{b64url:20}",
        "gldt-{b64url:27,300}.{alnum:9}",
        "gldt-{b64url:27,300}.01.{alnum:9}",
        harm="Anyone clones the repository or pulls its packages and images, and pushes them where it may write.",
        revoke="Revoke the deploy token in the settings of its project or group: "
        "https://docs.gitlab.com/user/project/deploy_tokens/",
        references=("https://docs.gitlab.com/user/project/deploy_tokens/",),
    ),
    alone(
        GITLAB,
        "runner-token",
        "glrt-{b64url:20}",
        "glrt-t{digit:1}_{b64url:20}",
        "glrt-t{digit:1}_{b64url:27,300}.{alnum:9}",
        "glrt-t{digit:1}_{b64url:27,300}.01.{alnum:9}",
        "glrtr-{b64url:20}",
        "glrtr-t{digit:1}_{b64url:20}",
        "glrtr-t{digit:1}_{b64url:27,300}.01.{alnum:9}",
        title="GitLab runner authentication token",
        harm="Anyone runs a copy of the runner: it receives jobs, with the code and the secrets that are in them.",
        revoke="Reset the runner's authentication token: "
        "https://docs.gitlab.com/api/runners/#reset-runners-authentication-token-by-using-the-current-token",
        references=("https://docs.gitlab.com/security/tokens/#runner-authentication-tokens",),
    ),
    alone(
        GITLAB,
        "runner-registration-token",
        "GR1348941{b64url:20}",
        harm="Anyone registers a runner of theirs, which then receives jobs, with the code and secrets in them.",
        revoke="Reset the registration token of the project, group or instance: "
        "https://docs.gitlab.com/ci/runners/runners_scope/",
        references=("https://docs.gitlab.com/security/tokens/#runner-registration-tokens-deprecated",),
    ),
    alone(
        GITLAB,
        "job-token",
        "glcbt-{hex:1,5}_{b64url:20}",
        "glcbt-{b64url:20}",
        "glcbt-eyJ{b64url:20,400}.{b64url:60,1500}.{b64url:80,700}",
        title="GitLab CI/CD job token",
        harm="While the job runs, anyone reads code and packages as the person who started it.",
        revoke="It ends with its job; cancel the job if it still runs: https://docs.gitlab.com/ci/jobs/ci_job_token/",
        references=("https://docs.gitlab.com/ci/jobs/ci_job_token/",),
    ),
    alone(
        GITLAB,
        "trigger-token",
        "glptt-{hex:40}",
        title="GitLab pipeline trigger token",
        harm="Anyone starts pipelines with variables of their choice, as the person who made the trigger.",
        revoke="Revoke the trigger in the project's CI/CD settings: https://docs.gitlab.com/ci/triggers/",
        references=("https://docs.gitlab.com/ci/triggers/",),
    ),
    alone(
        GITLAB,
        "feed-token",
        "glft-{b64url:20}",
        "glft-{hex:64}-{digit:1,12}",
        harm="Anyone reads this person's feeds and calendars, confidential issues included.",
        revoke="Reset the feed token in the user settings: https://gitlab.com/-/user_settings/personal_access_tokens",
        references=("https://docs.gitlab.com/security/tokens/#feed-token",),
    ),
    alone(
        GITLAB,
        "incoming-mail-token",
        "glimt-{alnum:24,25}",
        finds=("incoming+group-project-1-«glimt-{alnum:25}»-issue@incoming.gitlab.com",),
        harm="Anyone opens issues and merge requests by mail, in this person's name.",
        revoke="Reset the incoming email token: https://gitlab.com/-/user_settings/personal_access_tokens",
        references=("https://docs.gitlab.com/security/tokens/#incoming-email-token",),
    ),
    alone(
        GITLAB,
        "agent-token",
        "glagent-{b64url:50}",
        title="GitLab agent for Kubernetes token",
        harm="Anyone poses as the cluster's agent to GitLab and receives what is sent to the cluster.",
        revoke="Reset the agent's token: "
        "https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token",
        references=("https://docs.gitlab.com/security/tokens/#gitlab-cluster-agent-tokens",),
    ),
    alone(
        GITLAB,
        "oauth-secret",
        "gloas-{b64url:64}",
        title="GitLab OAuth application secret",
        harm="Anyone poses as the application, and gets tokens of the people who sign in with it.",
        revoke="Renew the secret of the application: https://gitlab.com/-/user_settings/applications",
        references=("https://docs.gitlab.com/integration/oauth_provider/",),
    ),
    alone(
        GITLAB,
        "scim-token",
        "glsoat-{b64url:20}",
        harm="Anyone adds people to the group and removes them, as the identity provider would.",
        revoke="Reset the SCIM token in the group's settings: https://docs.gitlab.com/user/group/saml_sso/scim_setup/",
        references=("https://docs.gitlab.com/user/group/saml_sso/scim_setup/",),
    ),
    alone(
        GITLAB,
        "feature-flag-token",
        "glffct-{b64url:20}",
        title="GitLab feature flags client token",
        harm="Anyone reads the project's feature flags and for whom they are on.",
        revoke="Reset the client token under Feature flags, Configure: https://docs.gitlab.com/operations/feature_flags/",
        references=("https://docs.gitlab.com/operations/feature_flags/",),
    ),
    alone(
        GITLAB,
        "workspace-token",
        "glwt-{b64url:20,64}",
        harm="While the workspace runs, anyone reaches it as its owner.",
        revoke="Stop or terminate the workspace: https://docs.gitlab.com/user/workspace/",
        references=("https://docs.gitlab.com/security/tokens/#workspace-token",),
    ),
    alone(
        GITLAB,
        "session-cookie",
        "_gitlab_session={hex:32}",
        harm="Anyone is signed in to GitLab as this person until the session ends.",
        revoke="Revoke the session: https://gitlab.com/-/user_settings/active_sessions",
        references=("https://docs.gitlab.com/user/profile/active_sessions/",),
    ),
    near(
        GITLAB,
        "legacy-token",
        "{b64url:20}",
        title="GitLab token (old)",
        hints=("token",),
    ),
    near(
        GITLAB,
        "client-secret",
        "{hex:64}",
        hints=("secret",),
        harm="Anyone poses as the OAuth application, and gets tokens of the people who sign in with it.",
        revoke="Renew the secret of the application: https://gitlab.com/-/user_settings/applications",
        references=("https://docs.gitlab.com/integration/oauth_provider/",),
    ),
    alone(
        HARNESS,
        "personal-access-token",
        "pat.{b64url:22}.{hex:24}.{b62:20}",
        "pat.{b64url:22}.{b62:20}",
    ),
    alone(
        HARNESS,
        "service-account-token",
        "sat.{b64url:22}.{hex:24}.{b62:20}",
        "sat.{b64url:22}.{b62:20}",
    ),
    alone(INFRACOST, "api-key", "ico-{b62:32}"),
    alone(IONIC, "personal-access-token", "ion_{b62:42}"),
    near(JENKINS, "api-token", "11{hex:32}", "{hex:32}"),
    near(
        JENKINS,
        "agent-secret",
        "{hex:64}",
        hints=(
            "secret",
            "agent",
        ),
        harm="Anyone connects as this build agent, and gets the jobs sent to it with their code and secrets.",
        revoke="Delete the agent and create it under another name: https://www.jenkins.io/doc/book/using/using-agents/",
        references=(
            "https://www.jenkins.io/doc/book/using/using-agents/",
            "https://github.com/jenkinsci/docker-agents",
        ),
    ),
    alone(
        JFROG,
        "api-key",
        "AKCp{b62:69}",
        finds=('curl -H "X-JFrog-Art-Api: «AKCp{b62:69}»" https://example.org/artifactory/api/system/ping',),
    ),
    alone(JFROG, "reference-token", "cmVmdGtu{b62:56}"),
    near(JFROG, "legacy-api-key", "{b62:73}"),
    near(KNAPSACK_PRO, "test-suite-token", "{hex:32}"),
    alone(
        LAUNCHDARKLY,
        "sdk-key",
        "sdk-{uuid}",
        ignores=("mob-{uuid}",),
    ),
    alone(
        LAUNCHDARKLY,
        "relay-key",
        "rel-{uuid}",
        harm="Anyone reads the feature flags of all environments that the Relay Proxy serves.",
        revoke="Reset or delete the Relay Proxy configuration: https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration",
        references=("https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration",),
    ),
    near(
        LAUNCHDARKLY,
        "api-token",
        "api-{uuid}",
        harm="Anyone acts as its owner in LaunchDarkly: turns features on and off for everybody.",
        revoke="Reset or delete the token under Authorization: https://app.launchdarkly.com/settings/authorization",
    ),
    near(LOADMILL, "api-token", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(LOKALISE, "api-token", "{hex:40}"),
    near(MERGIFY, "application-key"),
    near(MOCKAROO, "api-key", "{hex:8}"),
    alone(
        NPM,
        "access-token",
        "npm_{b62:30}{crc32b62}",
        check=classic_checksum,
        finds=("//registry.npmjs.org/:_authToken=«npm_{b62:30}{crc32b62}»",),
        ignores=("npm_config_registry_of_the_company_mirror", "//registry.npmjs.org/:_authToken=${NPM_TOKEN}"),
    ),
    near(
        NPM,
        "legacy-token",
        "{uuid}",
        title="npm token (old)",
        references=("https://docs.npmjs.com/about-access-tokens",),
    ),
    alone(NUGET, "api-key", "oy2{alnum:43}", finds=("dotnet nuget push x.nupkg --api-key «oy2{alnum:43}»",)),
    near(OCTOPUS, "api-key", "API-{b62:25,36}"),
    near(OPTIMIZELY, "access-token", "2:{b64url:40,64}"),
    near(PACKAGECLOUD, "api-token", "{hex:48}"),
    alone(PACKAGIST, "organization-token", "packagist_ort_{hex:68}", "packagist_out_{hex:68}"),
    alone(PACKAGIST, "user-token", "packagist_uut_{hex:68}"),
    alone(
        PACKAGIST,
        "api-secret",
        "packagist_acs_{hex:48,100}",
        harm="With its key, anyone manages the packages, teams and customers of the organisation on Private Packagist.",
        revoke="Delete the API credentials in the organization's settings, API Access: https://packagist.com/docs/api",
        references=("https://packagist.com/docs/api",),
    ),
    near(
        PACKAGIST,
        "api-token",
        "{b64url:20}",
        "{hex:60}",
        names=("packagist_token", "packagist_api", "packagist.org/api", "packagist-token", "packagist.com"),
        harm="Anyone submits and updates packages on packagist.org in the maintainer's name.",
        revoke="Make a new token on the profile page: https://packagist.org/profile/",
    ),
    near(PERCY, "token", "{hex:64}", "web_{hex:64}", "app_{hex:64}", "auto_{hex:64}", "ss_{hex:64}", "vmw_{hex:64}"),
    near(PHRASE, "access-token", "{hex:64}"),
    near(PIVOTAL_TRACKER, "api-token", "{hex:32}"),
    alone(POSTMAN, "api-key", "PMAK-{hex:24}-{hex:34}"),
    alone(
        POSTMAN,
        "collection-access-key",
        "PMAT-{b62:26}",
        harm="Anyone reads the one collection, and the keys that are written in it.",
        revoke="Delete the collection access key: https://go.postman.co/settings/me/api-keys",
        references=("https://learning.postman.com/docs/developer/postman-api/collection-access-keys/",),
    ),
    alone(PULUMI, "access-token", "pul-{hex:40}"),
    alone(
        PYPI,
        "upload-token",
        "pypi-AgEIcHlwaS5vcmc{b64url:50,400}",
        title="PyPI API token",
        finds=("[pypi]\nusername = __token__\npassword = «pypi-AgEIcHlwaS5vcmc{b64url:150}»",),
    ),
    alone(
        PYPI,
        "test-upload-token",
        "pypi-AgENdGVzdC5weXBpLm9yZw{b64url:50,400}",
        title="TestPyPI API token",
        harm="Anyone uploads new versions of the projects that the token covers, on TestPyPI.",
        revoke="Remove the token in the account settings: https://test.pypi.org/manage/account/token/",
    ),
    near(QASE, "api-token", "{hex:64}", "{hex:40}"),
    alone(RAPIDAPI, "api-key", "{alnum:10}msh{alnum:15}p1{alnum:6}jsn{alnum:12}", keywords=("msh",)),
    alone(README_IO, "api-key", "rdme_{alnum:70}"),
    near(REDHAT_PYXIS, "api-key", "{alnum:32}"),
    alone(RUBYGEMS, "api-key", "rubygems_{hex:48}"),
    near(RUBYGEMS, "legacy-api-key", "{hex:32}"),
    near(SAUCE_LABS, "access-key", "{uuid}"),
    near(SCALR, "api-token"),
    near(SCRUTINIZER, "access-token", "{hex:64}"),
    near(SEMAPHORE_CI, "api-token", "{b64url:20}"),
    near(SIDEKIQ, "license-key", "{hex:8}:{hex:8}"),
    alone(SONAR, "user-token", "squ_{hex:40}"),
    alone(
        SONAR,
        "project-token",
        "sqp_{hex:40}",
        harm="Anyone sends in forged analyses of the one project, and reads what an analysis may read.",
    ),
    alone(
        SONAR,
        "global-analysis-token",
        "sqa_{hex:40}",
        harm="Anyone sends in forged analyses of every project of the server.",
    ),
    near(SONAR, "legacy-token", "{hex:40}", title="SonarQube or SonarCloud token"),
    alone(SOURCEGRAPH, "access-token", "sgp_{hex:40}", "sgp_{hex:16}_{hex:40}", "sgp_local_{hex:40}"),
    alone(
        SOURCEGRAPH,
        "gateway-token",
        "sgd_{hex:64}",
        harm="Anyone runs models through the Cody Gateway on the account's quota.",
    ),
    alone(
        SOURCEGRAPH,
        "license-token",
        "slk_{hex:64}",
        "sgs_{hex:64}",
        title="Sourcegraph subscription token",
        harm="Anyone uses the services that the organization's subscription pays for.",
        revoke="Ask Sourcegraph's support for a new licence key: https://sourcegraph.com/contact/support",
    ),
    alone(
        SOURCEGRAPH,
        "amp-token",
        "sgamp_user_{b62:20,30}_{b62:32,80}",
        title="Amp access token",
        harm="Anyone runs the coding agent Amp at this person's cost, and reads their threads.",
        revoke="Delete the token in the settings: https://ampcode.com/settings",
        references=("https://ampcode.com/manual",),
    ),
    near(SOURCEGRAPH, "legacy-access-token", "{hex:40}"),
    alone(TEAMCITY, "access-token", "eyJ0eXAiOiAiVENWMiJ9.{b64url:36}.{b64url:48}"),
    near(TEFTER, "api-key"),
    near(TEMPORAL, "api-key"),
    alone(
        TERRAFORM,
        "api-token",
        "{b62:14}.atlasv1.{b62:60,70}",
        finds=('credentials "app.terraform.io" {\n  token = "«{b62:14}.atlasv1.{b62:67}»"\n}',),
    ),
    near(TESTINGBOT, "api-secret", "{hex:32}"),
    near(TRAVIS, "api-token", "{b64url:22}", "{b64url:20}"),
    alone(UNKEY, "root-key", "unkey_{b62:20,40}"),
    near(VAGRANT_CLOUD, "token", "{b62:14}.atlasv1.{b64url:60,70}"),
    alone(VAL_TOWN, "api-token", "vtwn_{b62:20,40}"),
    near(VERSIONEYE, "api-key", "{hex:20}"),
    alone(WAKATIME, "api-key", "waka_{uuid}"),
    alone(WAKATIME, "oauth-token", "waka_tok_{b62:40,120}", "waka_ref_{b62:40,120}"),
    alone(
        WAKATIME,
        "client-secret",
        "waka_sec_{b62:40,120}",
        harm="Anyone poses as the OAuth app and turns codes into tokens of its users.",
        revoke="Make a new secret in the app's settings: https://wakatime.com/apps",
    ),
    near(WAKATIME, "legacy-api-key", "{uuid}"),
    alone(WUNDERGRAPH, "api-key", "cosmo_{hex:32}"),
    near(ZEPLIN, "personal-access-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
)
