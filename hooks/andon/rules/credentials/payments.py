"""Payments: keys of payment, banking, billing, accounting and shop services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ALEGRA = Provider(
    name="Alegra",
    slug="alegra",
    names=("alegra_api", "api.alegra.com", "alegra.com"),
    words=("alegra",),
    harm="With the mail address, anyone reads and makes the company's invoices and payments.",
    revoke="Make a new token in the settings, API: https://developer.alegra.com/",
    references=("https://developer.alegra.com/docs/autenticacion",),
)

API2CART = Provider(
    name="API2Cart",
    slug="api2cart",
    names=("api2cart",),
    harm="With a store's key, anyone reads and changes orders, customers and products of the connected shops.",
    revoke="Make a new key in the account: https://app.api2cart.com/",
    references=("https://docs.api2cart.com/",),
)

ASAAS = Provider(
    name="Asaas",
    slug="asaas",
    harm="Anyone makes charges, moves the account's money by Pix or transfer, and reads its customers.",
    revoke="Delete the key in the account, under Integrations, API keys: "
    "https://www.asaas.com/customerApiAccessToken/index",
    references=("https://docs.asaas.com/docs/api-keys", "https://docs.asaas.com/docs/authentication-2"),
)

BAREMETRICS = Provider(
    name="Baremetrics",
    slug="baremetrics",
    names=("baremetrics",),
    harm="Anyone reads the company's customers, plans and subscriptions, or writes to them.",
    revoke="Regenerate the key under Settings, API: https://app.baremetrics.com/settings/api",
    references=("https://developers.baremetrics.com/reference/authentication",),
)

BILLOMAT = Provider(
    name="Billomat",
    slug="billomat",
    names=("billomat",),
    harm="Anyone reads and makes the company's invoices and sees its clients.",
    revoke="Make a new key in the employee's settings, API access: https://www.billomat.com/en/api/",
    references=("https://www.billomat.com/en/api/basics/authentication/",),
)

BRAINTREE = Provider(
    name="Braintree",
    slug="braintree",
    names=("braintree",),
    harm="Anyone charges and refunds the merchant's customers and reads its transactions.",
    revoke="Delete the API key in the control panel, under API: "
    "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
    references=("https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",),
)

CASHBOARD = Provider(
    name="Cashboard",
    slug="cashboard",
    names=("cashboardapp", "cashboard_api"),
    words=("cashboard",),
    harm="Anyone reads and changes the company's time entries, projects and invoices.",
    revoke="Make a new key in the account's settings: https://cashboardapp.com/",
    references=("https://cashboardapp.com/",),
)

CHARTMOGUL = Provider(
    name="ChartMogul",
    slug="chartmogul",
    names=("chartmogul",),
    harm="Anyone reads the company's customers, invoices and subscriptions, and changes or deletes them.",
    revoke="Regenerate the key under Profile, API keys: https://app.chartmogul.com/#/admin/api",
    references=("https://dev.chartmogul.com/docs/authentication",),
)

CHECKOUT_COM = Provider(
    name="Checkout.com",
    slug="checkout-com",
    names=("checkout_com", "checkoutcom", "checkout.com", "cko_secret"),
    words=("cko",),
    harm="Anyone charges and refunds the merchant's customers, pays money out, and reads its payments.",
    revoke="Delete the key in the dashboard, under Developers, Keys: https://dashboard.checkout.com/settings/api-keys",
    references=("https://www.checkout.com/docs/developer-resources/api/manage-api-keys",),
)

COLUMN = Provider(
    name="Column",
    slug="column",
    names=(
        "column_api",
        "api.column.com",
    ),
    words=("column",),
    harm="Anyone moves money from the platform's accounts by ACH, wire and book transfer, and reads its customers.",
    revoke="Revoke the key under Platform, API keys: https://dashboard.column.com/",
    references=("https://column.com/docs/api/#authentication",),
)

COMMERCEJS = Provider(
    name="Commerce.js (Chec)",
    slug="commercejs",
    names=(
        "commercejs",
        "api.chec.io",
        "chec_secret",
        "chec_api",
    ),
    words=("chec",),
    harm="Anyone reads and changes the shop's products, orders and customers.",
    revoke="Delete the key under Settings, Developer: https://dashboard.chec.io/settings/developer",
    references=("https://commercejs.com/docs/api/#authentication",),
)

CURRENCYCLOUD = Provider(
    name="Currencycloud",
    slug="currencycloud",
    names=("currencycloud", "currency_cloud", "currency-cloud"),
    harm="With the login id, anyone converts and pays out the account's money.",
    revoke="Make a new key in the account, API settings: https://developer.currencycloud.com/",
    references=("https://developer.currencycloud.com/guides/getting-started/authentication/",),
)

DWOLLA = Provider(
    name="Dwolla",
    slug="dwolla",
    names=("dwolla",),
    harm="With the key, anyone moves money between the bank accounts that the application may use.",
    revoke="Make a new secret in the application's settings: https://dashboard.dwolla.com/applications-legacy",
    references=("https://developers.dwolla.com/docs/api-reference/authentication",),
)

EBAY = Provider(
    name="eBay",
    slug="ebay",
    harm="With the app id, anyone acts as the application, and with its refresh tokens sells and buys as its users.",
    revoke="Rotate the cert id (client secret) in the application keys: https://developer.ebay.com/my/keys",
    references=("https://developer.ebay.com/api-docs/static/oauth-credentials.html",),
)

ETSY = Provider(
    name="Etsy",
    slug="etsy",
    names=("etsy_api", "etsy_shared", "etsy_keystring", "openapi.etsy.com"),
    words=("etsy",),
    harm="Anyone poses as the app: reads the shops that it may and uses up its requests.",
    revoke="Ask for a new key in the app's settings: https://www.etsy.com/developers/your-apps",
    references=("https://developers.etsy.com/documentation/essentials/authentication/",),
)

FINICITY = Provider(
    name="Finicity",
    slug="finicity",
    names=("finicity",),
    harm="With the partner id, anyone reads the bank accounts and transactions of the partner's customers.",
    revoke="Modify the partner secret, or ask for a new app key: "
    "https://developer.mastercard.com/open-finance-us/documentation/",
    references=("https://developer.mastercard.com/open-finance-us/documentation/",),
)

FLUTTERWAVE = Provider(
    name="Flutterwave",
    slug="flutterwave",
    names=("flutterwave", "flw_secret", "flw_key", "flwseck", "rave_secret"),
    harm="Anyone takes and refunds payments, reads customers, and sends money from the balance.",
    revoke="Generate new keys under Settings, API keys: https://dashboard.flutterwave.com/settings/apis/live",
    references=("https://developer.flutterwave.com/docs/authentication",),
)

FREEMIUS = Provider(
    name="Freemius",
    slug="freemius",
    names=("freemius",),
    harm="Anyone reads the product's customers, licenses and payments, and changes them.",
    revoke="Ask for a new secret key in the developer dashboard: https://dashboard.freemius.com/",
    references=("https://freemius.com/help/documentation/",),
)

FRESHBOOKS = Provider(
    name="FreshBooks",
    slug="freshbooks",
    names=("freshbooks",),
    harm="Anyone reads and changes the clients, invoices and expenses of the business.",
    revoke="Reset the app's client secret on the developer page: https://my.freshbooks.com/#/developer",
    references=("https://www.freshbooks.com/api/authentication",),
)

GOCARDLESS = Provider(
    name="GoCardless",
    slug="gocardless",
    names=("gocardless", "go_cardless"),
    harm="Anyone reads customers and their bank mandates, and creates, cancels and refunds payments.",
    revoke="Revoke the access token in the dashboard: https://manage.gocardless.com/developers",
    references=("https://developer.gocardless.com/api-reference/#making-requests-authentication",),
)

GUMROAD = Provider(
    name="Gumroad",
    slug="gumroad",
    names=("gumroad",),
    harm="Anyone reads the seller's products and sales, and changes or refunds them within the token's scopes.",
    revoke="Delete the application in the settings, under Advanced: https://gumroad.com/settings/advanced",
    references=("https://gumroad.com/api",),
)

HIGHNOTE = Provider(
    name="Highnote",
    slug="highnote",
    names=("highnote",),
    harm="Anyone issues cards, moves money and reads the account holders of the organization.",
    revoke="Deactivate the key in the dashboard, under API keys: https://dashboard.highnote.com/",
    references=("https://docs.highnote.com/",),
)

HIVEAGE = Provider(
    name="Hiveage",
    slug="hiveage",
    names=("hiveage",),
    harm="Anyone reads and changes the account's invoices, estimates and clients.",
    revoke="Reset the key in the account's API settings: https://www.hiveage.com/",
    references=("https://www.hiveage.com/api/",),
)

INSTAMOJO = Provider(
    name="Instamojo",
    slug="instamojo",
    names=("instamojo",),
    harm="Anyone makes payment links and refunds as the merchant, and reads its payments.",
    revoke="Regenerate the credentials on the API & plugins page: https://www.instamojo.com/integrations/",
    references=("https://docs.instamojo.com/",),
)

INVOICEOCEAN = Provider(
    name="InvoiceOcean",
    slug="invoiceocean",
    names=("invoiceocean", "fakturownia"),
    harm="Anyone reads and makes the company's invoices.",
    revoke="Delete the code under Settings, Account settings, Integration: https://invoiceocean.com/api",
    references=("https://invoiceocean.com/api",),
)

LEMON_SQUEEZY = Provider(
    name="Lemon Squeezy",
    slug="lemon-squeezy",
    names=(
        "lemonsqueezy",
        "lemon_squeezy",
        "lemon-squeezy",
    ),
    harm="Anyone reads the store's customers and orders, makes discounts and licence keys, and refunds or cancels.",
    revoke="Delete the key under Settings, API: https://app.lemonsqueezy.com/settings/api",
    references=("https://docs.lemonsqueezy.com/api/getting-started/requests",),
)

LENDFLOW = Provider(
    name="Lendflow",
    slug="lendflow",
    names=("lendflow",),
    harm="Anyone reads the credit applications that the company takes in, with the applicants' data.",
    revoke="Renew the API token in the account: https://docs.lendflow.com/",
    references=("https://docs.lendflow.com/",),
)

LOYVERSE = Provider(
    name="Loyverse",
    slug="loyverse",
    names=("loyverse",),
    harm="Anyone reads and changes the shop's items, customers, receipts and stock.",
    revoke="Delete the token under Integrations, Access tokens: https://r.loyverse.com/dashboard/#/integrations/tokens",
    references=("https://developer.loyverse.com/docs/",),
)

LUNCH_MONEY = Provider(
    name="Lunch Money",
    slug="lunch-money",
    names=(
        "lunchmoney",
        "lunch_money",
        "lunch-money",
    ),
    harm="Anyone reads its owner's bank transactions, balances and budgets, and changes them.",
    revoke="Revoke the token on the developers' page: https://my.lunchmoney.app/developers",
    references=("https://lunchmoney.dev/#authentication",),
)

MERCURY = Provider(
    name="Mercury",
    slug="mercury",
    harm="Anyone reads the company's bank accounts, and with write access sends its money.",
    revoke="Revoke the token in the settings: https://app.mercury.com/settings/tokens",
    references=("https://docs.mercury.com/docs/getting-started",),
)

MIDTRANS = Provider(
    name="Midtrans",
    slug="midtrans",
    harm="Anyone makes, cancels and refunds the merchant's payments and reads their state.",
    revoke="Ask for a new server key in the dashboard, under Settings, Access Keys: "
    "https://dashboard.midtrans.com/settings/access-keys",
    references=("https://docs.midtrans.com/docs/midtrans-account",),
)

MOONCLERK = Provider(
    name="MoonClerk",
    slug="moonclerk",
    names=("moonclerk",),
    harm="Anyone reads the account's customers, payment plans and payments.",
    revoke="Regenerate the key in the account's settings: https://app.moonclerk.com/settings/api",
    references=("https://github.com/moonclerk/developer",),
)

NETSUITE = Provider(
    name="NetSuite",
    slug="netsuite",
    names=("netsuite",),
    harm="With the other half of each pair, anyone acts in the company's ERP as the token's role.",
    revoke=(
        "Revoke the token, or reset the integration's credentials, in NetSuite: "
        "https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html"
    ),
    references=("https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html",),
)

PADDLE = Provider(
    name="Paddle",
    slug="paddle",
    names=("paddle_vendor", "paddle_auth", "vendors.paddle.com"),
    words=("paddle",),
    harm="Anyone reads the seller's customers, changes prices and subscriptions, and makes refunds, within "
    "the key's permissions.",
    revoke="Revoke the key under Developer tools, Authentication: https://vendors.paddle.com/authentication-v2",
    references=(
        "https://developer.paddle.com/api-reference/about/api-keys",
        "https://developer.paddle.com/webhooks/signature-verification",
    ),
)

PAGAR_ME = Provider(
    name="Pagar.me",
    slug="pagar-me",
    names=(
        "pagarme",
        "pagar.me",
        "pagar_me",
        "mundipagg",
    ),
    harm="Anyone makes charges, refunds and transfers in the merchant's account and reads its customers.",
    revoke="Delete the key under Settings, Keys: https://dash.pagar.me/",
    references=("https://docs.pagar.me/docs/chaves-de-acesso",),
)

PAYMONGO = Provider(
    name="PayMongo",
    slug="paymongo",
    names=("paymongo",),
    harm="Anyone makes charges and refunds in the merchant's account and reads its customers.",
    revoke="Roll the secret key under Developers: https://dashboard.paymongo.com/developers",
    references=("https://developers.paymongo.com/docs/authentication",),
)

PAYPAL = Provider(
    name="PayPal",
    slug="paypal",
    names=("paypal",),
    harm="With the client id, anyone takes, refunds and pays out money as the business, within the app's features.",
    revoke="Make a second secret for the app and disable this one: https://developer.paypal.com/dashboard/applications",
    references=("https://developer.paypal.com/api/rest/authentication/",),
)

PAYSTACK = Provider(
    name="Paystack",
    slug="paystack",
    names=("paystack",),
    harm="Anyone charges saved cards, makes transfers and refunds, and reads the business's customers.",
    revoke="Generate a new secret key under Settings, API Keys and Webhooks: https://dashboard.paystack.com/#/settings/developers",
    references=("https://paystack.com/docs/api/authentication/",),
)

PLAID = Provider(
    name="Plaid",
    slug="plaid",
    names=("plaid_secret", "plaid_sandbox", "plaid_production", "plaid_api", "plaid_key", "plaid.com"),
    words=("plaid",),
    harm="With the client id, anyone calls Plaid as the company and reads what its users' access tokens open.",
    revoke="Rotate the secret under Developers, Keys: https://dashboard.plaid.com/developers/keys",
    references=("https://plaid.com/docs/api/",),
)

POLAR = Provider(
    name="Polar",
    slug="polar",
    harm="Anyone reads the organization's customers and orders, and changes its products, within the token's scopes.",
    revoke="Delete the token in the organization's settings: https://polar.sh/dashboard",
    references=("https://polar.sh/docs/integrate/oat",),
)

PRIVACY_COM = Provider(
    name="Privacy",
    slug="privacy-com",
    names=(
        "privacy_com",
        "api.privacy.com",
        "privacycom",
        "privacy_api",
    ),
    harm="Anyone reads the account's virtual card numbers and transactions, and with a full key makes cards.",
    revoke="Disable API access or renew the key in the account: https://app.privacy.com/account",
    references=("https://developers.privacy.com/",),
)

RAINFOREST_PAY = Provider(
    name="Rainforest Pay",
    slug="rainforest-pay",
    names=("rainforestpay", "rainforest_pay", "rainforest-pay"),
    harm="Anyone takes, refunds and pays out money for the platform's merchants and reads their data.",
    revoke="Deactivate the key in the portal, under API keys: https://docs.rainforestpay.com/",
    references=("https://docs.rainforestpay.com/",),
)

RAMP = Provider(
    name="Ramp",
    slug="ramp",
    harm="With the client id, anyone reads the company's cards and spending, and issues cards within the app's scopes.",
    revoke="Rotate the app's secret under Settings, Developer API: https://app.ramp.com/settings/developer",
    references=("https://docs.ramp.com/developer-api/v1/authorization",),
)

RAZORPAY = Provider(
    name="Razorpay",
    slug="razorpay",
    names=("razorpay", "rzp_secret", "rzp_key"),
    harm="With the key id, anyone takes, refunds and pays out money as the business and reads its payments.",
    revoke="Regenerate the key in the dashboard, under API Keys: "
    "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
    references=("https://razorpay.com/docs/api/authentication",),
)

RECHARGE = Provider(
    name="Recharge",
    slug="recharge",
    names=("rechargepayments", "rechargeapps", "x-recharge-access-token", "recharge_access_token", "recharge_api"),
    words=("recharge",),
    harm="Anyone reads and changes the shop's subscriptions, customers and charges.",
    revoke="Delete the token under Tools & apps, API tokens: https://docs.getrecharge.com/docs/recharge-api-key",
    references=("https://developer.getrecharge.com/",),
)

REQUEST_FINANCE = Provider(
    name="Request Finance",
    slug="request-finance",
    names=(
        "requestfinance",
        "request_finance",
        "request-finance",
        "request.finance",
    ),
    harm="Anyone reads the company's invoices and salaries paid in crypto, and makes invoices in its name.",
    revoke="Delete the key under Settings, API: https://app.request.finance/",
    references=("https://docs.request.finance/",),
)

SHOPIFY = Provider(
    name="Shopify",
    slug="shopify",
    names=("shopify",),
    harm="Anyone reads and changes the shop's orders, customers and products, within the app's scopes.",
    revoke="Rotate the app's credentials: https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
    references=("https://shopify.dev/docs/apps/build/authentication-authorization",),
)

SNIPCART = Provider(
    name="Snipcart",
    slug="snipcart",
    names=("snipcart",),
    harm="Anyone reads the shop's orders and customers, refunds orders and makes discounts.",
    revoke="Delete the secret key under Account, API keys: https://app.snipcart.com/dashboard/account/credentials",
    references=("https://docs.snipcart.com/v3/api-reference/authentication",),
)

SQUARE = Provider(
    name="Square",
    slug="square",
    names=("square_access", "square_token", "square_api", "square_application", "square_secret", "squareup"),
    words=("square",),
    harm="Anyone takes and refunds payments, and reads the customers and orders of the seller.",
    revoke="Replace the access token in the Developer Console: https://developer.squareup.com/apps",
    references=("https://developer.squareup.com/docs/build-basics/access-tokens",),
)

SQUARESPACE = Provider(
    name="Squarespace",
    slug="squarespace",
    names=("squarespace",),
    harm="Anyone reads and changes the shop's orders, stock and products, and reads its customers.",
    revoke="Disable the key under Settings, Developer API keys: https://support.squarespace.com/hc/en-us/articles/236297987",
    references=("https://developers.squarespace.com/commerce-apis/authentication-and-permissions",),
)

STORECOVE = Provider(
    name="Storecove",
    slug="storecove",
    names=("storecove",),
    harm="Anyone sends and reads e-invoices of the company.",
    revoke="Delete the key in the account, API keys: https://app.storecove.com/",
    references=("https://www.storecove.com/docs/",),
)

STRIPE = Provider(
    name="Stripe",
    slug="stripe",
    names=("stripe_secret", "stripe_key", "stripe_api", "stripeapi", "stripe.com"),
    words=("stripe",),
    harm="Anyone charges and refunds cards, reads the customers, and sends the account's money elsewhere.",
    revoke="Roll the key in the dashboard and look at its log of requests: https://dashboard.stripe.com/apikeys",
    references=("https://docs.stripe.com/keys",),
)

SWELL = Provider(
    name="Swell",
    slug="swell",
    names=("swell_secret", "swell.store", "swell_key", "swell_api"),
    words=("swell",),
    harm="Anyone reads and changes the shop's products, orders and customers.",
    revoke="Delete the secret key under Developer, API keys: https://developers.swell.is/backend-api/authentication",
    references=("https://developers.swell.is/backend-api/authentication",),
)

TAXJAR = Provider(
    name="TaxJar",
    slug="taxjar",
    names=("taxjar",),
    harm="Anyone reads and changes the shop's recorded orders, from which its sales tax is filed.",
    revoke="Make a new token on the account page, API access: https://app.taxjar.com/api_sign_up",
    references=("https://developers.taxjar.com/api/reference/",),
)

WEPAY = Provider(
    name="WePay",
    slug="wepay",
    names=("wepay",),
    harm="Anyone takes and refunds payments of the merchants that the app serves.",
    revoke="Reset the token or secret in the app's settings: https://dev.wepay.com/",
    references=("https://dev.wepay.com/",),
)

WISE = Provider(
    name="Wise",
    slug="wise",
    names=("transferwise", "api.wise.com", "wise_api", "wise_token"),
    words=("wise",),
    harm="Anyone reads the account's balances and statements, and prepares or sends transfers.",
    revoke="Delete the token under Settings, API tokens: https://wise.com/settings/api-tokens",
    references=("https://docs.wise.com/api-docs/guides/authentication-access",),
)

WOOCOMMERCE = Provider(
    name="WooCommerce",
    slug="woocommerce",
    names=("woocommerce",),
    harm="With its pair, anyone reads and changes the shop's orders, customers and products.",
    revoke=(
        "Revoke the key in the shop, WooCommerce, Settings, Advanced, REST API: "
        "https://woocommerce.com/document/woocommerce-rest-api/"
    ),
    references=("https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",),
)

XENDIT = Provider(
    name="Xendit",
    slug="xendit",
    names=("xendit",),
    harm="Anyone takes payments, pays out money and reads transactions as the merchant.",
    revoke=(
        "Delete the key under Settings, Developers, API keys: https://dashboard.xendit.co/settings/developers#api-keys"
    ),
    references=("https://docs.xendit.co/api-integration/api-keys/",),
)

YNAB = Provider(
    name="YNAB",
    slug="ynab",
    names=("ynab", "youneedabudget"),
    harm="Anyone reads and changes the person's budgets, accounts and transactions.",
    revoke="Revoke the token in the developer settings: https://app.ynab.com/settings/developer",
    references=("https://api.ynab.com/",),
)

ZIPBOOKS = Provider(
    name="ZipBooks",
    slug="zipbooks",
    names=("zipbooks",),
    harm="Anyone reads and makes the company's invoices and expenses.",
    revoke="Set a new password, which ends the token's use: https://zipbooks.com/",
    references=("https://developer.zipbooks.com/",),
)

RULES: tuple[Rule, ...] = (
    near(ALEGRA, "api-token", "{hex:20}"),
    near(API2CART, "api-key", "{hex:32}"),
    alone(ASAAS, "api-key", "$aact_prod_{b64:60,300}", "$aact_prod_{b64:60,300}==", "$aact_prod_{b64:60,300}="),
    alone(
        ASAAS,
        "sandbox-key",
        "$aact_hmlg_{b64:60,300}",
        "$aact_hmlg_{b64:60,300}==",
        "$aact_hmlg_{b64:60,300}=",
        harm="Anyone uses the account's sandbox and reads what was put there.",
    ),
    alone(ASAAS, "legacy-api-key", "$aact_{b64:60,300}", "$aact_{b64:60,300}==", "$aact_{b64:60,300}="),
    near(BAREMETRICS, "api-key", "sk_{b62:20,32}", "lk_{b62:20,32}"),
    near(BILLOMAT, "api-key", "{hex:32}"),
    alone(BRAINTREE, "access-token", "access_token$production${alnum:16}${hex:32}"),
    alone(
        BRAINTREE,
        "sandbox-access-token",
        "access_token$sandbox${alnum:16}${hex:32}",
        harm="Anyone uses the merchant's sandbox and reads what was put there.",
    ),
    near(BRAINTREE, "private-key", "{hex:32}", hints=("private", "secret")),
    near(CASHBOARD, "api-key"),
    near(CHARTMOGUL, "api-key", "{hex:32}"),
    alone(
        CHECKOUT_COM,
        "sandbox-secret-key",
        "sk_sbox_{alnum:26,27}",
        harm="Anyone uses the merchant's sandbox and reads what was put there.",
    ),
    near(CHECKOUT_COM, "secret-key", "sk_{alnum:26,27}", "sk_{uuid}", "sk_test_{uuid}"),
    near(COLUMN, "api-key", "live_{b62:27}", "test_{b62:27}"),
    near(COMMERCEJS, "secret-key", "sk_{hex:40,50}", "sk_test_{hex:40,50}", ignores=("pk_{hex:45}",)),
    near(CURRENCYCLOUD, "api-key", "{hex:64}"),
    near(DWOLLA, "client-secret", "{b62:50}", hints=("secret",)),
    alone(EBAY, "client-secret", "PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}"),
    alone(
        EBAY,
        "sandbox-client-secret",
        "SBX-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}",
        harm="Anyone uses the application's sandbox.",
    ),
    alone(
        EBAY,
        "user-token",
        "v^1.1#i^1#{b62:1}^{digit:1}#{b62:1}^{digit:1}#{b62:1}^{digit:1}#{b62:1}^{digit:1}#t^{b64:40,300}==",
        "v^1.1#i^1#{b62:1}^{digit:1}#{b62:1}^{digit:1}#{b62:1}^{digit:1}#{b62:1}^{digit:1}#t^{b64:40,300}=",
        "v^1.1#i^1#{b62:1}^{digit:1}#{b62:1}^{digit:1}#{b62:1}^{digit:1}#{b62:1}^{digit:1}#t^{b64:40,300}",
        keywords=("v^1.1#i^1#",),
        harm="Anyone buys, sells and reads orders as the person, within the token's scopes.",
        revoke="Have the person end the application's access in the account settings: https://accounts.ebay.com/acctsec/authorized-apps",
    ),
    near(ETSY, "api-key", "{alnum:24}", "{alnum:10}"),
    near(FINICITY, "partner-secret", "{b62:20}", "{hex:32}"),
    alone(
        FLUTTERWAVE,
        "secret-key",
        "FLWSECK-{alnum:32}-X",
        "FLWSECK-{alnum:32}-{alnum:11}vt-X",
        ignores=("FLWPUBK-{alnum:32}-X",),
    ),
    alone(
        FLUTTERWAVE,
        "test-secret-key",
        "FLWSECK_TEST-{alnum:32}-X",
        harm="Anyone uses the account's test mode, and reads the customers and payments in it.",
        ignores=("FLWPUBK_TEST-{alnum:32}-X",),
    ),
    alone(
        FLUTTERWAVE,
        "encryption-key",
        "FLWSECK_TEST{hex:12}",
        "FLWSECK{hex:12}",
        harm="Anyone encrypts card payments as the company; together with the secret key they charge cards.",
    ),
    near(FREEMIUS, "secret-key"),
    near(FRESHBOOKS, "access-token", "{hex:64}"),
    near(GOCARDLESS, "access-token", "live_{b64url:40}", "sandbox_{b64url:40}"),
    near(
        GOCARDLESS,
        "webhook-secret",
        "{b64url:40}",
        hints=("webhook",),
        harm="Anyone forges events, such as of payments received, that the receiver takes for GoCardless's own.",
        revoke="Make a new webhook endpoint and delete this one: https://manage.gocardless.com/developers",
        references=("https://developer.gocardless.com/getting-started/staying-up-to-date-with-webhooks",),
    ),
    near(GUMROAD, "access-token", "{b64url:43}", "{hex:64}"),
    near(HIGHNOTE, "api-key"),
    near(HIVEAGE, "api-key"),
    near(INSTAMOJO, "auth-token", "{hex:32}", "test_{hex:27}", "{b62:128}"),
    near(INVOICEOCEAN, "api-token", "{b62:20}"),
    near(LEMON_SQUEEZY, "api-key", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(LENDFLOW, "api-token"),
    near(LOYVERSE, "access-token", "{hex:32}"),
    near(LUNCH_MONEY, "access-token", "{hex:50}"),
    alone(MERCURY, "api-token", "secret-token:mercury_production_{b64url:20,120}_yrucrem"),
    alone(
        MERCURY,
        "sandbox-token",
        "secret-token:mercury_sandbox_{b64url:20,120}_yrucrem",
        harm="Anyone uses the company's sandbox and reads what was put there.",
    ),
    alone(
        MIDTRANS,
        "server-key",
        "Mid-server-{b64url:24}",
        "SB-Mid-server-{b64url:24}",
        ignores=("Mid-client-{b64url:16}",),
    ),
    near(MOONCLERK, "api-key", "{hex:32}"),
    near(NETSUITE, "token-secret", "{hex:64}", "{HEX:64}", hints=("secret",)),
    alone(PADDLE, "api-key", "pdl_live_apikey_{alnum:26}_{b62:22}_{b62:3}"),
    alone(
        PADDLE,
        "sandbox-api-key",
        "pdl_sdbx_apikey_{alnum:26}_{b62:22}_{b62:3}",
        harm="Anyone uses the seller's sandbox and reads what was put there.",
    ),
    alone(
        PADDLE,
        "webhook-secret",
        "pdl_ntfset_{alnum:26}_{b64:24,44}",
        "pdl_ntfset_{alnum:26}_{b64:24,44}=",
        harm="Anyone sends events that the receiver takes for Paddle's, such as a payment that never was.",
        revoke="Make a new destination under Developer tools, Notifications: https://vendors.paddle.com/notifications-v2",
    ),
    near(PADDLE, "classic-auth-code", "{hex:50}"),
    alone(PAGAR_ME, "api-key", "ak_live_{b62:30}", ignores=("ek_live_{b62:30}",)),
    alone(PAGAR_ME, "test-api-key", "ak_test_{b62:30}", harm="Anyone reads and fills the merchant's test account."),
    near(PAGAR_ME, "secret-key", "sk_{b62:16}", "sk_test_{b62:16}", ignores=("pk_{b62:16}",)),
    near(PAYMONGO, "secret-key", "sk_live_{b62:24}", "sk_test_{b62:24}", ignores=("pk_live_{b62:24}",)),
    alone(
        PAYMONGO,
        "webhook-secret",
        "whsk_{b62:24}",
        harm="Anyone signs events, paid orders among them, that the receiver takes for PayMongo's.",
        revoke="Delete the webhook and create it anew: https://developers.paymongo.com/docs/webhooks",
        references=("https://developers.paymongo.com/docs/webhooks",),
    ),
    near(PAYPAL, "client-secret", "E{b64url:79}"),
    alone(PAYSTACK, "secret-key", "sk_live_{hex:40}", ignores=("pk_live_{hex:40}",)),
    alone(
        PAYSTACK,
        "test-secret-key",
        "sk_test_{hex:40}",
        harm="Anyone reads and fills the business's test account, and signs test events.",
        ignores=("pk_test_{hex:40}",),
    ),
    near(PLAID, "secret", "{hex:30}", title="Plaid API secret"),
    alone(
        PLAID,
        "access-token",
        "access-production-{uuid}",
        "access-development-{uuid}",
        "access-sandbox-{uuid}",
        harm="With the API secret, anyone reads a person's bank accounts: balances, transactions, account numbers.",
        revoke="Invalidate the token: https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate",
        references=("https://plaid.com/docs/api/items/",),
    ),
    alone(
        PLAID,
        "processor-token",
        "processor-production-{uuid}",
        "processor-development-{uuid}",
        "processor-sandbox-{uuid}",
        harm="With a partner's credentials, anyone reads or charges the one bank account it stands for.",
        revoke="Remove the item, or the processor's permission: https://plaid.com/docs/api/processors/",
        references=("https://plaid.com/docs/api/processors/",),
    ),
    alone(POLAR, "organization-access-token", "polar_oat_{b62:37}{crc32b62}"),
    alone(
        POLAR,
        "personal-access-token",
        "polar_pat_{b62:37}{crc32b62}",
        harm="Anyone acts as the person in every organization the person can reach, within the token's scopes.",
        revoke="Delete the token in the account's settings: https://polar.sh/settings",
    ),
    alone(
        POLAR,
        "oauth-token",
        "polar_at_u_{b62:37}{crc32b62}",
        "polar_at_o_{b62:37}{crc32b62}",
        "polar_rt_u_{b62:37}{crc32b62}",
        "polar_rt_o_{b62:37}{crc32b62}",
        "polar_ac_u_{b62:37}{crc32b62}",
        "polar_ac_o_{b62:37}{crc32b62}",
    ),
    alone(
        POLAR,
        "client-secret",
        "polar_cs_{b62:37}{crc32b62}",
        "polar_crt_{b62:37}{crc32b62}",
        harm="Anyone poses as the OAuth app and turns codes into tokens of its users.",
        revoke="Delete the OAuth app in the account's settings and make a new one: https://polar.sh/settings",
    ),
    alone(
        POLAR,
        "webhook-secret",
        "polar_whs_{b62:37}{crc32b62}",
        harm="Anyone sends events that the receiver takes for Polar's, such as an order that never was.",
        revoke="Reset the endpoint's secret in the organization's settings: https://polar.sh/docs/integrate/webhooks/endpoints",
    ),
    alone(
        POLAR,
        "session-token",
        "polar_us_{b62:37}{crc32b62}",
        "polar_cst_{b62:37}{crc32b62}",
        harm="Anyone is logged in as the person or customer until the session ends.",
        revoke="Log out everywhere, or wait for the session to end: https://polar.sh/docs",
    ),
    near(PRIVACY_COM, "api-key", "{uuid}"),
    near(RAINFOREST_PAY, "api-key"),
    alone(RAMP, "client-secret", "ramp_sec_{b62:40,64}"),
    alone(
        RAMP,
        "access-token",
        "ramp_tok_{b62:40,64}",
        "ramp_business_tok_{b62:40,64}",
        harm="Anyone reads the company's cards and spending, within the token's scopes, until it expires.",
    ),
    near(RAZORPAY, "key-secret", "{b62:24}", hints=("secret", "private")),
    alone(RECHARGE, "api-token", "sk_{digit:1,2}x{digit:1,2}_{hex:64}", "sk_test_{digit:1,2}x{digit:1,2}_{hex:64}"),
    near(REQUEST_FINANCE, "api-key", "{b62:7}-{b62:7}-{b62:7}-{b62:7}"),
    alone(SHOPIFY, "access-token", "shpat_{hex:32}"),
    alone(SHOPIFY, "custom-app-token", "shpca_{hex:32}"),
    alone(SHOPIFY, "private-app-password", "shppa_{hex:32}"),
    alone(
        SHOPIFY,
        "shared-secret",
        "shpss_{hex:32}",
        title="Shopify app client secret",
        harm="Anyone poses as the app: forges its webhooks and gets tokens of the shops that install it.",
    ),
    alone(
        SHOPIFY,
        "user-token",
        "shpua_{hex:32}",
        "shprt_{hex:32}",
        title="Shopify user or refresh token",
        harm="Anyone acts in the shop as this member of its staff, or draws new tokens to do so.",
    ),
    alone(
        SHOPIFY,
        "theme-access-password",
        "shptka_{hex:32}",
        harm="Anyone reads and replaces the shop's themes, and so what its customers see and type.",
        revoke="Delete the password in the Theme Access app: https://shopify.dev/docs/storefronts/themes/tools/theme-access",
        references=("https://shopify.dev/docs/storefronts/themes/tools/theme-access",),
    ),
    alone(
        SHOPIFY,
        "partner-token",
        "prtapi_{hex:32}",
        "atkn_{hex:32,80}",
        title="Shopify partner or CLI token",
        harm="Anyone reads the partner's transactions and shops, or deploys the partner's apps.",
        revoke="Delete the token in the Partner Dashboard under Settings: https://partners.shopify.com",
        references=("https://shopify.dev/docs/api/partner",),
    ),
    near(SNIPCART, "secret-key"),
    alone(
        SQUARE,
        "access-token",
        "EAAA{b64url:60}",
        "sq0atp-{b64url:22}",
        finds=("SQUARE_ACCESS_TOKEN=«EAAA{b64url:60}»",),
        ignores=("sq0idp-{b64url:22}", "EAAA{b64url:80}"),
    ),
    alone(
        SQUARE,
        "refresh-token",
        "EQAA{b64url:60}",
        harm="With the application's secret, anyone draws new tokens for the seller's account.",
        revoke="Have the seller revoke the app, or call RevokeToken: https://developer.squareup.com/docs/oauth-api/overview",
        references=("https://developer.squareup.com/docs/oauth-api/overview",),
    ),
    alone(
        SQUARE,
        "application-secret",
        "sq0csp-{b64url:43}",
        harm="Anyone poses as the application, and gets tokens of the sellers who allow it.",
        references=("https://developer.squareup.com/docs/oauth-api/overview",),
    ),
    alone(
        SQUARE,
        "sandbox-token",
        "sandbox-sq0atb-{b64url:22}",
        "sandbox-sq0csb-{b64url:43}",
        title="Square sandbox token or secret",
        harm="Anyone uses the application's sandbox, with made-up money.",
    ),
    near(
        SQUARE,
        "webhook-signature-key",
        "{b64url:22}",
        hints=("signature",),
        harm="Anyone forges events that the webhook's receiver takes for Square's own.",
        revoke="Make a new subscription and delete this one: https://developer.squareup.com/apps",
        references=("https://developer.squareup.com/docs/webhooks/step3validate",),
    ),
    near(SQUARESPACE, "api-key", "{uuid}"),
    near(STORECOVE, "api-key", "{b62:43}", "{b64url:43}"),
    alone(
        STRIPE,
        "secret-key",
        "sk_live_{b62:24,247}",
        "sk_org_live_{b62:24,247}",
        finds=("STRIPE_SECRET_KEY=«sk_live_{b62:99}»", "curl https://api.stripe.com/v1/charges -u «sk_live_{b62:24}»:"),
        ignores=("pk_live_{b62:24}", "sk_live_..."),
    ),
    alone(
        STRIPE,
        "restricted-key",
        "rk_live_{b62:24,247}",
        harm="Anyone does in the account what the key's permissions allow: reads customers, or moves money.",
    ),
    alone(
        STRIPE,
        "test-key",
        "sk_test_{b62:24,247}",
        "rk_test_{b62:24,247}",
        "sk_org_test_{b62:24,247}",
        title="Stripe test key",
        harm="Anyone uses the account's test mode: reads, changes and deletes what the developers keep there.",
        revoke="Roll the key in the dashboard: https://dashboard.stripe.com/test/apikeys",
        ignores=("pk_test_{b62:24}",),
    ),
    alone(
        STRIPE,
        "ephemeral-key",
        "ek_live_{b62:24,247}",
        "ek_test_{b62:24,247}",
        harm="For an hour, anyone reads and changes the one customer's saved cards.",
        revoke="Delete the key through the API, or wait until it ends: https://docs.stripe.com/keys",
    ),
    alone(
        STRIPE,
        "webhook-secret",
        "whsec_{b62:32}",
        "whsec_{hex:64}",
        harm="Anyone forges events, such as of payments received, that the receiver takes for Stripe's own.",
        revoke="Roll the secret of the endpoint: https://dashboard.stripe.com/webhooks",
        references=("https://docs.stripe.com/webhooks",),
    ),
    near(
        SWELL,
        "secret-key",
        "sk_{b62:32}",
        "{b62:32}",
        hints=("secret", "key", "token"),
        ignores=("SWELL_PUBLIC_KEY=pk_{b62:32}",),
    ),
    near(TAXJAR, "api-token", "{hex:32}"),
    near(WEPAY, "access-token", "PRODUCTION_{hex:64}", "STAGE_{hex:64}", "{hex:64}"),
    near(WISE, "api-token", "{uuid}"),
    alone(WOOCOMMERCE, "consumer-key", "ck_{hex:40}"),
    alone(WOOCOMMERCE, "consumer-secret", "cs_{hex:40}"),
    alone(
        XENDIT,
        "secret-key",
        "xnd_production_{b62:40,80}",
        "xnd_development_{b62:40,80}",
        ignores=("xnd_public_production_{b62:60}",),
    ),
    near(
        XENDIT,
        "webhook-token",
        "{b62:48}",
        hints=("webhook", "callback"),
        harm="Anyone tells the shop's server of payments that never were.",
        revoke=(
            "Make a new verification token under Settings, Developers, Webhooks: "
            "https://dashboard.xendit.co/settings/developers#webhooks"
        ),
    ),
    near(YNAB, "access-token", "{b64url:43}", "{hex:64}"),
    near(ZIPBOOKS, "access-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
)
