"""Lookup: keys of weather, map, address, news, scraping and conversion services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ABSTRACT_API = Provider(
    name="Abstract API",
    slug="abstract-api",
    names=("abstractapi", "abstract_api", "abstract-api"),
    harm="Anyone uses up the account's quota of that API.",
    revoke="Make a new key on the API's page: https://app.abstractapi.com/",
    references=("https://docs.abstractapi.com/",),
)

ACCUWEATHER = Provider(
    name="AccuWeather",
    slug="accuweather",
    names=("accuweather",),
    harm="Anyone uses up the app's quota of weather data.",
    revoke="Delete the app on the My apps page: https://developer.accuweather.com/",
    references=("https://developer.accuweather.com/",),
)

ADZUNA = Provider(
    name="Adzuna",
    slug="adzuna",
    names=("adzuna",),
    harm="With the app id, anyone searches jobs on the account's quota.",
    revoke="Make a new key on the access details page: https://developer.adzuna.com/admin/access_details",
    references=("https://developer.adzuna.com/overview",),
)

AIRVISUAL = Provider(
    name="AirVisual (IQAir)",
    slug="airvisual",
    names=("airvisual", "iqair"),
    harm="Anyone uses up the account's quota of air quality data.",
    revoke="Delete the key on the dashboard: https://dashboard.iqair.com/personal/api-keys",
    references=("https://api-docs.iqair.com/",),
)

ALLSPORTSAPI = Provider(
    name="AllSportsAPI",
    slug="allsportsapi",
    names=("allsportsapi", "allsports_api"),
    harm="Anyone uses up the account's quota of sports data.",
    revoke="Make a new key on the account page: https://allsportsapi.com/",
    references=("https://allsportsapi.com/documentation",),
)

AMBEE = Provider(
    name="Ambee",
    slug="ambee",
    names=("getambee", "ambeedata", "ambee_api"),
    words=("ambee",),
    harm="Anyone uses up the account's quota of environmental data.",
    revoke="Make a new key on the dashboard: https://api-dashboard.getambee.com/",
    references=("https://docs.ambeedata.com/",),
)

APIFLASH = Provider(
    name="ApiFlash",
    slug="apiflash",
    names=("apiflash",),
    harm="Anyone takes screenshots on the account's quota.",
    revoke="Delete the access key on the dashboard: https://apiflash.com/dashboard/access_keys",
    references=("https://apiflash.com/documentation",),
)

APIFY = Provider(
    name="Apify",
    slug="apify",
    harm="Anyone runs scrapers at the account's cost and reads its data.",
    revoke="Delete the token in the console, under API & Integrations: https://console.apify.com/settings/integrations",
    references=("https://docs.apify.com/platform/integrations/api",),
)

APILAYER = Provider(
    name="APILayer",
    slug="apilayer",
    names=("apilayer",),
    harm="Anyone uses up the account's paid requests to APILayer's services.",
    revoke="Delete the key in the account: https://apilayer.com/account",
    references=("https://apilayer.com/docs",),
)

ARTSY = Provider(
    name="Artsy",
    slug="artsy",
    names=("artsy_api", "api.artsy.net", "artsy_client"),
    words=("artsy",),
    harm="With the client id, anyone reads the art catalogue on the app's quota.",
    revoke="Make a new secret in the app's settings: https://developers.artsy.net/",
    references=("https://developers.artsy.net/v2/docs/authentication",),
)

AUDD = Provider(
    name="AudD",
    slug="audd",
    names=("audd_api", "audd_token", "audd.io"),
    words=("audd",),
    harm="Anyone recognizes music at the account's cost.",
    revoke="Make a new token in the dashboard: https://dashboard.audd.io/",
    references=("https://docs.audd.io/",),
)

AVIATIONSTACK = Provider(
    name="Aviationstack",
    slug="aviationstack",
    names=("aviationstack",),
    harm="Anyone uses up the account's requests for flights.",
    revoke="Reset the key in the dashboard: https://aviationstack.com/dashboard",
    references=("https://aviationstack.com/documentation",),
)

BESTTIME = Provider(
    name="BestTime",
    slug="besttime",
    harm="Anyone makes forecasts of venues until the account's credits are spent.",
    revoke="Make a new private key in the account's API keys: https://besttime.app/",
    references=("https://documentation.besttime.app/",),
)

BLITAPP = Provider(
    name="Blitapp",
    slug="blitapp",
    names=("blitapp",),
    harm="Anyone takes screenshots at the account's cost and reads its past ones.",
    revoke="Make a new key in the account's settings: https://blitapp.com/",
    references=("https://blitapp.com/api/",),
)

BRANDFETCH = Provider(
    name="Brandfetch",
    slug="brandfetch",
    names=("brandfetch",),
    harm="Anyone uses up the account's requests for brands.",
    revoke="Rotate the key in the developer portal: https://developers.brandfetch.com/",
    references=("https://docs.brandfetch.com/",),
)

BRAVE_SEARCH = Provider(
    name="Brave Search",
    slug="brave-search",
    names=("brave_search", "bravesearch", "brave-search", "brave_api", "search.brave.com"),
    words=("brave",),
    harm="Anyone searches at the account's cost.",
    revoke="Delete the key in the dashboard, under API Keys: https://api-dashboard.search.brave.com/app/keys",
    references=("https://api-dashboard.search.brave.com/documentation",),
)

BROWSHOT = Provider(
    name="Browshot",
    slug="browshot",
    names=("browshot",),
    harm="Anyone takes screenshots at the account's cost and reads its past ones.",
    revoke="Make a new key in the dashboard: https://browshot.com/dashboard",
    references=("https://browshot.com/api/documentation",),
)

CALENDARIFIC = Provider(
    name="Calendarific",
    slug="calendarific",
    names=("calendarific",),
    harm="Anyone uses up the account's requests for holidays.",
    revoke="Regenerate the key in the account: https://calendarific.com/account",
    references=("https://calendarific.com/api-documentation",),
)

CALORIENINJAS = Provider(
    name="CalorieNinjas",
    slug="calorieninjas",
    names=("calorieninja",),
    harm="Anyone uses up the account's requests for nutrition data.",
    revoke="Make a new key in the profile: https://calorieninjas.com/profile",
    references=("https://calorieninjas.com/api",),
)

CARBON_INTERFACE = Provider(
    name="Carbon Interface",
    slug="carbon-interface",
    names=("carboninterface", "carbon_interface"),
    harm="Anyone makes estimates of emissions at the account's cost and reads its past ones.",
    revoke="Make a new key in the account: https://www.carboninterface.com/",
    references=("https://docs.carboninterface.com/",),
)

CICERO = Provider(
    name="Cicero",
    slug="cicero",
    names=("cicerodata", "cicero_api", "cicero.azavea"),
    words=("cicero",),
    harm="Anyone looks up districts and officials until the account's credits are spent.",
    revoke="Make a new key in the account: https://app.cicerodata.com/",
    references=("https://app.cicerodata.com/docs/",),
)

CLOUDCONVERT = Provider(
    name="CloudConvert",
    slug="cloudconvert",
    names=(
        "cloudconvert",
        "cloud_convert",
    ),
    harm="Anyone converts files at the account's cost, and reads those of its jobs and tasks.",
    revoke="Delete the key under API keys: https://cloudconvert.com/dashboard/api/v2/keys",
    references=("https://cloudconvert.com/api/v2#authentication",),
)

CLOUDMERSIVE = Provider(
    name="Cloudmersive",
    slug="cloudmersive",
    names=("cloudmersive",),
    harm="Anyone calls conversion, scanning and recognition services at the account's cost.",
    revoke="Delete the key in the account: https://account.cloudmersive.com/keys",
    references=("https://cloudmersive.com/api",),
)

COLLECT2 = Provider(
    name="Collect2",
    slug="collect2",
    names=(
        "collect2_api",
        "collect2.com",
    ),
    words=("collect2",),
    harm="Anyone reads what the account collected and adds to it.",
    revoke="Renew the key in the account: https://collect2.com/",
    references=("https://collect2.com/",),
)

CONVERSION_TOOLS = Provider(
    name="Conversion Tools",
    slug="conversion-tools",
    names=("conversiontools",),
    harm="Anyone converts files on the account's quota and reads those converted for it.",
    revoke="Reset the token in the profile: https://conversiontools.io/profile",
    references=("https://conversiontools.io/api-documentation",),
)

CONVERTAPI = Provider(
    name="ConvertAPI",
    slug="convertapi",
    names=("convertapi",),
    harm="Anyone converts files at the account's cost.",
    revoke="Reset the secret, or delete the token, under Authentication: https://www.convertapi.com/a/authentication",
    references=("https://docs.convertapi.com/docs/authentication",),
)

COUNTRYLAYER = Provider(
    name="Countrylayer",
    slug="countrylayer",
    names=(
        "countrylayer_",
        "countrylayer.com",
    ),
    words=("countrylayer",),
    harm="Anyone reads country data on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://countrylayer.com/dashboard",
    references=("https://countrylayer.com/documentation/",),
)

CRAFTMYPDF = Provider(
    name="CraftMyPDF",
    slug="craftmypdf",
    names=(
        "craftmypdf",
        "craft_my_pdf",
    ),
    harm="Anyone makes documents at the account's cost and reads its templates.",
    revoke="Reset the key under API integration: https://app.craftmypdf.com/",
    references=("https://craftmypdf.com/docs/",),
)

CURRENTS_API = Provider(
    name="Currents",
    slug="currents-api",
    names=(
        "currentsapi",
        "currents_api",
    ),
    harm="Anyone reads news on the account's quota.",
    revoke="Reset the token in the profile: https://currentsapi.services/en/profile",
    references=("https://currentsapi.services/en/docs/",),
)

DATA_GOV = Provider(
    name="data.gov",
    slug="data-gov",
    names=("data_gov", "datagov", "api.data.gov", "data.gov"),
    harm="Anyone uses up the account's requests to the APIs of the United States' agencies.",
    revoke="Sign up for a new key and have this one disabled: https://api.data.gov/contact/",
    references=("https://api.data.gov/docs/developer-manual/",),
)

DEBOUNCE = Provider(
    name="DeBounce",
    slug="debounce",
    names=(
        "debounce_api",
        "debounceio",
        "debounce.io",
        "debounce_io",
    ),
    harm="Anyone validates mail addresses on the account's credits and reads its lists' results.",
    revoke="Delete the key under API: https://debounce.com/",
    references=("https://help.debounce.com/",),
)

DIFFBOT = Provider(
    name="Diffbot",
    slug="diffbot",
    names=("diffbot",),
    harm="Anyone extracts pages and queries the knowledge graph at the account's cost, and reads its crawls.",
    revoke="Rotate the token in the dashboard: https://app.diffbot.com/",
    references=("https://docs.diffbot.com/reference/authentication",),
)

DIGGERNAUT = Provider(
    name="Diggernaut",
    slug="diggernaut",
    names=("diggernaut",),
    harm="Anyone runs the account's scrapers, changes them and reads what they gathered.",
    revoke="Reset the API key in the account: https://www.diggernaut.com/",
    references=("https://www.diggernaut.com/dev/",),
)

EDAMAM = Provider(
    name="Edamam",
    slug="edamam",
    names=("edamam",),
    harm="With the app id, anyone uses up the account's quota of recipes and nutrition data.",
    revoke="Delete the application's key on the dashboard: https://developer.edamam.com/admin/applications",
    references=("https://developer.edamam.com/edamam-docs-recipe-api",),
)

EXTRACTORAPI = Provider(
    name="ExtractorAPI",
    slug="extractorapi",
    names=(
        "extractorapi",
        "extractor_api",
    ),
    harm="Anyone extracts articles on the account's credits.",
    revoke="Reset the key in the dashboard: https://extractorapi.com/",
    references=("https://extractorapi.com/documentation/",),
)

FETCHRSS = Provider(
    name="FetchRSS",
    slug="fetchrss",
    names=(
        "fetchrss",
        "fetch_rss",
    ),
    harm="Anyone makes, reads and deletes the account's feeds.",
    revoke="Reset the token in the account: https://fetchrss.com/",
    references=("https://fetchrss.com/developers",),
)

FOURSQUARE = Provider(
    name="Foursquare",
    slug="foursquare",
    names=("foursquare",),
    words=("fsq",),
    harm="Anyone looks up places at the account's cost.",
    revoke="Revoke the key in the developer console: https://foursquare.com/developers/home",
    references=("https://docs.foursquare.com/developer/reference/authentication",),
)

GEOAPIFY = Provider(
    name="Geoapify",
    slug="geoapify",
    names=("geoapify",),
    harm="Anyone uses maps, geocoding and routing on the account's credits.",
    revoke="Delete the project's key and make another: https://myprojects.geoapify.com/",
    references=("https://apidocs.geoapify.com/",),
)

GEOCODE_XYZ = Provider(
    name="geocode.xyz",
    slug="geocode-xyz",
    names=(
        "geocode_xyz",
        "geocode.xyz",
        "geocodexyz",
    ),
    harm="Anyone geocodes on the account's credits.",
    revoke="Reset the authentication code in the account: https://geocode.xyz/",
    references=("https://geocode.xyz/api",),
)

GEOCODIFY = Provider(
    name="Geocodify",
    slug="geocodify",
    names=("geocodify",),
    harm="Anyone geocodes on the account's quota and at its cost.",
    revoke="Reset the key in the account: https://geocodify.com/",
    references=("https://geocodify.com/docs",),
)

GEOCODIO = Provider(
    name="Geocodio",
    slug="geocodio",
    names=("geocodio", "geocod.io"),
    harm="Anyone geocodes addresses at the account's cost.",
    revoke="Delete the key on the dashboard, API keys: https://dash.geocod.io/apikey",
    references=("https://www.geocod.io/docs/#authentication",),
)

GETGEOAPI = Provider(
    name="GetGeoAPI",
    slug="getgeoapi",
    names=(
        "getgeoapi",
        "get_geo_api",
    ),
    harm="Anyone reads exchange rates and address locations on the account's quota.",
    revoke="Reset the key in the dashboard: https://getgeoapi.com/",
    references=("https://getgeoapi.com/documentation/",),
)

GRAPHHOPPER = Provider(
    name="GraphHopper",
    slug="graphhopper",
    names=(
        "graphhopper",
        "graph_hopper",
    ),
    harm="Anyone plans routes on the account's credits.",
    revoke="Delete the key in the dashboard: https://graphhopper.com/dashboard/",
    references=("https://docs.graphhopper.com/",),
)

GUARDIAN = Provider(
    name="The Guardian Open Platform",
    slug="guardian",
    names=(
        "guardian_api",
        "guardianapi",
        "guardian-api",
    ),
    harm="Anyone reads articles on the account's quota.",
    revoke="Ask for a new key: https://open-platform.theguardian.com/access/",
    references=("https://open-platform.theguardian.com/documentation/",),
)

HERE = Provider(
    name="HERE",
    slug="here",
    names=(
        "hereapi",
        "heremaps",
        "here_maps",
    ),
    words=("here",),
    harm="Anyone uses maps, geocoding and routing at the account's cost.",
    revoke="Delete the key in the access manager: https://platform.here.com/admin/apps",
    references=("https://www.here.com/docs/",),
)

HOLIDAY_API = Provider(
    name="Holiday API",
    slug="holiday-api",
    names=(
        "holidayapi",
        "holiday_api",
    ),
    harm="Anyone reads holiday data on the account's quota.",
    revoke="Reset the key in the dashboard: https://holidayapi.com/dashboard",
    references=("https://holidayapi.com/docs",),
)

HTML2PDF_APP = Provider(
    name="html2pdf.app",
    slug="html2pdf-app",
    names=(
        "html2pdf_api",
        "html2pdf.app",
        "html2pdfapp",
    ),
    words=("html2pdf",),
    harm="Anyone makes PDFs on the account's credits.",
    revoke="Reset the key in the dashboard: https://dash.html2pdf.app/",
    references=("https://html2pdf.app/documentation/",),
)

HYBISCUS = Provider(
    name="Hybiscus",
    slug="hybiscus",
    names=("hybiscus",),
    harm="Anyone makes PDF reports on the account's quota.",
    revoke="Delete the key in the account: https://hybiscus.dev/",
    references=("https://hybiscus.dev/docs/",),
)

IP2LOCATION = Provider(
    name="IP2Location.io",
    slug="ip2location",
    names=("ip2location",),
    harm="Anyone locates addresses on the account's credits.",
    revoke="Regenerate the key in the dashboard: https://www.ip2location.io/dashboard",
    references=("https://www.ip2location.io/ip2location-documentation",),
)

IPAPI = Provider(
    name="ipapi",
    slug="ipapi",
    names=(
        "ipapi_",
        "ipapi.com",
        "ipapi.co",
    ),
    words=("ipapi",),
    harm="Anyone locates addresses on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://ipapi.com/dashboard",
    references=(
        "https://ipapi.com/documentation",
        "https://ipapi.co/api/",
    ),
)

IPGEOLOCATION = Provider(
    name="ipgeolocation.io",
    slug="ipgeolocation",
    names=(
        "ipgeolocation",
        "ip_geolocation",
    ),
    harm="Anyone locates addresses on the account's quota and at its cost.",
    revoke="Reset the key in the dashboard: https://app.ipgeolocation.io/",
    references=("https://ipgeolocation.io/documentation.html",),
)

IPIFY = Provider(
    name="IPify Geolocation",
    slug="ipify",
    names=("ipify",),
    harm="Anyone locates addresses on the account's credits.",
    revoke="Reset the key in the account: https://geo.ipify.org/",
    references=("https://geo.ipify.org/docs",),
)

IPINFO = Provider(
    name="IPinfo",
    slug="ipinfo",
    names=(
        "ipinfo_token",
        "ipinfo_api",
        "ipinfo_access",
        "ipinfo_key",
        "ipinfo.io",
    ),
    words=("ipinfo",),
    harm="Anyone locates addresses on the account's quota and at its cost.",
    revoke="Regenerate the token in the dashboard: https://ipinfo.io/account/token",
    references=("https://ipinfo.io/developers",),
)

IPINFODB = Provider(
    name="IPInfoDB",
    slug="ipinfodb",
    names=("ipinfodb",),
    harm="Anyone locates addresses on the account's quota.",
    revoke="Ask for a new key in the account: https://www.ipinfodb.com/account",
    references=("https://www.ipinfodb.com/api",),
)

IPSTACK = Provider(
    name="ipstack",
    slug="ipstack",
    names=(
        "ipstack_",
        "ipstack.com",
    ),
    words=("ipstack",),
    harm="Anyone locates addresses on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://ipstack.com/dashboard",
    references=("https://ipstack.com/documentation",),
)

KAGI = Provider(
    name="Kagi",
    slug="kagi",
    names=("kagi_api", "kagi_token", "kagi_session", "kagi.com"),
    words=("kagi",),
    harm="Anyone searches until the account's credits are spent, or with a session link reads its settings.",
    revoke="Make a new key in the settings, under API: https://kagi.com/settings?p=api",
    references=("https://help.kagi.com/kagi/api/overview.html",),
)

KICKBOX = Provider(
    name="Kickbox",
    slug="kickbox",
    names=("kickbox",),
    harm="Anyone verifies mail addresses on the account's credits.",
    revoke="Deactivate the key in the dashboard: https://app.kickbox.com/",
    references=("https://docs.kickbox.com/docs/using-the-api",),
)

LINKPREVIEW = Provider(
    name="LinkPreview",
    slug="linkpreview",
    names=(
        "linkpreview_",
        "linkpreview.net",
        "linkpreview_api",
        "link_preview_api",
    ),
    harm="Anyone reads page previews on the account's quota.",
    revoke="Reset the key in the account: https://my.linkpreview.net/",
    references=("https://docs.linkpreview.net/",),
)

LOB = Provider(
    name="Lob",
    slug="lob",
    names=("api.lob.com",),
    words=("lob",),
    harm="Anyone prints and posts letters, postcards and cheques at the account's cost, in its name.",
    revoke="Make a new key in the settings and delete this one: https://dashboard.lob.com/settings/api-keys",
    references=("https://docs.lob.com/#tag/Authentication",),
)

LOCATIONIQ = Provider(
    name="LocationIQ",
    slug="locationiq",
    names=("locationiq",),
    harm="Anyone geocodes and draws maps at the account's cost.",
    revoke="Delete the access token in the console: https://my.locationiq.com/dashboard/",
    references=("https://docs.locationiq.com/docs/authentication",),
)

M3O = Provider(
    name="M3O",
    slug="m3o",
    names=("m3o_api", "m3o.com", "api.m3o"),
    words=("m3o",),
    harm="Anyone calls APIs at the account's cost, and reads what it stored there.",
    revoke="Delete the key in the account's settings: https://m3o.com/",
    references=("https://m3o.com/",),
)

MAILBOXLAYER = Provider(
    name="mailboxlayer",
    slug="mailboxlayer",
    names=("mailboxlayer",),
    harm="Anyone checks mail addresses on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://mailboxlayer.com/dashboard",
    references=("https://mailboxlayer.com/documentation",),
)

MAPBOX = Provider(
    name="Mapbox",
    slug="mapbox",
    names=("mapbox",),
    harm="Anyone changes or deletes the account's maps and data, and makes tokens, within the secret token's scopes.",
    revoke="Rotate or delete the token in the console: https://console.mapbox.com/account/access-tokens/",
    references=("https://docs.mapbox.com/help/dive-deeper/access-tokens/",),
)

MAPQUEST = Provider(
    name="MapQuest",
    slug="mapquest",
    names=(
        "mapquest_",
        "mapquest.com",
        "mapquestapi",
    ),
    words=("mapquest",),
    harm="Anyone uses maps, geocoding and routing on the account's transactions.",
    revoke="Delete the key under Manage keys: https://developer.mapquest.com/user/me/apps",
    references=("https://developer.mapquest.com/documentation/",),
)

MAXMIND = Provider(
    name="MaxMind",
    slug="maxmind",
    names=("maxmind", "geoip", "geolite"),
    harm="With the account's number, anyone downloads its databases and runs look-ups at its cost.",
    revoke="Deactivate the license key in the account: https://www.maxmind.com/en/accounts/current/license-key",
    references=("https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key",),
)

MEDIASTACK = Provider(
    name="mediastack",
    slug="mediastack",
    names=(
        "mediastack_",
        "mediastack.com",
    ),
    words=("mediastack",),
    harm="Anyone reads news on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://mediastack.com/dashboard",
    references=("https://mediastack.com/documentation",),
)

NASA = Provider(
    name="NASA API",
    slug="nasa",
    names=("nasa_api", "api.nasa.gov", "nasaapi"),
    words=("nasa",),
    harm="Anyone uses up the key's hourly quota.",
    revoke="Ask for a new key: https://api.nasa.gov/",
    references=("https://api.nasa.gov/",),
)

NEUTRINO_API = Provider(
    name="Neutrino API",
    slug="neutrino-api",
    names=("neutrinoapi", "neutrino_api", "neutrino-api"),
    words=("neutrino",),
    harm="With the user id, anyone makes look-ups and calls at the account's cost.",
    revoke="Delete the key on the dashboard: https://www.neutrinoapi.com/account/",
    references=("https://www.neutrinoapi.com/api/api-basics/",),
)

NEWSAPI = Provider(
    name="NewsAPI",
    slug="newsapi",
    names=(
        "newsapi",
        "news_api",
    ),
    harm="Anyone reads news on the account's quota and at its cost.",
    revoke="Reset the key in the account: https://newsapi.org/account",
    references=("https://newsapi.org/docs/authentication",),
)

NEWSCATCHER = Provider(
    name="NewsCatcher",
    slug="newscatcher",
    names=("newscatcher",),
    harm="Anyone reads news on the account's plan.",
    revoke="Ask for a new key in the account: https://app.newscatcherapi.com/",
    references=("https://www.newscatcherapi.com/docs/",),
)

NUMVERIFY = Provider(
    name="numverify",
    slug="numverify",
    names=(
        "numverify",
        "num_verify",
    ),
    harm="Anyone checks phone numbers on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://numverify.com/dashboard",
    references=("https://numverify.com/documentation",),
)

NUTRITIONIX = Provider(
    name="Nutritionix",
    slug="nutritionix",
    names=("nutritionix",),
    harm="With the app id, anyone uses up the account's quota of nutrition data.",
    revoke="Delete the key in the application's settings: https://developer.nutritionix.com/admin/access_details",
    references=("https://developer.nutritionix.com/",),
)

NYTIMES = Provider(
    name="New York Times",
    slug="nytimes",
    names=("nytimes", "nyt_api", "new_york_times", "newyorktimes"),
    words=("nyt",),
    harm="Anyone uses up the app's requests for articles.",
    revoke="Delete the app or its key: https://developer.nytimes.com/my-apps",
    references=("https://developer.nytimes.com/get-started",),
)

OOPSPAM = Provider(
    name="OOPSpam",
    slug="oopspam",
    names=("oopspam",),
    harm="Anyone checks messages for spam on the account's quota.",
    revoke="Reset the key in the dashboard: https://app.oopspam.com/",
    references=("https://www.oopspam.com/docs/",),
)

OPENCAGE = Provider(
    name="OpenCage",
    slug="opencage",
    names=("opencage",),
    harm="Anyone geocodes on the account's quota and at its cost.",
    revoke="Regenerate the key in the dashboard: https://opencagedata.com/dashboard#geocoding",
    references=("https://opencagedata.com/api",),
)

OPENUV = Provider(
    name="OpenUV",
    slug="openuv",
    names=("openuv",),
    harm="Anyone reads UV data on the account's quota.",
    revoke="Reset the key in the console: https://www.openuv.io/console",
    references=("https://www.openuv.io/",),
)

OPENWEATHER = Provider(
    name="OpenWeather",
    slug="openweather",
    names=("openweather", "open_weather", "open-weather"),
    words=("owm",),
    harm="Anyone uses up the account's requests for the weather, at its cost beyond the free ones.",
    revoke="Delete the key in the account: https://home.openweathermap.org/api_keys",
    references=("https://openweathermap.org/appid",),
)

OWLBOT = Provider(
    name="Owlbot",
    slug="owlbot",
    names=(
        "owlbot_api",
        "owlbot_token",
        "owlbot.info",
    ),
    harm="Anyone looks up words on the account's quota.",
    revoke="Ask for a new token: https://owlbot.info/",
    references=("https://owlbot.info/",),
)

PANDASCORE = Provider(
    name="PandaScore",
    slug="pandascore",
    names=(
        "pandascore",
        "panda_score",
    ),
    harm="Anyone reads esports data on the account's plan.",
    revoke="Regenerate the token in the dashboard: https://app.pandascore.co/dashboard",
    references=("https://developers.pandascore.co/docs/authentication",),
)

PARSEHUB = Provider(
    name="ParseHub",
    slug="parsehub",
    names=("parsehub",),
    harm="Anyone runs the account's scrapers and reads what they found.",
    revoke="Make a new key on the account page: https://www.parsehub.com/account",
    references=("https://www.parsehub.com/docs/ref/api/v2/",),
)

PARSERS = Provider(
    name="Parsers",
    slug="parsers",
    names=("parsers_dev", "parsers.dev", "parsers.me"),
    harm="Anyone parses pages on the account's quota.",
    revoke="Make a new key on the account page: https://parsers.dev/",
    references=("https://parsers.dev/",),
)

PDFLAYER = Provider(
    name="pdflayer",
    slug="pdflayer",
    names=("pdflayer",),
    harm="Anyone makes PDFs on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://pdflayer.com/dashboard",
    references=("https://pdflayer.com/documentation",),
)

PDFSHIFT = Provider(
    name="PDFShift",
    slug="pdfshift",
    names=(
        "pdfshift",
        "pdf_shift",
    ),
    harm="Anyone makes PDFs on the account's credits.",
    revoke="Delete the key in the dashboard: https://app.pdfshift.io/",
    references=("https://docs.pdfshift.io/",),
)

POSITIONSTACK = Provider(
    name="positionstack",
    slug="positionstack",
    names=(
        "positionstack_",
        "positionstack.com",
    ),
    words=("positionstack",),
    harm="Anyone geocodes on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://positionstack.com/dashboard",
    references=("https://positionstack.com/documentation",),
)

PROXYCRAWL = Provider(
    name="Crawlbase (ProxyCrawl)",
    slug="proxycrawl",
    names=(
        "proxycrawl",
        "crawlbase",
    ),
    harm="Anyone crawls pages at the account's cost.",
    revoke="Reset the token under Account documentation: https://crawlbase.com/dashboard/account/docs",
    references=("https://crawlbase.com/docs/crawling-api/",),
)

RESTPACK = Provider(
    name="Restpack",
    slug="restpack",
    names=(
        "restpack_",
        "restpack.io",
    ),
    words=("restpack",),
    harm="Anyone makes screenshots and PDFs on the account's plan.",
    revoke="Reset the access token in the console: https://restpack.io/console",
    references=("https://restpack.io/screenshot/docs",),
)

ROARING = Provider(
    name="Roaring",
    slug="roaring",
    names=("roaring_api", "roaring.io"),
    words=("roaring",),
    harm="With the client id, anyone looks up companies and people at the account's cost.",
    revoke="Make a new secret in the developer portal: https://developer.roaring.io/",
    references=("https://developer.roaring.io/",),
)

SCRAPEOWL = Provider(
    name="Scrape Owl",
    slug="scrapeowl",
    names=(
        "scrapeowl",
        "scrape_owl",
    ),
    harm="Anyone scrapes pages on the account's credits.",
    revoke="Reset the key in the dashboard: https://app.scrapeowl.com/",
    references=("https://docs.scrapeowl.com/",),
)

SCRAPERAPI = Provider(
    name="ScraperAPI",
    slug="scraperapi",
    names=(
        "scraperapi",
        "scraper_api",
    ),
    harm="Anyone scrapes pages on the account's credits.",
    revoke="Renew the key in the dashboard: https://dashboard.scraperapi.com/",
    references=("https://docs.scraperapi.com/",),
)

SCRAPERBOX = Provider(
    name="ScraperBox",
    slug="scraperbox",
    names=(
        "scraperbox",
        "scraper_box",
    ),
    harm="Anyone scrapes pages on the account's credits.",
    revoke="Reset the token in the dashboard: https://scraperbox.com/dashboard",
    references=("https://scraperbox.com/docs",),
)

SCRAPESTACK = Provider(
    name="scrapestack",
    slug="scrapestack",
    names=("scrapestack",),
    harm="Anyone scrapes pages on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://scrapestack.com/dashboard",
    references=("https://scrapestack.com/documentation",),
)

SCRAPFLY = Provider(
    name="Scrapfly",
    slug="scrapfly",
    names=("scrapfly",),
    harm="Anyone scrapes pages on the account's credits and reads its logs.",
    revoke="Regenerate the key in the dashboard: https://scrapfly.io/dashboard",
    references=("https://scrapfly.io/docs/scrape-api/getting-started",),
)

SCRAPINGANT = Provider(
    name="ScrapingAnt",
    slug="scrapingant",
    names=(
        "scrapingant",
        "scraping_ant",
    ),
    harm="Anyone scrapes pages on the account's credits.",
    revoke="Reset the token in the dashboard: https://app.scrapingant.com/dashboard",
    references=("https://docs.scrapingant.com/",),
)

SCRAPINGBEE = Provider(
    name="ScrapingBee",
    slug="scrapingbee",
    names=(
        "scrapingbee",
        "scraping_bee",
    ),
    harm="Anyone scrapes pages on the account's credits.",
    revoke="Renew the key in the account: https://app.scrapingbee.com/account",
    references=("https://www.scrapingbee.com/documentation/",),
)

SCREENSHOTAPI = Provider(
    name="ScreenshotAPI.net",
    slug="screenshotapi",
    names=("screenshotapi",),
    words=("screenshotapi",),
    harm="Anyone takes screenshots on the account's quota.",
    revoke="Reset the token in the dashboard: https://app.screenshotapi.net/",
    references=("https://docs.screenshotapi.net/",),
)

SCREENSHOTLAYER = Provider(
    name="screenshotlayer",
    slug="screenshotlayer",
    names=("screenshotlayer",),
    harm="Anyone takes screenshots on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://screenshotlayer.com/dashboard",
    references=("https://screenshotlayer.com/documentation",),
)

SELECTPDF = Provider(
    name="SelectPdf",
    slug="selectpdf",
    names=(
        "selectpdf",
        "select_pdf",
    ),
    harm="Anyone makes PDFs on the account's credits.",
    revoke="Ask for a new key in the account: https://selectpdf.com/html-to-pdf-api/",
    references=("https://selectpdf.com/html-to-pdf-api/",),
)

SERPHOUSE = Provider(
    name="SERPHouse",
    slug="serphouse",
    names=(
        "serphouse",
        "serp_house",
    ),
    harm="Anyone reads search results on the account's credits.",
    revoke="Reset the token in the account: https://app.serphouse.com/",
    references=("https://docs.serphouse.com/",),
)

SERPSTACK = Provider(
    name="serpstack",
    slug="serpstack",
    names=("serpstack",),
    harm="Anyone reads search results on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://serpstack.com/dashboard",
    references=("https://serpstack.com/documentation",),
)

SMARTY = Provider(
    name="Smarty",
    slug="smarty",
    names=("smartystreets", "smarty_auth", "api.smarty.com", "smarty_token"),
    words=("smarty",),
    harm="With the auth id, anyone checks addresses at the account's cost.",
    revoke="Delete the secret key on the API keys page: https://www.smarty.com/account/keys",
    references=("https://www.smarty.com/docs/cloud/authentication",),
)

SPOONACULAR = Provider(
    name="Spoonacular",
    slug="spoonacular",
    names=("spoonacular",),
    harm="Anyone uses up the account's quota of recipes.",
    revoke="Make a new key in the console, Profile: https://spoonacular.com/food-api/console#Profile",
    references=("https://spoonacular.com/food-api/docs",),
)

SPORTMONKS = Provider(
    name="Sportmonks",
    slug="sportmonks",
    names=("sportmonks", "sportsmonk", "sportmonk"),
    harm="Anyone uses up the account's quota of sports data.",
    revoke="Delete the token in MySportmonks, API tokens: https://my.sportmonks.com/",
    references=("https://docs.sportmonks.com/",),
)

STORMGLASS = Provider(
    name="Stormglass",
    slug="stormglass",
    names=("stormglass",),
    harm="Anyone uses up the account's quota of marine weather.",
    revoke="Make a new key on the dashboard: https://dashboard.stormglass.io/",
    references=("https://docs.stormglass.io/",),
)

THE_ODDS_API = Provider(
    name="The Odds API",
    slug="the-odds-api",
    names=("theoddsapi", "the-odds-api", "the_odds_api", "odds_api", "oddsapi"),
    harm="Anyone uses up the account's quota of betting odds.",
    revoke="Ask for a new key; the old one ends with the plan: https://the-odds-api.com/",
    references=("https://the-odds-api.com/liveapi/guides/v4/",),
)

TICKETMASTER = Provider(
    name="Ticketmaster",
    slug="ticketmaster",
    names=("ticketmaster",),
    harm="Anyone searches events on the account's quota.",
    revoke="Make a new key in the app's settings: https://developer-acct.ticketmaster.com/user",
    references=("https://developer.ticketmaster.com/products-and-docs/apis/getting-started/",),
)

TIMEZONEAPI = Provider(
    name="TimezoneAPI",
    slug="timezoneapi",
    names=("timezoneapi", "timezone_api"),
    harm="Anyone uses up the account's quota of time zone look-ups.",
    revoke="Make a new token in the account: https://timezoneapi.io/",
    references=("https://timezoneapi.io/developers",),
)

TLY = Provider(
    name="T.LY",
    slug="tly",
    names=("tly_api", "api.t.ly", "t.ly/api"),
    words=("tly",),
    harm="Anyone makes, changes and deletes the account's short links: they can lead anywhere.",
    revoke="Delete the token in the settings, API: https://t.ly/settings#/api",
    references=("https://t.ly/docs",),
)

TOMORROW_IO = Provider(
    name="Tomorrow.io",
    slug="tomorrow-io",
    names=("tomorrowio", "tomorrow_io", "tomorrow.io", "climacell"),
    harm="Anyone uses up the account's quota of weather data.",
    revoke="Make a new key on the development page: https://app.tomorrow.io/development/keys",
    references=("https://docs.tomorrow.io/reference/api-authentication",),
)

TOMTOM = Provider(
    name="TomTom",
    slug="tomtom",
    names=("tomtom",),
    harm="Anyone uses maps, routes and search at the account's cost.",
    revoke="Delete the key on the dashboard: https://developer.tomtom.com/user/me/apps",
    references=("https://developer.tomtom.com/map-display-api/documentation/product-information/introduction",),
)

UNPLUGG = Provider(
    name="Unplugg",
    slug="unplugg",
    names=("unplugg", "unplu.gg"),
    harm="Anyone has energy use forecast on the account's quota.",
    revoke="Make a new token on the site: https://unplu.gg/",
    references=("https://unplu.gg/",),
)

UPCDATABASE = Provider(
    name="UPCDatabase",
    slug="upcdatabase",
    names=("upcdatabase", "upc_database"),
    harm="Anyone uses up the account's quota of bar code look-ups.",
    revoke="Make a new key on the account page: https://upcdatabase.org/",
    references=("https://upcdatabase.org/api",),
)

USERSTACK = Provider(
    name="userstack",
    slug="userstack",
    names=("userstack",),
    harm="Anyone uses up the account's quota of user agent look-ups.",
    revoke="Reset the key on the dashboard: https://userstack.com/dashboard",
    references=("https://userstack.com/documentation",),
)

VERIFIER_MEETCHOPRA = Provider(
    name="Verifier",
    slug="verifier-meetchopra",
    names=("meetchopra", "verifier.meetchopra.com"),
    harm="Anyone uses up the account's quota of mail address checks.",
    revoke="Make a new access token on the site: https://verifier.meetchopra.com/",
    references=("https://verifier.meetchopra.com/docs",),
)

VERIMAIL = Provider(
    name="Verimail",
    slug="verimail",
    names=("verimail",),
    harm="Anyone uses up the account's quota of mail address checks.",
    revoke="Make a new key on the dashboard: https://verimail.io/",
    references=("https://verimail.io/docs/",),
)

VERIPHONE = Provider(
    name="Veriphone",
    slug="veriphone",
    names=("veriphone",),
    harm="Anyone uses up the account's quota of phone number checks.",
    revoke="Make a new key in the control panel: https://veriphone.io/cp",
    references=("https://veriphone.io/docs/v2",),
)

VISUAL_CROSSING = Provider(
    name="Visual Crossing",
    slug="visual-crossing",
    names=("visualcrossing", "visual_crossing", "visual-crossing"),
    harm="Anyone uses weather data at the account's cost.",
    revoke="Make a new key on the account page: https://www.visualcrossing.com/account",
    references=("https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/",),
)

WALK_SCORE = Provider(
    name="Walk Score",
    slug="walk-score",
    names=("walkscore", "walk_score", "walk-score"),
    harm="Anyone uses up the account's quota of walk scores.",
    revoke="Ask for a new key: https://www.walkscore.com/professional/api.php",
    references=("https://www.walkscore.com/professional/api.php",),
)

WEATHERBIT = Provider(
    name="Weatherbit",
    slug="weatherbit",
    names=("weatherbit",),
    harm="Anyone uses up the account's quota of weather data.",
    revoke="Make a new key on the dashboard: https://www.weatherbit.io/account/dashboard",
    references=("https://www.weatherbit.io/api",),
)

WEATHERSTACK = Provider(
    name="Weatherstack",
    slug="weatherstack",
    names=("weatherstack",),
    harm="Anyone uses up the account's requests for the weather.",
    revoke="Reset the key in the dashboard: https://weatherstack.com/dashboard",
    references=("https://weatherstack.com/documentation",),
)

WEBSCRAPING_AI = Provider(
    name="WebScraping.AI",
    slug="webscraping-ai",
    names=("webscraping_ai", "webscraping.ai", "webscraping_api", "webscrapingapi"),
    words=("webscraping",),
    harm="Anyone scrapes pages on the account's credits.",
    revoke="Make a new key on the dashboard: https://webscraping.ai/dashboard",
    references=("https://webscraping.ai/docs",),
)

WEB_SCRAPER = Provider(
    name="Web Scraper",
    slug="web-scraper",
    names=("webscraper_io", "webscraper.io", "webscraper_api", "webscraper_token"),
    words=("webscraper",),
    harm="Anyone runs the account's scrapers on its credits and reads what they found.",
    revoke="Make a new token on the API page: https://cloud.webscraper.io/api",
    references=("https://webscraper.io/documentation/web-scraper-cloud/api",),
)

WHOXY = Provider(
    name="WHOXY",
    slug="whoxy",
    names=("whoxy",),
    harm="Anyone uses up the account's credits for WHOIS look-ups.",
    revoke="Make a new key on the account page: https://www.whoxy.com/account/",
    references=("https://www.whoxy.com/",),
)

WORLD_WEATHER_ONLINE = Provider(
    name="World Weather Online",
    slug="world-weather-online",
    names=("worldweatheronline", "world_weather_online", "world-weather-online"),
    words=("worldweather",),
    harm="Anyone uses up the account's quota of weather data.",
    revoke="Make a new key on the account page: https://www.worldweatheronline.com/weather-api/",
    references=("https://www.worldweatheronline.com/weather-api/api/docs/",),
)

YELP = Provider(
    name="Yelp",
    slug="yelp",
    names=("yelp",),
    harm="Anyone searches businesses on the app's quota.",
    revoke="Make a new key on the app's page: https://www.yelp.com/developers/v3/manage_app",
    references=("https://docs.developer.yelp.com/docs/places-authentication",),
)

ZENROWS = Provider(
    name="ZenRows",
    slug="zenrows",
    names=("zenrows",),
    harm="Anyone scrapes pages at the account's cost.",
    revoke="Make a new key in the settings: https://app.zenrows.com/account/settings",
    references=("https://docs.zenrows.com/universal-scraper-api/api-reference",),
)

ZENSCRAPE = Provider(
    name="Zenscrape",
    slug="zenscrape",
    names=("zenscrape",),
    harm="Anyone scrapes pages on the account's credits.",
    revoke="Make a new key on the dashboard: https://app.zenscrape.com/",
    references=("https://app.zenscrape.com/documentation",),
)

ZENSERP = Provider(
    name="Zenserp",
    slug="zenserp",
    names=("zenserp",),
    harm="Anyone runs searches on the account's credits.",
    revoke="Make a new key on the dashboard: https://app.zenserp.com/",
    references=("https://zenserp.com/documentation/",),
)

ZEROBOUNCE = Provider(
    name="ZeroBounce",
    slug="zerobounce",
    names=("zerobounce",),
    harm="Anyone uses up the account's credits for mail address checks.",
    revoke="Make a new key on the API page: https://www.zerobounce.net/members/API",
    references=("https://www.zerobounce.net/docs/email-validation-api-quickstart/",),
)

ZIPAPI = Provider(
    name="ZipAPI",
    slug="zipapi",
    names=("zipapi", "zipapi.us"),
    harm="Anyone uses up the account's quota of zip code look-ups.",
    revoke="Make a new key on the account page: https://www.zipapi.us/",
    references=("https://www.zipapi.us/docs",),
)

ZIPCODEAPI = Provider(
    name="ZipCodeAPI",
    slug="zipcodeapi",
    names=("zipcodeapi",),
    harm="Anyone uses up the account's quota of zip code look-ups.",
    revoke="Make a new key on the account page: https://www.zipcodeapi.com/",
    references=("https://www.zipcodeapi.com/API",),
)

ZIPCODEBASE = Provider(
    name="Zipcodebase",
    slug="zipcodebase",
    names=("zipcodebase",),
    harm="Anyone uses up the account's quota of postal code look-ups.",
    revoke="Make a new key on the dashboard: https://app.zipcodebase.com/",
    references=("https://app.zipcodebase.com/documentation",),
)

RULES: tuple[Rule, ...] = (
    near(ABSTRACT_API, "api-key", "{hex:32}"),
    near(ACCUWEATHER, "api-key", "{b62:32}", "zpka_{hex:32}_{hex:8}"),
    near(ADZUNA, "app-key", "{hex:32}"),
    near(AIRVISUAL, "api-key", "{uuid}"),
    near(ALLSPORTSAPI, "api-key", "{hex:64}"),
    near(AMBEE, "api-key", "{hex:64}"),
    near(APIFLASH, "access-key", "{hex:32}"),
    alone(APIFY, "api-token", "apify_api_{b62:36}"),
    alone(
        APIFY,
        "proxy-password",
        "apify_proxy_{b62:30,48}",
        harm="Anyone sends traffic through Apify's proxies at the account's cost.",
        revoke="Make a new proxy password in the console: https://console.apify.com/proxy",
    ),
    near(APILAYER, "api-key", "{b62:32}"),
    near(ARTSY, "client-secret", "{hex:32}", hints=("secret",)),
    near(AUDD, "api-token", "{hex:32}"),
    near(AVIATIONSTACK, "access-key", "{hex:32}"),
    alone(BESTTIME, "private-key", "pri_{hex:32}", ignores=("pub_{hex:32}",)),
    near(BLITAPP, "api-key"),
    near(BRANDFETCH, "api-key"),
    near(BRAVE_SEARCH, "api-key", "BSA{b64url:27,28}"),
    near(BROWSHOT, "api-key", "{b62:28}"),
    near(CALENDARIFIC, "api-key", "{hex:40}", "{b62:32}"),
    near(CALORIENINJAS, "api-key", "{b64:40}", "{b64:38}=="),
    near(CARBON_INTERFACE, "api-key", "{b62:19,22}"),
    near(CICERO, "api-key", "{hex:40}"),
    near(CLOUDCONVERT, "api-key", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(CLOUDMERSIVE, "api-key", "{uuid}"),
    near(COLLECT2, "api-key"),
    near(CONVERSION_TOOLS, "api-token"),
    near(CONVERTAPI, "api-secret", "{b62:16}", "secret_{b62:16}", "token_{b62:8,16}"),
    near(COUNTRYLAYER, "access-key", "{b62:32}"),
    near(CRAFTMYPDF, "api-key"),
    near(CURRENTS_API, "api-key", "{b64url:48}"),
    near(DATA_GOV, "api-key", "{b62:40}"),
    near(DEBOUNCE, "api-key", "{alnum:13}"),
    near(DIFFBOT, "api-token", "{hex:32}"),
    near(DIGGERNAUT, "api-key", "{hex:40}"),
    near(EDAMAM, "app-key", "{hex:32}"),
    near(EXTRACTORAPI, "api-key", "{hex:40}"),
    near(FETCHRSS, "api-key", "{hex:24}.{b64url:16,60}"),
    alone(FOURSQUARE, "api-key", "fsq3{b64:43}=", "fsq3{b64:44}"),
    near(
        FOURSQUARE,
        "client-secret",
        "{b62:48}",
        harm="With the client id, anyone calls the API as the app and gets its users' tokens.",
    ),
    near(GEOAPIFY, "api-key", "{hex:32}"),
    near(GEOCODE_XYZ, "auth-code", "{digit:15,21}x{digit:4,7}"),
    near(GEOCODIFY, "api-key", "{hex:40}"),
    near(GEOCODIO, "api-key", "{hex:39}"),
    near(GETGEOAPI, "api-key", "{hex:40}"),
    near(GRAPHHOPPER, "api-key", "{uuid}"),
    near(GUARDIAN, "api-key", "{uuid}", title="Guardian API key"),
    near(HERE, "api-key", "{b64url:43}"),
    near(
        HERE,
        "access-key-secret",
        "{b64url:86}",
        hints=("secret",),
        harm="With the access key id, anyone gets tokens that act as the app on the platform.",
    ),
    near(HOLIDAY_API, "api-key", "{uuid}"),
    near(HTML2PDF_APP, "api-key", "{b62:64}"),
    near(HYBISCUS, "api-key", "{b64url:43}"),
    near(IP2LOCATION, "api-key", "{HEX:32}"),
    near(IPAPI, "access-key", "{b62:32}", "{b62:40,64}"),
    near(IPGEOLOCATION, "api-key", "{hex:32}"),
    near(IPIFY, "api-key", "at_{b62:29}"),
    near(IPINFO, "api-token", "{hex:14}"),
    near(IPINFODB, "api-key", "{hex:64}"),
    near(IPSTACK, "access-key", "{b62:32}"),
    near(KAGI, "api-key", "{b64url:12,60}.{b64url:20,90}", "{b64url:32,90}"),
    near(KICKBOX, "api-key", "live_{hex:64}", "test_{hex:64}"),
    near(LINKPREVIEW, "api-key", "{hex:32}"),
    near(LOB, "api-key", "live_{hex:35}", "test_{hex:35}", ignores=("live_pub_{hex:31}",)),
    alone(LOCATIONIQ, "access-token", "pk.{hex:32}"),
    near(M3O, "api-token", "{b62:48}"),
    near(MAILBOXLAYER, "access-key", "{b62:32}"),
    alone(
        MAPBOX,
        "secret-token",
        "sk.eyJ1{b64url:40,300}.{b64url:22}",
        ignores=("pk.eyJ1{b64url:60}.{b64url:22}",),
    ),
    alone(
        MAPBOX,
        "temporary-token",
        "tk.eyJ1{b64url:40,300}.{b64url:22}",
        harm="For up to an hour, anyone does in the account what the token's scopes allow.",
        references=("https://docs.mapbox.com/api/accounts/tokens/",),
    ),
    near(MAPQUEST, "api-key", "{b62:32}"),
    alone(MAXMIND, "license-key", "{b62:6}_{b62:29}_mmk"),
    near(MAXMIND, "legacy-license-key", "{b62:16}", title="MaxMind license key (old)", hints=("license", "key")),
    near(MEDIASTACK, "access-key", "{b62:32}"),
    near(NASA, "api-key", "{b62:40}"),
    near(NEUTRINO_API, "api-key", "{b62:48}"),
    near(NEWSAPI, "api-key", "{hex:32}"),
    near(NEWSCATCHER, "api-key", "{b64url:43}"),
    near(NUMVERIFY, "access-key", "{b62:32}"),
    near(NUTRITIONIX, "app-key", "{hex:32}"),
    near(NYTIMES, "api-key", "{b62:32}"),
    near(OOPSPAM, "api-key", "{b62:40}"),
    near(OPENCAGE, "api-key", "{hex:32}"),
    alone(OPENUV, "api-key", "openuv-{alnum:8,24}-io"),
    near(OPENUV, "legacy-api-key", "{hex:32}"),
    near(OPENWEATHER, "api-key", "{hex:32}"),
    near(OWLBOT, "api-token", "{hex:40}"),
    near(PANDASCORE, "access-token"),
    near(PARSEHUB, "api-key", "t{b62:11}", "t{b64url:11}"),
    near(PARSERS, "api-key"),
    near(PDFLAYER, "access-key", "{b62:32}"),
    near(PDFSHIFT, "api-key", "sk_{hex:40}", "{hex:32}"),
    near(POSITIONSTACK, "access-key", "{b62:32}"),
    near(PROXYCRAWL, "api-token", "{b64url:22}"),
    near(RESTPACK, "access-token"),
    near(ROARING, "client-secret", "{b64url:28}", hints=("secret",)),
    near(SCRAPEOWL, "api-key", "{alnum:30}"),
    near(SCRAPERAPI, "api-key", "{hex:32}"),
    near(SCRAPERBOX, "api-token", "{b62:32}"),
    near(SCRAPESTACK, "access-key", "{b62:32}"),
    alone(SCRAPFLY, "api-key", "scp-live-{hex:32}", "scp-test-{hex:32}"),
    near(SCRAPFLY, "legacy-api-key", "{hex:32}"),
    near(SCRAPINGANT, "api-key", "{hex:32}"),
    near(SCRAPINGBEE, "api-key", "{b62:80}"),
    near(SCREENSHOTAPI, "api-token", "{b62:7}-{b62:7}-{b62:7}-{b62:7}"),
    near(SCREENSHOTLAYER, "access-key", "{b62:32}"),
    near(SELECTPDF, "api-key", "{uuid}"),
    near(SERPHOUSE, "api-token", "{b62:60}"),
    near(SERPSTACK, "access-key", "{b62:32}"),
    near(SMARTY, "auth-token", "{b62:20}"),
    near(SPOONACULAR, "api-key", "{hex:32}"),
    near(SPORTMONKS, "api-token", "{b62:60}"),
    near(STORMGLASS, "api-key", "{uuid}-{uuid}"),
    near(THE_ODDS_API, "api-key", "{hex:32}"),
    near(TICKETMASTER, "api-key", "{b62:32}"),
    near(TIMEZONEAPI, "api-token", "{b62:20}"),
    near(TLY, "api-token", "{b62:60}"),
    near(TOMORROW_IO, "api-key", "{b62:32}"),
    near(TOMTOM, "api-key", "{b62:32}"),
    near(UNPLUGG, "api-token", "{hex:64}"),
    near(UPCDATABASE, "api-key", "{HEX:32}", "{b62:32}"),
    near(USERSTACK, "api-key", "{hex:32}"),
    near(VERIFIER_MEETCHOPRA, "access-token", "{hex:96}"),
    near(VERIMAIL, "api-key", "{HEX:32}", "{b62:32}"),
    near(VERIPHONE, "api-key", "{HEX:32}", "{b62:32}"),
    near(VISUAL_CROSSING, "api-key", "{b62:25}"),
    near(WALK_SCORE, "api-key", "{hex:32}"),
    near(WEATHERBIT, "api-key", "{hex:32}"),
    near(WEATHERSTACK, "access-key", "{hex:32}"),
    near(WEBSCRAPING_AI, "api-key", "{uuid}", "{b62:32}"),
    near(WEB_SCRAPER, "api-token", "{b62:60}"),
    near(WHOXY, "api-key", "{alnum:33}"),
    near(WORLD_WEATHER_ONLINE, "api-key", "{alnum:31}", "{alnum:24}"),
    near(YELP, "api-key", "{b64url:128}"),
    near(ZENROWS, "api-key", "{hex:40}"),
    near(ZENSCRAPE, "api-key", "{uuid}"),
    near(ZENSERP, "api-key", "{uuid}"),
    near(ZEROBOUNCE, "api-key", "{hex:32}"),
    near(ZIPAPI, "api-key"),
    near(ZIPCODEAPI, "api-key", "{b62:64}"),
    near(ZIPCODEBASE, "api-key", "{uuid}"),
)
