"""Things: keys of shipping, travel and device services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ADAFRUIT = Provider(
    name="Adafruit IO",
    slug="adafruit",
    names=("adafruit", "aio_key", "adafruit_io", "io.adafruit.com"),
    harm="Anyone reads the account's feeds and writes to them, and so steers the devices that listen.",
    revoke="Regenerate the key in the account: https://io.adafruit.com/api/docs/#authentication",
    references=("https://io.adafruit.com/api/docs/#authentication",),
)

AMADEUS = Provider(
    name="Amadeus",
    slug="amadeus",
    names=("amadeus",),
    harm="With the API key, anyone searches and books flights and hotels on the app's quota.",
    revoke="Make a new secret in the app's settings: https://developers.amadeus.com/my-apps",
    references=(
        "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/",
    ),
)

ATERA = Provider(
    name="Atera",
    slug="atera",
    names=("atera_api", "app.atera.com"),
    words=("atera",),
    harm="Anyone reads the customers, tickets and devices of the account and changes them.",
    revoke="Reset the key under Admin, API: https://app.atera.com/new/admin/api",
    references=("https://app.atera.com/apidocs",),
)

BLYNK = Provider(
    name="Blynk",
    slug="blynk",
    names=("blynk",),
    harm="Anyone reads and switches the device that the token belongs to.",
    revoke="Refresh the auth token in the device's developer tools: https://blynk.cloud/",
    references=("https://docs.blynk.io/en/concepts/device",),
)

CLOVERLY = Provider(
    name="Cloverly",
    slug="cloverly",
    names=("cloverly",),
    harm="Anyone buys carbon offsets at the account's cost and reads its estimates and purchases.",
    revoke="Reset the keys in the dashboard: https://dashboard.cloverly.com/",
    references=("https://docs.cloverly.com/",),
)

DUFFEL = Provider(
    name="Duffel",
    slug="duffel",
    names=("duffel",),
    harm="Anyone books and cancels flights and stays from the balance, and reads the passengers' data.",
    revoke="Delete the access token in the dashboard: https://app.duffel.com/tokens",
    references=("https://duffel.com/docs/api/overview/authentication",),
)

EAGLE_EYE_NETWORKS = Provider(
    name="Eagle Eye Networks",
    slug="eagle-eye-networks",
    names=(
        "eagleeyenetworks",
        "eagle_eye_networks",
        "eagleeye_api",
        "eagle_eye_api",
    ),
    harm="Anyone poses as the app towards the video service; with a user's token, watches their cameras.",
    revoke="Delete the API key in the developer portal: https://developer.eagleeyenetworks.com/",
    references=("https://developer.eagleeyenetworks.com/",),
)

EASYPOST = Provider(
    name="EasyPost",
    slug="easypost",
    harm="Anyone buys postage at the account's cost and reads the addresses of its shipments.",
    revoke="Disable the key in the account, under API Keys: https://www.easypost.com/account/api-keys",
    references=("https://docs.easypost.com/docs/authentication",),
)

ECOSTRUXURE_IT = Provider(
    name="EcoStruxure IT",
    slug="ecostruxure-it",
    names=(
        "ecostruxureit",
        "ecostruxure_it",
        "ecostruxure",
    ),
    harm="Anyone reads the inventory, alarms and measurements of the organisation's data centres.",
    revoke="Revoke the key in the user's API key list: https://app.ecostruxureit.com/",
    references=("https://api.ecostruxureit.com/rest/",),
)

FLEETBASE = Provider(
    name="Fleetbase",
    slug="fleetbase",
    names=("fleetbase",),
    harm="Anyone reads and changes the fleet's orders, drivers, vehicles and their positions.",
    revoke="Roll or delete the key under Developers, API keys: https://console.fleetbase.io/",
    references=("https://docs.fleetbase.io/",),
)

FLEXPORT = Provider(
    name="Flexport",
    slug="flexport",
    names=("flexport",),
    harm="Anyone reads and changes the company's shipments, orders and stock.",
    revoke="Delete the token under API tokens: https://portal.flexport.com/",
    references=("https://docs.logistics-api.flexport.com/",),
)

FLIGHTAPI = Provider(
    name="FlightAPI",
    slug="flightapi",
    names=("flightapi",),
    harm="Anyone reads flight data on the account's credits.",
    revoke="Reset the key in the dashboard: https://www.flightapi.io/",
    references=("https://docs.flightapi.io/",),
)

FLIGHTLABS = Provider(
    name="FlightLabs",
    slug="flightlabs",
    names=(
        "goflightlabs",
        "flightlabs",
    ),
    harm="Anyone reads flight data on the account's plan.",
    revoke="Reset the access key in the dashboard: https://www.goflightlabs.com/dashboard",
    references=("https://www.goflightlabs.com/",),
)

FLIGHTSTATS = Provider(
    name="FlightStats",
    slug="flightstats",
    names=("flightstats",),
    harm="With the app id, anyone uses up the account's quota of flight data.",
    revoke="Make a new application key in the developer centre: https://developer.flightstats.com/",
    references=("https://developer.flightstats.com/api-docs/how_to",),
)

HYPERTRACK = Provider(
    name="HyperTrack",
    slug="hypertrack",
    names=("hypertrack",),
    harm="With the account id, anyone sees where the company's workers are, and changes their orders.",
    revoke="Make a new secret key on the dashboard, Setup: https://dashboard.hypertrack.com/setup",
    references=("https://hypertrack.com/docs/",),
)

IMPALA = Provider(
    name="Impala",
    slug="impala",
    names=(
        "impala_travel",
        "impala.travel",
        "getimpala",
        "impala_api",
    ),
    harm="Anyone books hotel rooms in the account's name and reads its bookings.",
    revoke="Ask for a new key in the account: https://docs.impala.travel/",
    references=("https://docs.impala.travel/",),
)

MERAKI = Provider(
    name="Cisco Meraki",
    slug="meraki",
    names=("meraki",),
    harm="Anyone acts as this administrator: reads and changes the settings of every network they manage.",
    revoke="Revoke the key in the dashboard profile: https://developer.cisco.com/meraki/api-v1/authorization/",
    references=("https://developer.cisco.com/meraki/api-v1/authorization/",),
)

ONFLEET = Provider(
    name="Onfleet",
    slug="onfleet",
    names=("onfleet",),
    harm="Anyone reads and changes the deliveries, drivers and recipients of the organisation.",
    revoke="Delete the key under Settings, API: https://onfleet.com/dashboard#/manage",
    references=("https://docs.onfleet.com/reference/authentication",),
)

PARTICLE = Provider(
    name="Particle",
    slug="particle",
    names=(
        "particle_api",
        "particle.io",
        "particle_access",
        "particle_token",
        "spark_access",
    ),
    words=("particle",),
    harm="Anyone controls the owner's devices, reads what they report and flashes other firmware.",
    revoke="Revoke the token with DELETE /v1/access_tokens: https://docs.particle.io/reference/cloud-apis/access-tokens/",
    references=("https://docs.particle.io/reference/cloud-apis/access-tokens/",),
)

PLANYO = Provider(
    name="Planyo",
    slug="planyo",
    names=("planyo",),
    harm="Anyone reads, changes and cancels the site's reservations and reads its customers.",
    revoke="Reset the key in the site's advanced settings: https://www.planyo.com/",
    references=("https://www.planyo.com/api.php",),
)

RENTMAN = Provider(
    name="Rentman",
    slug="rentman",
    names=(
        "rentman_",
        "rentman.net",
        "rentmanapp.com",
    ),
    words=("rentman",),
    harm="Anyone reads the company's projects, equipment, crew and contacts.",
    revoke="Delete the token under Configuration, Integrations: https://rentmanapp.com/",
    references=("https://api.rentman.net/",),
)

ROUTE4ME = Provider(
    name="Route4Me",
    slug="route4me",
    names=("route4me",),
    harm="Anyone reads and changes the account's routes, addresses and drivers' positions.",
    revoke="Reset the key in the account's API settings: https://route4me.com/",
    references=("https://route4me.io/docs/",),
)

SAMSARA = Provider(
    name="Samsara",
    slug="samsara",
    harm="Anyone reads where the fleet's vehicles and drivers are, and changes what the token's scopes allow.",
    revoke="Delete the token under Settings, API Tokens: https://cloud.samsara.com/",
    references=("https://developers.samsara.com/docs/authentication",),
)

SHIPDAY = Provider(
    name="Shipday",
    slug="shipday",
    names=(
        "shipday_",
        "shipday.com",
    ),
    words=("shipday",),
    harm="Anyone reads the business's delivery orders with customers' addresses, and changes them.",
    revoke="Renew the key in the account's details: https://dispatch.shipday.com/dashboard#accountInfo",
    references=("https://docs.shipday.com/reference/authentication",),
)

SHIPPO = Provider(
    name="Shippo",
    slug="shippo",
    names=("shippo_", "shippoapi", "shippotoken", "goshippo"),
    words=("shippo",),
    harm="Anyone buys shipping labels at the account's cost, and reads the addresses of its customers.",
    revoke="Delete the token in the API settings: https://apps.goshippo.com/settings/api",
    references=("https://docs.goshippo.com/docs/guides_general/authentication/",),
)

THINGSBOARD = Provider(
    name="ThingsBoard",
    slug="thingsboard",
    names=("thingsboard",),
    harm="Anyone sends telemetry as the device and answers its commands; an API key manages the whole tenant.",
    revoke=(
        "Change the device's credentials, or delete the key in the account's security settings: "
        "https://thingsboard.io/docs/user-guide/access-token/"
    ),
    references=("https://thingsboard.io/docs/user-guide/access-token/",),
)

TOKEET = Provider(
    name="Tokeet",
    slug="tokeet",
    names=("tokeet",),
    harm="Anyone reads and changes the account's rentals, bookings and guests.",
    revoke="Delete the key in the account's settings, API Keys: https://docs.tokeet.com/",
    references=("https://docs.tokeet.com/",),
)

TRAVELPAYOUTS = Provider(
    name="Travelpayouts",
    slug="travelpayouts",
    names=("travelpayouts",),
    harm="Anyone reads the partner's earnings and uses up its quota of fares.",
    revoke="Make a new token in the profile, API token: https://app.travelpayouts.com/profile/api-token",
    references=("https://support.travelpayouts.com/hc/en-us/articles/203956163",),
)

UBIDOTS = Provider(
    name="Ubidots",
    slug="ubidots",
    names=("ubidots",),
    harm="Anyone reads and writes the data of the account's devices, and with the API key makes tokens.",
    revoke="Delete the token under My profile, API Credentials: https://industrial.ubidots.com/accounts/signin/",
    references=("https://docs.ubidots.com/reference/authentication",),
)

RULES: tuple[Rule, ...] = (
    alone(ADAFRUIT, "api-key", "aio_{b62:28}"),
    near(ADAFRUIT, "legacy-api-key", "{hex:32}"),
    near(AMADEUS, "api-secret", "{b62:16}", hints=("secret",)),
    near(ATERA, "api-key", "{alnum:32}"),
    near(BLYNK, "auth-token", "{b64url:32}"),
    near(CLOVERLY, "private-key", "{hex:16}", "private_key:{hex:16}"),
    alone(DUFFEL, "access-token", "duffel_live_{b64url:43}"),
    alone(
        DUFFEL,
        "test-token",
        "duffel_test_{b64url:43}",
        harm="Anyone uses the account's test mode, and reads the made-up bookings in it.",
    ),
    near(EAGLE_EYE_NETWORKS, "api-key"),
    alone(EASYPOST, "api-key", "EZAK{b62:54}"),
    alone(
        EASYPOST,
        "test-api-key",
        "EZTK{b62:54}",
        harm="Anyone uses the account's test mode and reads what was put there.",
    ),
    near(ECOSTRUXURE_IT, "api-key"),
    alone(FLEETBASE, "api-key", "flb_live_{b62:20}", "flb_test_{b62:20}"),
    alone(FLEXPORT, "logistics-api-token", "shltm_{b64url:32,64}"),
    near(FLEXPORT, "api-key"),
    near(FLIGHTAPI, "api-key", "{hex:24}"),
    near(FLIGHTLABS, "access-key", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(FLIGHTSTATS, "app-key", "{hex:32}"),
    near(HYPERTRACK, "secret-key", "{b64url:54}"),
    near(IMPALA, "api-key"),
    near(MERAKI, "api-key", "{hex:40}"),
    near(ONFLEET, "api-key", "{hex:32}"),
    near(PARTICLE, "access-token", "{hex:40}"),
    near(PLANYO, "api-key"),
    near(RENTMAN, "api-token", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(ROUTE4ME, "api-key", "{HEX:32}"),
    alone(SAMSARA, "api-token", "samsara_api_{b62:28,40}"),
    near(SHIPDAY, "api-key", "{b62:10}.{b62:20}"),
    alone(SHIPPO, "api-token", "shippo_live_{hex:40}"),
    alone(
        SHIPPO,
        "test-token",
        "shippo_test_{hex:40}",
        harm="Anyone uses the account's test mode, and reads the addresses that were tried in it.",
    ),
    near(THINGSBOARD, "access-token", "{b62:20}", "tb_{b64url:86}"),
    near(TOKEET, "api-key", "{uuid}"),
    near(TRAVELPAYOUTS, "api-token", "{hex:32}"),
    alone(UBIDOTS, "token", "BBFF-{b62:30,42}", "BBUS-{b62:30,42}"),
    near(UBIDOTS, "legacy-token", "A1E-{b62:30,42}", title="Ubidots token (A1E)"),
)
