"""Media: keys of social networks, streaming, image, video, game and content services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ABYSSALE = Provider(
    name="Abyssale",
    slug="abyssale",
    names=("abyssale",),
    harm="Anyone makes images from the account's templates at its cost.",
    revoke="Make a new key in the workspace's settings, API: https://app.abyssale.com/",
    references=("https://developers.abyssale.com/",),
)

AYRSHARE = Provider(
    name="Ayrshare",
    slug="ayrshare",
    names=("ayrshare",),
    harm="Anyone posts to the social networks connected to the account and reads their messages.",
    revoke="Regenerate the key in the dashboard, under API Key: https://app.ayrshare.com/api",
    references=("https://www.ayrshare.com/docs/apis/overview",),
)

BANNERBEAR = Provider(
    name="Bannerbear",
    slug="bannerbear",
    names=("bannerbear",),
    harm="Anyone makes images and videos at the account's cost and reads the project's templates.",
    revoke="Reset the key in the project's settings: https://app.bannerbear.com/",
    references=("https://developers.bannerbear.com/",),
)

BUTTERCMS = Provider(
    name="ButterCMS",
    slug="buttercms",
    names=("buttercms", "butter_cms", "butter-cms"),
    harm="Anyone reads the site's content, drafts included, or with a write token changes it.",
    revoke="Make a new token in the settings: https://buttercms.com/settings/",
    references=("https://buttercms.com/docs/api/",),
)

CLOUDIMAGE = Provider(
    name="Cloudimage",
    slug="cloudimage",
    names=(
        "cloudimage_",
        "cloudimage.io",
        "cloudimg.io",
    ),
    words=("cloudimage",),
    harm="Anyone empties the account's image cache, again and again, and drives up its traffic.",
    revoke="Renew the API key in the console: https://www.cloudimage.io/",
    references=("https://docs.cloudimage.io/",),
)

CLOUDINARY = Provider(
    name="Cloudinary",
    slug="cloudinary",
    names=("cloudinary",),
    harm="With the key id and cloud name, anyone reads, uploads, changes and deletes the account's images and videos.",
    revoke="Delete the key in the console, under API Keys: https://console.cloudinary.com/app/settings/api-keys",
    references=("https://cloudinary.com/documentation/finding_your_credentials_tutorial",),
)

CONTENTFUL = Provider(
    name="Contentful",
    slug="contentful",
    names=("contentful",),
    harm="Anyone changes and deletes the content of every space that this person may manage.",
    revoke="Revoke the token in the account: https://app.contentful.com/account/profile/cma_tokens",
    references=("https://www.contentful.com/developers/docs/references/authentication/",),
)

DISQUS = Provider(
    name="Disqus",
    slug="disqus",
    names=("disqus",),
    harm="Anyone acts as the application: reads and moderates the forum's comments, and signs in users where it may.",
    revoke="Reset the secret key in the application's settings: https://disqus.com/api/applications/",
    references=("https://disqus.com/api/docs/auth/",),
)

DUPLY = Provider(
    name="Duply",
    slug="duply",
    names=("duply_api", "duply.co", "api.duply"),
    words=("duply",),
    harm="Anyone makes images from the account's templates on its quota.",
    revoke="Make a new key on the account page: https://duply.co/",
    references=("https://duply.co/",),
)

FLAT_IO = Provider(
    name="Flat",
    slug="flat-io",
    names=(
        "flat_io",
        "flat.io",
    ),
    words=("flatio",),
    harm="Anyone reads and changes its owner's scores and classes.",
    revoke="Revoke the token on the developers' page: https://flat.io/developers/apps",
    references=("https://flat.io/developers/docs/api/authentication.html",),
)

FLICKR = Provider(
    name="Flickr",
    slug="flickr",
    names=("flickr",),
    harm="With its API key, anyone poses as the app and, with its users' tokens, reaches their private photos.",
    revoke="Delete the app, and register it anew: https://www.flickr.com/services/apps/by/me",
    references=("https://www.flickr.com/services/api/auth.oauth.html",),
)

FRAME_IO = Provider(
    name="Frame.io",
    slug="frameio",
    names=("frameio", "frame_io", "frame.io"),
    harm="Anyone acts as this person on Frame.io: reads, shares and deletes the team's videos.",
    revoke="Delete the token on the developer site: https://developer.frame.io/app/tokens",
    references=("https://developer.frame.io/docs/getting-started/authentication",),
)

GYAZO = Provider(
    name="Gyazo",
    slug="gyazo",
    names=("gyazo",),
    harm="Anyone reads, adds and deletes its owner's screenshots, private ones included.",
    revoke="Revoke the token under Applications: https://gyazo.com/oauth/applications",
    references=("https://gyazo.com/api/docs/auth",),
)

HYGRAPH = Provider(
    name="Hygraph",
    slug="hygraph",
    names=("graphcms", "hygraph"),
    harm="Anyone reads and changes the project's content, drafts included, as the token allows.",
    revoke=(
        "Delete the token in the project's settings, Permanent auth tokens: "
        "https://hygraph.com/docs/api-reference/basics/authorization"
    ),
    references=("https://hygraph.com/docs/api-reference/basics/authorization",),
)

ICONFINDER = Provider(
    name="Iconfinder",
    slug="iconfinder",
    names=("iconfinder",),
    harm="Anyone searches and downloads icons on the account's plan.",
    revoke="Delete the key in the account's API settings: https://www.iconfinder.com/account/applications",
    references=("https://developer.iconfinder.com/",),
)

IMAGEKIT = Provider(
    name="ImageKit",
    slug="imagekit",
    names=("imagekit",),
    harm="Anyone uploads, reads, replaces and deletes the account's media files.",
    revoke="Delete the key under Developer options: https://imagekit.io/dashboard/developer/api-keys",
    references=("https://imagekit.io/docs/api-keys",),
)

KONTENT_AI = Provider(
    name="Kontent.ai",
    slug="kontent-ai",
    names=(
        "kontent_ai",
        "kontent.ai",
        "kontent-ai",
        "kontentai",
        "kontent_",
        "kenticocloud",
        "kentico_kontent",
    ),
    words=("kontent",),
    harm="Anyone reads unpublished content, and with a management key changes and deletes it.",
    revoke="Revoke the key under Project settings, API keys: https://app.kontent.ai/",
    references=("https://kontent.ai/learn/docs/apis/openapi/management-api-v2/",),
)

LICHESS = Provider(
    name="Lichess",
    slug="lichess",
    harm="Anyone plays, sends messages and reads as the player, within the token's scopes.",
    revoke="Delete the token in the account: https://lichess.org/account/oauth/token",
    references=("https://lichess.org/api#section/Introduction/Authentication",),
)

LINKEDIN = Provider(
    name="LinkedIn",
    slug="linkedin",
    names=("linkedin", "linked_in"),
    harm="Anyone poses as the app, and gets tokens of the members who sign in with it.",
    revoke="Generate a new client secret for the app: https://www.linkedin.com/developers/apps",
    references=("https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication",),
)

META = Provider(
    name="Meta",
    slug="meta",
    names=("facebook", "fb_app", "fb_access", "fb_token", "instagram", "whatsapp", "graph.facebook.com"),
    words=("meta",),
    harm="Anyone acts as this person, page or business on Facebook or WhatsApp, within what the app was allowed.",
    revoke="Invalidate it in the app's dashboard, or remove the app from the account: https://developers.facebook.com/apps/",
    references=("https://developers.facebook.com/docs/facebook-login/guides/access-tokens",),
)

MUX = Provider(
    name="Mux",
    slug="mux",
    names=("api.mux.com",),
    words=("mux",),
    harm="With the token id, anyone reads, uploads and deletes the environment's videos, at its cost.",
    revoke="Revoke the access token in the settings: https://dashboard.mux.com/settings/access-tokens",
    references=("https://www.mux.com/docs/core/make-api-requests",),
)

PASTEBIN = Provider(
    name="Pastebin",
    slug="pastebin",
    names=("pastebin",),
    harm="With a user's login, anyone lists and deletes their pastes; alone, posts in the account's name.",
    revoke="Ask for a new developer key on the API page: https://pastebin.com/doc_api",
    references=("https://pastebin.com/doc_api",),
)

PHOTOROOM = Provider(
    name="Photoroom",
    slug="photoroom",
    names=("photoroom",),
    harm="Anyone edits images at the account's cost.",
    revoke="Make a new key on the API dashboard: https://app.photoroom.com/api-dashboard",
    references=("https://docs.photoroom.com/getting-started/api-key",),
)

PINTEREST = Provider(
    name="Pinterest",
    slug="pinterest",
    names=("pinterest",),
    harm="Anyone reads and changes the person's boards, pins and ads, within the token's scopes.",
    revoke="Remove the app's access in the account's security settings: https://www.pinterest.com/settings/security",
    references=("https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",),
)

PIXABAY = Provider(
    name="Pixabay",
    slug="pixabay",
    names=("pixabay",),
    harm="Anyone searches images on the account's quota.",
    revoke="Ask for a new key through the API page: https://pixabay.com/api/docs/",
    references=("https://pixabay.com/api/docs/",),
)

RAWG = Provider(
    name="RAWG",
    slug="rawg",
    names=(
        "rawg_api",
        "rawg.io",
        "rawg-api",
        "rawgapi",
    ),
    words=("rawg",),
    harm="Anyone reads game data on the account's quota.",
    revoke="Ask for a new key on the API page: https://rawg.io/apidocs",
    references=("https://api.rawg.io/docs/",),
)

REV = Provider(
    name="Rev",
    slug="rev",
    names=("rev_ai", "rev_api", "api.rev.com", "api.rev.ai", "revai"),
    words=("rev",),
    harm="Anyone orders transcripts at the account's cost and reads those that were made.",
    revoke="Delete the access token in the account's settings: https://www.rev.ai/access_token",
    references=("https://docs.rev.ai/get-started/", "https://www.rev.com/api/security"),
)

SANITY = Provider(
    name="Sanity",
    slug="sanity",
    names=("sanity_api", "sanity.io", "sanity_token", "sanity_auth"),
    words=("sanity",),
    harm="Anyone reads, changes and deletes the project's content, drafts included, as the token allows.",
    revoke="Delete the token in the project's API settings: https://www.sanity.io/manage",
    references=("https://www.sanity.io/docs/http-auth",),
)

SHOTSTACK = Provider(
    name="Shotstack",
    slug="shotstack",
    names=(
        "shotstack_",
        "shotstack.io",
    ),
    words=("shotstack",),
    harm="Anyone renders videos on the account's credits and reads its renders and sources.",
    revoke="Delete the key under API keys: https://dashboard.shotstack.io/keys",
    references=("https://shotstack.io/docs/guide/getting-started/authentication/",),
)

SHUTTERSTOCK = Provider(
    name="Shutterstock",
    slug="shutterstock",
    names=("shutterstock",),
    harm="Anyone licenses and downloads images and footage at the account's cost.",
    revoke="Regenerate the app's secret, or delete the app: https://www.shutterstock.com/account/developers/apps",
    references=("https://api-reference.shutterstock.com/#authentication",),
)

SIRV = Provider(
    name="Sirv",
    slug="sirv",
    names=("sirv_api", "sirv.com", "sirv_client"),
    words=("sirv",),
    harm="With the client id, anyone reads, changes and deletes the account's images.",
    revoke="Delete the API client in the account's settings: https://my.sirv.com/#/account/settings/api",
    references=("https://apidocs.sirv.com/",),
)

SITELEAF = Provider(
    name="Siteleaf",
    slug="siteleaf",
    names=("siteleaf",),
    harm="With its key, anyone changes and publishes the account's sites.",
    revoke="Make a new secret in the account's settings: https://manage.siteleaf.com/account",
    references=("https://learn.siteleaf.com/api/",),
)

SPOTIFY = Provider(
    name="Spotify",
    slug="spotify",
    names=("spotify",),
    harm="With the client id, anyone poses as the app, and with a user's token reads and changes their library.",
    revoke="Rotate the client secret in the app's settings: https://developer.spotify.com/dashboard",
    references=("https://developer.spotify.com/documentation/web-api/concepts/authorization",),
)

STORYBLOK = Provider(
    name="Storyblok",
    slug="storyblok",
    names=("storyblok",),
    harm=(
        "Anyone reads the space's unpublished content; a personal token changes and deletes every space of the person."
    ),
    revoke=(
        "Delete the token in the space's settings, Access tokens, or in the account settings: "
        "https://www.storyblok.com/docs/concepts/access-tokens"
    ),
    references=("https://www.storyblok.com/docs/concepts/access-tokens",),
)

STRAVA = Provider(
    name="Strava",
    slug="strava",
    names=("strava",),
    harm=(
        "With the client id, anyone poses as the app; with a person's token, reads their activities and where they "
        "live."
    ),
    revoke="Make a new client secret on the API page: https://www.strava.com/settings/api",
    references=("https://developers.strava.com/docs/authentication/",),
)

THUNDERSTORE = Provider(
    name="Thunderstore",
    slug="thunderstore",
    harm="Anyone publishes mods in the team's name.",
    revoke="Remove the service account in the team's settings: https://thunderstore.io/settings/teams/",
    references=("https://thunderstore.io/api/docs/",),
)

TICKET_TAILOR = Provider(
    name="Ticket Tailor",
    slug="ticket-tailor",
    names=("tickettailor", "ticket_tailor"),
    harm="Anyone reads the box office's orders and ticket holders, and changes its events.",
    revoke=(
        "Delete the key in the box office's settings, API: "
        "https://developers.tickettailor.com/docs/api/ticket-tailor-api"
    ),
    references=("https://developers.tickettailor.com/docs/api/ticket-tailor-api",),
)

TWITCH = Provider(
    name="Twitch",
    slug="twitch",
    names=("twitch_", "twitchtv", "twitch-", "twitchtoken", "twitchapi", "api.twitch.tv", "id.twitch.tv"),
    words=("twitch",),
    harm="Anyone acts for the app or person on Twitch: chats, changes the channel, reads its subscribers.",
    revoke="Disconnect the app in the settings, or make a new secret: https://dev.twitch.tv/console/apps",
    references=("https://dev.twitch.tv/docs/authentication/",),
)

TWITTER = Provider(
    name="Twitter",
    slug="twitter",
    names=("twitter", "api.x.com"),
    harm="Anyone posts, reads messages and follows as this account, or calls the API at the app's cost.",
    revoke="Regenerate the app's keys and tokens in the developer portal: https://developer.x.com/en/portal/dashboard",
    references=("https://docs.x.com/resources/fundamentals/authentication/overview",),
)

UNSPLASH = Provider(
    name="Unsplash",
    slug="unsplash",
    names=(
        "unsplash_access",
        "unsplash_api",
        "unsplash_secret",
        "unsplash_key",
        "unsplash_client",
        "api.unsplash.com",
        "unsplash-js",
        "unsplashapi",
        "unsplashaccess",
    ),
    harm="Anyone uses up the app's quota, and with its secret poses as the app to people who sign in.",
    revoke="Reset the keys on the application's page: https://unsplash.com/oauth/applications",
    references=("https://unsplash.com/documentation#authorization",),
)

VIEWNEO = Provider(
    name="viewneo",
    slug="viewneo",
    names=("viewneo",),
    harm="Anyone changes what the company's screens show.",
    revoke="Delete the token in the account's API settings: https://www.viewneo.com/",
    references=("https://api.viewneo.com/",),
)

WEBFLOW = Provider(
    name="Webflow",
    slug="webflow",
    names=("webflow",),
    harm="Anyone changes and publishes the sites, and reads what visitors sent through their forms.",
    revoke=(
        "Revoke the token in the site's or workspace's settings, Apps & integrations: "
        "https://developers.webflow.com/data/reference/authentication/site-token"
    ),
    references=("https://developers.webflow.com/data/reference/authentication",),
)

WISTIA = Provider(
    name="Wistia",
    slug="wistia",
    names=("wistia",),
    harm="Anyone reads, changes and deletes the account's videos and their statistics.",
    revoke="Delete the token in the account settings, API Access: https://docs.wistia.com/docs/making-api-requests",
    references=("https://docs.wistia.com/docs/making-api-requests",),
)

RULES: tuple[Rule, ...] = (
    near(ABYSSALE, "api-key", "{b62:40}"),
    near(AYRSHARE, "api-key", "{b62:7}-{b62:7}-{b62:7}-{b62:7}", "{HEX:8}-{HEX:8}-{HEX:8}-{HEX:8}"),
    alone(BANNERBEAR, "api-key", "bb_pr_{hex:30}", "bb_ma_{hex:30}"),
    near(BANNERBEAR, "legacy-api-key", "{b62:24}"),
    near(BUTTERCMS, "api-token", "{hex:40}"),
    near(CLOUDIMAGE, "api-key"),
    alone(
        CLOUDINARY,
        "url",
        "cloudinary://{digit:15}:{b64url:27}",
        title="Cloudinary URL",
        finds=("CLOUDINARY_URL=«cloudinary://{digit:15}:{b64url:27}»@demo",),
    ),
    near(CLOUDINARY, "api-secret", "{b64url:27}"),
    alone(CONTENTFUL, "personal-access-token", "CFPAT-{b64url:43}"),
    near(
        CONTENTFUL,
        "delivery-token",
        "{b64url:43}",
        "{hex:64}",
        title="Contentful delivery or preview token",
        harm="Anyone reads the space's published entries and, with a preview token, its drafts.",
        revoke="Delete the API key of the space: https://app.contentful.com/deeplink?link=api",
    ),
    near(DISQUS, "secret-key", "{b62:64}", "{hex:32}"),
    near(DUPLY, "api-key"),
    near(FLAT_IO, "access-token", "{hex:128}"),
    near(FLICKR, "api-secret", "{hex:16}", hints=("secret",)),
    near(FLICKR, "api-key", "{hex:32}"),
    alone(FRAME_IO, "developer-token", "fio-u-{b64url:64}"),
    near(GYAZO, "access-token", "{b64url:43}", "{hex:64}"),
    near(HYGRAPH, "auth-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(ICONFINDER, "api-key", "{b62:64}"),
    alone(IMAGEKIT, "private-key", "private_{b64:27}=", ignores=("public_{b64:27}=",)),
    near(
        KONTENT_AI,
        "api-key",
        "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}",
        "ew{b64url:20,120}.ew{b64url:40,400}.{b64url:43}",
    ),
    alone(LICHESS, "personal-access-token", "lip_{b62:20}"),
    alone(LICHESS, "oauth-token", "lio_{b62:32}"),
    alone(LINKEDIN, "client-secret", "WPL_AP{digit:1}.{b62:16}.{b64:6}=="),
    near(LINKEDIN, "legacy-client-secret", "{b62:16}", title="LinkedIn client secret (old)", hints=("secret",)),
    near(
        LINKEDIN,
        "access-token",
        "AQ{b64url:100,600}",
        hints=("token",),
        harm="Anyone does on LinkedIn what this member allowed the app to do: reads their profile, posts for them.",
        revoke="Remove the app in the member's settings: https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services",
    ),
    alone(META, "access-token", "EAA{b62:100,400}", title="Meta (Facebook) access token"),
    alone(
        META,
        "instagram-token",
        "IGQ{b64url:100,300}",
        "IGAA{b64url:100,300}",
        title="Instagram access token",
        harm="Anyone reads this Instagram account's media and, where allowed, posts and answers messages as it.",
        references=("https://developers.facebook.com/docs/instagram-platform/",),
    ),
    alone(
        META,
        "threads-token",
        "THAA{b64url:100,300}",
        title="Threads access token",
        harm="Anyone reads and posts as this account on Threads, within what the app was allowed.",
        references=("https://developers.facebook.com/docs/threads/",),
    ),
    near(
        META,
        "app-token",
        "{digit:13,17}|{b64url:27}",
        "{digit:13,17}|{hex:32}",
        title="Meta app access token",
        harm="Anyone changes the app's settings and calls the Graph API as the app itself.",
        revoke="Reset the app secret, which ends the token: https://developers.facebook.com/apps/",
    ),
    near(
        META,
        "app-secret",
        "{hex:32}",
        hints=("secret",),
        harm="Anyone poses as the app: forges its webhooks and gets tokens of the people who sign in with it.",
        revoke="Reset the app secret under Settings, Basic: https://developers.facebook.com/apps/",
    ),
    near(MUX, "token-secret", "{b64:75}"),
    near(PASTEBIN, "api-key", "{b64url:32}"),
    alone(PHOTOROOM, "api-key", "sk_pr_{b64url:1,30}_{hex:40}"),
    near(PHOTOROOM, "legacy-key", "{hex:40}", "sandbox_{hex:40}", title="Photoroom API key of 40 digits"),
    alone(PINTEREST, "access-token", "pina_{b62:40,250}"),
    alone(PINTEREST, "refresh-token", "pinr.{b64url:40,300}"),
    near(PINTEREST, "client-secret", "{hex:40}", hints=("secret",)),
    near(PIXABAY, "api-key", "{digit:7,8}-{hex:25}"),
    near(RAWG, "api-key", "{hex:32}"),
    near(REV, "access-token", "02{b64url:40,90}"),
    near(SANITY, "api-token", "sk{b62:70,200}"),
    near(SHOTSTACK, "api-key", "{b62:40}"),
    near(SHUTTERSTOCK, "access-token", "v2/{b64:200,600}"),
    near(
        SHUTTERSTOCK,
        "consumer-secret",
        "{b62:16}",
        hints=("secret",),
        harm="With the consumer key, anyone searches as the app and gets its users' tokens.",
    ),
    near(SIRV, "client-secret", "{b64:86}==", hints=("secret",)),
    near(SITELEAF, "api-secret", "{hex:32}"),
    near(SPOTIFY, "client-secret", "{hex:32}", hints=("secret",), ignores=("SPOTIFY_CLIENT_ID={hex:32}",)),
    near(
        SPOTIFY,
        "refresh-token",
        "AQ{b64url:100,280}",
        hints=("refresh",),
        harm="With the app's credentials, anyone gets new access tokens for the person's account.",
        revoke="The person removes the app's access: https://www.spotify.com/account/apps/",
    ),
    near(
        SPOTIFY,
        "access-token",
        "BQ{b64url:80,280}",
        hints=("access", "token", "bearer", "auth"),
        harm="Anyone acts in the person's account within its scopes, for an hour.",
        revoke=(
            "The person removes the app's access; the token ends within the hour: https://www.spotify.com/account/apps/"
        ),
    ),
    near(STORYBLOK, "access-token", "{b62:22}tt"),
    near(STORYBLOK, "personal-access-token", "{b62:22}tt-{digit:3,8}-{b64url:20}"),
    near(STRAVA, "client-secret", "{hex:40}", hints=("secret",)),
    near(
        STRAVA,
        "access-token",
        "{hex:40}",
        hints=("token", "refresh", "access"),
        revoke="Revoke the app's access, which ends its tokens: https://www.strava.com/settings/apps",
    ),
    alone(THUNDERSTORE, "service-account-token", "tss_{b62:30}{crc32b62}"),
    alone(TICKET_TAILOR, "api-key", "sk_{digit:3,7}_{digit:3,8}_{hex:32}"),
    near(TWITCH, "access-token", "{alnum:30}", title="Twitch client secret or access token"),
    alone(
        TWITCH,
        "chat-token",
        "oauth:{alnum:30}",
        harm="Anyone chats as this account, and moderates where it is a moderator.",
        revoke="Disconnect the app in the settings: https://www.twitch.tv/settings/connections",
    ),
    alone(
        TWITCH,
        "stream-key",
        "live_{digit:6,11}_{b62:28,32}",
        harm="Anyone broadcasts on the channel.",
        revoke="Reset the stream key in the dashboard: https://dashboard.twitch.tv/settings/stream",
        references=("https://help.twitch.tv/s/article/twitch-stream-key-faq",),
    ),
    alone(
        TWITTER,
        "bearer-token",
        "AAAAAAAAAAAAAAAAAAAAA{b62:20,60}%3D{b62:40,60}",
        "AAAAAAAAAAAAAAAAAAAAA{b62:1,50}%2B{b62:1,50}%3D{b62:40,60}",
        "AAAAAAAAAAAAAAAAAAAAA{b62:1,50}%2F{b62:1,50}%3D{b62:40,60}",
        "AAAAAAAAAAAAAAAAAAAAA{b62:1,50}%2B{b62:1,50}%2B{b62:1,50}%3D{b62:40,60}",
        "AAAAAAAAAAAAAAAAAAAAA{b62:1,50}%2B{b62:1,50}%2F{b62:1,50}%3D{b62:40,60}",
        "AAAAAAAAAAAAAAAAAAAAA{b62:1,50}%2F{b62:1,50}%2B{b62:1,50}%3D{b62:40,60}",
        "AAAAAAAAAAAAAAAAAAAAA{b62:1,50}%2F{b62:1,50}%2F{b62:1,50}%3D{b62:40,60}",
        "AAAAAAAAAAAAAAAAAAAAA{b64:20,60}={b62:40,60}",
        harm="Anyone reads posts and profiles through the API as the app, and uses up its quota.",
    ),
    near(
        TWITTER,
        "api-secret",
        "{b62:50}",
        "{b62:45}",
        "{b62:35,44}",
        "{b64url:50}",
        "{digit:6,20}-{b62:36,44}",
        title="Twitter API secret or access token",
    ),
    near(TWITTER, "api-key", "{b62:25}", harm="With its secret, anyone calls the API as the app, at its cost."),
    near(UNSPLASH, "access-key", "{b64url:43}", "{hex:64}"),
    near(VIEWNEO, "api-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    near(WEBFLOW, "api-token", "{hex:64}"),
    near(WISTIA, "api-token", "{hex:64}", "{hex:40}"),
)
